// SPDX-License-Identifier: BSL-1.0
// Options that do not fit their field.
// One error in each case.
#include <sitrep/codec/json.hpp>

#include <array>

template <class T, auto... options> struct strike {
    T killed{};
    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"killed", &strike::killed, options...>);
    }
};
using namespace sitrep;

// EXPECT TO COMPILE
auto decoded = from_json<strike<std::uint8_t, range<0, 200>, default_value<0>>>("{}");

// EXPECT: sitrep: field<name, member, options…> has an option twice
auto decoded = from_json<strike<std::uint8_t, range<0, 9>, range<0, 99>>>("{}");

// EXPECT: sitrep: a field has range or range_choice, not both
auto decoded = from_json<strike<std::uint8_t, range<0, 9>, range_choice<0, 9, 20, 29>>>("{}");

// EXPECT: sitrep: default_value<v> of an enum is one of its described enumerators
enum class side : std::uint8_t { north, south };
constexpr auto describe(tag<side>) { return words<side::south>("north south"); }
auto decoded = from_json<strike<side, default_value<static_cast<side>(2)>>>("{}");

// EXPECT: sitrep: default_value<v> of a bool is true or false
auto decoded = from_json<strike<bool, default_value<2>>>("{}");

// EXPECT: sitrep: default_value<v> is outside of the member's range
auto decoded = from_json<strike<std::uint8_t, range<0, 9>, default_value<10>>>("{}");

// EXPECT: sitrep: field<.*> takes as options range, range_choice, default_value
auto decoded = from_json<strike<std::uint8_t, 200>>("{}");

// EXPECT: sitrep: range<lo, hi> is for integers and decimals only
auto decoded = from_json<strike<text<8>, range<0, 9>>>("{}");

// EXPECT: sitrep: range<lo, hi> takes integers
auto decoded = from_json<strike<std::uint8_t, range<'a', 'z'>>>("{}");

// EXPECT: sitrep: range<lo, hi> needs lo <= hi
auto decoded = from_json<strike<std::uint8_t, range<9, 0>>>("{}");

// EXPECT: sitrep: range<lo, hi> has values that the member's type cannot hold
auto decoded = from_json<strike<std::uint8_t, range<0, 256>>>("{}");

// EXPECT: sitrep: range_choice<.*> takes pairs of bounds
auto decoded = from_json<strike<std::uint8_t, range_choice<0, 9, 10>>>("{}");

// EXPECT: sitrep: range_choice<.*> takes pairs of bounds
auto decoded = from_json<strike<std::uint8_t, range_choice<0, 9>>>("{}");

// EXPECT: sitrep: range_choice<.*> takes pairs of bounds
auto decoded = from_json<strike<std::uint8_t, range_choice<>>>("{}");

// EXPECT: sitrep: range_choice<.*> is for integers only
auto decoded = from_json<strike<bool, range_choice<0, 0, 1, 1>>>("{}");

// EXPECT: sitrep: range_choice<.*> takes integers
auto decoded = from_json<strike<std::uint8_t, range_choice<false, true, 2, 3>>>("{}");

// EXPECT: sitrep: range_choice<.*> takes integers
auto decoded = from_json<strike<std::uint8_t, range_choice<'a', 'b', 'c', 'd'>>>("{}");

// EXPECT: sitrep: range_choice<.*> is for integers of up to 32 bits
auto decoded = from_json<strike<std::uint64_t, range_choice<0, 9, 10, 99>>>("{}");

// EXPECT: sitrep: range_choice<.*> has values that the member's type cannot hold
auto decoded = from_json<strike<std::uint8_t, range_choice<0, 9, 10, 256>>>("{}");

// EXPECT: sitrep: range_choice<lo, hi, lo, hi, .*> needs lo <= hi
auto decoded = from_json<strike<std::uint8_t, range_choice<0, 9, 9, 10>>>("{}");

// EXPECT: sitrep: range_choice<lo, hi, lo, hi, .*> needs lo <= hi
auto decoded = from_json<strike<std::uint8_t, range_choice<0, 9, 20, 10>>>("{}");

// EXPECT: sitrep: default_value<v> is for integers, enums and bools only
auto decoded = from_json<strike<text<8>, default_value<0>>>("{}");

// EXPECT: sitrep: default_value<v> of an integer is an integer
auto decoded = from_json<strike<std::uint8_t, default_value<true>>>("{}");

// EXPECT: sitrep: default_value<v> has a value that the member's type cannot hold
auto decoded = from_json<strike<std::uint8_t, default_value<256>>>("{}");

// EXPECT: sitrep: required is for texts, lists and values only
auto decoded = from_json<strike<std::uint8_t, required>>("{}");

// EXPECT: sitrep: required is for texts, lists and values only
auto decoded = from_json<strike<std::uint8_t, required, default_value<0>>>("{}");

// EXPECT: sitrep: length<lo, hi> excludes required
auto decoded = from_json<strike<list<bool, 3>, required, length<0, 3>>>("{}");

// EXPECT: sitrep: length<lo, hi> is for lists only
auto decoded = from_json<strike<std::array<bool, 3>, length<1, 3>>>("{}");

// EXPECT: sitrep: length<lo, hi> needs lo <= hi, lo <= N and hi <= Wire of list<T, N, Wire>
auto decoded = from_json<strike<list<bool, 3>, length<2, 1>>>("{}");

// EXPECT: sitrep: length<lo, hi> needs lo <= hi, lo <= N and hi <= Wire of list<T, N, Wire>
auto decoded = from_json<strike<list<bool, 3, 5>, length<1, 6>>>("{}");

// EXPECT: sitrep: length<lo, hi> needs lo <= hi, lo <= N and hi <= Wire of list<T, N, Wire>
auto decoded = from_json<strike<list<bool, 3, 5>, length<4, 5>>>("{}");

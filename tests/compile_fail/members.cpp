// SPDX-License-Identifier: BSL-1.0
// Members of types that a description cannot contain. The words say what to use instead; the line that leads to them names
// the member.
// One error in each case.
#include <sitrep/codec/json.hpp>

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace sitrep;

template <class T> struct strike {
    T killed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};

// EXPECT TO COMPILE
auto a = from_json<strike<std::optional<list<int, 3>>>>("{}");
auto b = from_json<strike<std::array<text<4>, 65535>>>("{}");

// EXPECT: refuse_member.*strike<double>::killed
auto decoded = from_json<strike<double>>("{}");

// EXPECT: sitrep: unsupported type: floating point rounds: use an integer with a scale
auto decoded = from_json<strike<double>>("{}");

// EXPECT: sitrep: unsupported type: for a string use text<N>
auto decoded = from_json<strike<std::string>>("{}");

// EXPECT: sitrep: unsupported type: for a string use text<N>
auto decoded = from_json<strike<list<std::string_view, 3>>>("{}");

// EXPECT: sitrep: unsupported type: for a string use text<N>
auto decoded = from_json<strike<const char*>>("{}");

// EXPECT: sitrep: unsupported type: for a time use sitrep::date
auto decoded = from_json<strike<std::chrono::seconds>>("{}");

// EXPECT: sitrep: unsupported type: for a container use list<T, N>
auto decoded = from_json<strike<std::vector<int>>>("{}");

// EXPECT: sitrep: unsupported type: for a character use text<N>
auto decoded = from_json<strike<char>>("{}");

// EXPECT: sitrep: unsupported type: a pointer has no form
auto decoded = from_json<strike<int*>>("{}");

// EXPECT: sitrep: unsupported type: describe the enum with words<last>\(\)
enum class side : std::uint8_t { north, south };
auto decoded = from_json<strike<side>>("{}");

// EXPECT: sitrep: unsupported type: describe it .with fields, value or choice_names
struct wound {
    int depth{};
};
auto decoded = from_json<strike<std::optional<wound>>>("{}");

// EXPECT: sitrep: unsupported type: describe it .with fields, value or choice_names
struct wound {
    int depth{};
    friend constexpr void describe(tag<wound>) {}
};
auto decoded = from_json<strike<wound>>("{}");

// EXPECT: sitrep: a std::optional is a member itself
auto decoded = from_json<strike<list<std::optional<int>, 3>>>("{}");

// EXPECT: sitrep: a std::optional is a member itself
auto decoded = from_json<strike<std::array<std::optional<int>, 3>>>("{}");

// EXPECT: sitrep: a std::optional is a member itself
auto decoded = from_json<strike<std::optional<std::optional<int>>>>("{}");

// EXPECT: sitrep: a std::array has 1 to 65535 elements
auto decoded = from_json<strike<std::array<bool, 65536>>>("{}");

// EXPECT: sitrep: a std::array has 1 to 65535 elements
auto decoded = from_json<strike<std::array<bool, 0>>>("{}");

// EXPECT: sitrep: a C array is no member that the codecs support
auto decoded = from_json<strike<int[3]>>("{}");

// EXPECT: sitrep: a C array is no member that the codecs support
auto decoded = from_json<strike<std::array<int[3], 3>>>("{}");

// EXPECT: sitrep: a const or volatile member cannot be read into
constexpr strike<const int> one{};
static_assert(to_json(one, std::span<char>()).has_value());

// EXPECT: sitrep: a const or volatile member cannot be read into
auto decoded = from_json<strike<volatile int>>("{}");

// EXPECT: sitrep: a const or volatile member cannot be read into
auto decoded = from_json<strike<std::array<const int, 3>>>("{}");

// EXPECT: sitrep: a const or volatile member cannot be read into
auto decoded = from_json<strike<std::optional<const int>>>("{}");

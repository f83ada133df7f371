// SPDX-License-Identifier: BSL-1.0
// Types without a form in JSON.
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>

#include <array>

using namespace sitrep;
std::array<char, 9> out;

// EXPECT: sitrep: unsupported type: floating point rounds
auto read = from_json<double>("1.5");

// EXPECT: sitrep: internal_choice is for the wire form of values only
struct strike {
    std::uint8_t known{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(alternative<"no">, alternative<"yes">);
    }
};
auto read = from_json<strike>("{}");

// EXPECT: sitrep: in JSON an enum's words have 1 to 64 printable ASCII characters
enum class weapon : std::uint8_t { drone };
constexpr auto describe(tag<weapon>) { return words<weapon::drone>("drone!"); }
auto read = from_json<weapon>("drone");

// EXPECT: sitrep: in JSON an enum's words have 1 to 64 printable ASCII characters
enum class weapon : std::uint8_t { drone };
constexpr auto describe(tag<weapon>) {
    return words<weapon::drone>("a_word_of_sixty_five_characters_which_is_one_more_than_json_takes");
}
auto read = from_json<weapon>("drone");

// EXPECT: sitrep: value<Wire, Json>\(\) is for types that satisfy sitrep::value_type
struct depth_wire {
    std::uint8_t meters{};
    friend constexpr auto describe(tag<depth_wire>) { return fields(closed, field<"meters", &depth_wire::meters>); }
};
struct depth {
    std::uint8_t meters{};
    constexpr bool empty() const { return meters == 0; }
    friend constexpr auto describe(tag<depth>) { return value<depth_wire>(); }
};
auto read = from_json<depth>("3");

// EXPECT: sitrep: json_lines_writer::write takes the value of one line
void write(json_lines_writer& lines, const list<bool, 2>& flags) { lines.write(flags); }

// EXPECT: sitrep: to_json_lines takes a list<T, N>
auto written = to_json_lines(true, out);

// EXPECT: sitrep: from_json_lines reads a list<T, N>
auto read = from_json_lines<bool>("true");

// EXPECT TO COMPILE
template <int N> struct level {
    level<N - 1> inner;
    friend constexpr auto describe(tag<level>) { return fields(field<"inner", &level::inner>); }
};
template <> struct level<0> {
    friend constexpr auto describe(tag<level>) { return fields(); }
};
auto read = from_json<level<31>>("{}");

// EXPECT: sitrep: JSON nests at most 32 deep, and this type nests deeper
template <int N> struct level {
    level<N - 1> inner;
    friend constexpr auto describe(tag<level>) { return fields(field<"inner", &level::inner>); }
};
template <> struct level<0> {
    friend constexpr auto describe(tag<level>) { return fields(); }
};
auto read = from_json<level<32>>("{}");

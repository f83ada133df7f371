// SPDX-License-Identifier: BSL-1.0
// Types and objects without a binary form.
#include <sitrep/codec/binary.hpp>

#include <array>

using namespace sitrep;
std::array<std::byte, 9> out;

// EXPECT: sitrep: this object has no binary form
struct strike {
    std::uint8_t killed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed, range<0, 9>>); }
};
constexpr strike many{.killed = 10};
constexpr auto bytes = binary_of<many>;

// EXPECT: sitrep: unsupported type: floating point rounds
auto written = to_binary(1.5, out);

// EXPECT: sitrep: unsupported type: floating point rounds
auto read = from_binary<double>(out);

// EXPECT: sitrep: a field of alternative<.*> must not be a std::optional, and has no default_value
struct strike {
    std::uint8_t known{}, killed{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(
            alternative<"unknown">, alternative<"known", field<"killed", &strike::killed, default_value<0>>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: alternative<name, fields.*> takes fields of the described struct, each once
struct strike {
    std::uint8_t known{}, killed{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(
            alternative<"unknown">,
            alternative<"known", field<"killed", &strike::killed>, field<"wounded", &strike::killed>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: alternative<name, fields.*> takes fields of the described struct, each once
struct other {
    std::uint8_t killed{};
};
struct strike {
    std::uint8_t known{}, killed{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(alternative<"unknown">,
                                               alternative<"known", field<"killed", &other::killed>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: range<lo, hi> needs lo <= hi
struct strike {
    std::uint8_t known{}, killed{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(alternative<"unknown">,
                                               alternative<"known", field<"killed", &strike::killed, range<9, 0>>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: packed members cannot be described
struct strike {
    std::uint8_t known{}, killed{};
    [[gnu::packed]] std::uint32_t missing{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(alternative<"unknown">,
                                               alternative<"known", field<"missing", &strike::missing>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: decimal is for the JSON form of values only; it has no binary form
struct strike {
    decimal height{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"height", &strike::height>); }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: std::optional is for members of structs only; it has no binary form elsewhere
auto written = to_binary(std::optional<bool>{}, out);

// EXPECT: sitrep: to_binary writes to a buffer of std::byte, std::uint8_t or char
std::array<int, 9> numbers;
auto written = to_binary(true, numbers);

// EXPECT: sitrep: from_binary reads from a buffer of std::byte, std::uint8_t or char
std::array<int, 9> numbers;
auto read = from_binary<bool>(numbers);

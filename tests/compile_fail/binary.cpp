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

// EXPECT: sitrep: unsupported type: describe it
auto written = to_binary(1.5, out);

// EXPECT: sitrep: unsupported type: describe it
auto read = from_binary<double>(out);

// EXPECT: sitrep: range_choice<.*> .*integers .*32 bits
struct strike {
    std::uint64_t killed{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed, range_choice<0, 9, 10, 99>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: a field of alternative<.*> must not be a std::optional, and has no default_value
struct strike {
    std::uint8_t known{}, killed{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(alternative<"unknown">,
                                               alternative<"known", field<"killed", &strike::killed, default_value<0>>>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: choice_names<.*>\(\) needs one name for each type of the choice
namespace sitrep {
constexpr auto describe(tag<choice<bool, text<8>>>) { return choice_names<"flag">(); }
}
auto read = from_binary<choice<bool, text<8>>>(out);

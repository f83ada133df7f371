// EXPECT: sitrep: a field of alternative<.*> must not be a std::optional, and has no default_value
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

struct strike {
    std::uint8_t known{};
    std::uint8_t killed{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        using namespace sitrep;
        return internal_choice<&strike::known>(alternative<"unknown">,
                                     alternative<"known", field<"killed", &strike::killed, default_value<0>>>);
    }
};
std::array<std::byte, 2> room{};
static_assert(!sitrep::to_binary(strike{}, room));

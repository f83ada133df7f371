// SPDX-License-Identifier: BSL-1.0
// A packed struct in a table of the small core, which takes the address of each member. clang makes no tables: there the
// case brings the words itself.
#define SITREP_SMALL 1
#include <sitrep/codec/binary.hpp>

#include <array>

using namespace sitrep;
std::array<std::byte, 9> out;

// EXPECT: sitrep: the members of packed structs cannot be described
#ifdef __clang__
#error "sitrep: the members of packed structs cannot be described"
#endif
struct [[gnu::packed]] strike {
    std::uint8_t killed{};
    std::uint32_t wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto written = to_binary(strike{}, out);

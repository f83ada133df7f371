// SPDX-License-Identifier: BSL-1.0
// Packed structs, with all codecs and cores. In a struct that is not packed, the tables of the small core find a packed
// member, since they take the address of each member. clang makes no tables: there the case brings the words itself.
#define SITREP_SMALL 1
#include <sitrep/codec/binary.hpp>

#include <array>

using namespace sitrep;
std::array<std::byte, 9> out;

// EXPECT: sitrep: the members of packed structs cannot be described: order them by size
struct [[gnu::packed]] strike {
    std::uint8_t killed{};
    std::uint32_t wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: the members of packed structs cannot be described: order them by size
#pragma pack(push, 2)
struct strike {
    std::uint32_t wounded{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"wounded", &strike::wounded>); }
};
#pragma pack(pop)
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: packed members cannot be described
#ifdef __clang__
#error "sitrep: packed members cannot be described"
#endif
struct strike {
    std::uint8_t killed{};
    [[gnu::packed]] std::uint32_t wounded{};
    std::uint32_t missing{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>,
                      field<"missing", &strike::missing>);
    }
};
auto written = to_binary(strike{}, out);

// SPDX-License-Identifier: BSL-1.0
// Packed members: a reference to one, as each codec makes it, is undefined behavior.
// One error in each case.
#include <sitrep/codec/binary.hpp>

#include <array>

using namespace sitrep;
std::array<std::byte, 9> out;

// EXPECT TO COMPILE
struct alignas(16) strike {
    std::uint8_t killed{};
    std::uint64_t wounded{};
    std::optional<std::uint16_t> missing{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>,
                      field<"missing", &strike::missing>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: packed members cannot be described: order the members by size
struct [[gnu::packed]] strike {
    std::uint8_t killed{};
    std::uint32_t wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: packed members cannot be described: order the members by size
#pragma pack(push, 2)
struct strike {
    std::uint32_t wounded{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"wounded", &strike::wounded>); }
};
#pragma pack(pop)
auto written = to_binary(strike{}, out);

// EXPECT: sitrep: packed members cannot be described: order the members by size
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

// EXPECT: sitrep: packed members cannot be described: order the members by size
struct [[gnu::packed, gnu::aligned(4)]] strike {
    std::uint8_t killed{};
    std::uint32_t wounded{};
    std::uint32_t missing{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>,
                      field<"missing", &strike::missing>);
    }
};
auto written = to_binary(strike{}, out);

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/position/e7.hpp>

#include "support.hpp"

#include <cmath>
#include <cstdint>
#include <random>

using sitrep::decimal;
using sitrep::detail::round_e7;
using sitrep::detail::to_e7;

static_assert(round_e7(1800000000, 0) == 180 && round_e7(-1800000000, 0) == -180);
static_assert(round_e7(-5, 6) == -1 && round_e7(-4, 6) == 0 && round_e7(-15, 6) == -2 && round_e7(-5, 7) == -5);
static_assert(to_e7({180, 0}) == 1800000000 && to_e7({-1800000000, 7}) == -1800000000 && to_e7({-1, 3}) == -10000);

TEST_CASE("rounding is that of the standard library") {
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int32_t> any(-1800000000, 1800000000);
    for (int i = 0; i < 50000; ++i) {
        const std::int32_t n = i < 2001 ? i - 1000 : any(random);
        for (unsigned decimals = 0; decimals <= 7; ++decimals) {
            const double unit = std::pow(10, 7 - decimals);
            const std::int32_t rounded = round_e7(n, decimals);
            REQUIRE(rounded == std::lround(n / unit));  // exact: n and the halves have few digits
            REQUIRE(std::abs(to_e7({rounded, static_cast<std::uint8_t>(decimals)}) - n) <= unit / 2);
        }
    }
}

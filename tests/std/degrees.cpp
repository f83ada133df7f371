// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/degrees.hpp>

#include "support.hpp"

#include <limits>

using namespace sitrep::literals;

TEST_CASE("doubles become positions with the stated decimals") {
    CHECK(*sitrep::to_position(13.48, 2.1, 2) == "13.48,2.10"_position);
    CHECK(*sitrep::to_position(-0.125, 0.125, 2) == "-0.13,0.13"_position);
    CHECK(*sitrep::to_position(-90, 180, 7) == "-90.0000000,180.0000000"_position);
    CHECK_FALSE(sitrep::to_position(90.1, 0, 2));
    CHECK_FALSE(sitrep::to_position(0, 0, 8));
    CHECK_FALSE(sitrep::to_position(std::numeric_limits<double>::quiet_NaN(), 0, 2));
    CHECK_FALSE(sitrep::to_position(0, std::numeric_limits<double>::infinity(), 2));
    CHECK(sitrep::to_double("13.480,2"_position.lat()) == 13.48);
    for (int i = -90000; i <= 90000; i += 7) {
        const auto p = sitrep::to_position(i / 1000.0, 0, 3);
        REQUIRE((p && p->lat() == sitrep::decimal{i, 3} && sitrep::to_double(p->lat()) == i / 1000.0));
    }
}

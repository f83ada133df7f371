// EXPECT: sitrep: not a position
// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

using namespace sitrep::literals;

constexpr auto niamey = "13.48,2.180"_position;

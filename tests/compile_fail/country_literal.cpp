// EXPECT: sitrep: not a country code
// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

using namespace sitrep::literals;

constexpr auto antilles = "AN"_country;

// EXPECT: sitrep: the end is before the start in this literal
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/when.hpp>

using namespace sitrep::literals;
constexpr auto backwards = "2024/2013"_when;

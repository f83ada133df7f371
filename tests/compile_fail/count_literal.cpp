// EXPECT: sitrep: not a count
// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

using namespace sitrep::literals;

constexpr auto about = "1,000 people"_count;

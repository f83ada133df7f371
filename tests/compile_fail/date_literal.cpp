// EXPECT: sitrep: no such day or time in this literal
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date.hpp>

using namespace sitrep::literals;
constexpr auto never = "2023-02-30"_date;

// EXPECT: sitrep: not a grade
// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

using namespace sitrep::literals;

constexpr auto worst = "G7"_grade;

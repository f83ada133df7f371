// EXPECT: call to non-.?constexpr.? function .*sitrep_precondition_failed|non-constexpr function 'sitrep_precondition_failed'
// SPDX-License-Identifier: BSL-1.0
#define SITREP_CHECKED 1
#include <sitrep/core/list.hpp>

constexpr int element(std::size_t i) { return sitrep::list<int, 3>{1, 2}[i]; }
constexpr int second = element(1);
constexpr int third = element(2);

// SPDX-License-Identifier: BSL-1.0
// tests/checked/ shows which call traps, with which words, and tests/compile_fail/assert_in_constant_expression.cpp
// what happens in a constant expression.
#include <sitrep/core/assert.hpp>

#include "support.hpp"

namespace {

constexpr int evaluations() {
    int n = 0;
    SITREP_ASSERT(++n == 1, "the condition is evaluated once");
    return n;
}
static_assert(evaluations() == SITREP_CHECKED);

constexpr int within(int n) { return SITREP_ASSERT(n < 10, "n is less than 10"), n; }  // an expression, not a statement
static_assert(within(9) == 9);

}  // namespace

TEST_CASE("a condition is evaluated only in checked programs") { CHECK(evaluations() == SITREP_CHECKED); }

TEST_CASE("a true condition changes nothing") { CHECK(within(sitrep_test::at_run_time(9)) == 9); }

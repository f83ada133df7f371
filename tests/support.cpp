// SPDX-License-Identifier: BSL-1.0
// Tests the harness itself: a table with one wrong row fails in both phases, and the compiler knows which row.
#include "support.hpp"

namespace {

struct row {
    const char* name;
    int a, b, sum;
};
constexpr row right[] = {{"small", 1, 2, 3}, {"negative", -1, -2, -3}};
constexpr row wrong[] = {{"right", 1, 2, 3}, {"known to be wrong", 1, 2, 4}};
constexpr auto adds_up = [](const row& r) { return r.a + r.b == r.sum; };

static_assert(sitrep_test::first_wrong<right, adds_up>() == sitrep_test::no_row);
#ifndef SITREP_TEST_RUN_TIME_ONLY
static_assert(sitrep_test::first_wrong<wrong, adds_up>() == 1, "the index is that of the wrong row");
#endif
static_assert(sitrep_test::is_seen_to_fail<wrong, adds_up>(), "the compiler must see the wrong row");

}  // namespace

TEST_CASE("a table whose rows are right passes") { sitrep_test::check_all(right, adds_up); }

TEST_CASE("a table with one wrong row fails, once" * doctest::expected_failures(1)) {
    sitrep_test::check_all(wrong, adds_up);
}

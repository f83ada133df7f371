// SPDX-License-Identifier: BSL-1.0
// The harness itself: a table with one wrong row fails in both phases.
#include "support.hpp"

namespace {

struct row {
    const char* name;
    int a, b, sum;
};
constexpr row right[] = {{"small", 1, 2, 3}, {"negative", -1, -2, -3}};
constexpr row wrong[] = {{"right", 1, 2, 3}, {"known to be wrong", 1, 2, 4}};
constexpr auto adds_up = [](const row& r) { return r.a + r.b == r.sum; };

static_assert(sitrep_test::all_hold<right, adds_up>());
static_assert(sitrep_test::is_seen_to_fail<wrong, adds_up>(), "a wrong row must be seen at compile time");

}  // namespace

TEST_CASE("a table whose rows are right passes") { sitrep_test::check_all(right, adds_up); }

TEST_CASE("a table with one wrong row fails, once" * doctest::expected_failures(1)) {
    sitrep_test::check_all(wrong, adds_up);
}

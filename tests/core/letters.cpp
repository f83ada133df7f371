// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/letters.hpp>

#include "support.hpp"

#include <sitrep/core/describe.hpp>

using sitrep::decimal;
using sitrep::letters;

static_assert(sizeof(letters<2>) == 2);
static_assert(letters<2>{{'N', 'E'}} == letters<2>{{'N', 'E'}} && letters<2>{{'N', 'E'}} != letters<2>{{'N', 'G'}});
static_assert(decimal{1348, 2} != decimal{13480, 3}, "stated digits count: 13.48 and 13.480 differ");

static_assert(sitrep::written_decimal{1348, 2} == decimal{1348, 2});
static_assert(sitrep::detail::shape_of<sitrep::written_decimal> == sitrep::detail::shape_of<decimal>);

TEST_CASE("letters and decimals compare by what they hold") {
    CHECK(sitrep_test::at_run_time(decimal{-5, 1}) == decimal{-5, 1});
    CHECK(sitrep_test::at_run_time(letters<2>{{'N', 'E'}}) == letters<2>{{'N', 'E'}});
}

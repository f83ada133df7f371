// SPDX-License-Identifier: BSL-1.0
// tests/compile_fail/check_ok.cpp shows what the compiler says of a report with an error.
#include <sitrep/analysis/check_ok.hpp>

#include <doctest/doctest.h>

using namespace sitrep::literals;

namespace {

constexpr sitrep::records<2> good{
    sitrep::report{.id = "R1"_id, .published = "2024-05-02"_date},
    sitrep::event{.id = "E1"_id, .type = sitrep::event_type::assault, .when = "2024"_when}};
static_assert(sitrep::check_ok<good>);

/// Warnings are no errors, and the first error may follow them.
constexpr sitrep::event planned{.id = "E1"_id,
                                .type = sitrep::event_type::assault,
                                .counts = {{.count = sitrep::count::estimate(3, 2, 1, sitrep::unit::people)}},
                                .status = sitrep::event_status::planned};
constexpr sitrep::records<2> unusual{planned};
static_assert(check(unusual).warnings() == 1 && sitrep::check_ok<unusual>);

constexpr sitrep::records<3> wrong{planned, sitrep::event{.id = "E1"_id, .type = sitrep::event_type::assault}};
static_assert(check(wrong).errors() == 1);
static_assert(sitrep::detail::first_error(check(wrong)).code == sitrep::finding_code::duplicate_id);
static_assert(sitrep::detail::to_fixed_string<6>("actors").view() == "actors");
static_assert(sitrep::detail::to_fixed_string<0>("").view().empty());

}  // namespace

TEST_CASE("a report without errors compiles") { CHECK(sitrep::check_ok<good>); }

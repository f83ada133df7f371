// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/interval_end.hpp>

#include "support.hpp"

namespace {

using namespace sitrep;
using namespace sitrep::detail;

constexpr auto open = when_end::open();
constexpr auto unknown = when_end::unknown();

static_assert(open.is_open() && !open.is_unknown() && !open.is_date() && open.stated().empty());
static_assert(unknown.is_unknown() && !unknown.is_open() && !unknown.is_date() && unknown.stated().empty());
static_assert(open != unknown && when_end() == unknown && when_end(date()) == unknown);
static_assert(when_end("2023"_date).is_date() && when_end("2023"_date).stated() == "2023"_date);
static_assert(when_end("2023"_date).bits() < when_end("2023~"_date).bits() && open.bits() != unknown.bits());
static_assert(when_end("2023-07-15T02:47Z"_date).bits() < when_end("2023-07-15T02:48"_date).bits());
static_assert(sizeof(when_end) == 8);

struct row {
    const char* name;
    when_end start, end;
    errc as_interval, as_range;
};
constexpr row rows[] = {
    {"in order", "2023"_date, "2024"_date, errc::none, errc::none},
    {"equal", "2023"_date, "2023"_date, errc::none, errc::none},
    {"not in order", "2024"_date, "2023"_date, errc::reversed, errc::reversed},
    {"two precisions", "2023-07-15"_date, "2023-07"_date, errc::none, errc::bad_value},
    {"two precisions, not in order", "2023-07-15"_date, "2023-06"_date, errc::reversed, errc::bad_value},
    {"two kinds of years", "9999"_date, "Y10000"_date, errc::none, errc::none},
    {"what may be in order", "198X"_date, "1985"_date, errc::none, errc::none},
    {"what cannot", "198X"_date, "1979"_date, errc::reversed, errc::reversed},
    {"open end", "2023"_date, open, errc::none, errc::none},
    {"open start", open, "2023"_date, errc::none, errc::none},
    {"unknown end", "2023"_date, unknown, errc::none, errc::bad_value},
    {"unknown start", unknown, "2023"_date, errc::none, errc::bad_value},
    {"open at both ends", open, open, errc::bad_value, errc::bad_value},
    {"no date at all", open, unknown, errc::bad_value, errc::bad_value},
    {"one minute", "2023-07-15T10:00:30Z"_date, "2023-07-15T10:00Z"_date, errc::none, errc::bad_value},
    {"the minute before", "2023-07-15T10:00:30Z"_date, "2023-07-15T09:59Z"_date, errc::reversed, errc::bad_value},
    {"one clock of unknown offset", "2023-07-15T10:00"_date, "2023-07-15T09:59"_date, errc::reversed, errc::reversed},
    {"clocks that differ", "2023-07-15T00:30+03:00"_date, "2023-07-14T22:00Z"_date, errc::none, errc::none},
    {"not in order on clocks that differ", "2024-05-03T12:00Z"_date, "2024-05-03T12:00+05:00"_date, errc::reversed,
     errc::reversed},
    {"in order on clocks that differ", "2024-05-03T12:00+05:00"_date, "2024-05-03T12:00Z"_date, errc::none, errc::none},
    {"days in order, instants not", "2024-05-03T23:00-12:00"_date, "2024-05-04T01:00+12:00"_date, errc::reversed,
     errc::reversed},
    {"24:00 is the next day's 00:00", "2024-05-04T00:00Z"_date, "2024-05-03T24:00Z"_date, errc::none, errc::none},
    {"24:00, one minute more", "2024-05-04T00:01Z"_date, "2024-05-03T24:00Z"_date, errc::reversed, errc::reversed},
    {"12 hours behind UTC, which it may be", "2023-07-15T10:00Z"_date, "2023-07-14T22:00"_date, errc::none, errc::none},
    {"a minute more, which it cannot", "2023-07-15T10:00Z"_date, "2023-07-14T21:59"_date, errc::reversed,
     errc::reversed},
    {"14 hours ahead of UTC", "2023-07-15T10:00"_date, "2023-07-14T20:00Z"_date, errc::none, errc::none},
    {"a minute more", "2023-07-15T10:00"_date, "2023-07-14T19:59Z"_date, errc::reversed, errc::reversed},
    {"a day that ends there later than in UTC", "2023-07-15T10:00Z"_date, "2023-07-14"_date, errc::none,
     errc::bad_value},
    {"the day before, which does not", "2023-07-15T12:00Z"_date, "2023-07-14"_date, errc::reversed, errc::bad_value},
    {"a time in a month that began later there", "0223-01"_date, "0223-01-01T02:47+23:00"_date, errc::reversed,
     errc::bad_value},
};
constexpr auto have_defect = [](const row& r) {
    return find_defect(when_fields{when_form::interval, r.start, r.end}) == r.as_interval &&
           find_defect(when_fields{when_form::one_of, r.start, r.end}) == r.as_range;
};
static_assert(sitrep_test::first_wrong<rows, have_defect>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("a date has no defect as a time, and none makes an end unknown") {
    CHECK(find_defect(when_fields{when_form::at, "2024"_date, "2024"_date}) == errc::none);
    CHECK(when_end(sitrep_test::at_run_time(date())).is_unknown());
}
TEST_CASE("two ends make an interval or range, or have a defect") { sitrep_test::check_all(rows, have_defect); }

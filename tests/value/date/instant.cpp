// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/instant.hpp>

#include "support.hpp"

namespace {

using namespace sitrep;
using namespace sitrep::detail;

static_assert(shift({{2024, 2, 28}, 86399}, 1) == instant{{2024, 2, 29}, 0});
static_assert(shift({{2023, 1, 1}, 0}, -14 * 3600) == instant{{2022, 12, 31}, 10 * 3600});
static_assert(shift({{10000, 12, 31}, 0}, 2 * 86400) == instant{{10001, 1, 2}, 0});
static_assert(shift({{2147483647, 12, 31}, 86399}, 12 * 3600).day.year == 2147483647, "no year after the last");
static_assert(shift({{-2147483647 - 1, 1, 1}, 0}, -14 * 3600).day.year == -2147483647 - 1, "none before the first");

static_assert(boundary_of("2023-02"_date, true) ==
              boundary{{{2023, 2, 28}, 0}, {{2023, 2, 28}, 86399}, time_base::calendar});
static_assert(boundary_of("2023-07-15T00:30+03:00"_date, false) ==
                  boundary{{{2023, 7, 14}, 77400}, {{2023, 7, 14}, 77459}, time_base::utc},
              "14 July in UTC, for a minute");
static_assert(boundary_of("2023-07-15T00:30:05"_date, false) ==
              boundary{{{2023, 7, 15}, 1805}, {{2023, 7, 15}, 1805}, time_base::clock});

enum answer { first, neither, second };
struct row {
    const char* name;
    date a, b;
    answer earlier;
};
constexpr row rows[] = {
    {"days", "2023-07-14"_date, "2023-07-15"_date, first},
    {"one day", "2023-07-14"_date, "2023-07-14"_date, neither},
    {"minutes in UTC", "2023-07-14T10:00Z"_date, "2023-07-14T10:01Z"_date, first},
    {"one minute", "2023-07-14T10:00Z"_date, "2023-07-14T10:00:59Z"_date, neither},
    {"other offsets", "2023-07-14T23:00-05:00"_date, "2023-07-15T03:00Z"_date, second},
    {"the same by other clocks", "2023-07-14T12:00+02:00"_date, "2023-07-14T10:00Z"_date, neither},
    {"clocks of unknown offset, 26 hours apart", "2023-07-14T10:00"_date, "2023-07-15T12:00"_date, neither},
    {"and a minute more", "2023-07-14T10:00"_date, "2023-07-15T12:01"_date, first},
    {"an unknown clock may be 12 hours behind", "2023-07-14T10:00:00"_date, "2023-07-14T22:00:00Z"_date, neither},
    {"but not more", "2023-07-14T10:00:00"_date, "2023-07-14T22:00:01Z"_date, first},
    {"and 14 hours ahead", "2023-07-14T10:00:00"_date, "2023-07-13T20:00:00Z"_date, neither},
    {"but not more", "2023-07-14T10:00:00"_date, "2023-07-13T19:59:59Z"_date, second},
    {"a day may have begun 14 hours before that in UTC", "2023-07-14"_date, "2023-07-13T10:00:00Z"_date, neither},
    {"but not sooner", "2023-07-14"_date, "2023-07-13T09:59:59Z"_date, second},
    {"and may end 12 hours after", "2023-07-14"_date, "2023-07-15T11:59:59Z"_date, neither},
    {"but not later", "2023-07-14"_date, "2023-07-15T12:00:00Z"_date, first},
    {"a day and a local time on it", "2023-07-14"_date, "2023-07-14T10:00"_date, neither},
    {"a day and a local time on the next", "2023-07-14"_date, "2023-07-15T00:00"_date, first},
    {"24:00 and the next day's 00:00", "2023-07-14T24:00:00Z"_date, "2023-07-15T00:00:00Z"_date, neither},
    {"24:00 and the second before", "2023-07-14T24:00:00Z"_date, "2023-07-14T23:59:59Z"_date, neither},
    {"24:00 and one more", "2023-07-14T24:00:00Z"_date, "2023-07-14T23:59:58Z"_date, second},
    {"a leap second and the one after", "2016-12-31T23:59:60Z"_date, "2017-01-01T00:00:00Z"_date, neither},
    {"a leap second and the one before", "2016-12-31T23:59:60Z"_date, "2016-12-31T23:59:59Z"_date, neither},
    {"a leap second and two after", "2016-12-31T23:59:60Z"_date, "2017-01-01T00:00:01Z"_date, first},
    {"the last hours of 9999", "Y10000"_date, "9999-12-31T10:00:00Z"_date, neither},
    {"and one second less", "Y10000"_date, "9999-12-31T09:59:59Z"_date, second},
    {"the last year of all", "Y2147483647"_date, "9999-12-31T10:00:00Z"_date, second},
    {"the first year of all", "Y-2147483648"_date, "-9999-01-01T00:00:00Z"_date, first},
};
constexpr auto are_in_order = [](const row& r) {
    const boundary a_ends = boundary_of(r.a, true);
    const boundary b_ends = boundary_of(r.b, true);
    const boundary a = boundary_of(r.a, false);
    const boundary b = boundary_of(r.b, false);
    return surely_before(a_ends, b) == (r.earlier == first) && surely_before(b_ends, a) == (r.earlier == second);
};
static_assert(sitrep_test::first_wrong<rows, are_in_order>() == sitrep_test::no_row);

constexpr bool holds(bound_relation how, const boundary& a, const boundary& b) { return surely(how, a, a, b, b); }

struct period {
    const char* name;
    date a, b;
    bool starts, ends;  // a starts no later than b, ends no later
};
constexpr period periods[] = {
    {"one day", "2023-07-14"_date, "2023-07-14"_date, true, true},
    {"a day and the next", "2023-07-14"_date, "2023-07-15"_date, true, true},
    {"a day and the one before", "2023-07-14"_date, "2023-07-13"_date, false, false},
    {"a day and a minute in it", "2023-07-14"_date, "2023-07-14T10:00"_date, true, false},
    {"a minute in a day", "2023-07-14T10:00"_date, "2023-07-14"_date, false, true},
    {"the first minute of a day", "2023-07-14T00:00"_date, "2023-07-14"_date, true, true},
    {"a day and its last minute", "2023-07-14"_date, "2023-07-14T23:59"_date, true, true},
    {"a second in a minute", "2023-07-14T10:00:30Z"_date, "2023-07-14T10:00Z"_date, false, true},
    {"a minute and a second in it", "2023-07-14T10:00Z"_date, "2023-07-14T10:00:30Z"_date, true, false},
    {"the same by other clocks", "2023-07-14T12:00+02:00"_date, "2023-07-14T10:00Z"_date, true, true},
    {"a leap second in its minute", "2016-12-31T23:59:60Z"_date, "2016-12-31T23:59Z"_date, false, true},
    {"a leap second and the one before", "2016-12-31T23:59:60Z"_date, "2016-12-31T23:59:59Z"_date, false, false},
    {"a leap second and the one after", "2016-12-31T23:59:60Z"_date, "2017-01-01T00:00:00Z"_date, true, true},
    {"the second after a leap second", "2017-01-01T00:00:00Z"_date, "2016-12-31T23:59:60Z"_date, false, false},
    {"24:00 in its day", "2023-07-14T24:00"_date, "2023-07-14"_date, false, true},
    {"24:00:00 in its day", "2023-07-14T24:00:00"_date, "2023-07-14"_date, false, true},
    {"two clocks of which the offset is not known", "2023-07-14T10:00"_date, "2023-07-14T10:00"_date, false, false},
    {"a day and a minute of UTC", "2023-07-14"_date, "2023-07-14T10:00Z"_date, false, false},
    {"a day and a minute of UTC on a later one", "2023-07-14"_date, "2023-07-16T10:00Z"_date, true, true},
};
constexpr auto are_bounded = [](const period& p) {
    return holds(bound_relation::starts, boundary_of(p.a, false), boundary_of(p.b, false)) == p.starts &&
           holds(bound_relation::ends, boundary_of(p.a, true), boundary_of(p.b, true)) == p.ends;
};
static_assert(sitrep_test::first_wrong<periods, are_bounded>() == sitrep_test::no_row);

static_assert(holds(bound_relation::not_after, boundary_of("2023-07-14"_date, false),
                    boundary_of("2023-07-14"_date, false)));
constexpr boundary day = boundary_of("2023-07-14"_date, false);
constexpr boundary first_minute = boundary_of("2023-07-14T00:00"_date, false);
constexpr boundary last_minute = boundary_of("2023-07-14T23:59"_date, false);
static_assert(surely(bound_relation::not_after, first_minute, first_minute, day, last_minute) &&
                  !surely(bound_relation::not_after, last_minute, last_minute, day, last_minute),
              "the first minute of a day stands for it");
static_assert(surely(bound_relation::starts, day, last_minute, last_minute, last_minute) &&
                  !surely(bound_relation::starts, day, last_minute, first_minute, first_minute),
              "the last minute of a day stands for it");
static_assert(surely_before(before_all, boundary_of("Y-2147483648"_date, false)));
static_assert(surely_before(boundary_of("Y2147483647"_date, true), after_all));
static_assert(!surely_before(after_all, after_all) && !surely_before(before_all, before_all));

}  // namespace

TEST_CASE("the surely earlier of two dates is found") { sitrep_test::check_all(rows, are_in_order); }
TEST_CASE("a period surely starts, or ends, no later than another") { sitrep_test::check_all(periods, are_bounded); }

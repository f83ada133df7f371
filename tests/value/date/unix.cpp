// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/unix.hpp>

#include <sitrep/value/date.hpp>

#include "support.hpp"

#include <chrono>
#include <cstdint>
#include <random>
#include <string_view>

namespace {

using namespace sitrep;
using namespace sitrep::literals;

// Seconds from `date -u -d TEXT +%s` of GNU coreutils 9.1; those before year 1 by Python's days from 0001-01-01.
struct row {
    const char* name;  // the date-time in UTC, to the second
    std::int64_t seconds;
};
constexpr row rows[] = {
    {"1970-01-01T00:00:00Z", 0},
    {"1970-01-01T00:00:01Z", 1},
    {"1969-12-31T23:59:59Z", -1},
    {"1969-12-31T00:00:00Z", -86400},
    {"1969-12-30T23:59:59Z", -86401},
    {"1901-12-13T20:45:52Z", -2147483648},
    {"1901-12-13T20:45:51Z", -2147483649},
    {"2038-01-19T03:14:07Z", 2147483647},
    {"2038-01-19T03:14:08Z", 2147483648},
    {"2106-02-07T06:28:16Z", 4294967296},
    {"2000-02-29T12:00:00Z", 951825600},
    {"2024-02-29T23:59:59Z", 1709251199},
    {"2024-03-01T00:00:00Z", 1709251200},
    {"1900-02-28T23:59:59Z", -2203891201},
    {"1900-03-01T00:00:00Z", -2203891200},
    {"2100-02-28T23:59:59Z", 4107542399},
    {"2100-03-01T00:00:00Z", 4107542400},
    {"2024-05-03T02:47:05Z", 1714704425},
    {"0001-01-01T00:00:00Z", -62135596800},
    {"0000-12-31T23:59:59Z", -62135596801},
    {"0000-02-29T00:00:00Z", -62162121600},
    {"0000-01-01T00:00:00Z", -62167219200},
    {"-0001-12-31T23:59:59Z", -62167219201},
    {"-9999-01-01T00:00:00Z", -377705116800},
    {"9999-12-31T23:59:59Z", 253402300799},
};
constexpr date read(std::string_view text) {
    date result;
    date::parse(text, result);
    return result;
}
constexpr auto converts_both_ways = [](const row& r) {
    return date::from_unix(r.seconds) == read(r.name) && unix_time(read(r.name)) == r.seconds;
};
static_assert(sitrep_test::first_wrong<rows, converts_both_ways>() == sitrep_test::no_row);
constexpr row wrong[] = {{"1970-01-01T00:00:01Z", 0}};
static_assert(sitrep_test::is_seen_to_fail<wrong, converts_both_ways>());

// --- what unix_time makes of other dates

constexpr std::int64_t absent = -1;
constexpr row others[] = {
    {"2024-05-03T02:47Z", 1714704420},       // a minute: its first second
    {"2024-05-03T02:47+01:00", 1714700820},  // the offset is subtracted
    {"2024-05-03T02:47:05-23:59", 1714790765},
    {"2024-05-03T02:47:05+23:59", 1714618085},
    {"2016-12-31T23:59:60Z", 1483228800},  // a leap second: as the second after it
    {"2017-01-01T00:00:00Z", 1483228800},
    {"2017-01-01T00:59:60+01:00", 1483228800},
    {"2024-05-03T24:00Z", 1714780800},  // as 00:00 of the next day
    {"2024-12-31T24:00:00Z", 1735689600},
    {"9999-12-31T24:00Z", 253402300800},  // beyond what from_unix reads
    {"-9999-01-01T00:00+23:59", -377705203140},
    {"9999-12-31T23:59:59-23:59", 253402387139},
    {"2024-05-03T02:47", absent},  // no zone was stated
    {"2024-05-03T02:47:05", absent},
    {"2024-05-03", absent},
    {"2024-05", absent},
    {"2024", absent},
    {"2024-21", absent},
    {"2024-05-XX", absent},
    {"Y17000", absent},
    {"", absent},
};
constexpr auto has_unix_time = [](const row& r) { return unix_time(read(r.name)).value_or(absent) == r.seconds; };
static_assert(sitrep_test::first_wrong<others, has_unix_time>() == sitrep_test::no_row);

// --- from_unix: its precision, its range

static_assert(date::from_unix(1714704425, date_precision::minute) == "2024-05-03T02:47Z"_date);
static_assert(date::from_unix(1714704425, date_precision::day) == "2024-05-03"_date);
static_assert(date::from_unix(-1, date_precision::minute) == "1969-12-31T23:59Z"_date);
static_assert(date::from_unix(-1, date_precision::day) == "1969-12-31"_date);
static_assert(!date::from_unix(0, date_precision::none) && !date::from_unix(0, date_precision::year) &&
              !date::from_unix(0, date_precision::month) && !date::from_unix(0, date_precision::season) &&
              !date::from_unix(0, static_cast<date_precision>(7)));
static_assert(!date::from_unix(253402300800) && !date::from_unix(-377705116801));
static_assert(!date::from_unix(INT64_MAX) && !date::from_unix(INT64_MIN));
static_assert(detail::first_unix_time == -377705116800 && detail::last_unix_time == 253402300799);

}  // namespace

TEST_CASE("seconds since 1970 and date-times convert both ways") {
    sitrep_test::check_all(rows, converts_both_ways);
    sitrep_test::check_all(others, has_unix_time);
}

TEST_CASE("seconds give what the precision asks for, or no date") {
    using sitrep_test::at_run_time;
    const std::int64_t seconds = at_run_time(std::int64_t{1714704425});
    CHECK(date::from_unix(seconds, date_precision::second) == "2024-05-03T02:47:05Z"_date);
    CHECK(date::from_unix(seconds, date_precision::minute) == "2024-05-03T02:47Z"_date);
    CHECK(date::from_unix(seconds, date_precision::day) == "2024-05-03"_date);
    CHECK_FALSE(date::from_unix(seconds, date_precision::month));
    CHECK_FALSE(date::from_unix(at_run_time(std::int64_t{253402300800})));
    CHECK_FALSE(date::from_unix(at_run_time(std::int64_t{-377705116801})));
}

TEST_CASE("random seconds are the date-times of the standard library") {
    using namespace std::chrono;
    std::mt19937_64 random(12);
    std::uniform_int_distribution<std::int64_t> any(detail::first_unix_time, detail::last_unix_time);
    for (int i = 0; i < 50000; ++i) {
        const std::int64_t n = i < 10000 ? i - 5000 : any(random);
        const sys_seconds instant{seconds(n)};
        const auto midnight = floor<days>(instant);
        const year_month_day day(midnight);
        const hh_mm_ss clock(instant - midnight);
        const auto d = date::from_unix(n);
        REQUIRE(d);
        REQUIRE(d == date::utc(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())),
                               int(clock.hours().count()), int(clock.minutes().count()), int(clock.seconds().count())));
        REQUIRE(unix_time(*d) == n);
    }
}

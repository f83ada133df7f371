// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/civil.hpp>

#include "support.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace {

using sitrep::civil_day;

struct row {
    const char* name;
    std::int32_t year;
    unsigned month;
    unsigned days;  // in that month
};
constexpr row rows[] = {
    {"January", 2023, 1, 31},
    {"February", 2023, 2, 28},
    {"April", 2023, 4, 30},
    {"July", 2023, 7, 31},
    {"August", 2023, 8, 31},
    {"September", 2023, 9, 30},
    {"December", 2023, 12, 31},
    {"every fourth year", 2024, 2, 29},
    {"not every century", 1900, 2, 28},
    {"every fourth century", 2000, 2, 29},
    {"the year 0 is leap", 0, 2, 29},
    {"2 BCE is not", -1, 2, 28},
    {"5 BCE is", -4, 2, 29},
    {"101 BCE is not", -100, 2, 28},
    {"401 BCE is", -400, 2, 29},
    {"the first year", -2147483647 - 1, 2, 29},
    {"the last year", 2147483647, 2, 28},
    {"no month 0", 2023, 0, 0},
    {"no month 13", 2023, 13, 0},
};
constexpr auto has_days = [](const row& r) { return sitrep::days_in_month(r.year, r.month) == r.days; };
static_assert(sitrep_test::first_wrong<rows, has_days>() == sitrep_test::no_row);

static_assert(civil_day{2023, 12, 31} < civil_day{2024, 1, 1} && civil_day{-2, 1, 1} < civil_day{-1, 1, 1});
static_assert(civil_day{2024, 2, 28} < civil_day{2024, 2, 29} && civil_day{2024, 2, 29} == civil_day{2024, 2, 29});
static_assert(sizeof(civil_day) == 8);

// --- days as numbers

struct number_row {
    const char* name;
    civil_day day;
    std::int32_t number;
};
constexpr number_row number_rows[] = {
    {"1970-01-01", {1970, 1, 1}, 0},
    {"the day after", {1970, 1, 2}, 1},
    {"the day before", {1969, 12, 31}, -1},
    {"2000-02-29", {2000, 2, 29}, 11016},
    {"2000-03-01", {2000, 3, 1}, 11017},
    {"2024-05-03", {2024, 5, 3}, 19846},
    {"2024-12-31", {2024, 12, 31}, 20088},
    {"1900-02-28", {1900, 2, 28}, -25509},
    {"1900-03-01", {1900, 3, 1}, -25508},
    {"1600-01-01, a cycle starts", {1600, 1, 1}, -135140},
    {"1599-12-31", {1599, 12, 31}, -135141},
    {"2000-01-01, a cycle starts", {2000, 1, 1}, 10957},
    {"1999-12-31", {1999, 12, 31}, 10956},
    {"0001-01-01", {1, 1, 1}, -719162},
    {"0000-12-31", {0, 12, 31}, -719163},
    {"0000-02-29", {0, 2, 29}, -719469},
    {"0000-01-01", {0, 1, 1}, -719528},
    {"-0001-12-31", {-1, 12, 31}, -719529},
    {"-0004-02-29", {-4, 2, 29}, -720930},
    {"-9999-01-01", {-9999, 1, 1}, -4371587},
    {"9999-12-31", {9999, 12, 31}, 2932896},
    {"the first of 32 bits", {-5877641, 6, 23}, -2147483647 - 1},
    {"the last of 32 bits", {5881580, 7, 11}, 2147483647},
};
constexpr auto is_number_of = [](const number_row& r) {
    return sitrep::unix_day(r.day) == r.number && civil_day::from_unix_day(r.number) == r.day;
};
static_assert(sitrep_test::first_wrong<number_rows, is_number_of>() == sitrep_test::no_row);
constexpr number_row wrong_numbers[] = {{"a day late", {1970, 1, 1}, 1}};
static_assert(sitrep_test::is_seen_to_fail<wrong_numbers, is_number_of>());

constexpr struct {
    const char* name;
    civil_day day;
} no_days[] = {
    {"empty", {}},
    {"30 February", {2024, 2, 30}},
    {"29 February of a common year", {2023, 2, 29}},
    {"31 April", {2024, 4, 31}},
    {"day 0", {2024, 4, 0}},
    {"month 0", {2024, 0, 1}},
    {"month 13", {2024, 13, 1}},
    {"before 32 bits", {-5877641, 6, 22}},
    {"after 32 bits", {5881580, 7, 12}},
    {"the first year", {-2147483647 - 1, 1, 1}},
    {"the last year", {2147483647, 12, 31}},
};
constexpr auto has_no_number = [](const auto& r) {
    return !sitrep::unix_day(r.day) && !sitrep::days_between(r.day, {2024, 5, 3}) &&
           !sitrep::days_between({2024, 5, 3}, r.day);
};
static_assert(sitrep_test::first_wrong<no_days, has_no_number>() == sitrep_test::no_row);

using sitrep::days_between;
static_assert(days_between({2024, 5, 3}, {2024, 5, 3}) == 0 && days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
static_assert(days_between({2023, 3, 1}, {2023, 2, 28}) == -1 && days_between({-1, 12, 31}, {0, 1, 1}) == 1);
static_assert(days_between({1970, 1, 1}, {5881580, 7, 11}) == 2147483647);
static_assert(!days_between({1969, 12, 31}, {5881580, 7, 11}), "2^31 days");
static_assert(days_between({5881580, 7, 11}, {1969, 12, 31}) == -2147483647 - 1);
static_assert(!days_between({5881580, 7, 11}, {1969, 12, 30}));

}  // namespace

TEST_CASE("each month has its number of days") { sitrep_test::check_all(rows, has_days); }

TEST_CASE("leap years are those of the standard library") {
    for (int y = -9999; y <= 9999; ++y) CHECK(sitrep::is_leap(y) == std::chrono::year(y).is_leap());
}

TEST_CASE("the next and the previous day are those of the standard library") {
    using namespace std::chrono;
    civil_day d{-401, 12, 31};
    for (sys_days day = year(-401) / 12 / 31; day < sys_days(year(401) / 1 / 1); day += days(1)) {
        const year_month_day expected(day);
        REQUIRE(d == civil_day{int(expected.year()), std::uint8_t(unsigned(expected.month())),
                               std::uint8_t(unsigned(expected.day()))});
        const civil_day next = sitrep::detail::day_after(d);
        REQUIRE(sitrep::detail::day_before(next) == d);
        d = next;
    }
}

TEST_CASE("days have the numbers of the table") {
    sitrep_test::check_all(number_rows, is_number_of);
    sitrep_test::check_all(no_days, has_no_number);
}

TEST_CASE("the days between two dates fit 32 bits, or there is no number") {
    using sitrep_test::at_run_time;
    constexpr civil_day last{5881580, 7, 11};
    CHECK(days_between(at_run_time(civil_day{1970, 1, 1}), last) == 2147483647);
    CHECK_FALSE(days_between(at_run_time(civil_day{1969, 12, 31}), last));
    CHECK_FALSE(days_between(at_run_time(civil_day{2024, 2, 30}), last));
    CHECK_FALSE(days_between(at_run_time(last), {2024, 2, 30}));
}

TEST_CASE("each day of 20000 years has its number, and each number its day") {
    civil_day d{-9999, 1, 1};
    std::int32_t wrong = 0;
    for (std::int32_t n = -4371587; n <= 2932896; ++n, d = sitrep::detail::day_after(d))
        wrong += civil_day::from_unix_day(n) != d || sitrep::unix_day(d) != n;
    CHECK(wrong == 0);
    CHECK(d == civil_day{10000, 1, 1});
}

TEST_CASE("each cycle of 400 years starts at its number") {
    for (std::int32_t cycle = -14694; cycle <= 14703; ++cycle) {
        const auto n = static_cast<std::int32_t>(std::int64_t{cycle} * 146097 - 719528);
        CHECK(civil_day::from_unix_day(n) == civil_day{cycle * 400, 1, 1});
        CHECK(civil_day::from_unix_day(n - 1) == civil_day{cycle * 400 - 1, 12, 31});
        CHECK(sitrep::unix_day(civil_day{cycle * 400, 1, 1}) == n);
    }
}

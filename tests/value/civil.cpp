// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/civil.hpp>

#include "support.hpp"

#include <chrono>

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

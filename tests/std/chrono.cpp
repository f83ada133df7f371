// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/chrono.hpp>

#include "support.hpp"

#include <chrono>

using namespace sitrep::literals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days may_3 = std::chrono::year(2024) / 5 / 3;
static_assert(sitrep::to_sys_days({2024, 5, 3}) == may_3 &&
              sitrep::to_civil_day(may_3) == sitrep::civil_day{2024, 5, 3});
static_assert(sitrep::to_sys_seconds("2024-05-03T02:47:59Z"_date) == may_3 + 2h + 47min + 59s);
static_assert(sitrep::to_date(may_3 + 2h) == "2024-05-03T02:00:00Z"_date);

}  // namespace

TEST_CASE("days and instants go both ways") {
    for (int n = -800000; n < 800000; n += 97) {
        const std::chrono::sys_days day{std::chrono::days(n)};
        REQUIRE(sitrep::to_sys_days(sitrep::to_civil_day(day)) == day);
        const std::chrono::sys_seconds instant = day + 86399s;
        REQUIRE(sitrep::to_sys_seconds(*sitrep::to_date(instant)) == instant);
    }
    const sitrep::civil_day far = *earliest("Y170000"_date);
    CHECK(sitrep::to_civil_day(sitrep::to_sys_days(far)) == far);
    CHECK(sitrep::to_sys_seconds("2024-05-03T02:47:59+01:30"_date) == may_3 + 1h + 17min + 59s);
    CHECK_FALSE(sitrep::to_sys_seconds("2024-05-03T02:47:59"_date));
    CHECK_FALSE(sitrep::to_sys_seconds("2024-05-03"_date));
    CHECK_FALSE(sitrep::to_date(std::chrono::sys_seconds(std::chrono::sys_days(std::chrono::year(10000) / 1 / 1))));
}

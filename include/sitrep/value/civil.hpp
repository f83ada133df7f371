// SPDX-License-Identifier: BSL-1.0
// civil_day: a day of the Gregorian calendar; leap years and the lengths of months.
#ifndef SITREP_VALUE_CIVIL_HPP
#define SITREP_VALUE_CIVIL_HPP

#include <sitrep/core/config.hpp>

#include <compare>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A day of the proleptic Gregorian calendar with astronomical years: the year 0 is 1 BCE (ISO 8601-1:2019, 4.2.1). A
/// plain aggregate: its members are not checked. Ordered by time.
struct civil_day {
    std::int32_t year{};   ///< any
    std::uint8_t month{};  ///< 1 to 12
    std::uint8_t day{};    ///< 1 to 31

    friend constexpr auto operator<=>(const civil_day&, const civil_day&) = default;
};

/// True for a leap year: each fourth year, but of the years that end a century only each fourth. The rule holds for
/// negative years too: -4 is a leap year, -1 is not.
constexpr bool is_leap(std::int32_t year) { return year % 4 == 0 && (year % 25 != 0 || year % 16 == 0); }

/// The number of days of a month, 28 to 31; 0 if `month` is not 1 to 12.
constexpr unsigned days_in_month(std::int32_t year, unsigned month) {
    if (month < 1 || month > 12) return 0;
    if (month == 2) return is_leap(year) ? 29 : 28;
    return 30 + ((month + month / 8) & 1u);
}

namespace detail {

/// The next day. The last day of the year 2147483647 has none.
constexpr civil_day day_after(civil_day d) {
    if (d.day < days_in_month(d.year, d.month)) return {d.year, d.month, static_cast<std::uint8_t>(d.day + 1)};
    if (d.month < 12) return {d.year, static_cast<std::uint8_t>(d.month + 1), 1};
    return {d.year + 1, 1, 1};
}

/// The previous day. 1 January of the year -2147483648 has none.
constexpr civil_day day_before(civil_day d) {
    if (d.day > 1) return {d.year, d.month, static_cast<std::uint8_t>(d.day - 1)};
    if (d.month == 1) return {d.year - 1, 12, 31};
    return {d.year, static_cast<std::uint8_t>(d.month - 1),
            static_cast<std::uint8_t>(days_in_month(d.year, d.month - 1u))};
}

}  // namespace detail

}}  // namespace sitrep

#endif

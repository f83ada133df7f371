// SPDX-License-Identifier: BSL-1.0
// civil_day: a day of the calendar, and how long its months are.
#ifndef SITREP_VALUE_CIVIL_HPP
#define SITREP_VALUE_CIVIL_HPP

#include <sitrep/core/config.hpp>

#include <compare>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A day of the proleptic Gregorian calendar, in which the year 0 (1 BCE) exists, as in ISO 8601. Not checked.
struct civil_day {
    std::int32_t year{};
    std::uint8_t month{};  ///< 1 to 12
    std::uint8_t day{};    ///< 1 to 31

    friend constexpr auto operator<=>(const civil_day&, const civil_day&) = default;
};

/// Every fourth year, of the centuries every fourth; also before the year 0: -4 is leap, -1 is not.
constexpr bool is_leap(std::int32_t year) { return year % 4 == 0 && (year % 25 != 0 || year % 16 == 0); }

/// 28 to 31; 0 if there is no such month.
constexpr unsigned days_in_month(std::int32_t year, unsigned month) {
    if (month < 1 || month > 12) return 0;
    if (month == 2) return is_leap(year) ? 29 : 28;
    return 30 + ((month + month / 8) & 1u);
}

namespace detail {

constexpr civil_day day_after(civil_day d) {
    if (d.day < days_in_month(d.year, d.month)) return {d.year, d.month, static_cast<std::uint8_t>(d.day + 1)};
    if (d.month < 12) return {d.year, static_cast<std::uint8_t>(d.month + 1), 1};
    return {d.year + 1, 1, 1};
}

constexpr civil_day day_before(civil_day d) {
    if (d.day > 1) return {d.year, d.month, static_cast<std::uint8_t>(d.day - 1)};
    if (d.month == 1) return {d.year - 1, 12, 31};
    return {d.year, static_cast<std::uint8_t>(d.month - 1),
            static_cast<std::uint8_t>(days_in_month(d.year, d.month - 1u))};
}

}  // namespace detail

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// civil_day: a day of the Gregorian calendar; leap years, the lengths of months, and days as numbers.
#ifndef SITREP_VALUE_CIVIL_HPP
#define SITREP_VALUE_CIVIL_HPP

#include <sitrep/core/config.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A day of the proleptic Gregorian calendar with astronomical years: the year 0 is 1 BCE (ISO 8601-1:2019, 4.2.1). A
/// plain aggregate: its members are not checked. Ordered by time.
struct civil_day {
    std::int32_t year{};   ///< any
    std::uint8_t month{};  ///< 1 to 12
    std::uint8_t day{};    ///< 1 to 31

    /// The day that is `n` days after 1970-01-01, before it if `n` is negative. Each number has a day, in the years
    /// -5877641 to 5881580.
    static constexpr civil_day from_unix_day(std::int32_t n);

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

// The calendar repeats after 400 years. A cycle starts with a multiple of 400, which is a leap year.

inline constexpr std::int32_t days_in_cycle = 146097;

/// The days of a cycle before its year `n`, 0 to 400.
constexpr std::int32_t days_before_year(std::int32_t n) {
    return 365 * n + (n + 3) / 4 - (n > 100) - (n > 200) - (n > 300);
}
/// The days from the start of the cycle to 1970-01-01. That is the fourth cycle after the one that starts with year 0.
inline constexpr std::int32_t days_before_1970 = 135140;

/// A quotient rounded down, and so a rest from 0 to divisor - 1.
struct floor_division {
    std::int32_t quotient{};
    std::int32_t rest{};
};
constexpr floor_division floor_divide(std::int32_t n, std::int32_t divisor) {
    const std::int32_t quotient = n / divisor;
    const std::int32_t rest = n - quotient * divisor;
    return rest < 0 ? floor_division{quotient - 1, rest + divisor} : floor_division{quotient, rest};
}

/// The number of a day, as `unix_day`. Precondition: the day exists and has one.
constexpr std::int32_t count_days(const civil_day& d) {
    const floor_division year = floor_divide(d.year, 400);
    std::int32_t days = days_before_year(year.rest) - days_before_1970 + d.day - 1;
    for (unsigned m = 1; m < d.month; ++m) days += static_cast<std::int32_t>(days_in_month(d.year, m));
    return (year.quotient - 4) * days_in_cycle + days;
}

}  // namespace detail

constexpr civil_day civil_day::from_unix_day(std::int32_t n) {
    const detail::floor_division cycle = detail::floor_divide(n, detail::days_in_cycle);
    std::int32_t days = cycle.rest + detail::days_before_1970;
    std::int32_t year = (cycle.quotient + 4) * 400;
    if (days >= detail::days_in_cycle) {
        days -= detail::days_in_cycle;
        year += 400;
    }
    std::int32_t years = days / 366;  // exact, or one too few
    if (detail::days_before_year(years + 1) <= days) ++years;
    days -= detail::days_before_year(years);
    year += years;

    std::uint8_t month = 1;
    for (;; ++month) {
        const auto length = static_cast<std::int32_t>(days_in_month(year, month));
        if (days < length) return {year, month, static_cast<std::uint8_t>(days + 1)};
        days -= length;
    }
}

namespace detail {

/// The days that are 2^31 days before 1970-01-01, and 2^31 - 1 after it.
inline constexpr civil_day first_unix_day{-5877641, 6, 23};
inline constexpr civil_day last_unix_day{5881580, 7, 11};

}  // namespace detail

// N delays std::optional until a call, so that including this header stays cheap; callers leave it.
/// The number of days from 1970-01-01 to `d`, negative before it: the inverse of civil_day::from_unix_day. std::nullopt
/// if there is no such day, or if the number needs more than 32 bits.
template <class N = std::int32_t> constexpr std::optional<N> unix_day(const civil_day& d) {
    if (d.day < 1 || d.day > days_in_month(d.year, d.month)) return std::nullopt;
    if (d < detail::first_unix_day || detail::last_unix_day < d) return std::nullopt;
    return detail::count_days(d);
}

/// The number of days from `from` to `to`, negative if `to` is before `from`. std::nullopt if a day does not exist or has
/// no unix_day, or if the number needs more than 32 bits.
template <class N = std::int32_t> constexpr std::optional<N> days_between(const civil_day& from, const civil_day& to) {
    const auto first = unix_day<N>(from);
    const auto last = unix_day<N>(to);
    if (!first || !last) return std::nullopt;
    const std::int64_t days = std::int64_t{*last} - *first;
    if (days != static_cast<std::int32_t>(days)) return std::nullopt;
    return static_cast<N>(days);
}

}}  // namespace sitrep

#endif

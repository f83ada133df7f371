// SPDX-License-Identifier: BSL-1.0
// The first and last day that a date may mean, and whether there is any.
#ifndef SITREP_VALUE_DATE_BOUNDS_HPP
#define SITREP_VALUE_DATE_BOUNDS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date/fields.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A number of two digits, some of which may be X.
struct two_digits {
    std::uint32_t number{};
    unsigned mask{3};
};

/// The first, or the last, number from `from` to `to` that fits; -1 if none does. Where `step` is 4 the multiples of four
/// only; the ends are such then.
constexpr int find_fit(two_digits p, int from, int to, int step, bool last) {
    if (p.mask == 0) {
        const int n = static_cast<int>(p.number);
        return from <= n && n <= to && (n & (step - 1)) == 0 ? n : -1;
    }
    const std::uint32_t fixed = p.number - masked_part(p.number, p.mask);
    for (int n = last ? to : from; from <= n && n <= to; n += last ? -step : step) {
        const auto size = static_cast<std::uint32_t>(n);
        if (size - masked_part(size, p.mask) == fixed) return n;
    }
    return -1;
}

/// The first or last day of a year that fits; day 0 if none does.
constexpr civil_day find_in_year(const date_fields& f, std::int32_t year, bool last) {
    if (f.mask == 0 && f.has_day()) {  // nearly all dates, so without a search
        const bool exists = f.day <= days_in_month(year, f.month);
        return {year, f.month, exists ? f.day : std::uint8_t{}};
    }
    const two_digits month = f.has_month() ? two_digits{f.month, f.month_mask()} : two_digits{};
    const two_digits day = f.has_day() ? two_digits{f.day, f.day_mask()} : two_digits{};
    int from = 1;
    int to = 12;
    for (;;) {
        const int m = find_fit(month, from, to, 1, last);
        if (m < 0) return {year, 0, 0};
        const int length = static_cast<int>(days_in_month(year, static_cast<unsigned>(m)));
        const int d = find_fit(day, 1, length, 1, last);
        if (d > 0) return {year, static_cast<std::uint8_t>(m), static_cast<std::uint8_t>(d)};
        (last ? to : from) = last ? m - 1 : m + 1;
    }
}

/// The first or last year that fits. Before the year 0 the last one has its X as 0, but there is no year -0.
constexpr std::int32_t find_year(const date_fields& f, bool last) {
    if (!last) return f.year;
    const unsigned mask = f.year_mask();
    const std::int32_t year = f.year + static_cast<std::int32_t>(masked_part(9999, mask));
    if (f.year >= 0 || year != 0) return year;
    return -static_cast<std::int32_t>(masked_part(1111, mask & (0u - mask)));
}

inline constexpr std::int32_t no_leap_year = 1;

/// The first or last leap year that fits, or `no_leap_year`. Among five centuries that fit there is one that begins with a
/// leap year, or there is none at all; other leap years are the same in each century.
constexpr std::int32_t find_leap_year(const date_fields& f, bool last) {
    const bool negative = f.year < 0;
    const bool largest = last != negative;
    const std::uint32_t hundreds = tenth_of(tenth_of(f.year_size()));
    const two_digits century{hundreds, f.year_mask() >> 2};
    const two_digits rest{f.year_size() - hundreds * 100, f.year_mask() & 3u};
    int from = 0;
    int to = 99;
    for (int tries = 0; tries < 5; ++tries) {
        const int c = find_fit(century, from, to, 1, largest);
        if (c < 0) break;
        const bool begins_leap = c % 4 == 0 && !(negative && c == 0);  // there is no year -0
        const int r = find_fit(rest, begins_leap ? 0 : 4, 96, 4, largest);
        if (r >= 0) return negative ? -(c * 100 + r) : c * 100 + r;
        (largest ? to : from) = largest ? c - 1 : c + 1;
    }
    return no_leap_year;
}

/// The first or last day that fits a date without a season; day 0 if none does.
constexpr civil_day find_fitting_day(const date_fields& f, bool last) {
    std::int32_t year = find_year(f, last);
    for (bool leap = false;; leap = true) {
        const civil_day found = find_in_year(f, year, last);
        if (found.day != 0 || leap || f.year_mask() == 0) return found;
        year = find_leap_year(f, last);  // 29 February only, then: the one day that some years lack
        if (year == no_leap_year) return found;
    }
}

// --- seasons

/// Where a season of the north begins and ends, by convention: with the first month that meteorology counts to it, and on
/// the day of the equinox or solstice that ends it in astronomy. Winter begins in the year before or in this one.
struct season_span {
    std::uint8_t first_month;
    std::uint8_t last_month;
    std::uint8_t last_day;
};
inline constexpr season_span season_spans[] = {{3, 6, 21}, {6, 9, 23}, {9, 12, 22}, {12, 3, 20}};

/// EDTF, sub-year groupings: 21 to 24 are spring to winter, wherever; 25 to 28 in the north; 29 to 32 in the south. It gives
/// them no months; here they have all that they may mean, in either hemisphere, and of a winter (in the south a summer)
/// that of either year.
constexpr civil_day season_bound(std::int32_t year, unsigned code, bool last) {
    const unsigned season = (code - 21) % 4;
    unsigned from = code < 29 ? season : (season + 2) % 4;
    unsigned to = from;
    if (code < 25) {
        from = season % 2 == 0 ? 0 : 3;  // spring and autumn: of both hemispheres; summer and winter lie within the latter
        to = season % 2 == 0 ? 2 : 3;
    }
    const std::int32_t winter = from == 3 ? 1 : 0;
    if (!last) return {year - winter, season_spans[from].first_month, 1};
    return {year + winter, season_spans[to].last_month, season_spans[to].last_day};
}

/// 33 to 36 are quarters, 37 to 39 thirds, 40 and 41 halves of a year.
constexpr civil_day part_bound(std::int32_t year, unsigned code, bool last) {
    const unsigned origin = code < 37 ? 33 : code < 40 ? 37 : 40;
    const unsigned length = code < 37 ? 3 : code < 40 ? 4 : 6;
    const unsigned before = (code - origin) * length;
    if (!last) return {year, static_cast<std::uint8_t>(before + 1), 1};
    const unsigned month = before + length;
    return {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(days_in_month(year, month))};
}

/// The first or the last day that a date without fault may mean, as its own calendar counts.
constexpr civil_day find_day(const date_fields& f, bool last) {
    if (f.precision != date_precision::season) return find_fitting_day(f, last);
    const std::int32_t year = find_year(f, last);
    return f.month < 33 ? season_bound(year, f.month, last) : part_bound(year, f.month, last);
}

// --- faults

/// What is wrong with a date, in the order of its text.
enum class date_fault : std::uint8_t { none, year, month, day, hour, minute, second, zone };

/// True if a minute can end in a leap second: the last one of a day in UTC. Without an offset any that is so somewhere;
/// the offsets in use are whole quarters of an hour.
constexpr bool may_leap(const date_fields& f) {
    if (f.zone == 0) return f.minute == 14 || f.minute == 29 || f.minute == 44 || f.minute == 59;
    const unsigned minute = f.hour * 60u + f.minute + 2 * 1440u - f.zone;
    return minute == 1439 || minute == 2 * 1440 - 1;
}

constexpr date_fault find_time_fault(const date_fields& f) {
    if (f.hour > 24) return date_fault::hour;
    if (f.minute > 59 || (f.hour == 24 && f.minute != 0)) return date_fault::minute;
    if (f.zone >= 2 * utc_zone) return date_fault::zone;
    if (f.second > 60 || (f.hour == 24 && f.second != 0)) return date_fault::second;
    if (f.second == 60 && !may_leap(f)) return date_fault::second;
    return date_fault::none;
}

/// A digit that is X must count as it does in date_fields, so that each date has one form.
constexpr date_fault find_mask_fault(const date_fields& f) {
    const std::uint32_t year = f.year < 0 ? masked_part(9999, f.year_mask()) : 0;
    if (masked_part(f.year_size(), f.year_mask()) != year) return date_fault::year;
    if (masked_part(f.month, f.month_mask()) != 0) return date_fault::month;
    return masked_part(f.day, f.day_mask()) != 0 ? date_fault::day : date_fault::none;
}

constexpr date_fault find_fault(const date_fields& f) {
    if (f.precision == date_precision::none) return date_fault::year;
    if (f.is_long() && (f.has_month() || f.mask != 0 || f.is_qualified())) return date_fault::year;
    if (f.mask != 0)
        if (const date_fault fault = find_mask_fault(f); fault != date_fault::none) return fault;
    if (f.precision == date_precision::season) {
        const bool good = f.month >= 21 && f.month <= 41 && f.month_mask() == 0;
        return good ? date_fault::none : date_fault::month;
    }
    if (find_fitting_day(f, false).day == 0) {
        const bool has_month = find_fit({f.month, f.month_mask()}, 1, 12, 1, false) > 0;
        return has_month ? date_fault::day : date_fault::month;
    }
    return f.has_time() ? find_time_fault(f) : date_fault::none;
}

}}}  // namespace sitrep::detail

#endif

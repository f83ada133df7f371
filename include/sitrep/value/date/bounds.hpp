// SPDX-License-Identifier: BSL-1.0
// The first and last day that a date allows, and whether a date exists at all.
#ifndef SITREP_VALUE_DATE_BOUNDS_HPP
#define SITREP_VALUE_DATE_BOUNDS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date/fields.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A number of two digits. By default both are unspecified.
struct two_digits {
    std::uint32_t number{};
    unsigned unspecified{3};  // a bit for each digit: 2 for the tens, 1 for the units
};

/// The first (or `last`) number from `from` to `to` that the digits allow; -1 if there is none. `step` is 1, or 4 for
/// multiples of four only, which `from` and `to` then are.
constexpr int find_fit(two_digits p, int from, int to, int step, bool last) {
    if (p.unspecified == 0) {
        const int n = static_cast<int>(p.number);
        return from <= n && n <= to && (n & (step - 1)) == 0 ? n : -1;
    }
    const std::uint32_t fixed = p.number - unspecified_part(p.number, p.unspecified);
    for (int n = last ? to : from; from <= n && n <= to; n += last ? -step : step) {
        const auto size = static_cast<std::uint32_t>(n);
        if (size - unspecified_part(size, p.unspecified) == fixed) return n;
    }
    return -1;
}

/// The first or last day in this year that the fields allow; its day is 0 if there is none.
constexpr civil_day find_in_year(const date_fields& f, std::int32_t year, bool last) {
    if (f.unspecified == 0 && f.has_day()) {  // nearly all dates: no search
        const bool exists = f.day <= days_in_month(year, f.month);
        return {year, f.month, exists ? f.day : std::uint8_t{}};
    }
    const two_digits month = f.has_month() ? two_digits{f.month, f.month_unspecified()} : two_digits{};
    const two_digits day = f.has_day() ? two_digits{f.day, f.day_unspecified()} : two_digits{};
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

/// The first or last year that the fields allow. The last one before the year 0 has 0 for its unspecified digits; a
/// year -0 does not exist.
SITREP_DETAIL_WRAPS constexpr std::int32_t find_year(const date_fields& f, bool last) {
    if (!last) return f.year;
    const unsigned unspecified = f.year_unspecified();
    const std::int32_t year = f.year + static_cast<std::int32_t>(unspecified_part(9999, unspecified));
    if (f.year >= 0 || year != 0) return year;
    return -static_cast<std::int32_t>(unspecified_part(1111, unspecified & (0u - unspecified)));
}

inline constexpr std::int32_t no_leap_year = 1;

/// The first or last leap year that the fields allow, or `no_leap_year`. Five centuries suffice: among five that the
/// digits allow one starts with a leap year, or none at all does; the other leap years are the same in each century.
constexpr std::int32_t find_leap_year(const date_fields& f, bool last) {
    const bool negative = f.year < 0;
    const bool largest = last != negative;
    const std::uint32_t hundreds = tenth_of(tenth_of(f.year_size()));
    const two_digits century{hundreds, f.year_unspecified() >> 2};
    const two_digits rest{f.year_size() - hundreds * 100, f.year_unspecified() & 3u};
    int from = 0;
    int to = 99;
    for (int tries = 0; tries < 5; ++tries) {
        const int c = find_fit(century, from, to, 1, largest);
        if (c < 0) break;
        const bool begins_leap = c % 4 == 0 && (!negative || c != 0);  // no year -0
        const int r = find_fit(rest, begins_leap ? 0 : 4, 96, 4, largest);
        if (r >= 0) return negative ? -(c * 100 + r) : c * 100 + r;
        (largest ? to : from) = largest ? c - 1 : c + 1;
    }
    return no_leap_year;
}

/// The first or last day that a date without a season allows; its day is 0 if there is none.
constexpr civil_day find_fitting_day(const date_fields& f, bool last) {
    std::int32_t year = find_year(f, last);
    for (bool leap = false;; leap = true) {
        const civil_day found = find_in_year(f, year, last);
        if (found.day != 0 || leap || f.year_unspecified() == 0) return found;
        year = find_leap_year(f, last);  // only 29 February is left: the one day that some years lack
        if (year == no_leap_year) return found;
    }
}

// --- seasons

/// The span of a season of the northern hemisphere, by convention: from the first day of its first month in meteorology
/// to the equinox or solstice that ends it in astronomy.
struct season_span {
    std::uint8_t first_month;
    std::uint8_t last_month;
    std::uint8_t last_day;
};
/// Spring, summer, autumn, winter.
inline constexpr season_span season_spans[] = {{3, 6, 21}, {6, 9, 23}, {9, 12, 22}, {12, 3, 20}};

/// The first or last day of a season (EDTF level 2, sub-year groupings; ISO 8601-2:2019): 21 to 24 are spring to
/// winter anywhere, 25 to 28 in the northern hemisphere, 29 to 32 in the southern. EDTF gives them no months. Here they
/// span all days that they may mean: those of both hemispheres if the code leaves it open, and for a season across the
/// turn of the year that of the year before and that of this year.
constexpr civil_day season_bound(std::int32_t year, unsigned code, bool last) {
    const unsigned season = (code - 21) % 4;
    unsigned from = code < 29 ? season : (season + 2) % 4;
    unsigned to = from;
    if (code < 25) {
        from = season % 2 == 0 ? 0 : 3;  // spring and autumn span both; a northern winter spans a northern summer
        to = season % 2 == 0 ? 2 : 3;
    }
    const std::int32_t winter = from == 3 ? 1 : 0;
    if (!last) return {year - winter, season_spans[from].first_month, 1};
    return {year + winter, season_spans[to].last_month, season_spans[to].last_day};
}

/// The first or last day of a part of a year: 33 to 36 are quarters, 37 to 39 quadrimesters, 40 and 41 halves.
constexpr civil_day part_bound(std::int32_t year, unsigned code, bool last) {
    const unsigned origin = code < 37 ? 33 : code < 40 ? 37 : 40;
    const unsigned length = code < 37 ? 3 : code < 40 ? 4 : 6;
    const unsigned months_before = (code - origin) * length;
    if (!last) return {year, static_cast<std::uint8_t>(months_before + 1), 1};
    const unsigned month = months_before + length;
    return {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(days_in_month(year, month))};
}

/// The first or last day that a date without a defect allows, in its own calendar.
constexpr civil_day find_day(const date_fields& f, bool last) {
    if (f.precision != date_precision::season) return find_fitting_day(f, last);
    const std::int32_t year = find_year(f, last);
    return f.month < 33 ? season_bound(year, f.month, last) : part_bound(year, f.month, last);
}

// --- defects

/// The component of a date that makes it invalid, in the order of the text.
enum class date_defect : std::uint8_t { none, year, month, day, hour, minute, second, zone };

/// True if the minute can end in a leap second, which is at the end of a day in UTC. Without an offset: if it can do so
/// at some offset in use, all of which are whole quarters of an hour.
constexpr bool may_leap(const date_fields& f) {
    if (f.zone == 0) return f.minute == 14 || f.minute == 29 || f.minute == 44 || f.minute == 59;
    const unsigned minute = f.hour * 60u + f.minute + 2 * 1440u - f.zone;
    return minute == 1439 || minute == 2 * 1440 - 1;
}

constexpr date_defect find_time_defect(const date_fields& f) {
    if (f.hour > 24) return date_defect::hour;
    if (f.minute > 59 || (f.hour == 24 && f.minute != 0)) return date_defect::minute;
    if (f.zone >= 2 * utc_zone) return date_defect::zone;
    if (f.second > 60 || (f.hour == 24 && f.second != 0)) return date_defect::second;
    if (f.second == 60 && !may_leap(f)) return date_defect::second;
    return date_defect::none;
}

/// Finds an unspecified digit with another value than date_fields demands; so each date has one form.
constexpr date_defect find_unspecified_defect(const date_fields& f) {
    const std::uint32_t year = f.year < 0 ? unspecified_part(9999, f.year_unspecified()) : 0;
    if (unspecified_part(f.year_size(), f.year_unspecified()) != year) return date_defect::year;
    if (unspecified_part(f.month, f.month_unspecified()) != 0) return date_defect::month;
    return unspecified_part(f.day, f.day_unspecified()) != 0 ? date_defect::day : date_defect::none;
}

/// The first defect of a date; none if it is valid.
constexpr date_defect find_defect(const date_fields& f) {
    if (f.precision == date_precision::none) return date_defect::year;
    if (f.is_long() && (f.has_month() || f.unspecified != 0 || f.is_qualified())) return date_defect::year;
    if (f.unspecified != 0)
        if (const date_defect defect = find_unspecified_defect(f); defect != date_defect::none) return defect;
    if (f.precision == date_precision::season) {
        const bool good = f.month >= 21 && f.month <= 41 && f.month_unspecified() == 0;
        return good ? date_defect::none : date_defect::month;
    }
    const bool is_in_each_month = f.day >= 1 && f.day <= 28 && f.month >= 1 && f.month <= 12 && f.unspecified == 0;
    if ((SITREP_SMALL || !is_in_each_month) && find_fitting_day(f, false).day == 0) {
        const bool has_month = find_fit({f.month, f.month_unspecified()}, 1, 12, 1, false) > 0;
        return has_month ? date_defect::day : date_defect::month;
    }
    return f.has_time() ? find_time_defect(f) : date_defect::none;
}

}}}  // namespace sitrep::detail

#endif

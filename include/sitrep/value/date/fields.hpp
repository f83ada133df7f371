// SPDX-License-Identifier: BSL-1.0
// A date taken apart: what its text, its bounds, its wire form and its eight bytes all go through.
#ifndef SITREP_VALUE_DATE_FIELDS_HPP
#define SITREP_VALUE_DATE_FIELDS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The last component that was stated.
enum class date_precision : std::uint8_t {
    none,    ///< an empty date
    year,    ///< "2023", "201X", "Y17000"
    month,   ///< "2023-07", "2023-XX"
    day,     ///< "2023-07-15", "2024-02-3X"
    minute,  ///< "2024-05-03T02:47"
    second,  ///< "2024-05-03T02:47:00"
    season,  ///< "2023-21": a season, quarter or other part of a year, EDTF's codes 21 to 41
};

/// EDTF's ? ~ and % of one component.
enum class qualifier : std::uint8_t {
    none,
    uncertain,    ///< ? the source may be wrong
    approximate,  ///< ~ an estimate, roughly right
    both,         ///< %
};
constexpr auto describe(tag<qualifier>) { return words<qualifier::both>("none uncertain approximate both"); }

namespace detail {

inline constexpr std::uint16_t utc_zone = 1440;  // of date_fields::zone

struct date_fields {
    date_precision precision{};
    std::uint8_t month{};  // 1 to 12, or the code of a season
    std::uint8_t day{};
    std::uint8_t mask{};   // the digits that are X, from the left: YYYYMMDD; such a digit counts as 0 in its number
    std::int32_t year{};   // before the year 0 a digit X counts as 9: so this is the first year that it may be
    std::uint8_t marks[3]{};  // the qualifiers of year, month (or season) and day
    std::uint8_t hour{};      // 24 only as 24:00:00, the end of the day
    std::uint8_t minute{};
    std::uint8_t second{};    // 60 only where a leap second can be
    std::uint16_t zone{};     // the offset from UTC in minutes, plus 1440; 0: no offset stated

    constexpr bool has_month() const { return precision > date_precision::year; }
    constexpr bool has_time() const { return precision == date_precision::minute || precision == date_precision::second; }
    constexpr bool has_day() const { return precision == date_precision::day || has_time(); }
    constexpr bool is_long() const { return year < -9999 || year > 9999; }
    constexpr bool is_qualified() const { return (marks[0] | marks[1] | marks[2]) != 0; }
    constexpr std::uint32_t year_size() const {
        return year < 0 ? 0u - static_cast<std::uint32_t>(year) : static_cast<std::uint32_t>(year);
    }
    constexpr unsigned year_mask() const { return mask >> 4; }
    constexpr unsigned month_mask() const { return mask >> 2 & 3u; }
    constexpr unsigned day_mask() const { return mask & 3u; }
};

/// n / 10 of a number up to 16388, without the function that small machines divide by.
constexpr std::uint32_t tenth_of(std::uint32_t n) { return n * 6554u >> 16; }

/// What the digits of n that are X amount to, n up to 9999; of 1987 with the mask 0011 (the last two) 87.
constexpr std::uint32_t masked_part(std::uint32_t n, unsigned mask) {
    std::uint32_t part = 0;
    for (std::uint32_t unit = 1; mask != 0; mask >>= 1, unit *= 10) {
        const std::uint32_t rest = tenth_of(n);
        if ((mask & 1u) != 0) part += (n - rest * 10) * unit;
        n = rest;
    }
    return part;
}

}  // namespace detail

}}  // namespace sitrep

#endif

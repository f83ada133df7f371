// SPDX-License-Identifier: BSL-1.0
// date_fields: the components of a date, the form between its text, its bounds, its wire form and its eight bytes.
#ifndef SITREP_VALUE_DATE_FIELDS_HPP
#define SITREP_VALUE_DATE_FIELDS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The finest component of a date that was stated.
enum class date_precision : std::uint8_t {
    none,    ///< an empty date
    year,    ///< "2023", "201X", "Y17000"
    month,   ///< "2023-07", "2023-XX"
    day,     ///< "2023-07-15", "2024-02-3X"
    minute,  ///< "2024-05-03T02:47"
    second,  ///< "2024-05-03T02:47:00"
    season,  ///< "2023-21": a season, quarter or other part of a year: EDTF's codes 21 to 41
};

/// The qualification of one component (EDTF levels 1 and 2; ISO 8601-2:2019).
enum class qualifier : std::uint8_t {
    none,         ///< not qualified
    uncertain,    ///< `?`: the source may be wrong
    approximate,  ///< `~`: an estimate, roughly right
    both,         ///< `%`: uncertain and approximate
};
constexpr auto describe(tag<qualifier>) { return words<qualifier::both>("none uncertain approximate both"); }

namespace detail {

/// date_fields::zone of UTC.
inline constexpr std::uint16_t utc_zone = 1440;

/// The components of a date. An unspecified digit (X in EDTF) is a 0 in its number; in a year before the year 0 it is a
/// 9, so that `year` is the first year that the digits allow.
struct date_fields {
    date_precision precision{};
    std::uint8_t month{};        // 1 to 12, or the code of a season
    std::uint8_t day{};          // 1 to 31
    std::uint8_t unspecified{};  // the unspecified digits as bits, from the most significant on: YYYYMMDD
    std::int32_t year{};
    std::uint8_t qualifiers[3]{};  // of year, month (or season) and day
    std::uint8_t hour{};           // 24 only as 24:00:00, the end of the day
    std::uint8_t minute{};
    std::uint8_t second{};  // 60 only where a leap second is possible
    std::uint16_t zone{};   // the offset from UTC in minutes, plus 1440; 0: no offset was stated

    constexpr bool has_month() const { return precision > date_precision::year; }
    constexpr bool has_time() const {
        return precision == date_precision::minute || precision == date_precision::second;
    }
    constexpr bool has_day() const { return precision == date_precision::day || has_time(); }
    /// True for a year that EDTF writes with Y.
    constexpr bool is_long() const { return year < -9999 || year > 9999; }
    constexpr bool is_qualified() const { return (qualifiers[0] | qualifiers[1] | qualifiers[2]) != 0; }
    /// The year without its sign.
    SITREP_DETAIL_WRAPS constexpr std::uint32_t year_size() const {
        return year < 0 ? 0u - static_cast<std::uint32_t>(year) : static_cast<std::uint32_t>(year);
    }
    constexpr unsigned year_unspecified() const { return unspecified >> 4; }
    constexpr unsigned month_unspecified() const { return unspecified >> 2 & 3u; }
    constexpr unsigned day_unspecified() const { return unspecified & 3u; }
};

/// n / 10, for n up to 16388, by multiplication: small machines call a function to divide.
constexpr std::uint32_t tenth_of(std::uint32_t n) { return n * 6554u >> 16; }

/// The part of n, up to 9999, that its unspecified digits contribute: 87 of 1987 if the bits 0011 say that the last two
/// digits are unspecified.
constexpr std::uint32_t unspecified_part(std::uint32_t n, unsigned unspecified) {
    std::uint32_t part = 0;
    for (std::uint32_t unit = 1; unspecified != 0; unspecified >>= 1, unit *= 10) {
        const std::uint32_t rest = tenth_of(n);
        if ((unspecified & 1u) != 0) part += (n - rest * 10) * unit;
        n = rest;
    }
    return part;
}

}  // namespace detail

}}  // namespace sitrep

#endif

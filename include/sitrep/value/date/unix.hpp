// SPDX-License-Identifier: BSL-1.0
// Seconds since 1970 and the components of a date-time, with 64-bit additions and shifts only.
#ifndef SITREP_VALUE_DATE_UNIX_HPP
#define SITREP_VALUE_DATE_UNIX_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date/fields.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// n * 86400, which is n * 65536 + n * 163 * 128. `n` is the number of a day of the years -10000 to 10000.
constexpr std::int64_t seconds_of_days(std::int32_t n) {
    const std::int32_t rest = n * 163;  // fits: n is below 5 million
    return (std::int64_t{n} << 16) + (std::int64_t{rest} << 7);
}

/// The first second of -9999-01-01, and the last of 9999-12-31.
inline constexpr std::int64_t first_unix_time = -377705116800;
inline constexpr std::int64_t last_unix_time = 253402300799;

/// Sets the day of `f`, which has one, and with a time also the clock and its zone, UTC. False, and `f` is unchanged,
/// outside the years -9999 to 9999.
constexpr bool from_unix(std::int64_t seconds, date_fields& f) {
    if (seconds < first_unix_time || seconds > last_unix_time) return false;
    // A day is 675 times 128 seconds. Counted in 128 seconds, each side of 1970 fits 32 bits; before 1970 from the last
    // second of 1969 backwards.
    const bool before = seconds < 0;
    const std::int64_t size = before ? -1 - seconds : seconds;
    const auto units = static_cast<std::uint32_t>(size >> 7);
    const auto days = static_cast<std::int32_t>(units / 675);
    std::uint32_t second = units % 675 * 128 + (static_cast<std::uint32_t>(size) & 127u);
    if (before) second = 86399 - second;

    const civil_day day = civil_day::from_unix_day(before ? -1 - days : days);
    f.year = day.year;
    f.month = day.month;
    f.day = day.day;
    if (!f.has_time()) return true;
    f.hour = static_cast<std::uint8_t>(second / 3600);
    f.minute = static_cast<std::uint8_t>(second / 60 % 60);
    if (f.precision == date_precision::second) f.second = static_cast<std::uint8_t>(second % 60);
    f.zone = utc_zone;
    return true;
}

/// The first second of a date-time with a zone.
constexpr std::int64_t to_unix(const date_fields& f) {
    const std::int32_t minutes = f.hour * 60 + f.minute + utc_zone - f.zone;
    return seconds_of_days(count_days({f.year, f.month, f.day})) + (minutes * 60 + f.second);
}

}}}  // namespace sitrep::detail

#endif

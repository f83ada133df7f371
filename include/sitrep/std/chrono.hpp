// SPDX-License-Identifier: BSL-1.0
// std::chrono both ways: days, and instants of dates with a stated zone.
#ifndef SITREP_STD_CHRONO_HPP
#define SITREP_STD_CHRONO_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The day of std::chrono. Precondition: `day` has a `unix_day`.
constexpr std::chrono::sys_days to_sys_days(const civil_day& day) {
    return std::chrono::sys_days(std::chrono::days(*unix_day(day)));
}

/// The same day of this library. Precondition: its number fits 32 bits.
constexpr civil_day to_civil_day(std::chrono::sys_days day) {
    return civil_day::from_unix_day(static_cast<std::int32_t>(day.time_since_epoch().count()));
}

/// The date of an instant: in UTC, to the second.
/// std::nullopt if its year is not from -9999 to 9999.
constexpr std::optional<date> to_date(std::chrono::sys_seconds instant) {
    return date::from_unix(instant.time_since_epoch().count());
}

/// The instant of a date with a time and a stated zone, see `unix_time`. std::nullopt for all others: a day is no instant,
/// and the zone of a local time is not known.
constexpr std::optional<std::chrono::sys_seconds> to_sys_seconds(const date& d) {
    const std::optional<std::int64_t> seconds = unix_time(d);
    if (!seconds) return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(*seconds));
}

}}  // namespace sitrep

#endif

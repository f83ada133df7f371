// SPDX-License-Identifier: BSL-1.0
// The boundaries in time of a date, to the second, and what surely holds between two boundaries.
#ifndef SITREP_VALUE_DATE_INSTANT_HPP
#define SITREP_VALUE_DATE_INSTANT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>

#include <compare>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A second of a day.
struct instant {
    civil_day day{};
    std::int32_t second{};  // of the day

    friend constexpr auto operator<=>(const instant&, const instant&) = default;
};

/// Adds seconds to an instant, up to a few days. Instants beyond the years ±10000 keep their day: no date there has a
/// clock, so they are already before or after all that have one.
constexpr instant shift(instant m, std::int32_t seconds) {
    m.second += seconds;
    if (m.day.year < -10000 || m.day.year > 10000) return m;
    for (; m.second < 0; m.second += 86400) m.day = day_before(m.day);
    for (; m.second >= 86400; m.second -= 86400) m.day = day_after(m.day);
    return m;
}

/// The scale on which a boundary's instants are counted.
enum class time_base : std::uint8_t {
    calendar,  // days of a calendar; all dates share one
    clock,     // a clock whose offset from UTC is not known
    utc,       // UTC
};

/// One end of the period that a date allows: the first and last instant of its day, minute or second.
struct boundary {
    instant first{};
    instant last{};
    time_base base{};

    friend constexpr bool operator==(const boundary&, const boundary&) = default;
};

/// Boundaries before and after those of all dates, for an end of which nothing is known. They are days.
inline constexpr boundary before_all{{{INT32_MIN, 0, 0}, 0}, {{INT32_MIN, 0, 0}, 86399}, time_base::calendar};
inline constexpr boundary after_all{{{INT32_MAX, 13, 0}, 0}, {{INT32_MAX, 13, 0}, 86399}, time_base::calendar};

constexpr time_base base_of(const date& d) {
    if (d.precision() != date_precision::minute && d.precision() != date_precision::second) return time_base::calendar;
    return d.fields().zone != 0 ? time_base::utc : time_base::clock;
}

/// An instant of a date's first or `last` boundary, moved by `seconds`: the boundary's first or last instant. The date
/// is not empty. 24:00 is also the last second of its day, and a leap second is also the second before it, so that
/// neither order of the two is sure.
constexpr instant instant_of(const date& d, bool last, bool last_instant, std::int32_t seconds) {
    const date_fields f = d.fields();
    if (!f.has_time()) return shift({find_day(f, last), last_instant ? 86399 : 0}, seconds);
    seconds += f.hour * 3600 + f.minute * 60 + f.second;
    if (f.zone != 0) seconds += (utc_zone - f.zone) * 60;
    if (!last_instant) seconds -= f.hour == 24 || f.second == 60 ? 1 : 0;
    else if (f.precision == date_precision::minute) seconds += 59;
    return shift({{f.year, f.month, f.day}, 0}, seconds);
}

/// The first or `last` boundary of a date that is not empty.
constexpr boundary boundary_of(const date& d, bool last) {
    return {instant_of(d, last, false, 0), instant_of(d, last, true, 0), base_of(d)};
}

/// True if both are counted on the same calendar or clock. Two clocks of unknown offset are two clocks.
constexpr bool are_comparable(const boundary& a, const boundary& b) {
    return (a.base == time_base::utc) == (b.base == time_base::utc) &&
           (a.base != time_base::clock || b.base != time_base::clock);
}

/// The offsets in use: the most seconds that a clock is behind UTC, and ahead of it.
inline constexpr std::int32_t most_behind = 12 * 3600, most_ahead = 14 * 3600;

/// True if a is before b for every offset in use that was not stated. False for two instants in one day, minute or
/// second (the coarser precision of both).
constexpr bool surely_before(const boundary& a, const boundary& b) {
    if (are_comparable(a, b)) return a.last < b.first;
    const instant last = a.base == time_base::utc ? a.last : shift(a.last, most_behind);
    return last < (b.base == time_base::utc ? b.first : shift(b.first, -most_ahead));
}

/// True if the date `end` ends before the date `start` starts, for every offset in use that was not stated. Two clocks
/// of unknown offset count as one clock here, because the dates are the ends of one interval.
constexpr bool surely_ends_before(const date& end, const date& start) {
    const bool end_utc = base_of(end) == time_base::utc;
    const bool start_utc = base_of(start) == time_base::utc;
    return instant_of(end, true, true, start_utc && !end_utc ? most_behind : 0) <
           instant_of(start, false, false, end_utc && !start_utc ? -most_ahead : 0);
}

/// The seconds from the first to the last instant: 86399 for a day, 59 for a minute, 0 for a second; 24:00 and a leap
/// second have one more.
constexpr std::int32_t length_of(const boundary& b) {
    return b.last.second - b.first.second + (b.last.day == b.first.day ? 0 : 86400);
}

/// True of 24:00 and of a leap second: its first instant is the second before it.
constexpr bool is_doubtful(const boundary& b) { return length_of(b) == 1 || length_of(b) == 60; }

/// What may surely hold between two boundaries, each of which is a day, minute or second.
enum class bound_relation : std::uint8_t {
    not_after,  // a is before b, or both have an instant in common
    starts,     // a starts no later than b: a day no later than its minutes, but a minute perhaps later than its day
    ends,       // a ends no later than b: a minute no later than its day, but a day perhaps later than its minutes
};

/// True if `how` holds whatever the offsets are that were not stated. The units are the boundaries that the same ends state
/// themselves. If `a_unit` is finer than `a`, only the last minute or second of `a` counts; if `b_unit` is finer than `b`, only the
/// first of `b`. For example, an event that started on a day and ended at a minute ended no earlier than that day's first minute.
constexpr bool surely(bound_relation how, const boundary& a, const boundary& a_unit, const boundary& b,
                      const boundary& b_unit) {
    if (!are_comparable(a, b)) return surely_before(a, b);
    const std::int32_t a_length = length_of(a);
    const std::int32_t a_part = length_of(a_unit);
    const std::int32_t b_part = length_of(b_unit);
    std::int32_t b_length = length_of(b);
    instant left = a.first;
    instant right = b.last;
    if (is_doubtful(a) && a_length + 1 >= b_length && a != b) left = shift(left, 1);
    if (a_part + 1 < a_length) left = {a.last.day, a.last.second - a_part};
    if (b_part + 1 < b_length) {
        right = {b.first.day, b.first.second + b_part};
        b_length = b_part;
    }
    if (how == bound_relation::starts || (is_doubtful(b) && a != b)) right = b.first;
    // If a is finer and reaches into b, it ends in b. Its own last instant may be one second later: 24:00, a leap second.
    if (how == bound_relation::ends && a_length + 1 >= b_length) left = a.last;
    return left <= right;
}

}}}  // namespace sitrep::detail

#endif

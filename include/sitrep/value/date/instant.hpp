// SPDX-License-Identifier: BSL-1.0
// The first and last moment that a date may mean, and which of two such edges surely comes first.
#ifndef SITREP_VALUE_DATE_INSTANT_HPP
#define SITREP_VALUE_DATE_INSTANT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>

#include <compare>
#include <cstdint>
#include <limits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

struct moment {
    civil_day day{};
    std::int32_t second{};  // of the day

    friend constexpr auto operator<=>(const moment&, const moment&) = default;
};

/// Moves a moment, into the next or the last day too. Not beyond the years ±10000: no clock is stated there, so that it
/// comes before and after everything on a clock as it stands.
constexpr moment shift(moment m, std::int32_t seconds) {
    m.second += seconds;
    if (m.day.year < -10000 || m.day.year > 10000) return m;
    for (; m.second < 0; m.second += 86400) m.day = day_before(m.day);
    for (; m.second >= 86400; m.second -= 86400) m.day = day_after(m.day);
    return m;
}

/// What an edge's moments are counted on.
enum class time_base : std::uint8_t {
    calendar,  // days, wherever; those of two dates are taken as the same
    clock,     // a clock whose offset from UTC is not known
    utc,
};

/// One end of a window, to the day, the minute or the second: from the first to the last moment of that.
struct edge {
    moment first{};
    moment last{};
    time_base base{};

    friend constexpr bool operator==(const edge&, const edge&) = default;
};

inline constexpr edge before_all{{{(std::numeric_limits<std::int32_t>::min)(), 0, 0}, 0},
                                 {{(std::numeric_limits<std::int32_t>::min)(), 0, 0}, 0},
                                 time_base::calendar};
inline constexpr edge after_all{{{(std::numeric_limits<std::int32_t>::max)(), 13, 0}, 0},
                                {{(std::numeric_limits<std::int32_t>::max)(), 13, 0}, 0},
                                time_base::calendar};

constexpr time_base base_of(const date& d) {
    if (d.precision() != date_precision::minute && d.precision() != date_precision::second) return time_base::calendar;
    return d.offset() ? time_base::utc : time_base::clock;
}

/// The first or last moment of the edge where the window of a date begins or, `last`, ends; `seconds` later. The date must
/// not be empty. A 24:00 is also the last second of its day, and a leap second also the one before: so nothing is said of
/// their order.
constexpr moment moment_of(const date& d, bool last, bool last_moment, std::int32_t seconds) {
    const date_fields f = d.fields();
    if (!f.has_time()) return shift({find_day(f, last), last_moment ? 86399 : 0}, seconds);
    seconds += f.hour * 3600 + f.minute * 60 + f.second;
    if (f.zone != 0) seconds += (utc_zone - f.zone) * 60;
    if (!last_moment) seconds -= f.hour == 24 || f.second == 60 ? 1 : 0;
    else if (f.precision == date_precision::minute) seconds += 59;
    return shift({{f.year, f.month, f.day}, 0}, seconds);
}

/// Where the window of a date begins or, `last`, ends. The date must not be empty.
constexpr edge edge_of(const date& d, bool last) {
    return {moment_of(d, last, false, 0), moment_of(d, last, true, 0), base_of(d)};
}

/// True if both are counted on one calendar or clock. Two clocks of unknown offset are not.
constexpr bool are_comparable(const edge& a, const edge& b) {
    return (a.base == time_base::utc) == (b.base == time_base::utc) &&
           !(a.base == time_base::clock && b.base == time_base::clock);
}

/// How far a clock can be behind UTC, and ahead of it, in seconds.
inline constexpr std::int32_t most_behind = 12 * 3600, most_ahead = 14 * 3600;

/// True if a comes before b whatever the offsets are that were not stated; those in use go from -12 to +14 hours. What
/// falls on one day, minute or second, whichever is coarser, does not.
constexpr bool surely_before(const edge& a, const edge& b) {
    if (are_comparable(a, b)) return a.last < b.first;
    const moment last = a.base == time_base::utc ? a.last : shift(a.last, most_behind);
    return last < (b.base == time_base::utc ? b.first : shift(b.first, -most_ahead));
}

/// True if a date surely ends before another one starts, whatever the offsets are that were not stated; two
/// clocks of unknown offset are taken as one.
constexpr bool surely_ends_before(const date& end, const date& start) {
    const bool end_utc = base_of(end) == time_base::utc;
    const bool start_utc = base_of(start) == time_base::utc;
    return moment_of(end, true, true, start_utc && !end_utc ? most_behind : 0) <
           moment_of(start, false, false, end_utc && !start_utc ? -most_ahead : 0);
}

/// True if a comes before b or falls on the same day, minute or second.
constexpr bool surely_not_after(const edge& a, const edge& b) {
    return are_comparable(a, b) ? !surely_before(b, a) : surely_before(a, b);
}

/// True if both are the same day, minute or second.
constexpr bool surely_equal(const edge& a, const edge& b) { return are_comparable(a, b) && a == b; }

}}}  // namespace sitrep::detail

#endif

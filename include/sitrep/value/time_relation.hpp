// SPDX-License-Identifier: BSL-1.0
// before, after, overlaps, within, contains, same: how two stated times relate, as a verdict. Also an order for sorting.
#ifndef SITREP_VALUE_TIME_RELATION_HPP
#define SITREP_VALUE_TIME_RELATION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/instant.hpp>
#include <sitrep/value/verdict.hpp>
#include <sitrep/value/when.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The two ends of a span, as indices of its bounds.
enum span_end : std::uint8_t { span_start, span_finish };

/// The first and last days, minutes or seconds in which something may have started and ended. Nothing ends before it
/// starts: so the first start also bounds the end, and the last end also bounds the start.
struct span_bounds {
    boundary first[2]{before_all, before_all};
    boundary last[2]{after_all, after_all};
    bool is_moment{};  // it started and ended at once
};

/// The bounds of a stated time. An empty time has none. An open or unknown end has none of its own: `..` does not say
/// that the event still goes on.
constexpr span_bounds bounds_of(const when& w) {
    span_bounds b;
    const date start = w.start().stated();
    const date end = w.end().stated();
    const bool lasted = w.form() == when_form::interval;
    b.is_moment = !lasted && !w.empty();
    if (!start.empty()) b.first[span_start] = boundary_of(start, false);
    if (!end.empty()) b.last[span_finish] = boundary_of(end, true);
    if (lasted && !start.empty()) b.last[span_start] = boundary_of(start, true);
    if (lasted && !end.empty()) b.first[span_finish] = boundary_of(end, false);
    return b;
}

/// True if this end of `a` is surely before that end of `b`: a last bound of `a` is before a first bound of `b`.
/// Each end has its own bounds and those of the other end of its span. Bounds on different scales have no order, so all
/// pairs are tried.
constexpr bool is_surely_before(const span_bounds& a, span_end of_a, const span_bounds& b, span_end of_b) {
    for (int i = of_a; i <= span_finish; ++i)
        for (int j = span_start; j <= of_b; ++j)
            if (surely_before(a.last[i], b.first[j])) return true;
    return false;
}
/// True if `how` surely holds between a last bound of this end of `a` and a first bound of that end of `b`.
constexpr bool surely(bound_relation how, const span_bounds& a, span_end of_a, const span_bounds& b, span_end of_b) {
    for (int i = of_a; i <= span_finish; ++i)
        for (int j = span_start; j <= of_b; ++j)
            if (surely(how, a.last[i], a.last[of_a], b.first[j], b.first[of_b])) return true;
    return false;
}

/// True if `a` surely touched two days, which a moment cannot.
constexpr bool outlasts(const span_bounds& a, const span_bounds& moment) {
    const boundary& started = a.last[span_start];
    const boundary& ended = a.first[span_finish];
    const bool in_utc = started.base == time_base::utc;
    if (in_utc != (ended.base == time_base::utc)) return false;
    // Two days of UTC may be one day of another calendar.
    const bool on_calendar =
        moment.first[span_start].base == time_base::calendar || moment.last[span_finish].base == time_base::calendar;
    return started.last.day < ended.first.day && (!in_utc || !on_calendar);
}

/// The verdict of two questions. Both are true only if the two statements contradict each other; the verdict is then no.
constexpr verdict judge(bool surely, bool surely_not) {
    return surely_not ? verdict::no : surely ? verdict::yes : verdict::maybe;
}

constexpr verdict judge_within(const span_bounds& x, const span_bounds& y) {
    using enum bound_relation;
    return judge(surely(starts, y, span_start, x, span_start) && surely(ends, x, span_finish, y, span_finish),
                 is_surely_before(x, span_start, y, span_start) || is_surely_before(y, span_finish, x, span_finish) ||
                     (y.is_moment && outlasts(x, y)));
}

}  // namespace detail

// The relations compare dates, intervals and ranges in any combination. They answer yes or no only if that is right for
// every truth that the statements allow:
// - A date, like a range, is one instant within its period: `2023` is some time in 2023, not all of it. To ask "in
//   2023?" compare with `whole_of("2023"_date)`.
// - Days belong to one calendar, and so do the days of times without an offset. But two such times are read from two clocks:
//   within 26 hours, the most that offsets differ by, they may be in either order.
// - Nothing ends before it starts. So `2023/2023-03` started by March 2023, and `2023-06/2023` ended after May.
// - Date-times are compared to the minute or second. Offsets that were not stated may be any from -12 to +14 hours:
//   those of clocks without an offset, and those of days that are compared with UTC.
// - 24:00 and a leap second are of their day. Beside other seconds, they may be the second before or the one after.
// - Seasons have the days of their convention, see detail::season_bound.
//
// If the days that each end may be are days in a row, the verdicts are exact: maybe means that one truth says yes and
// another says no. They agree with one another. If `before` or `after` is yes, the others are no. If `overlaps` is no,
// one of these two is yes. If `within` or `contains` is yes, so is `overlaps`. `same` is `within & contains`.

/// Whether a ended before b started.
///
///     if (before(a.when, b.when) == sitrep::verdict::yes) link(a, b);
constexpr verdict before(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    using enum detail::span_end;
    return detail::judge(detail::is_surely_before(x, span_finish, y, span_start),
                         detail::is_surely_before(y, span_start, x, span_finish));
}
/// Whether a started after b ended.
constexpr verdict after(const when& a, const when& b) { return before(b, a); }

/// Whether a and b have a day in common, or a minute or second if both are stated so precisely.
constexpr verdict overlaps(const when& a, const when& b) {
    using enum detail::span_end;
    using how = detail::bound_relation;
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(surely(how::not_after, x, span_start, y, span_finish) &&
                             surely(how::not_after, y, span_start, x, span_finish),
                         detail::is_surely_before(x, span_finish, y, span_start) ||
                             detail::is_surely_before(y, span_finish, x, span_start));
}

/// Whether a started no earlier than b and ended no later. A minute is within its day; of a day without a clock it is
/// not known whether it was within that minute.
constexpr verdict within(const when& a, const when& b) {
    return detail::judge_within(detail::bounds_of(a), detail::bounds_of(b));
}
/// Whether b started no earlier than a and ended no later.
constexpr verdict contains(const when& a, const when& b) { return within(b, a); }

/// Whether both started and both ended on the same day, or in the same minute or second: `within` and `contains`. For
/// "was the same stated?" use ==.
constexpr verdict same(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge_within(x, y) & detail::judge_within(y, x);
}

/// The whole period of a date, as an interval from its first to its last day: `whole_of("2023"_date)` is
/// 2023-01-01/2023-12-31, and `within(x, whole_of("2023"_date))` asks whether x was in 2023. For a date-time: its
/// minute or second. Empty for an empty date, and for days that EDTF cannot write (of years beyond ±9999).
template <class When = when, class Date = date> constexpr When whole_of(const date& d) {
    if (d.empty()) return {};
    if (d.fields().has_time()) return When::interval(d, d).value_or(When());
    const civil_day first = detail::find_day(d.fields(), false);
    const civil_day last = detail::find_day(d.fields(), true);
    const auto start = Date::of(first.year, first.month, first.day);
    const auto end = Date::of(last.year, last.month, last.day);
    if (!start || !end) return {};
    return When::interval(*start, *end).value_or(When());
}

// --- order

/// A key for sorting: by first day, last day, form, then the statements, date-times by their clocks. The order is
/// total, and keys are equal for equal times only. Times without a first day come first; times without a last day come
/// after those with one. The order is not chronology, which is partial: for that ask `before`.
struct time_key {
    bool has_first{};           ///< there is a first day
    civil_day first{};          ///< the first day on which it may have started
    bool has_no_last{};         ///< there is no last day
    civil_day last{};           ///< the last day on which it may have ended
    when_form form{};           ///< date, interval or range
    std::uint64_t stated[2]{};  ///< when_end::bits of start and end

    friend constexpr auto operator<=>(const time_key&, const time_key&) = default;
};

/// The key of a time.
constexpr time_key sort_key(const when& w) {
    const date first = w.start().stated();
    const date last = w.end().stated();
    time_key key{.has_first = !first.empty(), .has_no_last = last.empty(), .form = w.form()};
    if (!first.empty()) key.first = detail::find_day(first.fields(), false);
    if (!last.empty()) key.last = detail::find_day(last.fields(), true);
    key.stated[0] = w.start().bits();
    key.stated[1] = w.end().bits();
    return key;
}

/// The order of sort_key, for algorithms: `std::sort(begin, end, chronological_less)`.
inline constexpr auto chronological_less = [](const when& a, const when& b) { return sort_key(a) < sort_key(b); };

}}  // namespace sitrep

#endif

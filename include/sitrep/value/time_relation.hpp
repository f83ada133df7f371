// SPDX-License-Identifier: BSL-1.0
// before, after, overlaps, within, contains, same: how two stated times relate, as a verdict; and an order for sorting.
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

/// Something started between first_start and last_start, and ended between first_end and last_end.
struct span_bounds {
    boundary first_start = before_all;
    boundary last_start = after_all;
    boundary first_end = before_all;
    boundary last_end = after_all;
};

/// The bounds of a stated time. An empty one has none. An open or unknown start is anywhere before the end, an open or
/// unknown end anywhere after the start: `..` does not say that it still goes on.
constexpr span_bounds bounds_of(const when& w) {
    span_bounds b;
    const date start = w.start().stated();
    const date end = w.end().stated();
    if (!start.empty()) b.first_start = b.first_end = boundary_of(start, false);
    if (!end.empty()) b.last_start = b.last_end = boundary_of(end, true);
    if (w.form() != when_form::interval) return b;
    if (!start.empty()) b.last_start = boundary_of(start, true);
    if (!end.empty()) b.first_end = boundary_of(end, false);
    return b;
}

/// The verdict of two questions, at most one of which is true.
constexpr verdict judge(bool surely, bool surely_not) {
    return surely ? verdict::yes : surely_not ? verdict::no : verdict::maybe;
}

}  // namespace detail

// The relations compare dates, intervals and ranges in any combination. They answer yes or no only if that is right for
// every truth that the statements allow:
// - A date, like a range, is one instant within its period: `2023` is some time in 2023, not all of it. To ask "in
//   2023?" compare with `whole_of("2023"_date)`.
// - Days belong to one calendar, and so do the days of times without an offset. Two times on one day may be in either
//   order.
// - Date-times are compared to the minute or second. Offsets that were not stated may be any from -12 to +14 hours:
//   those of clocks without an offset, and those of days that are compared with UTC.
// - Seasons have the days of their convention, see detail::season_bound.

/// Whether a ended before b started.
///
///     if (before(a.when, b.when) == sitrep::verdict::yes) link(a, b);
constexpr verdict before(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(detail::surely_before(x.last_end, y.first_start),
                         detail::surely_before(y.last_start, x.first_end));
}
/// Whether a started after b ended.
constexpr verdict after(const when& a, const when& b) { return before(b, a); }

/// Whether a and b have an instant in common.
constexpr verdict overlaps(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(
        detail::surely_not_after(x.last_start, y.first_end) && detail::surely_not_after(y.last_start, x.first_end),
        detail::surely_before(x.last_end, y.first_start) || detail::surely_before(y.last_end, x.first_start));
}

/// Whether a started no earlier than b and ended no later.
constexpr verdict within(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(
        detail::surely_not_after(y.last_start, x.first_start) && detail::surely_not_after(x.last_end, y.first_end),
        detail::surely_before(x.last_start, y.first_start) || detail::surely_before(y.last_end, x.first_end));
}
/// Whether b started no earlier than a and ended no later.
constexpr verdict contains(const when& a, const when& b) { return within(b, a); }

/// Whether both started and both ended on the same day, or in the same minute or second. For "was the same stated?" use
/// ==.
constexpr verdict same(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    const auto apart = [](const detail::boundary& first, const detail::boundary& last,
                          const detail::boundary& other_first, const detail::boundary& other_last) {
        return detail::surely_before(last, other_first) || detail::surely_before(other_last, first);
    };
    const bool exact = x.first_start == x.last_start && x.first_end == x.last_end && y.first_start == y.last_start &&
                       y.first_end == y.last_end;
    return detail::judge(exact && detail::surely_equal(x.first_start, y.first_start) &&
                             detail::surely_equal(x.first_end, y.first_end),
                         apart(x.first_start, x.last_start, y.first_start, y.last_start) ||
                             apart(x.first_end, x.last_end, y.first_end, y.last_end));
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

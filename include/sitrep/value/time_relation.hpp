// SPDX-License-Identifier: BSL-1.0
// before, after, overlaps, within, contains, same: what surely holds, and what may hold, of two dates or times.
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

/// It began in the window from first_start to last_start, and ended in the one from first_end to last_end.
struct span_bounds {
    edge first_start = before_all;
    edge last_start = after_all;
    edge first_end = before_all;
    edge last_end = after_all;
};

/// Of an empty `when` nothing is known. An open or unknown start lies anywhere before the end, an open or unknown end
/// anywhere after the start: ".." does not say that it still goes on.
constexpr span_bounds bounds_of(const when& w) {
    span_bounds b;
    const date start = w.start().stated();
    const date end = w.end().stated();
    if (!start.empty()) b.first_start = b.first_end = edge_of(start, false);
    if (!end.empty()) b.last_start = b.last_end = edge_of(end, true);
    if (w.form() != when_form::interval) return b;
    if (!start.empty()) b.last_start = edge_of(start, true);
    if (!end.empty()) b.first_end = edge_of(end, false);
    return b;
}

constexpr verdict judge(bool surely, bool surely_not) {
    return surely ? verdict::yes : surely_not ? verdict::no : verdict::maybe;
}

}  // namespace detail

// The relations hold between dates, intervals and ranges in any mix. They answer yes or no only where that is so whatever
// lies behind the statements:
// - A date, like a range, is one moment in its window: "2023" is some time in 2023, not all of it. For the question "in
//   2023?" the other side is `whole_of("2023"_date)`.
// - Days are days of one calendar, also that of a time without an offset; what falls on one day may be in either order.
// - Date-times are compared to the minute or second. A clock whose offset was not stated, against any other clock, and a
//   day against UTC are somewhere from 14 hours earlier to 12 hours later.
// - Seasons have the bounds of their convention.

/// a ended before b began.
constexpr verdict before(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(detail::surely_before(x.last_end, y.first_start), detail::surely_before(y.last_start, x.first_end));
}
/// a began after b ended.
constexpr verdict after(const when& a, const when& b) { return before(b, a); }

/// Some moment belongs to both.
constexpr verdict overlaps(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(
        detail::surely_not_after(x.last_start, y.first_end) && detail::surely_not_after(y.last_start, x.first_end),
        detail::surely_before(x.last_end, y.first_start) || detail::surely_before(y.last_end, x.first_start));
}

/// a neither began before b nor ended after it.
constexpr verdict within(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    return detail::judge(
        detail::surely_not_after(y.last_start, x.first_start) && detail::surely_not_after(x.last_end, y.first_end),
        detail::surely_before(x.last_start, y.first_start) || detail::surely_before(y.last_end, x.first_end));
}
/// b within a.
constexpr verdict contains(const when& a, const when& b) { return within(b, a); }

/// Both began and ended on the same day, or in the same minute or second. For "was the same stated?" use ==.
constexpr verdict same(const when& a, const when& b) {
    const auto x = detail::bounds_of(a);
    const auto y = detail::bounds_of(b);
    const auto apart = [](const detail::edge& first, const detail::edge& last, const detail::edge& other_first,
                          const detail::edge& other_last) {
        return detail::surely_before(last, other_first) || detail::surely_before(other_last, first);
    };
    const bool exact = x.first_start == x.last_start && x.first_end == x.last_end && y.first_start == y.last_start &&
                       y.first_end == y.last_end;
    return detail::judge(
        exact && detail::surely_equal(x.first_start, y.first_start) && detail::surely_equal(x.first_end, y.first_end),
        apart(x.first_start, x.last_start, y.first_start, y.last_start) ||
            apart(x.first_end, x.last_end, y.first_end, y.last_end));
}

/// The period that a date names, as an interval from its first to its last day: `whole_of("2023"_date)` is
/// 2023-01-01/2023-12-31, and `within(x, whole_of("2023"_date))` asks whether x was in 2023. Of a date-time that minute
/// or second. Empty where those days have no notation: of a `Y` year, of an empty date.
constexpr when whole_of(const date& d) {
    if (d.empty()) return {};
    if (d.fields().has_time()) return when::interval(d, d).value_or(when());
    const civil_day first = *earliest(d);
    const civil_day last = *latest(d);
    const auto start = date::of(first.year, first.month, first.day);
    const auto end = date::of(last.year, last.month, last.day);
    if (!start || !end) return {};
    return when::interval(*start, *end).value_or(when());
}

// --- order

/// A key to sort by: first day, last day, then what was stated, date-times by their clocks. It is total, and equal only
/// for what is ==; what has no first day comes first, what has no last day after what has one. It is not chronology,
/// which has no total order here: for that ask `before`.
struct time_key {
    bool begins{};
    civil_day first{};
    bool endless{};
    civil_day last{};
    when_form form{};
    std::uint64_t stated[2]{};

    friend constexpr auto operator<=>(const time_key&, const time_key&) = default;
};

constexpr time_key sort_key(const when& w) {
    const auto first = earliest(w);
    const auto last = latest(w);
    return {first.has_value(), first.value_or(civil_day{}), !last, last.value_or(civil_day{}), w.form(),
            {w.start().bits(), w.end().bits()}};
}

/// For sorting algorithms: `std::sort(begin, end, chronological_less)`.
inline constexpr auto chronological_less = [](const when& a, const when& b) { return sort_key(a) < sort_key(b); };

}}  // namespace sitrep

#endif

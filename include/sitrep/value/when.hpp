// SPDX-License-Identifier: BSL-1.0
// when: a date, an interval through which something lasted, or a range in which it happened once.
#ifndef SITREP_VALUE_WHEN_HPP
#define SITREP_VALUE_WHEN_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/interval_end.hpp>
#include <sitrep/value/date/interval_text.hpp>
#include <sitrep/value/date/pattern.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The wire form of one end.
struct interval_end {
    enum class kind : std::uint8_t { date, open, unknown };
    kind form{};
    sitrep::date date{};

    friend constexpr bool operator==(const interval_end&, const interval_end&) = default;
    friend constexpr auto describe(tag<interval_end>) {
        return internal_choice<&interval_end::form>(alternative<"date", field<"date", &interval_end::date, required>>,
                                                    alternative<"open">, alternative<"unknown">);
    }
};

/// The wire form of a `when`.
struct when_wire {
    enum class kind : std::uint8_t { at, interval, one_of };
    kind form{};
    date at{};
    interval_end start{};  // of `one_of` the earliest, which is never unknown
    interval_end end{};    // of `one_of` the latest, which is never unknown

    friend constexpr bool operator==(const when_wire&, const when_wire&) = default;
    friend constexpr auto describe(tag<when_wire>) {
        return internal_choice<&when_wire::form>(
            alternative<"at", field<"date", &when_wire::at, required>>,
            alternative<"interval", field<"start", &when_wire::start>, field<"end", &when_wire::end>>,
            alternative<"one_of", field<"earliest", &when_wire::start>, field<"latest", &when_wire::end>>);
    }
};

}  // namespace detail

/// A date, an interval or a one-of range of EDTF, the Extended Date/Time Format (see `date`). `2013/2024` lasted from
/// 2013 to 2024; `[2013..2024]` happened once between them. The ends are dates of any kind.
///
/// Decisions where EDTF is silent:
/// - `../..` and `/` state nothing and are errors.
/// - `2023-07-15/2023-07` is valid, because the end may be after the start.
/// - Ends may have a time.
/// - Both ends of a range have the same precision. `[2023]` is a range of one year.
///
/// Sets with a comma, all-of sets in braces, and `[..2023..]`, which is a set of two, are errc::not_supported. (After a time
/// with seconds a comma begins a fraction.)
class when {
public:
    /// Empty: not stated.
    constexpr when() = default;
    /// A date; empty if the date is empty.
    constexpr when(const date& d) : first_(d) {}  // NOLINT: implicit on purpose

    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// It lasted from start to end. std::nullopt if neither end is a date, or if the end is surely before the start.
    template <class T = when> static constexpr std::optional<T> interval(const when_end& start, const when_end& end) {
        return make<T>(when_form::interval, start, end);
    }
    /// It happened once, between the two dates (both included). std::nullopt if neither end is a date, one is unknown,
    /// the dates differ in precision, or the last is surely before the first.
    template <class T = when> static constexpr std::optional<T> one_of(const when_end& first, const when_end& last) {
        return make<T>(when_form::one_of, first, last);
    }

    /// True if no time was stated.
    constexpr bool empty() const { return form() == when_form::none; }
    /// Date, interval or range; when_form::none if empty.
    constexpr when_form form() const {
        if (!second_.is_end()) return first_.empty() ? when_form::none : when_form::at;
        return (second_.month_ & one_of_flag) != 0 ? when_form::one_of : when_form::interval;
    }
    /// The first end: of a date the date; unknown if empty.
    constexpr when_end start() const { return as_end(first_); }
    /// The last end: of a date the date; unknown if empty.
    constexpr when_end end() const { return as_end(second_.is_end() ? second_ : first_); }

    /// True if the same was stated. For chronology and sorting see value/time_relation.hpp.
    friend constexpr bool operator==(const when&, const when&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<when>) { return value<detail::when_wire>(); }
    template <std::same_as<when> T> friend constexpr std::string_view schema_pattern(tag<T>) {
        return detail::when_pattern<>.view();
    }

    /// False, and `out` is unchanged, if `in` is the wire form of no valid time.
    static constexpr bool from_wire(const detail::when_wire& in, when& out) {
        using chosen = detail::when_wire::kind;
        if (in.form == chosen::at) {
            out = in.at;
            return !in.at.empty();
        }
        if (!is_valid(in.start) || !is_valid(in.end)) return false;
        const detail::when_fields f{in.form == chosen::one_of ? when_form::one_of : when_form::interval,
                                    end_from_wire(in.start), end_from_wire(in.end)};
        if (detail::find_defect(f) != errc::none) return false;
        out = when(f);
        return true;
    }
    constexpr void to_wire(detail::when_wire& out) const {
        using chosen = detail::when_wire::kind;
        if (form() == when_form::at) {
            out.at = first_;
            return;
        }
        out.form = form() == when_form::one_of ? chosen::one_of : chosen::interval;
        out.start = end_to_wire(start());
        out.end = end_to_wire(end());
    }

    /// Errors: those of date::parse; reversed (the end is surely before the start); bad_value (neither end is a date;
    /// one end of a range is unknown; the ends of a range differ in precision). reversed and bad_value are located at
    /// the second end.
    static constexpr detail::status parse(std::string_view text, when& out, decode_mode mode = decode_mode::strict) {
        detail::when_fields f;
        const detail::status s = detail::read_when(text, f, mode);
        if (s) out = when(f);
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_when(out, {form(), start(), end()}); }

private:
    constexpr explicit when(const detail::when_fields& f) : first_(f.start.date_) {
        if (f.form != when_form::at) second_ = f.end.date_;
        if (f.form == when_form::one_of) second_.month_ |= one_of_flag;
    }
    template <class T>
    static constexpr std::optional<T> make(when_form form, const when_end& start, const when_end& end) {
        const detail::when_fields f{form, start, end};
        if (detail::find_defect(f) != errc::none) return std::nullopt;
        return T(f);
    }
    static constexpr when_end as_end(date d) {
        d.month_ &= 63u;
        when_end e;
        if (d.is_end()) e.date_ = d;
        return e;
    }

    static constexpr detail::interval_end end_to_wire(const when_end& e) {
        using chosen = detail::interval_end::kind;
        return {e.is_date() ? chosen::date : e.is_open() ? chosen::open : chosen::unknown, e.stated()};
    }
    /// True if the date is present exactly if the form says so.
    static constexpr bool is_valid(const detail::interval_end& e) {
        return (e.form == detail::interval_end::kind::date) != e.date.empty();
    }
    static constexpr when_end end_from_wire(const detail::interval_end& e) {
        using chosen = detail::interval_end::kind;
        return e.form == chosen::date   ? when_end(e.date)
               : e.form == chosen::open ? when_end::open()
                                        : when_end::unknown();
    }

    static constexpr std::uint8_t one_of_flag = 0x80;  // in the month of second_

    date first_{};
    date second_{};  // empty if the time is a date
};
static_assert(sizeof(when) == 16 && std::is_trivially_copyable_v<when>);

/// The first day on which it may have started, by the rules of earliest(date); std::nullopt if the start is open or
/// unknown.
template <class Day = civil_day> constexpr std::optional<Day> earliest(const when& w) {
    return earliest<Day>(w.start().stated());
}
/// The last day on which it may have ended, by the rules of latest(date); std::nullopt if the end is open or unknown.
template <class Day = civil_day> constexpr std::optional<Day> latest(const when& w) {
    return latest<Day>(w.end().stated());
}

inline namespace literals {

/// A time: `"2013/.."_when`. An invalid one does not compile.
consteval when operator""_when(const char* text, std::size_t size) {
    when result;
    detail::check_edtf_literal(when::parse(detail::view_of(text, size), result));
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif

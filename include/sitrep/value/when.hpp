// SPDX-License-Identifier: BSL-1.0
// when: a date, an interval that lasted, or a range in which something happened once.
#ifndef SITREP_VALUE_WHEN_HPP
#define SITREP_VALUE_WHEN_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
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

struct when_wire {
    enum class kind : std::uint8_t { at, interval, one_of };
    kind form{};
    date at{};
    interval_end start{};  // of one_of the earliest, which is never unknown
    interval_end end{};    // and the latest

    friend constexpr bool operator==(const when_wire&, const when_wire&) = default;
    friend constexpr auto describe(tag<when_wire>) {
        return internal_choice<&when_wire::form>(
            alternative<"at", field<"date", &when_wire::at, required>>,
            alternative<"interval", field<"start", &when_wire::start>, field<"end", &when_wire::end>>,
            alternative<"one_of", field<"earliest", &when_wire::start>, field<"latest", &when_wire::end>>);
    }
};

}  // namespace detail

/// A date, an interval or a one-of range of EDTF, in which both ends are dates of any kind. `2013/2024` lasted from the one
/// to the other; `[2013..2024]` happened once between them. A default one is empty: nothing was stated.
///
/// Where the standard is silent: `../..` and `/` say nothing and are errors; `2023-07-15/2023-07` is good, as it may end
/// after it starts; ends may have a time; both ends of a range have the same precision; `[2023]` is a range of one year.
/// Valid but not supported: lists with a comma, all-of lists in braces, and `[..2023..]`, which is a list of two.
class when {
public:
    constexpr when() = default;
    constexpr when(const date& d) : first_(d) {}  // NOLINT: implicit on purpose

    /// Nothing unless one end at least is a date, and the end does not lie before the start.
    static constexpr std::optional<when> interval(const when_end& start, const when_end& end) {
        return make(when_form::interval, start, end);
    }
    /// Nothing unless one end at least is a date, the other is a date of the same precision or open, and they are in order.
    static constexpr std::optional<when> one_of(const when_end& first, const when_end& last) {
        return make(when_form::one_of, first, last);
    }

    constexpr bool empty() const { return form() == when_form::none; }
    constexpr when_form form() const {
        if (!second_.stands_for_end()) return first_.empty() ? when_form::none : when_form::at;
        return (second_.month_ & one_of_mark) != 0 ? when_form::one_of : when_form::interval;
    }
    /// The ends; both are the date if it is one. Those of an empty one are unknown.
    constexpr when_end start() const { return as_end(first_); }
    constexpr when_end end() const { return as_end(second_.stands_for_end() ? second_ : first_); }

    friend constexpr bool operator==(const when&, const when&) = default;
    friend constexpr auto describe(tag<when>) { return value<detail::when_wire>(); }
    template <std::same_as<when> T>
    friend constexpr std::string_view schema_pattern(tag<T>) { return detail::when_pattern<T>.view(); }

    // --- for the codecs

    static constexpr bool from_wire(const detail::when_wire& in, when& out) {
        using chosen = detail::when_wire::kind;
        if (in.form == chosen::at) {
            out = in.at;
            return !in.at.empty();
        }
        if (!is_whole(in.start) || !is_whole(in.end)) return false;
        const detail::when_fields f{in.form == chosen::one_of ? when_form::one_of : when_form::interval, from_parts(in.start),
                                    from_parts(in.end)};
        if (detail::find_fault(f) != errc::none) return false;
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
        out.start = to_parts(start());
        out.end = to_parts(end());
    }

    /// Errors: those of a date; reversed; bad_value (no end is a date, or those of a range differ in precision). The last
    /// two are located at the second end.
    static constexpr detail::status parse(std::string_view text, when& out) {
        detail::when_fields f;
        const detail::status s = detail::read_when(text, f);
        if (s) out = when(f);
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_when(out, {form(), start(), end()}); }

private:
    constexpr explicit when(const detail::when_fields& f) : first_(f.start.date_) {
        if (f.form != when_form::at) second_ = f.end.date_;
        if (f.form == when_form::one_of) second_.month_ |= one_of_mark;
    }
    static constexpr std::optional<when> make(when_form form, const when_end& start, const when_end& end) {
        const detail::when_fields f{form, start, end};
        if (detail::find_fault(f) != errc::none) return std::nullopt;
        return when(f);
    }
    static constexpr when_end as_end(date d) {
        d.month_ &= 63u;
        when_end e;
        if (d.stands_for_end()) e.date_ = d;
        return e;
    }

    static constexpr detail::interval_end to_parts(const when_end& e) {
        using chosen = detail::interval_end::kind;
        return {e.is_date() ? chosen::date : e.is_open() ? chosen::open : chosen::unknown, e.stated()};
    }
    static constexpr bool is_whole(const detail::interval_end& e) {
        return (e.form == detail::interval_end::kind::date) != e.date.empty();
    }
    static constexpr when_end from_parts(const detail::interval_end& e) {
        using chosen = detail::interval_end::kind;
        return e.form == chosen::date ? when_end(e.date) : e.form == chosen::open ? when_end::open() : when_end::unknown();
    }

    static constexpr std::uint8_t one_of_mark = 0x80;  // in the month of second_

    date first_{};
    date second_{};  // empty for a date alone
};
static_assert(sizeof(when) == 16 && std::is_trivially_copyable_v<when>);

/// The first day that it may have begun, the last on which it may have ended; nothing where that end is open or unknown.
/// As for dates: in the calendar of each end, seasons by convention.
constexpr std::optional<civil_day> earliest(const when& w) { return earliest(w.start().stated()); }
constexpr std::optional<civil_day> latest(const when& w) { return latest(w.end().stated()); }

inline namespace literals {

/// `"2013/.."_when`. A bad one does not compile.
consteval when operator""_when(const char* text, std::size_t size) {
    when w;
    detail::check_edtf_literal(when::parse({text, size}, w));
    return w;
}

}  // namespace literals

}}  // namespace sitrep

#endif

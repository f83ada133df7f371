// SPDX-License-Identifier: BSL-1.0
// when: a date, an interval that lasted, or a range in which something happened once.
#ifndef SITREP_VALUE_WHEN_HPP
#define SITREP_VALUE_WHEN_HPP

#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date_bounds.hpp>
#include <sitrep/value/date_fields.hpp>
#include <sitrep/value/date_pattern.hpp>
#include <sitrep/value/date_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace v0 {

/// One end of an interval: a date; open ("..": it has none, or any other reason); or unknown (""). A default one, like an
/// empty date, is unknown. The three are never the same.
class when_end {
public:
    constexpr when_end() : when_end(unknown_mark) {}
    constexpr when_end(const date& d) : date_(d) {  // NOLINT: implicit on purpose
        if (d.empty()) date_.day_ = unknown_mark;
    }
    static constexpr when_end open() { return when_end(open_mark); }
    static constexpr when_end unknown() { return when_end(unknown_mark); }

    constexpr bool is_date() const { return !date_.empty(); }
    constexpr bool is_open() const { return !is_date() && date_.day_ == open_mark; }
    constexpr bool is_unknown() const { return !is_date() && date_.day_ == unknown_mark; }
    /// The date; an empty one where the end is open or unknown.
    constexpr date stated() const { return is_date() ? date_ : date(); }

    friend constexpr bool operator==(const when_end&, const when_end&) = default;

    /// All that it holds as a number, to sort by: on one day by the clock.
    constexpr std::uint64_t bits() const {
        const std::uint32_t day = static_cast<std::uint32_t>(static_cast<std::uint16_t>(date_.year_)) << 16 |
                                  static_cast<std::uint32_t>(date_.month_) << 8 | date_.day_;
        return static_cast<std::uint64_t>(date_.rest_) << 32 | day;
    }

private:
    friend class when;
    // Of a date without a precision, the day: not 0, so that an end is never an empty date.
    static constexpr std::uint8_t open_mark = 1;
    static constexpr std::uint8_t unknown_mark = 2;
    constexpr explicit when_end(std::uint8_t mark) { date_.day_ = mark; }

    date date_{};
};

/// How a `when` was stated.
enum class when_form : std::uint8_t {
    none,      ///< an empty one
    at,        ///< a date: "2023-07"
    interval,  ///< it lasted from … to: "2013/2024-05", "2013/..", "/2024"
    one_of,    ///< it happened once, somewhere between: "[2024-05-03..2024-05-05]", "[..2024]"
};

namespace detail {

struct end_parts {
    enum class kind : std::uint8_t { date, open, unknown };
    kind form{};
    v0::date date{};

    friend constexpr bool operator==(const end_parts&, const end_parts&) = default;
    friend constexpr auto describe(tag<end_parts>) {
        return cases<&end_parts::form>(alternative<"date", field<"date", &end_parts::date, required>>,
                                       alternative<"open">, alternative<"unknown">);
    }
};

struct when_parts {
    enum class kind : std::uint8_t { at, interval, one_of };
    kind form{};
    date at{};
    end_parts start{};  // of one_of the earliest, which is never unknown
    end_parts end{};    // and the latest

    friend constexpr bool operator==(const when_parts&, const when_parts&) = default;
    friend constexpr auto describe(tag<when_parts>) {
        return cases<&when_parts::form>(
            alternative<"at", field<"date", &when_parts::at, required>>,
            alternative<"interval", field<"start", &when_parts::start>, field<"end", &when_parts::end>>,
            alternative<"one_of", field<"earliest", &when_parts::start>, field<"latest", &when_parts::end>>);
    }
};

/// True if b ends before a starts: by the days as stated, on one day by the clock. Clocks of which it is stated, or may be,
/// that they differ are given the two days that they may differ.
constexpr bool is_reversed(const date& a, const date& b) {
    const date_fields from = a.fields();
    const date_fields to = b.fields();
    const civil_day start = find_day(from, false);
    civil_day end = find_day(to, true);
    if (from.has_time() && to.has_time()) {
        const int last_second = to.precision == date_precision::minute ? 59 : to.second;
        if (from.zone != to.zone) end = day_after(day_after(end));
        else if (start == end)
            return (from.hour * 60 + from.minute) * 60 + from.second > (to.hour * 60 + to.minute) * 60 + last_second;
    }
    return start > end;
}

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
        if (second_ == date()) return first_.empty() ? when_form::none : when_form::at;
        return (second_.month_ & one_of_mark) != 0 ? when_form::one_of : when_form::interval;
    }
    /// The ends; both are the date if it is one. Those of an empty one are unknown.
    constexpr when_end start() const { return as_end(first_); }
    constexpr when_end end() const { return as_end(second_ == date() ? first_ : second_); }

    friend constexpr bool operator==(const when&, const when&) = default;
    friend constexpr auto describe(tag<when>) { return value<detail::when_parts>(); }
    friend constexpr std::string_view schema_pattern(tag<when>) { return detail::when_pattern.view(); }

    // --- for the codecs

    static constexpr bool pack(const detail::when_parts& in, when& out) {
        using chosen = detail::when_parts::kind;
        const when made = in.form == chosen::at
                              ? when(in.at)
                              : when(in.form == chosen::one_of ? when_form::one_of : when_form::interval,
                                     from_parts(in.start), from_parts(in.end));
        if (made.empty() || made.find_fault() != errc::none) return false;
        detail::when_parts again;
        made.unpack(again);
        if (!(again == in)) return false;
        out = made;
        return true;
    }
    constexpr void unpack(detail::when_parts& out) const {
        out = {};
        if (form() == when_form::at) {
            out.at = first_;
            return;
        }
        using chosen = detail::when_parts::kind;
        out.form = form() == when_form::one_of ? chosen::one_of : chosen::interval;
        out.start = to_parts(start());
        out.end = to_parts(end());
    }

    /// Errors: those of a date; reversed; bad_value (no end is a date, or those of a range differ in precision). The last
    /// two are located at the second end.
    static constexpr detail::status parse(std::string_view text, when& out) {
        detail::date_reader reader(text);
        when made;
        const char first = reader.in.peek();
        if (const auto s = first == '[' || first == '{' ? read_set(reader, made) : read_interval(reader, made); !s) return s;
        if (const auto s = reader.finish(); !s) return s;
        out = made;
        return {};
    }
    constexpr void print(detail::text_writer& out) const {
        switch (form()) {
            case when_form::none: return;
            case when_form::at: first_.print(out); return;
            case when_form::interval:
                print_end(out, start());
                out.put('/');
                print_end(out, end());
                return;
            case when_form::one_of:
                out.put('[');
                first_.print(out);
                if (!(start() == end())) {
                    out.put("..");
                    second_.print(out);
                }
                out.put(']');
                return;
        }
    }

private:
    constexpr when(when_form form, const when_end& start, const when_end& end) : first_(start.date_), second_(end.date_) {
        if (form == when_form::one_of) second_.month_ |= one_of_mark;
    }
    static constexpr std::optional<when> make(when_form form, const when_end& start, const when_end& end) {
        const when made(form, start, end);
        if (made.find_fault() != errc::none) return std::nullopt;
        return made;
    }

    constexpr errc find_fault() const {
        const when_end a = start();
        const when_end b = end();
        const bool once = form() == when_form::one_of;
        if (!a.is_date() && !b.is_date()) return errc::bad_value;
        if (once && (a.is_unknown() || b.is_unknown())) return errc::bad_value;
        if (!a.is_date() || !b.is_date() || form() == when_form::at) return errc::none;
        if (once && first_.precision() != second_.precision()) return errc::bad_value;
        return detail::is_reversed(a.stated(), b.stated()) ? errc::reversed : errc::none;
    }

    static constexpr when_end as_end(date d) {
        d.month_ &= 63u;
        when_end e;
        if (d != date()) e.date_ = d;
        return e;
    }

    // --- parts

    static constexpr detail::end_parts to_parts(const when_end& e) {
        using chosen = detail::end_parts::kind;
        return {e.is_date() ? chosen::date : e.is_open() ? chosen::open : chosen::unknown, e.stated()};
    }
    static constexpr when_end from_parts(const detail::end_parts& e) {
        using chosen = detail::end_parts::kind;
        return e.form == chosen::date ? when_end(e.date) : e.form == chosen::open ? when_end::open() : when_end::unknown();
    }

    // --- text

    static constexpr void print_end(detail::text_writer& out, const when_end& e) {
        if (e.is_open()) out.put("..");
        e.stated().print(out);
    }

    static constexpr detail::status read_date(detail::date_reader& reader, when_end& out) {
        detail::date_fields f;
        const detail::status s = reader.read(f);
        if (s) out = date(f);
        return s;
    }
    static constexpr detail::status read_end(detail::date_reader& reader, when_end& out) {
        const bool nothing = reader.in.done() || reader.in.peek() == '/';
        out = nothing ? when_end::unknown() : when_end::open();
        return nothing || reader.in.take("..") ? detail::status{} : read_date(reader, out);
    }
    /// What the two ends make; `second` is where the second stands.
    static constexpr detail::status join(detail::date_reader& reader, const when& made, std::size_t second, when& out) {
        out = made;
        return reader.take_incomplete() ? detail::status{} : detail::failure(made.find_fault(), second);
    }

    static constexpr detail::status read_interval(detail::date_reader& reader, when& out) {
        when_end start;
        if (const auto s = read_end(reader, start); !s) return s;
        if (!reader.in.take('/')) {
            out = start.stated();
            return start.is_date() ? detail::status{} : reader.in.fail(errc::syntax);
        }
        const std::size_t second = reader.in.at();
        when_end end;
        if (const auto s = read_end(reader, end); !s) return s;
        return join(reader, when(when_form::interval, start, end), second, out);
    }

    /// A list: dates and ranges with commas between them, "on or before" at its start, "on or after" at its end. Supported
    /// if it has one member in square brackets.
    static constexpr detail::status read_set(detail::date_reader& reader, when& out) {
        if (reader.in.peek() == '{') reader.note_unsupported(0);
        const char close = reader.in.next() == '{' ? '}' : ']';
        bool on_or_before = reader.in.take("..");
        for (;;) {
            bool on_or_after = false;
            if (const auto s = read_member(reader, close, on_or_before, on_or_after, out); !s) return s;
            if (reader.in.take(close)) return {};
            if (on_or_after || reader.in.peek() != ',') return reader.in.fail(errc::syntax);
            reader.note_unsupported(reader.in.at());
            reader.in.next();
            on_or_before = false;
        }
    }
    static constexpr detail::status read_member(detail::date_reader& reader, char close, bool on_or_before,
                                                bool& on_or_after, when& out) {
        when_end first = when_end::open();
        when_end last = when_end::open();
        std::size_t second = reader.in.at();
        if (const auto s = read_date(reader, on_or_before ? last : first); !s) return s;
        const std::size_t dots = reader.in.at();
        if (reader.in.take("..")) {
            second = reader.in.at();
            on_or_after = reader.in.peek() == close;
            if (on_or_before) reader.note_unsupported(dots);
            if (on_or_before && !on_or_after) return detail::failure(errc::syntax, dots);
            if (!on_or_after)
                if (const auto s = read_date(reader, last); !s) return s;
        } else if (!on_or_before) {
            last = first;
        }
        return join(reader, when(when_form::one_of, first, last), second, out);
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

}}  // namespace sitrep::v0

#endif

// SPDX-License-Identifier: BSL-1.0
// The notation of intervals and ranges, read and written: EDTF (Library of Congress, 4 February 2019).
#ifndef SITREP_VALUE_DATE_INTERVAL_TEXT_HPP
#define SITREP_VALUE_DATE_INTERVAL_TEXT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/fields.hpp>
#include <sitrep/value/date/interval_end.hpp>
#include <sitrep/value/date/text.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A date as an end.
constexpr status read_date(date_reader& reader, when_end& out) {
    date_fields f;
    const status s = reader.read(f);
    if (s) out = date_maker::make(f);
    return s;
}

/// The defect of the two ends, at the offset of the second. No defect if a part of a date was skipped as unsupported.
constexpr status check_ends(date_reader& reader, const when_fields& f, std::size_t second) {
    return reader.take_incomplete() ? status{} : failure(find_defect(f), second);
}

/// One end of an interval: a date, `..` or nothing.
constexpr status read_end(date_reader& reader, when_end& out) {
    const bool is_unknown = reader.in.done() || reader.in.peek() == '/';
    out = is_unknown ? when_end::unknown() : when_end::open();
    if (is_unknown || reader.in.take("..")) return {};
    return read_date(reader, out);
}

/// A date or an interval.
constexpr status read_interval(date_reader& reader, when_fields& f) {
    if (const auto s = read_end(reader, f.start); !s) return s;
    if (!reader.in.take('/')) {
        f.form = when_form::at;
        f.end = f.start;
        return f.start.is_date() ? status{} : reader.in.fail(errc::syntax);
    }
    f.form = when_form::interval;
    const std::size_t second = reader.in.at();
    if (const auto s = read_end(reader, f.end); !s) return s;
    return check_ends(reader, f, second);
}

/// One member of a set: a date, or a range with two dots. `close` is the set's last character; `on_or_before` says that
/// two dots preceded the member.
constexpr status read_member(date_reader& reader, char close, bool on_or_before, when_fields& f) {
    f = {when_form::one_of, when_end::open(), when_end::open()};
    std::size_t second = reader.in.at();
    if (const auto s = read_date(reader, on_or_before ? f.end : f.start); !s) return s;
    const std::size_t dots = reader.in.at();
    if (reader.in.take("..")) {
        second = reader.in.at();
        const bool on_or_after = reader.in.peek() == close;
        if (on_or_before && !on_or_after) return failure(errc::syntax, dots);
        if (on_or_before) reader.note_unsupported(dots);
        if (!on_or_after)
            if (const auto s = read_date(reader, f.end); !s) return s;
    } else if (!on_or_before) {
        f.end = f.start;
    }
    return check_ends(reader, f, second);
}

/// A set (EDTF level 2): members with commas between them, "on or before" at its start, "on or after" at its end. A set
/// of one member in square brackets is supported.
constexpr status read_set(date_reader& reader, when_fields& f) {
    if (reader.in.peek() == '{') reader.note_unsupported(0);
    const char close = reader.in.next() == '{' ? '}' : ']';
    bool on_or_before = reader.in.take("..");
    for (;;) {
        if (const auto s = read_member(reader, close, on_or_before, f); !s) return s;
        if (reader.in.take(close)) return {};
        const std::size_t comma = reader.in.at();
        if (!reader.in.take(',')) return reader.in.fail(errc::syntax);
        reader.note_unsupported(comma);
        on_or_before = false;
    }
}

/// Reads all of `text`. Errors: see when::parse.
constexpr status read_when(std::string_view text, when_fields& f, decode_mode mode = decode_mode::strict) {
    date_reader reader(text, mode);
    const bool set = reader.in.peek() == '[' || reader.in.peek() == '{';
    if (const auto s = set ? read_set(reader, f) : read_interval(reader, f); !s) return s;
    return reader.finish();
}

// --- writing

constexpr void print_end(text_writer& out, const when_end& e) {
    if (e.is_open()) out.put("..");
    e.stated().print(out);
}

constexpr void print_when(text_writer& out, const when_fields& f) {
    switch (f.form) {
        case when_form::none: return;
        case when_form::at: print_end(out, f.start); return;
        case when_form::interval:
            print_end(out, f.start);
            out.put('/');
            print_end(out, f.end);
            return;
        case when_form::one_of:
            out.put('[');
            f.start.stated().print(out);
            if (!(f.start == f.end)) {
                out.put("..");
                f.end.stated().print(out);
            }
            out.put(']');
            return;
    }
}

}}}  // namespace sitrep::detail

#endif

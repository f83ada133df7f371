// SPDX-License-Identifier: BSL-1.0
// The notation of dates: EDTF (Library of Congress, 4 February 2019), read and written.
#ifndef SITREP_VALUE_DATE_TEXT_HPP
#define SITREP_VALUE_DATE_TEXT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Reads dates from a text. What EDTF has and this library has not is passed over and noted, so that only what is valid
/// there is called "not supported": exponents, significant digits and decimal seconds here, lists in `when`.
class date_reader {
public:
    scanner in;

    constexpr explicit date_reader(std::string_view text) : in(text) {}

    constexpr void note_unsupported(std::size_t at) {
        if (unsupported_.code == errc::none) unsupported_ = failure(errc::not_supported, at);
    }
    /// True once after dates of which something was passed over: their fields are not what the text says.
    constexpr bool take_incomplete() {
        const bool was = is_incomplete_;
        is_incomplete_ = false;
        return was;
    }

    /// The answer after the last date: that all has been read, and all of it is supported.
    constexpr status finish() const {
        if (const status s = in.finish(); !s) return s;
        return unsupported_;
    }

    /// One date; what follows it is left to the caller. Errors: syntax, no_such_day, out_of_range.
    constexpr status read(date_fields& out) {
        out = {};
        if (in.peek() == 'Y') return read_long_year(out);
        if (const status s = read_calendar(out); !s) return s;
        if (out.precision == date_precision::day && out.mask == 0 && !out.is_qualified() && in.take('T')) {
            if (!read_time(out)) return in.fail(errc::syntax);
        }
        const date_fault fault = find_fault(out);
        if (fault == date_fault::none) return {};
        return failure(errc::no_such_day, place(fault));
    }

private:
    /// Where a component starts.
    constexpr std::size_t& place(date_fault component) { return places_[static_cast<std::size_t>(component)]; }
    constexpr void mark(date_fault component) { place(component) = in.at(); }

    constexpr std::uint8_t take_qualifier() {
        if (in.take('?')) return static_cast<std::uint8_t>(qualifier::uncertain);
        if (in.take('~')) return static_cast<std::uint8_t>(qualifier::approximate);
        if (in.take('%')) return static_cast<std::uint8_t>(qualifier::both);
        return 0;
    }

    constexpr bool take_two(std::uint8_t& out) {
        out = 0;
        for (int n = 0; n < 2; ++n) {
            if (!is_digit(in.peek())) return false;
            out = static_cast<std::uint8_t>(out * 10 + (in.next() - '0'));
        }
        return true;
    }

    /// Passes over a sign of what is not supported.
    constexpr void pass_over() {
        note_unsupported(in.at());
        is_incomplete_ = true;
        in.next();
    }

    /// Passes over digits; false if there are none.
    constexpr bool skip_digits() {
        if (!is_digit(in.peek())) return false;
        while (is_digit(in.peek())) in.next();
        return true;
    }

    /// A decimal sign and a digit. Two dots are those of a range.
    constexpr bool is_fraction() const {
        scanner ahead = in;
        return (ahead.take('.') || ahead.take(',')) && is_digit(ahead.peek());
    }

    /// After a year: "S2", the number of its digits that count. Level 2, not supported.
    constexpr bool skip_significant() {
        pass_over();
        return in.peek() != '0' && skip_digits();
    }

    /// Year, month and day, each of digits and X, with its qualifiers.
    constexpr status read_calendar(date_fields& f) {
        for (unsigned i = 0; i < 3; ++i) {
            if (i != 0 && !in.take('-')) break;
            if (!read_component(f, i)) return in.fail(errc::syntax);
            if (i != 0) continue;
            if (is_negative_ && f.year == 0) return failure(errc::syntax, place(date_fault::year));  // no year -0
            if (in.peek() == 'S' && f.mask == 0 && !f.is_qualified())
                return skip_significant() ? status{} : in.fail(errc::syntax);
        }
        return {};
    }

    /// A qualifier on the left is for this component only; one on the right for this and all before. Those that meet on
    /// one component add up: ? and ~ make %.
    constexpr bool read_component(date_fields& f, unsigned i) {
        f.marks[i] = take_qualifier();
        mark(static_cast<date_fault>(i + 1));
        if (i == 0) is_negative_ = in.take('-');
        std::uint32_t number = 0;
        unsigned mask = 0;
        for (int n = i == 0 ? 4 : 2; n != 0; --n) {
            const bool is_x = in.peek() == 'X';
            if (!is_x && !is_digit(in.peek())) return false;
            number = number * 10 + (is_x ? 0 : static_cast<std::uint32_t>(in.peek() - '0'));
            mask = mask << 1 | (is_x ? 1u : 0u);
            in.next();
        }
        f.mask = static_cast<std::uint8_t>(f.mask | mask << (4 - 2 * i));
        if (i == 0) set_year(f, number);
        else set_part(f, i, static_cast<std::uint8_t>(number));
        const std::uint8_t right = take_qualifier();
        for (unsigned j = 0; j <= i; ++j) f.marks[j] = static_cast<std::uint8_t>(f.marks[j] | right);
        return true;
    }

    constexpr void set_year(date_fields& f, std::uint32_t number) const {
        f.precision = date_precision::year;
        f.year = static_cast<std::int32_t>(number);
        if (is_negative_) f.year = -f.year - static_cast<std::int32_t>(masked_part(9999, f.year_mask()));
    }

    constexpr void set_part(date_fields& f, unsigned i, std::uint8_t number) const {
        const bool season = i == 1 && number >= 21 && number <= 41 && f.month_mask() == 0;
        f.precision = i == 2 ? date_precision::day : season ? date_precision::season : date_precision::month;
        (i == 1 ? f.month : f.day) = number;
    }

    /// hh:mm or hh:mm:ss, then Z, an offset or nothing. Minutes alone, and the minus sign U+2212 in an offset, are of
    /// ISO 8601-1, not of EDTF. False where the notation ends.
    constexpr bool read_time(date_fields& f) {
        mark(date_fault::hour);
        if (!take_two(f.hour) || !in.take(':')) return false;
        mark(date_fault::minute);
        if (!take_two(f.minute)) return false;
        f.precision = date_precision::minute;
        if (in.take(':')) {
            mark(date_fault::second);
            if (!take_two(f.second)) return false;
            f.precision = date_precision::second;
            if (is_fraction()) {
                pass_over();
                skip_digits();
            }
        }
        mark(date_fault::zone);
        if (in.take('Z')) {
            f.zone = utc_zone;
            return true;
        }
        const bool west = in.take('-') || in.take("\xE2\x88\x92");
        return (!west && !in.take('+')) || read_offset(f, west);
    }

    constexpr bool read_offset(date_fields& f, bool west) {
        std::uint8_t hours = 0;
        std::uint8_t minutes = 0;
        if (!take_two(hours)) return false;
        if (in.take(':') && !take_two(minutes)) return false;
        const int offset = hours * 60 + minutes;
        const bool good = hours < 24 && minutes < 60 && !(west && offset == 0);  // -00:00: RFC 3339's unknown offset
        f.zone = good ? static_cast<std::uint16_t>(utc_zone + (west ? -offset : offset)) : 2 * utc_zone;
        return true;
    }

    /// "Y170000002", "Y-17000": more than four digits, the first not 0.
    constexpr status read_long_year(date_fields& f) {
        const std::size_t start = in.at();
        in.next();
        const bool negative = in.take('-');
        if (in.peek() == '0' || !is_digit(in.peek())) return in.fail(errc::syntax);
        std::uint32_t size = 0;
        bool fits = true;
        int digits = 0;
        for (; is_digit(in.peek()); ++digits) {
            fits = fits && size <= 429496728;  // so that one more digit fits 32 bits
            if (fits) size = size * 10 + static_cast<std::uint32_t>(in.peek() - '0');
            in.next();
        }
        const bool exponent = in.peek() == 'E';
        if (exponent) {
            pass_over();
            if (!skip_digits()) return in.fail(errc::syntax);
        } else if (digits <= 4) {
            return failure(errc::syntax, start);
        }
        if (in.peek() == 'S' && !skip_significant()) return in.fail(errc::syntax);
        fits = fits && size <= 2147483647u + (negative ? 1u : 0u);
        if (!fits && !is_incomplete_) return failure(errc::out_of_range, start);
        f.precision = date_precision::year;
        f.year = static_cast<std::int32_t>(negative ? 0u - size : size);
        return {};
    }

    status unsupported_{};
    bool is_incomplete_{};
    std::size_t places_[8]{};
    bool is_negative_{};
};

// --- writing

constexpr void print_qualifier(text_writer& out, std::uint8_t mark) {
    if (mark != 0) out.put("?~%"[mark - 1]);
}

/// Four digits from the unit 1000 on, or two from 10 on.
constexpr void print_digits(text_writer& out, std::uint32_t n, unsigned mask, std::uint32_t unit) {
    for (unsigned bit = unit == 1000 ? 8 : 2; bit != 0; bit >>= 1, unit /= 10)
        out.put((mask & bit) != 0 ? 'X' : static_cast<char>('0' + n / unit % 10));
}

constexpr void print_time(text_writer& out, const date_fields& f) {
    out.put('T');
    out.put_number(f.hour, 2);
    out.put(':');
    out.put_number(f.minute, 2);
    if (f.precision == date_precision::second) {
        out.put(':');
        out.put_number(f.second, 2);
    }
    if (f.zone == utc_zone) out.put('Z');
    if (f.zone == utc_zone || f.zone == 0) return;
    const bool west = f.zone < utc_zone;
    const auto size = static_cast<std::uint32_t>(west ? utc_zone - f.zone : f.zone - utc_zone);
    out.put(west ? '-' : '+');
    out.put_number(size / 60, 2);
    out.put(':');
    out.put_number(size % 60, 2);
}

/// The canonical text. A qualifier that holds for all components stands at the end, others on the left of theirs.
constexpr void print_date(text_writer& out, const date_fields& f) {
    if (f.precision == date_precision::none) return;
    const bool alike = (!f.has_month() || f.marks[1] == f.marks[0]) && (!f.has_day() || f.marks[2] == f.marks[0]);
    const auto print_left = [&](unsigned i) { print_qualifier(out, alike ? std::uint8_t{} : f.marks[i]); };
    if (f.is_long()) out.put('Y');
    print_left(0);
    if (f.year < 0) out.put('-');
    if (f.is_long()) out.put_number(f.year_size());
    else print_digits(out, f.year_size(), f.year_mask(), 1000);
    if (f.has_month()) {
        out.put('-');
        print_left(1);
        print_digits(out, f.month, f.month_mask(), 10);
    }
    if (f.has_day()) {
        out.put('-');
        print_left(2);
        print_digits(out, f.day, f.day_mask(), 10);
    }
    if (alike) print_qualifier(out, f.marks[0]);
    if (f.has_time()) print_time(out, f);
}

}}}  // namespace sitrep::detail

#endif

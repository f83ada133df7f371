// SPDX-License-Identifier: BSL-1.0
// The notation of dates, read and written: EDTF (Library of Congress, 4 February 2019).
#ifndef SITREP_VALUE_DATE_TEXT_HPP
#define SITREP_VALUE_DATE_TEXT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>
#include <sitrep/value/date/plain_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Reads dates from a text. It skips and notes the parts of EDTF that the library does not support: exponents,
/// significant digits and fractions of a second here, lists in `when`. So errc::not_supported and
/// errc::fraction_of_second mean valid EDTF.
class date_reader {
public:
    scanner in;  ///< the position in the text

    constexpr explicit date_reader(std::string_view text, decode_mode mode = decode_mode::strict)
        : in(text), mode_(mode) {}

    /// Remembers the first offset of something that is not supported.
    constexpr void note_unsupported(std::size_t at, errc code = errc::not_supported) {
        if (unsupported_.code == errc::none) unsupported_ = failure(code, at);
    }
    /// True if a part of a date was skipped since the last call: its fields are not what the text says.
    constexpr bool take_incomplete() {
        const bool result = is_incomplete_;
        is_incomplete_ = false;
        return result;
    }

    /// Call it after the last date. Errors: syntax (text remains); not_supported; fraction_of_second.
    constexpr status finish() const {
        if (const status s = in.finish(); !s) return s;
        return unsupported_;
    }

    /// Reads one date and stops after it. Errors: syntax; no_such_day; out_of_range.
    constexpr status read(date_fields& out) {
        out = {};
        if (takes_eight && !std::is_constant_evaluated())
            if (const std::size_t size = read_plain_date(in.rest(), out); size != 0) return in.skip(size), status{};
        if (in.peek() == 'Y') return read_long_year(out);
        if (const status s = read_calendar(out); !s) return s;
        if (out.precision == date_precision::day && out.unspecified == 0 && !out.is_qualified() && in.take('T')) {
            if (!read_time(out)) return in.fail(errc::syntax);
        }
        const date_defect defect = find_defect(out);
        if (defect == date_defect::none) return {};
        return failure(errc::no_such_day, offset_of(defect));
    }

private:
    /// The offset at which a component starts.
    constexpr std::size_t& offset_of(date_defect component) { return offsets_[static_cast<std::size_t>(component)]; }
    constexpr void start(date_defect component) { offset_of(component) = in.at(); }

    constexpr std::uint8_t take_qualifier() {
        if (in.take('?')) return static_cast<std::uint8_t>(qualifier::uncertain);
        if (in.take('~')) return static_cast<std::uint8_t>(qualifier::approximate);
        if (in.take('%')) return static_cast<std::uint8_t>(qualifier::both);
        return 0;
    }

    /// Two digits; false if there are none.
    constexpr bool take_two(std::uint8_t& out) {
        out = 0;
        for (int n = 0; n < 2; ++n) {
            if (!is_digit(in.peek())) return false;
            out = static_cast<std::uint8_t>(out * 10 + (in.next() - '0'));
        }
        return true;
    }

    /// Skips a character that starts something unsupported.
    constexpr void skip_unsupported() {
        note_unsupported(in.at());
        is_incomplete_ = true;
        in.next();
    }

    /// Skips a fraction of a second: a decimal sign and digits. (Two dots belong to a range.) A point and 1 to 9 zeros
    /// state the second itself; any other fraction is noted.
    constexpr void skip_fraction() {
        const std::size_t start = in.at();
        const bool point = in.peek() == '.';
        if (!point && in.peek() != ',') return;
        scanner ahead = in;
        ahead.next();
        if (!is_digit(ahead.peek())) return;
        in = ahead;
        bool zero = true;
        while (is_digit(in.peek())) zero = in.next() == '0' && zero;
        if (zero && point && in.at() - start <= 10) return;
        note_unsupported(start, zero ? errc::not_supported : errc::fraction_of_second);
        is_incomplete_ = true;
    }

    /// Skips the number of significant digits after a year, as in 1950S2 (level 2); false if it is malformed.
    constexpr bool skip_significant() {
        skip_unsupported();
        return in.peek() != '0' && in.take_digits();
    }

    /// Year, month and day, each of digits and X, with their qualifiers.
    constexpr status read_calendar(date_fields& f) {
        for (unsigned i = 0; i < 3; ++i) {
            if (i != 0 && !in.take('-')) break;
            if (!read_component(f, i)) return in.fail(errc::syntax);
            if (i != 0) continue;
            if (is_negative_ && f.year == 0) return failure(errc::syntax, offset_of(date_defect::year));  // no year -0
            if (in.peek() == 'S' && f.unspecified == 0 && !f.is_qualified())
                return skip_significant() ? status{} : in.fail(errc::syntax);
        }
        return {};
    }

    /// A qualifier on the left applies to this component, one on the right to this and all before it. Two that apply to
    /// the same component add up: ? and ~ make %.
    constexpr bool read_component(date_fields& f, unsigned i) {
        f.qualifiers[i] = take_qualifier();
        start(static_cast<date_defect>(i + 1));
        if (i == 0) is_negative_ = in.take('-');
        std::uint32_t number = 0;
        unsigned unspecified = 0;
        for (int n = i == 0 ? 4 : 2; n != 0; --n) {
            const bool is_x = in.peek() == 'X';
            if (!is_x && !is_digit(in.peek())) return false;
            number = number * 10 + (is_x ? 0 : static_cast<std::uint32_t>(in.peek() - '0'));
            unspecified = unspecified << 1 | (is_x ? 1u : 0u);
            in.next();
        }
        f.unspecified = static_cast<std::uint8_t>(f.unspecified | unspecified << (4 - 2 * i));
        if (i == 0) set_year(f, number);
        else set_part(f, i, static_cast<std::uint8_t>(number));
        const std::uint8_t right = take_qualifier();
        for (unsigned j = 0; j <= i; ++j) f.qualifiers[j] = static_cast<std::uint8_t>(f.qualifiers[j] | right);
        return true;
    }

    constexpr void set_year(date_fields& f, std::uint32_t number) const {
        f.precision = date_precision::year;
        f.year = static_cast<std::int32_t>(number);
        if (is_negative_) f.year = -f.year - static_cast<std::int32_t>(unspecified_part(9999, f.year_unspecified()));
    }

    static constexpr void set_part(date_fields& f, unsigned i, std::uint8_t number) {
        const bool season = i == 1 && number >= 21 && number <= 41 && f.month_unspecified() == 0;
        f.precision = i == 2 ? date_precision::day : season ? date_precision::season : date_precision::month;
        (i == 1 ? f.month : f.day) = number;
    }

    /// hh:mm or hh:mm:ss, then Z, an offset or nothing; false at a syntax error. Minutes without seconds, fractions and
    /// the minus sign U+2212 are from ISO 8601-1, not from EDTF.
    constexpr bool read_time(date_fields& f) {
        start(date_defect::hour);
        if (!take_two(f.hour) || !in.take(':')) return false;
        start(date_defect::minute);
        if (!take_two(f.minute)) return false;
        f.precision = date_precision::minute;
        if (in.take(':')) {
            start(date_defect::second);
            if (!take_two(f.second)) return false;
            f.precision = date_precision::second;
            skip_fraction();
        }
        start(date_defect::zone);
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
        const bool no_minus = !west || offset != 0 || mode_ == decode_mode::lenient;  // -00:00: see `date`
        const bool good = hours < 24 && minutes < 60 && no_minus;
        f.zone = good ? static_cast<std::uint16_t>(utc_zone + (west ? -offset : offset)) : 2 * utc_zone;
        return true;
    }

    /// Y170000002, Y-17000: more than four digits, the first of which is not 0.
    SITREP_DETAIL_WRAPS constexpr status read_long_year(date_fields& f) {
        const std::size_t start = in.at();
        in.next();
        const bool negative = in.take('-');
        if (in.peek() == '0' || !is_digit(in.peek())) return in.fail(errc::syntax);
        std::uint32_t size = 0;
        bool fits = true;
        int digits = 0;
        for (; is_digit(in.peek()); ++digits) {
            fits = fits && size <= 214748364;  // with one more digit at most 2^31 + 1
            if (fits) size = size * 10 + static_cast<std::uint32_t>(in.peek() - '0');
            in.next();
        }
        const bool exponent = in.peek() == 'E';
        if (exponent) {
            skip_unsupported();
            if (!in.take_digits()) return in.fail(errc::syntax);
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

    decode_mode mode_;
    status unsupported_{};
    bool is_incomplete_{};
    std::size_t offsets_[8]{};
    bool is_negative_{};
};

// --- writing

constexpr void print_qualifier(text_writer& out, std::uint8_t number) {
    if (number != 0) out.put("?~%"[number - 1]);
}

/// Four digits if `unit` is 1000, two if it is 10; X for those that are unspecified.
constexpr void print_digits(text_writer& out, std::uint32_t n, unsigned unspecified, std::uint32_t unit) {
    for (unsigned bit = unit == 1000 ? 8 : 2; bit != 0; bit >>= 1, unit /= 10)
        out.put((unspecified & bit) != 0 ? 'X' : static_cast<char>('0' + n / unit % 10));
}

constexpr void print_time(text_writer& out, const date_fields& f) {
    out.put('T');
    out.put_number(f.hour, 2);
    out.put(':');
    out.put_number(f.minute, 2);
    print_time_end(out, f);
}

/// Prints the canonical text: a qualifier of all components at the end, any others on the left of their components.
constexpr void print_date(text_writer& out, const date_fields& f) {
    if (f.precision == date_precision::none) return;
    if (takes_eight && !std::is_constant_evaluated() && is_plain(f)) return print_plain_date(out, f);
    const bool is_uniform =
        (!f.has_month() || f.qualifiers[1] == f.qualifiers[0]) && (!f.has_day() || f.qualifiers[2] == f.qualifiers[0]);
    const auto print_left = [&](unsigned i) { print_qualifier(out, is_uniform ? std::uint8_t{} : f.qualifiers[i]); };
    if (f.is_long()) out.put('Y');
    print_left(0);
    if (f.year < 0) out.put('-');
    if (f.is_long()) out.put_number(f.year_size());
    else print_digits(out, f.year_size(), f.year_unspecified(), 1000);
    if (f.has_month()) {
        out.put('-');
        print_left(1);
        print_digits(out, f.month, f.month_unspecified(), 10);
    }
    if (f.has_day()) {
        out.put('-');
        print_left(2);
        print_digits(out, f.day, f.day_unspecified(), 10);
    }
    if (is_uniform) print_qualifier(out, f.qualifiers[0]);
    if (f.has_time()) print_time(out, f);
}

}}}  // namespace sitrep::detail

#endif

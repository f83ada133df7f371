// SPDX-License-Identifier: BSL-1.0
// Dates of digits only, read and written eight bytes at a time: most dates, on hosts.
#ifndef SITREP_VALUE_DATE_PLAIN_TEXT_HPP
#define SITREP_VALUE_DATE_PLAIN_TEXT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Reads a day, or a minute of UTC, at the start of the text, and returns its bytes. 0, and `out` is unchanged, if something
/// else is there, a date with X or a qualifier, or one that does not exist.
SITREP_DETAIL_WRAPS inline std::size_t read_plain_date(std::string_view text, date_fields& out) {
    if (text.size() < 10) return 0;
    std::uint64_t v = load_eight(text.data()) ^ 0x2D30302D30303030;  // 0000-00-
    if (((v + 0x7F76767F76767676) & eight_of(0x80)) != 0 || find_beyond_ascii(v) != 0) return 0;
    const std::uint32_t year_month = number_of_digits(v);  // YYYY0MM0
    const char* const day = text.data() + 8;
    if (!is_digit(day[0]) || !is_digit(day[1])) return 0;
    date_fields f;
    f.precision = date_precision::day;
    f.year = static_cast<std::int32_t>(year_month / 10000);
    f.month = static_cast<std::uint8_t>(year_month % 10000 / 10);
    f.day = static_cast<std::uint8_t>((day[0] - '0') * 10 + (day[1] - '0'));
    std::size_t size = 10;
    const char after = text.size() > size ? day[2] : '\0';
    if (after == '?' || after == '~' || after == '%') return 0;
    if (after == 'T') {
        if (text.size() < 17 || day[8] != 'Z') return 0;
        v = load_eight(day) ^ 0x30303A3030543030;  // 00T00:00
        if (((v + 0x76767F76767F7676) & eight_of(0x80)) != 0 || find_beyond_ascii(v) != 0) return 0;
        const std::uint32_t time = number_of_digits(v);  // DD0HH0MM
        f.precision = date_precision::minute;
        f.hour = static_cast<std::uint8_t>(time % 1000000 / 1000);
        f.minute = static_cast<std::uint8_t>(time % 1000);
        f.zone = utc_zone;
        size = 17;
    }
    const bool sound = f.month - 1u < 12 && f.day - 1u < 28 && f.hour < 24 && f.minute < 60;
    if (!sound && find_defect(f) != date_defect::none) return 0;
    out = f;
    return size;
}

/// The seconds and the offset.
[[gnu::always_inline]] constexpr void print_time_end(text_writer& out, const date_fields& f) {
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

/// True if the date has a year of four digits, and nothing but digits.
constexpr bool is_plain(const date_fields& f) {
    return static_cast<std::uint32_t>(f.year) <= 9999 && f.unspecified == 0 && !f.is_qualified();
}
/// Prints a plain date.
inline void print_plain_date(text_writer& out, const date_fields& f) {
    const std::uint64_t day = eight_digits(f.year_size() * 10000 + f.month * 100u + f.day) | eight_of('0');
    const std::uint64_t year_month = (day & 0xFFFFFFFF) | (day & 0xFFFF00000000) << 8;
    const std::size_t size = f.has_day() ? 8 : f.has_month() ? 7 : 4;
    out.put_eight(year_month | std::uint64_t{'-'} << 32 | std::uint64_t{'-'} << 56, size);
    if (!f.has_day()) return;
    const std::uint64_t time = eight_digits(f.hour * 1000u + f.minute) | eight_of('0') | std::uint64_t{':'} << 40;
    out.put_eight(day >> 48 | std::uint64_t{'T'} << 16 | (time & 0xFFFFFFFFFF000000), f.has_time() ? 8 : 2);
    if (f.has_time()) print_time_end(out, f);
}

}}}  // namespace sitrep::detail

#endif

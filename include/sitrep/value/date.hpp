// SPDX-License-Identifier: BSL-1.0
// date: a date or date-time as it was stated. The notation is EDTF.
#ifndef SITREP_VALUE_DATE_HPP
#define SITREP_VALUE_DATE_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>
#include <sitrep/value/date/pattern.hpp>
#include <sitrep/value/date/text.hpp>
#include <sitrep/value/date/unix.hpp>
#include <sitrep/value/date/wire.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {
struct date_maker;
}

/// A date or date-time of EDTF, the Extended Date/Time Format (Library of Congress, 4 February 2019; a profile of ISO
/// 8601-2:2019). Supported are levels 0 and 1, and of level 2 unspecified digits and qualifiers anywhere and the codes
/// 21 to 41. Exponents and significant digits are errc::not_supported.
///
/// Decisions where EDTF is silent:
/// - `T02:47` without seconds is read, and the precision stays a minute.
/// - `24:00:00` is read, and stays the end of its day.
/// - `:60` is read where a leap second is possible.
/// - `02:47:30.000` is read as `02:47:30`: a point and 1 to 9 zeros are not kept. A fraction other than zero is
///   errc::fraction_of_second; more zeros, or zeros after a comma, are errc::not_supported.
/// - Offsets go up to 23:59. `+05` is `+05:00`; `+00:00` is `Z`. A minus sign U+2212 is read as `-`.
/// - `-00:00` is `Z` in lenient mode, as RFC 9557 defines it; ISO 8601 forbids it, and so does strict mode.
/// - Qualifiers can be combined with unspecified digits and with seasons, not with times. Two qualifiers of one
///   component add up: `?` and `~` make `%`.
class date {
public:
    /// Empty: not stated.
    constexpr date() = default;

    // --- dates of numbers. std::nullopt if there is no such day or time.

    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// Any year; EDTF writes years before -9999 and after 9999 with `Y`.
    template <class T = date> static constexpr std::optional<T> of(int year) {
        return make<T>(date_precision::year, year, 0, 0);
    }
    /// Years -9999 to 9999, months 1 to 12.
    template <class T = date> static constexpr std::optional<T> of(int year, int month) {
        return make<T>(date_precision::month, year, month, 0);
    }
    /// Years -9999 to 9999, months 1 to 12, days 1 to 31.
    template <class T = date> static constexpr std::optional<T> of(int year, int month, int day) {
        return make<T>(date_precision::day, year, month, day);
    }
    /// A season or other part of a year, by EDTF's code, 21 to 41. Years -9999 to 9999.
    template <class T = date> static constexpr std::optional<T> season(int year, int code) {
        return make<T>(date_precision::season, year, code, 0);
    }
    /// A date-time in UTC, to the minute; to the second if `second` is given.
    template <class T = date>
    static constexpr std::optional<T> utc(int year, int month, int day, int hour, int minute,
                                          std::optional<int> second = {}) {
        return make<T>(year, month, day, hour, minute, second, detail::utc_zone);
    }
    /// A date-time without an offset: how far its clock is from UTC is not known.
    template <class T = date>
    static constexpr std::optional<T> local(int year, int month, int day, int hour, int minute,
                                            std::optional<int> second = {}) {
        return make<T>(year, month, day, hour, minute, second, 0);
    }
    /// A date-time of a clock that is `offset` minutes ahead of UTC, -1439 to 1439.
    template <class T = date>
    static constexpr std::optional<T> at_offset(int offset, int year, int month, int day, int hour, int minute,
                                                std::optional<int> second = {}) {
        if (offset <= -detail::utc_zone || offset >= detail::utc_zone) return std::nullopt;
        return make<T>(year, month, day, hour, minute, second, static_cast<std::uint16_t>(detail::utc_zone + offset));
    }
    /// From a clock: `seconds` since 1970-01-01T00:00:00Z, negative before, leap seconds not counted (POSIX.1-2017,
    /// 4.16). A date-time in UTC to the second; to the minute or the day (of UTC) if `precision` says so, which drops the
    /// finer components. std::nullopt outside the years -9999 to 9999, and for every other precision. `unix_time` is the
    /// inverse.
    template <class T = date>
    static constexpr std::optional<T> from_unix(std::int64_t seconds,
                                                date_precision precision = date_precision::second) {
        detail::date_fields f;
        f.precision = precision;
        if (!f.has_day() || !detail::from_unix(seconds, f)) return std::nullopt;
        return T(f);
    }

    // --- the components as stated. Each is absent if it was not stated, or not in full: with an unspecified digit.

    /// True if no date was stated.
    constexpr bool empty() const { return precision() == date_precision::none; }
    /// The finest component that was stated.
    constexpr date_precision precision() const {
        const std::uint32_t code = rest_ & 7u;
        return code == long_year ? date_precision::year : static_cast<date_precision>(code);
    }
    /// True if a digit is unspecified, X in EDTF: `201X`, `XXXX-10`.
    constexpr bool has_unspecified_digit() const { return fields().unspecified != 0; }
    /// Any 32-bit year; the year 0 is 1 BCE.
    template <class N = std::int32_t> constexpr std::optional<N> year() const {
        const detail::date_fields f = fields();
        if (empty() || f.year_unspecified() != 0) return std::nullopt;
        return f.year;
    }
    /// 1 to 12. A season has no month.
    template <class N = std::uint8_t> constexpr std::optional<N> month() const {
        const detail::date_fields f = fields();
        return stated<N>(f.has_month() && f.precision != date_precision::season && f.month_unspecified() == 0, f.month);
    }
    /// 1 to 31.
    template <class N = std::uint8_t> constexpr std::optional<N> day() const {
        const detail::date_fields f = fields();
        return stated<N>(f.has_day() && f.day_unspecified() == 0, f.day);
    }
    /// 0 to 24; 24 only as 24:00 or 24:00:00, the end of the day.
    template <class N = std::uint8_t> constexpr std::optional<N> hour() const {
        return stated<N>(fields().has_time(), fields().hour);
    }
    /// 0 to 59.
    template <class N = std::uint8_t> constexpr std::optional<N> minute() const {
        return stated<N>(fields().has_time(), fields().minute);
    }
    /// 0 to 60; 60 is a leap second.
    template <class N = std::uint8_t> constexpr std::optional<N> second() const {
        return stated<N>(precision() == date_precision::second, fields().second);
    }
    /// EDTF's code of a season or other part of a year, 21 to 41.
    template <class N = std::uint8_t> constexpr std::optional<N> season() const {
        return stated<N>(precision() == date_precision::season, fields().month);
    }
    /// The minutes that a date-time's clock is ahead of UTC, -1439 to 1439; 0 for Z.
    template <class N = std::int16_t> constexpr std::optional<N> offset() const {
        const std::uint16_t zone = fields().zone;
        if (zone == 0) return std::nullopt;
        return static_cast<N>(zone - detail::utc_zone);
    }

    /// True if a component is uncertain or approximate.
    constexpr bool is_qualified() const { return fields().is_qualified(); }
    /// qualifier::none also if there is no year.
    constexpr qualifier year_qualifier() const { return static_cast<qualifier>(fields().qualifiers[0]); }
    /// The qualifier of the month or season; qualifier::none also if there is neither.
    constexpr qualifier month_qualifier() const { return static_cast<qualifier>(fields().qualifiers[1]); }
    /// qualifier::none also if there is no day.
    constexpr qualifier day_qualifier() const { return static_cast<qualifier>(fields().qualifiers[2]); }

    /// True if the same was stated: 2023-XX is not 2023, and 02:47Z is not 03:47+01:00. Dates have no operator <,
    /// because their chronological order is partial: see value/time_relation.hpp.
    friend constexpr bool operator==(const date&, const date&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<date>) { return value<detail::date_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<date>) { return detail::date_pattern; }

    /// False, and `out` is unchanged, if `in` is the wire form of no valid date.
    static constexpr bool from_wire(const detail::date_wire& in, date& out) {
        detail::date_fields f;
        if (!detail::from_wire(in, f)) return false;
        out = date(f);
        return true;
    }
    constexpr void to_wire(detail::date_wire& out) const { detail::to_wire(fields(), out); }

    /// Errors: syntax; no_such_day (a component from the month to the offset that does not exist); out_of_range (a `Y`
    /// year beyond 32 bits); not_supported (valid EDTF); fraction_of_second. Each is located at the component, the last
    /// one at the decimal sign.
    static constexpr detail::status parse(std::string_view text, date& out, decode_mode mode = decode_mode::strict) {
        detail::date_reader reader(text, mode);
        detail::date_fields f;
        if (const detail::status s = reader.read(f); !s) return s;
        if (const detail::status s = reader.finish(); !s) return s;
        out = date(f);
        return {};
    }
    constexpr void print(detail::text_writer& out) const { detail::print_date(out, fields()); }

    /// The components in the form that the headers in value/date/ work on.
    constexpr detail::date_fields fields() const;

private:
    friend class when_end;
    friend class when;
    friend struct detail::date_maker;

    /// The fields have no defect.
    constexpr explicit date(const detail::date_fields& f);

    /// In a `when`: true for a date, and for the codes of an open or unknown end.
    constexpr bool is_end() const { return !empty() || day_ != 0; }

    static constexpr std::uint32_t long_year = 7;  // the precision's code of a year that takes 32 bits

    template <class N> static constexpr std::optional<N> stated(bool present, std::uint8_t number) {
        if (!present) return std::nullopt;
        return number;
    }
    /// n in a byte; 255, which no component can be, if it does not fit.
    static constexpr std::uint8_t to_byte(int n) { return n < 0 || n > 255 ? 255 : static_cast<std::uint8_t>(n); }

    template <class T> static constexpr std::optional<T> checked(const detail::date_fields& f) {
        if (detail::find_defect(f) != detail::date_defect::none) return std::nullopt;
        return T(f);
    }
    template <class T> static constexpr std::optional<T> make(date_precision p, int year, int month, int day) {
        return checked<T>({p, to_byte(month), to_byte(day), 0, year, {}, 0, 0, 0, 0});
    }
    template <class T>
    static constexpr std::optional<T> make(int year, int month, int day, int hour, int minute,
                                           const std::optional<int>& second, std::uint16_t zone) {
        return checked<T>({second ? date_precision::second : date_precision::minute,
                           to_byte(month),
                           to_byte(day),
                           0,
                           year,
                           {},
                           to_byte(hour),
                           to_byte(minute),
                           to_byte(second ? *second : 0),
                           zone});
    }

    std::int16_t year_{};   // of a long year the lower half
    std::uint8_t month_{};  // `when` uses bit 7
    std::uint8_t day_{};    // `when` uses the days of dates without a precision
    // date-time   bits 31-27 hour, 26-21 minute, 20-15 second, 14-3 zone
    // long year   bits 31-16 upper half of the year
    // other       bits 31-24 unspecified digits, 23-22 the year's qualifier, 21-20 the month's, 19-18 the day's
    // all         bits 2-0 precision, or long_year
    std::uint32_t rest_{};
};
static_assert(sizeof(date) == 8 && std::is_trivially_copyable_v<date>);

constexpr date::date(const detail::date_fields& f)
    : year_(static_cast<std::int16_t>(static_cast<std::uint16_t>(static_cast<std::uint32_t>(f.year)))),
      month_(f.month),
      day_(f.day),
      rest_(static_cast<std::uint32_t>(f.precision)) {
    if (f.has_time()) {
        rest_ |= static_cast<std::uint32_t>(f.hour) << 27 | static_cast<std::uint32_t>(f.minute) << 21 |
                 static_cast<std::uint32_t>(f.second) << 15 | static_cast<std::uint32_t>(f.zone) << 3;
    } else if (f.is_long()) {
        rest_ = long_year | (static_cast<std::uint32_t>(f.year) & 0xFFFF0000u);
    } else {
        rest_ |= static_cast<std::uint32_t>(f.unspecified) << 24 | static_cast<std::uint32_t>(f.qualifiers[0]) << 22 |
                 static_cast<std::uint32_t>(f.qualifiers[1]) << 20 | static_cast<std::uint32_t>(f.qualifiers[2]) << 18;
    }
}

constexpr detail::date_fields date::fields() const {
    detail::date_fields f;
    f.precision = precision();
    if ((rest_ & 7u) == long_year) {
        f.year = static_cast<std::int32_t>((rest_ & 0xFFFF0000u) | static_cast<std::uint16_t>(year_));
        return f;
    }
    f.year = year_;
    f.month = month_ & 63u;
    f.day = day_ & 31u;
    const auto bits = [this](unsigned from, unsigned mask) { return static_cast<std::uint8_t>(rest_ >> from & mask); };
    if (f.has_time()) {
        f.hour = bits(27, 31);
        f.minute = bits(21, 63);
        f.second = bits(15, 63);
        f.zone = rest_ >> 3 & 4095u;
    } else {
        f.unspecified = bits(24, 255);
        f.qualifiers[0] = bits(22, 3);
        f.qualifiers[1] = bits(20, 3);
        f.qualifiers[2] = bits(18, 3);
    }
    return f;
}

/// The first day that a date allows, in the date's own calendar; std::nullopt for an empty date. Qualifiers do not
/// widen the range. EDTF gives the seasons 21 to 32 no months: their days are a convention, see detail::season_bound.
template <class Day = civil_day> constexpr std::optional<Day> earliest(const date& d) {
    if (d.empty()) return std::nullopt;
    return detail::find_day(d.fields(), false);
}
/// The last day that a date allows, by the same rules.
template <class Day = civil_day> constexpr std::optional<Day> latest(const date& d) {
    if (d.empty()) return std::nullopt;
    return detail::find_day(d.fields(), true);
}

/// The seconds from 1970-01-01T00:00:00Z to a date-time, negative before it, leap seconds not counted (POSIX.1-2017,
/// 4.16). std::nullopt unless `Z` or an offset was stated: a clock without one can be hours away, and a day is no instant.
/// A minute gives its first second. A leap second and 24:00 give the number of the second after them.
template <class N = std::int64_t> constexpr std::optional<N> unix_time(const date& d) {
    const detail::date_fields f = d.fields();
    if (!f.has_time() || f.zone == 0) return std::nullopt;
    return detail::to_unix(f);
}

namespace detail {

/// Makes dates of fields without a defect.
struct date_maker {
    static constexpr date make(const date_fields& f) { return date(f); }
};

/// Stops the compilation at an invalid literal and says why.
consteval void check_edtf_literal(status s) {
    switch (s.code) {
        case errc::none: return;
        case errc::no_such_day: return compile_error("sitrep: no such day or time in this literal");
        case errc::out_of_range: return compile_error("sitrep: the year of this literal does not fit 32 bits");
        case errc::reversed: return compile_error("sitrep: the end is before the start in this literal");
        case errc::bad_value: return compile_error("sitrep: the ends of this literal make no interval or range");
        case errc::not_supported: return compile_error("sitrep: valid EDTF, but not supported");
        case errc::fraction_of_second:
            return compile_error("sitrep: a fraction of a second other than zero in this literal");
        default: return compile_error("sitrep: not EDTF");
    }
}

}  // namespace detail

inline namespace literals {

/// A date: `"2023-07~"_date`. An invalid one does not compile.
consteval date operator""_date(const char* text, std::size_t size) {
    date result;
    detail::check_edtf_literal(date::parse(detail::view_of(text, size), result));
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif

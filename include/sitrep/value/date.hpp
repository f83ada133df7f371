// SPDX-License-Identifier: BSL-1.0
// date: a date or date-time as it was stated, in the notation of EDTF.
#ifndef SITREP_VALUE_DATE_HPP
#define SITREP_VALUE_DATE_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>
#include <sitrep/value/date/pattern.hpp>
#include <sitrep/value/date/text.hpp>
#include <sitrep/value/date/wire.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A date of EDTF (Library of Congress, 2019: the profile of ISO 8601-2), levels 0 and 1, and of level 2 unspecified
/// digits and qualifiers anywhere and the codes 21 to 41. A default one is empty: nothing was stated.
///
/// Where the standard is silent: `T02:47` without seconds is read and stays so; 24:00:00 is read and stays the end of its
/// day; :60 only where a leap second can be; offsets up to 23:59; `+05` is `+05:00`, `+00:00` is `Z`, `-00:00` is an error;
/// the minus sign U+2212 in an offset is read as `-`; qualifiers go with unspecified digits and with seasons, not with
/// times; qualifiers that meet add up, ? and ~ to %.
/// Valid but not supported: exponents, significant digits, decimal seconds.
///
/// == asks whether the same was stated: 2023-XX is not 2023, 02:47Z not 03:47+01:00. For chronology, which has no
/// operator <, see value/time_relation.hpp.
class date {
public:
    constexpr date() = default;

    // --- made of numbers; nothing if there is no such day or time

    static constexpr std::optional<date> of(int year) { return make(date_precision::year, year, 0, 0); }
    static constexpr std::optional<date> of(int year, int month) { return make(date_precision::month, year, month, 0); }
    static constexpr std::optional<date> of(int year, int month, int day) {
        return make(date_precision::day, year, month, day);
    }
    /// `code`: 21 to 41.
    static constexpr std::optional<date> season(int year, int code) { return make(date_precision::season, year, code, 0); }
    /// A date-time in UTC, to the minute, or with `second` to the second.
    static constexpr std::optional<date> utc(int year, int month, int day, int hour, int minute,
                                             std::optional<int> second = {}) {
        return make(year, month, day, hour, minute, second, detail::utc_zone);
    }
    /// By a clock of which it is not known how far it is from UTC.
    static constexpr std::optional<date> local(int year, int month, int day, int hour, int minute,
                                               std::optional<int> second = {}) {
        return make(year, month, day, hour, minute, second, 0);
    }
    /// By a clock that is `offset` minutes ahead of UTC, -1439 to 1439.
    static constexpr std::optional<date> at_offset(int offset, int year, int month, int day, int hour, int minute,
                                                   std::optional<int> second = {}) {
        if (offset <= -detail::utc_zone || offset >= detail::utc_zone) return std::nullopt;
        return make(year, month, day, hour, minute, second, static_cast<std::uint16_t>(detail::utc_zone + offset));
    }

    // --- what was stated

    constexpr bool empty() const { return precision() == date_precision::none; }
    constexpr date_precision precision() const {
        const std::uint32_t code = rest_ & 7u;
        return code == long_year ? date_precision::year : static_cast<date_precision>(code);
    }
    /// True if a digit is unspecified: 201X, XXXX-10.
    constexpr bool is_masked() const { return fields().mask != 0; }
    /// Nothing unless it was stated in full, without an X. An hour can be 24, a second 60.
    constexpr std::optional<std::int32_t> year() const {
        const detail::date_fields f = fields();
        if (empty() || f.year_mask() != 0) return std::nullopt;
        return f.year;
    }
    constexpr std::optional<std::uint8_t> month() const {
        const detail::date_fields f = fields();
        return stated(f.has_month() && f.precision != date_precision::season && f.month_mask() == 0, f.month);
    }
    constexpr std::optional<std::uint8_t> day() const {
        const detail::date_fields f = fields();
        return stated(f.has_day() && f.day_mask() == 0, f.day);
    }
    constexpr std::optional<std::uint8_t> hour() const { return stated(fields().has_time(), fields().hour); }
    constexpr std::optional<std::uint8_t> minute() const { return stated(fields().has_time(), fields().minute); }
    constexpr std::optional<std::uint8_t> second() const {
        return stated(precision() == date_precision::second, fields().second);
    }
    /// EDTF's code, 21 to 41.
    constexpr std::optional<std::uint8_t> season() const {
        return stated(precision() == date_precision::season, fields().month);
    }
    /// Of a date-time: how many minutes its clock is ahead of UTC. Nothing if that was not stated; 0 for Z.
    constexpr std::optional<std::int16_t> offset() const {
        const std::uint16_t zone = fields().zone;
        if (zone == 0) return std::nullopt;
        return static_cast<std::int16_t>(zone - detail::utc_zone);
    }

    constexpr bool is_qualified() const { return fields().is_qualified(); }
    constexpr qualifier year_qualifier() const { return static_cast<qualifier>(fields().marks[0]); }
    /// That of the season, if there is one.
    constexpr qualifier month_qualifier() const { return static_cast<qualifier>(fields().marks[1]); }
    constexpr qualifier day_qualifier() const { return static_cast<qualifier>(fields().marks[2]); }

    friend constexpr bool operator==(const date&, const date&) = default;
    friend constexpr auto describe(tag<date>) { return value<detail::date_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<date>) { return detail::date_pattern; }

    // --- for the codecs and the headers beside this one

    static constexpr bool from_wire(const detail::date_wire& in, date& out) {
        detail::date_fields f;
        if (!detail::from_parts(in, f)) return false;
        out = date(f);
        return true;
    }
    constexpr void to_wire(detail::date_wire& out) const { detail::to_parts(fields(), out); }

    /// Errors: syntax; no_such_day (also a month, hour … offset that there is not); out_of_range (a `Y` year beyond 32
    /// bits); not_supported.
    static constexpr detail::status parse(std::string_view text, date& out) {
        detail::date_reader reader(text);
        detail::date_fields f;
        if (const detail::status s = reader.read(f); !s) return s;
        if (const detail::status s = reader.finish(); !s) return s;
        out = date(f);
        return {};
    }
    constexpr void print(detail::text_writer& out) const { detail::print_date(out, fields()); }

    /// All of it. The fields of a constructor must be without fault.
    constexpr detail::date_fields fields() const;
    constexpr explicit date(const detail::date_fields& f);

private:
    friend class when_end;
    friend class when;

    /// In a `when`: true for a date, and for the marks of an open or unknown end.
    constexpr bool stands_for_end() const { return !empty() || day_ != 0; }

    static constexpr std::uint32_t long_year = 7;  // the precision's code where a year takes 32 bits

    static constexpr std::optional<std::uint8_t> stated(bool is_there, std::uint8_t number) {
        if (!is_there) return std::nullopt;
        return number;
    }
    static constexpr std::uint8_t octet(int n) { return n < 0 || n > 255 ? 255 : static_cast<std::uint8_t>(n); }

    static constexpr std::optional<date> checked(const detail::date_fields& f) {
        if (detail::find_fault(f) != detail::date_fault::none) return std::nullopt;
        return date(f);
    }
    static constexpr std::optional<date> make(date_precision p, int year, int month, int day) {
        return checked({p, octet(month), octet(day), 0, year, {}, 0, 0, 0, 0});
    }
    static constexpr std::optional<date> make(int year, int month, int day, int hour, int minute,
                                              std::optional<int> second, std::uint16_t zone) {
        return checked({second ? date_precision::second : date_precision::minute, octet(month), octet(day), 0, year, {},
                        octet(hour), octet(minute), octet(second ? *second : 0), zone});
    }

    // The spare bits of month_ and day_, and precision 0 with anything else than 0, are `when`'s.
    std::int16_t year_{};   // of a long year the lower half
    std::uint8_t month_{};
    std::uint8_t day_{};
    // From the lowest bit on: precision 3; of a date-time zone 12, second 6, minute 6, hour 5; of a long year from bit 16
    // on the upper half; of others from bit 18 on the qualifiers of day, month, year, 2 each, and the mask, 8.
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
        rest_ |= static_cast<std::uint32_t>(f.mask) << 24 | static_cast<std::uint32_t>(f.marks[0]) << 22 |
                 static_cast<std::uint32_t>(f.marks[1]) << 20 | static_cast<std::uint32_t>(f.marks[2]) << 18;
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
        f.mask = bits(24, 255);
        f.marks[0] = bits(22, 3);
        f.marks[1] = bits(20, 3);
        f.marks[2] = bits(18, 3);
    }
    return f;
}

/// The first and the last day that a date may mean, both inclusive, as the date's own calendar counts them; nothing for
/// an empty date. Qualifiers do not widen them. For the seasons 21 to 32, which have no months in EDTF, they are a
/// convention: see detail::season_bound.
constexpr std::optional<civil_day> earliest(const date& d) {
    if (d.empty()) return std::nullopt;
    return detail::find_day(d.fields(), false);
}
constexpr std::optional<civil_day> latest(const date& d) {
    if (d.empty()) return std::nullopt;
    return detail::find_day(d.fields(), true);
}

namespace detail {

/// Stops the compiler at a bad literal, with words.
consteval void check_edtf_literal(status s) {
    switch (s.code) {
        case errc::none: return;
        case errc::no_such_day: return compile_error("sitrep: no such day or time in this literal");
        case errc::out_of_range: return compile_error("sitrep: the year of this literal does not fit 32 bits");
        case errc::reversed: return compile_error("sitrep: the end lies before the start in this literal");
        case errc::bad_value: return compile_error("sitrep: the ends of this literal make no interval or range together");
        case errc::not_supported: return compile_error("sitrep: valid EDTF, but not supported");
        default: return compile_error("sitrep: not EDTF");
    }
}

}  // namespace detail

inline namespace literals {

/// `"2023-07~"_date`. A bad one does not compile.
consteval date operator""_date(const char* text, std::size_t size) {
    date d;
    detail::check_edtf_literal(date::parse({text, size}, d));
    return d;
}

}  // namespace literals

}}  // namespace sitrep

#endif

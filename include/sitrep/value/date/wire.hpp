// SPDX-License-Identifier: BSL-1.0
// The wire form of dates. Common dates are short, and each date has exactly one form.
#ifndef SITREP_VALUE_DATE_WIRE_HPP
#define SITREP_VALUE_DATE_WIRE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/date/fields.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A year: 9 bits from 1970 to 2097, 15 from 2098 on, 16 before 1970.
inline constexpr auto year_ranges = range_choice<1970, 2097, -9999, 1969, 2098, 9999>;
constexpr std::string_view schema_name(tag<std::remove_const_t<decltype(year_ranges)>>) { return "year"; }

/// The offset of a date-time from UTC; `local` if none was stated.
struct date_zone {
    enum class kind : std::uint8_t { local, utc, offset };
    kind form{};
    std::int16_t minutes{};  // of `offset`; never 0

    friend constexpr bool operator==(const date_zone&, const date_zone&) = default;
    friend constexpr auto describe(tag<date_zone>) {
        return internal_choice<&date_zone::form>(
            alternative<"local">, alternative<"utc">,
            alternative<"offset",
                        field<"minutes", &date_zone::minutes, range<-1439, 1439>, doc<"ahead of UTC, never 0">>>);
    }
};

/// A year with unspecified digits or a qualifier. An unspecified digit is 0 in `number`, before the year 0 it is 9.
struct date_year {
    std::int16_t number{};
    std::uint8_t unspecified{};  // a bit for each digit, 8 for the thousands … 1 for the units
    sitrep::qualifier qualifier{};

    friend constexpr bool operator==(const date_year&, const date_year&) = default;
    friend constexpr auto describe(tag<date_year>) {
        return fields(closed, field<"number", &date_year::number, year_ranges>,
                      field<"unspecified", &date_year::unspecified, range<0, 15>, default_value<0>,
                            doc<"a bit for each digit not stated: 8 thousands, 4, 2, 1 units">>,
                      field<"qualifier", &date_year::qualifier, default_value<sitrep::qualifier::none>>);
    }
};

/// A month, a season's code or a day with unspecified digits or a qualifier. An unspecified digit is 0 in `number`.
struct date_component {
    std::uint8_t number{};
    std::uint8_t unspecified{};  // a bit for each digit: 2 for the tens, 1 for the units
    sitrep::qualifier qualifier{};

    friend constexpr bool operator==(const date_component&, const date_component&) = default;
    friend constexpr auto describe(tag<date_component>) {
        return fields(closed, field<"number", &date_component::number, range<0, 41>>,
                      field<"unspecified", &date_component::unspecified, range<0, 3>, default_value<0>,
                            doc<"a bit for each digit not stated: 2 tens, 1 units">>,
                      field<"qualifier", &date_component::qualifier, default_value<sitrep::qualifier::none>>);
    }
};

/// A date with an unspecified digit or a qualifier.
struct date_general {
    date_year year{};
    std::optional<date_component> month{};
    std::optional<date_component> day{};

    friend constexpr bool operator==(const date_general&, const date_general&) = default;
    friend constexpr auto describe(tag<date_general>) {
        return fields(closed, field<"year", &date_general::year>, field<"month", &date_general::month>,
                      field<"day", &date_general::day>);
    }
};

/// The wire form of a date.
struct date_wire {
    enum class kind : std::uint8_t { year, month, day, minute, second, season, general, long_year };
    kind form{};
    std::uint8_t month{};  // or the code of a season
    std::uint8_t day{};
    std::uint8_t hour{};
    std::uint8_t minute{};
    std::uint8_t second{};
    date_zone zone{};
    std::int32_t year{};  // of `long_year` before -9999 or after 9999
    date_general general{};

    friend constexpr bool operator==(const date_wire&, const date_wire&) = default;
    friend constexpr auto describe(tag<date_wire>) {
        constexpr auto y = field<"year", &date_wire::year, year_ranges>;
        constexpr auto m = field<"month", &date_wire::month, range<1, 12>>;
        constexpr auto d = field<"day", &date_wire::day, range<1, 31>>;
        constexpr auto h = field<"hour", &date_wire::hour, range<0, 24>>;
        constexpr auto n = field<"minute", &date_wire::minute, range<0, 59>>;
        constexpr auto s = field<"second", &date_wire::second, range<0, 60>>;
        constexpr auto z = field<"zone", &date_wire::zone>;
        return internal_choice<&date_wire::form>(
            alternative<"year", y>, alternative<"month", y, m>, alternative<"day", y, m, d>,
            alternative<"minute", y, m, d, h, n, z>, alternative<"second", y, m, d, h, n, s, z>,
            alternative<"season", y, field<"season", &date_wire::month, range<21, 41>>>,
            alternative<"general", field<"general", &date_wire::general>>,
            alternative<"long_year", field<"long_year", &date_wire::year>>);
    }
};

// --- from and to fields

constexpr void to_general(const date_fields& f, date_general& out) {
    out.year = {static_cast<std::int16_t>(f.year), static_cast<std::uint8_t>(f.year_unspecified()),
                static_cast<qualifier>(f.qualifiers[0])};
    if (f.has_month())
        out.month = {f.month, static_cast<std::uint8_t>(f.month_unspecified()),
                     static_cast<qualifier>(f.qualifiers[1])};
    if (f.has_day())
        out.day = {f.day, static_cast<std::uint8_t>(f.day_unspecified()), static_cast<qualifier>(f.qualifiers[2])};
}

/// The wire form of fields without a defect. `out` is default-constructed.
constexpr void to_wire(const date_fields& f, date_wire& out) {
    if (f.unspecified != 0 || f.is_qualified()) {
        out.form = date_wire::kind::general;
        return to_general(f, out.general);
    }
    // date_precision has the order of the first six alternatives, from 1
    out.form =
        f.is_long() ? date_wire::kind::long_year : static_cast<date_wire::kind>(static_cast<int>(f.precision) - 1);
    out.year = f.year;
    out.month = f.month;
    out.day = f.day;
    out.hour = f.hour;
    out.minute = f.minute;
    out.second = f.second;
    if (f.zone == 0) return;
    out.zone.form = f.zone == utc_zone ? date_zone::kind::utc : date_zone::kind::offset;
    out.zone.minutes = static_cast<std::int16_t>(f.zone - utc_zone);
}

/// False if no digit is unspecified and no component is qualified: then the date has another form.
constexpr bool from_general(const date_general& in, date_fields& out) {
    const date_component month = in.month.value_or(date_component{});
    const date_component day = in.day.value_or(date_component{});
    if (in.year.unspecified > 15 || month.unspecified > 3 || day.unspecified > 3) return false;
    if (in.day) out.precision = date_precision::day;
    else if (!in.month) out.precision = date_precision::year;
    else out.precision = month.number < 21 ? date_precision::month : date_precision::season;
    out.year = in.year.number;
    out.month = month.number;
    out.day = day.number;
    out.unspecified = static_cast<std::uint8_t>(in.year.unspecified << 4 | month.unspecified << 2 | day.unspecified);
    out.qualifiers[0] = static_cast<std::uint8_t>(in.year.qualifier);
    out.qualifiers[1] = static_cast<std::uint8_t>(month.qualifier);
    out.qualifiers[2] = static_cast<std::uint8_t>(day.qualifier);
    return out.unspecified != 0 || out.is_qualified();
}

/// False if `in` is the wire form of no valid date. Members that the form does not use must be 0.
constexpr bool from_wire(const date_wire& in, date_fields& out) {
    using kind = date_wire::kind;
    out = {};
    if (in.form == kind::general) {
        if (!from_general(in.general, out)) return false;
    } else {
        out.precision = in.form == kind::long_year ? date_precision::year
                                                   : static_cast<date_precision>(static_cast<int>(in.form) + 1);
        out.year = in.year;
        out.month = in.month;
        out.day = in.day;
        out.hour = in.hour;
        out.minute = in.minute;
        out.second = in.second;
        if (in.zone.form != date_zone::kind::local) {
            if ((in.zone.form == date_zone::kind::offset) != (in.zone.minutes != 0)) return false;
            out.zone = static_cast<std::uint16_t>(utc_zone + in.zone.minutes);
            if (out.zone == 0) return false;
        }
    }
    return out.is_long() == (in.form == kind::long_year) && find_defect(out) == date_defect::none;
}

}}}  // namespace sitrep::detail

#endif

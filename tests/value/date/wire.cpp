// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/wire.hpp>

#include <sitrep/codec/binary.hpp>
#include <sitrep/value/date.hpp>

#include "support.hpp"

#include <random>

namespace {

using namespace sitrep;
using namespace sitrep::detail;
using form_kind = date_wire::kind;

// --- forms and sizes

struct size_row {
    const char* name;
    form_kind form;
    std::size_t bits;
};
constexpr size_row sizes[] = {
    {"2023", form_kind::year, 12},
    {"1815", form_kind::year, 19},
    {"2345", form_kind::year, 18},
    {"2023-07", form_kind::month, 16},
    {"2024-05-03", form_kind::day, 21},
    {"2024-05-03T02:47", form_kind::minute, 34},
    {"2024-05-03T02:47Z", form_kind::minute, 34},
    {"2024-05-03T02:47+03:00", form_kind::minute, 46},
    {"2024-05-03T02:47:00Z", form_kind::second, 40},
    {"2024-05-03T24:00", form_kind::minute, 34},
    {"2023-22", form_kind::season, 17},
    {"2023~", form_kind::general, 18},
    {"2023-07~", form_kind::general, 28},
    {"2023-XX", form_kind::general, 26},
    {"201X", form_kind::general, 20},
    {"XXXX-10", form_kind::general, 35},
    {"2004-06-~11", form_kind::general, 34},
    {"~2004-%06-?11", form_kind::general, 38},
    {"2023-21?", form_kind::general, 28},
    {"Y17000", form_kind::long_year, 35},
};
constexpr auto takes = [](const size_row& r) {
    date d;
    if (!date::parse(r.name, d)) return false;
    date_wire parts;
    d.to_wire(parts);
    bit_writer measure(nullptr, 0);
    encode<no_constraint>(measure, d);
    return parts.form == r.form && measure.position() == r.bits;
};
static_assert(sitrep_test::first_wrong<sizes, takes>() == sitrep_test::no_row);

// --- parts that make a date in this form, or not

constexpr date_wire make(form_kind form, int year, unsigned month = 0, unsigned day = 0) {
    date_wire p;
    p.form = form;
    p.year = static_cast<std::int16_t>(year);
    p.month = static_cast<std::uint8_t>(month);
    p.day = static_cast<std::uint8_t>(day);
    return p;
}
constexpr date_wire with_time(unsigned hour, unsigned minute, date_zone zone) {
    date_wire p = make(form_kind::minute, 2024, 5, 3);
    p.hour = static_cast<std::uint8_t>(hour);
    p.minute = static_cast<std::uint8_t>(minute);
    p.zone = zone;
    return p;
}
constexpr date_wire with_general(date_general g) {
    date_wire p;
    p.form = form_kind::general;
    p.general = g;
    return p;
}
constexpr date_wire with_long_year(std::int32_t year) {
    date_wire p;
    p.form = form_kind::long_year;
    p.year = year;
    return p;
}
constexpr date_wire with_season(unsigned code) {
    date_wire p = make(form_kind::season, 2023);
    p.month = static_cast<std::uint8_t>(code);
    return p;
}

struct parts_row {
    const char* name;
    date_wire parts;
    bool good;
};
constexpr auto none = qualifier::none;
constexpr auto about = qualifier::approximate;
constexpr parts_row parts_rows[] = {
    {"a day", make(form_kind::day, 2024, 2, 29), true},
    {"no such day", make(form_kind::day, 2023, 2, 29), false},
    {"no such month", make(form_kind::month, 2023, 13), false},
    {"a season as a month", make(form_kind::month, 2023, 21), false},
    {"a month as a season", with_season(12), false},
    {"a season", with_season(41), true},
    {"24:00", with_time(24, 0, {}), true},
    {"24:01", with_time(24, 1, {}), false},
    {"25:00", with_time(25, 0, {}), false},
    {"UTC", with_time(2, 47, {date_zone::kind::utc, 0}), true},
    {"an offset", with_time(2, 47, {date_zone::kind::offset, -1439}), true},
    {"UTC as an offset", with_time(2, 47, {date_zone::kind::offset, 0}), false},
    {"no offset as one", with_time(2, 47, {date_zone::kind::offset, -1440}), false},
    {"an offset of a day", with_time(2, 47, {date_zone::kind::offset, 1440}), false},
    {"a qualified month", with_general({{2023, 0, none}, date_component{7, 0, about}, {}}), true},
    {"a plain month as a general date", with_general({{2023, 0, none}, date_component{7, 0, none}, {}}), false},
    {"a month that is a season", with_general({{2023, 0, none}, date_component{21, 0, about}, {}}), true},
    {"a season with a day", with_general({{2023, 0, about}, date_component{21, 0, none}, date_component{1, 0, none}}),
     false},
    {"a day without a month", with_general({{2023, 0, about}, {}, date_component{1, 0, none}}), false},
    {"201X", with_general({{2010, 1, none}, {}, {}}), true},
    {"201X with a digit left", with_general({{2015, 1, none}, {}, {}}), false},
    {"-201X", with_general({{-2019, 1, none}, {}, {}}), true},
    {"-201X with a 0", with_general({{-2010, 1, none}, {}, {}}), false},
    {"-XXXX", with_general({{-9999, 15, none}, {}, {}}), true},
    {"2023-2X", with_general({{2023, 0, none}, date_component{20, 1, none}, {}}), false},
    {"a season with an X", with_general({{2023, 0, none}, date_component{30, 1, none}, {}}), false},
    {"bits beyond a month's digits", with_general({{2023, 0, none}, date_component{7, 4, none}, {}}), false},
    {"bits beyond a year's digits", with_general({{2020, 17, none}, {}, {}}), false},
    {"a long year", with_long_year(10000), true},
    {"the first year", with_long_year(-2147483647 - 1), true},
    {"a short year as a long one", with_long_year(9999), false},
    {"a long year as a short one", make(form_kind::year, 10000), false},
};
constexpr auto is_decoded = [](const parts_row& r) {
    date d;
    if (date::from_wire(r.parts, d) != r.good) return false;
    if (!r.good) return d.empty();
    date_wire again;
    d.to_wire(again);
    return again == r.parts;
};
static_assert(sitrep_test::first_wrong<parts_rows, is_decoded>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("each date has its form and size on the wire") { sitrep_test::check_all(sizes, takes); }
TEST_CASE("parts make a date only in its one form") { sitrep_test::check_all(parts_rows, is_decoded); }

TEST_CASE("random parts make no date, or the date gives them back") {
    std::mt19937 random(4711);
    const auto pick = [&](int from, int to) {
        return from + static_cast<int>(static_cast<unsigned>(random()) % static_cast<unsigned>(to - from + 1));
    };
    const auto byte = [&](int from, int to) { return static_cast<std::uint8_t>(pick(from, to)); };
    const auto any_qualifier = [&] { return static_cast<qualifier>(pick(0, 3)); };
    int good = 0;
    for (int n = 0; n < 200000; ++n) {
        date_wire p;
        p.form = static_cast<form_kind>(pick(0, 7));
        if (p.form == form_kind::long_year) {
            p.year = pick(-11000, 11000);
        } else if (p.form == form_kind::general) {
            p.general.year = {static_cast<std::int16_t>(pick(-30, 30)), byte(0, 16), any_qualifier()};
            if (pick(0, 2) != 0) p.general.month = {byte(0, 42), byte(0, 4), any_qualifier()};
            if (pick(0, 2) == 0) p.general.day = {byte(0, 33), byte(0, 4), any_qualifier()};
        } else {
            p.year = static_cast<std::int16_t>(pick(-10001, 10001));
            if (p.form == form_kind::season) p.month = byte(18, 44);
            else if (p.form != form_kind::year) p.month = byte(0, 13);
            if (p.form == form_kind::day || p.form == form_kind::minute || p.form == form_kind::second)
                p.day = byte(0, 32);
            if (p.form == form_kind::minute || p.form == form_kind::second) {
                p.hour = byte(0, 25);
                p.minute = byte(0, 61);
                p.zone.form = static_cast<date_zone::kind>(pick(0, 2));
                if (p.zone.form == date_zone::kind::offset)
                    p.zone.minutes = static_cast<std::int16_t>(pick(-1450, 1450));
            }
            if (p.form == form_kind::second) p.second = byte(0, 62);
        }
        date d;
        if (!date::from_wire(p, d)) {
            REQUIRE(d.empty());
            continue;
        }
        ++good;
        date_wire again;
        d.to_wire(again);
        REQUIRE(again == p);
        char buffer[40];
        text_writer out(buffer);
        d.print(out);
        date read;
        REQUIRE(date::parse(out.view(), read).code == errc::none);
        REQUIRE(read == d);
    }
    CHECK(good > 50000);
}

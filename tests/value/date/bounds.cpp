// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/bounds.hpp>

#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <random>

namespace {

using namespace sitrep;
using namespace sitrep::detail;

// --- seasons and other parts of a year

struct season_row {
    const char* name;
    unsigned code;
    civil_day first, last;
};
constexpr season_row seasons[] = {
    {"spring", 21, {2023, 3, 1}, {2023, 12, 22}},        {"summer", 22, {2022, 12, 1}, {2024, 3, 20}},
    {"autumn", 23, {2023, 3, 1}, {2023, 12, 22}},        {"winter", 24, {2022, 12, 1}, {2024, 3, 20}},
    {"spring, north", 25, {2023, 3, 1}, {2023, 6, 21}},  {"summer, north", 26, {2023, 6, 1}, {2023, 9, 23}},
    {"autumn, north", 27, {2023, 9, 1}, {2023, 12, 22}}, {"winter, north", 28, {2022, 12, 1}, {2024, 3, 20}},
    {"spring, south", 29, {2023, 9, 1}, {2023, 12, 22}}, {"summer, south", 30, {2022, 12, 1}, {2024, 3, 20}},
    {"autumn, south", 31, {2023, 3, 1}, {2023, 6, 21}},  {"winter, south", 32, {2023, 6, 1}, {2023, 9, 23}},
    {"first quarter", 33, {2023, 1, 1}, {2023, 3, 31}},  {"second quarter", 34, {2023, 4, 1}, {2023, 6, 30}},
    {"third quarter", 35, {2023, 7, 1}, {2023, 9, 30}},  {"fourth quarter", 36, {2023, 10, 1}, {2023, 12, 31}},
    {"first third", 37, {2023, 1, 1}, {2023, 4, 30}},    {"second third", 38, {2023, 5, 1}, {2023, 8, 31}},
    {"last third", 39, {2023, 9, 1}, {2023, 12, 31}},    {"first half", 40, {2023, 1, 1}, {2023, 6, 30}},
    {"second half", 41, {2023, 7, 1}, {2023, 12, 31}},
};
constexpr auto has_span = [](const season_row& r) {
    date_fields f;
    f.precision = date_precision::season;
    f.year = 2023;
    f.month = static_cast<std::uint8_t>(r.code);
    return find_defect(f) == date_defect::none && find_day(f, false) == r.first && find_day(f, true) == r.last;
};
static_assert(sitrep_test::first_wrong<seasons, has_span>() == sitrep_test::no_row);

static_assert(find_fit({5, 0}, 0, 96, 4, false) == -1 && find_fit({8, 0}, 0, 96, 4, true) == 8);
static_assert(find_fit({10, 1}, 0, 96, 4, false) == 12 && find_fit({10, 1}, 0, 96, 4, true) == 16);
static_assert(find_fit({2, 2}, 1, 12, 1, false) == 2 && find_fit({2, 2}, 1, 12, 1, true) == 12);
static_assert(find_fit({31, 0}, 1, 30, 1, false) == -1 && find_fit({30, 1}, 1, 29, 1, true) == -1);

// --- unspecified digits, against a search of all days

constexpr bool fits(std::uint32_t n, std::uint32_t pattern, unsigned unspecified) {
    for (; unspecified != 0 || n != 0 || pattern != 0; unspecified >>= 1, n /= 10, pattern /= 10)
        if ((unspecified & 1u) == 0 && n % 10 != pattern % 10) return false;
    return true;
}

std::optional<civil_day> try_all(const date_fields& f, bool last) {
    const int from = f.year < 0 ? -9999 : 0;
    const int to = f.year < 0 ? -1 : 9999;
    for (int y = last ? to : from; from <= y && y <= to; y += last ? -1 : 1) {
        if (!fits(static_cast<std::uint32_t>(y < 0 ? -y : y), f.year_size(), f.year_unspecified())) continue;
        for (unsigned i = 0; i < 12; ++i) {
            const unsigned m = last ? 12 - i : 1 + i;
            if (f.has_month() && !fits(m, f.month, f.month_unspecified())) continue;
            const unsigned length = days_in_month(y, m);
            for (unsigned j = 0; j < length; ++j) {
                const unsigned d = last ? length - j : 1 + j;
                if (f.has_day() && !fits(d, f.day, f.day_unspecified())) continue;
                return civil_day{y, static_cast<std::uint8_t>(m), static_cast<std::uint8_t>(d)};
            }
        }
    }
    return std::nullopt;
}

/// The fields that the reader makes of these numbers with an X in the unspecified digits.
date_fields with_unspecified(unsigned year, bool negative, unsigned month, unsigned day, unsigned unspecified,
                             date_precision p) {
    date_fields f;
    f.precision = p;
    f.unspecified = static_cast<std::uint8_t>(unspecified);
    const unsigned in_year = unspecified >> 4;
    const std::uint32_t size =
        year - unspecified_part(year, in_year) + (negative ? unspecified_part(9999, in_year) : 0);
    f.year = negative ? -static_cast<std::int32_t>(size) : static_cast<std::int32_t>(size);
    f.month = static_cast<std::uint8_t>(month - unspecified_part(month, unspecified >> 2 & 3u));
    f.day = static_cast<std::uint8_t>(day - unspecified_part(day, unspecified & 3u));
    return f;
}

void compare(const date_fields& f) {
    INFO("year ", f.year, " month ", int(f.month), " day ", int(f.day), " unspecified ", int(f.unspecified));
    const auto first = try_all(f, false);
    const auto found = [&f](bool last) {
        const civil_day day = find_fitting_day(f, last);
        return day.day == 0 ? std::optional<civil_day>() : day;
    };
    CHECK(found(false) == first);
    CHECK(found(true) == try_all(f, true));
    CHECK((find_defect(f) == date_defect::none) == first.has_value());
}

}  // namespace

TEST_CASE("each season and part of a year has its first and last day") { sitrep_test::check_all(seasons, has_span); }

TEST_CASE("29 February of years with unspecified digits has the bounds of a search") {
    for (unsigned unspecified = 0; unspecified < 16; ++unspecified)
        for (unsigned year : {2000u, 1900u, 2100u, 100u, 1004u, 1001u, 1002u, 2018u, 1996u, 1930u, 1914u, 1u, 4u, 99u})
            for (const bool negative : {false, true}) {
                const date_fields f = with_unspecified(year, negative, 2, 29, unspecified << 4, date_precision::day);
                if (!(negative && f.year == 0)) compare(f);
            }
}

TEST_CASE("random unspecified digits have the bounds of a search") {
    std::mt19937 random(20240503);
    const auto pick = [&](unsigned from, unsigned to) {
        return from + static_cast<unsigned>(random()) % (to - from + 1);
    };
    for (int n = 0; n < 3000; ++n) {
        const date_precision p =
            std::array{date_precision::year, date_precision::month, date_precision::day}[pick(0, 2)];
        const unsigned keep = p == date_precision::year ? 0xF0 : p == date_precision::month ? 0xFC : 0xFF;
        const date_fields f =
            with_unspecified(pick(0, 9999), pick(0, 1) != 0, p == date_precision::year ? 0 : pick(0, 19),
                             p == date_precision::day ? pick(0, 39) : 0, pick(0, 255) & keep, p);
        if (f.year != 0) compare(f);  // from 0 the sign cannot be told
    }
}

TEST_CASE("a long year has no month, unspecified digit or qualifier") {
    date_fields f;
    f.precision = date_precision::year;
    f.year = 10000;
    CHECK(find_defect(f) == date_defect::none);
    f.unspecified = 16;
    CHECK(find_defect(f) == date_defect::year);
    f.unspecified = 0;
    f.qualifiers[0] = 1;
    CHECK(find_defect(f) == date_defect::year);
    f.qualifiers[0] = 0;
    f.precision = date_precision::month;
    f.month = 1;
    CHECK(find_defect(f) == date_defect::year);
}

TEST_CASE("a leap second is valid only at the end of a day in UTC") {
    const auto good = [](unsigned hour, unsigned minute, unsigned zone) {
        date_fields f;
        f.precision = date_precision::second;
        f.year = 2016;
        f.month = 12;
        f.day = 31;
        f.hour = static_cast<std::uint8_t>(hour);
        f.minute = static_cast<std::uint8_t>(minute);
        f.second = 60;
        f.zone = static_cast<std::uint16_t>(zone);
        return find_defect(f) == date_defect::none;
    };
    CHECK(good(23, 59, utc_zone));
    CHECK(!good(22, 59, utc_zone));
    CHECK(good(5, 29, utc_zone + 330));
    CHECK(!good(23, 59, utc_zone + 330));
    CHECK(good(18, 59, utc_zone - 300));
    CHECK(good(5, 29, 0));
    CHECK(good(23, 59, 0));
    CHECK(!good(23, 58, 0));
}

TEST_CASE("fields without a precision are no date") { CHECK(find_defect(date_fields{}) == date_defect::year); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date.hpp>

#include <sitrep/core/describe.hpp>

#include "support.hpp"
#include "vectors/edtf.hpp"

#include <string_view>

namespace {

using namespace sitrep;
using sitrep_test::edtf_vector;

static_assert(sizeof(date) == 8 && std::is_trivially_copyable_v<date>);
static_assert(detail::shape_of<date> == detail::shape::value);
static_assert(date().empty() && !earliest(date()) && !latest(date()) && date().precision() == date_precision::none);
static_assert(!date().year() && !date().month() && !date().offset() && !date().is_qualified());

// --- the vectors of EDTF: dates read as in `when`, intervals and sets are errors

constexpr bool is_one_date(std::string_view text) {
    for (const char c : text)
        if (c == '/' || c == '[' || c == '{') return false;
    return text.find("..") == std::string_view::npos;
}
constexpr auto reads_as_decided = [](const edtf_vector& v) {
    date d;
    const detail::status s = date::parse(v.name, d);
    if (!is_one_date(v.name)) return s.code != errc::none && d.empty();
    if (v.decision != errc::none) return s.code == v.decision && s.offset == v.at && d.empty();
    return s.code == errc::none && earliest(d) == v.first.day && latest(d) == v.last.day;
};
static_assert(sitrep_test::first_wrong<sitrep_test::edtf_vectors, reads_as_decided>() == sitrep_test::no_row);

// --- components

constexpr auto day = "2024-05-03"_date;
static_assert(day.precision() == date_precision::day && day.year() == 2024 && day.month() == 5 && day.day() == 3);
static_assert(!day.hour() && !day.season() && !day.offset() && !day.has_unspecified_digit() && !day.is_qualified());

constexpr auto minute = "2024-05-03T02:47"_date;
static_assert(minute.precision() == date_precision::minute && minute.hour() == 2 && minute.minute() == 47);
static_assert(!minute.second() && !minute.offset());
static_assert("2024-05-03T02:47:05Z"_date.second() == 5 && "2024-05-03T02:47:05Z"_date.offset() == 0);
static_assert("2024-05-03T02:47-04:30"_date.offset() == -270);
static_assert("2024-05-03T24:00"_date.hour() == 24 && "2016-12-31T23:59:60Z"_date.second() == 60);

static_assert("2023-33"_date.season() == 33 && !"2023-33"_date.month());
static_assert("2023-33"_date.precision() == date_precision::season);

constexpr auto october = "XXXX-10"_date;
static_assert(october.has_unspecified_digit() && !october.year() && october.month() == 10 && !october.day());
static_assert(october.precision() == date_precision::month);
static_assert(!"2023-1X"_date.month() && "2023-1X-05"_date.day() == 5 && !"2023-10-0X"_date.day());

static_assert("Y-170000002"_date.year() == -170000002 && "Y17000"_date.precision() == date_precision::year);

constexpr auto hedged = "2004?-06-~11"_date;
static_assert(hedged.is_qualified() && hedged.year_qualifier() == qualifier::uncertain);
static_assert(hedged.month_qualifier() == qualifier::none && hedged.day_qualifier() == qualifier::approximate);
static_assert("2023%"_date.year_qualifier() == qualifier::both);

// --- == compares statements

static_assert("2023-07~"_date == "~2023-~07"_date && "2023-07~"_date != "2023-07"_date);
static_assert("2023-XX"_date != "2023"_date && "2023-33"_date != "2023-01"_date);
static_assert("2024-05-03T02:47Z"_date == "2024-05-03T02:47+00:00"_date);
static_assert("2024-05-03T02:47Z"_date != "2024-05-03T02:47"_date);
static_assert("2024-05-03T02:47Z"_date != "2024-05-03T02:47:00Z"_date);
static_assert("2024-05-03T02:47Z"_date != "2024-05-03T03:47+01:00"_date);
static_assert("2023-12-31T24:00"_date != "2024-01-01T00:00"_date);
static_assert("-0999"_date != "0999"_date && "XXXX"_date != "-XXXX"_date);

// --- dates of numbers

static_assert(date::of(2023) == "2023"_date && date::of(2023, 7) == "2023-07"_date);
static_assert(date::of(2024, 2, 29) == "2024-02-29"_date && date::of(-44, 3, 15) == "-0044-03-15"_date);
static_assert(date::of(17000) == "Y17000"_date && date::of(0) == "0000"_date);
static_assert(!date::of(2023, 2, 29) && !date::of(2023, 0) && !date::of(2023, 13) && !date::of(2023, 21));
static_assert(!date::of(17000, 1) && !date::of(2023, 256 + 7) && !date::of(2023, 7, -1) && !date::of(2023, 7, 256 + 1));
static_assert(date::season(2023, 21) == "2023-21"_date && !date::season(2023, 20) && !date::season(2023, 42));
static_assert(date::utc(2024, 5, 3, 2, 47) == "2024-05-03T02:47Z"_date);
static_assert(date::utc(2024, 5, 3, 2, 47, 0) == "2024-05-03T02:47:00Z"_date);
static_assert(date::local(2024, 5, 3, 2, 47) == "2024-05-03T02:47"_date);
static_assert(date::at_offset(-270, 2024, 5, 3, 2, 47, 9) == "2024-05-03T02:47:09-04:30"_date);
static_assert(date::at_offset(0, 2024, 5, 3, 2, 47) == "2024-05-03T02:47Z"_date);
static_assert(!date::utc(2024, 5, 3, 25, 0) && !date::utc(2024, 5, 3, 2, 60) && !date::utc(2024, 5, 3, 2, 47, -1));
static_assert(!date::at_offset(1440, 2024, 5, 3, 2, 47) && !date::at_offset(-1440, 2024, 5, 3, 2, 47));

}  // namespace

TEST_CASE("a date reads as in `when`") { sitrep_test::check_all(sitrep_test::edtf_vectors, reads_as_decided); }

TEST_CASE("numbers that make no date give no date") {
    for (const int bad : {-1, 0, 13, 256, 100000}) CHECK_FALSE(date::of(2024, bad));
    for (const int bad : {-1, 0, 32, 256 + 1}) CHECK_FALSE(date::of(2024, 1, bad));
    for (const int year : {-10000, 10000}) {
        CHECK(date::of(year));
        CHECK_FALSE(date::of(year, 1));
        CHECK_FALSE(date::of(year, 1, 1));
    }
}

TEST_CASE("a failed read does not change the date") {
    date d = day;
    for (const char* text : {"", "2023-02-30", "1950S2", "2024-05-03T", "2023-07 "}) {
        CHECK(date::parse(text, d).code != errc::none);
        CHECK(d == day);
    }
}

TEST_CASE("each day reads back and is its own first and last day") {
    for (int y = -9999; y <= 9999; y += 101)
        for (int m = 1; m <= 12; ++m)
            for (int d = 1; d <= 31; ++d) {
                const auto result = date::of(y, m, d);
                REQUIRE(result.has_value() == (static_cast<unsigned>(d) <= days_in_month(y, static_cast<unsigned>(m))));
                if (!result) continue;
                char buffer[16];
                detail::text_writer out(buffer);
                result->print(out);
                date read;
                REQUIRE(date::parse(out.view(), read).code == errc::none);
                REQUIRE(read == *result);
                const civil_day expected{y, static_cast<std::uint8_t>(m), static_cast<std::uint8_t>(d)};
                REQUIRE(earliest(read) == expected);
                REQUIRE(latest(read) == expected);
            }
}

TEST_CASE("each minute of a day and each offset reads back") {
    for (int offset = -1440; offset <= 1440; ++offset) {
        const int minute_of_day = (offset + 1440) / 2;
        const auto result = date::at_offset(offset, 2024, 5, 3, minute_of_day / 60, minute_of_day % 60);
        REQUIRE(result.has_value() == (offset > -1440 && offset < 1440));
        if (!result) continue;
        char buffer[24];
        detail::text_writer out(buffer);
        result->print(out);
        date read;
        REQUIRE(date::parse(out.view(), read).code == errc::none);
        REQUIRE(read == *result);
        REQUIRE(read.offset() == offset);
        REQUIRE(*read.hour() * 60 + *read.minute() == minute_of_day);
    }
}

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/text.hpp>

#include "support.hpp"

#include <array>
#include <span>
#include <string_view>

namespace {

using namespace sitrep;
using namespace sitrep::detail;

// --- texts and their canonical form

struct text_row {
    const char* name;
    const char* canonical;
};
constexpr text_row texts[] = {
    {"2023", "2023"},
    {"0007", "0007"},
    {"0000", "0000"},
    {"-0001", "-0001"},
    {"Y17000", "Y17000"},
    {"Y-2147483648", "Y-2147483648"},
    {"2023-XX", "2023-XX"},
    {"XXXX-10", "XXXX-10"},
    {"-00XX", "-00XX"},
    {"-XXXX-12-XX", "-XXXX-12-XX"},
    {"2023-21", "2023-21"},
    {"202X-33", "202X-33"},
    // a qualifier of all components is at the end, any others are on the left of their components
    {"2023~", "2023~"},
    {"~2023", "2023~"},
    {"2023-07~", "2023-07~"},
    {"~2023-~07", "2023-07~"},
    {"2023~-07", "~2023-07"},
    {"2023-~07", "2023-~07"},
    {"2004-06~-11", "~2004-~06-11"},
    {"2004-06-~11", "2004-06-~11"},
    {"?-2004-06", "?-2004-06"},
    {"-2004?", "-2004?"},
    {"2023-21?", "2023-21?"},
    {"2023-?21", "2023-?21"},
    {"2019-XX?", "2019-XX?"},
    // on the right of a component it applies to all before it; two of one component add up
    {"?2004-06%", "2004-06%"},
    {"2016~-05?", "%2016-?05"},
    {"2023-07?-15?", "2023-07-15?"},
    {"2019~-08?-08~", "%2019-%08-~08"},
    {"?2023~", "2023%"},
    {"%2023?", "2023%"},
    // times
    {"2024-05-03T02:47", "2024-05-03T02:47"},
    {"2024-05-03T02:47:00", "2024-05-03T02:47:00"},
    {"2024-05-03T02:47Z", "2024-05-03T02:47Z"},
    {"2024-05-03T02:47+00:00", "2024-05-03T02:47Z"},
    {"2024-05-03T02:47+00", "2024-05-03T02:47Z"},
    {"2024-05-03T02:47-04", "2024-05-03T02:47-04:00"},
    {"2024-05-03T02:47+05:45", "2024-05-03T02:47+05:45"},
    {"2024-05-03T02:47:59-23:59", "2024-05-03T02:47:59-23:59"},
    {"2024-05-03T02:47:00\xE2\x88\x92"
     "00:30",
     "2024-05-03T02:47:00-00:30"},
    // a fraction of zeros is the second itself
    {"2024-05-03T02:47:30.0", "2024-05-03T02:47:30"},
    {"2024-05-03T02:47:30.000Z", "2024-05-03T02:47:30Z"},
    {"2024-05-03T02:47:30.000000000+05:45", "2024-05-03T02:47:30+05:45"},
    {"2024-05-03T24:00:00.000", "2024-05-03T24:00:00"},
    {"2016-12-31T23:59:60.000Z", "2016-12-31T23:59:60Z"},
    {"2024-05-03T24:00", "2024-05-03T24:00"},
    {"2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"},
    {"-0100-01-01T00:00:00Z", "-0100-01-01T00:00:00Z"},
};
constexpr auto is_written = [](const text_row& r) {
    char buffer[40]{};
    char again[40]{};
    date_reader reader(r.name);
    date_fields f;
    if (!reader.read(f) || !reader.finish()) return false;
    text_writer out(buffer);
    print_date(out, f);
    date_reader second(out.view());
    date_fields g;
    if (!second.read(g) || !second.finish()) return false;
    text_writer other(again);
    print_date(other, g);
    return out.view() == r.canonical && other.view() == r.canonical;
};
static_assert(sitrep_test::first_wrong<texts, is_written>() == sitrep_test::no_row);

// --- errors that the vectors of EDTF do not have

struct error_row {
    const char* name;
    errc code;
    std::uint32_t at;
};
constexpr error_row errors[] = {
    {"2024-05-03T02", errc::syntax, 13},
    {"2024-05-03T02:", errc::syntax, 14},
    {"2024-05-03T0247Z", errc::syntax, 13},
    {"2024-05-03T02:47:00.", errc::syntax, 19},
    {"2024-05-03T02:47:00.5.", errc::syntax, 21},
    {"2024-05-03T02:47,5", errc::syntax, 16},
    {"2024-05-03T02:47.0", errc::syntax, 16},
    {"2024-05-03T02:47:30.001Z", errc::fraction_of_second, 19},
    {"2024-05-03T02:47:30.100Z", errc::fraction_of_second, 19},
    {"2024-05-03T02:47:30.0000000001", errc::fraction_of_second, 19},
    {"2024-05-03T02:47:30.0000000000", errc::not_supported, 19},
    {"2024-05-03T02:47:30,5", errc::fraction_of_second, 19},
    {"2024-05-03T02:47:30,000Z", errc::not_supported, 19},
    {"2024-05-03T02:47:30.000.0", errc::syntax, 23},
    {"2024-05-03T02:47:30.5x", errc::syntax, 21},
    {"2024-05-03T02:47:61.5", errc::no_such_day, 17},
    {"2024-05-03T02:47Z+00:00", errc::syntax, 17},
    {"2024-05-03T02:47-00:00", errc::no_such_day, 16},
    {"2024-05-03T02:47-00", errc::no_such_day, 16},
    {"2024-05-03T02:47+05:", errc::syntax, 20},
    {"2024-05-03T02:47+05:3", errc::syntax, 21},
    {"2024-05-03T02:47+24:00", errc::no_such_day, 16},
    {"2024-05-03T24:00:01", errc::no_such_day, 17},
    {"2024-05-03T24:01", errc::no_such_day, 14},
    {"2024-05-03T12:00:60Z", errc::no_such_day, 17},
    {"2024-05-03T12:00:61Z", errc::no_such_day, 17},
    {"2024-05-XXT12:00", errc::syntax, 10},
    {"2024-05-03~T12:00", errc::syntax, 11},
    {"2024-21T12:00", errc::syntax, 7},
    {"2024-2X", errc::no_such_day, 5},
    {"2024-XX-32", errc::no_such_day, 8},
    {"XX01-02-29", errc::no_such_day, 8},
    {"2024-42", errc::no_such_day, 5},
    {"2024-2X-01", errc::no_such_day, 5},
    {"2024??", errc::syntax, 5},
    {"??2024", errc::syntax, 1},
    {"-0000-01-01", errc::syntax, 0},
    {"--001", errc::syntax, 1},
    {"-?2004", errc::syntax, 1},
    {"Y", errc::syntax, 1},
    {"Y+17000", errc::syntax, 1},
    {"Y017000", errc::syntax, 1},
    {"Y17000?", errc::syntax, 6},
    {"?Y17000", errc::syntax, 1},
    {"Y2147483648", errc::out_of_range, 0},
    {"Y-2147483649", errc::out_of_range, 0},
    {"Y4294967297", errc::out_of_range, 0},  // 2^32 + 1
    {"Y21474836470", errc::out_of_range, 0},
    {"Y99999999999999999999", errc::out_of_range, 0},
    {"Y99999999999999999999S2", errc::not_supported, 21},
    {"Y99999999999999999999E2", errc::not_supported, 21},
    {"1950S", errc::syntax, 5},
    {"1950S0", errc::syntax, 5},
    {"195XS2", errc::syntax, 4},
    {"1950~S2", errc::syntax, 5},
    {"1950S2-01", errc::syntax, 6},
    {"2023-02-30T10:00:00.5", errc::no_such_day, 8},
};
constexpr auto is_refused = [](const error_row& r) {
    date_reader reader(r.name);
    date_fields f;
    status s = reader.read(f);
    if (s) s = reader.finish();
    return s.code == r.code && s.offset == r.at;
};
static_assert(sitrep_test::first_wrong<errors, is_refused>() == sitrep_test::no_row);

/// What lenient mode reads as Z, in each spelling, and refuses in strict mode.
constexpr error_row of_offset_zero[] = {
    {"2024-05-03T02:47-00:00", errc::no_such_day, 16},
    {"2024-05-03T02:47-00", errc::no_such_day, 16},
    {"2024-05-03T02:47\xE2\x88\x92"
     "00:00",
     errc::no_such_day, 16},
};
constexpr auto is_lenient_utc = [](const error_row& r) {
    date_reader reader(r.name, decode_mode::lenient);
    date_fields f;
    return reader.read(f) && reader.finish() && f.zone == utc_zone && is_refused(r);
};
static_assert(sitrep_test::first_wrong<of_offset_zero, is_lenient_utc>() == sitrep_test::no_row);

/// Lenient mode accepts nothing else.
constexpr auto is_refused_leniently = [](const error_row& r) {
    date_reader reader(r.name, decode_mode::lenient);
    date_fields f;
    status s = reader.read(f);
    if (s) s = reader.finish();
    for (const error_row& offset : of_offset_zero)
        if (std::string_view(r.name) == offset.name) return true;
    return s.code == r.code && s.offset == r.at;
};
static_assert(sitrep_test::first_wrong<errors, is_refused_leniently>() == sitrep_test::no_row);

constexpr error_row known_to_be_wrong[] = {{"2024-05-03", errc::syntax, 0}};
static_assert(sitrep_test::is_seen_to_fail<known_to_be_wrong, is_refused>());
static_assert(sitrep_test::is_seen_to_fail<known_to_be_wrong, is_refused_leniently>());
constexpr error_row not_lenient[] = {{"2024-05-03T02:47+24:00", errc::no_such_day, 16}};
static_assert(sitrep_test::is_seen_to_fail<not_lenient, is_lenient_utc>());

}  // namespace

TEST_CASE("dates are written in their canonical form") { sitrep_test::check_all(texts, is_written); }
TEST_CASE("an invalid date gives an error with its offset") { sitrep_test::check_all(errors, is_refused); }
TEST_CASE("lenient mode reads -00:00 as Z, and nothing else more") {
    sitrep_test::check_all(of_offset_zero, is_lenient_utc);
    sitrep_test::check_all(errors, is_refused_leniently);
}

TEST_CASE("a NUL does not end the text") {
    date_reader reader(std::string_view("2024\0", 5));
    date_fields f;
    CHECK(reader.read(f).code == errc::none);
    CHECK(reader.finish().code == errc::syntax);
}

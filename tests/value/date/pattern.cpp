// SPDX-License-Identifier: BSL-1.0
// The patterns of the printed JSON Schema against the notations. tests/judges/ checks them with other engines.
#include <sitrep/value/date/pattern.hpp>

#include <sitrep/value/when.hpp>

#include "support.hpp"
#include "vectors/edtf.hpp"

#include <cstddef>
#include <string_view>

// Not on other machines: <regex> is large there, and the patterns are the same.
#ifndef SITREP_TEST_RUN_TIME_ONLY
#include <regex>
#include <string>
#endif

namespace {

using sitrep::detail::date_pattern;
using sitrep::detail::pattern_with_dates;
using sitrep::detail::when_pattern;

// --- each D is replaced by the pattern of a date

constexpr std::size_t count_dates(std::string_view pattern) {
    std::size_t n = 0;
    for (std::size_t at = pattern.find(date_pattern); at != pattern.npos; at = pattern.find(date_pattern, at + 1)) ++n;
    return n;
}
static_assert(pattern_with_dates{"D"}.view() == date_pattern);
static_assert(pattern_with_dates{"x/y"}.view() == "x/y");
static_assert(pattern_with_dates{"<D>"}.view().size() == date_pattern.size() + 2);
static_assert(count_dates(when_pattern<>.view()) == 5);
static_assert(when_pattern<>.view().find('D') == std::string_view::npos);

#ifndef SITREP_TEST_RUN_TIME_ONLY

bool matches(std::string_view pattern, const std::string& text) {
    return std::regex_match(text, std::regex(pattern.begin(), pattern.end()));
}

struct row {
    const char* name;
    bool date, when;
};
constexpr row rows[] = {
    {"2023", true, true},
    {"2023-02-30", true, true},  // the shape of a date; the pattern knows no calendar
    {"Y17000", true, true},
    {"Y0123", false, false},
    {"Y17000-01", false, false},
    {"2023-07~", true, true},
    {"~2023-?07-%15", true, true},
    {"2023-XX-1X", true, true},
    {"2023-21", true, true},
    {"2023-41", true, true},
    {"2023-42", false, false},
    {"2023-00", false, false},
    {"2023-7", false, false},
    {"2024-05-03T02:47", true, true},
    {"2024-05-03T02:47:60Z", true, true},
    {"2024-05-03T02:47:30.000Z", true, true},
    {"2024-05-03T02:47:30.000000000", true, true},
    {"2024-05-03T02:47:30.0000000000", false, false},
    {"2024-05-03T02:47:30.001Z", false, false},
    {"2024-05-03T02:47:30,000Z", false, false},
    {"2024-05-03T02:47.000Z", false, false},
    {"2024-05-03T02:47-04:30", true, true},
    {"2024-05-03T25:00", false, false},
    {"2024-05-03T02:60", false, false},
    {"2024-05-03T02:47+24:00", false, false},
    {"2024-05T02:47", false, false},
    {"2013/2024", false, true},
    {"2013/..", false, true},
    {"/2013", false, true},
    {"[2013..2024]", false, true},
    {"[..2013]", false, true},
    {"[2013]", false, true},
    {"[2013,2024]", false, false},
    {"{2013..2024}", false, false},
    {"2013/2024/2025", false, false},
    {"2023 ", false, false},
    {"", false, false},
};
constexpr auto has_matches = [](const row& r) {
    return matches(date_pattern, r.name) == r.date && matches(when_pattern<>.view(), r.name) == r.when;
};

#endif

}  // namespace

#ifndef SITREP_TEST_RUN_TIME_ONLY

TEST_CASE("the patterns match the shapes of dates and times") {
    sitrep_test::check_all(rows, has_matches);
    CHECK_FALSE(has_matches({"2023", true, false}));
}

TEST_CASE("the pattern of a time matches each vector of EDTF that the library reads") {
    const std::regex pattern(when_pattern<>.view().begin(), when_pattern<>.view().end());
    int matched = 0;
    for (const auto& v : sitrep_test::edtf_vectors) {
        if (v.decision != sitrep::errc::none) continue;
        const std::string text = v.name;
        if (text.find("\xE2\x88\x92") != text.npos) continue;  // U+2212: std::regex compares bytes
        INFO(text);
        CHECK(std::regex_match(text, pattern));
        ++matched;
    }
    CHECK(matched > 200);
}

#endif

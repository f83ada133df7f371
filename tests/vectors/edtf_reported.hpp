// SPDX-License-Identifier: BSL-1.0
// Inputs of the kinds that people reported as read wrongly by other programs, each read as a `when`.
#ifndef SITREP_TESTS_VECTORS_EDTF_REPORTED_HPP
#define SITREP_TESTS_VECTORS_EDTF_REPORTED_HPP

#include <sitrep/core/result.hpp>
#include <sitrep/value/civil.hpp>

#include <cstdint>
#include <optional>

namespace edtf_reported {

using sitrep::civil_day, sitrep::errc;
inline constexpr std::optional<civil_day> none = std::nullopt;

struct row {
    const char* name;  // the input
    const char* canonical;
    errc code;         // none: read
    std::uint32_t at;  // the error's offset in bytes
    std::optional<civil_day> first, last;
};

// clang-format off
inline constexpr row rows[] = {
    {"1984?-06", "?1984-06", errc::none, 0, civil_day{1984, 6, 1}, civil_day{1984, 6, 30}},  // a qualifier right of the year is the year's alone
    {"2004-06~-11", "~2004-~06-11", errc::none, 0, civil_day{2004, 6, 11}, civil_day{2004, 6, 11}},
    {"2004?-~06-~04", "?2004-~06-~04", errc::none, 0, civil_day{2004, 6, 4}, civil_day{2004, 6, 4}},
    {"~1945", "1945~", errc::none, 0, civil_day{1945, 1, 1}, civil_day{1945, 12, 31}},
    {"~1812-04", "~1812-04", errc::none, 0, civil_day{1812, 4, 1}, civil_day{1812, 4, 30}},
    {"1723%", "1723%", errc::none, 0, civil_day{1723, 1, 1}, civil_day{1723, 12, 31}},
    {"1723?~", "", errc::syntax, 5, none, none},  // the 2012 draft: % now
    {"201X?", "201X?", errc::none, 0, civil_day{2010, 1, 1}, civil_day{2019, 12, 31}},
    {"19XX-XX", "19XX-XX", errc::none, 0, civil_day{1900, 1, 1}, civil_day{1999, 12, 31}},
    {"1XXX-12", "1XXX-12", errc::none, 0, civil_day{1000, 12, 1}, civil_day{1999, 12, 31}},
    {"-1XXX", "-1XXX", errc::none, 0, civil_day{-1999, 1, 1}, civil_day{-1000, 12, 31}},  // the order turns round below 0
    {"XXXX-06-07/1916-07-14", "XXXX-06-07/1916-07-14", errc::none, 0, civil_day{0, 6, 7}, civil_day{1916, 7, 14}},
    {"uuuu-12", "", errc::syntax, 0, none, none},  // the 2012 draft
    {"2004-06-(01)~", "", errc::syntax, 8, none, none},  // the 2012 draft
    {"open", "", errc::syntax, 0, none, none},
    {"2004/open", "", errc::syntax, 5, none, none},
    {"unknown/2006", "", errc::syntax, 0, none, none},
    {"ca. 1900", "", errc::syntax, 0, none, none},
    {"c1930", "", errc::syntax, 0, none, none},
    {"before 1960", "", errc::syntax, 0, none, none},
    {"1960s", "", errc::syntax, 4, none, none},
    {"[1667,1668,1670..1672]", "", errc::not_supported, 5, none, none},  // valid EDTF
    {"{1960,1961-12}", "", errc::not_supported, 0, none, none},  // valid EDTF
    {"Y17E7", "", errc::not_supported, 3, none, none},  // valid EDTF
    {"1950S2", "", errc::not_supported, 4, none, none},  // valid EDTF
    {"/..", "", errc::bad_value, 1, none, none},  // says nothing
    {"../", "", errc::bad_value, 3, none, none},  // says nothing
    {"/1960", "/1960", errc::none, 0, none, civil_day{1960, 12, 31}},  // unknown start, also before 1970
    {"../1960", "../1960", errc::none, 0, none, civil_day{1960, 12, 31}},  // open start: not the same as /1960
    {"[1731~..]", "[1731~..]", errc::none, 0, civil_day{1731, 1, 1}, none},  // estimated, on or after
    {"[1858..1871]", "[1858..1871]", errc::none, 0, civil_day{1858, 1, 1}, civil_day{1871, 12, 31}},  // after 1858 and before 1871, once
    {"193X/196X", "193X/196X", errc::none, 0, civil_day{1930, 1, 1}, civil_day{1969, 12, 31}},
    {"1919-04-23~/1919-04-25~", "1919-04-23~/1919-04-25~", errc::none, 0, civil_day{1919, 4, 23}, civil_day{1919, 4, 25}},
    {"2005/2006-24", "2005/2006-24", errc::none, 0, civil_day{2005, 1, 1}, civil_day{2007, 3, 20}},  // a season as an end, by the library's convention
    {"0011-21/0012-22", "0011-21/0012-22", errc::none, 0, civil_day{11, 3, 1}, civil_day{13, 3, 20}},  // the same
    {"1922?-40", "?1922-40", errc::none, 0, civil_day{1922, 1, 1}, civil_day{1922, 6, 30}},
    {"192X-33", "192X-33", errc::none, 0, civil_day{1920, 1, 1}, civil_day{1929, 3, 31}},
    {"192X-3X", "", errc::no_such_day, 5, none, none},  // a masked season is no month
    {"2001-34", "2001-34", errc::none, 0, civil_day{2001, 4, 1}, civil_day{2001, 6, 30}},  // the second quarter
    {"1930-35", "1930-35", errc::none, 0, civil_day{1930, 7, 1}, civil_day{1930, 9, 30}},  // the third quarter, not 1930 to 1935
    {"1930/35", "", errc::syntax, 7, none, none},
    {"0000", "0000", errc::none, 0, civil_day{0, 1, 1}, civil_day{0, 12, 31}},
    {"-0000", "", errc::syntax, 0, none, none},
    {"-0050-04-20/-0020-04-20", "-0050-04-20/-0020-04-20", errc::none, 0, civil_day{-50, 4, 20}, civil_day{-20, 4, 20}},
    {"-000050-04-20", "", errc::syntax, 0, none, none},  // JavaScript's six-digit year
    {"Y-170000002", "Y-170000002", errc::none, 0, civil_day{-170000002, 1, 1}, civil_day{-170000002, 12, 31}},
    {"1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00", errc::none, 0, civil_day{1985, 4, 12}, civil_day{1985, 4, 12}},  // one of 64 patterns that a form refused
    {"1985-04-12T23:20:30+04:30", "1985-04-12T23:20:30+04:30", errc::none, 0, civil_day{1985, 4, 12}, civil_day{1985, 4, 12}},
    {"1985-04-12T23:20:30+0430", "", errc::syntax, 22, none, none},
    {"2024-05-03T02:47\xE2\x88\x92" "05:00", "2024-05-03T02:47-05:00", errc::none, 0, civil_day{2024, 5, 3}, civil_day{2024, 5, 3}},  // the minus sign U+2212
    {"2024-06-05T22:22:31Z+0000", "", errc::syntax, 20, none, none},  // a map client sends Z and an offset
    {"2025-11-23T20:16:32.991Z", "", errc::fraction_of_second, 19, none, none},  // as tools for maps write it
    {"2020-05-18T22:39:24.422000Z", "", errc::fraction_of_second, 19, none, none},  // the same
    {"2024-05-03 02:47:00", "", errc::syntax, 10, none, none},
    {"2019-05-00", "", errc::no_such_day, 8, none, none},
    {"12/04/1985", "", errc::syntax, 2, none, none},
    {"0025-09-12", "0025-09-12", errc::none, 0, civil_day{25, 9, 12}, civil_day{25, 9, 12}},  // a typing error of 2025 in a real feed; EDTF cannot know
    // fractions of a second
    {"2025-11-23T20:16:32.000Z", "2025-11-23T20:16:32Z", errc::none, 0, civil_day{2025, 11, 23}, civil_day{2025, 11, 23}},
    {"2025-11-23T20:16:32.000Z/2025-11-24T00:00:00.0Z", "2025-11-23T20:16:32Z/2025-11-24T00:00:00Z", errc::none, 0, civil_day{2025, 11, 23}, civil_day{2025, 11, 24}},
    {"[2025-11-23T20:16:32.000..]", "[2025-11-23T20:16:32..]", errc::none, 0, civil_day{2025, 11, 23}, none},
    {"2025-11-23T20:16:32.000Z/2025-11-24T00:00:00.001Z", "", errc::fraction_of_second, 44, none, none},
    {"[2025-11-23T20:16:32.5..2025-11-23T20:16:33]", "", errc::fraction_of_second, 20, none, none},
};
// clang-format on

}  // namespace edtf_reported

#endif

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/position/text.hpp>

#include "support.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

using sitrep::decimal, sitrep::errc, sitrep::written_decimal;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::no_row;

namespace {

struct scan_row {
    const char* name;  // the text
    errc code;
    std::size_t at;  // of the error, or of the end of the number
    decimal number{};
    bool rounded{};
};
constexpr scan_row scans[] = {
    {"13.480,", errc::none, 6, {13480, 3}},
    {"-0.5 ", errc::none, 4, {-5, 1}},
    {"180", errc::none, 3, {180, 0}},
    {"180.0000000", errc::none, 11, {1800000000, 7}},
    {"180.00000004", errc::out_of_range, 0},
    {"180.00000000", errc::none, 12, {1800000000, 7}, true},
    {"-1.00000005", errc::none, 11, {-10000001, 7}, true},
    {"1.00000004", errc::none, 10, {10000000, 7}, true},
    {"181", errc::out_of_range, 0},
    {"-180.1", errc::out_of_range, 0},
    {"013", errc::syntax, 0},
    {"-013", errc::syntax, 0},
    {"-0", errc::not_canonical, 0},
    {"", errc::syntax, 0},
    {"-", errc::syntax, 1},
    {"1.", errc::syntax, 2},
    {".5", errc::syntax, 0},
    {"1.,", errc::syntax, 2},
};
constexpr auto scans_as = [](const scan_row& row) {
    const std::string_view text = row.name;
    sitrep::detail::scanner in(text);
    decimal number;
    bool rounded = false;
    const auto s = sitrep::detail::scan_degrees(in, text, 180, number, &rounded);
    if (!s) return s.code == row.code && s.offset == row.at;
    return row.code == errc::none && in.at() == row.at && number == row.number && rounded == row.rounded;
};
static_assert(first_wrong<scans, scans_as>() == no_row);

TEST_CASE("a number of degrees is read exactly, or rounded where that is asked for") {
    check_all(scans, scans_as);
    sitrep::detail::scanner in("1.00000004");
    decimal number;
    const auto s = sitrep::detail::scan_degrees(in, "1.00000004", 90, number, nullptr);
    CHECK((s.code == errc::not_supported && s.offset == 9));
    CHECK_FALSE(sitrep::detail::are_degrees({900000000, written_decimal::digits_follow}, 90));
    CHECK(sitrep::detail::are_degrees({899999999, written_decimal::digits_follow}, 90));
    CHECK(sitrep::detail::are_degrees({-90, 0}, 90));
}

}  // namespace

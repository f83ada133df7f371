// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/decimal.hpp>

#include "support.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using sitrep::decimal, sitrep::errc, sitrep::written_decimal;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::no_row;

namespace {

static_assert(sitrep::detail::power_of_ten(0) == 1 && sitrep::detail::power_of_ten(9) == 1000000000);

struct reading_row {
    const char* name;
    std::int32_t digits;
    std::uint8_t decimals;
    errc code;
    bool rounds_away;
};
constexpr std::uint8_t zeros = written_decimal::zeros_follow, more = written_decimal::digits_follow;
constexpr reading_row readings[] = {
    {"0", 0, 0, errc::none, false},
    {"13.480", 13480, 3, errc::none, false},
    {"-13.480", -13480, 3, errc::none, false},
    {"-0.05", -5, 2, errc::none, false},
    {"0.0000000", 0, 7, errc::none, false},
    {"2147483647", 2147483647, 0, errc::none, false},
    {"-2147483648", -2147483647 - 1, 0, errc::none, false},
    {"2147483648", 0, 0, errc::out_of_range, false},
    {"-2147483649", 0, 0, errc::out_of_range, false},
    {"4294967296", 0, 0, errc::out_of_range, false},
    {"429.49672960", 0, 0, errc::out_of_range, false},
    {"99999999999999999999999999", 0, 0, errc::out_of_range, false},
    {"-0", 0, 0, errc::not_canonical, false},
    {"-0.000000000", 0, 0, errc::not_canonical, false},
    // more than 7 decimals
    {"1.00000000", 10000000, zeros, errc::none, false},
    {"1.00000001", 10000000, more, errc::none, false},
    {"1.00000005", 10000000, more, errc::none, true},
    {"1.00000004999999999999", 10000000, more, errc::none, false},
    {"1.00000000000000000001", 10000000, more, errc::none, false},
    {"-0.00000001", 0, more, errc::none, false},
    // exponents
    {"5e-05", 5, 5, errc::none, false},
    {"1E+1", 10, 0, errc::none, false},
    {"1.50e1", 150, 1, errc::none, false},
    {"1.50e2", 150, 0, errc::none, false},
    {"1.50e3", 1500, 0, errc::none, false},
    {"-1.5E-2", -15, 3, errc::none, false},
    {"1e9", 1000000000, 0, errc::none, false},
    {"1e10", 0, 0, errc::out_of_range, false},
    {"3e9", 0, 0, errc::out_of_range, false},
    {"1e99999999999999999999999999", 0, 0, errc::out_of_range, false},
    {"0e99999999999999999999999999", 0, 0, errc::none, false},
    {"1e-7", 1, 7, errc::none, false},
    {"5e-8", 0, more, errc::none, true},
    {"5e-9", 0, more, errc::none, false},
    {"1e-99999999999999999999999999", 0, more, errc::none, false},
    {"0e-99999999999999999999999999", 0, zeros, errc::none, false},
    {"-0e-1", 0, 0, errc::not_canonical, false},
    {"0.000000000000000000012e20", 12, 1, errc::none, false},
    {"1200000000000000000000e-20", 120000000, zeros, errc::none, false},
};
constexpr auto reads = [](const reading_row& row) {
    const auto r = sitrep::detail::read_decimal(row.name);
    if (r.code != row.code || r.negative != (row.name[0] == '-')) return false;
    if (r.code != errc::none) return true;
    return r.number.digits == row.digits && r.number.decimals == row.decimals && r.rounds_away == row.rounds_away;
};
static_assert(first_wrong<readings, reads>() == no_row);
constexpr reading_row wrong_readings[] = {{"1.50", 15, 1, errc::none, false}};
static_assert(sitrep_test::is_seen_to_fail<wrong_readings, reads>());

constexpr bool divides(std::int32_t n) {
    std::int32_t quotient = n;
    return sitrep::detail::divide_by_ten(quotient) == (n % 10 == 0) && quotient == (n % 10 == 0 ? n / 10 : n);
}
static_assert(divides(0) && divides(1) && divides(5) && divides(-5) && divides(10) && divides(-1800000000));
static_assert(divides(2147483647) && divides(2147483640) && divides(-2147483640) && divides(-2147483647 - 1));

struct change_row {
    const char* name;
    decimal from;
    unsigned decimals;
    bool possible;
    std::int32_t digits;
};
constexpr change_row changes[] = {
    {"none", {1348, 2}, 2, true, 1348},
    {"more", {-1348, 2}, 7, true, -134800000},
    {"fewer", {-1348000, 5}, 2, true, -1348},
    {"a digit would be dropped", {1348000, 5}, 1, false, 0},
    {"zero", {0, 7}, 0, true, 0},
    {"the most digits", {180, 0}, 7, true, 1800000000},
};
constexpr auto changes_decimals = [](const change_row& row) {
    decimal d = row.from;
    const bool possible = sitrep::detail::set_decimals(d, row.decimals);
    return possible == row.possible && (!possible || (d.digits == row.digits && d.decimals == row.decimals));
};
static_assert(first_wrong<changes, changes_decimals>() == no_row);
constexpr change_row wrong_changes[] = {{"rounds", {15, 1}, 0, true, 2}};
static_assert(sitrep_test::is_seen_to_fail<wrong_changes, changes_decimals>());

struct print_row {
    const char* name;  // the text
    decimal number;
};
constexpr print_row prints[] = {
    {"1.5", {15, 1}},
    {"0", {0, 0}},
    {"0.0", {0, 1}},
    {"-0.5", {-5, 1}},
    {"-214.7483648", {-2147483647 - 1, 7}},
    {"2147483647", {2147483647, 0}},
};
constexpr auto prints_as = [](const print_row& row) {
    char buffer[20]{};
    sitrep::detail::text_writer out(buffer);
    put_decimal(out, row.number);
    return out.view() == row.name;
};
static_assert(first_wrong<prints, prints_as>() == no_row);
constexpr print_row wrong_prints[] = {{"1.50", {15, 1}}};
static_assert(sitrep_test::is_seen_to_fail<wrong_prints, prints_as>());

TEST_CASE("a decimal is written with its decimals") {
    check_all(prints, prints_as);
    char buffer[20]{};
    sitrep::detail::text_writer out(buffer);
    put_decimal(out, 4294967295u, 9);
    CHECK(out.view() == "4.294967295");
}

}  // namespace

TEST_CASE("the digits of numbers are read exactly") { sitrep_test::check_all(readings, reads); }
TEST_CASE("numbers are divided by ten if they are multiples") {
    for (std::int32_t n = -100000; n <= 100000; ++n) REQUIRE(divides(n));
    for (std::int32_t n = 2147000000; n < 2147480000; n += 7) REQUIRE((divides(n) && divides(-n)));
}
TEST_CASE("only zeros are added and dropped") { sitrep_test::check_all(changes, changes_decimals); }
TEST_CASE("an exponent takes no time of its own, however large") {
    const std::string digits(100000, '0');
    const auto small = sitrep::detail::read_decimal("0." + digits + "5e100001");
    CHECK(small.number.digits == 5);
    CHECK(small.number.decimals == 0);
    const auto large = sitrep::detail::read_decimal("5" + digits + "e-100002");
    CHECK(large.number.digits == 500000);
    CHECK(large.number.decimals == written_decimal::zeros_follow);
}

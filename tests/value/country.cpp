// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/country.hpp>

#include "support.hpp"
#include "value/notation.hpp"
#include "vectors/countries.hpp"

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <string_view>

using namespace sitrep_test;
using namespace sitrep::literals;
using sitrep::country;
using sitrep::errc;
using sitrep::detail::country_wire;

namespace {

static_assert(sizeof(country) == 2 && std::is_trivially_copyable_v<country>);
static_assert(country{}.empty() && country{}.code().empty() && !country{}.user_assigned() && country{} != "NE"_country);
static_assert(has_octets<country>({"NE", "6900"}));
static_assert("NE"_country.code() == "NE" && "NE"_country == "NE"_country && "NE"_country != "NG"_country);
static_assert("XK"_country.user_assigned() && !"NE"_country.user_assigned());
static_assert(country{} < "AA"_country && "NE"_country < "NG"_country && "NE"_country < "TD"_country);
static_assert(("NE"_country <=> "NE"_country) == std::strong_ordering::equal && !("NG"_country < "NE"_country));
static_assert(prints_as("NE"_country, "NE") && prints_as(country{}, ""));

constexpr int codes_in(const sitrep::detail::country_table& table) {
    int n = 0;
    for (const auto row : table) n += std::popcount(row);
    return n;
}
static_assert(codes_in(sitrep::detail::assigned_countries) == 249);
static_assert(codes_in(sitrep::detail::user_countries) == 42);

constexpr bad_text bad_countries[] = {
    {"", errc::syntax, 0},         {"N", errc::syntax, 1},
    {"NER", errc::syntax, 2},      {"ne", errc::syntax, 0},
    {"Ne", errc::syntax, 1},       {"N1", errc::syntax, 1},
    {"[E", errc::syntax, 0},       {"N@", errc::syntax, 1},
    {"NE ", errc::syntax, 2},      {" NE", errc::syntax, 0},
    {"562", errc::syntax, 0},      {"EU", errc::unknown_word, 0},  // reserved, not assigned
    {"UK", errc::unknown_word, 0},                                 // reserved: GB
    {"AN", errc::unknown_word, 0},                                 // withdrawn in 2010
    {"SU", errc::unknown_word, 0},                                 // withdrawn in 1992
    {"QL", errc::unknown_word, 0}, {"AB", errc::unknown_word, 0},
};
constexpr auto is_error = [](const bad_text& bad) { return is_refused(bad, "TD"_country); };
static_assert(first_wrong<bad_countries, is_error>() == no_row);
TEST_CASE("an invalid country gives an error with its offset") { check_all(bad_countries, is_error); }
TEST_CASE("the table can fail") { CHECK_FALSE(is_error({"NE", errc::unknown_word, 0})); }

TEST_CASE("of all pairs of letters only the assigned ones are countries") {
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const char code[] = {first, second, '\0'};
            INFO(code);
            const bool user = user_countries.find(code) != std::string_view::npos;
            const bool assigned = assigned_countries.find(code) != std::string_view::npos;
            country c = "TD"_country;
            REQUIRE(country::from_wire({{{first, second}}}, c) == (user || assigned));
            if (!user && !assigned) {
                REQUIRE(c == "TD"_country);
                continue;
            }
            REQUIRE((is_notation_of(code, c) && survives<country_wire>(c)));
            REQUIRE(c.user_assigned() == user);
            std::array<std::byte, 2> octets{};
            const auto written = sitrep::to_binary(c, octets);  // 10 bits
            REQUIRE((written && *sitrep::from_binary<country>(*written) == c));
        }
    }
}

TEST_CASE("no country is of other letters than capitals, and an empty one has no code") {
    country c = "TD"_country;
    CHECK_FALSE(country::from_wire({{{'t', 'd'}}}, c));
    CHECK(c == "TD"_country);
    CHECK(at_run_time(country()).code().empty());
    CHECK_FALSE(at_run_time(country()).user_assigned());
}

TEST_CASE("the decoder refuses letters that are no country") {
    const std::array<std::byte, 2> aa_to_ab{std::byte{0x00}, std::byte{0x40}};  // "AB", not assigned
    CHECK(sitrep::from_binary<country>(aa_to_ab).error().code == errc::bad_value);
}

}  // namespace

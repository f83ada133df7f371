// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/grade.hpp>

#include "support.hpp"
#include "words.hpp"
#include "value/notation.hpp"

#include <array>
#include <cstddef>

using namespace sitrep_test;
using namespace sitrep::literals;
using sitrep::credibility;
using sitrep::errc;
using sitrep::grade;
using sitrep::reliability;
using sitrep::detail::grade_wire;

namespace {

static_assert(sizeof(grade) == 1 && std::is_trivially_copyable_v<grade>);
static_assert(words_spell<reliability>() && words_spell<credibility>());
static_assert(word_count<reliability> == 6 && word_count<credibility> == 6);
static_assert(grade{}.empty() && grade{} != "A1"_grade && !"A1"_grade.empty());
static_assert("B2"_grade == grade(reliability::usually_reliable, credibility::probably_true));
static_assert("A1"_grade == grade(reliability::completely_reliable, credibility::confirmed));
static_assert("F6"_grade == grade(reliability::cannot_be_judged, credibility::cannot_be_judged));
static_assert("D5"_grade.reliability() == reliability::not_usually_reliable);
static_assert("D5"_grade.credibility() == credibility::improbable);
static_assert(prints_as("E4"_grade, "E4") && has_octets<grade>({"B2", "24"}));

constexpr bad_text bad_grades[] = {
    {"", errc::syntax, 0},
    {"B", errc::syntax, 1},
    {"2", errc::syntax, 0},
    {"2B", errc::syntax, 0},
    {"b2", errc::syntax, 0},
    {"@1", errc::syntax, 0},
    {"G1", errc::syntax, 0},  // "deliberately deceptive" is MISP's, not NATO's
    {"A0", errc::syntax, 1},
    {"A7", errc::syntax, 1},
    {"A-1", errc::syntax, 1},
    {"B22", errc::syntax, 2},
    {"B2 ", errc::syntax, 2},
    {" B2", errc::syntax, 0},
};
constexpr auto refused = [](const bad_text& bad) { return is_refused(bad, "C3"_grade); };
static_assert(first_wrong<bad_grades, refused>() == no_row);
TEST_CASE("a wrong grade says where") { check_all(bad_grades, refused); }
TEST_CASE("the table can fail") { CHECK_FALSE(refused({"B2", errc::syntax, 0})); }

constexpr bool all_36_come_back() {
    for (char letter = 'A'; letter <= 'F'; ++letter) {
        for (char digit = '1'; digit <= '6'; ++digit) {
            const char text[] = {letter, digit};
            const grade g(static_cast<reliability>(letter - 'A'), static_cast<credibility>(digit - '1'));
            std::array<std::byte, 1> octet{};  // six bits
            if (!is_notation_of({text, 2}, g) || !survives<grade_wire>(g)) return false;
            const auto written = sitrep::to_binary(g, octet);
            if (!written || *sitrep::from_binary<grade>(*written) != g) return false;
        }
    }
    return true;
}
TEST_CASE("all 36 grades read, print and come back") { CHECK(all_36_come_back()); }

TEST_CASE("parts outside the scales are refused") {
    grade g = "C3"_grade;
    CHECK_FALSE(grade::from_wire({static_cast<reliability>(6), credibility::confirmed}, g));
    CHECK_FALSE(grade::from_wire({reliability::unreliable, static_cast<credibility>(6)}, g));
    CHECK(g == "C3"_grade);
    const std::array<std::byte, 1> seventh{std::byte{0xC0}};  // 110 000
    CHECK(sitrep::from_binary<grade>(seventh).error().code == errc::out_of_range);
}

}  // namespace

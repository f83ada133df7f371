// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/grade.hpp>

#include "support.hpp"
#include "value/notation.hpp"
#include "words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

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

// --- every grade

struct grade_row {
    const char* name;
};
constexpr grade_row grades[] = {
    {"A1"}, {"A2"}, {"A3"}, {"A4"}, {"A5"}, {"A6"}, {"B1"}, {"B2"}, {"B3"}, {"B4"}, {"B5"}, {"B6"},
    {"C1"}, {"C2"}, {"C3"}, {"C4"}, {"C5"}, {"C6"}, {"D1"}, {"D2"}, {"D3"}, {"D4"}, {"D5"}, {"D6"},
    {"E1"}, {"E2"}, {"E3"}, {"E4"}, {"E5"}, {"E6"}, {"F1"}, {"F2"}, {"F3"}, {"F4"}, {"F5"}, {"F6"},
};
constexpr auto comes_back = [](const grade_row& row) {
    const auto r = static_cast<reliability>(row.name[0] - 'A');
    const auto c = static_cast<credibility>(row.name[1] - '1');
    const std::optional<grade> g = grade::of(r, c);
    if (!g || g->reliability() != r || g->credibility() != c) return false;
    if (!is_notation_of(row.name, *g) || !survives<grade_wire>(*g)) return false;
    std::array<std::byte, 1> six_bits{};
    const auto written = sitrep::to_binary(*g, six_bits);
    return written && *sitrep::from_binary<grade>(*written) == *g;
};
static_assert(first_wrong<grades, comes_back>() == no_row);
TEST_CASE("all 36 grades read, print and come back") { check_all(grades, comes_back); }

// --- order

struct pair_row {
    const char* name;
    grade lesser, greater;
};
constexpr pair_row pairs[] = {
    {"an empty grade and the first", grade{}, "A1"_grade},
    {"one letter", "A1"_grade, "A2"_grade},
    {"the letter decides before the digit", "A6"_grade, "B1"_grade},
    {"the last letter", "E6"_grade, "F1"_grade},
};
constexpr auto is_ordered = [](const pair_row& row) { return row.lesser < row.greater && !(row.greater < row.lesser); };
static_assert(first_wrong<pairs, is_ordered>() == no_row);
static_assert(("C3"_grade <=> "C3"_grade) == std::strong_ordering::equal);
TEST_CASE("grades are ordered by reliability, then by credibility") { check_all(pairs, is_ordered); }

// --- what is no grade

constexpr bad_text bad_grades[] = {
    {"", errc::syntax, 0},    {"B", errc::syntax, 1},   {"2", errc::syntax, 0},   {"2B", errc::syntax, 0},
    {"b2", errc::syntax, 0},  {"@1", errc::syntax, 0},  {"G1", errc::syntax, 0},  // "deliberately deceptive" is MISP's, not NATO's
    {"A0", errc::syntax, 1},  {"A7", errc::syntax, 1},  {"A-1", errc::syntax, 1}, {"B22", errc::syntax, 2},
    {"B2 ", errc::syntax, 2}, {" B2", errc::syntax, 0},
};
constexpr auto is_error = [](const bad_text& bad) { return is_refused(bad, "C3"_grade); };
static_assert(first_wrong<bad_grades, is_error>() == no_row);
TEST_CASE("an invalid grade gives an error with its offset") { check_all(bad_grades, is_error); }

TEST_CASE("the tables can fail") {
    CHECK_FALSE(is_error({"B2", errc::syntax, 0}));
    CHECK_FALSE(comes_back({"G1"}));
    CHECK_FALSE(is_ordered({"equal", "B2"_grade, "B2"_grade}));
}

static_assert(!grade::of(static_cast<reliability>(6), credibility::confirmed));
static_assert(!grade::of(reliability::unreliable, static_cast<credibility>(6)));
static_assert(!grade::of(static_cast<reliability>(255), static_cast<credibility>(255)));

TEST_CASE("numbers beyond the scales make no grade") {
    CHECK_FALSE(grade::of(at_run_time(static_cast<reliability>(6)), credibility::confirmed));
    CHECK_FALSE(grade::of(at_run_time(reliability::unreliable), static_cast<credibility>(6)));
    CHECK(grade::of(at_run_time(reliability::unreliable), credibility::confirmed) == "E1"_grade);
    grade g = "C3"_grade;
    CHECK_FALSE(grade::from_wire({static_cast<reliability>(6), credibility::confirmed}, g));
    CHECK_FALSE(grade::from_wire({reliability::unreliable, static_cast<credibility>(6)}, g));
    CHECK(g == "C3"_grade);
    const std::array<std::byte, 1> seventh_letter{std::byte{0xC0}};  // 110 000
    CHECK(sitrep::from_binary<grade>(seventh_letter).error().code == errc::out_of_range);
}

// --- preconditions

static_assert(keeps_precondition<[] { return "B2"_grade.reliability(); }>);
static_assert(breaks_precondition<[] { return grade{}.reliability(); }>);
static_assert(breaks_precondition<[] { return grade{}.credibility(); }>);
static_assert(breaks_precondition<[] { return grade(static_cast<reliability>(6), credibility::confirmed); }>);
static_assert(breaks_precondition<[] { return grade(reliability::unreliable, static_cast<credibility>(6)); }>);

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/claim.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<claim_verb>() && word_count<claim_verb> == 9);
static_assert(words_spell<credibility>() && word_count<credibility> == 6);

constexpr sample<claim> claims[] = {
    {"no id of its own", {.about = "E4"_id, .source = "S2"_id}, R"({"about":"E4","source":"S2"})"},
    {"in a source's words",
     {.id = "C7"_id, .about = "A6"_id, .source = "S4"_id, .verb = claim_verb::described_as, .wording = "trainers"},
     R"({"id":"C7","about":"A6","source":"S4","verb":"described_as","wording":"trainers"})"},
    {"graded and dated",
     {.id = "C8"_id,
      .about = "C7"_id,
      .source = "S1"_id,
      .verb = claim_verb::denied,
      .credibility = credibility::doubtful,
      .date = "2024-05"_date},
     R"({"id":"C8","about":"C7","source":"S1","verb":"denied","credibility":"doubtful","date":"2024-05"})"},
    {"a date and a figure of its own",
     {.about = "E1"_id,
      .source = "S2"_id,
      .when = "2024-05-02"_when,
      .count = tally{.count = "12 people"_count, .role = count_role::killed, .of = "A3"_id}},
     R"({"about":"E1","source":"S2","when":"2024-05-02","count":{"count":{"best":12,"unit":"people"},"role":"killed",)"
     R"("of":"A3"}})"},
};

TEST_CASE("a claim goes through both codecs and back") {
    static_assert(first_wrong<claims, through_binary>() == no_row);
    static_assert(first_wrong<claims, through_json>() == no_row);
    check_round_trips(claims);
}

constexpr incomplete<claim> incomplete_claims[] = {
    {"about nothing", {}, "/about"},
    {"from no source", {.about = "E1"_id}, "/source"},
    {"a figure without its count", {.about = "E1"_id, .source = "S1"_id, .count = tally{}}, "/count/count"},
};

TEST_CASE("a claim has a subject and a source") {
    static_assert(first_wrong<incomplete_claims, is_incomplete>() == no_row);
    check_all(incomplete_claims, is_incomplete);
}

TEST_CASE("a default claim says nothing") {
    constexpr claim empty{};
    static_assert(empty.id.empty() && empty.about.empty() && empty.source.empty() && empty.verb == claim_verb::said);
    static_assert(!empty.credibility && empty.date.empty() && empty.wording.empty());
    static_assert(empty.when.empty() && !empty.count);
    CHECK(claims[0].value != claims[1].value);
    MESSAGE("sizeof(claim) = ", sizeof(claim));
}

}  // namespace

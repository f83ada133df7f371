// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/event.hpp>
#include <sitrep/record/record.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<event_status>() && word_count<event_status> == 10);
static_assert(words_spell<count_role>() && word_count<count_role> == 19 && detail::words_of<count_role>.root == 16);
static_assert(words_spell<code_scheme>() && word_count<code_scheme> == 14);

constexpr sample<event> events[] = {
    {"only an id and a type", {.id = "E1"_id, .type = event_type::seize_power}, R"({"id":"E1","type":"seize_power"})"},
    {"troops enter an airbase",
     {.id = "E4"_id,
      .type = event_type::mobilize,
      .mode = mode::enter,
      .context = {context::military},
      .actors = {"A6"_id},
      .recipients = {"A7"_id, "A1"_id},
      .places = {"P1"_id},
      .when = "../2024-05-03"_when},
     R"({"id":"E4","type":"mobilize","mode":"enter","context":["military"],"actors":["A6"],"recipients":["A7","A1"],)"
     R"("places":["P1"],"when":"../2024-05-03"})"},
    {"most of roughly 1000, still present",
     {.id = "E8"_id,
      .type = event_type::presence,
      .actors = {"A2"_id},
      .places = {"P2"_id},
      .counts = {{.count = "most of ~1000 people"_count, .role = count_role::strength, .of = "A2"_id}},
      .status = event_status::ongoing},
     R"({"id":"E8","type":"presence","actors":["A2"],"places":["P2"],)"
     R"("counts":[{"count":{"hedge":"about","best":1000,"unit":"people","most":true},"role":"strength","of":"A2"}],)"
     R"("status":"ongoing"})"},
    {"converted, with two figures and a remark",
     {.id = "E65535"_id,
      .type = event_type::assault,
      .mode = mode::suicide_attack,
      .context = {context::terrorism, context::religion_ethnicity, context::crime, context::health},
      .when = "2013"_when,
      .counts = {{.count = "3..5 people"_count, .role = count_role::killed},
                 {.count = "dozens people?"_count, .role = count_role::injured}},
      .status = event_status::undetermined,
      .origin_code = origin_code{code_scheme::cameo, "1832"},
      .note = "“near”"},
     R"({"id":"E65535","type":"assault","mode":"suicide_attack",)"
     R"("context":["terrorism","religion_ethnicity","crime","health"],)"
     R"("when":"2013","counts":[{"count":{"hedge":"between","low":3,"high":5,"unit":"people"},"role":"killed"},)"
     R"({"count":{"hedge":"dozens","unit":"people","doubted":true},"role":"injured"}],"status":"undetermined",)"
     R"("origin_code":{"scheme":"cameo","code":"1832"},"note":"“near”"})"},
};

// --- a row of UCDP GED without its texts: a day, a side each, type_of_violence, and the four figures best (with low and
// high), deaths_a, deaths_b and deaths_civilians; the fifth, deaths_unknown, is a record of its own

constexpr event ged = {.id = "E1"_id,
                       .type = event_type::assault,
                       .actors = {"A1"_id},
                       .recipients = {"A2"_id},
                       .places = {"P1"_id},
                       .when = "2017-03-05"_when,
                       .counts = {{.count = "9(7..14) people"_count, .role = count_role::killed},
                                  {.count = "2 people"_count, .role = count_role::killed, .of = "A1"_id},
                                  {.count = "4 people"_count, .role = count_role::killed, .of = "A2"_id},
                                  {.count = "0 people"_count, .role = count_role::killed, .of = "A3"_id}},
                       .origin_code = origin_code{code_scheme::ucdp, "1"}};
constexpr figure ged_unknown = {.about = "E1"_id, .count = "3 people"_count, .role = count_role::killed};

TEST_CASE("the figures of a row of UCDP GED fit, in 31 bytes with its first four") {
    static_assert(binary_size(record(ged)) <= 31);
    static_assert(binary_size(record(ged_unknown)) <= 7);
    CHECK(through_binary(sample<event>{"", at_run_time(ged), ""}));
    CHECK(through_binary(sample<figure>{"", at_run_time(ged_unknown), ""}));
    MESSAGE("the event: ", binary_size(record(ged)), " bytes, the figure: ", binary_size(record(ged_unknown)));
}

TEST_CASE("an event goes through both codecs and back") {
    static_assert(first_wrong<events, through_binary>() == no_row);
    static_assert(first_wrong<events, through_json>() == no_row);
    check_round_trips(events);
}

constexpr incomplete<event> incomplete_events[] = {
    {"no id", {}, "/id"},
    {"a tally without its count", {.id = "E1"_id, .counts = {{.role = count_role::killed}}}, "/counts/0/count"},
    {"an empty code", {.id = "E1"_id, .origin_code = origin_code{}}, "/origin_code/code"},
};

TEST_CASE("required members of an event must be present") {
    static_assert(first_wrong<incomplete_events, is_incomplete>() == no_row);
    check_all(incomplete_events, is_incomplete);
}

TEST_CASE("a default event states only that something happened") {
    constexpr event empty{};
    static_assert(empty.type == event_type::other && tally{}.role == count_role::other &&
                  origin_code{}.scheme == code_scheme::other);
    static_assert(empty.id.empty() && !empty.mode && empty.context.empty() && empty.actors.empty());
    static_assert(empty.recipients.empty() && empty.places.empty() && empty.when.empty() && empty.counts.empty());
    static_assert(!empty.origin_code && empty.note.empty() && empty.status == event_status::happened);
    event other = events[2].value;
    other.counts[0].of = {};
    CHECK(other != events[2].value);
    MESSAGE("sizeof(event) = ", sizeof(event), ", sizeof(tally) = ", sizeof(tally));
}

}  // namespace

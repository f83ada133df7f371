// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/actor.hpp>

#include "words.hpp"
#include "record/round_trip.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<gazetteer_value>() && word_count<gazetteer_value> == 4);

constexpr sample<actor> actors[] = {
    {"no more than an id", {.id = "A1"_id}, R"({"id":"A1"})"},
    {"a state by two names",
     {.id = "A2"_id, .country = "US"_country, .name = "United States", .alias = "Washington",
      .gazetteer = {gazetteer_value::country}},
     R"({"id":"A2","country":"US","name":"United States","alias":"Washington","gazetteer":["country"]})"},
    {"a junta: government and military",
     {.id = "A8"_id, .kind = sector::gov, .kind2 = sector::mil, .country = "NE"_country, .name = "the ruling junta",
      .parent = "A7"_id},
     R"({"id":"A8","kind":"gov","kind2":"mil","country":"NE","name":"the ruling junta","parent":"A7"})"},
    {"all members, the largest numbers",
     {.id = "A65535"_id, .kind = sector::mnc, .kind2 = sector::cop, .country = "ZZ"_country, .name = "N’Djamena",
      .alias = "x", .parent = "A65534"_id,
      .gazetteer = {gazetteer_value::country, gazetteer_value::name, gazetteer_value::position,
                    gazetteer_value::parent}},
     R"({"id":"A65535","kind":"mnc","kind2":"cop","country":"ZZ","name":"N’Djamena","alias":"x","parent":"A65534",)"
     R"("gazetteer":["country","name","position","parent"]})"},
};

TEST_CASE("an actor goes through both codecs and back") {
    static_assert(all_hold<actors, through_binary>());
    static_assert(all_hold<actors, through_json>());
    check_round_trips(actors);
}

TEST_CASE("a fresh actor states nothing") {
    constexpr actor fresh{};
    static_assert(fresh.id.empty() && !fresh.kind && !fresh.kind2 && fresh.country.empty() && fresh.name.empty());
    static_assert(fresh.alias.empty() && fresh.parent.empty() && fresh.gazetteer.empty());
    static_assert(refuses_missing(fresh, "/id"));
    CHECK(refuses_missing(at_run_time(fresh), "/id"));
}

TEST_CASE("actors are equal where all members are") {
    static_assert(actors[2].value == actors[2].value && actors[2].value != actors[1].value);
    actor other = actors[2].value;
    other.kind2.reset();
    CHECK(other != actors[2].value);
    MESSAGE("sizeof(actor) = ", sizeof(actor));
}

}  // namespace

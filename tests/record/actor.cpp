// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/actor.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<gazetteer_member>() && word_count<gazetteer_member> == 4);

constexpr sample<actor> actors[] = {
    {"only an id", {.id = "A1"_id}, R"({"id":"A1"})"},
    {"a state by two names",
     {.id = "A2"_id,
      .country = "US"_country,
      .name = "United States",
      .alias = "Washington",
      .from_gazetteer = {gazetteer_member::country}},
     R"({"id":"A2","country":"US","name":"United States","alias":"Washington","from_gazetteer":["country"]})"},
    {"a junta: government and military",
     {.id = "A8"_id,
      .kind = sector::gov,
      .secondary_kind = sector::mil,
      .country = "NE"_country,
      .name = "the ruling junta",
      .parent = "A7"_id},
     R"({"id":"A8","kind":"gov","secondary_kind":"mil","country":"NE","name":"the ruling junta","parent":"A7"})"},
    {"all members, the largest numbers",
     {.id = "A65535"_id,
      .kind = sector::mnc,
      .secondary_kind = sector::cop,
      .country = "ZZ"_country,
      .name = "N’Djamena",
      .alias = "x",
      .parent = "A65534"_id,
      .from_gazetteer = {gazetteer_member::country, gazetteer_member::name, gazetteer_member::position,
                         gazetteer_member::parent}},
     R"({"id":"A65535","kind":"mnc","secondary_kind":"cop","country":"ZZ","name":"N’Djamena","alias":"x","parent":"A65534",)"
     R"("from_gazetteer":["country","name","position","parent"]})"},
};

TEST_CASE("an actor goes through both codecs and back") {
    static_assert(first_wrong<actors, through_binary>() == no_row);
    static_assert(first_wrong<actors, through_json>() == no_row);
    check_round_trips(actors);
}

TEST_CASE("a default actor states nothing") {
    constexpr actor empty{};
    static_assert(empty.id.empty() && !empty.kind && !empty.secondary_kind && empty.country.empty() &&
                  empty.name.empty());
    static_assert(empty.alias.empty() && empty.parent.empty() && empty.from_gazetteer.empty());
}

constexpr incomplete<actor> incomplete_actors[] = {
    {"no id", {}, "/id"},
};

TEST_CASE("an actor has an id") {
    static_assert(first_wrong<incomplete_actors, is_incomplete>() == no_row);
    check_all(incomplete_actors, is_incomplete);
}

TEST_CASE("actors are equal where all members are") {
    static_assert(actors[2].value == actors[2].value && actors[2].value != actors[1].value);
    actor other = actors[2].value;
    other.secondary_kind.reset();
    CHECK(other != actors[2].value);
    MESSAGE("sizeof(actor) = ", sizeof(actor));
}

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/place.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<facility_kind>() && word_count<facility_kind> == 39);

constexpr sample<place> places[] = {
    {"only an id", {.id = "P1"_id}, R"({"id":"P1"})"},
    {"an airbase beside an airport",
     {.id = "P1"_id, .facility = facility_kind::airbase, .country = "NE"_country, .parent = "P3"_id},
     R"({"id":"P1","facility":"airbase","country":"NE","parent":"P3"})"},
    {"a city whose position comes from a gazetteer",
     {.id = "P4"_id,
      .facility = facility_kind::city,
      .country = "NE"_country,
      .name = "Agadez",
      .position = "16.97,7.99"_position,
      .from_gazetteer = {gazetteer_member::position}},
     R"({"id":"P4","facility":"city","country":"NE","name":"Agadez",)"
     R"("position":{"lat":16.97,"lon":7.99},"from_gazetteer":["position"]})"},
    {"about 500 miles from another place",
     {.id = "P2"_id, .facility = facility_kind::airbase, .nearby = proximity{"P3"_id, "~500 mi"_count}},
     R"({"id":"P2","facility":"airbase","nearby":{"place":"P3","distance":{"hedge":"about","best":500,"unit":"mi"}}})"},
    {"near another place, no distance stated",
     {.id = "P6"_id, .nearby = proximity{.place = "P65535"_id}},
     R"({"id":"P6","nearby":{"place":"P65535"}})"},
};

TEST_CASE("a place goes through both codecs and back") {
    static_assert(first_wrong<places, through_binary>() == no_row);
    static_assert(first_wrong<places, through_json>() == no_row);
    check_round_trips(places);
}

constexpr incomplete<place> incomplete_places[] = {
    {"no id", {}, "/id"},
    {"near nothing", {.id = "P1"_id, .nearby = proximity{}}, "/nearby/place"},
};

TEST_CASE("required members of a place must be present") {
    static_assert(first_wrong<incomplete_places, is_incomplete>() == no_row);
    check_all(incomplete_places, is_incomplete);
}

TEST_CASE("a default place states nothing") {
    constexpr place empty{};
    static_assert(empty.id.empty() && empty.facility == facility_kind::unknown && empty.country.empty());
    static_assert(empty.name.empty() && empty.position.empty() && empty.parent.empty() && !empty.nearby);
    static_assert(empty == place{} && empty != places[1].value && places[3].value != places[4].value);
    MESSAGE("sizeof(place) = ", sizeof(place));
}

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/area.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<area_form>() && word_count<area_form> == 4);

constexpr sample<area> areas[] = {
    {"a circle",
     {.about = "E4"_id, .form = area_form::circle, .points = {"13.48,2.18"_position}, .radius = "~5 km"_count},
     R"({"about":"E4","form":"circle","points":[{"lat":13.48,"lon":2.18}],)"
     R"("radius":{"hedge":"about","best":5,"unit":"km"}})"},
    {"a route of two points",
     {.about = "A1"_id, .form = area_form::line, .points = {"-90,-180"_position, "90,180"_position}},
     R"({"about":"A1","form":"line","points":[{"lat":-90,"lon":-180,"lat_decimals":0,"lon_decimals":0},{"lat":90,"lon":180,"lat_decimals":0,"lon_decimals":0}]})"},
    {"a closed polygon, whose points go on",
     {.about = "P1"_id,
      .form = area_form::polygon,
      .points = {"1.0,2.0"_position, "1.5,2.0"_position, "1.5,2.5"_position, "1.0,2.0"_position},
      .more = true},
     R"({"about":"P1","form":"polygon","points":[{"lat":1.0,"lon":2.0,"lat_decimals":1,"lon_decimals":1},{"lat":1.5,"lon":2.0,"lon_decimals":1},{"lat":1.5,"lon":2.5},)"
     R"({"lat":1.0,"lon":2.0,"lat_decimals":1,"lon_decimals":1}],"more":true})"},
    {"a form that is not stated",
     {.about = "P65535"_id, .points = {"0,0"_position}},
     R"({"about":"P65535","form":"other","points":[{"lat":0,"lon":0,"lat_decimals":0,"lon_decimals":0}]})"},
};

TEST_CASE("an area goes through both codecs and back") {
    static_assert(first_wrong<areas, through_binary>() == no_row);
    static_assert(first_wrong<areas, through_json>() == no_row);
    check_round_trips(areas);
}

TEST_CASE("an area holds 20 points") {
    area full{.about = "P1"_id, .form = area_form::line};
    while (full.points.push_back("13.48,2.18"_position)) {}
    CHECK(full.points.size() == 20);
    CHECK(through_binary(sample<area>{"", full, ""}));
}

constexpr incomplete<area> incomplete_areas[] = {
    {"about nothing", {}, "/about"},
    {"without points", {.about = "P1"_id, .form = area_form::line}, "/points"},
};

TEST_CASE("an area has a subject and points") {
    static_assert(first_wrong<incomplete_areas, is_incomplete>() == no_row);
    check_all(incomplete_areas, is_incomplete);
}

TEST_CASE("a default area says nothing") {
    constexpr area empty{};
    static_assert(empty.about.empty() && empty.form == area_form::other && empty.points.empty());
    static_assert(empty.radius.empty() && !empty.more);
    CHECK(areas[0].value != areas[1].value);
    MESSAGE("sizeof(area) = ", sizeof(area));
}

}  // namespace

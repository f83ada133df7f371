// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/position/json.hpp>

#include "support.hpp"
#include "words.hpp"

#include <sitrep/codec/json.hpp>

#include <cstddef>
#include <string_view>

using sitrep::position_json;
using namespace sitrep_test;

namespace {

static_assert(words_spell<sitrep::geo_precision>());

struct form_row {
    const char* name;  // the JSON
    position_json form;
};
constexpr form_row forms[] = {
    {R"({"lat":13.48,"lon":2.1})", {{1348, 2}, {21, 1}}},
    {R"({"lat":-0.0000001,"lon":0,"precision":"adm2","lon_decimals":0})",
     {{-1, 7}, {0, 0}, sitrep::geo_precision::adm2, {}, 0}},
    {R"({"lat":90.0000000,"lon":-180.0000000,"precision":"international","lat_decimals":7,"lon_decimals":7})",
     {{900000000, 7}, {-1800000000, 7}, sitrep::geo_precision::international, 7, 7}},
};
constexpr auto both_ways = [](const form_row& row) {
    char buffer[sitrep::json_capacity<position_json>]{};
    const auto read = sitrep::from_json<position_json>(row.name);
    const auto written = sitrep::to_json(row.form, buffer);
    return read && *read == row.form && written && *written == row.name;
};
static_assert(first_wrong<forms, both_ways>() == no_row);
constexpr form_row wrong_forms[] = {{R"({"lat":13.480,"lon":2.1})", {{1348, 2}, {21, 1}}}};
static_assert(is_seen_to_fail<wrong_forms, both_ways>());

}  // namespace

TEST_CASE("the JSON form of a position has the digits as written") { check_all(forms, both_ways); }

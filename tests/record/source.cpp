// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/source.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<source_kind>() && word_count<source_kind> == 15);
static_assert(words_spell<reliability>() && word_count<reliability> == 6);

constexpr sample<source> sources[] = {
    {"only an id", {.id = "S1"_id}, R"({"id":"S1"})"},
    {"two unnamed officials, through a medium",
     {.id = "S2"_id,
      .kind = source_kind::official,
      .actor = "A4"_id,
      .number = "2 people"_count,
      .anonymous = true,
      .via = "S1"_id},
     R"({"id":"S2","kind":"official","actor":"A4","number":{"best":2,"unit":"people"},"anonymous":true,"via":"S1"})"},
    {"a graded sensor, which is no actor",
     {.id = "S3"_id, .kind = source_kind::sensor, .reliability = reliability::usually_reliable, .name = "tracker 7"},
     R"({"id":"S3","kind":"sensor","reliability":"usually_reliable","name":"tracker 7"})"},
};

TEST_CASE("a source goes through both codecs and back") {
    static_assert(first_wrong<sources, through_binary>() == no_row);
    static_assert(first_wrong<sources, through_json>() == no_row);
    check_round_trips(sources);
}

constexpr incomplete<source> incomplete_sources[] = {
    {"no id", {}, "/id"},
};

TEST_CASE("a source has an id") {
    static_assert(first_wrong<incomplete_sources, is_incomplete>() == no_row);
    check_all(incomplete_sources, is_incomplete);
}

TEST_CASE("a default source states nothing") {
    constexpr source empty{};
    static_assert(empty.id.empty() && empty.kind == source_kind::unknown && empty.actor.empty());
    static_assert(empty.number.empty() && !empty.anonymous);
    static_assert(!empty.reliability && empty.via.empty() && empty.name.empty());
    CHECK(sources[1].value != sources[2].value);
    MESSAGE("sizeof(source) = ", sizeof(source));
}

}  // namespace

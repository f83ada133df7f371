// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/extra.hpp>

#include "record/round_trip.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

constexpr char longest[] =
    "the most that one part holds: 01234567890123456789012345678901234567890123456789012345678901234567890123456789012"
    "34567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012";

constexpr sample<extra> extras[] = {
    {"the id of an event in its data set",
     {.about = "E4"_id, .key = "event_id_cnty", .value = "NIR31337"},
     R"({"about":"E4","key":"event_id_cnty","value":"NIR31337"})"},
    {"the rest of a note, which goes on",
     {.about = "E4"_id, .key = "note", .value = "“near”", .more = true},
     R"({"about":"E4","key":"note","value":"“near”","more":true})"},
    {"the longest key, of the record of another kind",
     {.about = "R65535"_id, .key = "a name of 47 bytes, the most that a key can be.", .value = " "},
     R"({"about":"R65535","key":"a name of 47 bytes, the most that a key can be.","value":" "})"},
};

TEST_CASE("an extra goes through both codecs and back") {
    static_assert(first_wrong<extras, through_binary>() == no_row);
    static_assert(first_wrong<extras, through_json>() == no_row);
    check_round_trips(extras);
}

constexpr incomplete<extra> incomplete_extras[] = {
    {"about nothing", {}, "/about"},
    {"no key", {.about = "E1"_id, .value = "7"}, "/key"},
    {"no value", {.about = "E1"_id, .key = "relid"}, "/value"},
};

TEST_CASE("an extra has a subject, a key and a value") {
    static_assert(first_wrong<incomplete_extras, is_incomplete>() == no_row);
    check_all(incomplete_extras, is_incomplete);
}

TEST_CASE("a part of a text has at most 223 bytes") {
    static_assert(sizeof(longest) - 1 == 223);
    extra full = extras[0].value;
    full.value = longest;
    CHECK(through_binary(sample<extra>{"", full, ""}));
    CHECK(binary_size(full) == 5 + 13 + 223);
}

TEST_CASE("a default extra says nothing") {
    constexpr extra empty{};
    static_assert(empty.about.empty() && empty.key.empty() && empty.value.empty() && !empty.more);
    CHECK(extras[0].value != extras[1].value);
    MESSAGE("sizeof(extra) = ", sizeof(extra));
}

}  // namespace

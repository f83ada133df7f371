// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/relation.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<relation_kind>() && word_count<relation_kind> == 16);

constexpr sample<relation> relations[] = {
    {"no id of its own", {.from = "E2"_id, .to = "E1"_id}, R"({"from":"E2","to":"E1","kind":"other"})"},
    {"a few months after",
     {.id = "L1"_id, .from = "E10"_id, .to = "E1"_id, .kind = relation_kind::follows, .lag = "few mo"_count},
     R"({"id":"L1","from":"E10","to":"E1","kind":"follows","lag":{"hedge":"few","unit":"mo"}})"},
    {"records of two kinds",
     {.id = "L65535"_id, .from = "C1"_id, .to = "P2"_id, .kind = relation_kind::retracts},
     R"({"id":"L65535","from":"C1","to":"P2","kind":"retracts"})"},
    {"two weeks after the end",
     {.from = "E2"_id, .to = "E1"_id, .kind = relation_kind::after, .lag = "2 wk"_count},
     R"({"from":"E2","to":"E1","kind":"after","lag":{"best":2,"unit":"wk"}})"},
    {"begun by another event",
     {.from = "E2"_id, .to = "E1"_id, .kind = relation_kind::begun_by},
     R"({"from":"E2","to":"E1","kind":"begun_by"})"},
};

TEST_CASE("a relation goes through both codecs and back") {
    static_assert(first_wrong<relations, through_binary>() == no_row);
    static_assert(first_wrong<relations, through_json>() == no_row);
    check_round_trips(relations);
}

constexpr incomplete<relation> without_end[] = {
    {"no start", {}, "/from"},
    {"no end", {.from = "E1"_id}, "/to"},
};

TEST_CASE("a relation connects two records") {
    static_assert(first_wrong<without_end, is_incomplete>() == no_row);
    check_all(without_end, is_incomplete);
}

TEST_CASE("a default relation connects nothing") {
    constexpr relation empty{};
    static_assert(empty.id.empty() && empty.from.empty() && empty.to.empty() && empty.lag.empty());
    static_assert(empty.kind == relation_kind::other && relations[0].value != relations[1].value);
    MESSAGE("sizeof(relation) = ", sizeof(relation));
}

}  // namespace

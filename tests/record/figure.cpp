// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/figure.hpp>

#include "record/round_trip.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

constexpr sample<figure> figures[] = {
    {"a fifth count of an event",
     {.about = "E4"_id, .count = "3 people"_count, .role = count_role::killed},
     R"({"about":"E4","count":{"best":3,"unit":"people"},"role":"killed"})"},
    {"what a claim counts, of whom",
     {.about = "C7"_id, .count = "40..60 people"_count, .role = count_role::survivors, .of = "A65535"_id},
     R"({"about":"C7","count":{"hedge":"between","low":40,"high":60,"unit":"people"},"role":"survivors","of":"A65535"})"},
    {"a role that is not stated",
     {.about = "E1"_id, .count = "?"_count},
     R"({"about":"E1","count":{"hedge":"unknown"},"role":"other"})"},
};

TEST_CASE("a figure goes through both codecs and back") {
    static_assert(first_wrong<figures, through_binary>() == no_row);
    static_assert(first_wrong<figures, through_json>() == no_row);
    check_round_trips(figures);
}

constexpr incomplete<figure> incomplete_figures[] = {
    {"about nothing", {}, "/about"},
    {"no count", {.about = "E1"_id, .role = count_role::killed}, "/count"},
};

TEST_CASE("a figure has a subject and a count") {
    static_assert(first_wrong<incomplete_figures, is_incomplete>() == no_row);
    check_all(incomplete_figures, is_incomplete);
}

TEST_CASE("a default figure counts nothing") {
    constexpr figure empty{};
    static_assert(empty.about.empty() && empty.count.empty() && empty.role == count_role::other && empty.of.empty());
    CHECK(figures[0].value != figures[1].value);
    MESSAGE("sizeof(figure) = ", sizeof(figure));
}

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/hash.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <string>
#include <unordered_map>
#include <unordered_set>

using namespace sitrep::literals;

TEST_CASE("ids, values and texts are keys") {
    std::unordered_map<sitrep::event_id, std::string> notes;
    notes[sitrep::event_id(4)] = "four";
    notes[sitrep::event_id(5)] = "five";
    CHECK((notes.size() == 2 && notes.at(sitrep::event_id(4)) == "four"));
    std::unordered_set<sitrep::ref> refs{"E4"_id, "A4"_id, sitrep::ref("E4"_id)};
    CHECK(refs.size() == 2);
    std::unordered_set<sitrep::when> dates{"2024"_when, "2024/.."_when, "2024"_when};
    CHECK(dates.size() == 2);
    CHECK(std::hash<sitrep::text<7>>{}("Niger") != std::hash<sitrep::text<7>>{}("Niger "));
    CHECK(std::hash<sitrep::ref>{}("E4"_id) == std::hash<sitrep::ref>{}(sitrep::event_id(4)));
    CHECK(std::hash<sitrep::count>{}("1"_count) != std::hash<sitrep::count>{}("1.0"_count));
}

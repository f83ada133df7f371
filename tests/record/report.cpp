// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/report.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

// CAP 1.2: status Actual, Exercise, System, Test, Draft; msgType Alert, Update, Cancel, Ack, Error.
static_assert(words_spell<report_status>() && word_count<report_status> == 5);
static_assert(words_spell<message_type>() && word_count<message_type> == 5);

constexpr sample<report> reports[] = {
    {"nothing stated", {}, "{}"},
    {"a news report whose time has no zone",
     {.id = "R1"_id,
      .title = "Russian Troops Enter Niger Airbase",
      .section = "entertainment",
      .label = "News Update",
      .language = "en",
      .published = "2024-05-03T02:47"_date,
      .publisher = "A15"_id,
      .contributors = {"A16"_id}},
     R"({"id":"R1","title":"Russian Troops Enter Niger Airbase","section":"entertainment","label":"News Update",)"
     R"("language":"en","published":"2024-05-03T02:47","publisher":"A15","contributors":["A16"]})"},
    {"an exercise that cancels another report",
     {.id = "R2"_id,
      .published = "2024-05-03T02:47:00Z"_date,
      .status = report_status::exercise,
      .message_type = message_type::cancel,
      .supersedes = "R1"_id},
     R"({"id":"R2","published":"2024-05-03T02:47:00Z","status":"exercise","message_type":"cancel","supersedes":"R1"})"},
};

TEST_CASE("a report goes through both codecs and back") {
    static_assert(first_wrong<reports, through_binary>() == no_row);
    static_assert(first_wrong<reports, through_json>() == no_row);
    check_round_trips(reports);
}

TEST_CASE("an empty report states nothing, and is an actual alert") {
    constexpr report empty{};
    static_assert(empty.id.empty() && empty.title.empty() && empty.section.empty() && empty.label.empty());
    static_assert(empty.language.empty() && empty.published.empty() && empty.publisher.empty());
    static_assert(empty.contributors.empty() && empty.supersedes.empty());
    static_assert(empty.status == report_status::actual && empty.message_type == message_type::alert);
    CHECK(reports[1].value != reports[2].value);
    MESSAGE("sizeof(report) = ", sizeof(report));
}

}  // namespace

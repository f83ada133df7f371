// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/verdict.hpp>

#include "record/round_trip.hpp"
#include "words.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

constexpr sample<record> each_kind[] = {
    {"report", report{.id = "R1"_id, .published = "2024-05-03"_date},
     R"({"report":{"id":"R1","published":"2024-05-03"}})"},
    {"actor", actor{.id = "A1"_id}, R"({"actor":{"id":"A1"}})"},
    {"place", place{.id = "P1"_id}, R"({"place":{"id":"P1"}})"},
    {"source", source{.id = "S1"_id}, R"({"source":{"id":"S1"}})"},
    {"event", event{.id = "E1"_id, .type = event_type::aid}, R"({"event":{"id":"E1","type":"aid"}})"},
    {"claim", claim{.id = "C1"_id, .about = "E1"_id, .source = "S1"_id},
     R"({"claim":{"id":"C1","about":"E1","source":"S1"}})"},
    {"relation", relation{.id = "L1"_id, .from = "E1"_id, .to = "E2"_id},
     R"({"relation":{"id":"L1","from":"E1","to":"E2","kind":"other"}})"},
    {"spot", spot{.time = "2024"_date, .position = "13,2"_position},
     R"({"spot":{"time":"2024","position":{"lat":13,"lon":2,"lat_decimals":0,"lon_decimals":0},"type":"other"}})"},
    {"extra", extra{.about = "E1"_id, .key = "relid", .value = "7"},
     R"({"extra":{"about":"E1","key":"relid","value":"7"}})"},
    {"figure", figure{.about = "E1"_id, .count = "3"_count},
     R"({"figure":{"about":"E1","count":{"best":3},"role":"other"}})"},
    {"area", area{.about = "P1"_id, .points = {"13,2"_position}},
     R"({"area":{"about":"P1","form":"other","points":[{"lat":13,"lon":2,"lat_decimals":0,"lon_decimals":0}]}})"},
};

/// The kind of the record by its place in the choice, by its name in JSON, and by the words of `kind`: all the same.
constexpr auto kinds_agree = [](const sample<record>& row) {
    const auto index = row.value.index();
    return &row - each_kind == static_cast<std::ptrdiff_t>(index) &&
           detail::description_of<record>::name(index) == row.name && detail::words_of<kind>.word(index) == row.name;
};

// The vocabularies of the values in records; those of the records are in the tests beside this one.
static_assert(words_spell<unit>() && words_spell<hedge>() && words_spell<detail::count_word>());
static_assert(words_spell<geo_precision>() && word_count<geo_precision> == 7);
static_assert(words_spell<qualifier>() && words_spell<verdict>());

TEST_CASE("kinds have one order and one name everywhere") {
    static_assert(std::size(each_kind) == record::size && word_count<kind> == record::size && words_spell<kind>());
    static_assert(first_wrong<each_kind, kinds_agree>() == no_row);
    static_assert(kind_of<report>() == kind::report && kind_of<event>() == kind::event &&
                  kind_of<spot>() == kind::spot);
    static_assert(kind_of<extra>() == kind::extra && kind_of<figure>() == kind::figure &&
                  kind_of<area>() == kind::area);
    check_all(each_kind, kinds_agree);
}

TEST_CASE("each kind goes through both codecs and back") {
    static_assert(first_wrong<each_kind, through_binary>() == no_row);
    static_assert(first_wrong<each_kind, through_json>() == no_row);
    check_round_trips(each_kind);
}

TEST_CASE("the kind of a record of any kind") {
    static_assert(kind_of(each_kind[0].value) == kind::report && kind_of(each_kind[7].value) == kind::spot);
    static_assert(kind_of(each_kind[10].value) == kind::area);
    record unknown;
    sitrep::detail::choice_access::set_unknown(unknown);
    CHECK(kind_of(unknown) == std::nullopt);
    CHECK(kind_of(at_run_time(each_kind)[5].value) == kind::claim);
}

TEST_CASE("the id of a record of any kind") {
    static_assert(id_of(each_kind[0].value) == ref("R1"_id) && id_of(each_kind[4].value) == ref("E1"_id));
    static_assert(id_of(each_kind[6].value) == ref("L1"_id) && id_of(each_kind[7].value).empty() &&
                  id_of(each_kind[8].value).empty());
    record unknown;
    sitrep::detail::choice_access::set_unknown(unknown);
    CHECK(id_of(unknown).empty());
    CHECK(id_of(at_run_time(each_kind)[5].value) == ref("C1"_id));
}

TEST_CASE("a report of them goes through both codecs, whatever the room") {
    records<record::size> all;
    for (const auto& row : each_kind) CHECK(all.push_back(row.value));
    std::array<std::byte, 512> octets{};
    const auto binary = to_binary(all, octets);
    REQUIRE(binary);
    const auto from_octets = from_binary<records<40>>(*binary);
    REQUIRE(from_octets);
    CHECK(std::ranges::equal(*from_octets, all));

    std::array<char, 1024> text{};
    const auto lines = to_json_lines(*from_octets, text);
    REQUIRE(lines);
    CHECK(std::ranges::count(*lines, '\n') == record::size);
    const auto from_lines = from_json_lines<records<record::size>>(*lines);
    REQUIRE(from_lines);
    CHECK(*from_lines == all);
    CHECK_FALSE(from_json_lines<records<record::size - 1>>(*lines));
    CHECK_FALSE(from_binary<records<record::size - 1>>(*binary));
    static_assert(sizeof(record) <= 320);
    MESSAGE("sizeof(record) = ", sizeof(record), ", one of each kind: ", binary->size(), " bytes in binary, ",
            lines->size(), " in JSON");
}

}  // namespace

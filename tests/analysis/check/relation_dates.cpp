// SPDX-License-Identifier: BSL-1.0
#include <sitrep/analysis/check/relation_dates.hpp>

#include "support.hpp"

#include <array>

using namespace sitrep;
using namespace sitrep_test;

namespace {

// --- which relations two times exclude

constexpr auto july = detail::bounds_of("2023-07"_when);
constexpr auto october = detail::bounds_of("2023-10"_when);
constexpr auto july_to_december = detail::bounds_of("2023-07/2023-12"_when);
constexpr detail::span_bounds unknown{};

struct row {
    const char* name;
    relation_kind how;
    detail::span_bounds from, to;
    bool excluded, excluded_backwards;
};
constexpr row rows[] = {
    {"follows", relation_kind::follows, july, october, true, false},
    {"follows, by the starts", relation_kind::follows, july_to_december, october, true, false},
    {"response_to", relation_kind::response_to, july, october, true, false},
    {"causes", relation_kind::causes, july, october, false, true},
    {"causes, by the starts", relation_kind::causes, july_to_december, october, false, true},
    {"triggers", relation_kind::triggers, july, october, false, true},
    {"enables", relation_kind::enables, july, october, false, true},
    {"during", relation_kind::during, july, october, true, true},
    {"during what is longer", relation_kind::during, october, july_to_december, false, false},
    {"part_of", relation_kind::part_of, july, october, true, true},
    {"part_of what is longer", relation_kind::part_of, october, july_to_december, false, true},
    {"same_as", relation_kind::same_as, july, october, true, true},
    {"same_as, of one month", relation_kind::same_as, july, july, false, false},
    {"same_as, of one end", relation_kind::same_as, july_to_december, detail::bounds_of("2023-12"_when), true, true},
    {"after", relation_kind::after, july, october, true, false},
    {"after what is not over", relation_kind::after, october, july_to_december, true, true},
    {"begun_by", relation_kind::begun_by, july, october, true, true},
    {"begun_by, with one start", relation_kind::begun_by, july_to_december, july, false, false},
    {"ended_by", relation_kind::ended_by, july, october, true, true},
    {"ended_by, with one start", relation_kind::ended_by, july_to_december, july, true, true},
    {"supersedes", relation_kind::supersedes, july, october, false, false},
    {"corroborates", relation_kind::corroborates, july, october, false, false},
    {"other", relation_kind::other, july, october, false, false},
    {"same_as, without a date", relation_kind::same_as, july, unknown, false, false},
};
constexpr auto are_excluded = [](const row& r) {
    const unsigned orders = detail::excluded_orders(r.how);
    return detail::are_in_any_order(orders, r.from, r.to) == r.excluded &&
           detail::are_in_any_order(orders, r.to, r.from) == r.excluded_backwards;
};

// --- the time that the status of an event leaves

struct timing {
    const char* name;
    event_status status;
    when stated, other;
    bool starts_before, ends_before, starts_after, ends_after;  // the other, surely
};
constexpr timing timings[] = {
    {"happened", event_status::happened, "2023-07"_when, "2023-08"_when, true, true, false, false},
    {"ongoing in July began by July", event_status::ongoing, "2023-07"_when, "2023-08"_when, true, false, false, false},
    {"ongoing in July did not end before", event_status::ongoing, "2023-07"_when, "2023-06"_when, false, false, false,
     true},
    {"ongoing once in a range", event_status::ongoing, "[2023-07..2023-08]"_when, "2023-06"_when, false, false, false,
     true},
    {"ongoing since July", event_status::ongoing, "2023-07/.."_when, "2023-06"_when, false, false, true, true},
    {"ongoing from July to August, and perhaps on", event_status::ongoing, "2023-07/2023-08"_when, "2023-09"_when, true,
     false, false, false},
    {"ongoing from July to August", event_status::ongoing, "2023-07/2023-08"_when, "2023-07"_when, false, false, false,
     true},
    {"ongoing, at no stated time", event_status::ongoing, when(), "2023-08"_when, false, false, false, false},
    {"considered in July", event_status::considered, "2023-07"_when, "2023-08"_when, false, false, false, false},
    {"considered in July, for later", event_status::considered, "2023-07"_when, "2023-06"_when, false, false, true,
     true},
    {"considered for July to August", event_status::considered, "2023-07/2023-08"_when, "2023-09"_when, false, false,
     false, false},
    {"planned", event_status::planned, "2023-07"_when, "2023-08"_when, true, true, false, false},
};
constexpr auto is_timed = [](const timing& t) {
    using namespace detail;
    const span_bounds x = span_of(record(event{.when = t.stated, .status = t.status}));
    const span_bounds y = bounds_of(t.other);
    return is_surely_before(x, span_start, y, span_start) == t.starts_before &&
           is_surely_before(x, span_finish, y, span_start) == t.ends_before &&
           is_surely_before(y, span_finish, x, span_start) == t.starts_after &&
           is_surely_before(y, span_finish, x, span_finish) == t.ends_after;
};

// --- the standing of a record

constexpr record some[] = {
    event{.id = "E1"_id},
    event{.id = "E2"_id, .status = event_status::postponed},
    event{.id = "E3"_id, .status = event_status::planned},
    event{.id = "E4"_id, .status = event_status::undetermined},
    event{.id = "E5"_id},
    event{.id = "E6"_id},
    source{.id = "S1"_id},
    claim{.id = "C1"_id, .about = "E5"_id, .source = "S1"_id, .verb = claim_verb::denied},
    claim{.id = "C2"_id, .about = "E1"_id, .source = "S1"_id, .verb = claim_verb::denied},
    relation{.id = "L1"_id, .from = "S1"_id, .to = "C2"_id, .kind = relation_kind::retracts},
    relation{.id = "L2"_id, .from = "E1"_id, .to = "E6"_id, .kind = relation_kind::supersedes},
    relation{.id = "L3"_id, .from = "E1"_id, .to = "E6"_id, .kind = relation_kind::follows},
    relation{.id = "L4"_id, .from = "E1"_id, .to = "E5"_id, .kind = relation_kind::follows},
    relation{.id = "L5"_id, .from = "E1"_id, .to = "E3"_id, .kind = relation_kind::follows},
    relation{.id = "L6"_id, .from = "E3"_id, .to = "E4"_id, .kind = relation_kind::contradicts},
    relation{.id = "L7"_id, .from = "E7"_id, .to = "E1"_id, .kind = relation_kind::contradicts},
    relation{.id = "L8"_id, .from = "S1"_id, .to = "L7"_id, .kind = relation_kind::retracts},
    event{.id = "E7"_id, .status = event_status::ended},
    event{.id = "E8"_id},
    relation{.id = "L9"_id, .from = "E8"_id, .to = "E8"_id, .kind = relation_kind::contradicts},
};
constexpr detail::report_index<> index{some};

struct standing_row {
    const char* name;
    ref wanted;
    detail::standing expected;
};
constexpr standing_row standings[] = {
    {"happened; the denial and what contradicted it were retracted", "E1"_id, detail::standing::actual},
    {"ended; what it contradicted was retracted", "E7"_id, detail::standing::actual},
    {"contradicted", "E8"_id, detail::standing::possible},
    {"postponed", "E2"_id, detail::standing::none},
    {"planned", "E3"_id, detail::standing::possible},
    {"undetermined", "E4"_id, detail::standing::possible},
    {"denied", "E5"_id, detail::standing::possible},
    {"superseded", "E6"_id, detail::standing::none},
    {"a retracted claim", "C2"_id, detail::standing::none},
    {"a source", "S1"_id, detail::standing::actual},
    {"no id", ref(), detail::standing::actual},
    {"in no record", "E9"_id, detail::standing::actual},
};
constexpr auto stands = [](const standing_row& r) { return detail::standing_of(index, r.wanted) == r.expected; };
constexpr standing_row wrong[] = {{"superseded", "E6"_id, detail::standing::actual}};

// --- all at once

TEST_CASE("two times exclude relations") {
    static_assert(first_wrong<rows, are_excluded>() == no_row);
    check_all(rows, are_excluded);
}

TEST_CASE("the status of an event says what its date bounds") {
    static_assert(first_wrong<timings, is_timed>() == no_row);
    check_all(timings, is_timed);
}

TEST_CASE("the standing of records") {
    static_assert(first_wrong<standings, stands>() == no_row);
    static_assert(is_seen_to_fail<wrong, stands>());
    check_all(standings, stands);
    using detail::standing, detail::standing_of;
    CHECK(standing_of(index, *some[11].get_if<relation>()) == standing::none);
    CHECK(standing_of(index, *some[12].get_if<relation>()) == standing::possible);
    CHECK(standing_of(index, *some[13].get_if<relation>()) == standing::possible);
}

TEST_CASE("a claim that is part of an event is not against its date") {
    CHECK_FALSE(
        detail::is_against_dates(index, relation{.from = "E1"_id, .to = "C2"_id, .kind = relation_kind::part_of}));
}

TEST_CASE("of withdrawals that were withdrawn, 16 are looked at") {
    std::array<record, 40> all{event{.id = "E1"_id}};
    const auto withdraw = [&all](std::size_t at, std::uint16_t id, ref to) {
        all[at] = relation{.id = relation_id(id), .from = "E1"_id, .to = to, .kind = relation_kind::retracts};
    };
    for (std::uint16_t n = 0; n < 16; ++n) {
        withdraw(1u + n, static_cast<std::uint16_t>(1 + n), "E1"_id);
        withdraw(17u + n, static_cast<std::uint16_t>(101 + n), relation_id(static_cast<std::uint16_t>(1 + n)));
    }
    CHECK(detail::standing_of(detail::report_index<>(all), "E1"_id) == detail::standing::actual);
    withdraw(33, 17, "E1"_id);
    withdraw(34, 117, "L17"_id);
    CHECK(detail::standing_of(detail::report_index<>(all), "E1"_id) == detail::standing::none);
}

}  // namespace

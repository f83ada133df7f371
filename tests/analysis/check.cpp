// SPDX-License-Identifier: BSL-1.0
#include <sitrep/analysis/check.hpp>

#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

using namespace sitrep;
using namespace sitrep_test;

namespace {

// --- each fault, planted alone: exactly one finding, at the right record and member

struct fault {
    std::string_view name;
    std::span<const record> records;
    finding_code code;
    std::uint32_t index;
    std::string_view path;
    ref other{};
    std::optional<std::uint32_t> other_index{};
};

constexpr auto is_found = [](const fault& row) {
    const findings all = check(row.records);
    if (all.errors() + all.warnings() != 1 || all.size() != 1) return false;
    const finding& f = all[0];
    const record& culprit = row.records[row.index];
    return f.code == row.code && f.index == row.index && f.path() == row.path && f.record == id_of(culprit) &&
           f.kind == static_cast<kind>(culprit.index()) && f.other == row.other && f.other_index == row.other_index &&
           all.ok() == (severity_of(row.code) == severity::warning);
};

constexpr record no_actor_id[] = {actor{}};
constexpr record no_event_id[] = {actor{.id = "A1"_id}, event{.actors = {"A1"_id}}};
constexpr record no_figure[] = {event{.id = "E1"_id, .counts = {{.count = "1"_count}, {.role = count_role::killed}}}};
constexpr record no_code[] = {event{.id = "E1"_id, .origin_code = origin_code{code_scheme::ucdp, {}}}};
constexpr record no_neighbour[] = {place{.id = "P1"_id, .nearby = proximity{.distance = "2 mi"_count}}};
constexpr record no_subject[] = {source{.id = "S1"_id}, claim{.source = "S1"_id}};
constexpr record no_source[] = {actor{.id = "A1"_id}, claim{.id = "C3"_id, .about = "A1"_id}};
constexpr record no_end[] = {event{.id = "E1"_id}, relation{.id = "L1"_id, .from = "E1"_id}};
constexpr record no_time[] = {spot{.position = "13,2"_position}};
constexpr record no_time_after_others[] = {actor{.id = "A1"_id}, spot{.position = "13,2"_position}};
constexpr record no_position[] = {spot{.time = "2024"_date}};

constexpr fault missing[] = {
    {"an actor's id", no_actor_id, finding_code::missing, 0, "/actor/id"},
    {"an event's id", no_event_id, finding_code::missing, 1, "/event/id"},
    {"a tally's figure", no_figure, finding_code::missing, 0, "/event/counts/1/count"},
    {"a source's code", no_code, finding_code::missing, 0, "/event/origin_code/code"},
    {"what a place is near to", no_neighbour, finding_code::missing, 0, "/place/nearby/place"},
    {"what a claim is about", no_subject, finding_code::missing, 1, "/claim/about"},
    {"whose a claim is", no_source, finding_code::missing, 1, "/claim/source"},
    {"the other end of a relation", no_end, finding_code::missing, 1, "/relation/to"},
    {"a spot's time", no_time, finding_code::missing, 0, "/spot/time"},
    {"a spot's time, after another record", no_time_after_others, finding_code::missing, 1, "/spot/time"},
    {"a spot's position", no_position, finding_code::missing, 0, "/spot/position"},
};

constexpr record two_actors[] = {actor{.id = "A1"_id}, actor{.id = "A2"_id}, place{.id = "P1"_id},
                                 actor{.id = "A1"_id}};
constexpr record two_claims[] = {actor{.id = "A1"_id}, source{.id = "S1"_id},
                                 claim{.id = "C9"_id, .about = "A1"_id, .source = "S1"_id},
                                 claim{.id = "C9"_id, .about = "S1"_id, .source = "S1"_id}};
constexpr record two_relations[] = {relation{.id = "L2"_id, .from = "A1"_id, .to = "A1"_id}, actor{.id = "A1"_id},
                                    relation{.id = "L2"_id, .from = "A1"_id, .to = "A1"_id}};

constexpr fault duplicate[] = {
    {"actors, apart", two_actors, finding_code::duplicate_id, 3, "/actor/id", "A1"_id, 0},
    {"claims, side by side", two_claims, finding_code::duplicate_id, 3, "/claim/id", "C9"_id, 2},
    {"relations", two_relations, finding_code::duplicate_id, 2, "/relation/id", "L2"_id, 0},
};

constexpr record lost_publisher[] = {report{.publisher = "A1"_id}};
constexpr record lost_contributor[] = {report{.contributors = {"A2"_id, "A3"_id}}, actor{.id = "A2"_id}};
constexpr record lost_parent[] = {actor{.id = "A1"_id, .parent = "A65535"_id}};
constexpr record lost_region[] = {place{.id = "P1"_id, .parent = "P2"_id}};
constexpr record lost_neighbour[] = {place{.id = "P1"_id, .nearby = proximity{"P3"_id, {}}}};
constexpr record lost_speaker[] = {actor{.id = "A2"_id}, source{.id = "S1"_id, .actor = "A1"_id}};
constexpr record lost_via[] = {source{.id = "S1"_id, .via = "S2"_id}};
constexpr record lost_actor[] = {actor{.id = "A1"_id}, event{.id = "E1"_id, .actors = {"A1"_id, "A2"_id}}};
constexpr record lost_recipient[] = {event{.id = "E1"_id, .recipients = {"A2"_id}}};
constexpr record lost_place[] = {place{.id = "P1"_id}, place{.id = "P3"_id},
                                 event{.id = "E1"_id, .places = {"P1"_id, "P2"_id, "P3"_id}}};
constexpr record lost_whom[] = {
    event{.id = "E1"_id, .counts = {{.count = "1"_count}, {.count = "2"_count, .of = "A7"_id}}}};
constexpr record lost_subject[] = {source{.id = "S1"_id}, claim{.about = "E1"_id, .source = "S1"_id}};
constexpr record lost_source[] = {source{.id = "S1"_id}, claim{.about = "S1"_id, .source = "S2"_id}};
constexpr record lost_from[] = {event{.id = "E1"_id}, relation{.from = "E2"_id, .to = "E1"_id}};
constexpr record lost_to[] = {event{.id = "E1"_id}, relation{.from = "E1"_id, .to = "P1"_id}};
constexpr record lost_spot[] = {event{.id = "E1"_id}, relation{.from = "E1"_id, .to = ref(kind::spot, 1)}};

constexpr fault dangling[] = {
    {"publisher", lost_publisher, finding_code::dangling, 0, "/report/publisher", "A1"_id},
    {"contributor", lost_contributor, finding_code::dangling, 0, "/report/contributors/1", "A3"_id},
    {"an actor's parent", lost_parent, finding_code::dangling, 0, "/actor/parent", "A65535"_id},
    {"a place's parent", lost_region, finding_code::dangling, 0, "/place/parent", "P2"_id},
    {"a place nearby", lost_neighbour, finding_code::dangling, 0, "/place/nearby/place", "P3"_id},
    {"a source's actor", lost_speaker, finding_code::dangling, 1, "/source/actor", "A1"_id},
    {"a source's source", lost_via, finding_code::dangling, 0, "/source/via", "S2"_id},
    {"an event's second actor", lost_actor, finding_code::dangling, 1, "/event/actors/1", "A2"_id},
    {"a recipient", lost_recipient, finding_code::dangling, 0, "/event/recipients/0", "A2"_id},
    {"an event's second place", lost_place, finding_code::dangling, 2, "/event/places/1", "P2"_id},
    {"of whom", lost_whom, finding_code::dangling, 0, "/event/counts/1/of", "A7"_id},
    {"what a claim is about", lost_subject, finding_code::dangling, 1, "/claim/about", "E1"_id},
    {"whose a claim is", lost_source, finding_code::dangling, 1, "/claim/source", "S2"_id},
    {"from", lost_from, finding_code::dangling, 1, "/relation/from", "E2"_id},
    {"to", lost_to, finding_code::dangling, 1, "/relation/to", "P1"_id},
    {"to a spot, which has no id", lost_spot, finding_code::dangling, 1, "/relation/to", ref(kind::spot, 1)},
};

constexpr record own_parent[] = {actor{.id = "A4"_id}, actor{.id = "A5"_id, .parent = "A5"_id}};
constexpr record each_others[] = {place{.id = "P1"_id, .parent = "P2"_id}, place{.id = "P2"_id, .parent = "P1"_id}};
constexpr record circle_of_sources[] = {source{.id = "S1"_id}, source{.id = "S2"_id, .via = "S3"_id},
                                        source{.id = "S3"_id, .via = "S4"_id}, source{.id = "S4"_id, .via = "S5"_id},
                                        source{.id = "S5"_id, .via = "S3"_id}};
constexpr record backwards[] = {actor{.id = "A1"_id, .parent = "A3"_id}, actor{.id = "A2"_id, .parent = "A1"_id},
                                actor{.id = "A3"_id, .parent = "A2"_id}, actor{.id = "A4"_id, .parent = "A3"_id}};

constexpr fault cycle[] = {
    {"an actor that is its own parent", own_parent, finding_code::cycle, 1, "/actor/parent", "A5"_id, 1},
    {"two places that lie in each other", each_others, finding_code::cycle, 0, "/place/parent", "P1"_id, 0},
    {"a chain that runs into a circle", circle_of_sources, finding_code::cycle, 1, "/source/via", "S3"_id, 2},
    {"a circle, and one that hangs on it", backwards, finding_code::cycle, 0, "/actor/parent", "A1"_id, 0},
};

constexpr report may_3 = {.id = "R1"_id, .published = "2024-05-03T02:47"_date};
constexpr record said_later[] = {may_3, source{.id = "S1"_id},
                                 claim{.id = "C1"_id, .about = "R1"_id, .source = "S1"_id, .date = "2024-05-05"_date}};
constexpr record happened_later[] = {may_3, event{.id = "E1"_id, .when = "2024-06"_when}};
constexpr record ended_later[] = {may_3,
                                  event{.id = "E1"_id, .when = "2024-06/2024-07"_when, .status = event_status::ended}};
constexpr record not_yet_ended[] = {may_3,
                                    event{.id = "E1"_id, .when = "2013/2024-07"_when, .status = event_status::ended}};
constexpr record began_later[] = {may_3, event{.id = "E1"_id, .when = "2025/.."_when, .status = event_status::ongoing}};
constexpr record failed_later[] = {
    may_3, event{.id = "E1"_id, .when = "[2024-06..2024-07]"_when, .status = event_status::failed}};
constexpr record second_part[] = {event{.id = "E1"_id, .when = "2024-06"_when},
                                  report{.id = "R2"_id, .published = "2024-07-01"_date}, may_3,
                                  event{.id = "E2"_id, .when = "2024-06"_when}};
constexpr record old_plan[] = {may_3, event{.id = "E1"_id, .when = "2024-04"_when, .status = event_status::planned}};

constexpr fault dates[] = {
    {"said after publication", said_later, finding_code::after_publication, 2, "/claim/date"},
    {"happened after publication", happened_later, finding_code::after_publication, 1, "/event/when"},
    {"ended after publication", ended_later, finding_code::after_publication, 1, "/event/when"},
    {"ended, by an interval that has not", not_yet_ended, finding_code::after_publication, 1, "/event/when"},
    {"began after publication", began_later, finding_code::after_publication, 1, "/event/when"},
    {"failed after publication", failed_later, finding_code::after_publication, 1, "/event/when"},
    {"planned for a time that is past", old_plan, finding_code::overdue, 1, "/event/when"},
};

constexpr event early = {.id = "E1"_id, .when = "2023-07"_when};
constexpr event late = {.id = "E2"_id, .when = "2023-10"_when};
constexpr relation joined(relation_kind how, ref from, ref to) {
    return {.id = "L1"_id, .from = from, .to = to, .kind = how};
}
constexpr event lasting = {.id = "E1"_id, .when = "2023-07/2023-12"_when};
constexpr event in_between = {.id = "E2"_id, .when = "2023-10"_when};
constexpr record before_not_after[] = {early, late, joined(relation_kind::after, "E1"_id, "E2"_id)};
constexpr record not_yet_over[] = {lasting, in_between, joined(relation_kind::after, "E2"_id, "E1"_id)};
constexpr record begun_before[] = {lasting, in_between, joined(relation_kind::begun_by, "E1"_id, "E2"_id)};
constexpr record begun_after[] = {lasting, in_between, joined(relation_kind::begun_by, "E2"_id, "E1"_id)};
constexpr record ended_after[] = {lasting, in_between, joined(relation_kind::ended_by, "E1"_id, "E2"_id)};
constexpr record ended_before[] = {lasting, in_between, joined(relation_kind::ended_by, "E2"_id, "E1"_id)};
constexpr record early_follows[] = {early, late, joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record early_answers[] = {early, late, joined(relation_kind::response_to, "E1"_id, "E2"_id)};
constexpr record late_causes[] = {early, late, joined(relation_kind::causes, "E2"_id, "E1"_id)};
constexpr record late_triggers[] = {early, late, joined(relation_kind::triggers, "E2"_id, "E1"_id)};
constexpr record late_enables[] = {early, late, joined(relation_kind::enables, "E2"_id, "E1"_id)};
constexpr record before_not_during[] = {early, late, joined(relation_kind::during, "E1"_id, "E2"_id)};
constexpr record after_not_during[] = {early, late, joined(relation_kind::during, "E2"_id, "E1"_id)};
constexpr record early_not_part[] = {early, late, joined(relation_kind::part_of, "E1"_id, "E2"_id)};
constexpr record longer_than_its_whole[] = {lasting, in_between, joined(relation_kind::part_of, "E1"_id, "E2"_id)};
constexpr record not_the_same[] = {early, late, joined(relation_kind::same_as, "E2"_id, "E1"_id)};
constexpr record begun_before_it_follows[] = {lasting, in_between, joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record begun_before_its_cause[] = {lasting, in_between, joined(relation_kind::causes, "E2"_id, "E1"_id)};
constexpr record begun_by_its_end[] = {early,
                                       event{.id = "E2"_id, .when = "2023/2023-03"_when},  // so it began by March
                                       joined(relation_kind::causes, "E1"_id, "E2"_id)};
constexpr event in_may = {.id = "E2"_id, .when = "2023-05"_when};
constexpr event since_june = {.id = "E1"_id, .when = "2023-06/.."_when, .status = event_status::ongoing};
constexpr event on_in_june = {.id = "E1"_id, .when = "2023-06"_when, .status = event_status::ongoing};
constexpr record ongoing_since_later[] = {since_june, in_may, joined(relation_kind::causes, "E1"_id, "E2"_id)};
constexpr record over_before_it_was[] = {on_in_june, in_may, joined(relation_kind::after, "E2"_id, "E1"_id)};
constexpr record begun_before_what_follows[] = {on_in_june, event{.id = "E2"_id, .when = "2023-07"_when},
                                                joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record failed_too_early[] = {event{.id = "E1"_id, .when = "2023-06"_when, .status = event_status::failed},
                                       in_may, joined(relation_kind::triggers, "E1"_id, "E2"_id)};
constexpr relation in_vain = {.id = "L2"_id, .from = "E3"_id, .to = "L1"_id, .kind = relation_kind::retracts};
constexpr event third = {.id = "E3"_id};
constexpr record retraction_retracted[] = {
    early,   late,
    third,   joined(relation_kind::follows, "E1"_id, "E2"_id),
    in_vain, relation{.id = "L3"_id, .from = "E3"_id, .to = "L2"_id, .kind = relation_kind::retracts}};
constexpr record denial_superseded[] = {
    early,
    late,
    source{.id = "S1"_id},
    claim{.id = "C1"_id, .about = "E1"_id, .source = "S1"_id, .verb = claim_verb::denied},
    claim{.id = "C2"_id, .about = "E1"_id, .source = "S1"_id, .verb = claim_verb::confirmed},
    relation{.from = "C2"_id, .to = "C1"_id, .kind = relation_kind::supersedes},
    joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record retracts_other[] = {early, late, third, joined(relation_kind::follows, "E1"_id, "E2"_id),
                                     relation{.from = "E1"_id, .to = "E3"_id, .kind = relation_kind::supersedes}};
constexpr record claims_in_order[] = {source{.id = "S1"_id},
                                      claim{.id = "C1"_id, .about = "S1"_id, .source = "S1"_id, .date = "2023"_date},
                                      claim{.id = "C2"_id, .about = "S1"_id, .source = "S1"_id, .date = "2024"_date},
                                      joined(relation_kind::follows, "C1"_id, "C2"_id)};
constexpr record older_than_its_report[] = {
    may_3, source{.id = "S1"_id}, claim{.id = "C1"_id, .about = "R1"_id, .source = "S1"_id, .date = "2024"_date},
    claim{.id = "C2"_id, .about = "R1"_id, .source = "S1"_id, .date = "2023"_date},
    joined(relation_kind::response_to, "C2"_id, "R1"_id)};

constexpr fault relations[] = {
    {"follows what came later", early_follows, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"answers what came later", early_answers, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"causes what came earlier", late_causes, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"triggers what came earlier", late_triggers, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"enables what came earlier", late_enables, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"during what came later", before_not_during, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"during what came earlier", after_not_during, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"after what came later", before_not_after, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"after what was not over", not_yet_over, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"begun by what came later", begun_before, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"begun by what began earlier", begun_after, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"ended by what ended earlier", ended_after, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"ended by what ended later", ended_before, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"part of what came later", early_not_part, finding_code::against_dates, 2, "/relation/kind", "E2"_id, 1},
    {"part of what was over sooner", longer_than_its_whole, finding_code::against_dates, 2, "/relation/kind", "E2"_id,
     1},
    {"the same as what came earlier", not_the_same, finding_code::against_dates, 2, "/relation/kind", "E1"_id, 0},
    {"begun before what it follows, and not over", begun_before_it_follows, finding_code::against_dates, 2,
     "/relation/kind", "E2"_id, 1},
    {"begun before its cause, and not over", begun_before_its_cause, finding_code::against_dates, 2, "/relation/kind",
     "E1"_id, 0},
    {"begun by its end, before its cause", begun_by_its_end, finding_code::against_dates, 2, "/relation/kind", "E2"_id,
     1},
    {"ongoing since its effect was over", ongoing_since_later, finding_code::against_dates, 2, "/relation/kind",
     "E2"_id, 1},
    {"ongoing after what came after it", over_before_it_was, finding_code::against_dates, 2, "/relation/kind", "E1"_id,
     0},
    {"ongoing before what it follows", begun_before_what_follows, finding_code::against_dates, 2, "/relation/kind",
     "E2"_id, 1},
    {"tried later than what it triggered", failed_too_early, finding_code::against_dates, 2, "/relation/kind", "E2"_id,
     1},
    {"a retraction that was retracted", retraction_retracted, finding_code::against_dates, 3, "/relation/kind", "E2"_id,
     1},
    {"a denial that was superseded", denial_superseded, finding_code::against_dates, 6, "/relation/kind", "E2"_id, 1},
    {"another event retracted", retracts_other, finding_code::against_dates, 3, "/relation/kind", "E2"_id, 1},
    {"a claim answers a later report", older_than_its_report, finding_code::against_dates, 4, "/relation/kind", "R1"_id,
     0},
    {"a claim follows a later claim", claims_in_order, finding_code::against_dates, 3, "/relation/kind", "C2"_id, 2},
};

// --- reports that follow each other: each has ids and dates of its own

constexpr record same_id_twice_in_second[] = {report{.id = "R1"_id}, actor{.id = "A1"_id}, report{.id = "R1"_id},
                                              actor{.id = "A1"_id}, actor{.id = "A1"_id}};
constexpr record only_in_first[] = {report{}, actor{.id = "A1"_id}, report{},
                                    event{.id = "E1"_id, .actors = {"A1"_id}}};
constexpr record only_in_second[] = {report{}, event{.id = "E1"_id, .actors = {"A1"_id}}, report{},
                                     actor{.id = "A1"_id}};
constexpr record circle_in_second[] = {
    report{}, actor{.id = "A1"_id, .parent = "A2"_id}, actor{.id = "A2"_id},
    report{}, actor{.id = "A2"_id, .parent = "A1"_id}, actor{.id = "A1"_id, .parent = "A2"_id}};
constexpr record later_in_second[] = {report{.published = "2025"_date}, event{.id = "E1"_id, .when = "2024-06"_when},
                                      may_3, event{.id = "E1"_id, .when = "2024-06"_when}};
constexpr record order_in_second[] = {report{},
                                      event{.id = "E1"_id, .when = "2024"_when},
                                      report{},
                                      event{.id = "E1"_id, .when = "2022"_when},
                                      event{.id = "E2"_id, .when = "2023"_when},
                                      relation{.from = "E1"_id, .to = "E2"_id, .kind = relation_kind::follows}};

constexpr fault scopes[] = {
    {"an id twice in the second report", same_id_twice_in_second, finding_code::duplicate_id, 4, "/actor/id", "A1"_id,
     3},
    {"a reference back into the first", only_in_first, finding_code::dangling, 3, "/event/actors/0", "A1"_id},
    {"a reference ahead into the second", only_in_second, finding_code::dangling, 1, "/event/actors/0", "A1"_id},
    {"a circle in the second", circle_in_second, finding_code::cycle, 4, "/actor/parent", "A2"_id, 4},
    {"later than the second was published", later_in_second, finding_code::after_publication, 3, "/event/when"},
    {"out of order in the second", order_in_second, finding_code::against_dates, 5, "/relation/kind", "E2"_id, 4},
};

// --- extras, figures and areas

constexpr extra part(ref about, const text<47>& key, bool more) {
    return {.about = about, .key = key, .value = "x", .more = more};
}
constexpr area points(area_form form, std::size_t n, bool more = false) {
    area a{.about = "P1"_id, .form = form, .more = more};
    while (a.points.size() < n && a.points.push_back("13,2"_position)) {}
    return a;
}
constexpr record beside[] = {place{.id = "P1"_id}, figure{.about = "E1"_id, .count = "1"_count}};
constexpr record of_nobody[] = {event{.id = "E1"_id}, figure{.about = "E1"_id, .count = "1"_count, .of = "A1"_id}};
constexpr record without_count[] = {event{.id = "E1"_id}, figure{.about = "E1"_id}};
constexpr record of_a_place[] = {place{.id = "P1"_id}, figure{.about = "P1"_id, .count = "1"_count}};
constexpr record extra_of_none[] = {place{.id = "P1"_id}, part("P2"_id, "k", false)};
constexpr record without_key[] = {place{.id = "P1"_id}, part("P1"_id, "", false)};
constexpr record area_of_none[] = {points(area_form::other, 1)};
constexpr record of_a_later_report[] = {report{}, part("P1"_id, "k", false), report{}, place{.id = "P1"_id}};
constexpr record cut_at_end[] = {place{.id = "P1"_id}, part("P1"_id, "k", true)};
constexpr record cut_by_head[] = {report{}, place{.id = "P1"_id}, part("P1"_id, "k", true),
                                  report{}, place{.id = "P1"_id}, part("P1"_id, "k", false)};
constexpr record cut_by_place[] = {part("P1"_id, "k", true), place{.id = "P1"_id}, part("P1"_id, "k", false)};
constexpr record other_key[] = {place{.id = "P1"_id}, part("P1"_id, "k", true), part("P1"_id, "K", false)};
constexpr record other_about[] = {place{.id = "P1"_id}, place{.id = "P2"_id}, part("P1"_id, "k", true),
                                  part("P2"_id, "k", false)};
constexpr record other_form[] = {place{.id = "P1"_id}, points(area_form::line, 20, true),
                                 points(area_form::polygon, 3)};
constexpr record other_outline[] = {
    place{.id = "P1"_id}, place{.id = "P2"_id}, points(area_form::line, 20, true),
    area{.about = "P2"_id, .form = area_form::line, .points = {"1,2"_position, "3,4"_position}}};
constexpr record not_an_area[] = {place{.id = "P1"_id}, points(area_form::line, 20, true), part("P1"_id, "k", false)};
constexpr record dot[] = {place{.id = "P1"_id}, points(area_form::line, 1)};
constexpr record flat[] = {place{.id = "P1"_id}, points(area_form::polygon, 2)};
constexpr record flat_again[] = {place{.id = "P1"_id}, points(area_form::polygon, 2, true),
                                 points(area_form::polygon, 1), points(area_form::polygon, 2)};
constexpr record no_points[] = {place{.id = "P1"_id}, points(area_form::line, 0)};
constexpr record no_radius[] = {place{.id = "P1"_id}, points(area_form::circle, 1)};
constexpr record two_centers[] = {place{.id = "P1"_id}, area{.about = "P1"_id,
                                                             .form = area_form::circle,
                                                             .points = {"1,2"_position, "3,4"_position},
                                                             .radius = "5 km"_count}};
constexpr record claims_disordered[] = {
    event{.id = "E1"_id}, source{.id = "S1"_id},
    claim{.about = "E1"_id, .source = "S1"_id, .count = tally{.count = "9..5 people"_count}}};
constexpr record claims_of_nobody[] = {
    event{.id = "E1"_id}, source{.id = "S1"_id},
    claim{.about = "E1"_id, .source = "S1"_id, .count = tally{.count = "9 people"_count, .of = "A1"_id}}};

constexpr fault additions[] = {
    {"a figure of no event", beside, finding_code::dangling, 1, "/figure/about", "E1"_id},
    {"a figure of no actor", of_nobody, finding_code::dangling, 1, "/figure/of", "A1"_id},
    {"a figure without a count", without_count, finding_code::missing, 1, "/figure/count"},
    {"a figure of a place", of_a_place, finding_code::misplaced, 1, "/figure/about", "P1"_id, 0},
    {"an extra about nothing", extra_of_none, finding_code::dangling, 1, "/extra/about", "P2"_id},
    {"an extra without a key", without_key, finding_code::missing, 1, "/extra/key"},
    {"an area of no place", area_of_none, finding_code::dangling, 0, "/area/about", "P1"_id},
    {"an extra of the next report's place", of_a_later_report, finding_code::dangling, 1, "/extra/about", "P1"_id},
    {"more, and no record", cut_at_end, finding_code::broken_off, 1, "/extra/more"},
    {"more, and the next report", cut_by_head, finding_code::broken_off, 2, "/extra/more"},
    {"more, and another record", cut_by_place, finding_code::broken_off, 0, "/extra/more"},
    {"more, and another key", other_key, finding_code::broken_off, 1, "/extra/more"},
    {"more, about another place", other_about, finding_code::broken_off, 2, "/extra/more"},
    {"more points, about another place", other_outline, finding_code::broken_off, 2, "/area/more"},
    {"more points, of another form", other_form, finding_code::broken_off, 1, "/area/more"},
    {"more points, and an extra", not_an_area, finding_code::broken_off, 1, "/area/more"},
    {"a line of one point", dot, finding_code::misshapen, 1, "/area/points"},
    {"a polygon of two points", flat, finding_code::misshapen, 1, "/area/points"},
    {"a polygon of two points after one of three", flat_again, finding_code::misshapen, 3, "/area/points"},
    {"an area without points", no_points, finding_code::missing, 1, "/area/points"},
    {"a circle without a radius", no_radius, finding_code::missing, 1, "/area/radius"},
    {"a circle with two centers", two_centers, finding_code::misshapen, 1, "/area/points"},
    {"a claim's count out of order", claims_disordered, finding_code::disordered, 2, "/claim/count/count"},
    {"a claim's count of no actor", claims_of_nobody, finding_code::dangling, 2, "/claim/count/of", "A1"_id},
};

constexpr record disordered_tally[] = {event{.id = "E1"_id, .counts = {{.count = "5(7..9) people"_count}}}};
constexpr record disordered_distance[] = {place{.id = "P1"_id},
                                          place{.id = "P2"_id, .nearby = proximity{"P1"_id, "9..5 km"_count}}};
constexpr record disordered_lag[] = {actor{.id = "A1"_id},
                                     relation{.from = "A1"_id, .to = "A1"_id, .lag = "9(..5) d"_count}};
constexpr record disordered_spot[] = {spot{.time = "2024"_date, .position = "13,2"_position, .count = "9..5"_count}};
constexpr record disordered_sources[] = {source{.id = "S1"_id, .number = "1(2..)"_count}};
constexpr record strange_mode[] = {event{.id = "E1"_id, .type = event_type::aid, .mode = mode::troops}};
constexpr record second_kind_alone[] = {actor{.id = "A1"_id, .secondary_kind = sector::mil}};
constexpr record after_a_nameless_head[] = {report{}, actor{.id = "A1"_id, .secondary_kind = sector::mil}};
constexpr record head_late[] = {actor{.id = "A1"_id}, report{.id = "R1"_id}};

/// July follows October, but as `status`.
constexpr std::array<record, 3> if_early_is(event_status status) {
    event e = early;
    e.status = status;
    return {e, late, joined(relation_kind::follows, "E1"_id, "E2"_id)};
}
constexpr auto planned_early = if_early_is(event_status::planned);
constexpr auto left_open = if_early_is(event_status::undetermined);
constexpr record considered_late[] = {early,
                                      event{.id = "E2"_id, .when = "2023-10"_when, .status = event_status::considered},
                                      joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record denied_by_a_claim[] = {
    early, late, source{.id = "S1"_id},
    claim{.id = "C1"_id, .about = "E2"_id, .source = "S1"_id, .verb = claim_verb::denied},
    joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record contradicted_event[] = {early, late, third,
                                         relation{.from = "E3"_id, .to = "E1"_id, .kind = relation_kind::contradicts},
                                         joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record contradicting_event[] = {early, late, third,
                                          relation{.from = "E1"_id, .to = "E3"_id, .kind = relation_kind::contradicts},
                                          joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr record contradicted_relation[] = {
    early, late, joined(relation_kind::follows, "E1"_id, "E2"_id),
    relation{.id = "L2"_id, .from = "E2"_id, .to = "E1"_id, .kind = relation_kind::follows},
    relation{.from = "L2"_id, .to = "L1"_id, .kind = relation_kind::contradicts}};

constexpr fault warnings[] = {
    {"a plan follows what is later", planned_early, finding_code::doubtful_relation, 2, "/relation/kind", "E2"_id, 1},
    {"it may not have happened", left_open, finding_code::doubtful_relation, 2, "/relation/kind", "E2"_id, 1},
    {"follows what begins after it, if at all", considered_late, finding_code::doubtful_relation, 2, "/relation/kind",
     "E2"_id, 1},
    {"follows what a claim denies", denied_by_a_claim, finding_code::doubtful_relation, 4, "/relation/kind", "E2"_id,
     1},
    {"another event contradicts it", contradicted_event, finding_code::doubtful_relation, 4, "/relation/kind", "E2"_id,
     1},
    {"it contradicts another event", contradicting_event, finding_code::doubtful_relation, 4, "/relation/kind", "E2"_id,
     1},
    {"another relation contradicts it", contradicted_relation, finding_code::doubtful_relation, 2, "/relation/kind",
     "E2"_id, 1},
    {"an event's count", disordered_tally, finding_code::disordered, 0, "/event/counts/0/count"},
    {"a distance", disordered_distance, finding_code::disordered, 1, "/place/nearby/distance"},
    {"a lag", disordered_lag, finding_code::disordered, 1, "/relation/lag"},
    {"a spot's count", disordered_spot, finding_code::disordered, 0, "/spot/count"},
    {"how many sources", disordered_sources, finding_code::disordered, 0, "/source/number"},
    {"a mode of another type", strange_mode, finding_code::foreign_mode, 0, "/event/mode"},
    {"a second kind alone", second_kind_alone, finding_code::secondary_kind_alone, 0, "/actor/secondary_kind"},
    {"the same after a head without an id", after_a_nameless_head, finding_code::secondary_kind_alone, 1,
     "/actor/secondary_kind"},
    {"a head that is not first", head_late, finding_code::head_not_first, 1, "/report"},
};

// The table's own check: a fault in the wrong place, and one too many.
constexpr fault wrong_place = {"wrong", head_late, finding_code::head_not_first, 0, "/report"};
constexpr fault wrong_path = {"wrong", strange_mode, finding_code::foreign_mode, 0, "/event/type"};
constexpr fault one_of_two = {"wrong", second_part, finding_code::after_publication, 3, "/event/when"};
static_assert(!is_found(wrong_place) && !is_found(wrong_path) && !is_found(one_of_two));

TEST_CASE("a reference to a kind that this version does not know dangles") {
    const std::byte newer[] = {std::byte{0x83}, std::byte{0}};  // the first kind after area, number 1
    const auto unknown = sitrep::from_binary<sitrep::ref>(newer, sitrep::lenient);
    REQUIRE(unknown);
    const record records[] = {event{.id = "E1"_id}, relation{.id = "L1"_id, .from = "E1"_id, .to = *unknown}};
    const findings all = check(std::span<const record>(records));
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == finding_code::dangling);
    CHECK(all[0].path() == "/relation/to");
}

TEST_CASE("every fault is found, at its record and member") {
    static_assert(first_wrong<missing, is_found>() == no_row);
    static_assert(first_wrong<duplicate, is_found>() == no_row);
    static_assert(first_wrong<dangling, is_found>() == no_row);
    static_assert(first_wrong<cycle, is_found>() == no_row);
    static_assert(first_wrong<dates, is_found>() == no_row);
    static_assert(first_wrong<relations, is_found>() == no_row);
    static_assert(first_wrong<warnings, is_found>() == no_row);
    static_assert(first_wrong<scopes, is_found>() == no_row);
    static_assert(first_wrong<additions, is_found>() == no_row);
    for (const auto rows :
         {std::span<const fault>(missing), std::span<const fault>(duplicate), std::span<const fault>(dangling),
          std::span<const fault>(cycle), std::span<const fault>(dates), std::span<const fault>(relations),
          std::span<const fault>(warnings), std::span<const fault>(scopes), std::span<const fault>(additions)})
        check_all(rows, is_found);
}

// --- reports in which nothing is wrong

struct sound {
    std::string_view name;
    std::span<const record> records;
};
constexpr auto is_clean = [](const sound& row) {
    const findings all = check(row.records);
    return all.ok() && all.warnings() == 0 && all.size() == 0;
};

constexpr record kinds_count_apart[] = {report{.id = "R1"_id},
                                        actor{.id = "A1"_id},
                                        place{.id = "P1"_id},
                                        source{.id = "S1"_id},
                                        event{.id = "E1"_id},
                                        claim{.id = "C1"_id, .about = "E1"_id, .source = "S1"_id},
                                        relation{.id = "L1"_id, .from = "R1"_id, .to = "C1"_id}};
constexpr claim without_id = {.about = "A1"_id, .source = "S1"_id};
constexpr relation neither = {.from = "A1"_id, .to = "S1"_id};
constexpr record without_ids[] = {
    actor{.id = "A1"_id}, source{.id = "S1"_id}, without_id, without_id, neither, neither};
constexpr record other_reports[] = {report{.id = "R2"_id, .message_type = message_type::update, .supersedes = "R1"_id},
                                    source{.id = "S1"_id}, claim{.about = "R7"_id, .source = "S1"_id},
                                    relation{.from = "R2"_id, .to = "R9"_id, .kind = relation_kind::contradicts}};
constexpr record out_of_number[] = {actor{.id = "A9"_id, .parent = "A2"_id}, place{.id = "P4"_id},
                                    event{.id = "E1"_id, .actors = {"A2"_id, "A9"_id}, .places = {"P4"_id}},
                                    actor{.id = "A2"_id}};
constexpr record chains[] = {actor{.id = "A1"_id},
                             actor{.id = "A2"_id, .parent = "A1"_id},
                             actor{.id = "A3"_id, .parent = "A1"_id},
                             actor{.id = "A4"_id, .parent = "A5"_id},
                             actor{.id = "A5"_id, .parent = "A3"_id},
                             place{.id = "P1"_id, .nearby = proximity{"P2"_id, {}}},
                             place{.id = "P2"_id, .nearby = proximity{"P1"_id, {}}}};
constexpr record nearly_in_time[] = {
    may_3,
    source{.id = "S1"_id},
    claim{.about = "R1"_id, .source = "S1"_id, .date = "2024-05-03"_date},
    claim{.about = "R1"_id, .source = "S1"_id, .date = "2024"_date},
    claim{.about = "R1"_id, .source = "S1"_id, .date = "2024-05-03T10:00Z"_date},  // `published` states no zone
    event{.id = "E1"_id, .when = "2024-05"_when},
    event{.id = "E2"_id, .when = "2013/.."_when, .status = event_status::ongoing},
    event{.id = "E3"_id, .when = "2024-06"_when, .status = event_status::planned},
    event{.id = "E8"_id, .when = "2013/2025"_when, .status = event_status::ongoing},
    event{.id = "E9"_id, .when = "2013/2024"_when, .status = event_status::ended},
    event{.id = "E10"_id, .when = "[2024-04..2024-06]"_when, .status = event_status::ended},
    event{.id = "E11"_id, .when = "2024"_when, .status = event_status::planned},
    event{.id = "E4"_id, .when = "2025"_when, .status = event_status::cancelled},
    event{.id = "E5"_id, .when = "2025"_when, .status = event_status::not_occurred},
    event{.id = "E6"_id, .when = "2023"_when, .status = event_status::considered},
    event{.id = "E7"_id}};
constexpr record in_any_order[] = {event{.id = "E1"_id, .when = "2023-07"_when},
                                   event{.id = "E2"_id, .when = "2023"_when},
                                   event{.id = "E3"_id},
                                   relation{.from = "E2"_id, .to = "E1"_id},
                                   relation{.from = "E1"_id, .to = "E2"_id},
                                   relation{.from = "E3"_id, .to = "E1"_id},
                                   relation{.from = "E1"_id, .to = "E3"_id},
                                   relation{.from = "E1"_id, .to = "E2"_id, .kind = relation_kind::during}};
constexpr record either_way[] = {early, late, joined(relation_kind::follows, "E2"_id, "E1"_id),
                                 relation{.from = "E1"_id, .to = "E2"_id, .kind = relation_kind::causes},
                                 relation{.from = "E1"_id, .to = "E2"_id, .kind = relation_kind::corroborates}};
constexpr record junta[] = {actor{.id = "A1"_id, .kind = sector::gov, .secondary_kind = sector::mil}};
constexpr record beacon[] = {spot{.time = "2024"_date, .position = "13,2"_position}};

constexpr record two_reports[] = {report{.id = "R1"_id, .published = "2023"_date},
                                  actor{.id = "A1"_id},
                                  event{.id = "E1"_id, .actors = {"A1"_id}, .when = "2022"_when},
                                  report{.id = "R1"_id, .published = "2025"_date},
                                  actor{.id = "A1"_id, .parent = "A2"_id},
                                  actor{.id = "A2"_id},
                                  event{.id = "E1"_id, .actors = {"A2"_id}, .when = "2024"_when}};
constexpr record source_errs[] = {may_3, source{.id = "S1"_id}, event{.id = "E1"_id, .when = "2024-04"_when},
                                  claim{.about = "E1"_id,
                                        .source = "S1"_id,
                                        .when = "2025"_when,
                                        .count = tally{.count = "3"_count, .role = count_role::killed}}};
constexpr record with_parts[] = {
    place{.id = "P1"_id},      actor{.id = "A1"_id},
    part("P1"_id, "k", true),  part("P1"_id, "k", true),
    part("P1"_id, "k", false), part("P1"_id, "k", false),
    event{.id = "E1"_id},      figure{.about = "E1"_id, .count = "1"_count, .of = "A1"_id}};
constexpr record with_areas[] = {
    place{.id = "P1"_id},
    points(area_form::line, 20, true),
    points(area_form::line, 1),
    points(area_form::line, 2),
    points(area_form::polygon, 1, true),
    points(area_form::polygon, 2),
    points(area_form::polygon, 3),
    points(area_form::other, 1),
    area{.about = "P1"_id, .form = area_form::circle, .points = {"1,2"_position}, .radius = "?"_count}};
constexpr record together[] = {lasting,
                               in_between,
                               event{.id = "E3"_id, .when = "2023-07-09"_when},
                               event{.id = "E4"_id},
                               event{.id = "E5"_id, .when = "2023-12-31"_when},
                               event{.id = "E6"_id, .when = "2024"_when},
                               relation{.from = "E1"_id, .to = "E3"_id, .kind = relation_kind::begun_by},
                               relation{.from = "E1"_id, .to = "E4"_id, .kind = relation_kind::begun_by},
                               relation{.from = "E1"_id, .to = "E5"_id, .kind = relation_kind::ended_by},
                               relation{.from = "E4"_id, .to = "E1"_id, .kind = relation_kind::ended_by},
                               relation{.from = "E6"_id, .to = "E1"_id, .kind = relation_kind::after},
                               relation{.from = "E4"_id, .to = "E1"_id, .kind = relation_kind::after},
                               relation{.from = "E5"_id, .to = "E1"_id, .kind = relation_kind::after}};

constexpr record ongoing_cause[] = {on_in_june, in_may, joined(relation_kind::causes, "E1"_id, "E2"_id)};
constexpr record ongoing_before[] = {on_in_june, in_may, joined(relation_kind::during, "E2"_id, "E1"_id)};
constexpr record ongoing_since_then[] = {since_june, event{.id = "E2"_id, .when = "2024"_when},
                                         joined(relation_kind::during, "E2"_id, "E1"_id)};
constexpr record ongoing_interval[] = {
    event{.id = "E1"_id, .when = "2023-06/2023-07"_when, .status = event_status::ongoing}, in_may,
    event{.id = "E3"_id, .when = "2023-12"_when},
    relation{.from = "E3"_id, .to = "E1"_id, .kind = relation_kind::part_of},
    relation{.from = "E3"_id, .to = "E1"_id, .kind = relation_kind::during}};
constexpr record considered_in_june[] = {
    event{.id = "E1"_id, .when = "2023-06"_when, .status = event_status::considered},
    event{.id = "E2"_id, .when = "2023-07"_when}, joined(relation_kind::follows, "E1"_id, "E2"_id)};
constexpr auto cancelled = if_early_is(event_status::cancelled);
constexpr auto postponed = if_early_is(event_status::postponed);
constexpr auto not_occurred = if_early_is(event_status::not_occurred);
constexpr record relation_retracted[] = {early, late, third, joined(relation_kind::follows, "E1"_id, "E2"_id), in_vain};
constexpr record retracted_after_all[] = {  // its retraction is valid: what retracted that was retracted
    early,
    late,
    third,
    joined(relation_kind::follows, "E1"_id, "E2"_id),
    in_vain,
    relation{.id = "L3"_id, .from = "E3"_id, .to = "L2"_id, .kind = relation_kind::retracts},
    relation{.id = "L4"_id, .from = "E3"_id, .to = "L3"_id, .kind = relation_kind::retracts}};
constexpr record relation_superseded[] = {
    early, late, joined(relation_kind::follows, "E1"_id, "E2"_id),
    relation{.id = "L2"_id, .from = "E2"_id, .to = "E1"_id, .kind = relation_kind::follows},
    relation{.from = "L2"_id, .to = "L1"_id, .kind = relation_kind::supersedes}};
constexpr record event_retracted[] = {early, late, third, joined(relation_kind::follows, "E1"_id, "E2"_id),
                                      relation{.from = "E3"_id, .to = "E2"_id, .kind = relation_kind::retracts}};
constexpr record event_superseded[] = {early, late, third, joined(relation_kind::follows, "E1"_id, "E2"_id),
                                       relation{.from = "E3"_id, .to = "E1"_id, .kind = relation_kind::supersedes}};
constexpr record no_order_of_others[] = {source{.id = "S1"_id},
                                         claim{.id = "C1"_id, .about = "S1"_id, .source = "S1"_id, .date = "2023"_date},
                                         claim{.id = "C2"_id, .about = "S1"_id, .source = "S1"_id, .date = "2024"_date},
                                         relation{.from = "C1"_id, .to = "C2"_id, .kind = relation_kind::same_as},
                                         relation{.from = "C1"_id, .to = "C2"_id, .kind = relation_kind::part_of}};
constexpr record cause_still_on[] = {lasting, in_between, joined(relation_kind::causes, "E1"_id, "E2"_id),
                                     relation{.from = "E2"_id, .to = "E1"_id, .kind = relation_kind::follows},
                                     relation{.from = "E2"_id, .to = "E1"_id, .kind = relation_kind::part_of}};

constexpr sound clean[] = {
    {"what goes on in June may have caused what was in May", ongoing_cause},
    {"what goes on in June may have begun before May", ongoing_before},
    {"what goes on since June may go on in 2024", ongoing_since_then},
    {"what is ongoing may go on after its interval", ongoing_interval},
    {"what was considered in June may follow what was in July", considered_in_june},
    {"a cancelled event has no time", cancelled},
    {"a postponed event has the old date", postponed},
    {"what did not occur has no time", not_occurred},
    {"a retracted relation says nothing", relation_retracted},
    {"a relation says nothing whose retraction holds in the end", retracted_after_all},
    {"a superseded relation says nothing", relation_superseded},
    {"a retracted event has no time", event_retracted},
    {"a superseded event has no time", event_superseded},
    {"claims of two days may be the same, or part of each other", no_order_of_others},
    {"a cause may go on", cause_still_on},
    {"nothing at all", {}},
    {"each kind counts by itself", kinds_count_apart},
    {"claims and relations without ids", without_ids},
    {"other reports are not looked for here", other_reports},
    {"numbers in any order", out_of_number},
    {"chains that end, and neighbours of each other", chains},
    {"what may be in time", nearly_in_time},
    {"what may be in order", in_any_order},
    {"what is in order", either_way},
    {"a first and a second kind", junta},
    {"a spot", beacon},
    {"two reports with the same ids", two_reports},
    {"a source that errs", source_errs},
    {"texts that go on", with_parts},
    {"areas that go on, and a circle of unknown radius", with_areas},
    {"what may begin, end and come after each other", together},
};

TEST_CASE("what may be so is not complained of") {
    static_assert(first_wrong<clean, is_clean>() == no_row);
    check_all(clean, is_clean);
}

TEST_CASE("records belong to the head before them") {
    constexpr findings all = check(second_part);  // no date of publication applies to the first event
    static_assert(all.errors() == 1 && all.warnings() == 1 && all.size() == 2);
    static_assert(all[0].code == finding_code::head_not_first && all[0].index == 1);
    static_assert(all[1].code == finding_code::after_publication && all[1].index == 3);
    CHECK(check(at_run_time(second_part)).errors() == 1);
}

TEST_CASE("one record alone: its members, but not where they lead") {
    static_assert(check(event{.id = "E1"_id, .actors = {"A1"_id}, .places = {"P1"_id}}).ok());
    static_assert(check(event{}).errors() == 1 && check(event{})[0].path() == "/event/id");
    static_assert(check(strange_mode[0]).warnings() == 1);
    static_assert(check(actor{.id = "A1"_id, .parent = "A1"_id}).ok());
    static_assert(!check(spot{}).ok() && check(spot{}).errors() == 2);
    static_assert(check(part("P1"_id, "k", true)).ok() && check(points(area_form::line, 20, true)).ok());
    static_assert(!check(points(area_form::line, 1)).ok() && check(points(area_form::line, 1, true)).ok());
    const record own = own_parent[1];
    CHECK(check(own).ok());
    CHECK(check(at_run_time(no_figure[0])).errors() == 1);
    record unknown;
    sitrep::detail::choice_access::set_unknown(unknown);
    CHECK(check(unknown).ok());
    CHECK(check(std::span<const record>(&unknown, 1)).ok());
}

// --- types of the user's own

namespace app {

struct leg {
    place_id to{};
    sitrep::count distance{};
    friend constexpr auto describe(tag<leg>) {
        return fields(field<"to", &leg::to, required>, field<"distance", &leg::distance>);
    }
};
struct route {
    list<leg, 2> legs{};
    text<15> name{};
    friend constexpr auto describe(tag<route>) {
        return fields(field<"legs", &route::legs>, field<"name", &route::name, required>);
    }
};
struct strike {
    sitrep::date time{};
    sitrep::count killed{};
    leg approach{};
    list<route, 2> routes{};
    std::optional<leg> retreat{};
    std::array<sitrep::count, 2> sides{};
    route main{};
    sitrep::count id{};  // a member named like the id of a record
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"time", &strike::time, required>, field<"killed", &strike::killed>,
                      field<"approach", &strike::approach>, field<"routes", &strike::routes>,
                      field<"retreat", &strike::retreat>, field<"sides", &strike::sides>, field<"main", &strike::main>,
                      field<"id", &strike::id>);
    }
};

}  // namespace app

struct object_fault {
    std::string_view name;
    app::strike object;
    finding_code code;
    std::string_view path;
};
constexpr app::leg to_p1 = {.to = "P1"_id};
constexpr app::strike sound_strike = {.time = "2024"_date,
                                      .killed = "3..5 people"_count,
                                      .approach = to_p1,
                                      .routes = {{.legs = {to_p1, to_p1}, .name = "A"}, {.legs = {to_p1}, .name = "B"}},
                                      .sides = {sitrep::count(1), sitrep::count(2)},
                                      .main = {.name = "C"}};
constexpr app::strike with(auto change) {
    app::strike changed = sound_strike;
    change(changed);
    return changed;
}
constexpr object_fault object_faults[] = {
    {"a required member", with([](app::strike& s) { s.time = {}; }), finding_code::missing, "/time"},
    {"a count", with([](app::strike& s) { s.killed = "5..3 people"_count; }), finding_code::disordered, "/killed"},
    {"a member of a struct", with([](app::strike& s) { s.approach = {}; }), finding_code::missing, "/approach/to"},
    {"a member of an optional", with([](app::strike& s) { s.retreat = app::leg{}; }), finding_code::missing,
     "/retreat/to"},
    {"a member of an element, after a list in it", with([](app::strike& s) { s.routes[1].name = {}; }),
     finding_code::missing, "/routes/1/name"},
    {"a list in a list: outermost and innermost member", with([](app::strike& s) { s.routes[0].legs[1] = {}; }),
     finding_code::missing, "/routes/0/to"},
    {"an element of an array", with([](app::strike& s) { s.sides[1] = "5..3 people"_count; }), finding_code::disordered,
     "/sides/1"},
    {"a list in a struct has no index", with([](app::strike& s) { s.main.legs = {to_p1, app::leg{}}; }),
     finding_code::missing, "/main/to"},
    {"a count named id", with([](app::strike& s) { s.id = "5..3 people"_count; }), finding_code::disordered, "/id"},
};
constexpr auto is_found_in_object = [](const object_fault& row) {
    const findings found = check(row.object);
    return found.errors() + found.warnings() == 1 && found[0].code == row.code && found[0].path() == row.path;
};
constexpr object_fault wrong_object_path = {"wrong", object_faults[0].object, finding_code::missing, "/strike/time"};

TEST_CASE("an object of a user's type is checked by its description") {
    static_assert(check(sound_strike).ok() && check(sound_strike).warnings() == 0);
    static_assert(first_wrong<object_faults, is_found_in_object>() == no_row && !is_found_in_object(wrong_object_path));
    check_all(object_faults, is_found_in_object);
}

TEST_CASE("more findings than are kept") {
    records<40> all;
    for (int i = 0; i < 40; ++i) CHECK(all.push_back(actor{.secondary_kind = sector::mil}));
    const findings found = check(all);
    CHECK(found.errors() == 40);
    CHECK(found.warnings() == 40);
    CHECK(found.dropped() == 64);
    CHECK(found[15].code == finding_code::missing);
}

// --- large reports, in constant expressions and in the worst order

/// The n-th record of a kind: it belongs to the one before, and refers to its neighbours.
constexpr record make_record(kind what, std::size_t n) {
    const auto number = static_cast<std::uint16_t>(n + 1);
    const auto before = static_cast<std::uint16_t>(n);
    const auto first_or_before = static_cast<std::uint16_t>(n == 0 ? 1 : n);
    switch (what) {
        case kind::actor: return actor{.id = actor_id(number), .parent = actor_id(before)};
        case kind::place: return place{.id = place_id(number), .parent = place_id(before)};
        case kind::source: return source{.id = source_id(number), .actor = actor_id(number), .via = source_id(before)};
        case kind::event:
            return event{.id = event_id(number),
                         .actors = {actor_id(number), actor_id(first_or_before)},
                         .recipients = {actor_id(1)},
                         .places = {place_id(number)},
                         .when = "2013"_when,
                         .counts = {{.count = "~1000 people"_count, .of = actor_id(number)}}};
        default: return claim{.id = claim_id(number), .about = event_id(number), .source = source_id(first_or_before)};
    }
}

/// A fifth each of actors, places, sources, events and claims: in order, or mixed and out of order.
template <std::size_t N> constexpr records<N> make_large(bool mixed) {
    constexpr std::size_t each = N / 5;
    records<N> all;
    bool fits = true;
    for (std::size_t i = 0; i < each * 5; ++i) {
        const auto what = static_cast<kind>(1 + (mixed ? i % 5 : i / each));
        fits = fits && all.push_back(make_record(what, mixed ? (i / 5 * 7 + 3) % each : i % each));
    }
    return all;
}

constexpr auto orderly = make_large<100>(false);
constexpr auto mixed = make_large<100>(true);

TEST_CASE("a report of 100 records is checked by the compiler") {
    static_assert(check(orderly).ok() && check(orderly).warnings() == 0);
    static_assert(check(mixed).ok());
    CHECK(check(at_run_time(orderly)).ok());
    CHECK(check(at_run_time(mixed)).ok());
}

TEST_CASE("the largest report, in the worst order") {
    static const auto largest = make_large<1023>(true);
    CHECK(largest.size() == 1020);
    CHECK(check(largest).ok());
}

struct grid {
    list<count, 2> row{};
    list<list<count, 2>, 2> rows{};
    friend constexpr auto describe(tag<grid>) { return fields(field<"row", &grid::row>, field<"rows", &grid::rows>); }
};
TEST_CASE("in a list of lists the outer element is named") {
    const findings found =
        check(grid{.row = {"1"_count, "9..5"_count}, .rows = {{"1"_count}, {"9..5"_count, "2"_count}}});
    REQUIRE(found.size() == 2);
    CHECK((found[0].field == "row" && found[0].element == 1));
    CHECK((found[1].field == "rows" && found[1].element == 1));
}

TEST_CASE("circles are found beyond what fits the wire, too") {
    static std::array<record, 1100> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = actor{.id = actor_id(static_cast<std::uint16_t>(i + 1)),
                       .parent = actor_id(static_cast<std::uint16_t>(i < 1090 ? i : 1091))};
    const findings found = check(all);
    CHECK(found.errors() == 1);
    CHECK(found[0].code == finding_code::cycle);
    CHECK(found[0].index == 1090);
    CHECK(found[0].other == ref(actor_id(1091)));

    const auto parent = [](std::size_t i, std::uint16_t id) { all[i].get_if<actor>()->parent = actor_id(id); };
    parent(1090, 1100);  // a circle of the last ten, which the first nine of them follow upwards
    const findings far = check(all);
    CHECK((far.errors() == 1 && far[0].index == 1090 && far[0].code == finding_code::cycle));
    parent(1090, 1090);  // no circle, and a chain of more than 1,024
    CHECK(check(all).ok());
    static std::array<record, 2200> more{};  // a chain that never ends within 1,024 steps, from a record beyond the set
    for (std::size_t i = 0; i < more.size(); ++i)
        more[i] = actor{.id = actor_id(static_cast<std::uint16_t>(i + 1)),
                        .parent = actor_id(static_cast<std::uint16_t>(i < 1100 ? 0 : i + 2))};
    CHECK(check(more).warnings() + check(more).errors() == 1);  // the last parent is in no record
    parent(3, 1100);                                            // a circle of all but the first three: too long
    CHECK(check(all).ok());
    parent(1080, 4);
    parent(3, 1081);  // from the fourth to one beyond the set and back
    const findings across = check(all);
    CHECK((across.errors() == 1 && across[0].index == 3));
}

}  // namespace

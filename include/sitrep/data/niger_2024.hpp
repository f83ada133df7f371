// SPDX-License-Identifier: BSL-1.0
// niger_2024: a news report of 3 May 2024 as records, each count and date as vague as the report words it.
//
// Include this header to use it. sitrep.hpp has it only after `#define SITREP_DATA`, so no other program compiles it.
#ifndef SITREP_DATA_NIGER_2024_HPP
#define SITREP_DATA_NIGER_2024_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/position.hpp>
#include <sitrep/value/when.hpp>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// "Russian Troops Enter Niger Airbase, Encountering U.S. Soldiers: What Happens Next?": a complete report of 93 records,
/// a constant. What the article does not state is absent: its publisher, its time zone, who demanded that the troops
/// leave. `from_gazetteer` names the members that a gazetteer supplies (codes of ISO 3166, positions, official names) or
/// that the text only implies.
/// "At publication" is the date of publication, "by publication" `[..date]`, "after publication" `[date..]`. An event that
/// the article dates by another event has a relation and no date: "a few months after the coup", "before the coup".
// clang-format off
inline constexpr records<93> niger_2024{
    report{.id = "R1"_id,
           .title = "Russian Troops Enter Niger Airbase, Encountering U.S. Soldiers: What Happens Next?",
           .section = "entertainment",
           .label = "News Update",
           .published = "2024-05-03T02:47"_date,
           .contributors = {"A16"_id}},

    // --- actors, as the article names them; a state has no kind

    actor{.id = "A1"_id, .country = "US"_country, .name = "U.S.", .alias = "Washington",
          .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A2"_id, .kind = sector::mil, .country = "US"_country, .name = "U.S. troops",
          .alias = "American troops, U.S. soldiers", .parent = "A1"_id, .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A3"_id, .kind = sector::gov, .country = "US"_country, .name = "the Pentagon", .parent = "A1"_id,
          .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A4"_id, .kind = sector::gov, .country = "US"_country, .name = "U.S. officials", .parent = "A1"_id,
          .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A5"_id, .country = "RU"_country, .name = "Russia", .alias = "Moscow",
          .from_gazetteer = {gazetteer_member::country, gazetteer_member::name}},
    actor{.id = "A6"_id, .kind = sector::mil, .country = "RU"_country, .name = "Russian military personnel",
          .alias = "Russian Troops", .parent = "A5"_id, .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A7"_id, .country = "NE"_country, .name = "Niger", .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A8"_id, .kind = sector::gov, .secondary_kind = sector::mil, .country = "NE"_country, .name = "the ruling junta",
          .parent = "A7"_id, .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A9"_id, .kind = sector::mil, .country = "NE"_country, .name = "Niger's military", .parent = "A7"_id,
          .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A10"_id, .kind = sector::mil, .country = "FR"_country, .name = "French forces", .parent = "A11"_id,
          .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A11"_id, .country = "FR"_country, .name = "France",
          .from_gazetteer = {gazetteer_member::country, gazetteer_member::name}},
    actor{.id = "A12"_id, .kind = sector::prm, .country = "RU"_country, .name = "Wagner", .parent = "A5"_id,
          .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A13"_id, .country = "TD"_country, .name = "Chad", .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A14"_id, .kind = sector::mil, .country = "UA"_country, .name = "Ukraine's military",
          .parent = "A17"_id, .from_gazetteer = {gazetteer_member::country}},
    actor{.id = "A15"_id, .kind = sector::jrn, .name = "CBS News"},
    actor{.id = "A16"_id, .kind = sector::jrn, .name = "Eleanor Watson", .parent = "A15"_id,
          .from_gazetteer = {gazetteer_member::parent}},
    actor{.id = "A17"_id, .country = "UA"_country, .name = "Ukraine", .from_gazetteer = {gazetteer_member::country}},

    // --- places: the airbases have no names in the article

    place{.id = "P1"_id, .facility = facility_kind::airbase, .country = "NE"_country, .name = "Air Base 101",
          .position = "13.48,2.18"_position, .parent = "P7"_id,
          .from_gazetteer = {gazetteer_member::country, gazetteer_member::name, gazetteer_member::position}},
    place{.id = "P2"_id, .facility = facility_kind::airbase, .country = "NE"_country, .name = "Air Base 201",
          .position = "16.95,8.01"_position, .parent = "P4"_id,
          .nearby = proximity{.place = "P3"_id, .distance = "~500 mi"_count},
          .from_gazetteer = {gazetteer_member::country, gazetteer_member::name, gazetteer_member::position}},
    place{.id = "P3"_id, .facility = facility_kind::city, .country = "NE"_country, .name = "Niamey", .parent = "P8"_id,
          .from_gazetteer = {gazetteer_member::country}},
    place{.id = "P4"_id, .facility = facility_kind::city, .country = "NE"_country, .name = "Agadez", .parent = "P8"_id,
          .from_gazetteer = {gazetteer_member::country}},
    place{.id = "P5"_id, .facility = facility_kind::region, .name = "the Sahel", .parent = "P9"_id},
    place{.id = "P6"_id, .facility = facility_kind::country, .country = "TD"_country, .name = "Chad", .parent = "P9"_id,
          .nearby = proximity{.place = "P8"_id},  // "neighboring"
          .from_gazetteer = {gazetteer_member::country, gazetteer_member::parent}},
    place{.id = "P7"_id, .facility = facility_kind::airport, .country = "NE"_country,
          .name = "Niamey's international airport", .parent = "P3"_id, .from_gazetteer = {gazetteer_member::country}},
    place{.id = "P8"_id, .facility = facility_kind::country, .country = "NE"_country, .name = "Niger",
          .from_gazetteer = {gazetteer_member::country}},
    place{.id = "P9"_id, .facility = facility_kind::continent, .name = "Africa"},

    // --- sources: the report itself; the two officials, then each of them; CBS News; the Pentagon

    source{.id = "S1"_id, .kind = source_kind::media, .name = "the report"},
    source{.id = "S2"_id, .kind = source_kind::official, .actor = "A4"_id, .number = "2 people"_count,
           .anonymous = true, .via = "S5"_id},
    source{.id = "S3"_id, .kind = source_kind::official, .actor = "A4"_id, .number = "1 people"_count,
           .anonymous = true, .via = "S5"_id},
    source{.id = "S4"_id, .kind = source_kind::official, .actor = "A4"_id, .number = "1 people"_count,
           .anonymous = true, .via = "S5"_id},
    source{.id = "S5"_id, .kind = source_kind::media, .actor = "A15"_id},
    source{.id = "S6"_id, .kind = source_kind::official, .actor = "A3"_id},

    // --- events and states

    event{.id = "E1"_id, .type = event_type::seize_power, .context = {context::military}, .places = {"P8"_id},
          .when = "2023-07"_when},
    event{.id = "E2"_id, .type = event_type::request, .mode = mode::yield, .context = {context::military},
          .recipients = {"A2"_id}, .places = {"P8"_id}},
    event{.id = "E3"_id, .type = event_type::mobilize, .context = {context::military, context::terrorism},
          .actors = {"A1"_id}, .places = {"P1"_id, "P2"_id, "P5"_id},
          .counts = {{.count = "2 facilities"_count, .role = count_role::facilities}},
          .status = event_status::ended, .note = "drone flights"},
    event{.id = "E4"_id, .type = event_type::mobilize, .mode = mode::enter, .context = {context::military},
          .actors = {"A6"_id}, .places = {"P1"_id}, .when = "[..2024-05-03T02:47]"_when,
          .counts = {{.count = "some people"_count, .role = count_role::strength, .of = "A2"_id}}},
    // "for several weeks" and still there: began at an unknown time
    event{.id = "E5"_id, .type = event_type::presence, .context = {context::military}, .actors = {"A6"_id},
          .places = {"P8"_id}, .when = "/2024-05-03T02:47"_when,
          .counts = {{.count = "several wk"_count, .role = count_role::duration}}, .status = event_status::ongoing},
    event{.id = "E6"_id, .type = event_type::consult, .context = {context::military, context::diplomatic},
          .actors = {"A1"_id}, .places = {"P1"_id, "P2"_id},
          .counts = {{.count = "2 facilities"_count, .role = count_role::facilities}},
          .status = event_status::ongoing, .note = "troop withdrawal"},
    // "a small number of U.S. troops", "around two miles" from them
    event{.id = "E7"_id, .type = event_type::presence, .context = {context::military}, .actors = {"A6"_id},
          .places = {"P1"_id}, .when = "2024-05-03T02:47"_when,
          .counts = {{.count = "handful people"_count, .role = count_role::strength, .of = "A2"_id},
                     {.count = "~2 mi"_count, .role = count_role::distance, .of = "A2"_id}},
          .status = event_status::ongoing},
    event{.id = "E8"_id, .type = event_type::presence, .context = {context::military}, .actors = {"A2"_id},
          .places = {"P2"_id}, .when = "2024-05-03T02:47"_when,
          .counts = {{.count = "most of ~1000 people"_count, .role = count_role::strength, .of = "A2"_id}},
          .status = event_status::ongoing},
    event{.id = "E9"_id, .type = event_type::presence, .mode = mode::other, .context = {context::diplomatic},
          .actors = {"A1"_id, "A5"_id}, .when = "2024-05-03T02:47"_when, .status = event_status::ongoing,
          .note = "high tensions"},
    event{.id = "E10"_id, .type = event_type::request, .mode = mode::yield, .context = {context::military},
          .actors = {"A8"_id}, .recipients = {"A10"_id}, .places = {"P8"_id}},
    event{.id = "E11"_id, .type = event_type::request, .mode = mode::assist, .context = {context::military},
          .actors = {"A8"_id}, .recipients = {"A12"_id}, .places = {"P8"_id}, .note = "security assistance"},
    // "In October": the month is stated, the year inferred from the context, so that the year alone is marked uncertain
    event{.id = "E12"_id, .type = event_type::designate, .actors = {"A1"_id}, .when = "?2023-10"_when,
          .note = "as a coup"},
    event{.id = "E13"_id, .type = event_type::sanction, .mode = mode::discontinue,
          .context = {context::legal, context::military}, .actors = {"A1"_id}, .recipients = {"A7"_id},
          .status = event_status::ongoing, .note = "military support and aid"},
    event{.id = "E14"_id, .type = event_type::support, .context = {context::diplomatic}, .recipients = {"A7"_id},
          .status = event_status::failed, .note = "efforts to restore ties"},
    event{.id = "E15"_id, .type = event_type::support, .context = {context::diplomatic}, .actors = {"A1"_id},
          .recipients = {"A7"_id}, .places = {"P5"_id}, .status = event_status::ended,
          .note = "key partner and ally, until recently"},
    event{.id = "E16"_id, .type = event_type::cooperate, .context = {context::military, context::terrorism},
          .actors = {"A1"_id}, .places = {"P2"_id},
          .counts = {{.count = "1e6s USD"_count, .role = count_role::money}}, .note = "in recent years"},
    event{.id = "E17"_id, .type = event_type::aid, .context = {context::military}, .actors = {"A1"_id},
          .recipients = {"A9"_id}, .when = "2013/.."_when,
          .counts = {{.count = "1e8s USD"_count, .role = count_role::money}}, .note = "training"},
    event{.id = "E18"_id, .type = event_type::retreat, .mode = mode::relocate, .context = {context::military},
          .actors = {"A1"_id}, .places = {"P6"_id}, .when = "[2024-05-03T02:47..]"_when,
          .counts = {{.count = "most of ~100 people"_count, .role = count_role::strength, .of = "A2"_id}},
          .status = event_status::planned, .note = "for now"},
    event{.id = "E19"_id, .type = event_type::agree, .context = {context::military}, .actors = {"A13"_id},
          .recipients = {"A1"_id}, .when = "2024-05-03T02:47"_when, .status = event_status::considered,
          .note = "continuing the security agreement"},
    event{.id = "E20"_id, .type = event_type::support, .context = {context::military}, .actors = {"A1"_id},
          .recipients = {"A14"_id}, .when = "2024-05-03T02:47"_when, .status = event_status::ongoing},
    event{.id = "E21"_id, .type = event_type::seize_power, .places = {"P5"_id}, .note = "coups, in recent years"},

    // --- claims: who says so, one for each event

    claim{.id = "C1"_id, .about = "E1"_id, .source = "S1"_id},
    claim{.id = "C2"_id, .about = "E2"_id, .source = "S1"_id},
    claim{.id = "C3"_id, .about = "E3"_id, .source = "S1"_id},
    claim{.id = "C4"_id, .about = "E4"_id, .source = "S2"_id, .verb = claim_verb::confirmed},
    claim{.id = "C5"_id, .about = "E5"_id, .source = "S3"_id},
    claim{.id = "C6"_id, .about = "E6"_id, .source = "S3"_id},
    claim{.id = "C7"_id, .about = "E7"_id, .source = "S4"_id},
    claim{.id = "C8"_id, .about = "E8"_id, .source = "S1"_id},
    claim{.id = "C9"_id, .about = "E9"_id, .source = "S1"_id},
    claim{.id = "C10"_id, .about = "E10"_id, .source = "S1"_id},
    claim{.id = "C11"_id, .about = "E11"_id, .source = "S1"_id},
    claim{.id = "C12"_id, .about = "E12"_id, .source = "S1"_id},
    claim{.id = "C13"_id, .about = "E13"_id, .source = "S1"_id},
    claim{.id = "C14"_id, .about = "E14"_id, .source = "S1"_id},
    claim{.id = "C15"_id, .about = "E15"_id, .source = "S1"_id},
    claim{.id = "C16"_id, .about = "E16"_id, .source = "S1"_id},
    claim{.id = "C17"_id, .about = "E17"_id, .source = "S1"_id},
    claim{.id = "C18"_id, .about = "E18"_id, .source = "S6"_id},
    claim{.id = "C19"_id, .about = "E19"_id, .source = "S1"_id},
    claim{.id = "C20"_id, .about = "E20"_id, .source = "S1"_id},
    claim{.id = "C21"_id, .about = "E21"_id, .source = "S1"_id},

    // --- … and what they call the Russians, Niamey, and the use of the second base; two states are only implied by
    // their forces
    claim{.id = "C22"_id, .about = "A6"_id, .source = "S4"_id, .verb = claim_verb::described_as, .wording = "trainers"},
    claim{.id = "C23"_id, .about = "P3"_id, .source = "S1"_id, .verb = claim_verb::described_as,
          .wording = "the capital"},
    claim{.id = "C24"_id, .about = "L13"_id, .source = "S1"_id, .verb = claim_verb::described_as,
          .wording = "critical"},
    claim{.id = "C25"_id, .about = "A11"_id, .source = "S1"_id, .verb = claim_verb::inferred},
    claim{.id = "C26"_id, .about = "A17"_id, .source = "S1"_id, .verb = claim_verb::inferred},

    // --- relations

    relation{.id = "L1"_id, .from = "E1"_id, .to = "E2"_id, .kind = relation_kind::causes},
    relation{.id = "L2"_id, .from = "E1"_id, .to = "E3"_id, .kind = relation_kind::follows},
    relation{.id = "L3"_id, .from = "E6"_id, .to = "E5"_id, .kind = relation_kind::during},
    relation{.id = "L4"_id, .from = "E7"_id, .to = "E9"_id, .kind = relation_kind::during},
    relation{.id = "L5"_id, .from = "E20"_id, .to = "E9"_id, .kind = relation_kind::causes},
    relation{.id = "L6"_id, .from = "E10"_id, .to = "E1"_id, .kind = relation_kind::follows, .lag = "few mo"_count},
    relation{.id = "L7"_id, .from = "E11"_id, .to = "E1"_id, .kind = relation_kind::follows, .lag = "few mo"_count},
    relation{.id = "L8"_id, .from = "E12"_id, .to = "E1"_id, .kind = relation_kind::response_to},
    relation{.id = "L9"_id, .from = "E12"_id, .to = "E13"_id, .kind = relation_kind::triggers},
    relation{.id = "L10"_id, .from = "E14"_id, .to = "E12"_id, .kind = relation_kind::follows},
    relation{.id = "L11"_id, .from = "S3"_id, .to = "S2"_id, .kind = relation_kind::part_of},
    relation{.id = "L12"_id, .from = "S4"_id, .to = "S2"_id, .kind = relation_kind::part_of},
    relation{.id = "L13"_id, .from = "P2"_id, .to = "E3"_id, .kind = relation_kind::enables},
};
// clang-format on

}}  // namespace sitrep

#endif

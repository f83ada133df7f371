// SPDX-License-Identifier: BSL-1.0
// event: what happened or holds. A claim records who says so.
#ifndef SITREP_RECORD_EVENT_HPP
#define SITREP_RECORD_EVENT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/when.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How far the event has come. Sources: event-status-ov of the STIX 2.1 incident extension (occurred, ongoing,
/// not-occurred, pending, undetermined) and schema.org's eventStatus (EventCancelled, EventPostponed, EventScheduled).
enum class event_status : std::uint8_t {
    happened,      ///< it took place; STIX "occurred"
    ongoing,       ///< it goes on at the time of the report
    ended,         ///< it went on for some time, and is over
    planned,       ///< it is decided or announced for the future; schema.org "EventScheduled"
    considered,    ///< it is discussed, and not decided
    failed,        ///< it was tried without success
    not_occurred,  ///< it did not take place, although it was expected or alleged
    cancelled,     ///< it was planned, and will not take place
    postponed,     ///< it was planned, and will take place later
    undetermined,  ///< the report leaves open whether it took place
};
constexpr auto describe(tag<event_status>) {
    return words<event_status::undetermined>(
        "happened ongoing ended planned considered failed not_occurred cancelled postponed undetermined ...");
}

/// What a count of an event counts. Its unit says in what: people, mi, wk, USD.
enum class count_role : std::uint8_t {
    other,       ///< not stated, or a role for which there is no word here
    strength,    ///< people who take part or are present: "about 1,000 troops"
    killed,      ///< people who died of it
    injured,     ///< people who were hurt and survived
    arrested,    ///< people whom an authority arrested or detained
    displaced,   ///< people who had to leave their homes
    captured,    ///< people taken prisoner or hostage
    missing,     ///< people whose fate is unknown
    equipment,   ///< weapons, vehicles, aircraft or other material
    facilities,  ///< bases, buildings or other places concerned
    money,       ///< an amount of money; its unit is the currency
    distance,    ///< how far away or how far moved
    duration,    ///< how long it lasts or lasted
    sources,     ///< sources that report it, as a data set counts them
    mentions,    ///< mentions in the media, as a data set counts them
    articles,    ///< articles in the media, as a data set counts them
    survivors,   ///< people who were in danger of death and survived
    height,      ///< how high above the ground or the sea
    score,       ///< a rating of the event by a data set: its tone, intensity or confidence
};
constexpr auto describe(tag<count_role>) {
    // The 16 words before "..." take 4 bits, those after it 8.
    return words<count_role::score>(
        "other strength killed injured arrested displaced captured missing equipment facilities money distance "
        "duration sources mentions articles ... survivors height score");
}

/// A figure of an event: how many, as what, and of whom.
struct tally {
    sitrep::count count{};  ///< required: the number, as vague as the report states it, and its unit
    count_role role{};      ///< what it counts; other if not stated
    actor_id of{};          ///< the actor whose people or things are counted; empty: nobody in particular

    friend constexpr bool operator==(const tally&, const tally&) = default;
    friend constexpr auto describe(tag<tally>) {
        return fields(field<"count", &tally::count, required>, field<"role", &tally::role>, field<"of", &tally::of>);
    }
};

/// The code book or data set that a code comes from.
enum class code_scheme : std::uint8_t {
    other,    ///< not stated, or another one
    cameo,    ///< CAMEO, Conflict and Mediation Event Observations: "190"
    plover,   ///< PLOVER, with a type or mode that has no word here
    acled,    ///< ACLED, Armed Conflict Location & Event Data: sub-event types
    ucdp,     ///< UCDP GED, Uppsala Conflict Data Program: type_of_violence
    gdelt,    ///< GDELT: EventCode
    icews,    ///< ICEWS, Integrated Crisis Early Warning System: CAMEO Code
    gtd,      ///< GTD, Global Terrorism Database: attacktype1
    scad,     ///< SCAD, Social Conflict Analysis Database: etype
    cap,      ///< CAP, Common Alerting Protocol: event and eventCode
    cot,      ///< CoT, Cursor on Target: type
    sigact,   ///< significant activities, reports of coalition forces in Iraq and Afghanistan: their types
    iom,      ///< IOM's Missing Migrants Project: cause of death
    polecat,  ///< POLECAT, Political Event Classification, Attributes, and Types: Event Type and Event Mode
};
constexpr auto describe(tag<code_scheme>) {
    return words<code_scheme::polecat>(
        "other cameo plover acled ucdp gdelt icews gtd scad cap cot sigact iom polecat ...");
}

/// The code that an event had in the data set it was converted from. Conversions between vocabularies lose information.
struct origin_code {
    code_scheme scheme{};  ///< where the code is from; other if not stated
    text<47> code{};       ///< required: the code, verbatim

    friend constexpr bool operator==(const origin_code&, const origin_code&) = default;
    friend constexpr auto describe(tag<origin_code>) {
        return fields(field<"scheme", &origin_code::scheme>, field<"code", &origin_code::code, required>);
    }
};

/// Who did what to whom, where, when, and how many. A `claim` says who says so.
struct event {
    event_id id{};                                     ///< required
    event_type type{};                                 ///< what kind of event; other if not stated
    std::optional<sitrep::mode> mode{};                ///< how; one that `allows(type, mode)`
    list<sitrep::context, 4, 16> context{};            ///< what it is about
    list<actor_id, 8, 64> actors{};                    ///< who acts; all participants where nobody is only a recipient
    list<actor_id, 8, 64> recipients{};                ///< whom the act is directed at
    list<place_id, 4, 16> places{};                    ///< where
    sitrep::when when{};                               ///< when it happened, or how long it lasted
    list<tally, 4, 16> counts{};                       ///< its figures; further ones are `figure` records
    event_status status{};                             ///< default: happened, as most of what reports tell
    std::optional<sitrep::origin_code> origin_code{};  ///< its code in the data set it was converted from
    text<95> note{};                                   ///< what no other member says, in words

    friend constexpr bool operator==(const event&, const event&) = default;
    friend constexpr auto describe(tag<event>) {
        return fields(field<"id", &event::id, required>, field<"type", &event::type>, field<"mode", &event::mode>,
                      field<"context", &event::context>, field<"actors", &event::actors>,
                      field<"recipients", &event::recipients>, field<"places", &event::places>,
                      field<"when", &event::when>, field<"counts", &event::counts>,
                      field<"status", &event::status, default_value<event_status::happened>>,
                      field<"origin_code", &event::origin_code>, field<"note", &event::note>);
    }
};

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// The words of PLOVER 2.0 (Political Language Ontology for Verifying Event Records): types, modes, contexts, sectors.
#ifndef SITREP_RECORD_PLOVER_HPP
#define SITREP_RECORD_PLOVER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What kind of event: PLOVER's 16 types, then five that reports need and PLOVER leaves out (CAMEO's statement and
/// appeal; presence, a seizure of power, and the designation of somebody or something by an authority).
enum class event_type : std::uint8_t {
    agree, consult, support, concede, cooperate, aid, retreat, request,
    accuse, reject, threaten, protest, sanction, mobilize, coerce, assault,
    statement, appeal, presence, seize_power, designate,
};
constexpr auto describe(tag<event_type>) {
    return words<event_type::designate>(
        "agree consult support concede cooperate aid retreat request "
        "accuse reject threaten protest sanction mobilize coerce assault "
        "statement appeal presence seize_power designate ...");
}

/// How it was done: the modes of PLOVER's 67 pairs of type and mode (a mode that belongs to several types stands once),
/// then some that reports need. `allows` says which belong to a type.
enum class mode : std::uint8_t {
    visit, third_party, multilateral, phone,                                // consult
    withdraw, release, disarm, ceasefire, access, resign,                   // retreat; withdraw also sanction
    assist, change, yield, meet,                                            // request, reject
    disapprove, investigate, allege,                                        // accuse
    restrict, arrest, relations, expel, territory, violence,                // threaten; also coerce, sanction
    demo, riot, strike, hunger, boycott, obstruct, vandalize,               // protest
    convict, discontinue,                                                   // sanction
    troops, weapons, police, militia,                                       // mobilize
    seize, censor, curfew, martial_law, deport, withhold, misinformation, cyber,  // coerce
    abduct, beat, torture, sexual, targeted, destroy, primitive, firearms, explosives, suicide_attack,  // assault
    aerial, drone, heavy_weapons, crowd_control, unconventional,
    enter, relocate, base_established, other,                               // of any type
};
constexpr auto describe(tag<mode>) {
    return words<mode::other>(
        "visit third_party multilateral phone withdraw release disarm ceasefire access resign assist change yield meet "
        "disapprove investigate allege restrict arrest relations expel territory violence "
        "demo riot strike hunger boycott obstruct vandalize convict discontinue troops weapons police militia "
        "seize censor curfew martial_law deport withhold misinformation cyber "
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide_attack "
        "aerial drone heavy_weapons crowd_control unconventional enter relocate base_established other ...");
}

namespace detail {

/// The 67 pairs, as runs of modes in the order of their enumerators.
struct mode_run {
    event_type type;
    mode first;
    mode last;
};
inline constexpr mode_run mode_runs[] = {
    {event_type::consult, mode::visit, mode::phone},
    {event_type::retreat, mode::withdraw, mode::resign},
    {event_type::request, mode::assist, mode::meet},
    {event_type::accuse, mode::disapprove, mode::allege},
    {event_type::reject, mode::assist, mode::meet},
    {event_type::threaten, mode::restrict, mode::violence},
    {event_type::protest, mode::demo, mode::vandalize},
    {event_type::sanction, mode::withdraw, mode::withdraw},
    {event_type::sanction, mode::expel, mode::expel},
    {event_type::sanction, mode::convict, mode::discontinue},
    {event_type::mobilize, mode::troops, mode::militia},
    {event_type::coerce, mode::restrict, mode::arrest},
    {event_type::coerce, mode::seize, mode::cyber},
    {event_type::assault, mode::abduct, mode::unconventional},
};

}  // namespace detail

/// True if `how` goes with `type`: one of PLOVER's pairs, or one side of it is no word of PLOVER's.
constexpr bool allows(event_type type, mode how) {
    if (type > event_type::assault || how >= mode::enter) return true;
    for (const detail::mode_run& run : detail::mode_runs)
        if (run.type == type && run.first <= how && how <= run.last) return true;
    return false;
}

/// What it was about: PLOVER's 37 contexts.
enum class context : std::uint8_t {
    military, intelligence, executive, legislative, election, political_institutions, pro_democracy, pro_autocracy,
    economic, legal, reparations, human_rights, rights_freedoms, repression, human_security, gender, lgbt,
    religion_ethnicity, inequality, diplomatic, territory, peacekeeping, health, asylum, migration, disasters,
    natural_resource, environment, technology, terrorism, cbrn, cyber, misinformation, crime, corruption,
    illegal_drugs, trafficking,
};
constexpr auto describe(tag<context>) {
    return words<context::trafficking>(
        "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy "
        "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt "
        "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
        "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption "
        "illegal_drugs trafficking ...");
}

/// Who acts: PLOVER's 25 sectors and 7 international kinds, by their codes.
enum class sector : std::uint8_t {
    cop, gov, jud, leg, mil, prm, pty, reb, spy, uaf, unk,                        // the state, and arms
    agr, bus, crm, cvl, edu, eli, jrn, lab, med, ref, opp, pre, rel, soc,         // society
    igo, uno, eur, ngo, ism, img, mnc,                                            // international
};
constexpr auto describe(tag<sector>) {
    return words<sector::mnc>(
        "cop gov jud leg mil prm pty reb spy uaf unk agr bus crm cvl edu eli jrn lab med ref opp pre rel soc "
        "igo uno eur ngo ism img mnc ...");
}

}}  // namespace sitrep

#endif

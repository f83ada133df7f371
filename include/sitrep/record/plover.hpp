// SPDX-License-Identifier: BSL-1.0
// The vocabularies of PLOVER 2.0: types, modes and contexts of events, sectors of actors.
//
// Source: Political Language Ontology for Verifiable Event Records (PLOVER), manual of February 2024,
// https://github.com/openeventdata/PLOVER at 5e0c24f. Comments abridge its definitions; consult it where they are not
// enough. Where PLOVER has a hyphen, as in "third-party", the words here have an underscore.
#ifndef SITREP_RECORD_PLOVER_HPP
#define SITREP_RECORD_PLOVER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What kind of event: PLOVER's 16 types, and types that reports need and PLOVER does not have.
enum class event_type : std::uint8_t {
    other,  ///< not stated, or a type for which there is no word here
    // --- PLOVER's
    agree,      ///< promises, offers or agrees to cooperate; also a cooperative act that is only announced
    consult,    ///< meets, visits, negotiates, or talks by phone
    support,    ///< diplomatic, not material: praises, recognizes, opens relations, signs or ratifies an agreement
    concede,    ///< gives way in words only: promises to ease restrictions, declares a ceasefire, apologizes, pardons
    cooperate,  ///< material cooperation that benefits both: trade, joint exercises, extradition, shared intelligence
    aid,        ///< material help that benefits the recipient: money, arms, relief, asylum, rescue of hostages
    retreat,    ///< gives way in deed: withdraws, frees captives, disarms, ceases fire, admits observers, resigns
    request,    ///< asks, demands or orders; what is asked for is the mode
    accuse,     ///< disapproves, investigates, alleges or sues
    reject,     ///< refuses; what is refused is the mode
    threaten,   ///< warns of serious consequences; what is threatened is the mode
    protest,    ///< civilians act against the recipient in the open: demonstrations, riots, strikes
    sanction,   ///< reduces existing relations; not only formal sanctions
    mobilize,   ///< moves armed forces or police without using force
    coerce,     ///< represses, restricts rights or uses power, short of violence
    assault,    ///< acts in a way that can cause substantial physical harm
    // --- not PLOVER's
    statement,    ///< says something that is no other type (CAMEO 01)
    appeal,       ///< appeals for something without a demand (CAMEO 02)
    presence,     ///< is at a place: a state, not an act
    seize_power,  ///< takes control of a state by force or threat, as in a coup
    designate,    ///< formally classes the recipient or an act, as in "designated a coup" or "listed as terrorists"
    hazard,       ///< a danger that nobody's act causes: flood, storm, earthquake, wildfire, epidemic
    accident,     ///< harm that nobody intends: crash, drowning, collapse, industrial accident
};
constexpr auto describe(tag<event_type>) {
    return words<event_type::accident>(
        "other agree consult support concede cooperate aid retreat request "
        "accuse reject threaten protest sanction mobilize coerce assault "
        "statement appeal presence seize_power designate hazard accident ...");
}

/// How it was done; of request, reject and threaten, what it is about. The modes of PLOVER's 67 pairs of type and mode
/// come first, each once, then four that reports need. `allows` says which go with a type. New modes are appended.
enum class mode : std::uint8_t {
    // --- modes of consult
    visit,         ///< the actor visits, the recipient hosts
    third_party,   ///< a third party hosts the meeting
    multilateral,  ///< the meeting is part of an alliance or intergovernmental organization
    phone,         ///< by phone or another remote medium
    // --- modes of retreat
    withdraw,   ///< withdraws forces or leaves territory; of sanction: withdraws other resources, as aid or diplomats
    release,    ///< frees captives
    disarm,     ///< gives up weapons
    ceasefire,  ///< observes a ceasefire
    access,     ///< admits a third party: observers, peacekeepers, relief workers
    resign,     ///< leaves an official position
    // --- modes of request and reject: what is asked for or refused
    assist,  ///< any exchange, relations or assistance
    change,  ///< a change of policy, government or institutions that is no concession
    yield,   ///< a concession: release of prisoners, end of sanctions, withdrawal, ceasefire
    meet,    ///< a meeting or negotiations
    // --- modes of accuse
    disapprove,   ///< condemns or complains, also diplomatically or in social media
    investigate,  ///< any investigation: police, commission, court, parliament
    allege,       ///< accuses formally or informally: sues, indicts, brings to trial
    // --- modes of threaten: what is threatened
    restrict,   ///< limits movement or political activity; also of coerce: limits it in fact
    arrest,     ///< arrests, detains or imprisons; also of coerce: does so in fact
    relations,  ///< suspends relations, talks or negotiations
    expel,      ///< expels diplomats, peacekeepers or NGOs; also of sanction: expels from a group, party or country
    territory,  ///< occupies territory or seizes control of it
    violence,   ///< uses violence
    // --- modes of protest
    demo,       ///< an organized, largely peaceful demonstration
    riot,       ///< violent, with intent to injure or to damage property
    strike,     ///< members of an organization or union leave their work
    hunger,     ///< a hunger strike
    boycott,    ///< withdraws from commercial or social relations
    obstruct,   ///< blocks passage or access
    vandalize,  ///< damages property as a symbol, not as part of a riot
    // --- modes of sanction; also withdraw and expel
    convict,      ///< a court finds somebody guilty or liable, or an act unconstitutional
    discontinue,  ///< reduces or ends diplomatic, commercial or material exchange in another way; economic sanctions
    // --- modes of mobilize
    troops,   ///< mobilizes armed personnel or units
    weapons,  ///< raises the readiness of weapons systems; moves weapons, ships or vehicles
    police,   ///< mobilizes police or security units
    militia,  ///< mobilizes a force that is not a state's
    // --- modes of coerce; also restrict and arrest
    seize,           ///< searches, raids or confiscates
    censor,          ///< bans or restricts publications or access to information
    curfew,          ///< imposes a curfew
    martial_law,     ///< imposes martial law or a state of emergency
    deport,          ///< deports or expels individuals
    withhold,        ///< withholds public goods: power, water, internet, food, medicine
    misinformation,  ///< deceives or manipulates; add the context of this name
    cyber,           ///< attacks or breaks into computer systems; add the context of this name
    // --- modes of assault
    abduct,          ///< abducts, hijacks, or captures combatants
    beat,            ///< strikes people; also an assault of which no method is stated
    torture,         ///< tortures
    sexual,          ///< sexual violence
    targeted,        ///< assassinates, executes or kills defenseless people, or tries to
    destroy,         ///< destroys property on purpose, or by a method that is not stated
    primitive,       ///< with fire, blades, stones or tools
    firearms,        ///< with rifles, pistols or light machine guns
    explosives,      ///< with mines, improvised devices or car bombs: explosives that no heavy weapon fires
    suicide_attack,  ///< by an attacker who dies on purpose, with or without a vehicle
    aerial,          ///< from manned aircraft
    drone,           ///< by unmanned aircraft
    heavy_weapons,   ///< with artillery, rockets, tanks or armored vehicles
    crowd_control,   ///< with means meant to be less lethal: tear gas, water cannon, batons, shots in the air
    unconventional,  ///< with chemical, biological, radiological or nuclear weapons
    // --- not PLOVER's; modes of any type
    enter,             ///< comes into a place or country
    relocate,          ///< moves to another place
    base_established,  ///< sets up a base or headquarters
    other,             ///< a mode for which there is no word here; say it in `note`
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

/// A type and a run of its modes, in the order of their enumerators.
struct mode_run {
    event_type type;
    mode first;
    mode last;
};
inline constexpr mode_run mode_runs[] = {
    {event_type::consult, mode::visit, mode::phone},     {event_type::retreat, mode::withdraw, mode::resign},
    {event_type::request, mode::assist, mode::meet},     {event_type::accuse, mode::disapprove, mode::allege},
    {event_type::reject, mode::assist, mode::meet},      {event_type::threaten, mode::restrict, mode::violence},
    {event_type::protest, mode::demo, mode::vandalize},  {event_type::sanction, mode::withdraw, mode::withdraw},
    {event_type::sanction, mode::expel, mode::expel},    {event_type::sanction, mode::convict, mode::discontinue},
    {event_type::mobilize, mode::troops, mode::militia}, {event_type::coerce, mode::restrict, mode::arrest},
    {event_type::coerce, mode::seize, mode::cyber},      {event_type::assault, mode::abduct, mode::unconventional},
};

}  // namespace detail

/// True if `how` goes with `type`: PLOVER pairs them, or one of them is not PLOVER's. A type or a mode that is appended
/// goes with nothing until it is listed here or in the table.
constexpr bool allows(event_type type, mode how) {
    if (type == event_type::other) return true;
    if (event_type::statement <= type && type <= event_type::accident) return true;
    if (mode::enter <= how && how <= mode::other) return true;
    for (const detail::mode_run& run : detail::mode_runs)
        if (run.type == type && run.first <= how && how <= run.last) return true;
    return false;
}

/// What an event is about: PLOVER's 37 contexts. An event can have several.
enum class context : std::uint8_t {
    military,                ///< state military bodies and assistance to them; not paramilitaries, militias or police
    intelligence,            ///< state intelligence organizations and what they gather
    executive,               ///< executive agencies; heads of state or government, their families and personal affairs
    legislative,             ///< legislative debate, coalitions in a parliament
    election,                ///< elections and campaigns
    political_institutions,  ///< changes of formal political bodies and parties; unusual dealings between them
    pro_democracy,           ///< processes and initiatives toward democracy
    pro_autocracy,           ///< processes and initiatives toward autocracy
    economic,                ///< economy, trade, finance, monetary policy; not a single company's news
    legal,                   ///< courts, national and international law
    reparations,             ///< compensation for past harm, in money or otherwise
    human_rights,            ///< human rights in general; war crimes
    rights_freedoms,         ///< political rights, civil liberties, freedom of the press, of movement or of assembly
    repression,              ///< forceful repression by security forces
    human_security,          ///< access to water, food, housing, energy or land
    gender,                  ///< gender, equality of women, reproductive rights
    lgbt,                    ///< laws, discrimination and protests that concern LGBTQ people
    religion_ethnicity,      ///< religious, ethnic, caste or linguistic groups
    inequality,              ///< unequal resources and opportunities
    diplomatic,              ///< diplomacy, international or domestic
    territory,               ///< disputes over territory; displacement by force
    peacekeeping,            ///< peacekeeping, typically multilateral
    health,                  ///< public health, epidemics, disease
    asylum,                  ///< seeking or granting asylum
    migration,               ///< migration, refugees, displaced people
    disasters,               ///< natural disasters and accidents
    natural_resource,        ///< extraction of and trade in natural resources
    environment,             ///< pollution, climate, environmental policy and activism
    technology,              ///< new technology and its industry
    terrorism,               ///< terrorist groups and acts; measures against them
    cbrn,                    ///< chemical, biological, radiological or nuclear weapons
    cyber,                   ///< attacks on computer systems, security against them
    misinformation,          ///< false information, influence operations
    crime,                   ///< crime and criminals where no narrower context fits
    corruption,              ///< abuse of public office: bribery, nepotism, embezzlement
    illegal_drugs,           ///< possession, sale or production of illegal drugs
    trafficking,             ///< trafficking or smuggling of people, arms, drugs, animals or goods
};
constexpr auto describe(tag<context>) {
    return words<context::trafficking>(
        "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy "
        "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt "
        "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
        "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption "
        "illegal_drugs trafficking ...");
}

/// What kind of actor: PLOVER's 25 sector codes and 7 codes of international actors, in lower case.
enum class sector : std::uint8_t {
    // --- armed or part of the state
    cop,  ///< police: forces, officers, criminal investigators
    gov,  ///< government: the executive, its ministries and agencies, governing parties
    jud,  ///< judiciary: judges, courts
    leg,  ///< legislature: parliaments, assemblies, their members
    mil,  ///< military of a state: troops, equipment
    prm,  ///< paramilitary: armed organizations that are not in opposition to the government
    pty,  ///< political party; add gov or opp as the other kind
    reb,  ///< rebels: armed opposition
    spy,  ///< state intelligence services, their agents and assets
    uaf,  ///< unidentified armed forces: "unknown gunmen"
    unk,  ///< unidentified actor: "two civilians were killed by a bomb"
    // --- society
    agr,  ///< agricultural labor: farmers, peasants
    bus,  ///< business: companies and people in business, except multinationals (mnc)
    crm,  ///< criminals and gangs
    cvl,  ///< civilians: unarmed people who belong to no other sector; protesters, activists
    edu,  ///< education: teachers, schools, students
    eli,  ///< elites: former officials and families of officials; exiled or ousted governments
    jrn,  ///< journalists and media: press, radio, television, web sites
    lab,  ///< labor in services or manufacturing, organized or not
    med,  ///< medicine: people and organizations of health (media are jrn)
    ref,  ///< refugees and internally displaced people
    opp,  ///< political opposition: parties, people, activists against the government; typically the secondary kind
    pre,  ///< partially recognized entity: breakaway region, disputed territory; in addition to another kind
    rel,  ///< religious organizations and institutions
    soc,  ///< civil society: organizations and movements that belong to no other sector
    // --- international
    igo,  ///< intergovernmental organization, except uno and eur
    uno,  ///< United Nations
    eur,  ///< European Union
    ngo,  ///< non-governmental organization
    ism,  ///< international social movement
    img,  ///< international militarized group, across borders
    mnc,  ///< multinational corporation
};
constexpr auto describe(tag<sector>) {
    return words<sector::mnc>(
        "cop gov jud leg mil prm pty reb spy uaf unk agr bus crm cvl edu eli jrn lab med ref opp pre rel soc "
        "igo uno eur ngo ism img mnc ...");
}

}}  // namespace sitrep

#endif

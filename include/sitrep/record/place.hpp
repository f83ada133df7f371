// SPDX-License-Identifier: BSL-1.0
// place: a location, from a building to a continent.
#ifndef SITREP_RECORD_PLACE_HPP
#define SITREP_RECORD_PLACE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/actor.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/position.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What kind of place. In parentheses: the nearest feature code of GeoNames (www.geonames.org/export/codes.html).
enum class facility_kind : std::uint8_t {
    unknown,       ///< not stated
    airbase,       ///< military airfield (AIRB)
    airport,       ///< civil airport (AIRP)
    base,          ///< military base, other than the kinds below (MILB)
    camp,          ///< temporary camp of a force (CMP)
    barracks,      ///< buildings where a force lives
    port,          ///< harbor for trade or passengers (PRT)
    naval_base,    ///< naval base (NVB)
    embassy,       ///< diplomatic mission: embassy, consulate (DIP)
    government,    ///< seat of a government, ministry, parliament or court (GOVL)
    police,        ///< police station (PP)
    prison,        ///< prison or detention center (PRN)
    checkpoint,    ///< post where people and vehicles are stopped, not at a border
    border,        ///< border crossing or border post (PSTB)
    hospital,      ///< hospital or clinic (HSP)
    school,        ///< school or university (SCH)
    religious,     ///< mosque, church, temple, monastery (MSQE, CH, TMPL)
    market,        ///< market or shop (MKT)
    refugee_camp,  ///< camp of refugees or displaced people (CMPRF)
    residence,     ///< house or residential building (HSE)
    media,         ///< broadcasting station, newspaper office
    industry,      ///< factory or plant (MFG)
    mine,          ///< mine or quarry (MN)
    power,         ///< power station or line (PS)
    oil_gas,       ///< oil or gas field, pipeline, refinery (OILF, GASF, OILR)
    water,         ///< water works, dam, reservoir (DAM)
    bridge,        ///< bridge (BDG)
    road,          ///< road or street (RD)
    rail,          ///< railway or station (RR, RSTN)
    telecom,       ///< telephone, internet or radio installation (ITTR)
    village,       ///< village or hamlet (PPL)
    city,          ///< town or city (PPLA, PPLC)
    admin,         ///< administrative division: province, district (ADM1, ADM2)
    region,        ///< region without fixed borders: "the Sahel" (RGN)
    country,       ///< state or territory (PCLI)
    continent,     ///< continent (CONT)
    sea,           ///< sea, bay or strait (SEA)
    airspace,      ///< airspace
    other,         ///< a kind for which there is no word here
};
constexpr auto describe(tag<facility_kind>) {
    return words<facility_kind::other>(
        "unknown airbase airport base camp barracks port naval_base embassy government police prison checkpoint "
        "border hospital school religious market refugee_camp residence media industry mine power oil_gas water "
        "bridge road rail telecom village city admin region country continent sea airspace other ...");
}

/// How far a place is from another place: "about 500 miles from the capital".
struct proximity {
    place_id place{};  ///< required: the other place
    count distance{};  ///< empty: near, no distance stated

    friend constexpr bool operator==(const proximity&, const proximity&) = default;
    friend constexpr auto describe(tag<proximity>) {
        return fields(field<"place", &proximity::place, required>, field<"distance", &proximity::distance>);
    }
};

/// A facility, a settlement, a region or a country.
struct place {
    place_id id{};                                  ///< required
    facility_kind facility{};                       ///< what kind of place; default: unknown, not stated
    sitrep::country country{};                      ///< the country that it is in or is
    text<63> name{};                                ///< as the report names it
    sitrep::position position{};                    ///< its coordinates, WGS 84
    place_id parent{};                              ///< the place that it lies in
    std::optional<proximity> nearby{};              ///< a place that it is near, and how near
    list<gazetteer_member, 4, 8> from_gazetteer{};  ///< the members above that the report does not state

    friend constexpr bool operator==(const place&, const place&) = default;
    friend constexpr auto describe(tag<place>) {
        return fields(field<"id", &place::id, required>,
                      field<"facility", &place::facility, default_value<facility_kind::unknown>>,
                      field<"country", &place::country>, field<"name", &place::name>,
                      field<"position", &place::position>, field<"parent", &place::parent>,
                      field<"nearby", &place::nearby>, field<"from_gazetteer", &place::from_gazetteer>);
    }
};

}}  // namespace sitrep

#endif

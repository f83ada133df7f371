// SPDX-License-Identifier: BSL-1.0
// place: where something is, from a building to a region.
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

/// What stands or lies there; the classes follow the feature codes of GeoNames.
enum class facility_kind : std::uint8_t {
    unknown, airbase, airport, base, camp, barracks, port, naval_base, embassy, government, police, prison, checkpoint,
    border, hospital, school, religious, market, refugee_camp, residence, media, industry, mine, power, oil_gas, water,
    bridge, road, rail, telecom, village, city, admin, region, country, continent, sea, airspace, other,
};
constexpr auto describe(tag<facility_kind>) {
    return words<facility_kind::other>(
        "unknown airbase airport base camp barracks port naval_base embassy government police prison checkpoint "
        "border hospital school religious market refugee_camp residence media industry mine power oil_gas water "
        "bridge road rail telecom village city admin region country continent sea airspace other ...");
}

/// How far a place is from another: "about 500 miles from the capital".
struct proximity {
    place_id place{};
    count distance{};  ///< empty: near, no distance stated

    friend constexpr bool operator==(const proximity&, const proximity&) = default;
    friend constexpr auto describe(tag<proximity>) {
        return fields(field<"place", &proximity::place, required>, field<"distance", &proximity::distance>);
    }
};

/// A facility, a settlement, a region or a country.
struct place {
    place_id id{};
    facility_kind facility{};
    sitrep::country country{};
    text<63> name{};
    sitrep::position position{};
    place_id parent{};                        ///< what it lies in
    std::optional<proximity> nearby{};
    list<gazetteer_member, 4> from_gazetteer{};     ///< the members that the source does not state

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

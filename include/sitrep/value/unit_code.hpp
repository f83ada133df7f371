// SPDX-License-Identifier: BSL-1.0
// ucum_of, udunits_of: the codes of units in two other standards.
#ifndef SITREP_VALUE_UNIT_CODE_HPP
#define SITREP_VALUE_UNIT_CODE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/unit.hpp>

#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The case-sensitive code of a unit in UCUM (Unified Code for Units of Measure, 2.1). Things that are counted have no
/// unit there: they are annotations (2.1, 6), as `{people}`. UCUM's month is a twelfth of its year of 365.25 days. "" for
/// a unit of a later version.
///
/// The words of `unit` themselves are no UCUM codes: UCUM reads `ft` as femtotonnes and `ha` as hectoyears, and does not
/// know `mi`, `nmi` and `people`.
constexpr std::string_view ucum_of(unit u) {
    switch (u) {
        case unit::people: return "{people}";
        case unit::households: return "{households}";
        case unit::animals: return "{animals}";
        case unit::vehicles: return "{vehicles}";
        case unit::aircraft: return "{aircraft}";
        case unit::vessels: return "{vessels}";
        case unit::weapons: return "{weapons}";
        case unit::rounds: return "{rounds}";
        case unit::buildings: return "{buildings}";
        case unit::facilities: return "{facilities}";
        case unit::settlements: return "{settlements}";
        case unit::events: return "{events}";
        case unit::percent: return "%";
        case unit::m: return "m";
        case unit::km: return "km";
        case unit::mi: return "[mi_i]";
        case unit::nmi: return "[nmi_i]";
        case unit::ft: return "[ft_i]";
        case unit::km2: return "km2";
        case unit::ha: return "har";
        case unit::kg: return "kg";
        case unit::t: return "t";
        case unit::l: return "l";
        case unit::s: return "s";
        case unit::minute: return "min";
        case unit::h: return "h";
        case unit::d: return "d";
        case unit::wk: return "wk";
        case unit::mo: return "mo";
        case unit::a: return "a";
    }
    return {};
}

/// The code of a unit in UDUNITS (UCAR, 2.2.28), which netCDF and the CF conventions use. Things that are counted are
/// `count`, the number 1. UDUNITS's month is a twelfth of its year of 365.2422 days. "" for a unit of a later version.
///
/// The words of `unit` themselves are no UDUNITS codes: UDUNITS reads `nmi` as nanomiles and `a` as 100 m², and does not
/// know `wk`, `mo` and `people`.
constexpr std::string_view udunits_of(unit u) {
    switch (u) {
        case unit::percent: return "percent";
        case unit::nmi: return "nautical_mile";
        case unit::minute: return "minute";
        case unit::wk: return "week";
        case unit::mo: return "month";
        case unit::a: return "year";
        case unit::m: return "m";
        case unit::km: return "km";
        case unit::mi: return "mile";
        case unit::ft: return "foot";
        case unit::km2: return "km2";
        case unit::ha: return "hectare";
        case unit::kg: return "kg";
        case unit::t: return "tonne";
        case unit::l: return "litre";
        case unit::s: return "s";
        case unit::h: return "hour";
        case unit::d: return "day";
        default: return is_counted(u) ? "count" : "";
    }
}

}}  // namespace sitrep

#endif

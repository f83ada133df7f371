// SPDX-License-Identifier: BSL-1.0
// ucum_of, udunits_of: the codes of units in two other standards.
#ifndef SITREP_VALUE_UNIT_CODE_HPP
#define SITREP_VALUE_UNIT_CODE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/unit.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

// A code for each unit, in the order of the enumerators.
inline constexpr char ucum_codes[] =
    "{people} {households} {animals} {vehicles} {aircraft} {vessels} {weapons} {rounds} {buildings} {facilities} "
    "{settlements} {events} % m km [mi_i] [nmi_i] [ft_i] km2 har kg t l s min h d wk mo a";
inline constexpr char udunits_codes[] =
    "count count count count count count count count count count count count percent m km mile nautical_mile foot km2 "
    "hectare kg tonne litre s minute hour day week month year";

}  // namespace detail

/// The case-sensitive code of a unit in UCUM (Unified Code for Units of Measure, 2.1). Things that are counted have no
/// unit there: their codes are annotations (2.1, section 6), as `{people}`. UCUM's month is a twelfth of its year of
/// 365.25 days. "" for a unit of a later version. Linear in the number of units.
///
/// The words of `unit` themselves are no UCUM codes: UCUM reads `ft` as femtotonnes and `ha` as hectoyears, and does not
/// know `mi`, `nmi` and `people`.
constexpr std::string_view ucum_of(unit u) {
    return detail::vocabulary{detail::ucum_codes, sizeof(detail::ucum_codes) - 1}.word(static_cast<std::size_t>(u));
}

/// The code of a unit in UDUNITS (UCAR, 2.2.28), which netCDF and the CF conventions use. Things that are counted are
/// `count`, the number 1. UDUNITS's month is a twelfth of its year of 365.2422 days. "" for a unit of a later version.
/// Linear in the number of units.
///
/// The words of `unit` themselves are no UDUNITS codes: UDUNITS reads `nmi` as nanomiles and `a` as 100 m², and does not
/// know `wk`, `mo` and `people`.
constexpr std::string_view udunits_of(unit u) {
    return detail::vocabulary{detail::udunits_codes, sizeof(detail::udunits_codes) - 1}.word(
        static_cast<std::size_t>(u));
}

}}  // namespace sitrep

#endif

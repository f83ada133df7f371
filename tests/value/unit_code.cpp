// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/unit_code.hpp>

#include "support.hpp"
#include "words.hpp"

#include <iterator>
#include <string_view>

namespace {

using namespace sitrep;

// Each code was given to a tool of its standard, and the tool's size of the unit compared: for UCUM the validator
// ucum-lhc 7.1.10 of the US National Library of Medicine, for UDUNITS the command udunits2 2.2.28 of UCAR.
struct row {
    const char* name;  // in UCUM
    unit u;
    std::string_view udunits;
};
constexpr row rows[] = {
    {"{people}", unit::people, "count"},
    {"{households}", unit::households, "count"},
    {"{animals}", unit::animals, "count"},
    {"{vehicles}", unit::vehicles, "count"},
    {"{aircraft}", unit::aircraft, "count"},
    {"{vessels}", unit::vessels, "count"},
    {"{weapons}", unit::weapons, "count"},
    {"{rounds}", unit::rounds, "count"},
    {"{buildings}", unit::buildings, "count"},
    {"{facilities}", unit::facilities, "count"},
    {"{settlements}", unit::settlements, "count"},
    {"{events}", unit::events, "count"},
    {"%", unit::percent, "percent"},
    {"m", unit::m, "m"},
    {"km", unit::km, "km"},
    {"[mi_i]", unit::mi, "mile"},
    {"[nmi_i]", unit::nmi, "nautical_mile"},
    {"[ft_i]", unit::ft, "foot"},
    {"km2", unit::km2, "km2"},
    {"har", unit::ha, "hectare"},
    {"kg", unit::kg, "kg"},
    {"t", unit::t, "tonne"},
    {"l", unit::l, "litre"},
    {"s", unit::s, "s"},
    {"min", unit::minute, "minute"},
    {"h", unit::h, "hour"},
    {"d", unit::d, "day"},
    {"wk", unit::wk, "week"},
    {"mo", unit::mo, "month"},
    {"a", unit::a, "year"},
};
constexpr auto has_codes = [](const row& r) { return ucum_of(r.u) == r.name && udunits_of(r.u) == r.udunits; };
static_assert(sitrep_test::first_wrong<rows, has_codes>() == sitrep_test::no_row);
constexpr row no_code[] = {{"ft", unit::ft, "foot"}};
static_assert(sitrep_test::is_seen_to_fail<no_code, has_codes>());
static_assert(std::size(rows) == sitrep_test::word_count<unit>, "each unit has a row");
static_assert(ucum_of(static_cast<unit>(200)).empty() && udunits_of(static_cast<unit>(200)).empty());

}  // namespace

TEST_CASE("each unit has its code in UCUM and UDUNITS") { sitrep_test::check_all(rows, has_codes); }

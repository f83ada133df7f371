// SPDX-License-Identifier: BSL-1.0
// unit and measure: what a count counts. A measure is a unit or a currency.
#ifndef SITREP_VALUE_UNIT_HPP
#define SITREP_VALUE_UNIT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Units. Each has one spelling in C++, text, JSON and ASN.1. These words are no codes of UCUM or UDUNITS, although most
/// units of measurement are spelled as in UCUM: there `ft` is a femtotonne and `ha` a hectoyear. value/unit_code.hpp has
/// the codes. A later version may add units at the end.
enum class unit : std::uint8_t {
    people,       ///< persons
    households,   ///< households or families
    animals,      ///< animals, for example livestock
    vehicles,     ///< land vehicles
    aircraft,     ///< aircraft, drones included
    vessels,      ///< ships and boats
    weapons,      ///< weapons of any kind
    rounds,       ///< pieces of ammunition
    buildings,    ///< buildings and houses
    facilities,   ///< bases, airports, hospitals, schools …
    settlements,  ///< villages, towns, camps
    events,       ///< occurrences
    percent,      ///< hundredths of a total
    m,            ///< metres
    km,           ///< kilometres
    mi,           ///< statute miles, 1609.344 m
    nmi,          ///< nautical miles, 1852 m
    ft,           ///< feet, 0.3048 m
    km2,          ///< square kilometres
    ha,           ///< hectares, 10000 m²
    kg,           ///< kilograms
    t,            ///< tonnes, 1000 kg
    l,            ///< litres
    s,            ///< seconds
    minute,       ///< minutes
    h,            ///< hours
    d,            ///< days
    wk,           ///< weeks
    mo,           ///< months
    a,            ///< years
};
constexpr auto describe(tag<unit>) {
    return words<unit::a>(
        "people households animals vehicles aircraft vessels weapons rounds buildings facilities settlements events "
        "percent m km mi nmi ft km2 ha kg t l s minute h d wk mo a ...");
}

/// True for things that are counted rather than measured: people to events. False for units of later versions.
constexpr bool is_counted(unit u) { return u <= unit::events; }

/// What a count counts: a unit, a currency, or nothing that was stated. Amounts can be added and compared if their
/// measures are equal; the library converts nothing.
///
/// A currency is any three capital letters. They are meant to be an alphabetic code of ISO 4217 but are not checked
/// against its list, which changes: a report of 1995 keeps the codes of 1995. An amount is in the currency itself, never
/// in its minor unit: 5 USD are 5 dollars, and 5 dollars 20 are 5.20 USD.
class measure {
public:
    /// Empty: neither a unit nor a currency was stated.
    constexpr measure() = default;
    /// A unit. One that this version does not know is kept.
    constexpr measure(sitrep::unit u)  // NOLINT: implicit on purpose
        : code_(static_cast<std::uint16_t>(static_cast<std::uint16_t>(u) + 1)) {}

    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// A currency, by its code as in ISO 4217; std::nullopt if `code` is not three capital letters A to Z.
    template <class T = measure> static constexpr std::optional<T> of(const letters<3>& code) {
        T result;
        if (!read(code, result)) return std::nullopt;
        return result;
    }

    /// True if neither a unit nor a currency was stated.
    constexpr bool empty() const { return code_ == 0; }
    /// True for a currency.
    constexpr bool is_currency() const { return code_ >> 15 != 0; }
    /// The unit; std::nullopt for a currency and for an empty measure.
    constexpr std::optional<sitrep::unit> unit() const {
        if (empty() || is_currency()) return std::nullopt;
        return static_cast<sitrep::unit>(code_ - 1);
    }
    /// The currency's code; std::nullopt for a unit and for an empty measure.
    constexpr std::optional<letters<3>> currency() const {
        if (!is_currency()) return std::nullopt;
        const auto letter = [code = code_](unsigned shift) { return static_cast<char>('A' + (code >> shift & 31)); };
        return letters<3>{{letter(10), letter(5), letter(0)}};
    }

    friend constexpr bool operator==(const measure&, const measure&) = default;

private:
    friend class count;

    /// False, and `out` is unchanged, if `code` is not three capital letters.
    static constexpr bool read(const letters<3>& code, measure& out) {
        std::uint16_t bits = 1;
        for (const char c : code.chars) {
            if (!detail::is_capital(c)) return false;
            bits = static_cast<std::uint16_t>(bits << 5 | (c - 'A'));
        }
        out.code_ = bits;
        return true;
    }

    std::uint16_t code_{};  // 0: empty; 1 to 256: a unit plus 1; else bit 15 and three letters of five bits each
};
static_assert(sizeof(measure) == 2);

}}  // namespace sitrep

#endif

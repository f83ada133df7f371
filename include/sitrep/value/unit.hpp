// SPDX-License-Identifier: BSL-1.0
// What a count counts: a unit, or a currency of ISO 4217.
#ifndef SITREP_VALUE_UNIT_HPP
#define SITREP_VALUE_UNIT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Units. One spelling serves C++, text, JSON and ASN.1. Those of measures follow UCUM's symbols, except where UCUM
/// takes characters that no identifier has ([mi_i] is mi, [nmi_i] nmi, [ft_i] ft, har ha) and `minute`, because `min`
/// is a macro on many platforms.
enum class unit : std::uint8_t {
    people, households, animals,
    vehicles, aircraft, vessels, weapons,
    rounds,       ///< pieces of ammunition
    buildings,
    facilities,   ///< bases, airports, hospitals, schools …
    settlements,  ///< villages, towns, camps
    events, percent,
    m, km,
    mi,   ///< statute miles
    nmi,  ///< nautical miles
    ft, km2, ha, kg,
    t,  ///< tonnes of 1000 kg
    l,  ///< litres
    s, minute, h, d, wk, mo,
    a,  ///< years
};
constexpr auto describe(tag<unit>) {
    return words<unit::a>(
        "people households animals vehicles aircraft vessels weapons rounds buildings facilities settlements events "
        "percent m km mi nmi ft km2 ha kg t l s minute h d wk mo a ...");
}

/// A unit, a currency, or neither. Two counts can be added or compared where their measures are equal.
/// A currency is any three capital letters: the codes of ISO 4217 come and go, and a report of 1995 keeps its own.
class measure {
public:
    constexpr measure() = default;
    constexpr measure(sitrep::unit u)  // NOLINT: implicit on purpose
        : code_(static_cast<std::uint16_t>(static_cast<std::uint16_t>(u) + 1)) {}

    /// Nothing if `code` is not three capital letters.
    static constexpr std::optional<measure> of(const letters<3>& code) {
        measure made;
        made.code_ = 1;
        for (const char c : code.chars) {
            if (c < 'A' || c > 'Z') return std::nullopt;
            made.code_ = static_cast<std::uint16_t>(made.code_ << 5 | (c - 'A'));
        }
        return made;
    }

    constexpr bool empty() const { return code_ == 0; }
    constexpr bool is_currency() const { return code_ >> 15 != 0; }
    constexpr std::optional<sitrep::unit> unit() const {
        if (empty() || is_currency()) return std::nullopt;
        return static_cast<sitrep::unit>(code_ - 1);
    }
    constexpr std::optional<letters<3>> currency() const {
        if (!is_currency()) return std::nullopt;
        const auto letter = [code = code_](unsigned shift) { return static_cast<char>('A' + (code >> shift & 31)); };
        return letters<3>{{letter(10), letter(5), letter(0)}};
    }

    friend constexpr bool operator==(const measure&, const measure&) = default;

private:
    std::uint16_t code_{};  // 0: none; 1 … 256: a unit plus 1; else bit 15 and three letters of five bits
};
static_assert(sizeof(measure) == 2);

}}  // namespace sitrep

#endif

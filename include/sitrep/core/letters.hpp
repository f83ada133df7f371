// SPDX-License-Identifier: BSL-1.0
// letters<N> and decimals: member types of wire and JSON forms.
#ifndef SITREP_CORE_LETTERS_HPP
#define SITREP_CORE_LETTERS_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Exactly N capital letters A–Z: ASN.1 PrintableString (FROM ("A".."Z")) (SIZE (N)), five bits a letter. The readers
/// check the letters; the writers trust them.
template <std::size_t N> struct letters {
    char chars[N]{};
    friend constexpr bool operator==(const letters&, const letters&) = default;
};

/// A decimal number as it was stated, digits / 10^decimals with 0 to 7 decimals: 13.480 is {13480, 3} and differs from
/// 13.48. In JSON, a number with exactly these digits. For the JSON forms of values only: the binary codec does not
/// support it.
struct decimal {
    std::int32_t digits{};
    std::uint8_t decimals{};

    static constexpr std::uint8_t most_decimals = 7;

    friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

/// A decimal as a JSON text has it, possibly with more decimals than 7. Then `decimals` is one of the two constants, and
/// `digits` is in units of the seventh decimal, without the digits after it. For JSON forms whose `from_json` decides.
struct written_decimal : decimal {
    static constexpr std::uint8_t zeros_follow = 8;   ///< more decimals, all zeros
    static constexpr std::uint8_t digits_follow = 9;  ///< more decimals, not all zeros

    friend constexpr bool operator==(const written_decimal&, const written_decimal&) = default;
};

}}  // namespace sitrep

#endif

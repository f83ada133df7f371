// SPDX-License-Identifier: BSL-1.0
// Two small types that stand in descriptions: a code of capital letters, and a decimal number of integers.
#ifndef SITREP_CORE_LETTERS_HPP
#define SITREP_CORE_LETTERS_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Exactly N capital letters A–Z: ASN.1 PrintableString (FROM ("A".."Z")) (SIZE (N)), five bits a letter.
template <std::size_t N>
struct letters {
    char chars[N]{};
    friend constexpr bool operator==(const letters&, const letters&) = default;
};

/// A decimal number with `decimals` digits after the point, exactly as it was stated: 13.480 is {13480, 3}. In JSON a
/// number with just those digits. For the JSON parts of values only.
struct decimal {
    std::int32_t digits{};
    std::uint8_t decimals{};
    friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

}}  // namespace sitrep

#endif

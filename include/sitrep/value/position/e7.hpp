// SPDX-License-Identifier: BSL-1.0
// Degrees as integers in units of 10^-7, the form that receivers of satellite navigation give.
#ifndef SITREP_VALUE_POSITION_E7_HPP
#define SITREP_VALUE_POSITION_E7_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decimal.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// `n`, of at most 180 degrees, in units of the last of `decimals` decimals, at most 7; half away from zero.
constexpr std::int32_t round_e7(std::int32_t n, unsigned decimals) {
    const std::int32_t unit = power_of_ten(decimal::most_decimals - decimals);
    return (n < 0 ? n - unit / 2 : n + unit / 2) / unit;  // a division rounds towards zero
}

/// A number of at most 180 degrees with at most 7 decimals, exactly.
constexpr std::int32_t to_e7(const decimal& d) { return d.digits * power_of_ten(decimal::most_decimals - d.decimals); }

}}}  // namespace sitrep::detail

#endif

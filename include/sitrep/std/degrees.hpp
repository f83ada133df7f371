// SPDX-License-Identifier: BSL-1.0
// Degrees in floating point.
#ifndef SITREP_STD_DEGREES_HPP
#define SITREP_STD_DEGREES_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/value/position.hpp>

#include <cmath>
#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Degrees in floating point, rounded to this number of decimals; half a unit is rounded away from zero. Numbers that are
/// within the precision of a double of such a half may be rounded either way.
/// std::nullopt if a number is no number, or if `position::of` refuses the numbers.
inline std::optional<position> to_position(double lat, double lon, unsigned decimals) {
    if (!(std::fabs(lat) <= 90) || !(std::fabs(lon) <= 180) || decimals > decimal::most_decimals) return std::nullopt;
    const double scale = std::pow(10.0, decimals);
    const auto units = [scale](double degrees) { return static_cast<std::int32_t>(std::lround(degrees * scale)); };
    return position::of(units(lat), units(lon), decimals);
}

/// The nearest double: 13.480 gives 13.48.
inline double to_double(const decimal& d) { return d.digits / std::pow(10.0, d.decimals); }

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// whole_bounds: the numbers that a count allows, as plain integers.
#ifndef SITREP_VALUE_WHOLE_BOUNDS_HPP
#define SITREP_VALUE_WHOLE_BOUNDS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/amount.hpp>
#include <sitrep/value/count.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The range of a count in plain integers of the type N.
template <class N = std::uint32_t> struct whole_range {
    N low{};                  ///< the least number, included
    std::optional<N> best{};  ///< the most likely number; absent if none is
    std::optional<N> high{};  ///< the greatest number, included; absent if there is no bound

    friend constexpr bool operator==(const whole_range&, const whole_range&) = default;
};

/// `bounds` in plain integers, for a table, a database or a screen. std::nullopt for an empty count, for one with decimals,
/// even if they are zeros, and if a number does not fit N: nothing is rounded or cut. Then use `bounds`.
///
///     const auto n = whole_bounds("~1000 people"_count);  // n->low is 800, *n->best 1000, *n->high 1200
///     whole_bounds<std::int64_t>("1e12s"_count)           // also numbers beyond 32 bits
template <class N = std::uint32_t, class Assumptions = assumptions>
constexpr std::optional<whole_range<N>> whole_bounds(const count& c, const Assumptions& assume = {}) {
    const auto range = bounds(c, assume);
    if (!range || range->decimals != 0) return std::nullopt;
    for (const std::uint64_t n : {range->low, range->best.value_or(0), range->high.value_or(0)})
        if (!std::in_range<N>(n)) return std::nullopt;
    whole_range<N> result{.low = static_cast<N>(range->low)};
    if (range->best) result.best = static_cast<N>(*range->best);
    if (range->high) result.high = static_cast<N>(*range->high);
    return result;
}

}}  // namespace sitrep

#endif

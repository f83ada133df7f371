// SPDX-License-Identifier: BSL-1.0
// verdict: the three answers to a question about what is not known exactly.
#ifndef SITREP_VALUE_VERDICT_HPP
#define SITREP_VALUE_VERDICT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// `yes` and `no` hold whatever the truth behind the statements is; `maybe` does not say which. There is no conversion
/// to bool: ask `== verdict::yes` or `!= verdict::no`, which are different questions.
enum class verdict : std::uint8_t { no, maybe, yes };
constexpr auto describe(tag<verdict>) { return words<verdict::yes>("no maybe yes"); }

/// Kleene's three-valued logic: the least of both, the greatest of both, the opposite.
constexpr verdict operator&(verdict a, verdict b) { return a < b ? a : b; }
constexpr verdict operator|(verdict a, verdict b) { return a < b ? b : a; }
constexpr verdict operator!(verdict a) { return static_cast<verdict>(2 - static_cast<int>(a)); }

}}  // namespace sitrep

#endif

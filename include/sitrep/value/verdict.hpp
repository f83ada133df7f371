// SPDX-License-Identifier: BSL-1.0
// verdict: the answer to a question about inexact statements: no, maybe or yes.
#ifndef SITREP_VALUE_VERDICT_HPP
#define SITREP_VALUE_VERDICT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The answer to a question about statements that allow several truths. It does not convert to bool, because "surely"
/// and "possibly" are different questions: write `== verdict::yes` or `!= verdict::no`.
enum class verdict : std::uint8_t {
    no,     ///< false for every truth that the statements allow
    maybe,  ///< true for some of these truths and false for others, or nothing is known
    yes,    ///< true for every truth that the statements allow
};
constexpr auto describe(tag<verdict>) { return words<verdict::yes>("no maybe yes"); }

/// And, in Kleene's three-valued logic: the lesser of both.
constexpr verdict operator&(verdict a, verdict b) { return a < b ? a : b; }
/// Or, in the same logic: the greater of both.
constexpr verdict operator|(verdict a, verdict b) { return a < b ? b : a; }
/// Not, in the same logic: no for yes, yes for no, maybe for maybe.
constexpr verdict operator!(verdict a) { return static_cast<verdict>(2 - static_cast<int>(a)); }

}}  // namespace sitrep

#endif

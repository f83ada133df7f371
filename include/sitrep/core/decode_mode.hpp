// SPDX-License-Identifier: BSL-1.0
// How a reader treats what a later version may have added.
#ifndef SITREP_CORE_DECODE_MODE_HPP
#define SITREP_CORE_DECODE_MODE_HPP

#include <sitrep/core/config.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// strict: only what this version writes itself. lenient: additions, enumerators and alternatives that this version does
/// not know are skipped, and `result::skipped()` says so; all else is as strict as before.
enum class decode_mode : std::uint8_t { strict, lenient };
inline constexpr decode_mode strict = decode_mode::strict;
inline constexpr decode_mode lenient = decode_mode::lenient;

}}  // namespace sitrep

#endif

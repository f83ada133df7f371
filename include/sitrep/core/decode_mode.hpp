// SPDX-License-Identifier: BSL-1.0
// decode_mode: how a reader treats input of later versions.
#ifndef SITREP_CORE_DECODE_MODE_HPP
#define SITREP_CORE_DECODE_MODE_HPP

#include <sitrep/core/config.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Strict readers refuse what this version does not know. Lenient readers skip unknown extension additions, members,
/// enumerators and alternatives; `result::skipped()` is then true. They also read spellings of a notation that its type
/// documents for lenient mode, such as -00:00 in a date: these mean the same as the value, so nothing was skipped. They are as
/// strict in all else.
///
/// Of a list<T, N, Wire> with Wire > N, lenient readers keep the first N elements. They check the others, drop them, and
/// `skipped()` is true. Binary refuses more than Wire elements in both modes; JSON has no such bound. An element that
/// binary does not know keeps its place in the list, so it counts as one of the N. JSON skips it, so it does not count.
enum class decode_mode : std::uint8_t { strict, lenient };

/// Short names, as in `from_binary<event>(bytes, sitrep::lenient)`.
inline constexpr decode_mode strict = decode_mode::strict;
inline constexpr decode_mode lenient = decode_mode::lenient;

}}  // namespace sitrep

#endif

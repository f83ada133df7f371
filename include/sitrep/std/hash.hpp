// SPDX-License-Identifier: BSL-1.0
// std::hash of values and texts.
#ifndef SITREP_STD_HASH_HPP
#define SITREP_STD_HASH_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/std/print.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Values and texts: their notation identifies them.
template <class T>
concept hashable = is_text<T> || shape_of<T> == shape::value;

}}}  // namespace sitrep::detail

/// The hash of the notation: `std::unordered_map<sitrep::event_id, …>`. Equal values have equal hashes. Linear.
template <sitrep::detail::hashable T> struct std::hash<T> {
    std::size_t operator()(const T& value) const { return std::hash<std::string>{}(sitrep::to_string(value)); }
};

#endif

// SPDX-License-Identifier: BSL-1.0
// A std::string_view of a pointer and a size, for arguments of other types than the constructor's. Where it has to convert
// them, g++ 12 considers the constructor from two iterators as well, and checks concepts for 3 % of the time that
// sitrep.hpp takes.
#ifndef SITREP_CORE_VIEW_HPP
#define SITREP_CORE_VIEW_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The `size` bytes from `data` on.
constexpr std::string_view view_of(const char* data, std::size_t size) { return {data, size}; }

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// How a constant expression stops the compilation with words, with or without exceptions.
#ifndef SITREP_CORE_COMPILE_ERROR_HPP
#define SITREP_CORE_COMPILE_ERROR_HPP

#include <sitrep/core/config.hpp>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Never defined and not constexpr: a consteval function that reaches it does not compile, and the compiler shows the
/// call with its sentence.
void compile_error(const char* sentence);

}}}  // namespace sitrep::detail

#endif

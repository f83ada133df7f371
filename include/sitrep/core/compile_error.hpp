// SPDX-License-Identifier: BSL-1.0
// compile_error: stops the evaluation of a constant expression with a message, with or without exceptions.
#ifndef SITREP_CORE_COMPILE_ERROR_HPP
#define SITREP_CORE_COMPILE_ERROR_HPP

#include <sitrep/core/config.hpp>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Declared only, and not constexpr: a constant expression that calls it does not compile, and the compiler shows the
/// call with its sentence.
void compile_error(const char* sentence);

}}}  // namespace sitrep::detail

#endif

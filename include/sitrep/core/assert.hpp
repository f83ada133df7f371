// SPDX-License-Identifier: BSL-1.0
// SITREP_ASSERT: checks the preconditions of functions, in programs that set SITREP_CHECKED.
#ifndef SITREP_CORE_ASSERT_HPP
#define SITREP_CORE_ASSERT_HPP

#include <sitrep/core/config.hpp>

// SITREP_ASSERT(condition, words): `words` say what the caller must ensure. Input never violates one: invalid input
// gives an error. With SITREP_CHECKED=0, the default, the condition is not evaluated. With SITREP_CHECKED=1 a false
// condition does not compile in a constant expression; at run time it calls sitrep_precondition_failed(words), then
// traps.
#if SITREP_CHECKED

/// Called with the violated condition in words. To log them, define a function of this name in a source file that does
/// not include sitrep. The program traps when it returns. This one does nothing.
extern "C" [[gnu::weak, gnu::noinline]] void sitrep_precondition_failed([[maybe_unused]] const char* words) {
    asm volatile("" : : "r"(words));  // keeps the words in a register, for debuggers and crash dumps
}
#define SITREP_ASSERT(condition, words) \
    ((condition) ? static_cast<void>(0) : (sitrep_precondition_failed(words), __builtin_trap()))

#else
#define SITREP_ASSERT(condition, words) static_cast<void>(0)
#endif

#endif

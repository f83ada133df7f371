// SPDX-License-Identifier: BSL-1.0
// Measures how deep a call writes into the stack.
#ifndef SITREP_TESTS_EMBEDDED_STACK_PAINT_HPP
#define SITREP_TESTS_EMBEDDED_STACK_PAINT_HPP

#include "machine.hpp"

#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>

inline constexpr std::uint32_t paint = 0x5AA5C33C;
inline constexpr std::size_t painted_words = 400;

#define INLINE __attribute__((always_inline))  // so that a lambda has no part of the stack of its own

/// The bytes that `call`, which is INLINE, writes below the stack of this function; at most those painted.
template <class Call> [[gnu::noinline]] std::size_t bytes_used(Call call) {
    volatile std::uint32_t* top{};
    asm volatile("mov %0, sp" : "=r"(top));
    for (std::size_t i = 1; i <= painted_words; ++i) top[-static_cast<std::ptrdiff_t>(i)] = paint;
    call();
    std::size_t used = painted_words;
    while (used != 0 && top[-static_cast<std::ptrdiff_t>(used)] == paint) --used;
    return used * sizeof(std::uint32_t);
}

inline void print_number(std::size_t n) {
    char digits[16];
    sitrep::detail::text_writer out(digits);
    out.put_number(static_cast<std::uint32_t>(n));
    out.put('\0');
    print(digits);
}

#endif

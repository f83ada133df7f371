// SPDX-License-Identifier: BSL-1.0
// The C library functions that compilers call implicitly, for programs without a C library.
#include <cstddef>
#include <cstdint>

#pragma GCC optimize("no-tree-loop-distribute-patterns")  // else GCC turns the loop in memcpy into a call of memcpy

using word [[gnu::may_alias]] = std::uint32_t;

extern "C" {

void* memcpy(void* to, const void* from, std::size_t n) {
    auto* t = static_cast<unsigned char*>(to);
    const auto* f = static_cast<const unsigned char*>(from);
    while (n-- != 0) *t++ = *f++;
    return to;
}

void* memmove(void* to, const void* from, std::size_t n) {
    auto* t = static_cast<unsigned char*>(to);
    const auto* f = static_cast<const unsigned char*>(from);
    if (t < f) return memcpy(to, from, n);
    while (n-- != 0) t[n] = f[n];
    return to;
}

void* memset(void* to, int value, std::size_t n) {
    auto* t = static_cast<unsigned char*>(to);
    const auto byte = static_cast<unsigned char>(value);
    if ((reinterpret_cast<std::uintptr_t>(t) | n) % 4 == 0)
        for (; n != 0; n -= 4, t += 4) *static_cast<word*>(static_cast<void*>(t)) = byte * 0x01010101u;
    for (; n != 0; --n) *t++ = byte;
    return to;
}

int memcmp(const void* a, const void* b, std::size_t n) {
    const auto* x = static_cast<const unsigned char*>(a);
    const auto* y = static_cast<const unsigned char*>(b);
    for (; n != 0; --n, ++x, ++y)
        if (*x != *y) return *x - *y;
    return 0;
}

std::size_t strlen(const char* text) {
    std::size_t n = 0;
    while (text[n] != '\0') ++n;
    return n;
}

}  // extern "C"

// SPDX-License-Identifier: BSL-1.0
// The functions of the C library that allocate, with a counter. The operators new call malloc, also those of shared libraries.
#include "allocations.hpp"

#include <cstddef>

namespace {
std::size_t count = 0;
}
std::size_t allocations() { return count; }

extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);

void* malloc(std::size_t size) {
    ++count;
    return __libc_malloc(size);
}
void* calloc(std::size_t n, std::size_t size) {
    ++count;
    return __libc_calloc(n, size);
}
void* realloc(void* p, std::size_t size) {
    ++count;
    return __libc_realloc(p, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    ++count;
    return __libc_memalign(alignment, size);
}
}

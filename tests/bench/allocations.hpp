// SPDX-License-Identifier: BSL-1.0
#ifndef SITREP_TESTS_BENCH_ALLOCATIONS_HPP
#define SITREP_TESTS_BENCH_ALLOCATIONS_HPP

#include <cstddef>

/// How often the program allocated memory, by malloc, new and the like.
std::size_t allocations();

#endif

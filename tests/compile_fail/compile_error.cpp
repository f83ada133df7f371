// EXPECT: a positive number
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/compile_error.hpp>

consteval int checked(int n) {
    if (n <= 0) sitrep::detail::compile_error("a positive number");
    return n;
}
constexpr int n = checked(0);

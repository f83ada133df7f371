// SPDX-License-Identifier: BSL-1.0
// That it stops the compiler, and with which words, is shown in tests/compile_fail/.
#include <sitrep/core/compile_error.hpp>

#include <doctest/doctest.h>

namespace {

consteval int positive(int n) {
    if (n <= 0) sitrep::detail::compile_error("a positive number");
    return n;
}

}  // namespace

TEST_CASE("a constant expression that never reaches it compiles") { CHECK(positive(3) == 3); }

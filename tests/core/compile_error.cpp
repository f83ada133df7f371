// SPDX-License-Identifier: BSL-1.0
// tests/compile_fail/compile_error.cpp shows that it stops the compiler, and with which words.
#include <sitrep/core/compile_error.hpp>

#include <doctest/doctest.h>

#include <type_traits>

namespace {

consteval int checked(int n) {
    if (n <= 0) sitrep::detail::compile_error("a positive number");
    return n;
}
/// Only a constant if no evaluation calls compile_error.
template <int n>
concept compiles = requires { typename std::integral_constant<int, checked(n)>; };

}  // namespace

TEST_CASE("a constant expression that calls compile_error is none") {
    CHECK(compiles<3>);
    CHECK(!compiles<0>);
}

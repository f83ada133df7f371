// EXPECT: sitrep: the function of visit returns a value: give visit a second argument
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/choice.hpp>

constexpr int doubled(const sitrep::choice<int, char>& c) {
    return c.visit([](auto value) { return value * 2; });
}

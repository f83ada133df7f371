// EXPECT: sitrep: a text literal is longer than the capacity of its text<N>
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/text.hpp>

constexpr sitrep::text<8> name = "Agadez, Niger";

// EXPECT: sitrep: a text literal is longer than its text<N> has room for
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/text.hpp>

constexpr sitrep::text<8> name = "Agadez, Niger";

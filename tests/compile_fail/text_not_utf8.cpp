// EXPECT: sitrep: a text literal must be UTF-8
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/text.hpp>

constexpr sitrep::text<8> name = "\xC3(";

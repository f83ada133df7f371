// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/decode_mode.hpp>

#include <doctest/doctest.h>

static_assert(sitrep::reading{} == sitrep::reading::strict, "strict unless asked otherwise");

TEST_CASE("the short name for lenient reading") { CHECK(sitrep::lenient == sitrep::reading::lenient); }

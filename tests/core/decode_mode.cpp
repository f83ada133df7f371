// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/decode_mode.hpp>

#include <doctest/doctest.h>

static_assert(sitrep::decode_mode{} == sitrep::decode_mode::strict, "strict unless asked otherwise");

TEST_CASE("the short name for lenient reading") { CHECK(sitrep::lenient == sitrep::decode_mode::lenient); }

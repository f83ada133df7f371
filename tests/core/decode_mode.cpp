// SPDX-License-Identifier: BSL-1.0
// The readers' tests show what the modes mean: tests/codec/binary.cpp, json.cpp.
#include <sitrep/core/decode_mode.hpp>

#include <doctest/doctest.h>

TEST_CASE("a mode is strict unless lenient is asked for") {
    CHECK(sitrep::decode_mode{} == sitrep::strict);
    CHECK(sitrep::lenient != sitrep::strict);
}

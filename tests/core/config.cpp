// SPDX-License-Identifier: BSL-1.0
// tests/mixed_settings/ shows what the name is for.
#include <sitrep/core/config.hpp>

#include <doctest/doctest.h>

#include <string>

#define SITREP_TEST_TEXT(x) #x
#define SITREP_TEST_TEXT_OF(x) SITREP_TEST_TEXT(x)

static_assert(SITREP_SMALL == 0 || SITREP_SMALL == 1);
static_assert(SITREP_CRC_BITS == 1 || SITREP_CRC_BITS == 4 || SITREP_CRC_BITS == 8 || SITREP_CRC_BITS == 64);
static_assert(SITREP_CHECKED == 0 || SITREP_CHECKED == 1);

TEST_CASE("the inline namespace's name holds each setting that is not its default") {
    std::string name = "v0";
    if (SITREP_SMALL) name += "_small";
    if (SITREP_CRC_BITS != (SITREP_SMALL ? 4 : 64)) name += "_crc" + std::to_string(SITREP_CRC_BITS);
    if (SITREP_CHECKED) name += "_checked";
    CHECK(SITREP_TEST_TEXT_OF(SITREP_NAMESPACE) == name);
}

TEST_CASE("the tables are part of the small core") { CHECK(SITREP_DETAIL_TABLES <= SITREP_SMALL); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/version.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("the version as a string says what its numbers say") {
    const std::string numbers = std::to_string(SITREP_VERSION_MAJOR) + "." + std::to_string(SITREP_VERSION_MINOR) +
                                "." + std::to_string(SITREP_VERSION_PATCH);
    CHECK(numbers == SITREP_VERSION);
}

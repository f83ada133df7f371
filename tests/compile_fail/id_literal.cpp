// EXPECT: sitrep: not an id
// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

using namespace sitrep::literals;

constexpr auto event = "E04"_id;

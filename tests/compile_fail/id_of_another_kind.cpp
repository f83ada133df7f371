// EXPECT: sitrep: the id of a record of another kind
// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

using namespace sitrep::literals;

constexpr sitrep::event_id event = "A4"_id;

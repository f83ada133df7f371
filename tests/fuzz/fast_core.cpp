// SPDX-License-Identifier: BSL-1.0
// The fast core.
#define SITREP_SMALL 0
#include "core.hpp"

namespace fuzz {

answer CORE_FUNCTION(fast_core_decode)(const task& t) { return decode(t); }
answer CORE_FUNCTION(fast_core_build)(const task& t) { return build(t); }

}  // namespace fuzz

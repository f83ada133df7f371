// SPDX-License-Identifier: BSL-1.0
// The small core. Its inline namespace has another name, so it can be in one program with the fast one.
#define SITREP_SMALL 1
#include "core.hpp"

namespace fuzz {

answer CORE_FUNCTION(small_core_decode)(const task& t) { return decode(t); }
answer CORE_FUNCTION(small_core_build)(const task& t) { return build(t); }

}  // namespace fuzz

// SPDX-License-Identifier: BSL-1.0
#include "all_parts.hpp"
#include "mixed.hpp"

#include <sitrep.hpp>

seen with_parts_first() { return {"same", &sitrep::extension}; }

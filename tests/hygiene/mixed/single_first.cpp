// SPDX-License-Identifier: BSL-1.0
#include <sitrep.hpp>

#include "all_parts.hpp"
#include "mixed.hpp"

seen with_single_first() { return {"same", &sitrep::extension}; }

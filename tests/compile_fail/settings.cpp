// SPDX-License-Identifier: BSL-1.0
// Settings with values that they cannot have.

// EXPECT: sitrep: SITREP_CRC_BITS is 1, 4, 8 or 64
#define SITREP_CRC_BITS 2
#include <sitrep/codec/journal.hpp>

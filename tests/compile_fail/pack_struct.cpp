// SPDX-License-Identifier: BSL-1.0
// The pragma has the effect of -fpack-struct.

// EXPECT: sitrep: the headers do not compile with -fpack-struct or after #pragma pack
#pragma pack(1)
#include <sitrep/core/config.hpp>

// EXPECT TO COMPILE
#pragma pack(push, 1)
#pragma pack(pop)
#include <sitrep/core/config.hpp>

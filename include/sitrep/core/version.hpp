// SPDX-License-Identifier: BSL-1.0
// The version: the one place that states it; CMake reads it from here and a test compares Meson's.
#ifndef SITREP_CORE_VERSION_HPP
#define SITREP_CORE_VERSION_HPP

#define SITREP_VERSION_MAJOR 0
#define SITREP_VERSION_MINOR 1
#define SITREP_VERSION_PATCH 0
#define SITREP_VERSION "0.1.0"

// Choose the binary codec's bit core: 1 = one shared, non-inlined 32-bit core (small flash),
// 0 = an inlined 64-bit core (fast). Both write the same bytes. Default: small where pointers are 32 bits or fewer.
#ifndef SITREP_SMALL
#if defined(__SIZEOF_POINTER__) && __SIZEOF_POINTER__ <= 4
#define SITREP_SMALL 1
#else
#define SITREP_SMALL 0
#endif
#endif

#endif

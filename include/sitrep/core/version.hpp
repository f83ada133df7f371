// SPDX-License-Identifier: BSL-1.0
// The version of the library. CMake reads it from here, and a test compares it with Meson's.
#ifndef SITREP_CORE_VERSION_HPP
#define SITREP_CORE_VERSION_HPP

#define SITREP_VERSION_MAJOR 0
#define SITREP_VERSION_MINOR 2
#define SITREP_VERSION_PATCH 0
#define SITREP_VERSION "0.2.0"

#endif

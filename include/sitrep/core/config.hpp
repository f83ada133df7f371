// SPDX-License-Identifier: BSL-1.0
// The settings: macros that change definitions. Their values are part of the inline namespace's name, so translation
// units with different settings never share a definition: a program that mixes them works, or does not link.
#ifndef SITREP_CORE_CONFIG_HPP
#define SITREP_CORE_CONFIG_HPP

/// The binary codec's bit core. 1: one shared 32-bit core that is never inlined (small flash). 0: an inlined 64-bit
/// core (fast). Both write the same bytes; the small one reports errors without a path. Default: 1 if pointers have at
/// most 32 bits, else 0.
#ifndef SITREP_SMALL
#if defined(__SIZEOF_POINTER__) && __SIZEOF_POINTER__ <= 4
#define SITREP_SMALL 1
#else
#define SITREP_SMALL 0
#endif
#endif

/// How many bits the journal's checksum processes in one step. 1: no table. 4: a table of 16 entries, 64 bytes of
/// flash. 8: a table of 256 entries, 1 KiB. 64: eight of these, 8 KiB. All give the same checksum. Default: 4 with the
/// small core, else 64.
#ifndef SITREP_CRC_BITS
#if SITREP_SMALL
#define SITREP_CRC_BITS 4
#else
#define SITREP_CRC_BITS 64
#endif
#endif

/// 1: a violated precondition of a public function traps at the call, see core/assert.hpp. 0, the default: no check.
#ifndef SITREP_CHECKED
#define SITREP_CHECKED 0
#endif

// 1: the small core reads and writes records by tables. They need constant expressions that compare the addresses of
// members, which clang does not have: there the small core uses generated code for each member. The bytes are the same.
#if SITREP_SMALL && !defined(__clang__)
#define SITREP_DETAIL_TABLES 1
#else
#define SITREP_DETAIL_TABLES 0
#endif

// Marks functions whose unsigned arithmetic wraps on purpose, for clang's -fsanitize=integer.
#ifdef __clang__
#define SITREP_DETAIL_WRAPS __attribute__((no_sanitize("integer")))
#else
#define SITREP_DETAIL_WRAPS
#endif

// The name: v0, _small with the small core, then each other setting that is not its default, as in v0_small_crc1.
#if SITREP_SMALL
#define SITREP_DETAIL_NAME_OF_CORE _small
#else
#define SITREP_DETAIL_NAME_OF_CORE
#endif
#if SITREP_CRC_BITS == (SITREP_SMALL ? 4 : 64)
#define SITREP_DETAIL_NAME_OF_CRC
#elif SITREP_CRC_BITS == 64
#define SITREP_DETAIL_NAME_OF_CRC _crc64
#elif SITREP_CRC_BITS == 8
#define SITREP_DETAIL_NAME_OF_CRC _crc8
#elif SITREP_CRC_BITS == 4
#define SITREP_DETAIL_NAME_OF_CRC _crc4
#elif SITREP_CRC_BITS == 1
#define SITREP_DETAIL_NAME_OF_CRC _crc1
#else
#error "sitrep: SITREP_CRC_BITS is 1, 4, 8 or 64"
#endif
#if SITREP_CHECKED
#define SITREP_DETAIL_NAME_OF_CHECKED _checked
#else
#define SITREP_DETAIL_NAME_OF_CHECKED
#endif
#define SITREP_DETAIL_JOIN_NAME(core, crc, checked) v0##core##crc##checked
#define SITREP_DETAIL_MAKE_NAME(core, crc, checked) SITREP_DETAIL_JOIN_NAME(core, crc, checked)

/// The inline namespace in namespace sitrep. Users need not name it.
#define SITREP_NAMESPACE \
    SITREP_DETAIL_MAKE_NAME(SITREP_DETAIL_NAME_OF_CORE, SITREP_DETAIL_NAME_OF_CRC, SITREP_DETAIL_NAME_OF_CHECKED)

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Packed structs have another layout, and references to their members are not aligned.
struct layout_probe {
    void* pointer;
};
static_assert(
    alignof(layout_probe) == alignof(void*),
    "sitrep: the headers do not compile with -fpack-struct or after #pragma pack: include them without it, and "
    "pack only your own structs");

}}}  // namespace sitrep::detail

#endif

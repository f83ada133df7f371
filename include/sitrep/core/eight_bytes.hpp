// SPDX-License-Identifier: BSL-1.0
// Eight bytes of a text in one number: hosts read and write texts in such steps.
#ifndef SITREP_CORE_EIGHT_BYTES_HPP
#define SITREP_CORE_EIGHT_BYTES_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// True on hosts. Microcontrollers go byte by byte, which takes less flash.
inline constexpr bool takes_eight = SITREP_SMALL == 0;

/// Eight bytes, the first one lowest. Not in constant expressions.
[[gnu::always_inline]] inline std::uint64_t load_eight(const char* from) {
    std::uint64_t v = 0;
    __builtin_memcpy(&v, from, sizeof v);
    return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(v) : v;
}
[[gnu::always_inline]] inline void store_eight(char* to, std::uint64_t v) {
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) v = __builtin_bswap64(v);
    __builtin_memcpy(to, &v, sizeof v);
}

/// The byte eight times.
constexpr std::uint64_t eight_of(std::uint8_t byte) { return byte * 0x0101010101010101u; }
/// The first n bytes; the others are 0.
constexpr std::uint64_t keep_bytes(std::uint64_t v, std::size_t n) {
    return n < 8 ? v & ((std::uint64_t{1} << 8 * n) - 1) : v;
}

/// The eight digits of n, which is below 10^8, the most significant one first: numbers from 0 to 9.
constexpr std::uint64_t eight_digits(std::uint32_t n) {
    const std::uint64_t fours = n / 10000 | std::uint64_t{n % 10000} << 32;
    const std::uint64_t hundreds = fours * 10486 >> 20 & 0x0000007F0000007Fu;
    const std::uint64_t twos = hundreds | (fours - hundreds * 100) << 16;
    const std::uint64_t tens = twos * 103 >> 10 & 0x000F000F000F000Fu;
    return tens | (twos - tens * 10) << 8;
}

/// The number of eight digits, the most significant one first: its bytes are from 0 to 9.
SITREP_DETAIL_WRAPS constexpr std::uint32_t number_of_digits(std::uint64_t digits) {
    const std::uint64_t twos = digits * 2561 >> 8 & 0x00FF00FF00FF00FFu;
    const std::uint64_t fours = twos * 6553601 >> 16 & 0x0000FFFF0000FFFFu;
    return static_cast<std::uint32_t>(fours * 42949672960001 >> 32);
}

/// The bytes before the first one that a test below found; the others are 0.
constexpr std::uint64_t before_first(std::uint64_t v, std::uint64_t found) { return v & (found ^ (found - 1)) >> 8; }
/// The place of the first byte that a test below found, or 8 if it found none.
constexpr std::size_t first_byte(std::uint64_t found) {
    return found == 0 ? 8 : static_cast<std::size_t>(__builtin_ctzll(found)) / 8;
}
/// Finds the bytes that a JSON string cannot have as they are: quotes, backslashes and control characters. Bytes after the
/// first of them may be found, too.
[[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr std::uint64_t find_special(std::uint64_t v) {
    const std::uint64_t quotes = v ^ eight_of('"'), slashes = v ^ eight_of('\\');
    return (((quotes - eight_of(1)) & ~quotes) | ((slashes - eight_of(1)) & ~slashes) | ((v - eight_of(' ')) & ~v)) &
           eight_of(0x80);
}
/// Finds quotes, the same way.
[[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr std::uint64_t find_quote(std::uint64_t v) {
    const std::uint64_t quotes = v ^ eight_of('"');
    return (quotes - eight_of(1)) & ~quotes & eight_of(0x80);
}
/// Finds the bytes above 9. Bytes after the first of them may be found, too.
SITREP_DETAIL_WRAPS constexpr std::uint64_t find_beyond_nine(std::uint64_t v) {
    return ((v + eight_of(0x76)) | v) & eight_of(0x80);
}
/// Finds the bytes that are not ASCII.
constexpr std::uint64_t find_beyond_ascii(std::uint64_t v) { return v & eight_of(0x80); }

}}}  // namespace sitrep::detail

#endif

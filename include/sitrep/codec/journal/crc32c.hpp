// SPDX-License-Identifier: BSL-1.0
// CRC-32C (Castagnoli): detects bytes that were damaged by chance; it does not protect against intent.
#ifndef SITREP_CODEC_JOURNAL_CRC32C_HPP
#define SITREP_CODEC_JOURNAL_CRC32C_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// 0x1EDC6F41 with its bits reversed (RFC 9260, appendix A).
inline constexpr std::uint32_t crc32c_polynomial = 0x82F63B78;

/// `crc` after `bits` more bits.
SITREP_DETAIL_WRAPS constexpr std::uint32_t crc32c_bits(std::uint32_t crc, unsigned bits) {
    for (; bits != 0; --bits) crc = crc >> 1 ^ (crc32c_polynomial & (0u - (crc & 1u)));
    return crc;
}

template <unsigned Bits> struct crc32c_entries {
    std::uint32_t of[1u << Bits]{};
    /// The entry of i ^ k is that of i ^ that of k: this needs far fewer steps of the compiler than `crc32c_bits` for each.
    consteval crc32c_entries() {
        std::uint32_t entry = 1;
        for (std::uint32_t bit = 1u << (Bits - 1); bit != 0; bit >>= 1) {
            entry = crc32c_bits(entry, 1);
            for (std::uint32_t i = 0; i < 1u << Bits; i += 2 * bit) of[i + bit] = of[i] ^ entry;
        }
    }
};
template <unsigned Bits> inline constexpr crc32c_entries<Bits> crc32c_table{};

/// The checksum, `Bits` bits at a time.
template <unsigned Bits>
constexpr std::uint32_t crc32c_by(const std::byte* bytes, std::size_t size, std::uint32_t before) {
    std::uint32_t crc = ~before;
    for (; size != 0; --size) {
        crc ^= std::to_integer<std::uint32_t>(*bytes++);
        if constexpr (Bits == 1) crc = crc32c_bits(crc, 8);
        else
            for (unsigned done = 0; done < 8; done += Bits)
                crc = crc >> Bits ^ crc32c_table<Bits>.of[crc & ((1u << Bits) - 1)];
    }
    return ~crc;
}

constexpr std::uint32_t crc32c_of(const std::byte* bytes, std::size_t size, std::uint32_t before) {
    return crc32c_by<SITREP_CRC_BITS>(bytes, size, before);
}

}  // namespace detail

/// The CRC-32C of `bytes`; 0xE3069283 for "123456789". To continue after an earlier part, pass its checksum.
/// Messages of up to 655 bytes that differ in 1 to 5 bits have different checksums. Linear.
constexpr std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before = 0) {
    return detail::crc32c_of(bytes.data(), bytes.size(), before);
}

}}  // namespace sitrep

#endif

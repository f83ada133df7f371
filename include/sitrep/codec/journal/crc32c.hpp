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

/// Eight tables for eight bytes in one step: after[n][b] is what the byte b contributes after n more bytes (Kounavis and
/// Berry, IEEE Transactions on Computers 57(11), 2008).
template <unsigned Bytes> struct crc32c_entries_of_bytes {
    std::uint32_t after[Bytes][256]{};
    consteval crc32c_entries_of_bytes() {
        for (unsigned b = 0; b < 256; ++b) {
            std::uint32_t entry = after[0][b] = crc32c_table<8>.of[b];
            for (unsigned n = 1; n < Bytes; ++n) entry = after[n][b] = entry >> 8 ^ crc32c_table<8>.of[entry & 0xFF];
        }
    }
    /// The register after eight bytes, the first one lowest. The register before is added to the first four.
    constexpr std::uint32_t step(std::uint64_t bytes) const {
        const auto of = [&](unsigned n) { return after[7 - n][bytes >> 8 * n & 0xFF]; };
        return of(0) ^ of(1) ^ of(2) ^ of(3) ^ of(4) ^ of(5) ^ of(6) ^ of(7);  // g++ 12 leaves a loop one
    }
};
template <unsigned Bytes> inline constexpr crc32c_entries_of_bytes<Bytes> crc32c_tables{};

template <class = void> constexpr std::uint64_t eight_bytes(const std::byte* bytes) {
    const auto of = [bytes](unsigned n) { return std::to_integer<std::uint64_t>(bytes[n]) << 8 * n; };
    return of(0) | of(1) | of(2) | of(3) | of(4) | of(5) | of(6) | of(7);
}
/// Precondition: size >= 8. The first size % 8 bytes are a step after bytes 0, which change nothing.
template <class Table>
SITREP_DETAIL_WRAPS constexpr std::uint32_t crc32c_by_eight(const Table& table, const std::byte* bytes,
                                                            std::size_t size, std::uint32_t crc) {
    const unsigned bits = size % 8 * 8;
    const std::uint64_t first = eight_bytes(bytes) ^ crc;
    crc = static_cast<std::uint32_t>(std::uint64_t{crc} >> bits) ^ table.step(first << (56 - bits) << 8);
    bytes += size % 8;
    for (size /= 8; size != 0; --size, bytes += 8) crc = table.step(eight_bytes(bytes) ^ crc);
    return crc;
}

/// The checksum, `Bits` bits at a time.
template <unsigned Bits>
constexpr std::uint32_t crc32c_by(const std::byte* bytes, std::size_t size, std::uint32_t before) {
    std::uint32_t crc = ~before;
    if constexpr (Bits == 64)
        if (size >= 8) return ~crc32c_by_eight(crc32c_tables<Bits / 8>, bytes, size, crc);
    constexpr unsigned step = Bits == 64 ? 8 : Bits;
    for (; size != 0; --size) {
        crc ^= std::to_integer<std::uint32_t>(*bytes++);
        if constexpr (Bits == 1) crc = crc32c_bits(crc, 8);
        else
            for (unsigned done = 0; done < 8; done += step)
                crc = crc >> step ^ crc32c_table<step>.of[crc & ((1u << step) - 1)];
    }
    return ~crc;
}

// What leads to a table is a template, so that programs that only include this header do not make the table.

template <class = void>
constexpr std::uint32_t crc32c_of(const std::byte* bytes, std::size_t size, std::uint32_t before) {
    return crc32c_by<SITREP_CRC_BITS>(bytes, size, before);
}

}  // namespace detail

/// The CRC-32C of `bytes`; 0xE3069283 for "123456789". To continue after an earlier part, pass its checksum.
/// Messages of up to 655 bytes that differ in 1 to 5 bits have different checksums. Linear.
template <class = void> constexpr std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before = 0) {
    return detail::crc32c_of(bytes.data(), bytes.size(), before);
}

}}  // namespace sitrep

#endif

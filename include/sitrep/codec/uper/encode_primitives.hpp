// SPDX-License-Identifier: BSL-1.0
// The encoder's primitives, which all types share: length determinants, texts, enums and choices of ranges.
#ifndef SITREP_CODEC_UPER_ENCODE_PRIMITIVES_HPP
#define SITREP_CODEC_UPER_ENCODE_PRIMITIVES_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// 11.9.3.8: lengths from here on take fragments, which are outside the profile.
inline constexpr std::size_t fragment_size = 16384;

/// 11.1: the size in bytes of a complete encoding of `bits` bits.
constexpr std::size_t complete_bytes(std::size_t bits) { return bits == 0 ? 1 : (bits + 7) / 8; }

/// 11.9.3: the bits of a length determinant for n.
constexpr unsigned length_determinant_bits(std::size_t n) { return n < 128 ? 8 : 16; }

/// 11.9.3.5 to 11.9.3.7: a length determinant, below `fragment_size`: one byte up to 127, else two.
constexpr void put_length_determinant(bit_writer& w, std::size_t n) {
    const unsigned bits = length_determinant_bits(n);
    w.put(static_cast<std::uint32_t>(bits == 16 ? n | 0x8000u : n), bits);
}

/// 11.6: the bits of a normally small non-negative whole number below 64: a 0 bit and six bits.
inline constexpr unsigned normally_small_bits = 7;

/// 11.6: a normally small non-negative whole number below 64.
constexpr void put_normally_small(bit_writer& w, std::size_t n) {
    w.put(static_cast<std::uint32_t>(n), normally_small_bits);
}

/// 30.6: UTF8String: a length determinant in bytes, and the bytes. Fails with missing: an empty text is absent instead.
constexpr void put_text(bit_writer& w, std::string_view s) {
    if (s.empty()) return w.fail(errc::missing);
    put_length_determinant(w, s.size());
    w.put_bytes(s.data(), s.size());
}

/// A number in one of several ranges: the index of its range, then the offset from its lower bound. `rows`: `count`
/// ranges. Fails with out_of_range.
SITREP_DETAIL_SHARED SITREP_DETAIL_WRAPS constexpr void put_range_choice(bit_writer& w, std::uint32_t v,
                                                                         const choice_range* rows, std::uint32_t count,
                                                                         unsigned count_bits) {
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t offset = v - rows[i].lb;
        if (offset > rows[i].max_offset) continue;
        if (!SITREP_SMALL && count_bits + rows[i].bits <= 32) {
            w.put(i << rows[i].bits | offset, count_bits + rows[i].bits);
        } else {
            w.put(i, count_bits);
            w.put(offset, rows[i].bits);
        }
        return;
    }
    w.fail(errc::out_of_range);
}

/// 14.3: the extension bit, and an index into the root, or for an extension addition a normally small number (11.6).
/// Fails with unknown_value.
constexpr void put_enum(bit_writer& w, std::uint32_t v, enum_size size) {
    unsigned bits = size.root_bits + 1u;
    if (v >= size.root) {
        if (v >= size.total) w.fail(errc::unknown_value);
        v = v - size.root + 0x80;  // the extension bit, before the 7 bits of the number
        bits = 8;
    }
    w.put(v, bits);
}

}}}  // namespace sitrep::detail

#endif

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
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// 11.9.3.8: lengths from here on take fragments, which are outside the profile.
inline constexpr std::size_t fragment_size = 16384;

/// 11.1: the size in bytes of a complete encoding of `bits` bits.
constexpr std::size_t complete_bytes(std::size_t bits) { return bits == 0 ? 1 : (bits + 7) / 8; }

/// 11.9.3: the bits of a length determinant for n.
constexpr unsigned length_determinant_bits(std::size_t n) { return n < 128 ? 8 : 16; }

/// 11.9.3.5 to 11.9.3.7: a length determinant, below `fragment_size`: one byte up to 127, else two.
template <class Writer> constexpr void put_length_determinant(Writer& w, std::size_t n) {
    const unsigned bits = length_determinant_bits(n);
    w.put(static_cast<std::uint32_t>(bits == 16 ? n | 0x8000u : n), bits);
}

/// 11.6: the bits of a normally small non-negative whole number below 64: a 0 bit and six bits.
inline constexpr unsigned normally_small_bits = 7;

/// 11.6: a normally small non-negative whole number below 64.
template <class Writer> constexpr void put_normally_small(Writer& w, std::size_t n) {
    w.put(static_cast<std::uint32_t>(n), normally_small_bits);
}

/// 30.6: UTF8String: a length determinant in bytes, and the bytes. Fails with missing: an empty text is absent instead.
template <class Writer> constexpr void put_text(Writer& w, std::string_view s) {
    if (s.empty()) return w.fail(errc::missing);
    put_length_determinant(w, s.size());
    w.put_bytes(s.data(), s.size());
}

/// True if each range begins after the one before it.
consteval bool are_ascending(const auto& rows) {
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i].lb != rows[i - 1].lb + rows[i - 1].max_offset + 1) return false;
    return true;
}

/// A number in one of several ranges: the index of its range, then the offset from its lower bound. `rows`: `count`
/// ranges. Fails with out_of_range.
SITREP_DETAIL_SHARED SITREP_DETAIL_WRAPS constexpr void put_range_choice(bit_writer& w, std::uint32_t v,
                                                                         const choice_range* rows, std::uint32_t count,
                                                                         unsigned count_bits) {
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t offset = v - rows[i].lb;
        if (offset > rows[i].max_offset) continue;
        w.put(i, count_bits);
        w.put(offset, rows[i].bits);
        return;
    }
    w.fail(errc::out_of_range);
}
/// The same for the fast core: without branches, in at most 40 bits.
template <const auto& rows, class Writer, std::size_t... Index>
SITREP_DETAIL_INLINED SITREP_DETAIL_WRAPS constexpr void put_range_choice(Writer& w, std::uint32_t v,
                                                                          std::index_sequence<Index...>) {
    constexpr bool is_ascending = are_ascending(rows);
    constexpr choice_range last = rows[sizeof...(Index) - 1];
    const std::uint32_t above = v - rows[0].lb;  // the lowest bound, if they ascend
    std::uint32_t index = 0;
    std::uint32_t is_in = 0;
    if constexpr (is_ascending) {
        index = (static_cast<std::uint32_t>(above >= rows[Index].lb - rows[0].lb) + ...) - 1;
        is_in = above <= last.lb - rows[0].lb + last.max_offset;
    } else {
        index = ((v - rows[Index].lb <= rows[Index].max_offset ? static_cast<std::uint32_t>(Index) : 0) | ...);
        is_in = (static_cast<std::uint32_t>(v - rows[Index].lb <= rows[Index].max_offset) | ...);
    }
    if (is_in == 0) [[unlikely]]
        return w.fail(errc::out_of_range);
    const choice_range& row = rows[index];
    w.put(std::uint64_t{index} << row.bits | (v - row.lb), bits_for(sizeof...(Index) - 1) + row.bits);
}

/// 14.3: the extension bit, and an index into the root, or for an extension addition a normally small number (11.6).
/// Fails with unknown_value.
template <class Writer> constexpr void put_enum(Writer& w, std::uint32_t v, enum_size size) {
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

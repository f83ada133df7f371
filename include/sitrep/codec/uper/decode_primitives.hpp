// SPDX-License-Identifier: BSL-1.0
// The decoder's primitives, which all types share: length determinants, texts, enums, open types, extension additions.
#ifndef SITREP_CODEC_UPER_DECODE_PRIMITIVES_HPP
#define SITREP_CODEC_UPER_DECODE_PRIMITIVES_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/encode_primitives.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/utf8.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Three readers: decoders of the small core are strict or lenient, so that a program has only what it uses. On hosts one
// decoder is both.

/// The strict reader: an addition, alternative or enumerator that this version does not know is an error, and so is a
/// list beyond its capacity, at its size. `drop` returns false: stop.
struct strict_reader : bit_reader {
    using bit_reader::bit_reader;
    static constexpr bool can_skip = false;
    static constexpr bool skipped = false;
    static constexpr bool is_lenient() { return false; }
    constexpr void unknown() { fail(errc::unknown_value); }
    constexpr void unknown(std::size_t at) { fail(errc::unknown_value, at); }
    constexpr bool drop(std::size_t start) {
        fail(errc::too_long, start);
        return false;
    }
};

/// The lenient reader: skips them, drops the elements beyond the capacity, and remembers that it did.
struct lenient_reader : bit_reader {
    using bit_reader::bit_reader;
    static constexpr bool can_skip = true;
    bool skipped = false;
    static constexpr bool is_lenient() { return true; }
    constexpr void unknown() { skipped = true; }
    constexpr void unknown(std::size_t) { skipped = true; }
    constexpr bool drop(std::size_t) { return skipped = true; }
};

/// Either of them.
struct either_reader : strict_reader {
    constexpr either_reader(const std::byte* in, std::size_t size, decode_mode mode)
        : strict_reader(in, size), lenient_(mode == decode_mode::lenient) {}
    static constexpr bool can_skip = true;
    bool skipped = false;
    constexpr bool is_lenient() const { return lenient_; }
    constexpr void unknown() { unknown(position()); }
    constexpr void unknown(std::size_t at) {
        if (lenient_) skipped = true;
        else strict_reader::unknown(at);
    }
    constexpr bool drop(std::size_t start) {
        if (!lenient_) return strict_reader::drop(start);
        return skipped = true;
    }

private:
    bool lenient_;
};

/// 11.9.3.5 to 11.9.3.7: a length determinant below `fragment_size`, in its shortest form. Fails with not_canonical,
/// too_long.
constexpr std::size_t get_length_determinant(bit_reader& r) {
    std::uint32_t n = r.get(8);
    if (n < 0x80) return n;
    n = (n & 0x7F) << 8 | r.get(8);
    if (n < 0x80) r.fail(errc::not_canonical);
    if (n >= fragment_size) r.fail(errc::too_long);  // 11.9.3.8
    return n;
}

/// 11.6: a normally small non-negative whole number below 64. Fails with too_long.
SITREP_DETAIL_SHARED constexpr std::uint32_t get_normally_small(bit_reader& r) {
    const std::uint32_t n = r.get(normally_small_bits);
    if (n < 64) return n;
    r.fail(errc::too_long);
    return 0;
}

/// 30.6: UTF8String, from 1 to `capacity` bytes, which it writes to `out`. Returns their number; 0 after an error.
/// Fails with not_canonical for an empty text, which would be absent; too_long; bad_utf8.
SITREP_DETAIL_SHARED SITREP_DETAIL_WRAPS constexpr std::size_t get_text(bit_reader& r, char* out,
                                                                        std::size_t capacity) {
    const std::size_t n = get_length_determinant(r);
    if (n - 1 >= capacity) {
        r.fail(n == 0 ? errc::not_canonical : errc::too_long);
        return 0;
    }
    const std::size_t valid =
        r.get_bytes(out, n) < 0x80 ? n : utf8_prefix(view_of(out, n));  // ASCII needs no further check
    if (valid == n) return n;
    r.fail(errc::bad_utf8, r.position() - (n - valid) * 8);
    return 0;
}

/// A number in one of several ranges: the index of its range, then the offset from its lower bound. Fails with
/// out_of_range.
SITREP_DETAIL_SHARED SITREP_DETAIL_COLD SITREP_DETAIL_WRAPS constexpr std::uint32_t get_range_choice_slowly(
    bit_reader& r, const choice_range* rows, std::uint32_t count, unsigned count_bits) {
    const choice_range& row = rows[r.get_upto(count - 1, count_bits)];
    return row.lb + r.get_upto(row.max_offset, row.bits);
}
template <class Reader>
[[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr std::uint32_t get_range_choice(Reader& r, const choice_range* rows,
                                                                                    std::uint32_t count,
                                                                                    unsigned count_bits) {
    if constexpr (!SITREP_SMALL) {
        if (!std::is_constant_evaluated() && r.remaining() >= count_bits + 32) {
            const std::uint64_t bits = r.peek();
            const auto index = static_cast<std::uint32_t>(bits >> (64 - count_bits));
            if (index < count) {
                const choice_range& row = rows[index];
                const auto offset = static_cast<std::uint32_t>(bits << count_bits >> 1 >> (63 - row.bits));
                if (offset <= row.max_offset) {
                    r.advance(count_bits + row.bits);
                    return row.lb + offset;
                }
            }
        }
    }
    return get_range_choice_slowly(r, rows, count, count_bits);
}

/// 14.3: an enum with an extension bit: an index into the root, of `root_bits` bits, or for an extension addition a
/// normally small number (11.6). Fails with out_of_range, unknown_value, too_long.
///
/// It reads the extension bit and up to 7 bits at once, as most enums are in the root; then the remaining bits.
template <class Reader>
SITREP_DETAIL_HOT SITREP_DETAIL_WRAPS constexpr std::uint32_t get_enum(Reader& r, unsigned root_bits,
                                                                       std::uint32_t root, std::uint32_t total) {
    const unsigned first = root_bits < 7 ? root_bits : 7;
    std::uint32_t v = r.get(first + 1);  // with the extension bit
    const std::size_t start = r.position() - first;
    const bool is_addition = v >> first != 0;
    if (is_addition && (total != root || r.is_lenient())) {
        v = (v << (7 - first) & 0x7F) | r.get(7 - first);
        if (v >= 64) r.fail(errc::too_long);
        v += root;
        if (v >= total) r.unknown();
        return v;
    }
    v = v << (root_bits - first) | r.get(root_bits - first);
    if (is_addition || v >= root) r.fail(is_addition ? errc::unknown_value : errc::out_of_range, start);
    return v;
}

/// 11.2: the length of an open type, in bits. Fails with not_canonical, too_long.
constexpr std::size_t get_open_length(bit_reader& r) {
    const std::size_t bytes = get_length_determinant(r);
    if (r.ok() && bytes == 0) r.fail(errc::not_canonical);  // 11.1: at least one byte
    return bytes * 8;
}

/// 11.2: an open type. `decode_content` sees its bytes only, which must be one complete encoding. Fails with
/// not_canonical, end_of_input, padding, trailing_input.
template <class Decode> constexpr void get_open(bit_reader& r, Decode decode_content) {
    const std::size_t end = r.narrow(get_open_length(r));
    if (!r.ok()) return;
    const std::size_t start = r.position();
    decode_content();
    r.finish(start);
    r.widen(end);
}

/// Skips an open type that this version does not know; the strict decoder fails with unknown_value.
template <class Reader> constexpr void skip_open(Reader& r) {
    r.unknown();
    if constexpr (Reader::can_skip)
        if (r.is_lenient()) r.skip(get_open_length(r));
}

/// The presence bits of the extension additions of a sequence. `count`: how many the writer knew, 1 to 64.
struct extension_additions {
    std::uint32_t count;
    std::uint32_t first;   // the presence bits of the first 32 additions, the last one in bit 0
    std::uint32_t second;  // of the others, the last one in bit 0

    constexpr bool has(std::uint32_t i) const {
        if (i >= count) return false;
        return i < 32 ? (first >> ((count < 32 ? count : 32) - 1 - i) & 1u) != 0
                      : (second >> (count - 1 - i) & 1u) != 0;
    }
};

/// 19.7, 19.8: the number of extension additions, and their presence bits. `known`: how many this version knows. The
/// writer may know more or fewer.
template <class Reader> constexpr extension_additions get_additions(Reader& r, std::uint32_t known) {
    const std::size_t start = r.position();
    const std::uint32_t count = get_normally_small(r) + 1;
    const std::uint32_t first = r.get(count < 32 ? count : 32);
    const std::uint32_t second = r.get(count < 32 ? 0 : count - 32);
    if ((first | second) == 0) r.fail(errc::not_canonical, start);
    if (count != known) r.unknown();  // fewer as well: this version would encode the value in another way
    return {count, first, second};
}

/// Skips the extension additions that this version does not know.
template <class Reader>
constexpr void skip_additions([[maybe_unused]] Reader& r, [[maybe_unused]] const extension_additions& additions,
                              [[maybe_unused]] std::uint32_t known) {
    if constexpr (Reader::can_skip)
        for (std::uint32_t i = known; i < additions.count; ++i)
            if (additions.has(i)) skip_open(r);
}

}}}  // namespace sitrep::detail

#endif

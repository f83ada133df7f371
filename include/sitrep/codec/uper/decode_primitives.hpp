// SPDX-License-Identifier: BSL-1.0
// Out of canonical UPER what is the same for all types: lengths, texts, enums and open types.
#ifndef SITREP_CODEC_UPER_DECODE_PRIMITIVES_HPP
#define SITREP_CODEC_UPER_DECODE_PRIMITIVES_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/utf8.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Strict reading: what this version does not know is an error.
struct strict_reader : bit_reader {
    using bit_reader::bit_reader;
    static constexpr bool lenient = false;
    static constexpr bool skipped = false;
    constexpr void unknown() { fail(errc::unknown_value); }
};

/// Lenient reading: it is passed over, and that is remembered.
struct lenient_reader : bit_reader {
    using bit_reader::bit_reader;
    static constexpr bool lenient = true;
    bool skipped = false;
    constexpr void unknown() { skipped = true; }
};

/// 11.9.3.5 to 11.9.3.7: a length below 16384, in its shortest form.
constexpr std::size_t get_length_determinant(bit_reader& r) {
    std::uint32_t n = r.get(8);
    if (n < 0x80) return n;
    n = (n & 0x7F) << 8 | r.get(8);
    if (n < 0x80) r.fail(errc::not_canonical);
    if (n >= 0x4000) r.fail(errc::too_long);  // 11.9.3.8, fragments: outside the profile
    return n;
}

/// 11.6: a normally small number below 64.
SITREP_DETAIL_SHARED constexpr std::uint32_t get_normally_small(bit_reader& r) {
    const std::uint32_t n = r.get(7);
    if (n < 64) return n;
    r.fail(errc::too_long);
    return 0;
}

/// 30.6: octets of UTF-8, at least one (what is empty is left out). Returns how many; 0 after an error.
SITREP_DETAIL_SHARED constexpr std::size_t get_text(bit_reader& r, char* out, std::size_t capacity) {
    const std::size_t n = get_length_determinant(r);
    if (n - 1 >= capacity) {
        r.fail(n == 0 ? errc::not_canonical : errc::too_long);
        return 0;
    }
    const std::size_t good = r.get_octets(out, n) < 0x80 ? n : utf8_prefix({out, n});
    if (good == n) return n;
    r.fail(errc::bad_utf8, r.position() - (n - good) * 8);
    return 0;
}

/// A number in one of several ranges: the index of its range, then its place there.
SITREP_DETAIL_SHARED constexpr std::uint32_t get_range_choice(bit_reader& r, const choice_range* rows, std::uint32_t count,
                                                        unsigned count_bits) {
    const choice_range& row = rows[r.get_upto(count - 1, count_bits)];
    return row.lb + r.get_upto(row.max_offset, row.bits);
}

/// 14.3: an index into the root, or a normally small number (11.6) for what was added; of an enum with an extension bit.
/// `root_bits`: those of the root.
template <class Reader>
SITREP_DETAIL_SHARED constexpr std::uint32_t get_enum(Reader& r, unsigned root_bits, std::uint32_t root, std::uint32_t total) {
    const unsigned first = root_bits < 7 ? root_bits : 7;
    std::uint32_t v = r.get(first + 1);  // with the extension bit
    const std::size_t start = r.position() - first;
    const bool added = v >> first != 0;
    bool can_be_known = total != root;
    if constexpr (Reader::lenient) can_be_known = true;
    if (added && can_be_known) {
        v = (v << (7 - first) & 0x7F) | r.get(7 - first);
        if (v >= 64) r.fail(errc::too_long);
        v += root;
        if (v >= total) r.unknown();
        return v;
    }
    v = v << (root_bits - first) | r.get(root_bits - first);
    if (added || v >= root) r.fail(added ? errc::unknown_value : errc::out_of_range, start);
    return v;
}

/// 11.2: an open type: `read` gets just its octets, which must hold one value and nothing else.
template <class Read>
constexpr void get_open(bit_reader& r, Read read) {
    const std::size_t octets = get_length_determinant(r);
    if (r.ok() && octets == 0) r.fail(errc::not_canonical);  // 11.1: at least one octet
    const std::size_t end = r.narrow(octets * 8);
    if (!r.ok()) return;
    const std::size_t start = r.position();
    read();
    r.finish(start);
    r.widen(end);
}

/// Passes over an open type that this version does not know, if that is allowed.
template <class Reader>
constexpr void skip_open(Reader& r) {
    r.unknown();
    if constexpr (!Reader::lenient) return;
    const std::size_t octets = get_length_determinant(r);
    if (r.ok() && octets == 0) r.fail(errc::not_canonical);
    r.skip(octets * 8);
}

/// Which additions to a sequence follow: a bit for each that the writer knew, at most 64.
struct additions {
    std::uint32_t count;
    std::uint32_t first;   // the bits of the first 32 …
    std::uint32_t second;  // … and of those behind them, the last of each in bit 0

    constexpr bool has(std::uint32_t i) const {
        if (i >= count) return false;
        return i < 32 ? (first >> ((count < 32 ? count : 32) - 1 - i) & 1u) != 0 : (second >> (count - 1 - i) & 1u) != 0;
    }
};

/// 19.7, 19.8. The writer need not have known as many as this reader, `known`.
template <class Reader>
constexpr additions get_additions(Reader& r, std::uint32_t known) {
    const std::size_t start = r.position();
    const std::uint32_t count = get_normally_small(r) + 1;
    const std::uint32_t first = r.get(count < 32 ? count : 32);
    const std::uint32_t second = r.get(count < 32 ? 0 : count - 32);
    if ((first | second) == 0) r.fail(errc::not_canonical, start);
    if (count != known) r.unknown();  // fewer is good too, but would be written otherwise today
    return {count, first, second};
}

/// Passes over those that this version does not know.
template <class Reader>
constexpr void skip_additions([[maybe_unused]] Reader& r, [[maybe_unused]] const additions& there,
                              [[maybe_unused]] std::uint32_t known) {
    if constexpr (Reader::lenient)
        for (std::uint32_t i = known; i < there.count; ++i)
            if (there.has(i)) skip_open(r);
}

}}}  // namespace sitrep::detail

#endif

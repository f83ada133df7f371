// SPDX-License-Identifier: BSL-1.0
// Out of canonical UPER what is the same for all types: lengths, texts, enums, open types, and tables of plain members.
#ifndef SITREP_CODEC_UPER_GET_HPP
#define SITREP_CODEC_UPER_GET_HPP

#include <sitrep/codec/bits.hpp>
#include <sitrep/codec/uper_items.hpp>
#include <sitrep/codec/uper_traits.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/utf8.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace v0 { namespace detail {

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
constexpr std::size_t get_length(bit_reader& r) {
    std::uint32_t n = r.get(8);
    if (n < 0x80) return n;
    n = (n & 0x7F) << 8 | r.get(8);
    if (n < 0x80) r.fail(errc::not_canonical);
    if (n >= 0x4000) r.fail(errc::too_long);  // 11.9.3.8, fragments: outside the profile
    return n;
}

/// 11.6: a normally small number below 64.
SITREP_DETAIL_SHARED constexpr std::uint32_t get_small(bit_reader& r) {
    const std::uint32_t n = r.get(7);
    if (n < 64) return n;
    r.fail(errc::too_long);
    return 0;
}

/// 30.6: octets of UTF-8, at least one (what is empty is left out). Returns how many; 0 after an error.
SITREP_DETAIL_SHARED constexpr std::size_t get_text(bit_reader& r, char* out, std::size_t capacity) {
    const std::size_t n = get_length(r);
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
SITREP_DETAIL_SHARED constexpr std::uint32_t get_tiered(bit_reader& r, const tier* rows, std::uint32_t count, unsigned count_bits) {
    const tier& row = rows[r.get_upto(count - 1, count_bits)];
    return row.lo + r.get_upto(row.most, row.bits);
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
    const std::size_t octets = get_length(r);
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
    const std::size_t octets = get_length(r);
    if (r.ok() && octets == 0) r.fail(errc::not_canonical);
    r.skip(octets * 8);
}

#if SITREP_DETAIL_ITEMS
/// A number, or an enum of which nothing is known beyond its root: an addition is a number beyond its greatest.
SITREP_DETAIL_SHARED constexpr std::uint32_t get_known(bit_reader& r, std::uint32_t self, std::uint32_t most) {
    const unsigned bits = item::bits(self);
    const std::uint32_t v = r.get(bits);
    if (v <= most) return v;
    const bool open = (self & item::open_enum) != 0;
    r.fail(open && v >> (bits - 1) != 0 ? errc::unknown_value : errc::out_of_range, r.position() - bits + open);
    return 0;
}

/// A run of plain members. `presence` holds the presence bits of the whole record; returns them without those used.
template <class Reader>
std::uint32_t get_items(Reader& r, std::byte* object, const std::uint32_t* i, std::uint32_t presence) {
    std::uint32_t self = 0;
    do {
        self = *i++;
        const item_range in = next_range(self, i);
        std::byte* const at = object + item::offset(self);
        const bool optional = (self & item::optional) != 0;
        const bool there = !optional || presence >> 31 != 0;
        if (optional) presence <<= 1;
        std::uint32_t v = 0;
        if (there) {
            if ((self & item::text) != 0) {
                v = static_cast<std::uint32_t>(get_text(r, reinterpret_cast<char*>(at - item::room(self)), item::room(self)));
            } else if (Reader::lenient && (self & item::open_enum) != 0) {
                v = get_enum(r, item::bits(self) - 1, in.most + 1, in.most + 1);
            } else {
                v = in.lo + get_known(r, self, in.most);
            }
            if (v == 0 && optional) r.fail(errc::not_canonical);
        }
        store(at, self, v);
    } while ((self & item::last) == 0);
    return presence;
}

/// A whole record of plain members. True if additions follow.
template <class Reader>
bool get_plain(Reader& r, std::byte* object, const std::uint32_t* plan) {
    const std::uint32_t head = *plan++;
    const bool grown = (head & plan_open) != 0 && r.get(1) != 0;
    const std::uint32_t bits = head & 0xFF;
    const std::uint32_t presence = r.get(bits) << (32 - bits) % 32;
    (void)get_items(r, object, plan, presence);
    return grown;
}
#endif

}}}  // namespace sitrep::v0::detail

#endif

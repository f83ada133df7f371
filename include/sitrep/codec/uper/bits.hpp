// SPDX-License-Identifier: BSL-1.0
// Bits in and out of octets, most significant first (X.691 11.1): the core that every binary field passes through.
// There are two cores with the same face: a small one for microcontrollers, whose functions are shared and not inlined,
// and a fast one for hosts, which is inlined and takes four octets at once.
#ifndef SITREP_CODEC_UPER_BITS_HPP
#define SITREP_CODEC_UPER_BITS_HPP

#include <sitrep/codec/uper/bit_core_fast.hpp>
#include <sitrep/codec/uper/bit_core_small.hpp>
#include <sitrep/codec/uper/stream_status.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using writer_core = std::conditional_t<SITREP_SMALL, small_writer_core, fast_writer_core>;
using reader_core = std::conditional_t<SITREP_SMALL, small_reader_core, fast_reader_core>;

/// Writes into a caller's buffer; beyond its end it goes on counting, so that the size needed is known.
class bit_writer : public writer_core {
public:
    using writer_core::writer_core;

    SITREP_DETAIL_SHARED constexpr void fail(errc code) { fail_at(code, position()); }

    /// A number of which `most` is the greatest, in the n bits that `most` takes (X.691 11.5.6).
    constexpr void put_upto(std::uint32_t v, std::uint32_t most, unsigned n) {
        if (v > most) {
            fail(errc::out_of_range);
            v = 0;
        }
        put(v, n);
    }

    /// Fills the last octet with zeros, and fails if it all did not fit; there must be something.
    constexpr void close() {
        pad();
        if (!fits()) fail_at(errc::buffer_too_small, room());
    }

    /// The same for what may be nothing: a type of no bits takes one octet (X.691 11.1.3).
    constexpr void finish() {
        if (position() == 0) put(0, 8);
        close();
    }

    /// The octets written, or that would have been, after `finish`.
    constexpr std::size_t size() const { return position() / 8; }
};

/// Reads from octets; beyond their end it gives zeros and remembers the error.
class bit_reader : public reader_core {
public:
    using reader_core::reader_core;

    SITREP_DETAIL_SHARED constexpr void fail(errc code) { fail_at(code, position()); }
    SITREP_DETAIL_SHARED constexpr void fail(errc code, std::size_t position) { fail_at(code, position); }
    constexpr std::size_t remaining() const { return end_ - position(); }

    /// The next n bits, n from 0 to 32; 0 where they are not there.
    SITREP_DETAIL_HOT constexpr std::uint32_t get(unsigned n) { return has(n) && n != 0 ? take(n) : 0; }

    /// A number from 0 to `most`, in the n bits that `most` takes.
    SITREP_DETAIL_SHARED constexpr std::uint32_t get_upto(std::uint32_t most, unsigned n) {
        const std::uint32_t v = get(n);
        if (v <= most) return v;
        fail(errc::out_of_range, position() - n);
        return 0;
    }

    /// The next n octets; gives the bits that are set in any of them. Nothing where they are not all there.
    constexpr std::uint32_t get_octets(char* out, std::size_t n) { return has(n * 8) ? take_octets(out, n) : 0; }

    /// Passes over n bits.
    constexpr void skip(std::size_t n) {
        if (has(n)) pass(n);
    }

    /// Narrows the input to its next n bits and returns the old end, for `widen`.
    constexpr std::size_t narrow(std::size_t n) {
        const std::size_t old = end_;
        if (n > remaining()) fail(errc::end_of_input);
        else end_ = position() + n;
        return old;
    }
    constexpr void widen(std::size_t old) {
        if (ok()) end_ = old;
    }

    /// Ends a complete encoding that began at `start`: what is left must be less than an octet, and zero. A type of no
    /// bits takes one zero octet (X.691 11.1.3).
    SITREP_DETAIL_SHARED constexpr void finish(std::size_t start) {
        const unsigned bits = position() == start ? 8 : static_cast<unsigned>((start - position()) % 8);
        if (get(bits) != 0) fail(errc::padding, position() - 1);
        if (remaining() != 0) fail(errc::trailing_input);
    }

private:
    /// True if n more bits are there; if not, there are none for all that follow.
    constexpr bool has(std::size_t n) {
        if (n <= remaining()) return true;
        fail(errc::end_of_input);
        end_ = position();
        return false;
    }
};

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// Bits to and from bytes, the most significant bit first (X.691 11.1): the writer and the reader of every binary field.
#ifndef SITREP_CODEC_UPER_BITS_HPP
#define SITREP_CODEC_UPER_BITS_HPP

#include <sitrep/codec/uper/bit_core_fast.hpp>
#include <sitrep/codec/uper/bit_core_small.hpp>
#include <sitrep/codec/uper/stream_status.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What a bit core gives to `basic_bit_writer`: bits into a caller's buffer. Beyond the end of the buffer it writes
/// nothing, but counts on, so that the size needed is known. Positions are in bits from the start.
///
///   put(v, n)          writes the low n bits of v, n from 0 to 32; the other bits of v must be 0
///   put_bytes(p, n)    writes n bytes
///   pad()              fills the last byte with zero bits; the last call
///   position()         of the next bit
///   end()              of the buffer
///   fits()             true if all bits up to the last complete byte are in the buffer; after pad(), if all are
///   data()             the buffer
template <class Core>
concept bit_sink = std::derived_from<Core, stream_status> && std::constructible_from<Core, std::byte*, std::size_t> &&
                   requires(Core& sink, const Core& written, const char* bytes) {
                       { sink.put(std::uint32_t{}, 0u) } -> std::same_as<void>;
                       { sink.put_bytes(bytes, std::size_t{}) } -> std::same_as<void>;
                       { sink.pad() } -> std::same_as<void>;
                       { written.position() } -> std::same_as<std::size_t>;
                       { written.end() } -> std::same_as<std::size_t>;
                       { written.fits() } -> std::same_as<bool>;
                       { written.data() } -> std::same_as<const std::byte*>;
                   };

/// What a bit core gives to `basic_bit_reader`: bits out of a caller's bytes. Precondition of each call: the bits
/// that it takes or skips remain.
///
///   take(n)            the next n bits, n from 1 to 32
///   take_bytes(p, n)   writes the next n bytes to p; returns the bits that are set in any of them
///   advance(n)         skips n bits
///   position()         of the next bit
///   end()              of the input: of all bytes, or within an open type of that
///   set_end(position)  moves the end, not beyond that of all bytes
template <class Core>
concept bit_source =
    std::derived_from<Core, stream_status> && std::constructible_from<Core, const std::byte*, std::size_t> &&
    requires(Core& source, const Core& read, char* bytes) {
        { source.take(1u) } -> std::same_as<std::uint32_t>;
        { source.take_bytes(bytes, std::size_t{}) } -> std::same_as<std::uint32_t>;
        { source.advance(std::size_t{}) } -> std::same_as<void>;
        { source.set_end(std::size_t{}) } -> std::same_as<void>;
        { read.position() } -> std::same_as<std::size_t>;
        { read.end() } -> std::same_as<std::size_t>;
    };

/// Writes into a caller's buffer. Its errors stay: callers write on, and ask at the end.
template <bit_sink Core> class basic_bit_writer : public Core {
public:
    using Core::Core;

    SITREP_DETAIL_SHARED constexpr void fail(errc code) { this->fail_at(code, this->position()); }
    /// At the n-th bit from here.
    constexpr void fail_ahead(errc code, unsigned n) { this->fail_at(code, this->position() + n); }

    /// A number from 0 to max_offset, in n bits: those that max_offset takes (X.691 11.5.6). Fails with out_of_range.
    SITREP_DETAIL_INLINED constexpr void put_upto(std::uint32_t v, std::uint32_t max_offset, unsigned n) {
        if (v > max_offset) {
            fail(errc::out_of_range);
            v = 0;
        }
        this->put(v, n);
    }

    /// Ends an encoding of at least one bit. Fails with buffer_too_small.
    constexpr void close() {
        this->pad();
        if (!this->fits()) this->fail_at(errc::buffer_too_small, this->end());
    }

    /// Ends an encoding. One of no bits is one zero byte (X.691 11.1.3). Fails with buffer_too_small.
    constexpr void finish() {
        if (this->position() == 0) this->put(0, 8);
        close();
    }

    /// After `finish`: the bytes of the encoding, whether or not they fitted.
    constexpr std::size_t size() const { return this->position() / 8; }
};

/// Reads from a caller's bytes. Beyond their end it gives zeros, and its error stays.
template <bit_source Core> class basic_bit_reader : protected Core {
public:
    using Core::advance;
    using Core::Core;
    using Core::leave_field;
    using Core::ok;
    using Core::position;
    using Core::report_to;

    SITREP_DETAIL_SHARED constexpr void fail(errc code) { this->fail_at(code, position()); }
    SITREP_DETAIL_SHARED constexpr void fail(errc code, std::size_t at) { this->fail_at(code, at); }
    constexpr std::size_t remaining() const { return this->end() - position(); }

    /// The next n bits, n from 0 to 32. Fails with end_of_input, and gives 0, if fewer remain.
    SITREP_DETAIL_HOT constexpr std::uint32_t get(unsigned n) { return has(n) && n != 0 ? this->take(n) : 0; }

    /// A number from 0 to max_offset, in n bits: those that max_offset takes. Fails with out_of_range.
    SITREP_DETAIL_HOT constexpr std::uint32_t get_upto(std::uint32_t max_offset, unsigned n) {
        const std::uint32_t v = get(n);
        if (v <= max_offset) return v;
        fail(errc::out_of_range, position() - n);
        return 0;
    }

    /// Writes the next n bytes to `out`; returns the bits that are set in any of them. Writes none if fewer remain.
    constexpr std::uint32_t get_bytes(char* out, std::size_t n) { return has(n * 8) ? this->take_bytes(out, n) : 0; }

    /// The next 57 bits at least, or all that remain, from the top on. Only on hosts, and not in constant expressions.
    std::uint64_t peek() const { return Core::peek(position()); }
    /// Skips n bits.
    constexpr void skip(std::size_t n) {
        if (has(n)) this->advance(n);
    }

    /// Narrows the input to its next n bits and returns the old end, for `widen`.
    constexpr std::size_t narrow(std::size_t n) {
        const std::size_t old = this->end();
        if (n > remaining()) fail(errc::end_of_input);
        else this->set_end(position() + n);
        return old;
    }
    constexpr void widen(std::size_t old) {
        if (ok()) this->set_end(old);
    }

    /// Ends a complete encoding that began at `start` (X.691 11.1). Less than one byte may remain, of zero bits; one of
    /// no bits is one zero byte. Fails with padding or trailing_input.
    SITREP_DETAIL_SHARED SITREP_DETAIL_WRAPS constexpr void finish(std::size_t start) {
        const unsigned bits = position() == start ? 8 : static_cast<unsigned>((start - position()) % 8);
        if (get(bits) != 0) fail(errc::padding, position() - 1);
        if (remaining() != 0) fail(errc::trailing_input);
    }

private:
    /// True if n more bits remain; if not, none do from now on.
    SITREP_DETAIL_INLINED constexpr bool has(std::size_t n) {
        if (n <= remaining()) return true;
        fail(errc::end_of_input);
        this->set_end(position());
        return false;
    }
};

using bit_writer = basic_bit_writer<std::conditional_t<SITREP_SMALL, small_writer_core, fast_writer_core>>;
using bit_reader = basic_bit_reader<std::conditional_t<SITREP_SMALL, small_reader_core, fast_reader_core>>;

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// Bits in and out of octets, most significant first (X.691 11.1): the core that every binary field passes through.
// There are two cores with the same face: a small one for microcontrollers, whose functions are shared and not inlined,
// and a fast one for hosts, which is inlined and takes four octets at once.
#ifndef SITREP_CODEC_BITS_HPP
#define SITREP_CODEC_BITS_HPP

#include <sitrep/codec/bit_errors.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/version.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace v0 { namespace detail {

#if SITREP_SMALL

/// Where the next bit goes is all that it keeps.
class writer_core : public bit_errors {
public:
    constexpr explicit writer_core(std::span<std::byte> out) : data_(out.data()), end_(out.size() * 8) {}

    constexpr std::size_t position() const { return at_; }
    constexpr bool fits() const { return at_ <= end_; }
    constexpr std::size_t room() const { return end_; }  // in bits
    constexpr const std::byte* data() const { return data_; }

    /// The low n bits of v, n from 0 to 32; what stands above them must be zero.
    [[gnu::noinline]] constexpr void put(std::uint32_t v, unsigned n) {
        const std::size_t start = at_;
        at_ += n;
        if (n == 0 || !fits()) return;
        std::byte* octet = data_ + start / 8;
        unsigned left = 8 - start % 8;  // in that octet
        std::uint32_t before = left == 8 ? 0 : std::to_integer<std::uint32_t>(*octet);
        for (; n > left; left = 8) {
            n -= left;
            *octet++ = low_octet(before | v >> n);
            before = 0;
        }
        *octet = low_octet(before | v << (left - n));
    }

    /// Makes a bit that was written as 0 a 1.
    [[gnu::noinline]] constexpr void set(std::size_t at) {
        if (fits()) data_[at / 8] |= static_cast<std::byte>(0x80u >> at % 8);
    }

    /// n whole octets.
    [[gnu::noinline]] constexpr void put_octets(const char* from, std::size_t n) {
        const std::size_t start = at_;
        at_ += n * 8;
        if (!fits()) return;
        std::byte* octet = data_ + start / 8;
        const unsigned used = start % 8;
        std::uint32_t waiting = used == 0 ? 0 : std::to_integer<std::uint32_t>(*octet) >> (8 - used);
        for (; n != 0; --n) {
            waiting = waiting << 8 | static_cast<std::uint8_t>(*from++);
            *octet++ = low_octet(waiting >> used);
        }
        if (used != 0) *octet = low_octet(waiting << (8 - used));
    }

protected:
    /// What is left of the last octet is 0 already.
    constexpr void pad() { at_ = (at_ + 7) / 8 * 8; }

private:
    static constexpr std::byte low_octet(std::uint32_t v) { return static_cast<std::byte>(v & 0xFF); }

    std::byte* data_;
    std::size_t end_;  // in bits
    std::size_t at_{};
};

class reader_core : public bit_errors {
public:
    constexpr explicit reader_core(std::span<const std::byte> in) : data_(in.data()), end_(in.size() * 8) {}

    constexpr std::size_t position() const { return at_; }

protected:
    /// The next n bits, which are there; n from 1 to 32.
    constexpr std::uint32_t take(unsigned n) {
        const std::byte* octet = data_ + at_ / 8;
        const unsigned left = 8 - at_ % 8;
        at_ += n;
        std::uint32_t v = std::to_integer<std::uint32_t>(*octet) & 0xFFu >> (8 - left);
        if (n <= left) return v >> (left - n);
        for (n -= left; n > 8; n -= 8) v = v << 8 | std::to_integer<std::uint32_t>(*++octet);
        return v << n | std::to_integer<std::uint32_t>(*++octet) >> (8 - n);
    }
    /// The next n octets, which are there; gives the bits that are set in any of them.
    [[gnu::noinline]] constexpr std::uint32_t take_octets(char* out, std::size_t n) {
        const std::byte* octet = data_ + (at_ + 7) / 8;
        const unsigned left = (8 - at_ % 8) % 8;
        at_ += n * 8;
        std::uint32_t waiting = left == 0 ? 0 : std::to_integer<std::uint32_t>(octet[-1]);
        std::uint32_t all = 0;
        for (; n != 0; --n) {
            waiting = waiting << 8 | std::to_integer<std::uint32_t>(*octet++);
            *out++ = static_cast<char>(waiting >> left & 0xFF);
            all |= waiting >> left;
        }
        return all & 0xFF;
    }
    constexpr void pass(std::size_t n) { at_ += n; }

    const std::byte* data_;
    std::size_t end_;  // in bits; less than all of the octets within an open type

private:
    std::size_t at_{};
};

#define SITREP_DETAIL_CORE [[gnu::noinline]]

#else

/// Bits wait in an accumulator until they fill four octets.
class writer_core : public bit_errors {
public:
    constexpr explicit writer_core(std::span<std::byte> out) : data_(out.data()), room_(out.size()) {}

    constexpr std::size_t position() const { return next_ * 8 + fill_; }
    constexpr bool fits() const { return next_ <= room_; }
    constexpr std::size_t room() const { return room_ * 8; }  // in bits
    constexpr const std::byte* data() const { return data_; }

    /// The low n bits of v, n from 0 to 32; what stands above them must be zero.
    [[gnu::always_inline]] constexpr void put(std::uint32_t v, unsigned n) {
        waiting_ = (waiting_ << n) | v;
        fill_ += n;
        if (fill_ < 32) return;
        if (!std::is_constant_evaluated() && room_ >= 4 && next_ <= room_ - 4) {
            const auto four = static_cast<std::uint32_t>(waiting_ >> (fill_ - 32));
            for (unsigned i = 0; i < 4; ++i) data_[next_ + i] = static_cast<std::byte>(four >> (24 - 8 * i));
            next_ += 4;
            fill_ -= 32;
            return;
        }
        flush();
    }

    /// n whole octets.
    constexpr void put_octets(const char* from, std::size_t n) {
        for (std::size_t i = 0; i < n; ++i) put(static_cast<std::uint8_t>(from[i]), 8);
    }

protected:
    constexpr void pad() {
        put(0, (8 - fill_ % 8) % 8);
        flush();
    }

private:
    constexpr void flush() {
        for (; fill_ >= 8; ++next_) {
            fill_ -= 8;
            if (next_ < room_) data_[next_] = static_cast<std::byte>(static_cast<std::uint8_t>(waiting_ >> fill_));
        }
    }

    std::byte* data_;
    std::size_t room_;
    std::size_t next_{};
    std::uint64_t waiting_{};  // its low fill_ bits are still to be written
    unsigned fill_{};
};

class reader_core : public bit_errors {
public:
    constexpr explicit reader_core(std::span<const std::byte> in)
        : data_(in.data()), end_(in.size() * 8), size_(in.size()) {}

    constexpr std::size_t position() const { return next_ * 8 - fill_; }

protected:
    /// The next n bits, which are there; n from 1 to 32.
    [[gnu::always_inline]] constexpr std::uint32_t take(unsigned n) {
        while (fill_ < n) {
            if (!std::is_constant_evaluated() && size_ - next_ >= 4) {
                std::uint32_t four = 0;
                for (unsigned i = 0; i < 4; ++i) four = four << 8 | std::to_integer<std::uint32_t>(data_[next_ + i]);
                waiting_ = waiting_ << 32 | four;
                next_ += 4;
                fill_ += 32;
                break;
            }
            waiting_ = waiting_ << 8 | std::to_integer<std::uint32_t>(data_[next_++]);
            fill_ += 8;
        }
        fill_ -= n;
        return static_cast<std::uint32_t>(waiting_ >> fill_) & static_cast<std::uint32_t>((std::uint64_t{1} << n) - 1);
    }
    /// The next n octets, which are there; gives the bits that are set in any of them.
    constexpr std::uint32_t take_octets(char* out, std::size_t n) {
        std::uint32_t all = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const std::uint32_t octet = take(8);
            out[i] = static_cast<char>(octet);
            all |= octet;
        }
        return all;
    }
    constexpr void pass(std::size_t n) {
        for (; n >= 16; n -= 16) (void)take(16);
        (void)take(static_cast<unsigned>(n));
    }

    const std::byte* data_;
    std::size_t end_;  // in bits; less than all of the octets within an open type

private:
    std::size_t size_;
    std::size_t next_{};
    std::uint64_t waiting_{};  // its low fill_ bits are still to be read
    unsigned fill_{};
};

#define SITREP_DETAIL_CORE [[gnu::always_inline]]

#endif

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
        if (!fits()) fail_at(errc::no_room, room());
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
    SITREP_DETAIL_CORE constexpr std::uint32_t get(unsigned n) { return has(n) && n != 0 ? take(n) : 0; }

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

#undef SITREP_DETAIL_CORE

}}}  // namespace sitrep::v0::detail

#endif

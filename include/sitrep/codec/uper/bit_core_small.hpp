// SPDX-License-Identifier: BSL-1.0
// The small bit core: shared functions that are never inlined, with 32-bit arithmetic, for microcontrollers.
#ifndef SITREP_CODEC_UPER_BIT_CORE_SMALL_HPP
#define SITREP_CODEC_UPER_BIT_CORE_SMALL_HPP

#include <sitrep/codec/uper/stream_status.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Where the next bit goes is all that it keeps.
class small_writer_core : public stream_status {
public:
    constexpr explicit small_writer_core(std::span<std::byte> out) : data_(out.data()), end_(out.size() * 8) {}

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

class small_reader_core : public stream_status {
public:
    constexpr explicit small_reader_core(std::span<const std::byte> in) : data_(in.data()), end_(in.size() * 8) {}

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

}}}  // namespace sitrep::detail

#endif

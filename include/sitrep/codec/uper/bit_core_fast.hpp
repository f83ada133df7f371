// SPDX-License-Identifier: BSL-1.0
// The fast bit core: inlined, with a 64-bit accumulator that takes four octets at once, for hosts.
#ifndef SITREP_CODEC_UPER_BIT_CORE_FAST_HPP
#define SITREP_CODEC_UPER_BIT_CORE_FAST_HPP

#include <sitrep/codec/uper/stream_status.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Bits wait in an accumulator until they fill four octets.
class fast_writer_core : public stream_status {
public:
    constexpr explicit fast_writer_core(std::span<std::byte> out) : data_(out.data()), room_(out.size()) {}

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

class fast_reader_core : public stream_status {
public:
    constexpr explicit fast_reader_core(std::span<const std::byte> in)
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

}}}  // namespace sitrep::detail

#endif

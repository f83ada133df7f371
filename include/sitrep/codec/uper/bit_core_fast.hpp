// SPDX-License-Identifier: BSL-1.0
// The fast bit core, for hosts: inlined, with a 64-bit accumulator that moves four bytes at a time.
#ifndef SITREP_CODEC_UPER_BIT_CORE_FAST_HPP
#define SITREP_CODEC_UPER_BIT_CORE_FAST_HPP

#include <sitrep/codec/uper/stream_status.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A bit_sink (see bits.hpp). Bits wait in the accumulator until they fill four bytes, or until `pad`.
class fast_writer_core : public stream_status {
public:
    constexpr fast_writer_core(std::byte* out, std::size_t capacity) : data_(out), capacity_(capacity) {}

    constexpr std::size_t position() const { return next_ * 8 + pending_; }
    constexpr std::size_t end() const { return capacity_ * 8; }
    constexpr bool fits() const { return next_ <= capacity_; }
    constexpr const std::byte* data() const { return data_; }

    [[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr void put(std::uint32_t v, unsigned n) {
        accumulator_ = (accumulator_ << n) | v;
        pending_ += n;
        if (pending_ < 32) return;
        if (!std::is_constant_evaluated() && capacity_ >= 4 && next_ <= capacity_ - 4) {
            const auto four = static_cast<std::uint32_t>(accumulator_ >> (pending_ - 32));
            for (unsigned i = 0; i < 4; ++i) data_[next_ + i] = static_cast<std::byte>(four >> (24 - 8 * i));
            next_ += 4;
            pending_ -= 32;
            return;
        }
        flush();
    }

    constexpr void put_bytes(const char* from, std::size_t n) {
        for (std::size_t i = 0; i < n; ++i) put(static_cast<std::uint8_t>(from[i]), 8);
    }

    constexpr void pad() {
        put(0, (8 - pending_ % 8) % 8);
        flush();
    }

private:
    constexpr void flush() {
        for (; pending_ >= 8; ++next_) {
            pending_ -= 8;
            if (next_ < capacity_)
                data_[next_] = static_cast<std::byte>(static_cast<std::uint8_t>(accumulator_ >> pending_));
        }
    }

    std::byte* data_;
    std::size_t capacity_;
    std::size_t next_{};  // the byte that the oldest pending bits go to
    std::uint64_t accumulator_{};
    unsigned pending_{};  // the low bits of the accumulator that are still to be written
};

/// A bit_source (see bits.hpp).
class fast_reader_core : public stream_status {
public:
    constexpr fast_reader_core(const std::byte* in, std::size_t size) : data_(in), end_(size * 8), size_(size) {}

    constexpr std::size_t position() const { return next_ * 8 - pending_; }
    constexpr std::size_t end() const { return end_; }
    constexpr void set_end(std::size_t end) { end_ = end; }

    [[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr std::uint32_t take(unsigned n) {
        while (pending_ < n) {
            if (!std::is_constant_evaluated() && size_ - next_ >= 4) {
                std::uint32_t four = 0;
                for (unsigned i = 0; i < 4; ++i) four = four << 8 | std::to_integer<std::uint32_t>(data_[next_ + i]);
                accumulator_ = accumulator_ << 32 | four;
                next_ += 4;
                pending_ += 32;
                break;
            }
            accumulator_ = accumulator_ << 8 | std::to_integer<std::uint32_t>(data_[next_++]);
            pending_ += 8;
        }
        pending_ -= n;
        return static_cast<std::uint32_t>(accumulator_ >> pending_) &
               static_cast<std::uint32_t>((std::uint64_t{1} << n) - 1);
    }
    constexpr std::uint32_t take_bytes(char* out, std::size_t n) {
        std::uint32_t seen = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const std::uint32_t byte = take(8);
            out[i] = static_cast<char>(byte);
            seen |= byte;
        }
        return seen;
    }
    constexpr void advance(std::size_t n) {
        constexpr unsigned step = 16;  // any number of bits that `take` can take
        for (; n >= step; n -= step) (void)take(step);
        (void)take(static_cast<unsigned>(n));
    }

private:
    const std::byte* data_;
    std::size_t end_;
    std::size_t size_;
    std::size_t next_{};  // the first byte that is not in the accumulator
    std::uint64_t accumulator_{};
    unsigned pending_{};  // the low bits of the accumulator that are still to be read
};

}}}  // namespace sitrep::detail

#endif

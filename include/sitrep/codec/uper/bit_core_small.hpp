// SPDX-License-Identifier: BSL-1.0
// The small bit core, for microcontrollers: shared functions that are never inlined, with 32-bit arithmetic.
#ifndef SITREP_CODEC_UPER_BIT_CORE_SMALL_HPP
#define SITREP_CODEC_UPER_BIT_CORE_SMALL_HPP

#include <sitrep/codec/uper/stream_status.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A bit_sink (see bits.hpp). Its only state is the position of the next bit: each call completes the bytes that it
/// touches.
class small_writer_core : public stream_status {
public:
    constexpr small_writer_core(std::byte* out, std::size_t capacity) : data_(out), end_(capacity * 8) {}

    constexpr std::size_t position() const { return position_; }
    constexpr std::size_t end() const { return end_; }
    constexpr bool fits() const { return position_ <= end_; }
    constexpr const std::byte* data() const { return data_; }

    [[gnu::noinline]] SITREP_DETAIL_WRAPS constexpr void put(std::uint32_t v, unsigned n) {
        const std::size_t start = position_;
        position_ += n;
        if (n == 0 || !fits()) return;
        std::byte* byte = data_ + start / 8;
        unsigned free = 8 - start % 8;  // bits of this byte
        std::uint32_t used = free == 8 ? 0 : std::to_integer<std::uint32_t>(*byte);
        for (; n > free; free = 8) {
            n -= free;
            *byte++ = low_byte(used | v >> n);
            used = 0;
        }
        *byte = low_byte(used | v << (free - n));
    }

    /// Sets a bit that was written as 0, at this position. For the presence bits of tables; the other core has no such
    /// call.
    [[gnu::noinline]] constexpr void set(std::size_t position) {
        if (fits()) data_[position / 8] |= static_cast<std::byte>(0x80u >> position % 8);
    }

    /// Moves the bits from this position on by a byte, which is then 0. Also for tables.
    [[gnu::noinline]] constexpr void insert_byte(std::size_t position) {
        position_ += 8;
        if (!fits()) return;
        std::byte* const first = data_ + position / 8;
        for (std::byte* byte = data_ + (position_ - 1) / 8; byte != first; --byte) *byte = byte[-1];
        const auto moved = static_cast<std::byte>(0xFFu >> position % 8);
        first[0] &= ~moved;
        first[1] &= moved;
    }

    [[gnu::noinline]] SITREP_DETAIL_WRAPS constexpr void put_bytes(const char* from, std::size_t n) {
        const std::size_t start = position_;
        position_ += n * 8;
        if (!fits()) return;
        std::byte* byte = data_ + start / 8;
        const unsigned used = start % 8;
        std::uint32_t pending = used == 0 ? 0 : std::to_integer<std::uint32_t>(*byte) >> (8 - used);
        for (; n != 0; --n) {
            pending = pending << 8 | static_cast<std::uint8_t>(*from++);
            *byte++ = low_byte(pending >> used);
        }
        if (used != 0) *byte = low_byte(pending << (8 - used));
    }

    /// The free bits of the last byte are 0 already.
    constexpr void pad() { position_ = (position_ + 7) / 8 * 8; }

private:
    static constexpr std::byte low_byte(std::uint32_t v) { return static_cast<std::byte>(v & 0xFF); }

    std::byte* data_;
    std::size_t end_;
    std::size_t position_{};
};

/// A bit_source (see bits.hpp).
class small_reader_core : public stream_status {
public:
    constexpr small_reader_core(const std::byte* in, std::size_t size) : data_(in), end_(size * 8) {}

    constexpr std::size_t position() const { return position_; }
    constexpr std::size_t end() const { return end_; }
    constexpr void set_end(std::size_t end) { end_ = end; }

    constexpr std::uint32_t take(unsigned n) {
        const std::byte* byte = data_ + position_ / 8;
        const unsigned unread = 8 - position_ % 8;  // bits of this byte
        position_ += n;
        std::uint32_t v = std::to_integer<std::uint32_t>(*byte) & 0xFFu >> (8 - unread);
        if (n <= unread) return v >> (unread - n);
        for (n -= unread; n > 8; n -= 8) v = v << 8 | std::to_integer<std::uint32_t>(*++byte);
        return v << n | std::to_integer<std::uint32_t>(*++byte) >> (8 - n);
    }
    [[gnu::noinline]] SITREP_DETAIL_WRAPS constexpr std::uint32_t take_bytes(char* out, std::size_t n) {
        const std::byte* byte = data_ + (position_ + 7) / 8;
        const unsigned unread = (8 - position_ % 8) % 8;  // bits of the byte before
        position_ += n * 8;
        std::uint32_t pending = unread == 0 ? 0 : std::to_integer<std::uint32_t>(byte[-1]);
        std::uint32_t seen = 0;
        for (; n != 0; --n) {
            pending = pending << 8 | std::to_integer<std::uint32_t>(*byte++);
            *out++ = static_cast<char>(pending >> unread & 0xFF);
            seen |= pending >> unread;
        }
        return seen & 0xFF;
    }
    constexpr void advance(std::size_t n) { position_ += n; }

private:
    const std::byte* data_;
    std::size_t end_;
    std::size_t position_{};
};

}}}  // namespace sitrep::detail

#endif

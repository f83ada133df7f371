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

/// Turns the bytes of a number round where the machine keeps the last one on top.
template <class Number> [[gnu::always_inline]] constexpr Number big_endian(Number v) {
    if constexpr (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) return v;
    else if constexpr (sizeof v == 4) return __builtin_bswap32(v);
    else return __builtin_bswap64(v);
}
/// A number from its bytes, the first one on top. Not in constant expressions.
template <class Number> [[gnu::always_inline]] inline Number load(const void* from) {
    Number v = 0;
    __builtin_memcpy(&v, from, sizeof v);
    return big_endian(v);
}
template <class Number> [[gnu::always_inline]] inline void store(void* to, Number v) {
    v = big_endian(v);
    __builtin_memcpy(to, &v, sizeof v);
}

/// A bit_sink (see bits.hpp). Bits wait in the accumulator until they fill four bytes, or until `pad`.
class fast_writer_core : public stream_status {
public:
    constexpr fast_writer_core(std::byte* out, std::size_t capacity)
        : data_(out), capacity_(capacity), roomy_(capacity < 4 ? 0 : capacity - 3) {}

    constexpr std::size_t position() const { return next_ * 8 + pending_; }
    constexpr std::size_t end() const { return capacity_ * 8; }
    constexpr bool fits() const { return next_ <= capacity_; }
    constexpr const std::byte* data() const { return data_; }

    [[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr void put(std::uint32_t v, unsigned n) {
        accumulator_ = (accumulator_ << n) | v;
        pending_ += n;
        if (pending_ < 32) return;
        if (!std::is_constant_evaluated() && next_ < roomy_) {
            pending_ -= 32;
            store(data_ + next_, static_cast<std::uint32_t>(accumulator_ >> pending_));
            next_ += 4;
            return;
        }
        flush();
    }

    SITREP_DETAIL_WRAPS constexpr void put_bytes(const char* from, std::size_t n) {
        if (!std::is_constant_evaluated() && n >= 4) {
            if (n < roomy_ && next_ < roomy_ - n) {
                std::byte* out = data_ + next_;
                for (; n >= 8; n -= 8, from += 8, out += 8) {
                    const auto eight = load<std::uint64_t>(from);
                    store(out, accumulator_ << 1 << (63 - pending_) | eight >> pending_);
                    accumulator_ = eight;
                }
                next_ = static_cast<std::size_t>(out - data_);
            }
            for (; n >= 4; n -= 4, from += 4) put(load<std::uint32_t>(from), 32);
            if (n == 0) return;
            const auto bits = static_cast<unsigned>(n * 8);
            const std::uint32_t last = (std::uint32_t{1} << bits) - 1;
            put(load<std::uint32_t>(from + n - 4) & last, bits);
            return;
        }
        for (; n != 0; --n) put(static_cast<std::uint8_t>(*from++), 8);
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
    std::size_t roomy_;   // before this byte there is room for four
    std::size_t next_{};  // the byte that the oldest pending bits go to
    std::uint64_t accumulator_{};
    unsigned pending_{};  // the low bits of the accumulator that are still to be written
};

/// A bit_source (see bits.hpp). It keeps the position only: each call loads the eight bytes there, or the last eight.
class fast_reader_core : public stream_status {
public:
    constexpr fast_reader_core(const std::byte* in, std::size_t size) : data_(in), end_(size * 8) {
        if (std::is_constant_evaluated()) return;
        if (size >= sizeof few_) {
            last_ = size - sizeof few_;
        } else {
            for (std::size_t i = 0; i < size; ++i) few_[i] = in[i];
            data_ = few_;
        }
    }
    fast_reader_core(const fast_reader_core&) = delete;
    fast_reader_core& operator=(const fast_reader_core&) = delete;

    constexpr std::size_t position() const { return position_; }
    constexpr std::size_t end() const { return end_; }
    constexpr void set_end(std::size_t end) { end_ = end; }

    [[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr std::uint32_t take(unsigned n) {
        const std::size_t at = position_;
        position_ += n;
        if (std::is_constant_evaluated()) {
            std::uint64_t v = 0;
            for (std::size_t i = at / 8; i <= (position_ - 1) / 8; ++i)
                v = v << 8 | std::to_integer<std::uint64_t>(data_[i]);
            return static_cast<std::uint32_t>(v >> (0 - position_) % 8 & ((std::uint64_t{1} << n) - 1));
        }
        return static_cast<std::uint32_t>(peek(at) >> (64 - n));
    }
    /// The next 57 bits at least, or all that remain, from the top on. Not in constant expressions.
    [[gnu::always_inline]] SITREP_DETAIL_WRAPS std::uint64_t peek(std::size_t at) const {
        const std::size_t first = at / 8 < last_ ? at / 8 : last_;
        return load<std::uint64_t>(data_ + first) << (at - first * 8);
    }
    SITREP_DETAIL_WRAPS constexpr std::uint32_t take_bytes(char* out, std::size_t n) {
        std::uint32_t seen = 0;
        if (!std::is_constant_evaluated()) {
            std::uint64_t all = 0;
            const unsigned shift = position_ % 8;
            for (; n >= 8; n -= 8, out += 8, position_ += 64) {
                const std::byte* from = data_ + position_ / 8;
                std::uint64_t eight = load<std::uint64_t>(from);
                if (shift != 0) eight = eight << shift | std::to_integer<std::uint64_t>(from[8]) >> (8 - shift);
                store(out, eight);
                all |= eight;
            }
            seen = static_cast<std::uint32_t>(all | all >> 32);
            if (n >= 4) {
                const std::uint32_t four = take(32);
                store(out, four);
                seen |= four;
                n -= 4;
                out += 4;
            }
        }
        for (; n != 0; --n) {
            const std::uint32_t byte = take(8);
            *out++ = static_cast<char>(byte);
            seen |= byte;
        }
        return (seen | seen >> 8 | seen >> 16 | seen >> 24) & 0xFF;
    }
    constexpr void advance(std::size_t n) { position_ += n; }

private:
    const std::byte* data_;
    std::size_t end_;
    std::size_t last_{};  // the last place from which eight bytes can be loaded
    std::size_t position_{};
    std::byte few_[8]{};  // a copy of fewer than eight bytes
};

}}}  // namespace sitrep::detail

#endif

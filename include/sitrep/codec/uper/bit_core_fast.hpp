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

/// A bit_sink (see bits.hpp). It stores eight bytes at a time where there is room for them: the bits that it has and zeros.
class fast_writer_core : public stream_status {
public:
    constexpr fast_writer_core(std::byte* out, std::size_t capacity)
        : data_(out), capacity_(capacity), roomy_(capacity < 8 ? 0 : (capacity - 7) * 8) {}

    constexpr std::size_t position() const { return position_; }
    constexpr std::size_t end() const { return capacity_ * 8; }
    constexpr bool fits() const { return position_ / 8 <= capacity_; }
    constexpr const std::byte* data() const { return data_; }

    [[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr void put(std::uint64_t v, unsigned n) {
        const std::size_t at = position_;
        last_ = last_ << n | v;
        position_ = at + n;
        const auto pending = static_cast<unsigned>(at % 8) + n;
        if (!std::is_constant_evaluated() && at < roomy_) [[likely]]
            store(data_ + at / 8, last_ << 1 << (63 - pending));
        else flush(at / 8, pending);
    }

    SITREP_DETAIL_WRAPS constexpr void put_bytes(const char* from, std::size_t n) {
        if (std::is_constant_evaluated() || n * 8 >= roomy_ || position_ >= roomy_ - n * 8) {
            for (; n != 0; --n) put(static_cast<std::uint8_t>(*from++), 8);
            return;
        }
        std::byte* out = data_ + position_ / 8;
        const auto pending = static_cast<unsigned>(position_ % 8);
        position_ += n * 8;
        std::uint64_t before = last_;
        const std::size_t left = n % 8;
        for (const char* const end = from + (n - left); from != end; from += 8, out += 8) {
            const auto eight = load<std::uint64_t>(from);
            store(out, before << 1 << (63 - pending) | eight >> pending);
            before = eight;
        }
        last_ = before;
        if (left == 0) return;
        std::uint64_t tail = 0;  // the bytes that are left, from the top on
        if (n >= 8) {
            tail = load<std::uint64_t>(from + left - 8) << (64 - 8 * left);
        } else if (n >= 4) {
            tail = std::uint64_t{load<std::uint32_t>(from)} << 32 | std::uint64_t{load<std::uint32_t>(from + n - 4)}
                                                                        << (64 - 8 * n);
        } else {
            for (std::size_t i = 0; i < n; ++i)
                tail |= std::uint64_t{static_cast<std::uint8_t>(from[i])} << (56 - 8 * i);
        }
        store(out, before << 1 << (63 - pending) | tail >> pending);
        last_ = tail >> (64 - 8 * left);
    }

    SITREP_DETAIL_WRAPS constexpr void pad() { put(0, static_cast<unsigned>((0 - position_) % 8)); }

private:
    /// Writes the complete bytes of the last `pending` bits, as far as there is room.
    SITREP_DETAIL_COLD constexpr void flush(std::size_t next, unsigned pending) {
        for (; pending >= 8; ++next) {
            pending -= 8;
            if (next < capacity_) data_[next] = static_cast<std::byte>(static_cast<std::uint8_t>(last_ >> pending));
        }
    }

    std::byte* data_;
    std::size_t capacity_;
    std::size_t roomy_;       // before this bit there is room for eight bytes from its byte on
    std::size_t position_{};  // of the next bit
    std::uint64_t
        last_{};  // the last bits that were put, the last one in bit 0: at least those in the byte of the next bit
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
        std::uint64_t seen = 0;
        if (std::is_constant_evaluated()) {
            for (; n != 0; --n) {
                const std::uint32_t byte = take(8);
                *out++ = static_cast<char>(byte);
                seen |= byte;
            }
        } else if (n >= 8) {  // the last eight overlap those before
            for (std::size_t i = 0; i < n - 8; i += 8) seen |= copy_eight(position_ + i * 8, out + i);
            seen |= copy_eight(position_ + (n - 8) * 8, out + (n - 8));
            position_ += n * 8;
        } else if (n != 0) {
            const std::uint64_t few = peek(position_);
            position_ += n * 8;
            if (n >= 4) {
                store(out, static_cast<std::uint32_t>(few >> 32));
                store(out + n - 4, static_cast<std::uint32_t>(few >> (64 - 8 * n)));
            } else {
                for (std::size_t i = 0; i < n; ++i) out[i] = static_cast<char>(few >> (56 - 8 * i) & 0xFF);
            }
            seen = few >> (64 - 8 * n);
        }
        for (unsigned half = 32; half >= 8; half /= 2) seen |= seen >> half;
        return static_cast<std::uint32_t>(seen & 0xFF);
    }
    constexpr void advance(std::size_t n) { position_ += n; }

private:
    /// Copies the 64 bits at this position to `out`; returns them.
    [[gnu::always_inline]] SITREP_DETAIL_WRAPS std::uint64_t copy_eight(std::size_t at, char* out) const {
        const std::byte* const from = data_ + at / 8;
        const unsigned shift = at % 8;
        std::uint64_t eight = load<std::uint64_t>(from);
        if (shift != 0) eight = eight << shift | std::to_integer<std::uint64_t>(from[8]) >> (8 - shift);
        store(out, eight);
        return eight;
    }

    const std::byte* data_;
    std::size_t end_;
    std::size_t last_{};  // the last place from which eight bytes can be loaded
    std::size_t position_{};
    std::byte few_[8]{};  // a copy of fewer than eight bytes
};

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// COBS, Consistent Overhead Byte Stuffing (Cheshire and Baker, IEEE/ACM Transactions on Networking 7(2), 1999): encodes
// bytes without zeros, so that a zero can end them.
//
// An encoding is a sequence of blocks: a code c from 1 to 255, then c - 1 bytes that are not zero. A block means these bytes
// and a zero; the last block, and each block of code 255, the bytes alone.
#ifndef SITREP_CODEC_JOURNAL_COBS_HPP
#define SITREP_CODEC_JOURNAL_COBS_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

inline constexpr std::size_t cobs_block = 254;  // the most bytes after one code

/// The largest encoding of n bytes, in bytes.
constexpr std::size_t cobs_size(std::size_t n) { return n == 0 ? 1 : n + (n + cobs_block - 1) / cobs_block; }

/// Encodes the n bytes `byte_at(0)` … `byte_at(n - 1)`: calls `sink` with each byte of the encoding. Linear.
template <class ByteAt, class Sink> constexpr void cobs_encode(ByteAt byte_at, std::size_t n, Sink&& sink) {
    std::size_t start = 0;
    bool more = true;
    while (more) {
        std::size_t end = start;
        while (end != n && end - start != cobs_block && byte_at(end) != std::byte{0}) ++end;
        const bool full = end - start == cobs_block;
        sink(static_cast<std::byte>(end - start + 1));
        while (start != end) sink(byte_at(start++));
        more = end != n;
        if (!full) ++start;  // the block also encodes this zero
    }
}

// Some of these are templates, so that they cost nothing in programs that only include this header.

/// The zeros among bytes: the lowest bit that is set is that of the first zero, if the first byte is lowest.
template <class Word> SITREP_DETAIL_WRAPS constexpr Word zeros_of(Word bytes) {
    constexpr Word ones = static_cast<Word>(0x0101010101010101u), tops = static_cast<Word>(ones << 7);
    return (bytes - ones) & ~bytes & tops;
}
template <class Word> inline Word load_word(const std::byte* from) {
    Word bytes = 0;
    __builtin_memcpy(&bytes, from, sizeof bytes);
    return bytes;
}
/// Copies 8 or 4 bytes if none of them is zero.
template <class Word> inline bool copy_if_no_zero(const std::byte* from, std::byte* to) {
    const Word bytes = load_word<Word>(from);
    if (zeros_of(bytes) != 0) return false;
    __builtin_memcpy(to, &bytes, sizeof bytes);
    return true;
}
/// Copies 16 bytes, and returns how many of them precede the first zero.
template <class = void> inline std::size_t copy_16(const std::byte* from, std::byte* to) {
    std::size_t nonzero = 0;
    for (unsigned n = 16; n != 0; n -= 8) {
        auto bytes = load_word<std::uint64_t>(from + n - 8);
        __builtin_memcpy(to + n - 8, &bytes, 8);
        if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) bytes = __builtin_bswap64(bytes);
        const std::uint64_t zeros = zeros_of(bytes);
        nonzero = zeros != 0 ? static_cast<std::size_t>(__builtin_ctzll(zeros)) / 8 : 8 + nonzero;
    }
    return nonzero;
}

/// How many of `n` bytes precede the first zero. Linear.
template <class = void> constexpr std::size_t count_to_zero(const std::byte* from, std::size_t n) {
    std::size_t done = 0;
    if (!std::is_constant_evaluated())
        while (n - done >= 8 && zeros_of(load_word<std::uint64_t>(from + done)) == 0) done += 8;
    while (done != n && from[done] != std::byte{0}) ++done;
    return done;
}

/// Copies up to `n` bytes, but not the first zero nor what follows it. Returns how many it copied. Linear.
template <class = void> constexpr std::size_t copy_to_zero(const std::byte* from, std::size_t n, std::byte* to) {
    std::size_t done = 0;
    if (!std::is_constant_evaluated()) {
        while (n - done >= 8 && copy_if_no_zero<std::uint64_t>(from + done, to + done)) done += 8;
        if (n - done >= 4 && copy_if_no_zero<std::uint32_t>(from + done, to + done)) done += 4;
    }
    for (; done != n && from[done] != std::byte{0}; ++done) to[done] = from[done];
    return done;
}

/// Encodes parts to memory, by blocks. Precondition: the memory has cobs_size(n) bytes for parts of n bytes in all.
class cobs_writer {
public:
    constexpr explicit cobs_writer(std::byte* out) : code_(out), end_(out + 1) {}

    template <class = void> constexpr void write(const std::byte* part, std::size_t n) {
        while (n != 0) {
            if (size() == cobs_block) end_block();
            const std::size_t free = cobs_block - size();
            const std::size_t copied = copy_to_zero(part, n < free ? n : free, end_);
            end_ += copied;
            part += copied;
            n -= copied;
            if (n == 0 || size() == cobs_block) continue;
            end_block();  // it also encodes the zero
            ++part;
            --n;
        }
    }
    /// Returns the end of the encoding.
    constexpr std::byte* finish() {
        *code_ = static_cast<std::byte>(size() + 1);
        return end_;
    }

private:
    constexpr std::size_t size() const { return static_cast<std::size_t>(end_ - code_) - 1; }
    constexpr void end_block() {
        code_ = finish();
        ++end_;
    }

    std::byte* code_;  // of the current block
    std::byte* end_;
};

/// How many bytes of the input were taken, and how many were written.
struct cobs_progress {
    std::size_t taken, written;
};

/// Decodes byte by byte, or by blocks.
class cobs_decoder {
public:
    /// Takes the next byte of an encoding, which is not zero. True if it yields a decoded byte, in `decoded`.
    constexpr bool push(std::byte encoded, std::byte& decoded) {
        if (left_ != 0) {
            --left_;
            decoded = encoded;
            return true;
        }
        const bool yields_zero = zero_;
        left_ = static_cast<unsigned char>(std::to_integer<unsigned>(encoded) - 1u);
        zero_ = left_ != cobs_block;
        if (yields_zero) decoded = std::byte{0};
        return yields_zero;
    }

    /// Takes bytes as `push` does: up to a zero, to the end of the input, or until no more bytes fit `to`. It may write
    /// anything to the bytes of `to` after the decoded ones. Precondition: the input and `to` do not overlap.
    template <class = void>
    [[gnu::always_inline]] constexpr cobs_progress take(const std::byte* from, std::size_t size, std::byte* to,
                                                        std::size_t capacity) {
        std::size_t at = 0, n = 0, left = left_;  // not the member, which `to` may alias
        bool zero = zero_;
        const auto begin_block = [&](std::byte code) {
            left = std::to_integer<std::size_t>(code) - 1;
            zero = left != cobs_block;
        };
        if (!std::is_constant_evaluated()) {
            while (size - at > 16 && capacity - n > 16) {  // few branches depend on the bytes: most blocks are short
                const std::size_t taken = left < 16 ? left : 16;
                if (copy_16(from + at, to + n) < taken) break;
                at += taken;
                n += taken;
                left -= taken;
                const std::byte next = from[at];
                if (next == std::byte{0}) break;
                if (left != 0) continue;
                to[n] = std::byte{0};
                n += zero;
                begin_block(next);
                ++at;
            }
        }
        while (at != size && from[at] != std::byte{0} && (n != capacity || (left == 0 && !zero))) {
            if (left == 0) {
                if (zero) to[n++] = std::byte{0};
                begin_block(from[at++]);
                continue;
            }
            std::size_t most = size - at < capacity - n ? size - at : capacity - n;
            if (left < most) most = left;
            const std::size_t taken = copy_to_zero(from + at, most, to + n);
            at += taken;
            n += taken;
            left -= taken;
        }
        left_ = static_cast<unsigned char>(left);
        zero_ = zero;
        return {at, n};
    }

    /// False if bytes of the last block are missing.
    constexpr bool complete() const { return left_ == 0; }

private:
    unsigned char left_{};  // bytes of the block that are still to come
    bool zero_{};           // the block also encodes a zero, if another block follows
};

}}}  // namespace sitrep::detail

#endif

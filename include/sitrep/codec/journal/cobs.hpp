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

/// Decodes byte by byte.
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

    /// False if bytes of the last block are missing.
    constexpr bool complete() const { return left_ == 0; }

private:
    unsigned char left_{};  // bytes of the block that are still to come
    bool zero_{};           // the block also encodes a zero, if another block follows
};

}}}  // namespace sitrep::detail

#endif

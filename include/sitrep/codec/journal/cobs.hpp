// SPDX-License-Identifier: BSL-1.0
// COBS, which takes the zeros out of octets so that a zero can end them (Cheshire and Baker, IEEE/ACM Transactions on
// Networking 7(2), 1999): blocks of a code 1 to 255 and code - 1 octets, each standing for these and a zero; none for 255.
#ifndef SITREP_CODEC_JOURNAL_COBS_HPP
#define SITREP_CODEC_JOURNAL_COBS_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

inline constexpr std::size_t cobs_block = 254;  // the most octets behind one code

/// The most octets that n octets become.
constexpr std::size_t cobs_size(std::size_t n) { return n == 0 ? 1 : n + (n + cobs_block - 1) / cobs_block; }

/// Gives `sink` the octets that stand for `at(0)` … `at(n - 1)`, none of them zero.
template <class At, class Sink>
constexpr void cobs_encode(At at, std::size_t n, Sink&& sink) {
    std::size_t start = 0;
    bool more = true;
    while (more) {
        std::size_t end = start;
        while (end != n && end - start != cobs_block && at(end) != std::byte{0}) ++end;
        const bool full = end - start == cobs_block;
        sink(static_cast<std::byte>(end - start + 1));
        while (start != end) sink(at(start++));
        more = end != n;
        if (!full) ++start;  // the zero that the block stands for
    }
}

/// Takes encoded octets, none of them zero, one at a time.
class cobs_decoder {
public:
    /// The octet that `encoded` completes, if any.
    constexpr std::optional<std::byte> push(std::byte encoded) {
        if (left_ != 0) {
            --left_;
            return encoded;
        }
        const bool zero = zero_;  // of the block before; there is none behind the last
        left_ = static_cast<unsigned char>(std::to_integer<unsigned>(encoded) - 1u);
        zero_ = left_ != cobs_block;
        if (!zero) return std::nullopt;
        return std::byte{0};
    }

    /// False if octets of the last block are still to come.
    constexpr bool whole() const { return left_ == 0; }

private:
    unsigned char left_{};  // octets of the block that are still to come
    bool zero_{};           // a zero stands between this block and the next
};

}}}  // namespace sitrep::detail

#endif

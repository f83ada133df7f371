// SPDX-License-Identifier: BSL-1.0
// word_writer: joins the bits of a short value, which the fast core then writes at once.
#ifndef SITREP_CODEC_UPER_WORD_WRITER_HPP
#define SITREP_CODEC_UPER_WORD_WRITER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The most bits of a word_writer.
inline constexpr std::size_t word_bits = 56;

/// Takes the calls of a bit_writer for up to word_bits bits, and gives it these in `close`. Errors go there at once.
template <class Writer> class word_writer {
public:
    constexpr explicit word_writer(Writer& to) : to_(to) {}

    [[gnu::always_inline]] SITREP_DETAIL_WRAPS constexpr void put(std::uint64_t v, unsigned n) {
        bits_ = bits_ << n | v;
        size_ += n;
    }
    constexpr void put_bytes(const char* from, std::size_t n) {
        for (; n != 0; --n) put(static_cast<std::uint8_t>(*from++), 8);
    }
    [[gnu::always_inline]] constexpr void put_upto(std::uint32_t v, std::uint32_t max_offset, unsigned n) {
        if (v > max_offset) [[unlikely]] {
            fail(errc::out_of_range);
            v = 0;
        }
        put(v, n);
    }
    [[gnu::always_inline]] constexpr void fail(errc code) { to_.fail_ahead(code, size_); }
    /// `of`: the name of a field or the index of an element.
    template <class Of> [[gnu::always_inline]] constexpr bool leave_field(Of of) { return to_.leave_field(of); }
    [[gnu::always_inline]] constexpr void close() { to_.put(bits_, size_); }

private:
    Writer& to_;
    std::uint64_t bits_{};
    unsigned size_{};
};

}}}  // namespace sitrep::detail

#endif

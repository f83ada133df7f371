// SPDX-License-Identifier: BSL-1.0
// Bits in and out of octets, most significant first (X.691 11.1): the core that every binary field passes through.
#ifndef SITREP_CODEC_BITS_HPP
#define SITREP_CODEC_BITS_HPP

#include <sitrep/core/result.hpp>
#include <sitrep/core/version.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

// The small core is one shared function that every field calls; the fast one is inlined into its callers.
#if SITREP_SMALL
#define SITREP_DETAIL_CORE [[gnu::noinline]]
#else
#define SITREP_DETAIL_CORE [[gnu::always_inline]]
#endif

namespace sitrep { inline namespace v0 { namespace detail {

/// The first error of a writer or reader and where it was; later ones are ignored, so that callers ask once.
class bit_errors {
public:
    constexpr bool ok() const { return code_ == errc::none; }
    constexpr errc code() const { return code_; }

    /// Called after each field: on a host it tells the caller to stop, and grows the path from the inside out. The
    /// small core does neither: it goes on to the end, harmlessly, and reports code and offset only.
    constexpr bool passed([[maybe_unused]] std::string_view name) {
#if !SITREP_SMALL
        if (!ok()) [[unlikely]] return prepend(name);
#endif
        return true;
    }
    constexpr bool passed([[maybe_unused]] std::size_t index) {
#if !SITREP_SMALL
        if (!ok()) [[unlikely]] return prepend_index(index);
#endif
        return true;
    }

protected:
    constexpr void fail_at(errc code, std::size_t bit) {
        if (ok()) {
            code_ = code;
            at_ = bit;
        }
    }
    constexpr error make_error() const {
        error e;
        e.code = code_;
        e.bit = static_cast<std::uint8_t>(at_ % 8);
        e.offset = static_cast<std::uint32_t>(at_ / 8);
#if !SITREP_SMALL
        e.path = path_;
#endif
        return e;
    }

private:
    errc code_{};
    std::size_t at_{};

#if !SITREP_SMALL
    constexpr bool prepend(std::string_view name) {
        char longer[256]{};
        std::size_t n = 0;
        const auto append = [&](std::string_view s) {
            for (const char c : s)
                if (n < sizeof longer) longer[n++] = c;
        };
        append("/");
        append(name);
        append(path_.view());
        if (n > path_.capacity()) {  // cut at the end of a name, and say so
            n = path_.capacity() - 4;
            while (n > 0 && longer[n] != '/') --n;
            append("/\u2026");
        }
        if (!path_.assign({longer, n})) path_ = {};
        return false;
    }
    constexpr bool prepend_index(std::size_t index) {
        char digits[10]{};
        std::size_t n = sizeof digits;
        do digits[--n] = static_cast<char>('0' + index % 10);
        while ((index /= 10) != 0);
        return prepend({digits + n, sizeof digits - n});
    }
    text<55> path_{};
#endif
};

/// Writes into a caller's buffer; beyond its end it goes on counting, so that the size needed is known.
class bit_writer : public bit_errors {
public:
    constexpr explicit bit_writer(std::span<std::byte> out) : data_(out.data()), room_(out.size() * 8) {}

    constexpr void fail(errc code) { fail_at(code, at_); }
    constexpr std::size_t position() const { return at_; }

    /// The low n bits of v, n from 0 to 32.
    SITREP_DETAIL_CORE constexpr void put(std::uint32_t v, unsigned n) {
        while (n != 0) {
            const unsigned used = at_ % 8;
            const unsigned take = n < 8 - used ? n : 8 - used;
            n -= take;
            if (at_ < room_) {
                const std::uint32_t part = ((v >> n) & ((1u << take) - 1u)) << (8 - used - take);
                std::byte& octet = data_[at_ / 8];
                octet = used == 0 ? static_cast<std::byte>(part) : octet | static_cast<std::byte>(part);
            }
            at_ += take;
        }
    }

    /// A number of which `span` is the greatest: as many bits as that takes (X.691 11.5.6). False if it is greater.
    constexpr void put_upto(std::uint32_t v, std::uint32_t span) {
        if (v > span) fail(errc::out_of_range);
        put(v, static_cast<unsigned>(std::bit_width(span)));
    }

    constexpr error failure() const { return make_error(); }

private:
    std::byte* data_;
    std::size_t room_;
    std::size_t at_{};
};

/// Reads from octets; beyond their end it gives zeros and remembers the error.
class bit_reader : public bit_errors {
public:
    constexpr bit_reader(std::span<const std::byte> in, bool lenient)
        : data_(in.data()), end_(in.size() * 8), lenient_(lenient) {}

    constexpr void fail(errc code) { fail_at(code, at_); }
    constexpr void fail(errc code, std::size_t position) { fail_at(code, position); }
    constexpr std::size_t position() const { return at_; }
    constexpr std::size_t remaining() const { return end_ - at_; }
    constexpr bool lenient() const { return lenient_; }
    constexpr bool skipped() const { return skipped_; }

    /// Something is there that this version does not know: an error in strict reading.
    constexpr void unknown() {
        if (lenient_) skipped_ = true;
        else fail(errc::unknown_value);
    }

    /// The next n bits, n from 0 to 32; 0 where they are not there.
    SITREP_DETAIL_CORE constexpr std::uint32_t get(unsigned n) {
        if (n > end_ - at_) {
            fail(errc::end_of_input);
            at_ = end_;
            return 0;
        }
        std::uint32_t v = 0;
        while (n != 0) {
            const unsigned used = at_ % 8;
            const unsigned take = n < 8 - used ? n : 8 - used;
            const std::uint32_t octet = std::to_integer<std::uint32_t>(data_[at_ / 8]);
            v = (v << take) | ((octet >> (8 - used - take)) & ((1u << take) - 1u));
            at_ += take;
            n -= take;
        }
        return v;
    }

    /// A number from 0 to `span`.
    constexpr std::uint32_t get_upto(std::uint32_t span) {
        const std::size_t start = at_;
        const std::uint32_t v = get(static_cast<unsigned>(std::bit_width(span)));
        if (v > span) {
            fail_at(errc::out_of_range, start);
            return 0;
        }
        return v;
    }

    /// Passes over n bits.
    constexpr void skip(std::size_t n) {
        if (n > end_ - at_) fail(errc::end_of_input);
        else at_ += n;
    }

    /// Narrows the input to its next n bits and returns the old end, for `widen`.
    constexpr std::size_t narrow(std::size_t n) {
        const std::size_t old = end_;
        if (n > end_ - at_) fail(errc::end_of_input);
        else end_ = at_ + n;
        return old;
    }
    constexpr void widen(std::size_t old) { end_ = old; }

    /// Ends a complete encoding that began at `start`: what is left must be less than an octet, and zero. A type of no
    /// bits takes one zero octet (X.691 11.1.3).
    constexpr void finish(std::size_t start) {
        if (at_ == start && get(8) != 0) fail_at(errc::padding, start);
        if (!ok()) return;
        if (end_ - at_ >= 8) fail(errc::trailing_input);
        else if (get(static_cast<unsigned>(end_ - at_)) != 0) fail_at(errc::padding, end_ - 1);
    }

    constexpr error failure() const { return make_error(); }

private:
    const std::byte* data_;
    std::size_t end_;
    std::size_t at_{};
    bool lenient_;
    bool skipped_{};
};

}}}  // namespace sitrep::v0::detail

#endif

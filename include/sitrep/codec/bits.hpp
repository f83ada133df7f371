// SPDX-License-Identifier: BSL-1.0
// Bits in and out of octets, most significant first (X.691 11.1): the core that every binary field passes through.
#ifndef SITREP_CODEC_BITS_HPP
#define SITREP_CODEC_BITS_HPP

#include <sitrep/core/result.hpp>
#include <sitrep/core/version.hpp>

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

    /// Tells a caller's error of it.
    constexpr void describe(error& e) const {
        e.code = code_;
        e.bit = static_cast<std::uint8_t>(at_ % 8);
        e.offset = static_cast<std::uint32_t>(at_ / 8);
#if !SITREP_SMALL
        e.path = path_;
#endif
    }

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

// Bits wait in an accumulator until they fill octets: one octet at a time in the small core, four in the fast one.
using bit_word = std::conditional_t<SITREP_SMALL, std::uint32_t, std::uint64_t>;
inline constexpr unsigned bits_at_once = SITREP_SMALL ? 16 : 32;
inline constexpr unsigned octets_at_once = SITREP_SMALL ? 1 : 4;

/// Writes into a caller's buffer; beyond its end it goes on counting, so that the size needed is known.
class bit_writer : public bit_errors {
public:
    constexpr explicit bit_writer(std::span<std::byte> out) : data_(out.data()), room_(out.size()) {}

    constexpr void fail(errc code) { fail_at(code, position()); }
    constexpr std::size_t position() const { return next_ * 8 + fill_; }

    /// The low n bits of v, n from 0 to 32; what stands above them must be zero.
    SITREP_DETAIL_CORE constexpr void put(std::uint32_t v, unsigned n) {
        if constexpr (bits_at_once < 32) {
            if (n > bits_at_once) {
                put_some(v >> bits_at_once, n - bits_at_once);
                n = bits_at_once;
                v &= (1u << bits_at_once) - 1;
            }
        }
        put_some(v, n);
    }

    /// A number of which `most` is the greatest, in the n bits that `most` takes (X.691 11.5.6).
    constexpr void put_upto(std::uint32_t v, std::uint32_t most, unsigned n) {
        if (v > most) {
            fail(errc::out_of_range);
            v = 0;
        }
        put(v, n);
    }

    /// Fills the last octet with zeros; a type of no bits takes one octet (X.691 11.1.3).
    constexpr void finish() {
        if (position() == 0) put(0, 8);
        put(0, (8 - fill_ % 8) % 8);
        while (fill_ != 0) store_octet();
    }

    /// The octets written, or that would have been.
    constexpr std::size_t size() const { return next_; }
    constexpr bool fits() const { return next_ <= room_; }

private:
    SITREP_DETAIL_CORE constexpr void put_some(std::uint32_t v, unsigned n) {
        waiting_ = (waiting_ << n) | v;
        fill_ += n;
        if constexpr (octets_at_once == 4) {
            if (fill_ < 32) return;
            if (!std::is_constant_evaluated() && room_ >= 4 && next_ <= room_ - 4) {
                const auto four = static_cast<std::uint32_t>(waiting_ >> (fill_ - 32));
                for (unsigned i = 0; i < 4; ++i) data_[next_ + i] = static_cast<std::byte>(four >> (24 - 8 * i));
                next_ += 4;
                fill_ -= 32;
                return;
            }
        }
        while (fill_ >= 8) store_octet();
    }
    constexpr void store_octet() {
        fill_ -= 8;
        if (next_ < room_) data_[next_] = static_cast<std::byte>(static_cast<std::uint8_t>(waiting_ >> fill_));
        ++next_;
    }

    std::byte* data_;
    std::size_t room_;
    std::size_t next_{};
    bit_word waiting_{};  // its low fill_ bits are still to be written
    unsigned fill_{};
};

/// Reads from octets; beyond their end it gives zeros and remembers the error.
class bit_reader : public bit_errors {
public:
    constexpr explicit bit_reader(std::span<const std::byte> in)
        : data_(in.data()), size_(in.size()), end_(in.size() * 8) {}

    constexpr void fail(errc code) { fail_at(code, position()); }
    constexpr void fail(errc code, std::size_t position) { fail_at(code, position); }
    constexpr std::size_t position() const { return next_ * 8 - fill_; }
    constexpr std::size_t remaining() const { return end_ - position(); }

    /// The next n bits, n from 0 to 32; 0 where they are not there.
    SITREP_DETAIL_CORE constexpr std::uint32_t get(unsigned n) {
        if (n > remaining()) {
            fail(errc::end_of_input);
            end_ = position();  // and so for all that follow
            return 0;
        }
        std::uint32_t high = 0;
        if constexpr (bits_at_once < 32) {
            if (n > bits_at_once) {
                high = get_some(n - bits_at_once) << bits_at_once;
                n = bits_at_once;
            }
        }
        return high | get_some(n);
    }

    /// A number from 0 to `most`, in the n bits that `most` takes.
    constexpr std::uint32_t get_upto(std::uint32_t most, unsigned n) {
        const std::uint32_t v = get(n);
        if (v <= most) return v;
        fail(errc::out_of_range, position() - n);
        return 0;
    }

    /// Passes over n bits.
    constexpr void skip(std::size_t n) {
        if (n > remaining()) return fail(errc::end_of_input);
        for (; n >= 16; n -= 16) (void)get_some(16);
        (void)get_some(static_cast<unsigned>(n));
    }

    /// Narrows the input to its next n bits and returns the old end, for `widen`.
    constexpr std::size_t narrow(std::size_t n) {
        const std::size_t old = end_;
        if (n > remaining()) fail(errc::end_of_input);
        else end_ = position() + n;
        return old;
    }
    constexpr void widen(std::size_t old) {
        if (ok()) end_ = old;
    }

    /// Ends a complete encoding that began at `start`: what is left must be less than an octet, and zero. A type of no
    /// bits takes one zero octet (X.691 11.1.3).
    constexpr void finish(std::size_t start) {
        const std::size_t left = remaining();
        if (position() == start || left < 8) {
            const unsigned bits = position() == start ? 8 : static_cast<unsigned>(left);
            if (get(bits) != 0) fail(errc::padding, position() - 1);
        }
        if (remaining() != 0) fail(errc::trailing_input);
    }


private:
    SITREP_DETAIL_CORE constexpr std::uint32_t get_some(unsigned n) {
        while (fill_ < n) {
            if constexpr (octets_at_once == 4) {
                if (!std::is_constant_evaluated() && size_ - next_ >= 4) {
                    std::uint32_t four = 0;
                    for (unsigned i = 0; i < 4; ++i)
                        four = four << 8 | std::to_integer<std::uint32_t>(data_[next_ + i]);
                    waiting_ = waiting_ << 32 | four;
                    next_ += 4;
                    fill_ += 32;
                    break;
                }
            }
            waiting_ = waiting_ << 8 | std::to_integer<std::uint32_t>(data_[next_++]);
            fill_ += 8;
        }
        fill_ -= n;
        return static_cast<std::uint32_t>(waiting_ >> fill_) & static_cast<std::uint32_t>((bit_word{1} << n) - 1);
    }

    const std::byte* data_;
    std::size_t size_;
    std::size_t end_;  // in bits; less than all of the octets within an open type
    std::size_t next_{};
    bit_word waiting_{};  // its low fill_ bits are still to be read
    unsigned fill_{};
};

}}}  // namespace sitrep::v0::detail

#endif

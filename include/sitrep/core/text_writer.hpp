// SPDX-License-Identifier: BSL-1.0
// text_writer: the sticky writer of notations and JSON. Write everything, then check once whether it fits.
#ifndef SITREP_CORE_TEXT_WRITER_HPP
#define SITREP_CORE_TEXT_WRITER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Writes into the caller's buffer and counts on beyond its end, so that the needed size is known.
class text_writer {
public:
    template <std::size_t N> constexpr explicit text_writer(char (&out)[N]) : text_writer(out, N) {}
    constexpr text_writer(char* out, std::size_t capacity) : out_(out), capacity_(capacity) {}

    constexpr void put(char c) {
        if (size_ < capacity_) out_[size_] = c;
        ++size_;
    }
    constexpr void put(std::string_view s) {
        for (const char c : s) put(c);
    }

    /// The first n of eight bytes. The others can get into the buffer after them. Not in constant expressions.
    void put_eight(std::uint64_t bytes, std::size_t n) {
        if (size_ + 8 <= capacity_) {
            store_eight(out_ + size_, bytes);
            size_ += n;
        } else if (size_ < capacity_) {
            for (; n != 0; --n, bytes >>= 8) put(static_cast<char>(static_cast<std::uint8_t>(bytes)));
        } else {
            size_ += n;
        }
    }
    /// A decimal number, left-padded with zeros to at least `width` digits (at most 10).
    constexpr void put_number(std::uint32_t n, unsigned width = 1) {
        if (takes_eight && !std::is_constant_evaluated() && width != 0 && width <= 8) return put_digits(n, width);
        char digits[10]{};
        unsigned count = 0;
        for (; n != 0 || count < width; n /= 10) digits[count++] = static_cast<char>('0' + n % 10);
        while (count != 0) put(digits[--count]);
    }

    /// The same for 64 bits, by subtraction: 32-bit machines have no 64-bit division without a helper function.
    constexpr void put_number64(std::uint64_t n) {
        if (n <= 0xFFFFFFFFu) return put_number(static_cast<std::uint32_t>(n));
        bool started = false;
        for (const std::uint64_t unit : powers_of_ten) {
            char digit = '0';
            for (; n >= unit; n -= unit) ++digit;
            started = started || digit != '0';
            if (started) put(digit);
        }
    }

    /// The same for any integer type, with its sign.
    template <class T> SITREP_DETAIL_WRAPS constexpr void put_integer(T n) {
        const auto bits = static_cast<std::uint64_t>(n);
        if (n < 0) put('-');
        put_number64(n < 0 ? 0 - bits : bits);
    }

    constexpr bool fits() const { return size_ <= capacity_; }
    /// True if n more bytes fit; then `next` is where they go.
    constexpr bool has_room(std::size_t n) const { return size_ + n <= capacity_; }
    constexpr char* next() const { return out_ + size_; }
    /// Adds n bytes that are in the buffer already.
    constexpr void advance(std::size_t n) { size_ += n; }
    /// The bytes written, and those beyond the end of the buffer.
    constexpr std::size_t size() const { return size_; }
    /// The text; "" if it does not fit.
    constexpr std::string_view view() const {
        const char* text = out_;  // exact types spare the compiler the constraints of other constructors
        return view_of(text, fits() ? size_ : 0);
    }

private:
    /// put_number for a width of 1 to 8.
    [[gnu::noinline]] void put_digits(std::uint32_t n, unsigned width) {
        if (n >= 100000000) {
            put_eight_digits(n / 100000000, 1);
            n %= 100000000;
            width = 8;
        }
        put_eight_digits(n, width);
    }
    void put_eight_digits(std::uint32_t n, unsigned width) {
        const std::uint64_t digits = eight_digits(n);
        const std::size_t zeros = first_byte(digits), most = 8 - width;
        const std::size_t skipped = zeros < most ? zeros : most;
        put_eight((digits | eight_of('0')) >> 8 * skipped, 8 - skipped);
    }

    // clang-format off
    static constexpr std::uint64_t powers_of_ten[] = {
        10000000000000000000u, 1000000000000000000u, 100000000000000000u, 10000000000000000u, 1000000000000000u,
        100000000000000u,      10000000000000u,      1000000000000u,      100000000000u,      10000000000u,
        1000000000u,           100000000u,           10000000u,           1000000u,           100000u,
        10000u,                1000u,                100u,                10u,                1u};
    // clang-format on

    char* out_;  // not a span: to copy one costs the compiler more than this whole class
    std::size_t capacity_;
    std::size_t size_{};
};

}}}  // namespace sitrep::detail

#endif

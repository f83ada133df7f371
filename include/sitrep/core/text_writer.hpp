// SPDX-License-Identifier: BSL-1.0
// text_writer: the sticky writer of notations and JSON. Write everything, then check once whether it fits.
#ifndef SITREP_CORE_TEXT_WRITER_HPP
#define SITREP_CORE_TEXT_WRITER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

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

    /// A decimal number, left-padded with zeros to at least `width` digits (at most 10).
    constexpr void put_number(std::uint32_t n, unsigned width = 1) {
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
    /// The bytes written, and those beyond the end of the buffer.
    constexpr std::size_t size() const { return size_; }
    /// The text; "" if it does not fit.
    constexpr std::string_view view() const {
        const char* text = out_;  // exact types spare the compiler the constraints of other constructors
        return view_of(text, fits() ? size_ : 0);
    }

private:
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

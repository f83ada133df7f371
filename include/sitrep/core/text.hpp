// SPDX-License-Identifier: BSL-1.0
// text<N>: up to N bytes of UTF-8, stored in the object itself.
#ifndef SITREP_CORE_TEXT_HPP
#define SITREP_CORE_TEXT_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/utf8.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {
struct text_access;
}

/// A string of at most N bytes of UTF-8, without a heap. Empty means "not stated".
/// A literal that is too long or is not UTF-8 does not compile; for input use `assign`.
template <std::size_t N> class text {
    static_assert(N > 0 && N < 16384,
                  "sitrep: text<N> holds 1 to 16383 bytes (one UPER length determinant, X.691 11.9)");

public:
    using size_type = std::conditional_t<(N < 256), std::uint8_t, std::uint16_t>;

    /// Empty: not stated.
    constexpr text() = default;

    /// From a literal, without its final NUL.
    template <std::size_t M>
    consteval text(const char (&literal)[M]) {  // NOLINT: implicit, so that designated initializers read well
        if (assign({literal, M - 1})) return;
        if (!detail::is_utf8({literal, M - 1})) detail::compile_error("sitrep: a text literal must be UTF-8");
        else detail::compile_error("sitrep: a text literal is longer than the capacity of its text<N>");
    }

    /// The most bytes that it can hold.
    static constexpr std::size_t capacity() { return N; }
    /// The number of bytes.
    constexpr std::size_t size() const { return size_; }
    /// True if no text was stated.
    constexpr bool empty() const { return size_ == 0; }
    /// The text. The view is valid until the object changes or ends.
    constexpr std::string_view view() const { return detail::view_of(chars_, size_); }
    constexpr operator std::string_view() const { return view(); }

    /// Copies `s`; false, and no change, if `s` is longer than N bytes or not UTF-8. Linear.
    [[nodiscard]] constexpr bool assign(std::string_view s) {
        if (s.size() > N || !detail::is_utf8(s)) return false;
        for (std::size_t i = 0; i < s.size(); ++i) chars_[i] = s.data()[i];
        for (std::size_t i = s.size(); i < size_; ++i) chars_[i] = '\0';
        size_ = static_cast<size_type>(s.size());
        return true;
    }

    friend constexpr bool operator==(const text& a, const text& b) { return a.view() == b.view(); }
    template <class S>
        requires std::is_convertible_v<const S&, std::string_view>
    friend constexpr bool operator==(const text& a, const S& b) {
        return a.view() == std::string_view(b);
    }

private:
    friend struct detail::text_access;

    char chars_[N]{};
    size_type size_{};
};

namespace detail {

/// Access to text for code that writes well-formed UTF-8 into it: the readers and printers of this library.
struct text_access {
    /// The N bytes of storage.
    template <std::size_t N> static constexpr char* chars(text<N>& t) { return t.chars_; }
    /// Precondition: size <= N.
    template <std::size_t N> static constexpr void set_size(text<N>& t, std::size_t size) {
        SITREP_ASSERT(size <= N, "sitrep: the size is at most the capacity of the text");
        t.size_ = static_cast<typename text<N>::size_type>(size);
    }
};

template <class T> inline constexpr bool is_text = false;
template <std::size_t N> inline constexpr bool is_text<text<N>> = true;
}  // namespace detail

}}  // namespace sitrep

#endif

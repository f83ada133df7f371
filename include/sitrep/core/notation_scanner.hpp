// SPDX-License-Identifier: BSL-1.0
// scanner: reads the notations of the values.
#ifndef SITREP_CORE_NOTATION_SCANNER_HPP
#define SITREP_CORE_NOTATION_SCANNER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using std::string_view_literals::operator""sv;  // the compiler knows the length: no strlen in flash

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char to_small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// A position in a text, which only moves forward.
class scanner {
public:
    constexpr explicit scanner(std::string_view text) : text_(text) {}

    /// The position, in bytes from 0.
    constexpr std::size_t at() const { return at_; }
    /// True at the end of the text.
    constexpr bool done() const { return at_ == text_.size(); }
    /// The next character, which stays unread; NUL at the end.
    constexpr char peek() const { return done() ? '\0' : text_.data()[at_]; }
    /// The next character; NUL at the end.
    constexpr char next() {
        const char c = peek();
        if (!done()) ++at_;
        return c;
    }

    /// Moves past `wanted` if the rest of the text begins with it; else returns false and does not move.
    constexpr bool take(char wanted) {
        if (done() || peek() != wanted) return false;
        ++at_;
        return true;
    }
    constexpr bool take(std::string_view wanted) {
        if (text_.size() - at_ < wanted.size()) return false;
        if (view_of(text_.data() + at_, wanted.size()) != wanted) return false;
        at_ += wanted.size();
        return true;
    }

    /// Moves past digits; false if there are none.
    constexpr bool take_digits() {
        const std::size_t start = at_;
        while (is_digit(peek())) ++at_;
        return at_ != start;
    }

    /// Moves past a word of a vocabulary and returns it: a small letter, then small letters, digits and underscores. ""
    /// if the rest of the text begins with none.
    constexpr std::string_view take_word() {
        const std::size_t start = at_;
        if (is_lower(peek()))
            while (is_lower(peek()) || is_digit(peek()) || peek() == '_') ++at_;
        return view_of(text_.data() + start, at_ - start);
    }

    /// The rest of the text; `skip` moves past bytes of it.
    constexpr std::string_view rest() const { return view_of(text_.data() + at_, text_.size() - at_); }
    constexpr void skip(std::size_t n) { at_ += n; }

    /// An error at the position.
    constexpr status fail(errc code) const { return failure(code, at_); }

    /// No error at the end of the text, else syntax.
    constexpr status finish() const { return done() ? status{} : fail(errc::syntax); }

private:
    std::string_view text_;
    std::size_t at_{};
};

/// Appends a space and a word. An enumerator of a later version has no word: it prints as "unknown", which no reader
/// accepts.
constexpr void print_word(text_writer& out, std::string_view word) {
    out.put(' ');
    out.put(word.empty() ? "unknown"sv : word);
}

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// What the readers and printers of the short notations share.
#ifndef SITREP_CORE_NOTATION_SCANNER_HPP
#define SITREP_CORE_NOTATION_SCANNER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using std::string_view_literals::operator""sv;  // with a length known to the compiler: no strlen in flash

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// A place in a text, which goes forward only.
class scanner {
public:
    constexpr explicit scanner(std::string_view text) : text_(text) {}

    constexpr std::size_t at() const { return at_; }
    constexpr bool done() const { return at_ == text_.size(); }
    /// The next character; NUL at the end.
    constexpr char peek() const { return done() ? '\0' : text_.data()[at_]; }
    constexpr char next() {
        const char c = peek();
        if (!done()) ++at_;
        return c;
    }

    /// Passes over `wanted` if it stands here.
    constexpr bool take(char wanted) {
        if (done() || peek() != wanted) return false;
        ++at_;
        return true;
    }
    constexpr bool take(std::string_view wanted) {
        if (text_.size() - at_ < wanted.size()) return false;
        if (std::string_view(text_.data() + at_, wanted.size()) != wanted) return false;
        at_ += wanted.size();
        return true;
    }

    /// A word of a vocabulary: a small letter, then small letters, digits and underscores. "" where none stands.
    constexpr std::string_view take_word() {
        const std::size_t start = at_;
        if (is_lower(peek()))
            while (is_lower(peek()) || is_digit(peek()) || peek() == '_') ++at_;
        return {text_.data() + start, at_ - start};
    }

    /// Something is wrong here.
    constexpr status fail(errc code) const { return failure(code, at_); }

    /// Good if all of the text has been read.
    constexpr status finish() const { return done() ? status{} : fail(errc::syntax); }

private:
    std::string_view text_;
    std::size_t at_{};
};

/// A word behind what is there already. An enumerator of a later version has none: that shows, and is not read back.
constexpr void print_word(text_writer& out, std::string_view word) {
    out.put(' ');
    out.put(word.empty() ? "unknown"sv : word);
}

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// What messages show of a text: parts that are short and harmless, and the line of an error with a caret.
#ifndef SITREP_STD_SNIPPET_HPP
#define SITREP_STD_SNIPPET_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The text with `sign` for each byte that a terminal could obey: control characters, also U+0080 to U+009F, and bytes that
/// are not UTF-8.
inline std::string make_harmless(std::string_view text, char sign) {
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const auto first = static_cast<unsigned char>(rest[0]);
        const bool control = first < ' ' || first == 0x7F ||
                             (rest.size() > 1 && first == 0xC2 && static_cast<unsigned char>(rest[1]) < 0xA0);
        const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        const std::string_view whole = rest.substr(0, size);
        if (control || whole.size() != size || utf8_prefix(whole) != size) {
            shown += sign;
        } else {
            shown += whole;
            i += size - 1;
        }
    }
    return shown;
}

/// At most `most` bytes of a text, cut between characters, with dots for what is not harmless.
inline std::string shorten(std::string_view text, std::size_t most = 40) {
    const bool cut = text.size() > most;
    if (cut) {
        while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0u) == 0x80) --most;
        text = text.substr(0, most);
    }
    const std::string shown = make_harmless(text, '.');
    return cut ? shown + "…" : shown;
}

/// The JSON token at an offset: a string with its quotes, a number, a word, or one character. Brackets stand for all in them.
inline std::string token_at(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return {};
    json_scanner in(text.substr(offset));
    in.skip();
    if (!in.failed()) return shorten(text.substr(offset, in.at()));
    std::size_t end = offset;
    const auto in_word = [](char c) {
        return is_digit(c) || is_lower(c) || is_capital(c) || c == '_' || c == '.' || c == '-';
    };
    while (end < text.size() && in_word(text[end])) ++end;
    if (end != offset) return shorten(text.substr(offset, end - offset));
    end = offset + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80) ++end;
    return shorten(text.substr(offset, end - offset));
}

/// The digits that end before an offset.
inline std::string token_before(std::string_view text, std::size_t offset) {
    std::size_t begin = offset;
    while (begin > 0 && (is_digit(text[begin - 1]) || text[begin - 1] == '-')) --begin;
    return std::string(text.substr(begin, offset - begin));
}

/// "name" in double quotes.
inline std::string quoted(std::string_view name) { return '"' + shorten(name) + '"'; }

}  // namespace detail

/// The line of `text` in which an error lies, and below it a caret (^) under its column. Long lines are cut around it.
///
///     {"spot":{"time":"2024-05-03T02:47Z","position":{"lat":95,"lon":2}}}
///                                                           ^
inline std::string excerpt(std::string_view text, const error& e) {
    constexpr std::size_t before = 50, after = 28;  // bytes shown on each side: with both marks 80 columns
    const std::size_t at = e.offset < text.size() ? e.offset : text.size();
    std::size_t begin = at, end = at;
    while (begin > 0 && text[begin - 1] != '\n') --begin;
    while (end < text.size() && text[end] != '\n') ++end;
    if (end > begin && text[end - 1] == '\r' && end - 1 >= at) --end;
    const auto continues = [text](std::size_t i) { return (static_cast<unsigned char>(text[i]) & 0xC0u) == 0x80; };
    std::string line, marks;
    std::size_t from = begin;
    if (at - begin > before) {
        from = at - before;
        while (from < at && continues(from)) ++from;
        line.append("…");
        marks.append(" ");
    }
    std::size_t to = end;
    if (end - at > after) {
        to = at + after;
        while (to > at && continues(to)) --to;
    }
    line += detail::make_harmless(text.substr(from, to - from), ' ');
    for (const char c : detail::make_harmless(text.substr(from, at - from), ' '))
        if ((static_cast<unsigned char>(c) & 0xC0u) != 0x80) marks += ' ';
    if (to < end) line += "…";
    return line + '\n' + marks + '^';
}

}}  // namespace sitrep

#endif

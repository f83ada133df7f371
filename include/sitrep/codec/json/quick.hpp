// SPDX-License-Identifier: BSL-1.0
// The frequent forms of strings and numbers in a JSON text, read at once. Hosts try them first, then byte by byte.
#ifndef SITREP_CODEC_JSON_QUICK_HPP
#define SITREP_CODEC_JSON_QUICK_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A number without floating point: digits × 10^-decimals. `Word` is std::uint32_t, or std::uint64_t for 64-bit members, so
/// that a program without such members has no 64-bit arithmetic.
template <class Word> struct json_number {
    Word digits{};
    std::uint32_t decimals{};
    bool negative{};
    bool exponent{};  ///< it has an exponent: then `digits` means nothing
    bool overflow{};  ///< `digits` does not fit
};

/// A string in the text.
struct json_plain {
    const char* chars{};  ///< nullptr if there is none
    std::size_t size{};
    std::uint64_t first{};  ///< the first eight bytes; if there are fewer, the others are 0
};

/// The string that begins at `from`, up to its first quote. It has at most `most` bytes, and three or more follow the quote.
/// It can have escapes; so it is a name without backslashes only if it has the same bytes.
[[gnu::always_inline]] inline json_plain find_string(const char* from, const char* end, std::size_t most) {
    json_plain s;
    if (end - from < 12 || *from != '"') return s;
    const char* const chars = from + 1;
    std::uint64_t v = load_eight(chars);
    std::uint64_t found = find_quote(v);
    s.first = found == 0 ? v : before_first(v, found);
    while (found == 0) {
        s.size += 8;
        if (s.size > most || static_cast<std::size_t>(end - from) < s.size + 12) return s;
        v = load_eight(chars + s.size);
        found = find_quote(v);
    }
    s.size += first_byte(found);
    if (s.size <= most) s.chars = chars;
    return s;
}

/// The same for a string of ASCII without escapes, of which it sets the size; nullptr if there is none.
inline const char* find_plain_string(const char* from, const char* end, std::size_t most, std::size_t& size) {
    if (from == end || *from != '"') return nullptr;
    const char* const chars = from + 1;
    for (size = 0; size <= most && static_cast<std::size_t>(end - from) >= size + 9; size += 8) {
        const std::uint64_t v = load_eight(chars + size);
        const std::uint64_t found = find_special(v) | find_beyond_ascii(v);
        if (found == 0) continue;
        size += first_byte(found);
        return size <= most && chars[size] == '"' ? chars : nullptr;
    }
    return nullptr;
}

/// Copies bytes of a string up to one that ends it or needs a closer look, or near the end of the text; returns how many.
/// Sets bit 7 of `all` if one is not ASCII.
inline std::size_t copy_plain(const char* from, const char* end, text_writer& out, unsigned& all) {
    const char* c = from;
    for (std::size_t step = 8; step == 8 && end - c >= 8; c += step) {
        const std::uint64_t v = load_eight(c);
        step = first_byte(find_special(v));
        const std::uint64_t plain = keep_bytes(v, step);
        out.put_eight(plain, step);
        if (find_beyond_ascii(plain) != 0) all |= 0x80;
    }
    return static_cast<std::size_t>(c - from);
}

/// Reads a number of 1 to 7 digits, perhaps with a minus sign, and returns its bytes; 0, and `n` is unchanged, at all others.
template <class Word>
SITREP_DETAIL_WRAPS std::size_t read_short_number(const char* from, const char* end, json_number<Word>& n) {
    if (end - from < 9) return 0;
    const std::size_t sign = *from == '-' ? 1 : 0;
    const std::uint64_t v = load_eight(from + sign) ^ eight_of('0');
    const std::size_t size = first_byte(find_beyond_nine(v));
    if (size == 0 || size == 8 || (from[sign] == '0' && size != 1)) return 0;
    const char after = from[sign + size];
    if (after == '.' || after == 'e' || after == 'E') return 0;
    n.negative = sign != 0;
    n.digits = number_of_digits(v << 8 * (8 - size));
    return sign + size;
}

/// Reads a decimal of at most 9 digits, up to 7 of them after the point, without an exponent, and returns its bytes; 0, and
/// `d` is unchanged, at all others and at -0.
inline std::size_t read_short_decimal(const char* from, const char* end, decimal& d) {
    if (end - from < 12) return 0;
    const char* const first = from + (*from == '-' ? 1 : 0);
    const char* c = first;
    std::int32_t digits = 0;
    for (; is_digit(*c) && c - first < 9; ++c) digits = digits * 10 + (*c - '0');
    if (c == first || (*first == '0' && c - first > 1)) return 0;
    const char* last = c;  // before the decimals
    if (*c == '.') {
        for (++c; is_digit(*c) && c - first < 10; ++c) digits = digits * 10 + (*c - '0');
        ++last;
        if (c == last || c - last > decimal::most_decimals) return 0;
    }
    if (is_digit(*c) || *c == 'e' || *c == 'E' || *c == '.' || (first != from && digits == 0)) return 0;
    d.digits = first != from ? -digits : digits;
    d.decimals = static_cast<std::uint8_t>(c - last);
    return static_cast<std::size_t>(c - from);
}

}}}  // namespace sitrep::detail

#endif

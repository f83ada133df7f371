// SPDX-License-Identifier: BSL-1.0
// The words of an enum: how a description states them, and the rules that they obey.
#ifndef SITREP_CORE_VOCABULARY_HPP
#define SITREP_CORE_VOCABULARY_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The rule that words break.
enum class word_fault : std::uint8_t {
    none,
    spaces,
    dot,
    mark_first,
    two_marks,
    twice,
    many,
    many_root,
    many_added,
    count,
    other_type,
};
template <class type, word_fault fault> consteval void refuse_words() {
    static_assert(fault != word_fault::spaces,
                  "sitrep: words() takes words separated by single spaces, without spaces at the ends");
    static_assert(fault != word_fault::dot, "sitrep: words() takes no word that begins with a dot, except \"...\"");
    static_assert(fault != word_fault::mark_first,
                  "sitrep: words() needs a word before \"...\", which precedes the words added later");
    static_assert(fault != word_fault::two_marks, "sitrep: words() takes \"...\" once");
    static_assert(fault != word_fault::twice, "sitrep: words() has a word twice");
    static_assert(fault != word_fault::many, "sitrep: an enum has at most 255 words, of 65,535 bytes");
    static_assert(fault != word_fault::many_root, "sitrep: an extensible enum has at most 192 words before \"...\"");
    static_assert(fault != word_fault::many_added, "sitrep: an enum has at most 64 words after \"...\" (X.691 11.6)");
    static_assert(fault != word_fault::count,
                  "sitrep: words<last>() needs one word for each enumerator from 0 to last");
    static_assert(fault != word_fault::other_type,
                  "sitrep: an enum is described by words<last>(), where last is its own last enumerator");
}

/// The words of an enum, in the order of its enumerators, in one string (one address, no table of pointers). `words()`
/// leaves the mark "..." in it; `detail::words_of` (core/describe.hpp) has it without, as `word` and `find` need it.
struct vocabulary {
    const char* words{};
    std::uint16_t length{};
    std::uint8_t root{};   ///< enumerators of the first version
    std::uint8_t total{};  ///< all enumerators of this version
    bool extensible{};
    word_fault fault{};  ///< the first rule that the words break

    /// Word number n, from 0; "" beyond the last. Linear in the vocabulary.
    SITREP_DETAIL_WRAPS constexpr std::string_view word(std::size_t n) const {
        std::size_t at = 0;
        for (;;) {
            std::size_t end = at;
            while (end < length && words[end] != ' ') ++end;
            if (n-- == 0) return view_of(words + at, end - at);
            if (end == length) return {};
            at = end + 1;
        }
    }

    /// The number of a word, or -1. Linear in the vocabulary.
    constexpr int find(std::string_view wanted) const {
        int n = 0;
        for (std::size_t at = 0; at < length; ++at) {
            const std::size_t start = at;
            while (at < length && words[at] != ' ') ++at;
            if (view_of(words + start, at - start) == wanted) return n;
            ++n;
        }
        return -1;
    }
};

/// The vocabulary of an enum.
template <class Enum> struct vocabulary_of : vocabulary {};

template <class Enum> inline constexpr bool is_enum_of_bytes = false;
template <class Enum>
    requires std::is_enum_v<Enum>
inline constexpr bool is_enum_of_bytes<Enum> = std::is_same_v<std::underlying_type_t<Enum>, std::uint8_t>;

/// A set of at most 255 words, to find one that occurs twice: a hash table, which is never full.
class word_set {
public:
    /// False if the set has the word.
    SITREP_DETAIL_WRAPS constexpr bool add(std::string_view word, std::uint32_t hash) {
        for (std::uint32_t i = hash;; ++i) {
            std::string_view& place = words_[i % capacity];
            if (place.empty()) {
                place = word;
                return true;
            }
            if (place == word) return false;
        }
    }

private:
    static constexpr std::size_t capacity = 512;
    std::string_view words_[capacity]{};
};

/// What words<last>() returns where the compiler has refused `last`.
struct no_vocabulary {};

/// What words<last>() returns, with the first rule that its words break.
SITREP_DETAIL_WRAPS constexpr vocabulary read_words(const char* s, std::size_t length, std::size_t last) {
    vocabulary v{s, static_cast<std::uint16_t>(length), 0, 0, false, word_fault::none};
    const auto fail = [&v](word_fault fault) {
        if (v.fault == word_fault::none) v.fault = fault;
    };
    word_set known;
    std::size_t total = 0, root = 0;
    for (std::size_t at = 0; at <= length;) {
        std::size_t end = at;
        std::uint32_t hash = 0;
        while (end < length && s[end] != ' ') hash = hash * 31 + static_cast<unsigned char>(s[end++]);
        const std::string_view word{s + at, end - at};
        at = end + 1;
        if (word.empty()) {
            fail(word_fault::spaces);
        } else if (word == "...") {
            if (v.extensible) fail(word_fault::two_marks);
            if (total == 0) fail(word_fault::mark_first);
            v.extensible = true;
            root = total;
        } else if (word.data()[0] == '.') {
            fail(word_fault::dot);
        } else if (total == 255) {
            fail(word_fault::many);
        } else {
            if (!known.add(word, hash)) fail(word_fault::twice);
            ++total;
        }
    }
    if (!v.extensible) root = total;
    if (length > 65535) fail(word_fault::many);
    if (v.extensible && root > 192) fail(word_fault::many_root);
    if (total - root > 64) fail(word_fault::many_added);
    if (total != last + 1) fail(word_fault::count);
    v.root = static_cast<std::uint8_t>(root);
    v.total = static_cast<std::uint8_t>(total);
    return v;
}

}  // namespace detail

/// The words of an enum whose enumerators count from 0 to `last`, separated by single spaces. A word "..." means that
/// the vocabulary may grow; what follows it was added later. At most 255 words. ASN.1 ENUMERATED, JSON string.
template <auto last, std::size_t N> constexpr auto words(const char (&s)[N]) {
    static_assert(detail::is_enum_of_bytes<decltype(last)>,
                  "sitrep: words<last>() describes an enum whose underlying type is std::uint8_t, and no other type");
    if constexpr (!detail::is_enum_of_bytes<decltype(last)>) return detail::no_vocabulary{};
    else return detail::vocabulary_of<decltype(last)>{detail::read_words(s, N - 1, static_cast<std::size_t>(last))};
}

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// What the JSON writer and reader both know of a type: names and words as tables, and the ranges of numbers.
#ifndef SITREP_CODEC_JSON_TABLES_HPP
#define SITREP_CODEC_JSON_TABLES_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The most bytes of a member's name, an enum's word and a value's notation.
inline constexpr std::size_t json_short = longest_name;

// --- names: those of a type in one string (one address, no table of pointers)

/// Names of members, each followed by '!' if the member is mandatory, else by ' '; names of alternatives, each followed by
/// ' '; or the words of an enum.
class json_names {
public:
    constexpr explicit json_names(const char* all) : at_(all) {}

    constexpr bool done() const { return *at_ == '\0'; }
    constexpr std::string_view name() const {
        std::size_t n = 0;
        while (at_[n] > '!') ++n;
        return view_of(at_, n);
    }

    /// Skips the first name; true if its member is mandatory.
    constexpr bool next() {
        while (*at_ > '!') ++at_;
        const bool mandatory = *at_ == '!';
        if (!done()) ++at_;
        return mandatory;
    }

    /// The number of a name, from 0, or -1 if no name matches. Linear.
    constexpr int find(std::string_view wanted) const {
        int n = 0;
        for (json_names left = *this; !left.done(); left.next()) {
            std::size_t i = 0;
            while (i < wanted.size() && left.at_[i] > '!' && left.at_[i] == wanted.data()[i]) ++i;
            if (i == wanted.size() && left.at_[i] <= '!') return n;
            ++n;
        }
        return -1;
    }
    /// The names from number n on.
    constexpr json_names from(std::size_t n) const {
        json_names left = *this;
        for (; n != 0; --n) left.next();
        return left;
    }

private:
    const char* at_;
};

/// True if the member's absence is a fault. A list that may be empty is empty if it is absent, although it is always written.
template <class Field> consteval bool is_json_mandatory() {
    using length = typename Field::options::length;
    if constexpr (!std::is_void_v<length>) return length::lo != 0;
    else return !is_presence_coded<Field>;
}

/// The names as json_names reads them.
template <std::size_t Length> struct json_name_table {
    char chars[Length + 1]{};

    consteval std::size_t add(std::size_t at, std::string_view name, bool mandatory) {
        for (const char c : name) chars[at++] = c;
        chars[at++] = mandatory ? '!' : ' ';
        return at;
    }
};
template <class... Fields> consteval auto join_names(type_list<Fields...>) {
    json_name_table<(Fields::name.size() + ... + sizeof...(Fields))> table;
    [[maybe_unused]] std::size_t at = 0;
    ((at = table.add(at, Fields::name, is_json_mandatory<Fields>())), ...);
    return table;
}
template <class Names, std::size_t... Index> consteval auto join_alternatives(std::index_sequence<Index...>) {
    json_name_table<(Names::name(Index).size() + ... + sizeof...(Index))> table;
    std::size_t at = 0;
    ((at = table.add(at, Names::name(Index), false)), ...);
    return table;
}
template <class T> consteval auto join_names_of() {
    using description = description_of<T>;
    if constexpr (shape_of<T> == shape::sequence) {
        return join_names(typename description::all{});
    } else {
        return join_alternatives<description>(std::make_index_sequence<T::size>{});
    }
}
template <class T> inline constexpr auto json_table_of = join_names_of<T>();

template <class E> consteval bool has_plain_words() {
    std::size_t length = 0;
    for (const char c : std::string_view(words_of<E>.words, words_of<E>.length)) {
        length = c == ' ' ? 0 : length + 1;
        if (length > json_short || (c != ' ' && (c <= '!' || c > '~'))) return false;
    }
    return true;
}
/// The words of an enum, for json_names.
template <class E> consteval const char* json_words_of() {
    static_assert(has_plain_words<E>(),
                  "sitrep: in JSON an enum's words have 1 to 64 printable ASCII characters, without '!'");
    return words_of<E>.words;
}

// --- numbers, modulo 2^32 or 2^64: so signed and unsigned ones share their code

template <class T> using json_word = std::conditional_t<(sizeof(T) > 4), std::uint64_t, std::uint32_t>;

/// The ranges of a number. The sign bit of signed numbers is flipped, so that they compare as unsigned.
template <class Word> class json_limits {
public:
    static constexpr Word sign() { return static_cast<Word>(-1) / 2 + 1; }

    /// `rows`: the number of ranges, with the sign bit set for a signed type; then lb and ub of each.
    constexpr explicit json_limits(const Word* rows) : rows_(rows) {}

    /// The bits to flip in a number.
    constexpr Word flip() const { return rows_[0] & sign(); }
    constexpr bool hold(Word flipped) const {
        const unsigned count = static_cast<unsigned>(rows_[0] & 0xFF);
        for (unsigned i = 1; i < 2 * count; i += 2)
            if (flipped >= rows_[i] && flipped <= rows_[i + 1]) return true;
        return false;
    }

private:
    const Word* rows_;
};

/// The rows of json_limits. Integers with the same ranges share them.
template <class Word, Word Flip, Word... Bounds>
inline constexpr Word json_rows[] = {sizeof...(Bounds) / 2 | Flip, Bounds...};

template <class T, class Constraint> constexpr json_limits<json_word<T>> json_limits_in() {
    using word = json_word<T>;
    using range_choice = typename Constraint::range_choice;
    constexpr word flip = std::is_signed_v<T> ? json_limits<word>::sign() : 0;
    if constexpr (std::is_void_v<range_choice>) {
        using in = integer_range<Constraint, T>;
        constexpr auto& rows =
            json_rows<word, flip, (static_cast<word>(in::lb) ^ flip), (static_cast<word>(in::ub) ^ flip)>;
        return json_limits<word>(rows);
    } else {
        return []<std::size_t... Index>(std::index_sequence<Index...>) {
            return json_limits<word>(json_rows<word, flip, (static_cast<word>(range_choice::bounds[Index]) ^ flip)...>);
        }(std::make_index_sequence<2 * range_choice::count>{});
    }
}

}}}  // namespace sitrep::detail

#endif

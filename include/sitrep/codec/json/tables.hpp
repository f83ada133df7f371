// SPDX-License-Identifier: BSL-1.0
// What the JSON writer and reader both know of a type: names and words as tables, and the ranges of numbers.
#ifndef SITREP_CODEC_JSON_TABLES_HPP
#define SITREP_CODEC_JSON_TABLES_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/eight_bytes.hpp>
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
    constexpr json_names() = default;
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
    const char* at_{""};
};

/// True if the member's absence is a fault. A list that may be empty is empty if it is absent, although it is always written.
template <class Field> consteval bool is_json_mandatory() {
    using length = typename Field::options::length;
    if constexpr (!std::is_void_v<length>) return length::lo != 0;
    else return !is_presence_coded<Field>;
}

/// Where the names are, for hosts.
template <std::size_t Count> struct json_places {
    std::uint32_t places[Count + 1]{};
    std::uint64_t mandatory[Count / 64 + 1]{};
};
struct no_places {};

/// The names as json_names reads them. On hosts 16 bytes follow, so that a name can be copied in steps.
template <std::size_t Count, std::size_t Length>
struct json_name_table : std::conditional_t<takes_eight, json_places<Count>, no_places> {
    static constexpr std::size_t count = Count;
    char chars[Length + (takes_eight ? 17 : 1)]{};

    /// Adds name number n at a place; returns the next place.
    consteval std::size_t add(std::size_t n, std::size_t at, std::string_view name, bool is_mandatory) {
        for (const char c : name) chars[at++] = c;
        chars[at++] = is_mandatory ? '!' : ' ';
        if constexpr (takes_eight) {
            this->places[n + 1] = static_cast<std::uint32_t>(at);
            if (is_mandatory) this->mandatory[n / 64] |= std::uint64_t{1} << n % 64;
        }
        return at;
    }
};
template <class... Fields> consteval auto join_names(type_list<Fields...>) {
    json_name_table<sizeof...(Fields), (Fields::name.size() + ... + sizeof...(Fields))> table;
    [[maybe_unused]] std::size_t n = 0, at = 0;
    ((at = table.add(n++, at, Fields::name, is_json_mandatory<Fields>())), ...);
    return table;
}
template <class Names, std::size_t... Index> consteval auto join_alternatives(std::index_sequence<Index...>) {
    json_name_table<sizeof...(Index), (Names::name(Index).size() + ... + sizeof...(Index))> table;
    std::size_t at = 0;
    ((at = table.add(Index, at, Names::name(Index), false)), ...);
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

/// What the words of an enum are as JSON strings.
enum class word_form : std::uint8_t { refused, escaped, plain };
/// Reads the words as json_names does. If `count` is not 0, it sets `places`: where each of so many words begins, and where
/// one after the last would.
consteval word_form read_json_words(const char* words, std::uint32_t* places, std::size_t count) {
    word_form form = word_form::plain;
    std::size_t n = 0;
    const char* start = words;
    for (const char* c = words;; ++c) {
        if (*c >= '_' && *c <= 'z') continue;
        if (*c == ' ' || *c == '\0') {
            if (c - start > static_cast<std::ptrdiff_t>(json_short)) return word_form::refused;
            start = c + 1;
            if (n < count) places[++n] = static_cast<std::uint32_t>(start - words);
            if (*c == '\0') return form;
        } else if (*c <= '!' || *c > '~') {
            return word_form::refused;
        } else if (*c == '"' || *c == '\\') {
            form = word_form::escaped;
        }
    }
}

// --- names: an index of them, for hosts

/// Where the names of a type are, so that hosts need not search for them.
struct json_index {
    const char* names;               ///< as json_names reads them, and 16 bytes more
    const std::uint32_t* places;     ///< where each name begins, and where the one after the last would
    const std::uint64_t* mandatory;  ///< a bit for each member, set if it is mandatory; nullptr for words
    const std::uint16_t* buckets;    ///< of words, a hash table: the number of a word, from 1; 0 if none
    std::uint32_t count;             ///< of names
    std::uint8_t bits;               ///< the buckets are 2 to the power of these
    bool escaped;                    ///< a word has quotes or backslashes

    constexpr const char* at(std::size_t n) const { return names + places[n]; }
    constexpr std::size_t size(std::size_t n) const { return places[n + 1] - places[n] - 1; }

    /// True if name number n is `name`, whose first eight bytes are `first`; if it is shorter, the others are 0. Not in
    /// constant expressions.
    bool is(std::size_t n, const char* name, std::size_t size, std::uint64_t first) const {
        const char* const known = at(n);
        if (this->size(n) != size || keep_bytes(load_eight(known), size) != first) return false;
        std::size_t same = 8;
        while (same < size && known[same] == name[same]) ++same;
        return same >= size;
    }
    /// The number of a name, from 0, or -1 if no name matches. It is probably number `likely`, which is at most `count`, or one
    /// of those after it.
    int find_name(std::size_t likely, const char* name, std::size_t size, std::uint64_t first) const {
        for (std::size_t n = likely; n < count; ++n)
            if (is(n, name, size, first)) return static_cast<int>(n);
        for (std::size_t n = 0; n < likely; ++n)
            if (is(n, name, size, first)) return static_cast<int>(n);
        return -1;
    }
    /// The same for a word that is not empty.
    int find_word(const char* name, std::size_t size, std::uint64_t first) const {
        for (std::size_t bucket = hash_of(name, size, bits);; bucket = (bucket + 1) & ((std::size_t{1} << bits) - 1)) {
            if (buckets[bucket] == 0) return -1;
            if (is(buckets[bucket] - 1u, name, size, first)) return buckets[bucket] - 1;
        }
    }

    SITREP_DETAIL_WRAPS static constexpr std::size_t hash_of(const char* name, std::size_t size, unsigned bits) {
        const std::size_t sample =
            static_cast<std::size_t>(name[0] + name[size / 2] * 64 + name[size - 1] * 4096) + size;
        return static_cast<std::uint32_t>(sample) * 0x9E3779B9u >> (32 - bits);
    }
};

/// The index of `count` words.
template <std::size_t count> struct json_word_table {
    static constexpr std::uint8_t bits = static_cast<std::uint8_t>(bits_for(count) + 1);
    std::uint32_t places[count + 1]{};
    std::uint16_t buckets[std::size_t{1} << bits]{};
    word_form form;

    consteval explicit json_word_table(const char* words) : form(read_json_words(words, places, count)) {
        if (form == word_form::refused) return;
        for (std::uint32_t n = 0; n < count; ++n) {
            std::size_t bucket = json_index::hash_of(words + places[n], places[n + 1] - places[n] - 1, bits);
            while (buckets[bucket] != 0) bucket = bucket + 1 < sizeof buckets / sizeof buckets[0] ? bucket + 1 : 0;
            buckets[bucket] = static_cast<std::uint16_t>(n + 1);
        }
    }
};
template <class E> inline constexpr json_word_table<words_of<E>.total> json_word_table_of{words_of<E>.words};

template <class T> consteval json_index make_json_index() {
    if constexpr (shape_of<T> == shape::enumeration) {
        constexpr auto& table = json_word_table_of<T>;
        return {words_of<T>.words,
                table.places,
                nullptr,
                table.buckets,
                words_of<T>.total,
                table.bits,
                table.form == word_form::escaped};
    } else {
        constexpr auto& table = json_table_of<T>;
        return {table.chars, table.places, table.mandatory, nullptr, table.count, 0, false};
    }
}
template <class T> inline constexpr json_index json_index_of = make_json_index<T>();

/// A place among the names of a json_index.
class json_keys {
public:
    constexpr json_keys() = default;
    constexpr explicit json_keys(const json_index* index, std::size_t n = 0) : index_(index), n_(n) {}

    constexpr bool done() const { return index_ == nullptr || *index_->at(n_) == '\0'; }
    constexpr std::string_view name() const { return view_of(index_->at(n_), index_->size(n_)); }
    constexpr void next() { ++n_; }
    constexpr json_keys from(std::size_t n) const { return json_keys(index_, n); }

private:
    const json_index* index_{};
    std::size_t n_{};
};

// --- what the writer and the reader are given

/// The names of a type: for microcontrollers one string, for hosts an index.
using json_known = std::conditional_t<takes_eight, const json_index*, const char*>;
/// The next name that is written.
using json_cursor = std::conditional_t<takes_eight, json_keys, json_names>;

constexpr json_names names_of(const char* known) { return json_names(known); }
constexpr json_names names_of(const json_index* known) { return json_names(known->names); }
constexpr json_names cursor_at(const char* known) { return json_names(known); }
constexpr json_keys cursor_at(const json_index* known) { return json_keys(known); }

template <class E> consteval bool has_plain_words() {
    if constexpr (takes_eight) return json_word_table_of<E>.form != word_form::refused;
    else return read_json_words(words_of<E>.words, nullptr, 0) != word_form::refused;
}
template <class T> consteval json_known known_names_of() {
    if constexpr (shape_of<T> == shape::enumeration)
        static_assert(has_plain_words<T>(),
                      "sitrep: in JSON an enum's words have 1 to 64 printable ASCII characters, without '!'");
    if constexpr (takes_eight) return &json_index_of<T>;
    else if constexpr (shape_of<T> == shape::enumeration) return words_of<T>.words;
    else return json_table_of<T>.chars;
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

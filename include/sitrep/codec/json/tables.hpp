// SPDX-License-Identifier: BSL-1.0
// What the JSON writer and reader both know of a type in its place: names, ranges, sizes.
#ifndef SITREP_CODEC_JSON_TABLES_HPP
#define SITREP_CODEC_JSON_TABLES_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The longest name of a member, word of an enum or notation of a value, in octets.
inline constexpr std::size_t json_short = 64;

// --- names, all those of a type in one string (one address, no table of pointers)

/// Names of members or alternatives, each followed by '!' if it must be there and by ' ' otherwise; or the words of an
/// enum, of which "..." counts for nothing.
class json_names {
public:
    constexpr explicit json_names(const char* all) : at_(all) {}

    constexpr bool done() const { return *at_ == '\0'; }
    constexpr std::string_view name() const {
        std::size_t n = 0;
        while (at_[n] > '!') ++n;
        return {at_, n};
    }
    constexpr bool is_mark() const { return *at_ == '.'; }

    /// Passes over the first name; true if it is one that must be there.
    constexpr bool next() {
        while (*at_ > '!') ++at_;
        const bool must = *at_ == '!';
        if (!done()) ++at_;
        return must;
    }

    /// The number of a name, or -1. Linear.
    constexpr int find(std::string_view wanted) const {
        int n = 0;
        for (json_names left = *this; !left.done(); left.next()) {
            if (left.is_mark()) continue;
            std::size_t i = 0;
            while (i < wanted.size() && left.at_[i] > '!' && left.at_[i] == wanted.data()[i]) ++i;
            if (i == wanted.size() && left.at_[i] <= '!') return n;
            ++n;
        }
        return -1;
    }
    /// All from the n-th on.
    constexpr json_names from(std::size_t n) const {
        json_names left = *this;
        while (left.is_mark() || n-- != 0) left.next();
        return left;
    }

private:
    const char* at_;
};

constexpr bool is_plain_name(std::string_view name) {
    for (const char c : name)
        if (c <= '!' || c >= '~' || c == '"' || c == '\\' || c == '/') return false;
    return !name.empty() && name.size() <= json_short && name.data()[0] != '.';
}

/// The names in the form that json_names reads.
template <std::size_t Length>
struct json_name_table {
    char chars[Length + 1]{};

    consteval std::size_t add(std::size_t at, std::string_view name, bool must) {
        for (const char c : name) chars[at++] = c;
        chars[at++] = must ? '!' : ' ';
        return at;
    }
};
template <class... Fields>
consteval auto join_names(type_list<Fields...>) {
    static_assert((is_plain_name(Fields::name) && ...),
                  "sitrep: in JSON a member's name has 1 to 64 printable ASCII characters, without space ! \" / \\ ~ and "
                  "without a dot at the start");
    json_name_table<(Fields::name.size() + ... + sizeof...(Fields))> table;
    [[maybe_unused]] std::size_t at = 0;
    ((at = table.add(at, Fields::name, !is_presence_coded<Fields>)), ...);
    return table;
}
template <class Names, std::size_t... I>
consteval auto join_alternatives(std::index_sequence<I...>) {
    static_assert((is_plain_name(Names::name(I)) && ...),
                  "sitrep: in JSON an alternative's name has 1 to 64 printable ASCII characters, without space ! \" / \\ ~ and "
                  "without a dot at the start");
    json_name_table<(Names::name(I).size() + ... + sizeof...(I))> table;
    std::size_t at = 0;
    ((at = table.add(at, Names::name(I), false)), ...);
    return table;
}
template <class T>
consteval auto join_names_of() {
    using description = description_of<T>;
    if constexpr (shape_of<T> == shape::sequence) {
        return join_names(typename description::all{});
    } else {
        static_assert(description::size == T::size,
                      "sitrep: choice_names<…>() needs one name for each type of the choice");
        return join_alternatives<description>(std::make_index_sequence<T::size>{});
    }
}
template <class T> inline constexpr auto json_table_of = join_names_of<T>();

template <class E>
consteval bool has_plain_words() {
    std::size_t length = 0;
    for (const char c : std::string_view(words_of<E>.words, words_of<E>.length)) {
        length = c == ' ' ? 0 : length + 1;
        if (length > json_short || (c != ' ' && (c <= '!' || c > '~'))) return false;
    }
    return true;
}
/// The words of an enum, for json_names.
template <class E>
consteval const char* json_words_of() {
    static_assert(has_plain_words<E>(),
                  "sitrep: in JSON an enum's words have 1 to 64 printable ASCII characters, without '!'");
    return words_of<E>.words;
}

// --- numbers, modulo 2^32 or 2^64, which serves signed and unsigned alike

template <class T> using json_word = std::conditional_t<(sizeof(T) > 4), std::uint64_t, std::uint32_t>;

/// The ranges of a number. Signed ones have the sign bit flipped, so that they compare as unsigned.
template <class Word>
class json_limits {
public:
    static constexpr Word sign() { return static_cast<Word>(-1) / 2 + 1; }

    /// `rows`: the number of ranges, with the sign bit for a signed type; then the least and the greatest of each.
    constexpr explicit json_limits(const Word* rows) : rows_(rows) {}

    /// What to flip.
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

template <class Word, Word Flip, auto... Bounds>
inline constexpr Word json_rows[] = {sizeof...(Bounds) / 2 | Flip,
                                     static_cast<Word>(static_cast<Word>(Bounds) ^ Flip)...};

template <class T>
struct json_limits_for {
    using word = json_word<T>;
    static constexpr word flip = std::is_signed_v<T> ? json_limits<word>::sign() : 0;

    template <auto... Bounds>
    static constexpr const word* rows(const range_choice_option<Bounds...>*) { return json_rows<word, flip, Bounds...>; }
    template <auto Lo, auto Hi>
    static constexpr const word* rows(const range_option<Lo, Hi>*) { return json_rows<word, flip, Lo, Hi>; }
};
template <class T, class Place>
constexpr json_limits<json_word<T>> json_limits_in() {
    using all = range_option<(std::numeric_limits<T>::min)(), (std::numeric_limits<T>::max)()>;
    using range = std::conditional_t<std::is_void_v<typename Place::range>, all, typename Place::range>;
    using range_choice = std::conditional_t<std::is_void_v<typename Place::range_choice>, range, typename Place::range_choice>;
    return json_limits<json_word<T>>(json_limits_for<T>::rows(static_cast<const range_choice*>(nullptr)));
}

// --- places

/// The options that matter here, as a type of their own: places that differ in nothing share their code.
template <class Range, class Tiers, class Length, bool Required>
struct json_place {
    using range = Range;
    using range_choice = Tiers;
    using length = Length;
    static constexpr bool required = Required;
};
template <class O>
using json_member = json_place<typename O::range, typename O::range_choice, typename O::length, O::required>;
/// What options that speak of a list as a whole leave for its elements.
template <class Place>
using json_element = json_place<typename Place::range, typename Place::range_choice, void, true>;
/// A value that stands in no struct.
using json_alone = json_place<void, void, void, true>;

/// The fewest and most elements of a list. Binary has no empty ones either, unless `length` allows them.
template <class Place, class List>
struct json_list_size {
    static constexpr std::size_t bound(bool upper) {
        if constexpr (std::is_void_v<typename Place::length>) return upper ? List::capacity() : Place::required;
        else return upper ? Place::length::hi : Place::length::lo;
    }
    static constexpr std::size_t fewest = bound(false);
    static constexpr std::size_t most = bound(true) < List::capacity() ? bound(true) : List::capacity();
};

/// The parts of a value that JSON shows; void where it shows the notation.
template <class T> using json_parts_of = typename description_of<T>::json;

/// For a type that JSON cannot show.
template <shape Shape>
consteval void refuse_json() {
    static_assert(Shape != shape::internal_choice, "sitrep: internal_choice is for the wire form of values only; it has no JSON form");
    static_assert(Shape == shape::internal_choice, "sitrep: unsupported type: describe it, or use one of the supported ones");
}

}}}  // namespace sitrep::detail

#endif

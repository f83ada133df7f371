// SPDX-License-Identifier: BSL-1.0
// What a type is to the codecs, as its description says.
#ifndef SITREP_CORE_DESCRIBE_HPP
#define SITREP_CORE_DESCRIBE_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// True if T has a description. A describe() with an error returns void.
template <class T>
concept described = requires { typename tag<decltype(describe(tag<T>{}))&>; };

template <class Items> struct expand {
    using type = Items;
};
template <class... Items> struct expand<sequence_items<Items...>> {
    using type = sequence_description<Items...>;
};
template <auto S, class... Items> struct expand<internal_choice_items<S, Items...>> {
    using type = internal_choice_description<S, Items...>;
};
/// Evaluated, not only looked at: else clang warns that a describe() in an unnamed namespace is not needed.
template <class T> inline constexpr auto described_as = describe(tag<T>{});
template <class T> using description_of = typename expand<std::remove_const_t<decltype(described_as<T>)>>::type;

template <class T> inline constexpr bool is_optional = false;
template <class T> inline constexpr bool is_optional<std::optional<T>> = true;
template <class T> inline constexpr bool is_array = false;
template <class T, std::size_t N> inline constexpr bool is_array<std::array<T, N>> = true;
template <class T> inline constexpr bool is_letters = false;
template <std::size_t N> inline constexpr bool is_letters<letters<N>> = true;
template <class T> inline constexpr bool is_sequence_description = false;
template <class... Items> inline constexpr bool is_sequence_description<sequence_description<Items...>> = true;
template <class T> inline constexpr bool is_internal_choice_description = false;
template <auto S, class... C>
inline constexpr bool is_internal_choice_description<internal_choice_description<S, C...>> = true;
template <class T> inline constexpr bool is_value_description = false;
template <class W, class J> inline constexpr bool is_value_description<value_description<W, J>> = true;
template <class T> inline constexpr bool is_choice_names_description = false;
template <fixed_string... N> inline constexpr bool is_choice_names_description<choice_names_description<N...>> = true;

/// What a type is to a codec. `internal_choice` occurs in wire forms only; `decimal` in JSON forms only; `optional` in fields.
enum class shape : std::uint8_t {
    boolean,
    integer,
    enumeration,
    text,
    letters,
    decimal,
    list,
    array,
    optional,
    sequence,
    internal_choice,
    choice,
    value,
    unsupported
};

/// True for a list or choice whose types the compiler has refused.
template <class T>
concept refused = requires { T::refuse(); };

template <class T> consteval shape find_shape() {
    if constexpr (std::is_same_v<T, bool>) return shape::boolean;
    else if constexpr (refused<T>) return shape::unsupported;
    else if constexpr (std::is_same_v<T, char> || std::is_same_v<T, decltype(u8' ')> || std::is_same_v<T, char16_t> ||
                       std::is_same_v<T, char32_t> || std::is_same_v<T, wchar_t>)  // -fno-char8_t: u8' ' is a char
        return shape::unsupported;
    else if constexpr (std::is_integral_v<T>) return shape::integer;
    else if constexpr (is_text<T>) return shape::text;
    else if constexpr (is_letters<T>) return shape::letters;
    else if constexpr (std::is_same_v<T, decimal> || std::is_same_v<T, written_decimal>) return shape::decimal;
    else if constexpr (is_list<T>) return shape::list;
    else if constexpr (is_array<T>) return shape::array;
    else if constexpr (is_optional<T>) return shape::optional;
    else if constexpr (!described<T>) return shape::unsupported;
    else if constexpr (std::is_enum_v<T>) return shape::enumeration;
    else if constexpr (is_sequence_description<description_of<T>>) return shape::sequence;
    else if constexpr (is_internal_choice_description<description_of<T>>) return shape::internal_choice;
    else if constexpr (is_choice_names_description<description_of<T>>) return shape::choice;
    else if constexpr (is_value_description<description_of<T>>) return shape::value;
    else return shape::unsupported;
}
template <class T> inline constexpr shape shape_of = find_shape<T>();

/// The number of enumerators of `shape`.
inline constexpr std::size_t shape_count = static_cast<std::size_t>(shape::unsupported) + 1;

/// How a codec or printer tells shapes apart: `Codec` is a class template with an explicit specialization for each shape,
/// whose static functions handle a type of that shape; the codec calls those of Codec<shape_of<T>>. State
///   static_assert(handles_each_shape<Codec>());
/// after the last one: if a new shape is not handled, the compiler names the incomplete Codec<shape::…>.
template <template <shape> class Codec> consteval bool handles_each_shape() {
    return []<std::size_t... Index>(std::index_sequence<Index...>) {
        return ((sizeof(Codec<static_cast<shape>(Index)>) != 0) && ...);
    }(std::make_index_sequence<shape_count>{});
}

/// The wire form of a value type.
template <class T> using wire_of = typename description_of<T>::wire;
/// The JSON form of a value type; void if that is the notation.
template <class T> using json_of = typename description_of<T>::json;

/// What words<last>() of E returns. If it breaks a rule, the compiler shows the rule, and the vocabulary is empty.
template <class E> consteval vocabulary check_words() {
    constexpr auto words = describe(tag<E>{});
    if constexpr (std::is_same_v<decltype(words), const no_vocabulary>) {
        return {};
    } else if constexpr (!std::is_same_v<decltype(words), const vocabulary_of<E>>) {
        refuse_words<E, word_fault::other_type>();
        return {};
    } else {
        if constexpr (words.fault == word_fault::none) return words;
        else refuse_words<E, words.fault>();
        return {};
    }
}
template <class E> inline constexpr vocabulary described_words = check_words<E>();

/// The words of a described enum as programs keep them: without the mark "...", which `root` and `extensible` replace. On
/// hosts 16 bytes follow, so that a word can be copied in steps.
template <class E> struct stored_words {
    static constexpr vocabulary all = described_words<E>;
    static constexpr auto length = static_cast<std::uint16_t>(all.length - (all.extensible ? 4u : 0u));  // " ..."
    char chars[length + (SITREP_SMALL ? 1 : 17)]{};

    consteval stored_words() {
        const char* from = all.words;
        for (std::size_t i = 0; i < length; ++i) {
            if (from[i] == ' ' && from[i + 1] == '.') from += 4;
            chars[i] = from[i];
        }
    }
};
template <class E> inline constexpr stored_words<E> stored_words_of{};
/// Its words, and their numbers.
template <class E>
inline constexpr vocabulary words_of{stored_words_of<E>.chars, stored_words<E>::length, described_words<E>.root,
                                     described_words<E>.total, described_words<E>.extensible};

/// True for types that are empty by themselves when nothing was stated.
template <class T>
inline constexpr bool has_empty =
    shape_of<T> == shape::text || shape_of<T> == shape::list || shape_of<T> == shape::value;

/// True if a field takes a presence bit: std::optional, an empty state, or a default.
template <class Field>
inline constexpr bool is_presence_coded =
    shape_of<typename Field::type> == shape::optional || Field::options::has_default ||
    (has_empty<typename Field::type> && !Field::options::required);

/// True if the field is present. A mandatory one always is.
template <class Field, class T> constexpr bool is_present(const T& member) {
    if constexpr (is_optional<T>) return member.has_value();
    else if constexpr (Field::options::has_default) return member != static_cast<T>(Field::options::default_::value);
    else if constexpr (has_empty<T> && !Field::options::required) return !member.empty();
    else return true;
}

/// How many of the fields have a presence bit.
template <class... Fields> consteval unsigned count_optional(type_list<Fields...>) {
    return (0u + ... + (is_presence_coded<Fields> ? 1u : 0u));
}

template <class T> struct element {
    using type = T;
};
template <class T> struct element<std::optional<T>> : element<T> {};
template <class T, std::size_t N, std::size_t W>
struct element<list<T, N, W>>
    : std::conditional_t<refused<list<T, N, W>>, std::type_identity<list<T, N, W>>, element<T>> {};
template <class T, std::size_t N> struct element<std::array<T, N>> : element<T> {};
/// The element type of a list or array, the content type of an optional, at any depth; else the type itself. The options of a
/// field apply to it.
template <class T> using element_t = typename element<T>::type;

}}}  // namespace sitrep::detail

#endif

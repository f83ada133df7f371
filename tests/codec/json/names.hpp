// SPDX-License-Identifier: BSL-1.0
// Names as the JSON writer and reader take them, from a string as json_names reads it.
#ifndef SITREP_TESTS_CODEC_JSON_NAMES_HPP
#define SITREP_TESTS_CODEC_JSON_NAMES_HPP

#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/schema.hpp>

#include <cstddef>
#include <cstdint>

namespace json_names_of {

template <sitrep::detail::fixed_string names> consteval std::size_t count() {
    std::size_t n = 0;
    for (sitrep::detail::json_names left(names.chars); !left.done(); left.next()) ++n;
    return n;
}

/// The names, with the bytes after them that hosts read; and the same as words, without '!'.
template <sitrep::detail::fixed_string names> struct stored_names {
    char chars[sizeof names.chars + 16]{};
    char words[sizeof names.chars]{};
    std::uint64_t mandatory[1]{};

    consteval stored_names() {
        std::size_t n = 0, size = sizeof names.chars - 1;
        for (std::size_t i = 0; i < size; ++i) {
            const char c = chars[i] = words[i] = names.chars[i];
            if (c == '!') mandatory[0] |= std::uint64_t{1} << n;
            if (c <= '!') words[i] = ' ', ++n;
        }
        if (size != 0 && words[size - 1] == ' ') words[size - 1] = '\0';
    }
};
template <sitrep::detail::fixed_string names> inline constexpr stored_names<names> stored{};
template <sitrep::detail::fixed_string names>
inline constexpr sitrep::detail::json_word_table<count<names>()> table{stored<names>.words};
template <sitrep::detail::fixed_string names>
inline constexpr sitrep::detail::json_index index{stored<names>.chars,
                                                  table<names>.places,
                                                  stored<names>.mandatory,
                                                  table<names>.buckets,
                                                  count<names>(),
                                                  table<names>.bits,
                                                  table<names>.form == sitrep::detail::word_form::escaped};

}  // namespace json_names_of

template <sitrep::detail::fixed_string names> consteval sitrep::detail::json_known known() {
    if constexpr (sitrep::detail::takes_eight) return &json_names_of::index<names>;
    else return json_names_of::stored<names>.chars;
}

#endif

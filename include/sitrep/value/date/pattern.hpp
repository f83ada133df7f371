// SPDX-License-Identifier: BSL-1.0
// The notations of dates and intervals as regular expressions (ECMA-262), for the printed JSON Schema. They check the
// shape, not the calendar: 2023-02-30 matches.
#ifndef SITREP_VALUE_DATE_PATTERN_HPP
#define SITREP_VALUE_DATE_PATTERN_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A date.
inline constexpr std::string_view date_pattern =
    "(?:Y-?[1-9][0-9]{4,9}"
    "|-?[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-4]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.]0{1,9})?)?"
    "(?:Z|[-+\u2212](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
    "|[?~%]?-?[0-9X]{4}[?~%]?(?:-[?~%]?(?:0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])[?~%]?"
    "(?:-[?~%]?[0-3X][0-9X][?~%]?)?)?)";

/// The pattern `shape`, in which each D (at most 5) is replaced by the pattern of a date.
template <std::size_t N> struct pattern_with_dates {
    char chars[N + 5 * date_pattern.size()]{};
    std::size_t size{};

    consteval explicit pattern_with_dates(const char (&shape)[N]) {
        for (const char c : std::string_view(shape, N - 1)) {
            if (c != 'D') chars[size++] = c;
            else
                for (const char d : date_pattern) chars[size++] = d;
        }
    }
    constexpr std::string_view view() const { return {chars, size}; }
};
inline constexpr char when_shape[] = "D|(?:D|[.]{2})?/(?:D|[.]{2})?|\\[D?(?:[.]{2})?D?\\]";
/// A date, an interval or a one-of range. A template, so that only programs that use it evaluate it.
template <std::size_t N = sizeof when_shape> inline constexpr pattern_with_dates<N> when_pattern{when_shape};

}}}  // namespace sitrep::detail

#endif

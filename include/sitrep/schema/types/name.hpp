// SPDX-License-Identifier: BSL-1.0
// The name of a type in the printed schemas: what schema_name says, or its own name in C++.
#ifndef SITREP_SCHEMA_TYPES_NAME_HPP
#define SITREP_SCHEMA_TYPES_NAME_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

constexpr bool is_name_letter(char c) { return is_capital(c) || is_lower(c) || is_digit(c); }

/// The compiler's spelling of this function, which ends in the name of T.
/// GCC: "… [with T = user::strike]", clang: "… [T = user::strike]".
template <class T> constexpr auto function_name() { return std::string_view(__PRETTY_FUNCTION__); }

/// The last part of T's name; "" where that is no plain name, as of an instance of a template or a type without a name.
template <class T> consteval std::string_view own_name() {
    constexpr std::string_view whole = function_name<T>();
    const char* const s = whole.data();
    const std::size_t end = whole.size() - 1;
    std::size_t start = end;
    while (is_name_letter(s[start - 1]) || s[start - 1] == '_') --start;
    const bool plain = s[end] == ']' && (s[start - 1] == ':' || s[start - 1] == ' ');
    return plain ? view_of(s + start, end - start) : std::string_view();
}

template <class T>
concept has_schema_name = requires { schema_name(tag<T>{}); };

template <class T> consteval std::string_view find_type_name() {
    if constexpr (has_schema_name<T>) {
        return schema_name(tag<T>{});
    } else {
        static_assert(
            !own_name<T>().empty(),
            "sitrep: an instance of a template has no name that fits a schema: give it one, as "
            "`constexpr std::string_view schema_name(sitrep::tag<T>) { return \"name\"; }` beside its describe()");
        return own_name<T>();
    }
}
template <class T> inline constexpr std::string_view type_name_of = find_type_name<std::remove_cv_t<T>>();

}}}  // namespace sitrep::detail

#endif

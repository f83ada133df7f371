// SPDX-License-Identifier: BSL-1.0
// Compares the words of a vocabulary with the compiler's own spelling of its enumerators.
#ifndef SITREP_TESTS_WORDS_HPP
#define SITREP_TESTS_WORDS_HPP

#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace sitrep_test {

/// The C++ name of an enumerator; "(type)number" for a number without one.
template <auto value> consteval std::string_view spelling() {
    const std::string_view all = __PRETTY_FUNCTION__;  // … value = sitrep::v0::mode::visit; … or … = (sitrep::mode)63]
    const std::size_t start = all.rfind("value = ") + 8;
    const std::string_view one = all.substr(start, all.find_first_of(";]", start) - start);
    return one.front() == '(' ? one : one.substr(one.rfind(':') + 1);
}

/// The number of words of E.
template <class E> inline constexpr std::size_t word_count = sitrep::detail::words_of<E>.total;

/// True if the words of E are exactly the names of its enumerators, in order.
template <class E> consteval bool words_spell() {
    constexpr bool each = []<std::size_t... I>(std::index_sequence<I...>) {
        return (std::bool_constant < sitrep::detail::words_of<E>.word(I) == spelling<static_cast<E>(I)>() > ::value &&
                ...);
    }(std::make_index_sequence<word_count<E>>{});
    return each && spelling<static_cast<E>(word_count<E>)>().front() == '(';
}

}  // namespace sitrep_test

#endif

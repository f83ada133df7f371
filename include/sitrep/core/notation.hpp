// SPDX-License-Identifier: BSL-1.0
// Single values as text: a value type in its notation, an enum as its word.
#ifndef SITREP_CORE_NOTATION_HPP
#define SITREP_CORE_NOTATION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// An error in a text of one line, in which nothing has a name.
constexpr error text_error(status s, std::size_t needed = 0) {
    error e;
    e.code = s.code;
    e.offset = s.offset;
    e.line = 1;
    e.column = s.offset + 1;
    e.needed = static_cast<std::uint32_t>(needed);
    return e;
}

template <class T>
consteval void check_notation() {
    static_assert(shape_of<T> == shape::value || shape_of<T> == shape::enumeration,
                  "sitrep: from_text and to_text take values and described enums; for records take from_json and to_json");
}

}  // namespace detail

/// Reads a T from all of `text`, in any spelling that its notation allows; an enum from its word.
template <class T>
constexpr result<std::remove_cv_t<T>> from_text(std::string_view text) {
    using type = std::remove_cv_t<T>;
    detail::check_notation<type>();
    result<type> made{typename result<type>::in_place{}};
    detail::status s;
    if constexpr (detail::shape_of<type> == detail::shape::value) {
        s = type::parse(text, *made);
    } else {
        const int n = detail::words_of<type>.find(text);
        if (n < 0) s = detail::failure(errc::unknown_word, 0);
        else *made = static_cast<type>(n);
    }
    if (!s) made.fail() = detail::text_error(s);
    return made;
}

/// Writes `value` in its canonical notation into `out`, and returns the part that it took. Errors: missing for an empty
/// value, which has no notation; unknown_value for an enumerator without a word; no_room, with the octets needed in
/// `needed`.
template <class T>
constexpr result<std::string_view> to_text(const T& value, std::span<char> out) {
    detail::check_notation<T>();
    detail::text_writer w(out);
    if constexpr (detail::shape_of<T> == detail::shape::value) {
        if (value.empty()) return detail::text_error({errc::missing, 0});
        value.print(w);
    } else {
        const std::size_t n = static_cast<std::size_t>(value);
        if (n >= detail::words_of<T>.total) return detail::text_error({errc::unknown_value, 0});
        w.put(detail::words_of<T>.word(n));
    }
    if (!w.fits()) return detail::text_error(detail::failure(errc::no_room, out.size()), w.size());
    return w.view();
}

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// from_text, to_text and word: a single value in its notation, an enumerator as its word.
#ifndef SITREP_CORE_NOTATION_HPP
#define SITREP_CORE_NOTATION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/value_type.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// An error in a text of one line, without a path.
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
concept described_enum = shape_of<T> == shape::enumeration;

template <class T> consteval void check_notation() {
    static_assert(
        shape_of<T> == shape::value || shape_of<T> == shape::enumeration,
        "sitrep: from_text and to_text take values and described enums; for records use from_json and to_json");
}

}  // namespace detail

/// The literals of the values, such as "2023-07"_date. Write `using namespace sitrep::literals;`, not `using namespace
/// sitrep;`: that also brings list, count, range, text and other names that clash with those of namespace std.
inline namespace literals {
}

/// The word of an enumerator of a described enum, without a buffer; "" for a number without an enumerator. Linear in
/// the vocabulary.
///
///     std::string_view kind = sitrep::word_of(event.type);  // "assault"
template <detail::described_enum E> constexpr std::string_view word_of(E value) {
    return detail::words_of<E>.word(static_cast<std::size_t>(value));
}

/// Reads a T, a value or a described enum, from all of `text`: a value in any spelling that its notation allows, an
/// enum from its word. Lenient mode also reads the spellings that the type documents for it. Linear.
/// Errors, with offset, line 1 and column: unknown_word for an enum; for a value syntax, end_of_input, unknown_word,
/// out_of_range, no_such_day, reversed, bad_value, too_long, not_supported or fraction_of_second, as far as its type can
/// have them.
///
///     const auto day = sitrep::from_text<sitrep::date>("2024-05-03");
template <class T>
constexpr result<std::remove_cv_t<T>> from_text(std::string_view text, decode_mode mode = decode_mode::strict) {
    using type = std::remove_cv_t<T>;
    detail::check_notation<type>();
    auto decoded = detail::result_access::make<type>();
    detail::status s;
    if constexpr (detail::shape_of<type> == detail::shape::value) {
        s = detail::parse_notation(text, *decoded, mode);
    } else {
        const int n = detail::words_of<type>.find(text);
        if (n < 0) s = detail::failure(errc::unknown_word, 0);
        else *decoded = static_cast<type>(n);
    }
    if (!s) detail::result_access::fail(decoded) = detail::text_error(s);
    return decoded;
}

/// Writes `value`, a value or a described enum, into `out` in its canonical notation and returns the written part.
/// Linear.
/// Errors: missing for an empty value, which has no notation; unknown_value for a number without an enumerator;
/// buffer_too_small, with the size needed in `needed`.
///
///     char buffer[64];
///     const auto text = sitrep::to_text(event.when, buffer);
template <class T> constexpr result<std::string_view> to_text(const T& value, std::span<char> out) {
    detail::check_notation<T>();
    detail::text_writer w(out.data(), out.size());
    if constexpr (detail::shape_of<T> == detail::shape::value) {
        if (value.empty()) return detail::text_error({errc::missing, 0});
        value.print(w);
    } else {
        const std::size_t n = static_cast<std::size_t>(value);
        if (n >= detail::words_of<T>.total) return detail::text_error({errc::unknown_value, 0});
        w.put(detail::words_of<T>.word(n));
    }
    if (!w.fits()) return detail::text_error(detail::failure(errc::buffer_too_small, out.size()), w.size());
    return w.view();
}

}}  // namespace sitrep

#endif

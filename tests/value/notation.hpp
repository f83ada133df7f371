// SPDX-License-Identifier: BSL-1.0
// Promises of all values with a notation, as predicates for tables.
#ifndef SITREP_TESTS_VALUE_NOTATION_HPP
#define SITREP_TESTS_VALUE_NOTATION_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep_test {

/// A text that is not the notation, with the error's code and offset.
struct bad_text {
    const char* name;
    sitrep::errc code;
    std::uint32_t offset;
};

/// True if `value` prints as `text`, fits a buffer of exactly that size, and does not fit an empty one.
template <class T> constexpr bool prints_as(const T& value, std::string_view text) {
    char buffer[120]{};
    sitrep::detail::text_writer exact(buffer, text.size());
    value.print(exact);
    if (!exact.fits() || exact.view() != text) return false;
    sitrep::detail::text_writer none(buffer, 0);
    value.print(none);
    return none.size() == text.size() && (text.empty() || !none.fits());
}

/// True if `text` reads as `value`, and `value` prints as `text`.
template <class T> constexpr bool is_notation_of(std::string_view text, const T& value) {
    T read;
    return T::parse(text, read) && read == value && !read.empty() && prints_as(read, text);
}

/// True if the value's wire or JSON form gives back the value.
template <class Parts, class T> constexpr bool survives(const T& value) {
    Parts parts{};
    T back;
    if constexpr (requires { value.to_wire(parts); }) {
        value.to_wire(parts);
        return T::from_wire(parts, back) && back == value;
    } else {
        value.to_json(parts);
        return T::from_json(parts, back) && back == value;
    }
}

/// True if reading `bad` gives its error and leaves the target unchanged.
template <class T> constexpr bool is_refused(const bad_text& bad, const T& before) {
    T target = before;
    const sitrep::detail::status s = T::parse(bad.name, target);
    return s.code == bad.code && s.offset == bad.offset && target == before;
}

/// A notation and the octets of its canonical UPER encoding. All rows come from another encoder: Erlang's asn1
/// application (OTP 25), with an ASN.1 module that was written by hand.
struct octets_row {
    const char* name;
    std::string_view hex;
};
template <class T> constexpr bool has_octets(const octets_row& row) {
    T value;
    std::array<std::byte, 20> octets{};
    if (!T::parse(row.name, value)) return false;
    const auto written = sitrep::to_binary(value, octets);
    if (!written || written->size() * 2 != row.hex.size()) return false;
    for (std::size_t i = 0; i < row.hex.size(); ++i) {
        const auto octet = std::to_integer<unsigned>(octets[i / 2]);
        if ("0123456789abcdef"[(i % 2 == 0 ? octet >> 4 : octet) & 15] != row.hex[i]) return false;
    }
    const auto read = sitrep::from_binary<T>(*written);
    return read && *read == value;
}

/// True if `function`, a lambda without captures, is a constant expression.
template <auto function>
concept is_constant = requires { typename std::bool_constant<(static_cast<void>(function()), true)>; };

/// True if `function` keeps all preconditions.
template <auto function>
concept keeps_precondition = is_constant<function>;
/// True if `function` breaks a precondition. Without checks (SITREP_CHECKED=0) always true, because nothing shows it.
template <auto function>
concept breaks_precondition = !SITREP_CHECKED || !is_constant<function>;

}  // namespace sitrep_test

#endif

// SPDX-License-Identifier: BSL-1.0
// What every value with a notation promises, as predicates for tables.
#ifndef SITREP_TESTS_VALUE_NOTATION_HPP
#define SITREP_TESTS_VALUE_NOTATION_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep_test {

/// A text that is not the notation, what is wrong with it, and where.
struct bad_text {
    const char* name;
    sitrep::errc code;
    std::uint32_t offset;
};

/// True if `value` prints as `text`, just fits a buffer of that size, and no smaller one.
template <class T>
constexpr bool prints_as(const T& value, std::string_view text) {
    char buffer[120]{};
    sitrep::detail::text_writer exact({buffer, text.size()});
    value.print(exact);
    if (!exact.fits() || exact.view() != text) return false;
    sitrep::detail::text_writer none({buffer, 0});
    value.print(none);
    return none.size() == text.size() && (text.empty() || !none.fits());
}

/// True if `text` reads as `value`, and that prints as `text` again: a value has one notation.
template <class T>
constexpr bool is_notation_of(std::string_view text, const T& value) {
    T read;
    return T::parse(text, read) && read == value && !read.empty() && prints_as(read, text);
}

/// True if the value comes back from its parts as it was.
template <class Parts, class T>
constexpr bool survives(const T& value) {
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

/// True if `bad` is refused as it says, and the target is left alone.
template <class T>
constexpr bool is_refused(const bad_text& bad, const T& before) {
    T target = before;
    const sitrep::detail::status s = T::parse(bad.name, target);
    return s.code == bad.code && s.offset == bad.offset && target == before;
}

/// A notation and the octets of its canonical UPER. All of these come from Erlang's asn1 application (OTP 25), given
/// an ASN.1 module written by hand.
struct octets_row {
    const char* name;
    std::string_view hex;
};
template <class T>
constexpr bool has_octets(const octets_row& row) {
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

}  // namespace sitrep_test

#endif

// SPDX-License-Identifier: BSL-1.0
// The compact binary format: canonical UPER (ITU-T X.691) of the ASN.1 module that asn1_module prints.
#ifndef SITREP_CODEC_BINARY_HPP
#define SITREP_CODEC_BINARY_HPP

#include <sitrep/codec/uper/byte_buffer.hpp>
#include <sitrep/codec/uper/capacity.hpp>
#include <sitrep/codec/uper/message.hpp>
#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

// --- encoding

/// The size in bytes of the largest binary encoding of a T, from its description: each member present, texts and lists
/// at their capacity, the largest alternative of each choice. A buffer of this size is always large enough.
///
///     std::byte buffer[sitrep::binary_capacity<sitrep::event>];
template <class T>
inline constexpr std::size_t binary_capacity =
    detail::complete_bytes(detail::max_bits<detail::no_constraint, std::remove_cv_t<T>>());

/// Encodes `value` to `out` and returns the bytes written, a prefix of `out`: a complete encoding (X.691 11.1), at
/// least one byte. `out`: anything that converts to a std::span of std::byte, std::uint8_t or char.
/// Errors: buffer_too_small, with the size of the encoding in `needed`; out_of_range, missing, too_long or unknown_value for a
/// value that has no encoding, at the bit where encoding stopped. After an error the contents of `out` are unspecified;
/// up to 8 bytes of `out` after a message can become 0.
/// Linear in the size of the value; each level of extension additions within additions doubles the time.
///
///     const auto written = sitrep::to_binary(event, buffer);
///     if (written) send(written->data(), written->size());
template <class T> constexpr result<std::span<const std::byte>> to_binary(const T& value, std::span<std::byte> out) {
    return detail::encode_message(value, out);
}
template <class T, class Buffer>
    requires std::is_convertible_v<Buffer&&, std::span<std::uint8_t>>
constexpr result<std::span<const std::uint8_t>> to_binary(const T& value, Buffer&& out) {
    return detail::encode_to(value, std::span<std::uint8_t>(out));
}
template <class T, class Buffer>
    requires std::is_convertible_v<Buffer&&, std::span<char>>
constexpr result<std::span<const char>> to_binary(const T& value, Buffer&& out) {
    return detail::encode_to(value, std::span<char>(out));
}
template <class T, class Buffer>
    requires(!detail::output_buffer<Buffer &&>)
constexpr result<std::span<const std::byte>> to_binary(const T&, Buffer&&) {
    static_assert(detail::output_buffer<Buffer&&>,
                  "sitrep: to_binary writes to a buffer of std::byte, std::uint8_t or char");
    return error{};
}

// --- decoding

/// Decodes a T from all of `in`: anything that converts to a std::span of const std::byte, std::uint8_t or char. Any
/// bytes are safe: the result is a value that satisfies the invariants of its type, or an error.
/// `mode`: `strict` accepts only what `to_binary` of this version writes. `lenient` skips the additions, enumerators
/// and alternatives of later versions, and drops the elements beyond the capacity of a list; `skipped()` is then true:
/// forward the original bytes, do not encode the value again.
/// Errors, at the bit where the defect begins: end_of_input, trailing_input, padding, not_canonical, out_of_range,
/// unknown_value, bad_utf8, too_long, bad_value.
/// Linear in the size of `in`. A string literal includes its final NUL character: wrap it in a std::string_view.
///
///     const auto event = sitrep::from_binary<sitrep::event>(received);
///     if (!event) log(sitrep::explain(event.error().code));
template <class T>
[[gnu::always_inline]] constexpr result<std::remove_cv_t<T>> from_binary(std::span<const std::byte> in,
                                                                         decode_mode mode = decode_mode::strict) {
    auto decoded = detail::start_result<std::remove_cv_t<T>>();
    detail::decode_message(in, mode, decoded);
    return decoded;
}
template <class T, class Buffer>
    requires std::is_convertible_v<Buffer&&, std::span<const std::uint8_t>>
constexpr result<std::remove_cv_t<T>> from_binary(Buffer&& in, decode_mode mode = decode_mode::strict) {
    return detail::with_std_bytes(std::span<const std::uint8_t>(in),
                                  [mode](std::span<const std::byte> bytes) { return from_binary<T>(bytes, mode); });
}
template <class T, class Buffer>
    requires std::is_convertible_v<Buffer&&, std::span<const char>>
constexpr result<std::remove_cv_t<T>> from_binary(Buffer&& in, decode_mode mode = decode_mode::strict) {
    return detail::with_std_bytes(std::span<const char>(in),
                                  [mode](std::span<const std::byte> bytes) { return from_binary<T>(bytes, mode); });
}
template <class T, class Buffer>
    requires(!detail::input_buffer<Buffer &&>)
constexpr result<std::remove_cv_t<T>> from_binary(Buffer&&, decode_mode = decode_mode::strict) {
    static_assert(detail::input_buffer<Buffer&&>,
                  "sitrep: from_binary reads from a buffer of std::byte, std::uint8_t or char");
    return error{};
}

// --- constant objects

namespace detail {
/// The size of the encoding of an object, or 0 if it has none.
template <const auto& value> consteval std::size_t binary_size() {
    const auto measured = encode_message(value, {});
    return measured.error().code == errc::buffer_too_small ? measured.error().needed : 0;
}
}  // namespace detail

/// The binary encoding of a constexpr object, as a constant std::array of std::byte. It needs no code at run time. An
/// object without an encoding does not compile.
///
///     constexpr sitrep::spot warning{…};
///     constexpr auto& bytes = sitrep::binary_of<warning>;
template <const auto& value>
inline constexpr auto binary_of = [] {
    std::array<std::byte, detail::binary_size<value>()> bytes{};
    if (!to_binary(value, bytes)) detail::compile_error("sitrep: this object has no binary form");
    return bytes;
}();

}}  // namespace sitrep

#endif

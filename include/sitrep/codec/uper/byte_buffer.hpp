// SPDX-License-Identifier: BSL-1.0
// Buffers of std::uint8_t or char, for the codec, which works on std::byte.
#ifndef SITREP_CODEC_UPER_BYTE_BUFFER_HPP
#define SITREP_CODEC_UPER_BYTE_BUFFER_HPP

#include <sitrep/codec/uper/capacity.hpp>
#include <sitrep/codec/uper/message.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// True for what converts to a buffer that the codec writes to, or reads from.
template <class Buffer>
concept output_buffer =
    std::is_convertible_v<Buffer, std::span<std::byte>> || std::is_convertible_v<Buffer, std::span<std::uint8_t>> ||
    std::is_convertible_v<Buffer, std::span<char>>;
template <class Buffer>
concept input_buffer = std::is_convertible_v<Buffer, std::span<const std::byte>> ||
                       std::is_convertible_v<Buffer, std::span<const std::uint8_t>> ||
                       std::is_convertible_v<Buffer, std::span<const char>>;

// Each object may be accessed through an lvalue of these types (C++20 [basic.lval]), so at run time the pointers
// convert. Constant expressions allow no such conversion: there the bytes are copied.

/// The bytes of an input.
template <class Byte> std::span<const std::byte> as_std_bytes(std::span<const Byte> in) {
    return {reinterpret_cast<const std::byte*>(in.data()), in.size()};
}

/// The most bytes that a constant expression decodes from std::uint8_t or char, which it copies first. There is no such
/// limit for std::byte.
inline constexpr std::size_t constant_input_limit = 16384;

/// Defined, but not constexpr: a constant expression that reaches it does not compile, and the compiler shows its name.
inline void constant_expressions_decode_at_most_16384_bytes_of_uint8_t_or_char() {}

/// A copy of an input, for constant expressions.
template <std::size_t Limit> struct constant_input {
    std::array<std::byte, Limit> bytes{};
    std::size_t size;

    template <class Byte> constexpr explicit constant_input(std::span<const Byte> in) : size(in.size()) {
        if (size > bytes.size()) constant_expressions_decode_at_most_16384_bytes_of_uint8_t_or_char();
        for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>(static_cast<unsigned char>(in[i]));
    }
    constexpr std::span<const std::byte> view() const { return {bytes.data(), size}; }
};

/// Calls `decode` with the bytes of `in`.
template <class Byte, class Decode>
[[gnu::always_inline]] constexpr auto with_std_bytes(std::span<const Byte> in, Decode decode) {
    if (std::is_constant_evaluated()) return decode(constant_input<constant_input_limit>(in).view());
    return decode(as_std_bytes(in));
}

/// Encodes `value` to a buffer of another byte type.
template <class Byte, class T> constexpr result<std::span<const Byte>> encode_to(const T& value, std::span<Byte> out) {
    if (std::is_constant_evaluated()) {
        std::array<std::byte, complete_bytes(max_bits<no_constraint, T>())> bytes{};
        const auto written =
            encode_message(value, std::span(bytes).first(out.size() < bytes.size() ? out.size() : bytes.size()));
        if (!written) return written.error();
        for (std::size_t i = 0; i < written->size(); ++i) out[i] = static_cast<Byte>((*written)[i]);
        return std::span<const Byte>(out.data(), written->size());
    }
    const auto written = encode_message(value, std::span(reinterpret_cast<std::byte*>(out.data()), out.size()));
    if (!written) return written.error();
    return std::span<const Byte>(out.data(), written->size());
}

}}}  // namespace sitrep::detail

#endif

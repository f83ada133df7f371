// SPDX-License-Identifier: BSL-1.0
// Messages: complete encodings, by a table if the type has one, else by generated code. Decoded strictly or leniently.
#ifndef SITREP_CODEC_UPER_MESSAGE_HPP
#define SITREP_CODEC_UPER_MESSAGE_HPP

#include <sitrep/codec/uper/complete.hpp>
#include <sitrep/codec/uper/decode_primitives.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <span>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/run.hpp>
#endif

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Encodes `value` to `out`.
template <class T>
[[gnu::always_inline]] constexpr bytes_result encode_message(const T& value, std::span<std::byte> out) {
#if SITREP_DETAIL_TABLES
    if constexpr (has_table<T>)
        if (!std::is_constant_evaluated()) return encode_by_table(value, out);
#endif
    return encode_members<bit_writer>(value, out);
}

/// Decodes all of `in` to `decoded`, a new T, with a Reader of the small core.
template <class Reader, class T>
[[gnu::always_inline]] constexpr void decode_with(std::span<const std::byte> in, result<T>& decoded) {
#if SITREP_DETAIL_TABLES
    if constexpr (has_table<T>)
        if (!std::is_constant_evaluated()) return decode_by_table<Reader>(in, decoded);
#endif
    decode_members<Reader>(in, decoded);
}
/// Decodes all of `in` to `decoded`, a new T.
template <class T>
[[gnu::always_inline]] constexpr void decode_message(std::span<const std::byte> in, decode_mode mode,
                                                     result<T>& decoded) {
    if constexpr (SITREP_SMALL) {
        if (mode == decode_mode::lenient) decode_with<lenient_reader>(in, decoded);
        else decode_with<strict_reader>(in, decoded);
    } else {
        decode_members<either_reader>(in, decoded, mode);
    }
}

}}}  // namespace sitrep::detail

#endif

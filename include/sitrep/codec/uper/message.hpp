// SPDX-License-Identifier: BSL-1.0
// Messages: complete encodings, decoded strictly or leniently, by a table where the type has one.
#ifndef SITREP_CODEC_UPER_MESSAGE_HPP
#define SITREP_CODEC_UPER_MESSAGE_HPP

#include <sitrep/codec/uper/complete.hpp>
#include <sitrep/codec/uper/decode_primitives.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <span>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/run.hpp>
#endif

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Decodes all of `in` to `decoded`, a new T.
template <class T>
[[gnu::always_inline]] constexpr void decode_message(std::span<const std::byte> in, decode_mode mode,
                                                     result<T>& decoded) {
    if constexpr (SITREP_SMALL) {
        if (mode == decode_mode::lenient) decode_complete<lenient_reader>(in, decoded);
        else decode_complete<strict_reader>(in, decoded);
    } else {
        decode_members<either_reader>(in, decoded, mode);
    }
}

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// Complete encodings (X.691 11.1): encodes and decodes complete objects, by generated code.
#ifndef SITREP_CODEC_UPER_COMPLETE_HPP
#define SITREP_CODEC_UPER_COMPLETE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/decode.hpp>
#include <sitrep/codec/uper/encode.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using bytes_result = result<std::span<const std::byte>>;

/// The result of a finished writer: its bytes, or its error; for buffer_too_small with the size needed.
template <class Writer> constexpr bytes_result written(const Writer& w) {
    bytes_result encoded{{w.data(), w.size()}};
    if (w.ok()) return encoded;
    error& e = result_access::fail(encoded);
    w.report_to(e);
    if (e.code == errc::buffer_too_small) e.needed = static_cast<std::uint32_t>(w.size());
    return encoded;
}

/// Ends the decoding of `decoded`: turns it into an error if the reader has one.
template <class Reader, class T> constexpr void settle(Reader& r, result<T>& decoded) {
    r.finish(0);
    if (!r.ok()) r.report_to(result_access::fail(decoded));
    else if (r.skipped) result_access::mark_skipped(decoded);
}

/// Encodes `value` to `out` by generated code, member by member.
template <class Writer, class T> constexpr bytes_result encode_members(const T& value, std::span<std::byte> out) {
    Writer w(out.data(), out.size());
    encode<no_constraint>(w, value);
    w.finish();
    return written(w);
}

/// Decodes all of `in` to `decoded`, a new T, by generated code. `mode`: for an either_reader.
template <class Reader, class T, class... Mode>
[[gnu::always_inline]] constexpr void decode_members(std::span<const std::byte> in, result<T>& decoded, Mode... mode) {
    Reader r(in.data(), in.size(), mode...);
    decode<no_constraint>(r, *decoded);
    settle(r, decoded);
}

}}}  // namespace sitrep::detail

#endif

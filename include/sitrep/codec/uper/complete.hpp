// SPDX-License-Identifier: BSL-1.0
// Complete encodings (X.691 11.1): a whole object into octets and out of them, by generated code.
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

/// What a finished writer gives back.
constexpr bytes_result written(const bit_writer& w) {
    bytes_result made{std::span<const std::byte>(w.data(), w.size())};
    if (w.ok()) return made;
    error& e = result_access::fail(made);
    w.report_to(e);
    if (e.code == errc::buffer_too_small) e.needed = static_cast<std::uint32_t>(w.size());
    return made;
}

/// What a reader that came to its end gives back.
template <class Reader, class T>
constexpr void settle(Reader& r, result<T>& made) {
    r.finish(0);
    if (!r.ok()) r.report_to(result_access::fail(made));
    else if (r.skipped) result_access::mark_skipped(made);
}

template <class T>
constexpr bytes_result encode_members(const T& value, std::span<std::byte> out) {
    bit_writer w(out);
    encode<no_options>(w, value);
    w.finish();
    return written(w);
}

template <class Reader, class T>
[[gnu::always_inline]] constexpr void decode_members(std::span<const std::byte> in, result<T>& made) {
    Reader r(in);
    decode<no_options>(r, *made);
    settle(r, made);
}

/// `value` into `out`. For types with a table, table/run.hpp has a more constrained function of this name.
template <class T>
constexpr bytes_result encode_complete(const T& value, std::span<std::byte> out) {
    return encode_members(value, out);
}

/// All of `in` into `made`; table/run.hpp as above.
template <class Reader, class T>
[[gnu::always_inline]] constexpr void decode_complete(std::span<const std::byte> in, result<T>& made) {
    decode_members<Reader>(in, made);
}

}}}  // namespace sitrep::detail

#endif

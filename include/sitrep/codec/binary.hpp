// SPDX-License-Identifier: BSL-1.0
// Compact binary: canonical UPER of the ASN.1 module that the descriptions stand for. See the README, "The wire format".
#ifndef SITREP_CODEC_BINARY_HPP
#define SITREP_CODEC_BINARY_HPP

#include <sitrep/codec/uper/complete.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/run.hpp>
#endif

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Writes `value` into `out` and returns the part that it took: the complete encoding of X.691 11.1, at least one octet.
/// Errors: buffer_too_small, with the octets needed in `needed`; out_of_range, missing, too_long, unknown_value where
/// the value itself cannot be written. Linear; no heap.
template <class T>
constexpr result<std::span<const std::byte>> to_binary(const T& value, std::span<std::byte> out) {
    return detail::encode_complete(value, out);
}

/// Reads a T from all of `in`. Strict: accepts only what `to_binary` of the same types writes. Lenient: passes over
/// additions that this version does not know; `skipped()` then says that there were some.
/// Any octets are safe: it reads no more than them, in linear time, and gives a value or a located error.
template <class T>
[[gnu::always_inline]] constexpr result<std::remove_cv_t<T>> from_binary(std::span<const std::byte> in,
                                                                         decode_mode mode = decode_mode::strict) {
    auto made = detail::result_access::make<std::remove_cv_t<T>>();
    if (mode == decode_mode::lenient) detail::decode_complete<detail::lenient_reader>(in, made);
    else detail::decode_complete<detail::strict_reader>(in, made);
    return made;
}

namespace detail {
template <const auto& value>
consteval std::size_t binary_size() {
    const auto measured = encode_complete(value, {});
    return measured.error().code == errc::buffer_too_small ? measured.error().needed : 0;
}
}  // namespace detail

/// The binary form of a constexpr object as a constant array, made by the compiler: put it in flash and send it.
template <const auto& value>
inline constexpr auto binary_of = [] {
    std::array<std::byte, detail::binary_size<value>()> octets{};
    if (!to_binary(value, octets)) detail::compile_error("sitrep: this object has no binary form");
    return octets;
}();

}}  // namespace sitrep

#endif

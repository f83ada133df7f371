// SPDX-License-Identifier: BSL-1.0
// JSON (RFC 8259), and JSON Lines for lists. See the README, "The encodings".
#ifndef SITREP_CODEC_JSON_HPP
#define SITREP_CODEC_JSON_HPP

#include <sitrep/codec/json/pointer.hpp>
#include <sitrep/codec/json/reader.hpp>
#include <sitrep/codec/json/writer.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The text that was written, or what came first: a fault in it or the end of the buffer.
constexpr result<std::string_view> written(const json_writer& w, std::span<char> out, bool lines) {
    result<std::string_view> made(std::string_view(out.data(), w.size()));
    json_fault fault{w.code(), w.fault_offset()};
    const bool cut = w.size() > out.size();
    if (cut && (fault.code == errc::none || fault.offset > out.size())) fault = {errc::buffer_too_small, out.size()};
    if (fault.code == errc::none) return made;
    error& e = detail::result_access::fail(made);
    if (fault.code == errc::buffer_too_small) e.needed = static_cast<std::uint32_t>(w.size());
    locate(e, out.data(), fault, {}, lines);
    return made;
}

}  // namespace detail

/// Writes `value` as JSON without white space into `out`, and returns the part that it took. A list becomes JSON Lines:
/// an element in each line, each ended by '\n'.
/// Errors, located in what was written: buffer_too_small, with the octets needed in `needed`; missing, out_of_range,
/// too_long, bad_value, unknown_value where the value itself cannot be written. Linear; no heap.
template <class T>
constexpr result<std::string_view> to_json(const T& value, std::span<char> out) {
    constexpr bool lines = detail::shape_of<T> == detail::shape::list;
    detail::json_writer w(out);
    if constexpr (lines) detail::write_json_lines(w, value);
    else detail::write_json<detail::json_alone>(w, value);
    return detail::written(w, out, lines);
}

/// Reads a T from all of `text`; a list from JSON Lines, where blank lines, "\r\n" and a last line without its end are
/// welcome too. Members come in any order; those that T does not have are passed over, and `skipped()` then says so.
/// Lenient: so are words and alternatives that this version does not know, where their place can do without.
/// Any octets are safe: it gives a value or a located error, and no more than 32 brackets may be open at once.
template <class T>
constexpr result<std::remove_cv_t<T>> from_json(std::string_view text, decode_mode mode = decode_mode::strict) {
    constexpr bool lines = detail::shape_of<std::remove_cv_t<T>> == detail::shape::list;
    auto made = detail::result_access::make<std::remove_cv_t<T>>();
    detail::json_reader in(text, mode);
    if constexpr (lines) {
        detail::read_json_lines(in, *made);
    } else {
        in.space();
        detail::read_json<detail::json_alone>(in, *made, false);
        in.finish();
    }
    if (in.failed()) detail::locate(detail::result_access::fail(made), text.data(), in.fault(), in.member(), lines);
    else if (in.skipped()) detail::result_access::mark_skipped(made);
    return made;
}

}}  // namespace sitrep

#endif

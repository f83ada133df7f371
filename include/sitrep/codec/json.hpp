// SPDX-License-Identifier: BSL-1.0
// JSON (RFC 8259) of any described type. For lists as JSON Lines see json_lines.hpp.
#ifndef SITREP_CODEC_JSON_HPP
#define SITREP_CODEC_JSON_HPP

#include <sitrep/codec/json/capacity.hpp>
#include <sitrep/codec/json/decode.hpp>
#include <sitrep/codec/json/encode.hpp>
#include <sitrep/codec/json/locate.hpp>
#include <sitrep/codec/json/nearest.hpp>
#include <sitrep/codec/json/reader.hpp>
#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/writer.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The text that was written; or the first fault in it, or the end of the buffer if that comes first.
constexpr result<std::string_view> written(const json_writer& w, const char* out, std::size_t capacity, bool lines) {
    result<std::string_view> text(view_of(out, w.size()));
    json_fault fault{w.code(), w.fault_offset()};
    const bool cut = w.size() > capacity;
    if (cut && (fault.code == errc::none || fault.offset > capacity)) fault = {errc::buffer_too_small, capacity};
    if (fault.code == errc::none) return text;
    error& e = detail::result_access::fail(text);
    if (fault.code == errc::buffer_too_small) e.needed = static_cast<std::uint32_t>(w.size());
    locate(e, out, fault, {}, lines);
    return text;
}

/// A type that nests deeper could be written, but never read.
template <class T> consteval void check_nesting() {
    static_assert(
        nesting<T> <= json_nesting_limit,
        "sitrep: JSON nests at most 32 deep, and this type nests deeper: flatten it, or refer to records by id");
}

template <class T> constexpr result<std::string_view> write_json(const T& value, char* out, std::size_t capacity) {
    check_nesting<T>();
    json_writer w(out, capacity);
    encode_json<no_constraint>(w, value);
    return written(w, out, capacity, false);
}

template <class T> [[gnu::always_inline]] constexpr void read_json(json_reader& in, T& out) {
    check_nesting<T>();
    in.space();
    decode_json<no_constraint>(in, out, false);
    in.finish();
}

}  // namespace detail

/// The most bytes that `to_json` writes for any T whose invariants hold: the size of a buffer that is never too small.
/// A byte of a text counts as 6, as in the escape \u0001. For the least buffer of one value see `error::needed`.
template <class T>
inline constexpr std::size_t json_capacity = detail::json_most<detail::no_constraint, std::remove_cv_t<T>>();

/// Writes `value` as JSON without white space into `out`, and returns the part of `out` that it wrote. A list or array
/// becomes a JSON array. The bytes of `out` after the text mean nothing.
/// Errors, located in the text written: buffer_too_small, with the bytes needed in `needed`; missing, out_of_range, too_long,
/// bad_value, unknown_value if the value has no JSON form. Linear in the text; no heap.
template <class T> constexpr result<std::string_view> to_json(const T& value, std::span<char> out) {
    return detail::write_json(value, out.data(), out.size());
}

/// Reads a T from `text`, which holds one JSON value, perhaps between white space. Members may be in any order; one that is
/// null, "" or [] is absent. Lenient mode skips members that T does not have, words and alternatives that this version does
/// not know, if the value can be absent or is an element of a list, and elements beyond the capacity of a list (see
/// decode_mode); `skipped()` of the result is then true. Strict mode refuses all of these.
/// Any bytes are safe: they give a value or a located error. Errors: end_of_input, trailing_input, syntax, bad_utf8,
/// too_deep (more than 32 open brackets), wrong_type, out_of_range, too_long, missing, duplicate, unknown_member,
/// unknown_word, unknown_value, bad_value, and those of the notations. Those of a duplicate or unknown member are located
/// at its name; their path includes it. For the name that may have been meant, and for what lenient mode skipped, see
/// find_unknown. Linear in the text; no heap.
template <class T>
constexpr result<std::remove_cv_t<T>> from_json(std::string_view text, decode_mode mode = decode_mode::strict) {
    auto decoded = detail::start_result<std::remove_cv_t<T>>();
    detail::json_reader in(text, mode);
    detail::read_json(in, *decoded);
    if (in.failed()) detail::locate(detail::result_access::fail(decoded), text.data(), in.fault(), in.missing(), false);
    else if (in.skipped()) detail::result_access::mark_skipped(decoded);
    return decoded;
}

/// What find_unknown found.
struct unknown_name {
    error
        where{};  ///< unknown_member, unknown_word or unknown_value, located as by from_json; too_long at an element that
                  ///< lenient mode dropped; else none
    std::string_view nearest{};  ///< the known name or word most like it; "" if none is like it
};

/// Explains the result of `from_json<T>(text, mode)`: the unknown member, word or alternative that is its error; or, if it is
/// skipped(), the first that was skipped: one of these, or an element beyond the capacity of its list. Else the code is none. A nearest name differs in at most one byte
/// that is missing, added, replaced or swapped with its neighbour, in names of 6 bytes and more in two; and in capitals.
/// Reads the text again, into a T on the stack. Linear in the text; no heap.
///
///     const auto unknown = sitrep::find_unknown<sitrep::record>(R"({"event":{"id":"E1","nots":"x"}})");  // nearest: "note"
template <class T> constexpr unknown_name find_unknown(std::string_view text, decode_mode mode = decode_mode::strict) {
    unknown_name found;
    for (bool skips = mode == decode_mode::lenient;; skips = false) {
        auto decoded = detail::start_result<std::remove_cv_t<T>>();
        detail::json_reader in(text, mode);
        if (!skips) in.refuse_unknown();
        detail::read_json(in, *decoded);
        if (!in.failed() && skips && in.skipped()) continue;  // again, to find the first that was skipped
        const bool was_skipped = mode == decode_mode::lenient && !skips;
        const std::size_t start = in.fault().offset;
        const errc code = in.fault().code;
        const bool is_name = code == errc::unknown_member || code == errc::unknown_word || code == errc::unknown_value;
        if (!was_skipped && !is_name) return found;
        detail::locate(found.where, text.data(), in.fault(), {}, false);
        if (is_name)
            found.nearest =
                detail::nearest_to_string(in.known(), detail::view_of(text.data() + start, text.size() - start));
        return found;
    }
}

}}  // namespace sitrep

#endif

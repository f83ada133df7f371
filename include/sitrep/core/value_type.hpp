// SPDX-License-Identifier: BSL-1.0
// value_type: what a type needs so that value<Wire>() can describe it. Include this header to write a value type.
#ifndef SITREP_CORE_VALUE_TYPE_HPP
#define SITREP_CORE_VALUE_TYPE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What `parse` of a value type returns: success if default-constructed, else what `notation_error` returns.
using notation_status = detail::status;

/// What `print` of a value type writes into: `put` a character or a string, `put_number` an unsigned decimal number.
using notation_writer = detail::text_writer;

/// A failure of `parse`: what is wrong, and at which byte of the text, from 0.
constexpr notation_status notation_error(errc code, std::size_t offset) { return detail::failure(code, offset); }

/// What `from_json` may return instead of bool: success if default-constructed, else what `member_error` returns.
struct member_status {
    errc code{};
    const char* member{""};
    constexpr explicit operator bool() const { return code == errc::none; }
};

/// A failure of `from_json`: what is wrong, and the name of the member of the JSON form that is at fault.
constexpr member_status member_error(errc code, const char* member) { return {code, member}; }

namespace detail {

template <class T, class Wire, class Json>
concept has_json_form =
    std::is_void_v<Json> || std::is_same_v<Json, Wire> || requires(const T& value, T& out, Json& form) {
        value.to_json(form);
        static_cast<bool>(T::from_json(form, out));
    };

/// Calls `parse` of a value type, with the mode if it takes one.
template <class T>
[[gnu::always_inline]] constexpr auto parse_notation(std::string_view text, T& out, decode_mode mode)
    requires requires { T::parse(text, out); } || requires { T::parse(text, out, mode); }
{
    if constexpr (requires { T::parse(text, out, mode); }) return T::parse(text, out, mode);
    else return T::parse(text, out);
}

}  // namespace detail

/// A type that `value<Wire, Json>()` describes. A default-constructed one is empty, which means "not stated". Its members,
/// all constexpr:
///   bool empty() const
///   void to_wire(Wire&) const                 fills a default-constructed Wire; not called on an empty value
///   static bool from_wire(const Wire&, T&)    false if no valid value has this wire form
///   static notation_status parse(std::string_view, T&)    reads the notation; changes the T on success only
///   void print(notation_writer&) const        writes the canonical notation: at most 64 bytes of UTF-8 without quotes,
///                                             backslashes and control characters; not called on an empty value
/// With a Json other than void and Wire, also:
///   void to_json(Json&) const
///   static bool from_json(const Json&, T&)    or member_status, which locates the error at a member
/// A Json that is a text or list must not be empty: in JSON that means absent.
/// `parse` may have a third parameter, a decode_mode: in lenient mode it may read more spellings of the same values. These
/// count as read, not as skipped.
/// Optional, constexpr:
///   bool has_notation() const    false for a value of a later version, which a lenient decoder kept: to_json refuses it
/// Optional, for `json_capacity`, as static constexpr std::size_t:
///   longest_notation    the most bytes that print writes
///   longest_json        the most bytes of the JSON form, where the description allows more than valid values need
/// Optional, as static constexpr bool:
///   is_wire_number      true if the memory of T is that of Wire, Wire is a closed struct of one number that is never 0, T is
///                       empty as 0, and all other numbers in range are valid: then tables copy the number
template <class T>
concept value_type =
    detail::shape_of<T> == detail::shape::value && detail::has_json_form<T, detail::wire_of<T>, detail::json_of<T>> &&
    requires(const T& value, T& out, detail::wire_of<T>& wire, notation_writer& writer) {
        T();
        { value.empty() } -> std::same_as<bool>;
        value.to_wire(wire);
        { T::from_wire(wire, out) } -> std::same_as<bool>;
        { detail::parse_notation(std::string_view{}, out, decode_mode{}) } -> std::same_as<notation_status>;
        value.print(writer);
    };

}}  // namespace sitrep

#endif

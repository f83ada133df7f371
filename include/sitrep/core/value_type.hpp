// SPDX-License-Identifier: BSL-1.0
// value_type: what a type needs so that value<Wire>() can describe it. Include this header to write a value type.
#ifndef SITREP_CORE_VALUE_TYPE_HPP
#define SITREP_CORE_VALUE_TYPE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What `parse` of a value type returns: success if default-constructed, else what `notation_error` makes.
using notation_status = detail::status;

/// What `print` of a value type writes into: `put` a character or a string, `put_number` an unsigned decimal number.
using notation_writer = detail::text_writer;

/// A failure of `parse`: what is wrong, and at which byte of the text, from 0.
constexpr notation_status notation_error(errc code, std::size_t offset) { return detail::failure(code, offset); }

namespace detail {

template <class T, class Json>
concept has_json_form = std::is_void_v<Json> || std::same_as<Json, typename description_of<T>::wire> ||
                        requires(const T& value, T& out, Json& form, const Json& written) {
                            value.to_json(form);
                            { T::from_json(written, out) } -> std::same_as<bool>;
                        };

}  // namespace detail

/// A value type: one that `value<Wire, Json>()` describes. Its default-constructed state is empty, which means "not
/// stated". It has these members, all constexpr:
///   bool empty() const;
///   void to_wire(Wire&) const;                          into a default-constructed Wire; never called on an empty value
///   static bool from_wire(const Wire&, T& out);         false: no valid value has this wire form
///   static notation_status parse(std::string_view, T& out);   the notation; changes `out` on success only
///   void print(notation_writer&) const;                 the canonical notation, at most 64 bytes; never of an empty value
/// and with a `Json` that is neither void nor Wire also
///   void to_json(Json&) const;  static bool from_json(const Json&, T& out);
/// It may have
///   static constexpr std::size_t longest_notation = n;  the most bytes that print writes, if less than 64 (json_capacity)
///   static constexpr bool is_its_parts = true;          if its memory is that of Wire, Wire is a closed struct of one
///                                                       number that is never 0, 0 is the empty state and all other
///                                                       numbers in range are valid: then codecs copy the number
template <class T>
concept value_type = detail::shape_of<T> == detail::shape::value && std::default_initializable<T> &&
                     detail::has_json_form<T, typename detail::description_of<T>::json> &&
                     requires(const T& value, T& out, typename detail::description_of<T>::wire& wire,
                              const typename detail::description_of<T>::wire& form, std::string_view text,
                              notation_writer& writer) {
                         { value.empty() } -> std::same_as<bool>;
                         value.to_wire(wire);
                         { T::from_wire(form, out) } -> std::same_as<bool>;
                         { T::parse(text, out) } -> std::same_as<notation_status>;
                         value.print(writer);
                     };

}}  // namespace sitrep

#endif

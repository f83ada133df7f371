// SPDX-License-Identifier: BSL-1.0
// The call-outs of a table: the values and members that the interpreter hands to generated code, and their numbers.
#ifndef SITREP_CODEC_UPER_TABLE_CALLOUTS_HPP
#define SITREP_CODEC_UPER_TABLE_CALLOUTS_HPP

#include <sitrep/codec/uper/table/classify.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The call-out of a member that has no instruction: generated code encodes and decodes it. `options` are those of its
/// field, and `type` is its type, as in a field.
template <class Options, class T> struct fallback {
    using options = Options;
    using type = T;
};

/// The fallback of a T. Structs and choices ignore the options of their field, so each of them has one fallback only.
template <class Options, class T>
using fallback_of =
    fallback<std::conditional_t<shape_of<T> == shape::sequence || shape_of<T> == shape::internal_choice ||
                                    shape_of<T> == shape::choice,
                                no_constraint, Options>,
             T>;

/// The call-out that asks which extension additions of a T are present, or says that some follow.
template <class T> struct additions_of {};
template <class> inline constexpr bool asks_for_additions = false;
template <class T> inline constexpr bool asks_for_additions<additions_of<T>> = true;

/// The call-outs of a table, in the order of their numbers, from 1: a value type, which is converted to and from its
/// wire struct, a fallback, or the additions of a struct.
template <class... Found> struct callouts {
    static constexpr std::size_t size = sizeof...(Found);

    template <class Callout> static consteval std::size_t number_of() {
        const bool equal[] = {std::is_same_v<Found, Callout>...};
        std::size_t i = 0;
        while (!equal[i]) ++i;
        return i + 1;
    }
};

/// A T whose field has these options.
template <class Options, class T> struct constrained {};

template <class... Found, class Callout> consteval auto with_callout(callouts<Found...> found, tag<Callout>) {
    if constexpr ((std::is_same_v<Found, Callout> || ...)) return found;
    else return callouts<Found..., Callout>{};
}
template <class... Found, class... Fields> consteval auto with_fields(callouts<Found...> found, type_list<Fields...>) {
    return (found + ... + constrained<typename Fields::options, typename Fields::type>{});
}
template <class... Found, class... Cases>
consteval auto with_internal_choice(callouts<Found...> found, type_list<Cases...>) {
    return (found + ... + typename Cases::fields{});
}
template <class... Found, class... Fields>
consteval auto operator+(callouts<Found...> found, type_list<Fields...> fields) {
    return with_fields(found, fields);
}
template <class... Found, class... Ts> consteval auto with_choice(callouts<Found...> found, tag<choice<Ts...>>) {
    return (found + ... + constrained<element_constraint<no_constraint, Ts>, Ts>{});
}
template <class... Found, class Options, class T>
consteval auto operator+(callouts<Found...> found, constrained<Options, T>) {
    constexpr lowering l = lowering_of<Options, T>;
    if constexpr (l == lowering::fallback) {
        return with_callout(found, tag<fallback_of<Options, T>>{});
    } else if constexpr (l == lowering::value) {
        return with_callout(found, tag<T>{}) + constrained<no_constraint, wire_of<T>>{};
    } else if constexpr (l == lowering::optional) {
        return found + constrained<Options, typename T::value_type>{};
    } else if constexpr (l == lowering::list) {
        using element = typename T::value_type;
        return found + constrained<element_constraint<Options, element>, element>{};
    } else if constexpr (l == lowering::sequence) {
        using description = description_of<T>;
        if constexpr (description::added::size == 0) return with_fields(found, typename description::root{});
        else return with_fields(with_callout(found, tag<additions_of<T>>{}), typename description::all{});
    } else if constexpr (l == lowering::internal_choice) {
        return with_internal_choice(found, typename description_of<T>::alternatives{});
    } else if constexpr (l == lowering::choice) {
        return with_choice(found, tag<T>{});
    } else {
        return found;
    }
}

/// The call-outs of a T, each once, in the order in which the members first need them.
template <class T> using callouts_of = decltype(callouts<>{} + constrained<no_constraint, T>{});

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// The call-outs of a table: the values and members that the interpreter hands to generated code.
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

// --- where a walk stops

/// The values and foreign members that a plan comes to, in the order of their numbers.
template <class... Found>
struct stop_list {
    static constexpr std::size_t size = sizeof...(Found);

    template <class Stop>
    static consteval std::size_t number_of() {
        const bool same[] = {std::is_same_v<Found, Stop>...};
        std::size_t i = 0;
        while (!same[i]) ++i;
        return i + 1;
    }
};
template <class Options, class T> struct in_place {};

template <class... Found, class Stop>
consteval auto with_stop(stop_list<Found...> found, tag<Stop>) {
    if constexpr ((std::is_same_v<Found, Stop> || ...)) return found;
    else return stop_list<Found..., Stop>{};
}
template <class... Found, class... Fields>
consteval auto with_fields(stop_list<Found...> found, type_list<Fields...>) {
    return (found + ... + in_place<typename Fields::options, typename Fields::type>{});
}
template <class... Found, class... Cases>
consteval auto with_internal_choice(stop_list<Found...> found, type_list<Cases...>) {
    return (found + ... + typename Cases::fields{});
}
template <class... Found, class... Fields>
consteval auto operator+(stop_list<Found...> found, type_list<Fields...> fields) { return with_fields(found, fields); }
template <class... Found, class... Ts>
consteval auto with_alternatives(stop_list<Found...> found, tag<choice<Ts...>>) {
    return (found + ... + in_place<element_options<no_options, Ts>, Ts>{});
}
template <class... Found, class Options, class T>
consteval auto operator+(stop_list<Found...> found, in_place<Options, T>) {
    constexpr way w = way_of<Options, T>;
    if constexpr (w == way::foreign) {
        return with_stop(found, tag<foreign_in<Options, T>>{});
    } else if constexpr (w == way::value) {
        return with_stop(found, tag<T>{}) + in_place<no_options, wire_of<T>>{};
    } else if constexpr (w == way::maybe) {
        return found + in_place<Options, typename T::value_type>{};
    } else if constexpr (w == way::list) {
        using element = typename T::value_type;
        return found + in_place<element_options<Options, element>, element>{};
    } else if constexpr (w == way::sequence) {
        return with_fields(found, typename description_of<T>::root{});
    } else if constexpr (w == way::internal_choice) {
        return with_internal_choice(found, typename description_of<T>::alternatives{});
    } else if constexpr (w == way::choice) {
        return with_alternatives(found, tag<T>{});
    } else {
        return found;
    }
}
template <class T> using stops_of = decltype(stop_list<>{} + in_place<no_options, T>{});

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// All types that a schema must define: those asked for and those that their descriptions reach, each once.
#ifndef SITREP_SCHEMA_REACH_HPP
#define SITREP_SCHEMA_REACH_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/schema/type_name.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What a schema knows of a type that stands in no field: a whole record, or an element of a whole list.
struct no_place {
    using range = void;
    using range_choice = void;
    using default_ = void;
    using length = void;
    using doc = void;
    static constexpr bool in_field = false;
    static constexpr bool required = true;
    static constexpr bool has_default = false;
};

/// An element of a list: what is said of the list as a whole does not reach it.
template <class Options>
struct element_place : no_place {
    using range = typename Options::range;
    using range_choice = typename Options::range_choice;
    static constexpr bool in_field = true;
};

/// The least and greatest value of an integer in its place.
template <class Options, class T>
constexpr T least_of() {
    if constexpr (std::is_void_v<typename Options::range>) return (std::numeric_limits<T>::min)();
    else return static_cast<T>(Options::range::lo);
}
template <class Options, class T>
constexpr T greatest_of() {
    if constexpr (std::is_void_v<typename Options::range>) return (std::numeric_limits<T>::max)();
    else return static_cast<T>(Options::range::hi);
}

/// True for types that a schema defines under a name of their own; all others are written out where they stand.
template <class T>
inline constexpr bool is_named = shape_of<T> == shape::enumeration || shape_of<T> == shape::sequence ||
                                 shape_of<T> == shape::internal_choice || shape_of<T> == shape::choice ||
                                 shape_of<T> == shape::value;

template <class...> struct join { using type = type_list<>; };
template <class... A> struct join<type_list<A...>> { using type = type_list<A...>; };
template <class... A, class... B, class... Rest>
struct join<type_list<A...>, type_list<B...>, Rest...> : join<type_list<A..., B...>, Rest...> {};

/// The types that stand in a field: its element, or its range_choice where these have a name of their own.
template <class Field>
struct types_in {
    using range_choice = typename Field::options::range_choice;
    using type = type_list<std::conditional_t<has_schema_name<range_choice>, range_choice, element_t<typename Field::type>>>;
};
template <class Fields> struct types_of_fields;
template <class... Fields>
struct types_of_fields<type_list<Fields...>> : join<typename types_in<Fields>::type...> {};
template <class Cases> struct types_of_internal_choice;
template <class... Cases>
struct types_of_internal_choice<type_list<Cases...>> : join<typename types_of_fields<typename Cases::fields>::type...> {};
template <class Choice> struct types_of_choice;
template <class... Ts>
struct types_of_choice<choice<Ts...>> { using type = type_list<element_t<Ts>...>; };

/// The types that T's description names. Parts<V>: the struct that stands for a value V, or void.
template <class T, template <class> class Parts>
consteval auto find_children() {
    if constexpr (shape_of<T> == shape::sequence) {
        static_assert(checked<T>);
        return types_of_fields<typename description_of<T>::all>{};
    } else if constexpr (shape_of<T> == shape::internal_choice) {
        return types_of_internal_choice<typename description_of<T>::alternatives>{};
    } else if constexpr (shape_of<T> == shape::choice) {
        return types_of_choice<T>{};
    } else if constexpr (shape_of<T> == shape::list || shape_of<T> == shape::array) {
        return std::type_identity<type_list<element_t<T>>>{};
    } else if constexpr (shape_of<T> != shape::value) {
        return join<>{};
    } else if constexpr (std::is_void_v<Parts<T>>) {
        return join<>{};
    } else {
        return find_children<Parts<T>, Parts>();
    }
}
template <class T, template <class> class Parts>
using children_of = typename decltype(find_children<T, Parts>())::type;

/// The types that are defined so far.
template <template <class> class Parts, class... Ts>
struct type_set {
    using types = type_list<Ts...>;
};

template <template <class> class Parts, class... Seen, class... Ts>
consteval auto add_all(type_set<Parts, Seen...> set, type_list<Ts...>) {
    return (set + ... + tag<Ts>{});
}

/// Depth first, in the order of the descriptions: a type stands before those that it is made of.
template <template <class> class Parts, class... Seen, class T>
consteval auto operator+(type_set<Parts, Seen...> set, tag<T>) {
    if constexpr ((std::is_same_v<Seen, T> || ...)) return set;
    else if constexpr (is_named<T> || has_schema_name<T>) return add_all(type_set<Parts, Seen..., T>{}, children_of<T, Parts>{});
    else return add_all(set, children_of<T, Parts>{});
}

/// The named types of Ts and all that these reach.
template <template <class> class Parts, class... Ts>
using reached = typename decltype(add_all(type_set<Parts>{}, type_list<std::remove_cv_t<Ts>...>{}))::types;

}}}  // namespace sitrep::detail

#endif

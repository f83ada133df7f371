// SPDX-License-Identifier: BSL-1.0
// The types that a schema must define: the requested ones and those that their descriptions reach, each once.
#ifndef SITREP_SCHEMA_TYPES_REACH_HPP
#define SITREP_SCHEMA_TYPES_REACH_HPP

#include <sitrep/core/check_description.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/schema/types/name.hpp>

#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// True for types that a schema defines under a name. It writes all others out where they are used.
template <class T>
inline constexpr bool is_named =
    shape_of<T> == shape::enumeration || shape_of<T> == shape::sequence || shape_of<T> == shape::internal_choice ||
    shape_of<T> == shape::choice || shape_of<T> == shape::value;

template <class...> struct join {
    using type = type_list<>;
};
template <class... A> struct join<type_list<A...>> {
    using type = type_list<A...>;
};
template <class... A, class... B, class... Rest>
struct join<type_list<A...>, type_list<B...>, Rest...> : join<type_list<A..., B...>, Rest...> {};

/// The types that a field refers to: its element, or its range_choice if that has a schema_name.
template <class Field> struct types_in {
    using range_choice = typename Field::options::range_choice;
    using type =
        type_list<std::conditional_t<has_schema_name<range_choice>, range_choice, element_t<typename Field::type>>>;
};
template <class Fields> struct types_of_fields;
template <class... Fields> struct types_of_fields<type_list<Fields...>> : join<typename types_in<Fields>::type...> {};
template <class Cases> struct types_of_internal_choice;
template <class... Cases>
struct types_of_internal_choice<type_list<Cases...>> : join<typename types_of_fields<typename Cases::fields>::type...> {
};
template <class Choice> struct types_of_choice;
template <class... Ts> struct types_of_choice<choice<Ts...>> {
    using type = type_list<element_t<Ts>...>;
};

/// children<T, Form>() returns a type whose member `type` lists the types that a T of this shape names in its description.
/// Form<V> is the struct that a schema shows for a value V, or void.
template <shape> struct reach_step;

template <class T, template <class> class Form>
using children_of = typename decltype(reach_step<shape_of<T>>::template children<T, Form>())::type;

/// For shapes that name no other type.
struct reach_end {
    template <class, template <class> class> static consteval auto children() { return join<>{}; }
};
template <> struct reach_step<shape::boolean> : reach_end {};
template <> struct reach_step<shape::integer> : reach_end {};
template <> struct reach_step<shape::enumeration> : reach_end {};
template <> struct reach_step<shape::text> : reach_end {};
template <> struct reach_step<shape::letters> : reach_end {};
template <> struct reach_step<shape::decimal> : reach_end {};
template <> struct reach_step<shape::unsupported> : reach_end {};

struct reach_element {
    template <class T, template <class> class> static consteval auto children() {
        return std::type_identity<type_list<element_t<T>>>{};
    }
};
template <> struct reach_step<shape::list> : reach_element {};
template <> struct reach_step<shape::array> : reach_element {};
template <> struct reach_step<shape::optional> : reach_element {};

template <> struct reach_step<shape::sequence> {
    template <class T, template <class> class> static consteval auto children() {
        if constexpr (checked<T>) return types_of_fields<typename description_of<T>::all>{};
        else return join<>{};
    }
};
template <> struct reach_step<shape::internal_choice> {
    template <class T, template <class> class> static consteval auto children() {
        return types_of_internal_choice<typename description_of<T>::alternatives>{};
    }
};
template <> struct reach_step<shape::choice> {
    template <class T, template <class> class> static consteval auto children() {
        if constexpr (checked_choice<T>) return types_of_choice<T>{};
        else return join<>{};
    }
};
template <> struct reach_step<shape::value> {
    template <class T, template <class> class Form> static consteval auto children() {
        if constexpr (std::is_void_v<Form<T>>) return join<>{};
        else return std::type_identity<children_of<Form<T>, Form>>{};
    }
};
static_assert(handles_each_shape<reach_step>());

/// The types that the schema defines so far.
template <template <class> class Form, class... Ts> struct type_set {
    using types = type_list<Ts...>;
};

template <template <class> class Form, class... Seen, class... Ts>
consteval auto add_all(type_set<Form, Seen...> set, type_list<Ts...>) {
    return (set + ... + tag<Ts>{});
}

/// Depth first, in the order of the descriptions: a type comes before those that its description names.
template <template <class> class Form, class... Seen, class T>
consteval auto operator+(type_set<Form, Seen...> set, tag<T>) {
    if constexpr ((std::is_same_v<Seen, T> || ...)) return set;
    else if constexpr (is_named<T> || has_schema_name<T>)
        return add_all(type_set<Form, Seen..., T>{}, children_of<T, Form>{});
    else return add_all(set, children_of<T, Form>{});
}

/// The named types of Ts and the named types that these reach.
template <template <class> class Form, class... Ts>
using reached = typename decltype(add_all(type_set<Form>{}, type_list<std::remove_cv_t<Ts>...>{}))::types;

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// Properties of a described struct that its description does not state: number of members, depth, initial values.
#ifndef SITREP_CORE_INSPECT_HPP
#define SITREP_CORE_INSPECT_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- the number of members

/// Converts to the type of any member.
struct any_member {
    // Never called; but std::optional<M> names it, and clang wants a definition where M has no linkage.
    template <class M> operator M() const { __builtin_unreachable(); }
};

/// The number of an aggregate's members: the most initializers that it takes. A base class counts as one, a C array as its
/// elements, a union in the struct as one.
template <class T, class... Args> consteval std::size_t count_members() {
    if constexpr (requires { T{Args{}..., any_member{}}; }) return count_members<T, Args..., any_member>();
    else return sizeof...(Args);
}

/// True if T is packed: it has a smaller alignment than one of its members.
template <class T, class... Fields> consteval bool is_packed(type_list<Fields...>) {
#ifdef __i386__  // Linux aligns a number of 64 bits less in a struct
    return ((alignof(T) < 4 && alignof(T) < alignof(typename Fields::type)) || ...);
#else
    return ((alignof(T) < alignof(typename Fields::type)) || ...);
#endif
}

// --- how deep

/// The most brackets and braces that are open at once in the JSON form of a T.
template <class T> consteval unsigned find_nesting();
template <class T> inline constexpr unsigned nesting = find_nesting<T>();

template <class... Ts> consteval unsigned largest_nesting() {
    unsigned most = 0;
    ((most = nesting<Ts> > most ? nesting<Ts> : most), ...);
    return most;
}
template <class... Fields> consteval unsigned nesting_of_fields(type_list<Fields...>) {
    return largest_nesting<typename Fields::type...>();
}
template <class... Ts> consteval unsigned nesting_of_alternatives(tag<choice<Ts...>>) {
    return largest_nesting<Ts...>();
}
template <class T> consteval unsigned find_nesting() {
    if constexpr (shape_of<T> == shape::sequence) return 1 + nesting_of_fields(typename description_of<T>::all{});
    else if constexpr (shape_of<T> == shape::choice && is_choice<T>) return 1 + nesting_of_alternatives(tag<T>{});
    else if constexpr (shape_of<T> == shape::list || shape_of<T> == shape::array)
        return 1 + nesting<typename T::value_type>;
    else if constexpr (shape_of<T> == shape::optional) return nesting<typename T::value_type>;
    else if constexpr (shape_of<T> == shape::value) return nesting<json_of<T>>;
    else return 0;
}

// --- how it starts

/// True if a constant expression can default-construct a T.
template <class T>
concept made_at_compile_time = requires { typename std::bool_constant<(static_cast<void>(T{}), true)>; };

template <class Field, class T> constexpr bool starts_absent(const T& member);
template <class T, class... Fields>
constexpr bool all_start_absent([[maybe_unused]] const T& initial, type_list<Fields...>) {
    return (0 + ... + (starts_absent<Fields>(initial.*Fields::member) ? 0 : 1)) == 0;  // reads all
}
template <class T> constexpr bool all_start_absent() {
    return all_start_absent(T{}, typename description_of<T>::all{});
}
/// Also reads each member that is always present: in a constant expression, only one member of a union can be read.
template <class Field, class T> constexpr bool starts_absent([[maybe_unused]] const T& member) {
    if constexpr (is_presence_coded<Field>) {
        return !is_present<Field>(member);
    } else if constexpr (shape_of<T> == shape::sequence) {
        return all_start_absent(member, typename description_of<T>::all{});
    } else if constexpr (shape_of<T> == shape::array) {
        for (const auto& element : member)
            if (!starts_absent<Field>(element)) return false;
        return true;
    } else if constexpr (shape_of<T> == shape::list) {
        return member.empty();
    } else {
        if constexpr (std::is_scalar_v<T>) [[maybe_unused]]
            const T copy = member;
        return true;
    }
}

/// How the members of a default-constructed struct start.
enum class start : std::uint8_t {
    absent,   ///< optional ones are absent, as the readers need it: they leave what is absent as it starts
    present,  ///< an optional one is present
    shared,   ///< two share their memory
    unknown,  ///< the compiler cannot tell
};

/// The levels of structs that find_start looks into: with clang 19, each level with an initializer {} doubles the time.
#ifdef __clang__
inline constexpr unsigned initial_nesting_limit = 16;
#else
inline constexpr unsigned initial_nesting_limit = ~0u;
#endif

template <class T> consteval start find_start() {
    if constexpr (nesting<T> > initial_nesting_limit) return start::unknown;
    else if constexpr (requires { typename std::bool_constant<all_start_absent<T>()>; })
        return all_start_absent<T>() ? start::absent : start::present;
    else return made_at_compile_time<T> ? start::shared : start::unknown;
}

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// Properties of a described struct that its description does not state: number of members, depth, initial values.
#ifndef SITREP_CORE_INSPECT_HPP
#define SITREP_CORE_INSPECT_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // for std::construct_at
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- the members

/// Converts to the type of any member; without an exception to one of Types.
template <class... Types> struct any_member {
    // Never called; but std::optional<M> names it, and clang wants a definition where M has no linkage.
    template <class M> operator M() const noexcept((std::is_same_v<M, Types> || ...)) { __builtin_unreachable(); }
};
/// True for what can be the type of an anonymous struct or union.
template <class M>
concept without_constructor =
    requires { sizeof(M); } && (std::is_union_v<M> || (std::is_class_v<M> && std::is_aggregate_v<M>));
/// Converts to such types, but not to Types.
template <class... Types> struct stranger {
    template <without_constructor M>
        requires(!(std::is_same_v<M, Types> || ...))
    operator M() const {
        __builtin_unreachable();
    }
};
struct any_reference {
    template <class M> operator M&() const { __builtin_unreachable(); }
};

template <class T, class... Args>
concept initialized_by = requires { T{Args{}...}; };
template <class T, class... Args>
concept initialized_without_exception_by = requires {
    { T{Args{}...} } noexcept;
};
template <class T, class... Args>
concept initialized_by_more = requires { T{Args{}..., {}}; } || initialized_by<T, Args..., any_member<>> ||
                              initialized_by<T, Args..., any_reference>;

/// The most initializers that an aggregate takes. A base class counts as one, a C array as its elements, an anonymous struct
/// or union as one.
template <class T, class... Args> consteval std::size_t count_members() {
    if constexpr (initialized_by<T, Args..., any_member<>>) return count_members<T, Args..., any_member<>>();
    else if constexpr (initialized_by<T, Args..., any_reference>) return count_members<T, Args..., any_reference>();
    else return sizeof...(Args);
}

template <class T, std::size_t> using repeated = T;

/// How the members that a description names are those of the aggregate.
enum class membership : std::uint8_t { all, some, anonymous };

/// True if an initializer of T, the one at the place of the stranger, is of another type than those of the fields.
template <class T, std::size_t Place, class Known, class Other, std::size_t... Index>
concept has_stranger_at = initialized_by<T, std::conditional_t<Index == Place, Other, Known>...>;

template <class T> struct content : std::type_identity<T> {};
template <class T> struct content<std::optional<T>> : std::type_identity<T> {};

/// Types: those of the members that the description names. Each initializer then has one of these types, or is the anonymous
/// struct or union that has members of the description.
template <class T, class... Types, std::size_t... Index>
consteval membership find_membership(type_list<Types...>, std::index_sequence<Index...> places) {
    using known = any_member<Types..., typename content<Types>::type...>;
    using other = stranger<Types..., typename content<Types>::type...>;
    if constexpr (!initialized_by<T, repeated<known, Index>...>) {
        return initialized_by<T> && count_members<T>() < sizeof...(Types) ? membership::anonymous : membership::some;
    } else if constexpr (initialized_by_more<T, repeated<known, Index>...>) {
        return membership::some;
    } else if constexpr (initialized_without_exception_by<T, repeated<known, Index>...>) {
        return membership::all;
    } else if constexpr (((std::is_convertible_v<other, Types> || initialized_by<Types, other>) || ...)) {
        return membership::all;  // a type that is made from others: the compiler cannot tell
    } else {
        const auto is_strange = []<std::size_t Place>(std::integral_constant<std::size_t, Place>,
                                                      std::index_sequence<Index...>) {
            return has_stranger_at<T, Place, known, other, Index...>;
        };
        return (is_strange(std::integral_constant<std::size_t, Index>{}, places) || ...) ? membership::anonymous
                                                                                         : membership::all;
    }
}
template <class T, class... Fields> consteval membership find_membership(type_list<Fields...>) {
    return find_membership<T>(type_list<typename Fields::type...>{}, std::index_sequence_for<Fields...>{});
}

// --- the alignment of members

/// What aligns a member: on 32-bit x86, less than its type.
template <class M> struct member_alone {
    M member;
};

/// Memory for a T, to look where its members are. No T is made.
template <class T> union memory_of {
    char none;
    std::byte bytes[sizeof(T)];
    T object;
    constexpr memory_of() : none{} {}
};
template <class T> alignas(T) inline constexpr memory_of<T> memory{};

/// The distance in bytes from `start` to an address in the `size` bytes that begin there. Logarithmic.
constexpr std::size_t distance(const std::byte* start, std::size_t size, const void* address) {
    std::size_t low = 0, high = size;
    while (low != high) {
        const std::size_t middle = (low + high) / 2;
        if (static_cast<const void*>(start + middle) < address) low = middle + 1;
        else high = middle;
    }
    return low;
}
/// The offset of a member in its struct, in bytes. Not with clang, whose constant expressions do not compare such addresses.
template <auto Member> consteval std::size_t offset_of() {
    using owner = decltype(owner_of(Member));
    return distance(memory<owner>.bytes, sizeof(owner), &(memory<owner>.object.*Member));
}

/// True if a member of a T is at a multiple of its alignment. A packed one need not be. `place`: its address in memory<T>.
template <class T> consteval bool is_aligned(const void* place, std::size_t alignment) {
#ifdef __clang__
    return alignof(T) >= alignment && __builtin_is_aligned(place, alignment);
#else
    return alignment == 1 || (alignof(T) >= alignment && distance(memory<T>.bytes, sizeof(T), place) % alignment == 0);
#endif
}
template <class T, class... Fields> consteval bool are_aligned(type_list<Fields...>) {
    if constexpr (std::is_trivially_destructible_v<T>)
        return (is_aligned<T>(&(memory<T>.object.*Fields::member), alignof(member_alone<typename Fields::type>)) &&
                ...);
    else return true;  // no reader makes one
}

// --- a member twice

template <auto Member, std::size_t Place> struct place_of {};
/// Has a base for each field: its member and its place. It cannot convert to that of a member with two places.
template <class Places, class... Fields> struct places_of;
template <std::size_t... Place, class... Fields>
struct places_of<std::index_sequence<Place...>, Fields...> : place_of<Fields::member, Place>... {};
template <auto Member, std::size_t Place> void find_place(const place_of<Member, Place>*);
template <class Places, class Field>
concept has_one_place = requires(const Places* places) { find_place<Field::member>(places); };

/// True if no two fields are of the same member.
template <class... Fields> consteval bool members_differ(type_list<Fields...>) {
    using places = places_of<std::index_sequence_for<Fields...>, Fields...>;
    return (has_one_place<places, Fields> && ...);
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
    return (starts_absent<Fields>(initial.*Fields::member) && ...);
}
template <class T> constexpr bool all_start_absent() {
    return all_start_absent(T{}, typename description_of<T>::all{});
}
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
        return true;
    }
}

/// How the members of a default-constructed struct start.
enum class start : std::uint8_t {
    absent,   ///< optional ones are absent, as the readers need it: they leave what is absent as it starts
    present,  ///< an optional one is present
    unknown,  ///< the compiler cannot tell, as g++ 12 of a mutable one: the readers make them absent
};

/// The levels of structs whose initializers are read: with clang 19, each level with an initializer {} doubles the time,
/// also where a program makes such a struct itself.
#ifdef __clang__
inline constexpr unsigned initial_nesting_limit = 16;
#else
inline constexpr unsigned initial_nesting_limit = ~0u;
#endif

template <class T> consteval start find_start() {
    if constexpr (nesting<T> > initial_nesting_limit || !initialized_by<T>) return start::unknown;
    else if constexpr (requires { typename std::bool_constant<all_start_absent<T>()>; })
        return all_start_absent<T>() ? start::absent : start::present;
    else return start::unknown;
}
template <class T> inline constexpr start start_of = find_start<T>();

// --- how a reader starts

template <class T, class... Fields> constexpr void clear_members(T& object, type_list<Fields...>);
/// Makes a member absent, or all within it that can be.
template <class Field, class T> constexpr void clear_member([[maybe_unused]] T& member) {
    if constexpr (Field::options::has_default) {
        member = static_cast<T>(Field::options::default_::value);
    } else if constexpr (is_optional<T>) {
        std::construct_at(&member);  // clang 14 rejects reset() in constant expressions
    } else if constexpr (shape_of<T> == shape::list || is_presence_coded<Field>) {
        member = T{};
    } else if constexpr (shape_of<T> == shape::sequence) {
        clear_members(member, typename description_of<T>::all{});
    } else if constexpr (shape_of<T> == shape::array) {
        for (auto& element : member) clear_member<Field>(element);
    }
}
template <class T, class... Fields> constexpr void clear_members([[maybe_unused]] T& object, type_list<Fields...>) {
    (clear_member<Fields>(object.*Fields::member), ...);
}

/// Prepares a default-constructed struct for a reader.
template <class T> [[gnu::always_inline]] constexpr void make_absent([[maybe_unused]] T& object) {
    if constexpr (start_of<T> == start::unknown) clear_members(object, typename description_of<T>::all{});
}

/// A T without its own initializers, if the description has the members in their order.
template <class T> constexpr T make_plain();
template <class T, class... Fields>
constexpr T make_plain(type_list<Fields...>)
    requires requires { T{static_cast<typename Fields::type (*)()>(nullptr)()...}; }
{
    return T{make_plain<typename Fields::type>()...};
}
template <class T> constexpr T make_plain(auto) { return T(); }
template <class T> constexpr T make_plain() {
    if constexpr (shape_of<T> == shape::sequence) return make_plain<T>(typename description_of<T>::all{});
    else return T();
}

/// A result whose T a reader fills: the initializers of a deep one are not read.
template <class T> [[gnu::always_inline]] constexpr result<T> start_result() {
    if constexpr (nesting<T> > initial_nesting_limit) return result_access::make<T>([] { return make_plain<T>(); });
    else if constexpr (!initialized_by<T>) return result_access::make<T>([]() -> T { __builtin_unreachable(); });
    else return result_access::make<T>();
}

}}}  // namespace sitrep::detail

#endif

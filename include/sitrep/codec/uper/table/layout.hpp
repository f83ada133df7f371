// SPDX-License-Identifier: BSL-1.0
// Where the members of a struct lie, and what octets of 0 mean in it: all that lets a table stand for it.
#ifndef SITREP_CODEC_UPER_TABLE_LAYOUT_HPP
#define SITREP_CODEC_UPER_TABLE_LAYOUT_HPP

#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

template <class T>
union laid_over {
    T object;
    std::byte octets[sizeof(T)];
    constexpr laid_over() : object{} {}
    constexpr explicit laid_over(const T& from) : object(from) {}

    /// As many octets behind the beginning of the object as there are before this address in it.
    constexpr std::size_t offset_of(const void* address) const {
        std::size_t at = 0, end = sizeof(T);
        while (at != end) {
            const std::size_t middle = (at + end) / 2;
            if (static_cast<const void*>(octets + middle) < address) at = middle + 1;
            else end = middle;
        }
        return at;
    }
};
template <auto Member>
consteval std::size_t offset_of() {
    constexpr std::size_t found = [] {
        const laid_over<decltype(owner_of(Member))> it{};
        return it.offset_of(&(it.object.*Member));
    }();
    static_assert(found % alignof(decltype(type_of(Member))) == 0, "sitrep: the members of packed structs cannot be described");
    return found;
}

/// True for structs in which members can be found: of up to 4096 octets, and made when compiling.
template <class T>
inline constexpr bool has_places = sizeof(T) <= 4096 && made_at_compile_time<T>;

/// True if a std::optional<T> is the value and right behind it the flag, as in all three standard libraries.
template <class T>
consteval bool has_flag_behind() {
    if constexpr (!has_places<T> || !std::is_trivially_copyable_v<T>) {
        return false;
    } else {
        const laid_over<std::optional<T>> it(std::optional<T>(T{}));
        return it.offset_of(&*it.object) == 0 &&
               sizeof(it) == (sizeof(T) / alignof(T) + 1) * alignof(T);
    }
}

/// True for values of which octets of 0 are an empty one, as it is made.
template <class V>
using from_zeros = std::bool_constant<(std::bit_cast<V>(std::array<std::byte, sizeof(V)>{}).empty() &&
                                       std::bit_cast<V>(std::array<std::byte, sizeof(V)>{}) == V{})>;
template <class V>
concept is_empty_as_zeros = requires { typename std::enable_if<from_zeros<V>::value>::type; };

template <class T>
consteval bool is_zero(const T& it);
template <class T, class... Fields>
consteval bool are_zero(const T& it, type_list<Fields...>) { return (is_zero(it.*Fields::member) && ...); }
template <class T, class... Cases>
consteval bool alternatives_are_zero(const T& it, type_list<Cases...>) { return (are_zero(it, typename Cases::fields{}) && ...); }

/// The members of a struct of alternatives that its description names.
template <class T, class... Cases>
consteval std::size_t count_named(type_list<Cases...>) {
    std::array<std::size_t, (1 + ... + Cases::fields::size)> offsets{};
    std::size_t n = 0;
    const auto add = [&](std::size_t offset) {
        for (std::size_t i = 0; i < n; ++i)
            if (offsets[i] == offset) return;
        offsets[n++] = offset;
    };
    add(offset_of<description_of<T>::selector>());
    const auto one = [&]<class... Fields>(type_list<Fields...>) { (add(offset_of<Fields::member>()), ...); };
    (one(typename Cases::fields{}), ...);
    return n;
}

/// True for what has nothing but 0 in it: where only some members of a struct count, the others are cleared.
template <class T>
consteval bool is_zero(const T& it) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean || s == shape::integer || s == shape::enumeration) return it == T{0};
    else if constexpr (s == shape::text || s == shape::list || s == shape::value) return it.empty();
    else if constexpr (s == shape::optional) return !it.has_value();
    else if constexpr (s == shape::letters) return it == T{};
    else if constexpr (s == shape::sequence) return are_zero(it, typename description_of<T>::all{});
    else if constexpr (s == shape::internal_choice) return alternatives_are_zero(it, typename description_of<T>::alternatives{});
    else return false;
}

}}}  // namespace sitrep::detail

#endif

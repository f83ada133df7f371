// SPDX-License-Identifier: BSL-1.0
// The memory layout that a table assumes of a type, proven when compiling: offsets of members, and zero bytes.
#ifndef SITREP_CODEC_UPER_TABLE_LAYOUT_HPP
#define SITREP_CODEC_UPER_TABLE_LAYOUT_HPP

#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// An object and its bytes, so that a constant expression can compare addresses of both.
template <class T> union laid_over {
    T object;
    std::byte bytes[sizeof(T)];
    constexpr laid_over() : object{} {}
    constexpr explicit laid_over(const T& from) : object(from) {}

    constexpr std::size_t offset_of(const void* address) const { return distance(bytes, sizeof(T), address); }
};

/// True for types whose members have an offset in tables: up to `offset_limit` bytes, and constructible when compiling.
template <class T> inline constexpr bool has_offsets = sizeof(T) <= offset_limit && made_at_compile_time<T>;

/// The smallest multiple of `alignment` that is at least `n`.
constexpr std::size_t align_up(std::size_t n, std::size_t alignment) {
    return (n + alignment - 1) / alignment * alignment;
}

// The interpreters reach the members of texts, lists and std::optional by arithmetic. Each of these types has two
// members. If the first one begins at 0, and the size of the type is that of both and of no more than alignment needs,
// then the second one follows the first directly.

/// True if a std::optional<T> is the value and then its flag, as in all three standard libraries.
template <class T> consteval bool flag_follows_value() {
    if constexpr (!has_offsets<T> || !std::is_trivially_copyable_v<T>) {
        return false;
    } else {
        const laid_over<std::optional<T>> overlay(std::optional<T>(T{}));
        return overlay.offset_of(&*overlay.object) == 0 && sizeof overlay == align_up(sizeof(T) + 1, alignof(T));
    }
}

/// The offset of the size of a text<N>: it follows the characters directly.
template <class Text> consteval std::size_t text_size_offset() {
    static_assert(sizeof(Text) == Text::capacity() + sizeof(typename Text::size_type),
                  "tables need the size of a text<N> directly after its characters");
    return Text::capacity();
}

/// The offset of the size of a list<T, N>: it follows the elements, at the next multiple of its own alignment.
template <class List> consteval std::size_t list_size_offset() {
    using size_type = typename List::size_type;
    constexpr std::size_t offset = align_up(sizeof(typename List::value_type) * List::capacity(), alignof(size_type));
    static_assert(sizeof(List) == align_up(offset + sizeof(size_type), alignof(List)),
                  "tables need the size of a list<T, N> directly after its elements");
    return offset;
}

#if SITREP_DETAIL_TABLES
// What begins at 0 is the same in all instances of a template, so one of each proves it.
static_assert(
    [] {
        const laid_over<text<3>> overlay{};
        return overlay.offset_of(overlay.object.view().data()) == 0;
    }(),
    "tables need a text<N> to begin with its characters");
static_assert(
    [] {
        const laid_over<list<std::uint16_t, 3>> overlay{};
        return overlay.offset_of(overlay.object.data()) == 0;
    }(),
    "tables need a list<T, N> to begin with its elements");
#endif

// --- what zero bytes mean

/// True for values whose empty state, and default, is an object of zero bytes.
template <class V>
using from_zeros = std::bool_constant<(__builtin_bit_cast(V, std::array<std::byte, sizeof(V)>{}).empty() &&
                                       __builtin_bit_cast(V, std::array<std::byte, sizeof(V)>{}) == V{})>;
template <class V>
concept is_empty_as_zeros = requires { typename std::enable_if<from_zeros<V>::value>::type; };

template <class T> consteval bool is_zero(const T& value);
template <class T, class... Fields> consteval bool are_zero(const T& value, type_list<Fields...>) {
    return (is_zero(value.*Fields::member) && ...);
}
template <class T, class... Cases> consteval bool alternatives_are_zero(const T& value, type_list<Cases...>) {
    return (are_zero(value, typename Cases::fields{}) && ...);
}

/// True if an object of zero bytes equals this one.
template <class T> consteval bool is_zero(const T& value) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean || s == shape::integer || s == shape::enumeration) return value == T{0};
    else if constexpr (s == shape::text || s == shape::list || s == shape::value) return value.empty();
    else if constexpr (s == shape::optional) return !value.has_value();
    else if constexpr (s == shape::letters) return value == T{};
    else if constexpr (s == shape::sequence) return are_zero(value, typename description_of<T>::all{});
    else if constexpr (s == shape::internal_choice)
        return alternatives_are_zero(value, typename description_of<T>::alternatives{});
    else return false;
}

/// How many different members of an internal_choice its description names, the selector included.
template <class T, class... Cases> consteval std::size_t count_named(type_list<Cases...>) {
    std::array<std::size_t, (1 + ... + Cases::fields::size)> offsets{};
    std::size_t n = 0;
    const auto add = [&](std::size_t offset) {
        for (std::size_t i = 0; i < n; ++i)
            if (offsets[i] == offset) return;
        offsets[n++] = offset;
    };
    add(offset_of<description_of<T>::selector>());
    const auto add_all = [&]<class... Fields>(type_list<Fields...>) { (add(offset_of<Fields::member>()), ...); };
    (add_all(typename Cases::fields{}), ...);
    return n;
}

}}}  // namespace sitrep::detail

#endif

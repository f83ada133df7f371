// SPDX-License-Identifier: BSL-1.0
// choice<Ts...>: one of several records, held in place.
#ifndef SITREP_CORE_CHOICE_HPP
#define SITREP_CORE_CHOICE_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // also std::construct_at, which its constexpr emplace needs
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

template <class... Ts> union choice_storage { char none; };
template <class First, class... Rest>
union choice_storage<First, Rest...> {
    First first;
    choice_storage<Rest...> rest;

    constexpr choice_storage(std::in_place_index_t<0>) : first() {}
    constexpr choice_storage(std::in_place_index_t<0>, const First& value) : first(value) {}
    template <std::size_t I, class... Value>
    constexpr choice_storage(std::in_place_index_t<I>, const Value&... value)
        : rest(std::in_place_index<I - 1>, value...) {}
};

template <std::size_t I, class Storage>
constexpr auto& choice_get(Storage& storage) {
    if constexpr (I == 0) return storage.first;
    else return choice_get<I - 1>(storage.rest);
}

template <class T, class... Ts>
consteval std::size_t index_of() {
    const bool same[] = {std::is_same_v<T, Ts>...};
    for (std::size_t i = 0; i < sizeof...(Ts); ++i)
        if (same[i]) return i;
    return sizeof...(Ts);
}

}  // namespace detail

/// One of Ts, which are trivially copyable and all different; a default choice holds the first. After lenient reading it
/// can hold an alternative that this version does not know: `index() == sizeof...(Ts)` then, and no value.
template <class... Ts>
class choice {
    static_assert((std::is_trivially_copyable_v<Ts> && ...), "sitrep: a choice holds trivially copyable types");

public:
    static constexpr std::size_t size = sizeof...(Ts);
    template <class T> static constexpr bool holds = (std::is_same_v<T, Ts> || ...);

    constexpr choice() : storage_(std::in_place_index<0>) {}
    template <class T>
        requires holds<T>
    constexpr choice(const T& value)  // NOLINT: implicit on purpose, a report is a list of records of any kind
        : storage_(std::in_place_index<detail::index_of<T, Ts...>()>, value),
          index_(detail::index_of<T, Ts...>()) {}

    /// Which alternative, from 0; `size` for one that this version does not know.
    constexpr std::size_t index() const { return index_; }

    /// The value if it is a T, else nullptr.
    template <class T>
        requires holds<T>
    constexpr const T* get_if() const {
        constexpr std::size_t i = detail::index_of<T, Ts...>();
        return index_ == i ? &detail::choice_get<i>(storage_) : nullptr;
    }

    /// Makes it hold a default I-th alternative and returns that, to be filled in place.
    template <std::size_t I>
    constexpr auto& emplace() {
        std::construct_at(&storage_, std::in_place_index<I>);
        index_ = I;
        return detail::choice_get<I>(storage_);
    }

    /// Makes it hold an alternative that this version does not know.
    constexpr void forget() { index_ = static_cast<std::uint8_t>(size); }

    /// Calls f with the value; not at all where the alternative is not known.
    template <class F>
    constexpr void visit(F&& f) const {
        visit_from<0>(f);
    }

    friend constexpr bool operator==(const choice& a, const choice& b) {
        bool same = a.index_ == b.index_;
        if (same) a.visit([&]<class T>(const T& value) { same = value == *b.template get_if<T>(); });
        return same;
    }

private:
    template <std::size_t I, class F>
    constexpr void visit_from(F& f) const {
        if constexpr (I < size) {
            if (index_ == I) f(detail::choice_get<I>(storage_));
            else visit_from<I + 1>(f);
        }
    }

    detail::choice_storage<Ts...> storage_;
    std::uint8_t index_{};
};

namespace detail {
template <class T> inline constexpr bool is_choice = false;
template <class... Ts> inline constexpr bool is_choice<choice<Ts...>> = true;
}  // namespace detail

}}  // namespace sitrep

#endif

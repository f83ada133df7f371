// SPDX-License-Identifier: BSL-1.0
// choice<Ts...>: one value of several types, stored in the object itself.
#ifndef SITREP_CORE_CHOICE_HPP
#define SITREP_CORE_CHOICE_HPP

#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // for std::construct_at, which its constexpr emplace needs
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

template <class... Ts> union choice_storage {
    char none;
};
template <class First, class... Rest> union choice_storage<First, Rest...> {
    First first;
    choice_storage<Rest...> rest;

    constexpr choice_storage(std::in_place_index_t<0>) : first() {}
    constexpr choice_storage(std::in_place_index_t<0>, const First& value) : first(value) {}
    template <std::size_t Index, class... Value>
    constexpr choice_storage(std::in_place_index_t<Index>, const Value&... value)
        : rest(std::in_place_index<Index - 1>, value...) {}
};

template <std::size_t Index, class Storage> constexpr auto& choice_get(Storage& storage) {
    if constexpr (Index == 0) return storage.first;
    else return choice_get<Index - 1>(storage.rest);
}

template <class T, class... Ts> consteval std::size_t index_of() {
    const bool same[] = {std::is_same_v<T, Ts>...};
    for (std::size_t i = 0; i < sizeof...(Ts); ++i)
        if (same[i]) return i;
    return sizeof...(Ts);
}

/// The common type of what F returns for each of Values.
template <class F, class... Values> using visit_result = std::common_type_t<std::invoke_result_t<F&, Values>...>;

template <class... Ts>
inline constexpr bool are_alternatives = sizeof...(Ts) != 0 && (std::is_trivially_copyable_v<Ts> && ...);

struct choice_access;

}  // namespace detail

/// A value of one of Ts, which are trivially copyable and all different; a default choice holds the first. A lenient
/// reader can leave an alternative that this version does not know: then `index() == size`, and there is no value.
///
///     if (const event* e = r.get_if<event>()) show(*e);
///     r.visit([](const auto& alternative) { show(alternative); });
template <class... Ts> class choice {
public:
    /// The number of alternatives.
    static constexpr std::size_t size = sizeof...(Ts);
    /// True if T is one of them.
    template <class T> static constexpr bool holds = (std::is_same_v<T, Ts> || ...);

    /// Holds a default first alternative.
    constexpr choice() : storage_(std::in_place_index<0>) {}
    /// Holds a copy of `value`.
    template <class T>
        requires holds<T>
    constexpr choice(const T& value)  // NOLINT: implicit, since a report is a list of records of any kind
        : storage_(std::in_place_index<detail::index_of<T, Ts...>()>, value), index_(detail::index_of<T, Ts...>()) {}

    /// The number of the alternative, from 0; `size` if this version does not know it.
    constexpr std::size_t index() const { return index_; }

    /// The value if it is a T, else nullptr.
    template <class T>
        requires holds<T>
    constexpr T* get_if() {
        constexpr std::size_t i = detail::index_of<T, Ts...>();
        return index_ == i ? &detail::choice_get<i>(storage_) : nullptr;
    }
    template <class T>
        requires holds<T>
    constexpr const T* get_if() const {
        constexpr std::size_t i = detail::index_of<T, Ts...>();
        return index_ == i ? &detail::choice_get<i>(storage_) : nullptr;
    }

    /// Calls f with the value; not at all if this version does not know the alternative. f returns nothing.
    template <class F> constexpr void visit(F&& f) { visit_from<0>(*this, f); }
    template <class F> constexpr void visit(F&& f) const { visit_from<0>(*this, f); }

    /// Calls f with the value and returns its result, of the common type of all results; `otherwise` if this version
    /// does not know the alternative.
    ///
    ///     const unsigned width = r.visit([](const auto& alternative) { return width_of(alternative); }, 0u);
    template <class F> constexpr auto visit(F&& f, const detail::visit_result<F, Ts&...>& otherwise) {
        return visit_from<0, detail::visit_result<F, Ts&...>>(*this, f, otherwise);
    }
    template <class F> constexpr auto visit(F&& f, const detail::visit_result<F, const Ts&...>& otherwise) const {
        return visit_from<0, detail::visit_result<F, const Ts&...>>(*this, f, otherwise);
    }

    friend constexpr bool operator==(const choice& a, const choice& b) {
        bool same = a.index_ == b.index_;
        if (same) a.visit([&]<class T>(const T& value) { same = value == *b.template get_if<T>(); });
        return same;
    }

private:
    friend struct detail::choice_access;

    // Inlined, so that the small core needs no stack for each alternative.
    template <std::size_t Index, class Self, class F>
    [[gnu::always_inline]] static constexpr void visit_from(Self& self, F& f) {
        if constexpr (Index < size) {
            using returned = decltype(f(detail::choice_get<Index>(self.storage_)));
            static_assert(
                std::is_void_v<returned>,
                "sitrep: the function of visit returns a value: give visit a second argument, the result for an "
                "alternative that this version does not know");
            if (self.index_ == Index) f(detail::choice_get<Index>(self.storage_));
            else visit_from<Index + 1>(self, f);
        }
    }
    template <std::size_t Index, class R, class Self, class F>
    static constexpr R visit_from(Self& self, F& f, const R& otherwise) {
        if constexpr (Index == size) return otherwise;
        else if (self.index_ == Index) return f(detail::choice_get<Index>(self.storage_));
        else return visit_from<Index + 1, R>(self, f, otherwise);
    }

    detail::choice_storage<Ts...> storage_;
    std::uint8_t index_{};
};

/// Refuses types that a choice cannot hold: where it is used, since an error in the class leads clang to more errors.
template <class... Ts>
    requires(!detail::are_alternatives<Ts...>)
class choice<Ts...> {
public:
    static constexpr void refuse() {
        static_assert(sizeof...(Ts) != 0, "sitrep: a choice has a type at least");
        static_assert(sizeof...(Ts) == 0, "sitrep: a choice holds trivially copyable types");
    }
    constexpr choice() { refuse(); }
    template <class T> constexpr choice(const T&) { refuse(); }
};

namespace detail {

/// The decoders' access to choice.
struct choice_access {
    /// Makes `c` hold a default alternative number Index and returns a reference to it, for the decoder to fill.
    template <std::size_t Index, class... Ts> static constexpr auto& emplace(choice<Ts...>& c) {
        std::construct_at(&c.storage_, std::in_place_index<Index>);
        c.index_ = Index;
        return choice_get<Index>(c.storage_);
    }

    /// Makes `c` hold an alternative that this version does not know.
    template <class... Ts> static constexpr void set_unknown(choice<Ts...>& c) {
        c.index_ = static_cast<std::uint8_t>(sizeof...(Ts));
    }
};

template <class T> inline constexpr bool is_choice = false;
template <class... Ts> inline constexpr bool is_choice<choice<Ts...>> = true;
}  // namespace detail

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// The size of the largest JSON text of a type, from its description.
#ifndef SITREP_CODEC_JSON_CAPACITY_HPP
#define SITREP_CODEC_JSON_CAPACITY_HPP

#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// most<Constraint, T>() is the most bytes that json_encoder writes for a T of this shape.
template <shape> struct json_extent;

template <class Constraint, class T> consteval std::size_t json_most() {
    return json_extent<shape_of<T>>::template most<Constraint, T>();
}

/// The same of an element in a context.
template <class Context, class T> consteval std::size_t json_most_in() {
    return json_most<element_constraint<Context, T>, T>();
}

/// The size of an array of n elements, brackets and commas included; 2 for n = 0.
consteval std::size_t json_array_size(std::size_t n, std::size_t element) {
    return 2 + n * element + (n == 0 ? 0 : n - 1);
}

/// The digits of a number and its sign. `word` holds the number modulo 2^64.
consteval std::size_t json_number_size(bool negative, std::uint64_t word) {
    std::size_t size = negative ? 2 : 1;
    for (std::uint64_t n = negative ? 0 - word : word; n > 9; n /= 10) ++size;
    return size;
}

template <> struct json_extent<shape::boolean> {
    template <class, class> static consteval std::size_t most() { return 5; }
};

/// In a range, one of the bounds has the most digits.
template <> struct json_extent<shape::integer> {
    template <class Constraint, class T> static consteval std::size_t most() {
        std::size_t size = 0;
        if constexpr (std::is_void_v<typename Constraint::range_choice>) {
            using in = integer_range<Constraint, T>;
            for (const T bound : {in::lb, in::ub})
                size = larger(size, json_number_size(bound < 0, static_cast<std::uint64_t>(bound)));
        } else {
            for (const std::int64_t bound : Constraint::range_choice::bounds)
                size = larger(size, json_number_size(bound < 0, static_cast<std::uint64_t>(bound)));
        }
        return size;
    }
};

/// The size of an enum's longest word in quotes, with the escapes that it needs. A variable, since a compiler limits the steps
/// of each constant expression.
template <class E>
inline constexpr std::size_t longest_json_word = [] {
    std::size_t longest = 0;
    std::size_t size = 2;
    for (std::size_t i = 0; i < words_of<E>.length; ++i) {
        const char c = words_of<E>.words[i];
        size = c == ' ' ? 2 : size + (c == '"' || c == '\\' ? 2u : 1u);
        longest = larger(longest, size);
    }
    return longest;
}();

template <> struct json_extent<shape::enumeration> {
    template <class, class T> static consteval std::size_t most() { return longest_json_word<T>; }
};

/// Control characters take the longest escapes.
template <> struct json_extent<shape::text> {
    template <class, class T> static consteval std::size_t most() { return 2 + 6 * T::capacity(); }
};

template <> struct json_extent<shape::letters> {
    template <class, class T> static consteval std::size_t most() { return 2 + sizeof(T::chars); }
};

/// A sign, ten digits and a point.
template <> struct json_extent<shape::decimal> {
    template <class, class> static consteval std::size_t most() { return 12; }
};

template <> struct json_extent<shape::list> {
    template <class Constraint, class T> static consteval std::size_t most() {
        return json_array_size(list_range<Constraint, T>::capacity, json_most_in<Constraint, typename T::value_type>());
    }
};

template <> struct json_extent<shape::array> {
    template <class Constraint, class T> static consteval std::size_t most() {
        return json_array_size(std::tuple_size_v<T>, json_most_in<Constraint, typename T::value_type>());
    }
};

template <> struct json_extent<shape::optional> {
    template <class Constraint, class T> static consteval std::size_t most() {
        return json_most_in<Constraint, typename T::value_type>();
    }
};

/// All members are present: braces; for each its name in quotes, a colon, its value; and commas.
template <> struct json_extent<shape::sequence> {
    template <class, class T> static consteval std::size_t most() {
        if constexpr (checked<T>) return of_members(typename description_of<T>::all{});
        else return 0;
    }

private:
    template <class... Fields> static consteval std::size_t of_members(type_list<Fields...>) {
        return json_array_size(sizeof...(Fields), 0) +
               (0 + ... + (Fields::name.size() + 3 + json_most<field_constraint<Fields>, typename Fields::type>()));
    }
};

template <> struct json_extent<shape::choice> {
    template <class, class T> static consteval std::size_t most() {
        if constexpr (checked_choice<T>) return of_alternatives<description_of<T>>(static_cast<const T*>(nullptr));
        else return 0;
    }

private:
    template <class Names, class... Ts> static consteval std::size_t of_alternatives(const choice<Ts...>*) {
        std::size_t i = 0, size = 0;
        ((size = larger(size, Names::name(i++).size() + 5 + json_most_in<no_constraint, Ts>())), ...);
        return size;
    }
};

/// A value type states what it can say better than its description: see value_type.
template <> struct json_extent<shape::value> {
    template <class, class T> static consteval std::size_t most() {
        if constexpr (requires { T::longest_json; }) return T::longest_json;
        else if constexpr (!std::is_void_v<json_of<T>>) return json_most<no_constraint, json_of<T>>();
        else if constexpr (requires { T::longest_notation; }) return 2 + T::longest_notation;
        else return 2 + json_short;
    }
};

template <> struct json_extent<shape::internal_choice> {
    template <class, class T> static consteval std::size_t most() {
        refuse_internal_choice<T>();
        return 0;
    }
};

template <> struct json_extent<shape::unsupported> {
    template <class, class T> static consteval std::size_t most() {
        refuse_unsupported<T>();
        return 0;
    }
};

static_assert(handles_each_shape<json_extent>());

}}}  // namespace sitrep::detail

#endif

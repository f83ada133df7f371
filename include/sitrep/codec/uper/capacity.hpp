// SPDX-License-Identifier: BSL-1.0
// The largest encoding of a type in canonical UPER (ITU-T X.691, the 2021 edition), from its description.
#ifndef SITREP_CODEC_UPER_CAPACITY_HPP
#define SITREP_CODEC_UPER_CAPACITY_HPP

#include <sitrep/codec/uper/encode_primitives.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Mirrors encode.hpp, shape by shape. The members of a struct do not depend on each other, so the largest encoding has
// each member present and at its largest.

/// 11.2: the size in bits of an open type whose content takes `bits` bits.
constexpr std::size_t open_type_bits(std::size_t bits) {
    return length_determinant_bits(complete_bytes(bits)) + complete_bytes(bits) * 8;
}

/// most<Options, T>() is the most bits that uper_encoder writes for a T of this shape.
template <shape> struct uper_extent;

/// The most bits that a T takes in a field with these options.
template <class Options, class T> constexpr std::size_t max_bits() {
    return uper_extent<shape_of<T>>::template most<Options, T>();
}

template <class Field> constexpr std::size_t max_field_bits() {
    using type = typename Field::type;
    if constexpr (is_optional<type>) return max_bits<typename Field::options, typename type::value_type>();
    else return max_bits<typename Field::options, type>();
}

template <> struct uper_extent<shape::boolean> {
    template <class, class> static constexpr std::size_t most() { return 1; }
};

template <> struct uper_extent<shape::integer> {
    template <class Options, class T> static constexpr std::size_t most() {
        if constexpr (!std::is_void_v<typename Options::range_choice>) {
            constexpr auto& rows = choice_ranges<typename Options::range_choice>;
            std::size_t largest = 0;
            for (const choice_range& row : rows) largest = larger(largest, row.bits);
            return bits_for(rows.size() - 1) + largest;
        } else {
            return bits_for(integer_range<Options, T>::max_offset);
        }
    }
};

template <> struct uper_extent<shape::enumeration> {
    template <class, class T> static constexpr std::size_t most() {
        constexpr enum_size size = enum_size_of<T>;
        if (!size.extensible) return size.root_bits;
        return 1 + (size.total == size.root ? size.root_bits : larger(size.root_bits, normally_small_bits));
    }
};

template <> struct uper_extent<shape::text> {
    template <class, class T> static constexpr std::size_t most() {
        return length_determinant_bits(T::capacity()) + T::capacity() * 8;
    }
};

template <> struct uper_extent<shape::letters> {
    template <class, class T> static constexpr std::size_t most() { return sizeof(T) * 5; }
};

template <> struct uper_extent<shape::list> {
    template <class Options, class T> static constexpr std::size_t most() {
        using size = list_range<Options, T>;
        using element = typename T::value_type;
        return bits_for(size::max_offset) + size::capacity * max_bits<element_constraint<Options, element>, element>();
    }
};

template <> struct uper_extent<shape::array> {
    template <class Options, class T> static constexpr std::size_t most() {
        using element = typename T::value_type;
        return T{}.size() * max_bits<element_constraint<Options, element>, element>();
    }
};

template <> struct uper_extent<shape::sequence> {
    template <class, class T> static constexpr std::size_t most() {
        if constexpr (checked<T>)
            return sum<T>(typename description_of<T>::root{}, typename description_of<T>::added{});
        else return 0;
    }

private:
    template <class T, class... Root, class... Added>
    static constexpr std::size_t sum(type_list<Root...>, type_list<Added...>) {
        std::size_t bits = description_of<T>::closed ? 0 : 1;
        bits += count_optional(type_list<Root...>{}) + (std::size_t{0} + ... + max_field_bits<Root>());
        if constexpr (sizeof...(Added) != 0)
            bits += normally_small_bits + sizeof...(Added) +
                    (std::size_t{0} + ... + open_type_bits(max_field_bits<Added>()));
        return bits;
    }
};

template <> struct uper_extent<shape::internal_choice> {
    template <class, class T> static constexpr std::size_t most() {
        if constexpr (checked_internal_choice<T>)
            return largest_alternative(typename description_of<T>::alternatives{});
        else return 0;
    }

private:
    template <class... Cases> static constexpr std::size_t largest_alternative(type_list<Cases...>) {
        std::size_t largest = 0;
        const auto include = [&]<class... Fields>(type_list<Fields...>) {
            largest = larger(largest, (std::size_t{0} + ... + max_field_bits<Fields>()));
        };
        (include(typename Cases::fields{}), ...);
        return bits_for(sizeof...(Cases) - 1) + largest;
    }
};

template <> struct uper_extent<shape::choice> {
    template <class, class T> static constexpr std::size_t most() {
        if constexpr (checked_choice<T>) return largest_alternative(tag<T>{});
        else return 0;
    }

private:
    template <class... Ts> static constexpr std::size_t largest_alternative(tag<choice<Ts...>>) {
        constexpr std::size_t root = description_of<choice<Ts...>>::root;
        const std::size_t alternatives[] = {max_bits<element_constraint<no_constraint, Ts>, Ts>()...};
        std::size_t largest = 0;
        for (std::size_t i = 0; i < sizeof...(Ts); ++i)
            largest = larger(largest, i < root ? bits_for(root - 1) + alternatives[i]
                                               : normally_small_bits + open_type_bits(alternatives[i]));
        return 1 + largest;
    }
};

template <> struct uper_extent<shape::value> {
    template <class, class T> static constexpr std::size_t most() {
        return max_bits<no_constraint, typename description_of<T>::wire>();
    }
};

template <> struct uper_extent<shape::optional> {
    template <class, class T> static constexpr std::size_t most() {
        refuse_without_binary_form<T>();
        return 0;
    }
};
template <> struct uper_extent<shape::decimal> : uper_extent<shape::optional> {};
template <> struct uper_extent<shape::unsupported> : uper_extent<shape::optional> {};

static_assert(handles_each_shape<uper_extent>());

}}}  // namespace sitrep::detail

#endif

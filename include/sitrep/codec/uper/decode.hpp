// SPDX-License-Identifier: BSL-1.0
// Generated code that decodes described types from canonical UPER (ITU-T X.691), in its canonical form only.
#ifndef SITREP_CODEC_UPER_DECODE_HPP
#define SITREP_CODEC_UPER_DECODE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/decode_primitives.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/inspect.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Comments cite clauses of X.691, the 2021 edition.

/// read<Options>(r, out) reads a value of this shape into `out`, which is a new T. `Options`: the PER-visible constraints of
/// its field (3.7.18). Errors: end_of_input, out_of_range, unknown_value, not_canonical, too_long, bad_utf8, bad_value,
/// padding, trailing_input.
template <shape> struct uper_decoder;

template <class Options, class Reader, class T> [[gnu::always_inline]] constexpr void decode(Reader& r, T& out) {
    uper_decoder<shape_of<T>>::template read<Options>(r, out);
}

/// A component that is present. A canonical encoding omits one that has its default (19.5).
template <class Field, class Reader, class T> constexpr void decode_member(Reader& r, T& member) {
    using options = typename Field::options;
    if constexpr (is_optional<T>) {
        decode<options>(r, member.emplace());
    } else if constexpr (options::has_default) {
        decode<options>(r, member);
        if (member == static_cast<T>(options::default_::value)) r.fail(errc::not_canonical);
    } else {
        decode<options>(r, member);
    }
}

// --- shapes

template <> struct uper_decoder<shape::boolean> {
    template <class> static constexpr void read(bit_reader& r, bool& out) { out = r.get(1) != 0; }
};

/// 11.5: a constrained whole number; or a choice of ranges.
template <> struct uper_decoder<shape::integer> {
    template <class Options, class T> SITREP_DETAIL_WRAPS static constexpr void read(bit_reader& r, T& out) {
        if constexpr (!std::is_void_v<typename Options::range_choice>) {
            constexpr auto& rows = choice_ranges<typename Options::range_choice>;
            out = static_cast<T>(get_range_choice(r, rows.data(), rows.size(), bits_for(rows.size() - 1)));
        } else {
            using in = integer_range<Options, T>;
            typename in::word offset = 0;
            if constexpr (in::max_offset > 0xFFFFFFFFu) {
                const std::size_t start = r.position();
                offset = r.get(bits_for(in::max_offset) - 32);
                offset = offset << 32 | r.get(32);
                if (offset > in::max_offset) return r.fail(errc::out_of_range, start);
            } else {
                offset = r.get_upto(static_cast<std::uint32_t>(in::max_offset), bits_for(in::max_offset));
            }
            out = static_cast<T>(static_cast<typename in::word>(in::lb) + offset);
        }
    }
};

template <> struct uper_decoder<shape::enumeration> {
    template <class, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        constexpr enum_size size = enum_size_of<T>;
        if constexpr (size.extensible) out = static_cast<T>(get_enum(r, size.root_bits, size.root, size.total));
        else out = static_cast<T>(r.get_upto(size.root - 1u, size.root_bits));
    }
};

template <> struct uper_decoder<shape::text> {
    template <class, class T> static constexpr void read(bit_reader& r, T& out) {
        text_access::set_size(out, get_text(r, text_access::chars(out), T::capacity()));
    }
};

template <> struct uper_decoder<shape::letters> {
    template <class, class T> static constexpr void read(bit_reader& r, T& out) {
        for (char& c : out.chars) c = static_cast<char>('A' + r.get_upto(25, 5));
    }
};

/// 20: the number of elements, then the elements. The lenient reader decodes those beyond the capacity to `dropped`.
template <> struct uper_decoder<shape::list> {
    template <class Options, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        using size = list_range<Options, T>;
        using element = typename T::value_type;
        constexpr bool drops = Reader::can_skip && size::ub > T::capacity();
        const std::size_t start = r.position();
        const std::size_t n = size::lb + r.get_upto(size::max_offset, bits_for(size::max_offset));
        const bool fits = n <= T::capacity();
        if (!fits && !r.drop(start)) return;
        list_access::set_size(out, fits ? n : T::capacity());
        [[maybe_unused]] std::conditional_t<drops, element, bool> dropped{};
        for (std::size_t i = 0; i < n; ++i) {
            if constexpr (drops) {
                if (i >= T::capacity() && !r.ok()) return;  // the small core goes on, but n can be large
                decode<element_constraint<Options, element>>(r, i < T::capacity() ? out[i] : dropped);
            } else {
                decode<element_constraint<Options, element>>(r, out[i]);
            }
            if (!r.leave_field(i)) return;
        }
    }
};

template <> struct uper_decoder<shape::array> {
    template <class Options, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        for (std::size_t i = 0; i < out.size(); ++i) {
            decode<element_constraint<Options, typename T::value_type>>(r, out.data()[i]);
            if (!r.leave_field(i)) return;
        }
    }
};

/// 19: the extension bit, the presence bits, the components of the root, then the extension additions.
template <> struct uper_decoder<shape::sequence> {
    template <class, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        if constexpr (checked<T>) {
            make_absent(out);
            read_components(r, out, typename description_of<T>::root{}, typename description_of<T>::added{});
        }
    }

private:
    template <class Reader, class T, class... Root, class... Added>
    SITREP_DETAIL_WRAPS static constexpr void read_components(Reader& r, T& out, type_list<Root...>,
                                                              type_list<Added...>) {
        constexpr unsigned optional_count = count_optional(type_list<Root...>{});
        constexpr unsigned extension_bits = description_of<T>::closed ? 0 : 1;
        constexpr unsigned all_bits = extension_bits + optional_count;
        // At once, if they remain. If not, the extension bit comes first, for its error is the first.
        const bool at_once = !SITREP_SMALL && all_bits <= 32 && r.remaining() >= all_bits;
        std::uint32_t presence = at_once ? r.get(all_bits) : extension_bits != 0 ? r.get(1) : 0;
        const unsigned rest = at_once ? optional_count : 0;
        const bool extended = extension_bits != 0 && presence >> rest != 0;
        if constexpr (sizeof...(Added) == 0) {
            if (extended) r.unknown(r.position() - rest);
            if (!r.ok()) return;
        }
        if (!at_once && optional_count != 0) presence = r.get(optional_count);
        presence <<= (32 - optional_count) % 32;  // the next one on top
        [[maybe_unused]] const auto component = [&]<class Field>(tag<Field>) SITREP_DETAIL_WRAPS {
            auto& member = out.*Field::member;
            if constexpr (is_presence_coded<Field>) {
                const bool present = presence >> 31 != 0;
                presence <<= 1;
                if (!present) {
                    if constexpr (Field::options::has_default)
                        member = static_cast<typename Field::type>(Field::options::default_::value);
                    return true;
                }
            }
            decode_member<Field>(r, member);
            return r.leave_field(Field::name);
        };
        const bool complete = (component(tag<Root>{}) && ...);
        if (!complete || !extended) return;
        if constexpr (!description_of<T>::closed && (sizeof...(Added) != 0 || Reader::can_skip)) {
            constexpr std::uint32_t known = sizeof...(Added);
            const extension_additions additions = get_additions(r, known);
            if (!r.ok()) return;
            [[maybe_unused]] std::uint32_t i = 0;
            [[maybe_unused]] const auto addition = [&]<class Field>(tag<Field>) {
                if (!additions.has(i++)) return true;
                get_open(r, [&] { decode_member<Field>(r, out.*Field::member); });
                return r.leave_field(Field::name);
            };
            if ((addition(tag<Added>{}) && ...)) skip_additions(r, additions, known);
        }
    }
};

/// 23: a CHOICE without an extension bit: the index of the alternative, then its fields.
template <> struct uper_decoder<shape::internal_choice> {
    template <class, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        if constexpr (checked_internal_choice<T>) read_alternative(r, out, typename description_of<T>::alternatives{});
    }

private:
    template <class Reader, class T, class... Cases>
    static constexpr void read_alternative(Reader& r, T& out, type_list<Cases...>) {
        const std::uint32_t index = r.get_upto(sizeof...(Cases) - 1, bits_for(sizeof...(Cases) - 1));
        auto& selector = out.*description_of<T>::selector;
        selector = static_cast<std::remove_reference_t<decltype(selector)>>(index);
        std::uint32_t i = 0;
        const auto decode_alternative = [&]<class... Fields>(type_list<Fields...>) {
            if (i++ == index) (decode_member<Fields>(r, out.*Fields::member), ...);
        };
        (decode_alternative(typename Cases::fields{}), ...);
    }
};

/// 23: the extension bit, the index of the alternative, and the value; of an extension addition as an open type.
template <> struct uper_decoder<shape::choice> {
    template <class, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        if constexpr (checked_choice<T>) read_alternative(r, out);
    }

private:
    template <class Reader, class T> [[gnu::always_inline]] static constexpr void read_alternative(Reader& r, T& out) {
        using names = description_of<T>;
        const bool is_addition = r.get(1) != 0;
        constexpr auto root = static_cast<std::uint32_t>(names::root);
        const std::uint32_t index =
            is_addition ? root + get_normally_small(r) : r.get_upto(root - 1, bits_for(root - 1));
        if (!r.ok()) return;
        if (index >= T::size) {
            choice_access::set_unknown(out);
            return skip_open(r);
        }
        [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            const auto decode_alternative = [&]<std::size_t K>(std::integral_constant<std::size_t, K>) {
                auto& alternative = choice_access::emplace<K>(out);
                using options = element_constraint<no_constraint, std::remove_cvref_t<decltype(alternative)>>;
                if constexpr (K >= root) get_open(r, [&] { decode<options>(r, alternative); });
                else decode<options>(r, alternative);
            };
            ((Index == index ? decode_alternative(std::integral_constant<std::size_t, Index>{}) : void()), ...);
        }(std::make_index_sequence<T::size>{});
        (void)r.leave_field(names::name(index));
    }
};

/// A value, from its wire struct. The options of its field do not matter: the wire struct has its own.
template <> struct uper_decoder<shape::value> {
    template <class, class Reader, class T> static constexpr void read(Reader& r, T& out) {
        if constexpr (checked_value<T>) read_wire(r, out);
    }

private:
    template <class Reader, class T> SITREP_DETAIL_SHARED static constexpr void read_wire(Reader& r, T& out) {
        const std::size_t start = r.position();
        typename description_of<T>::wire wire_struct{};
        decode<no_constraint>(r, wire_struct);
        if (r.ok() && !T::from_wire(wire_struct, out)) r.fail(errc::bad_value, start);
    }
};

template <> struct uper_decoder<shape::optional> {
    template <class, class Reader, class T> static constexpr void read(Reader&, T&) { refuse_without_binary_form<T>(); }
};
template <> struct uper_decoder<shape::decimal> : uper_decoder<shape::optional> {};
template <> struct uper_decoder<shape::unsupported> : uper_decoder<shape::optional> {};

static_assert(handles_each_shape<uper_decoder>());

}}}  // namespace sitrep::detail

#endif

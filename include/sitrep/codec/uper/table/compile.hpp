// SPDX-License-Identifier: BSL-1.0
// The table compiler: generates the table of a type from its description, when the program compiles.
// Interpreters of tables and generated code (encode.hpp and decode.hpp, one folder up) give the same bits and errors.
#ifndef SITREP_CODEC_UPER_TABLE_COMPILE_HPP
#define SITREP_CODEC_UPER_TABLE_COMPILE_HPP

#include <sitrep/codec/uper/capacity.hpp>
#include <sitrep/codec/uper/encode_primitives.hpp>
#include <sitrep/codec/uper/table/block.hpp>
#include <sitrep/codec/uper/table/callouts.hpp>
#include <sitrep/codec/uper/table/classify.hpp>
#include <sitrep/codec/uper/table/layout.hpp>
#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The most words of a table: half of what targets of 12 bits can reach, as compilers set all of them to 0 first.
inline constexpr std::size_t table_words_limit = offset_limit / 2;

/// A table that is being compiled: a 0, the opcode word of the complete type, then the parts that it refers to. Equal
/// parts are stored once. No part begins at 0, so a target of 0 means "no bits".
template <class Callouts> class table_compiler {
public:
    bool ok = true;            // false: the type has no table
    bool extends = false;      // it has additions
    bool extends_far = false;  // of 128 bytes or more
    std::array<std::uint32_t, table_words_limit> words{};
    std::size_t size = first_part;
    table_part needs{};

    /// The index of the first part. A table of scalar members only begins here, see `is_flat`.
    static constexpr std::size_t first_part = 2;

    template <class T> constexpr void compile() {
        sequence_builder root;
        add_member<no_constraint, T>(root, 0, false);
        if (root.size != 1 || instruction::is_scalar(root.words[0]) ||
            lowering_of<no_constraint, T> == lowering::fallback)
            ok = false;
        close(root);
        words[1] = root.words[0];
        needs = root.needs;
        if (Callouts::size >= callout_limit || needs.scratch >= offset_limit) ok = false;
    }

private:
    // --- parts

    /// Stores n words, or finds them in the table, and returns their index.
    constexpr std::uint32_t intern(const std::uint32_t* part, std::size_t n) {
        for (std::size_t at = first_part; at + n <= size; ++at) {
            std::size_t k = 0;
            while (k < n && words[at + k] == part[k]) ++k;
            if (k == n) return static_cast<std::uint32_t>(at);
        }
        if (size + n > words.size()) {
            ok = false;
            return 0;
        }
        for (std::size_t k = 0; k < n; ++k) words[size + k] = part[k];
        size += n;
        return static_cast<std::uint32_t>(size - n);
    }
    constexpr void close(sequence_builder& sequence) {
        if (!sequence.fits) ok = false;
        if (!ok) return;
        sequence.needs.include_target(sequence.latest_target, allows_tail_call(sequence.words[sequence.latest]));
        sequence.words[sequence.latest] |= instruction::is_last;
    }
    /// Stores a sequence without its first `skipped` words.
    constexpr table_part intern(sequence_builder& sequence, std::size_t skipped) {
        close(sequence);
        sequence.needs.target = intern(sequence.words.data() + skipped, sequence.size - skipped);
        return sequence.needs;
    }

    template <class Options, class T> constexpr table_part compile_sequence() {
        sequence_builder sequence;
        sequence.append(sequence_header::make_object_size(sizeof(T)));
        if constexpr (lowering_of<Options, T> == lowering::sequence) {
            using description = description_of<T>;
            sequence.words[0] |= count_optional(typename description::root{});
            if constexpr (description::added::size != 0) {
                sequence.words[0] +=
                    1 + sequence_header::grows;  // the extension bit is the presence bit of the call-out
                sequence.add(make_callout<additions_of<T>>() | instruction::has_presence_bit);
            } else if constexpr (!description::closed) {
                sequence.words[0] |= sequence_header::extensible;
            }
            add_fields(sequence, true, typename description::root{});
            if constexpr (description::added::size != 0) {
                sequence.add(instruction::make_compound(instruction::opcode::addition, 0) |
                             static_cast<std::uint32_t>(description::added::size));
                add_additions(sequence, typename description::added{});
            }
        } else {
            add_member<Options, T>(sequence, 0, false);
        }
        return sequence.size == 1 ? table_part{} : intern(sequence, 0);
    }

    /// `root`: how many alternatives are no additions.
    template <std::size_t N>
    constexpr table_part intern_alternatives(std::uint32_t selector, const table_part (&alternatives)[N],
                                             std::size_t root = N) {
        std::array<std::uint32_t, N / 2 + 3> all{selector};
        std::size_t first = 1;
        if (root != N) {
            all[0] |= instruction::extensible_enum;
            all[first++] = static_cast<std::uint32_t>(N - 1);
        }
        table_part part{};
        for (std::size_t i = 0; i < N; ++i) {
            part.include(alternatives[i]);
            all[first + i / 2] |= alternatives[i].target << i % 2 * 16;
        }
        part.target = intern(all.data(), first + (N + 1) / 2);
        return part;
    }
    static constexpr std::uint32_t selector_word(std::size_t bytes, std::size_t offset, std::size_t alternatives) {
        const auto max_offset = static_cast<std::uint32_t>(alternatives - 1);
        return number_words(bits_for(max_offset), max_offset, 0).words[0] | instruction::make_memory_size(bytes) |
               static_cast<std::uint32_t>(offset);
    }
    template <class... Fields> constexpr table_part compile_alternative(type_list<Fields...> fields) {
        sequence_builder sequence;
        sequence.append(0);  // a header, which is not stored
        add_fields(sequence, false, fields);
        return sequence.size == 1 ? table_part{} : intern(sequence, 1);
    }
    template <class T, class... Cases> constexpr table_part compile_internal_choice(type_list<Cases...>) {
        constexpr auto selector = description_of<T>::selector;
        const table_part alternatives[] = {compile_alternative(typename Cases::fields{})...};
        return intern_alternatives(selector_word(sizeof(T{}.*selector), offset_of<selector>(), sizeof...(Cases)),
                                   alternatives);
    }
    template <class... Ts> constexpr table_part compile_choice(tag<choice<Ts...>>) {
        constexpr std::size_t root = description_of<choice<Ts...>>::root;
        std::size_t i = 0;
        const table_part alternatives[] = {compile_alternative<Ts>(i++ < root)...};
        return intern_alternatives(selector_word(1, sizeof(choice_storage<Ts...>), root), alternatives, root);
    }
    /// Of a choice.
    template <class T> constexpr table_part compile_alternative(bool is_in_root) {
        using options = element_constraint<no_constraint, T>;
        if (is_in_root) return compile_sequence<options, T>();
        sequence_builder sequence;
        sequence.append(sequence_header::make_object_size(sizeof(T)));
        add_addition<options, T>(sequence, 0);
        return intern(sequence, 0);
    }

    template <class V> constexpr table_part compile_value() {
        constexpr std::uint32_t bytes = align_up(sizeof(wire_of<V>), 4);
        sequence_builder sequence;
        sequence.append(0);  // for the header
        add_member<no_constraint, wire_of<V>>(sequence, 0, false);
        const std::uint32_t scratch = sequence.latest_target.scratch + bytes;
        sequence.words[0] = callout_header::make(Callouts::template number_of<V>(), scratch, bytes);
        table_part part = intern(sequence, 0);
        part.scratch = scratch;
        return part;
    }

    template <class Options, class T> constexpr table_part compile_range_choice(std::uint32_t first_flags) {
        sequence_builder ranges;
        const auto add = [&](std::uint32_t lb, std::uint32_t max_offset) {
            ranges.add(number_words(bits_for(max_offset), max_offset, lb),
                       first_flags | instruction::make_memory_size(sizeof(T)));
            first_flags = 0;
        };
        if constexpr (std::is_void_v<typename Options::range_choice>) {
            using in = integer_range<Options, T>;
            add(static_cast<std::uint32_t>(in::lb), static_cast<std::uint32_t>(in::max_offset));
        } else {
            constexpr auto& rows = choice_ranges<typename Options::range_choice>;
            first_flags |= bits_for(rows.size() - 1);
            for (const choice_range& row : rows) add(row.lb, row.max_offset);
        }
        return {intern(ranges, 0).target, 0, 0, 0, 0};
    }

    template <class Options, class T> constexpr table_part compile_list() {
        using bounds = list_range<Options, T>;
        using element = typename T::value_type;
        table_part part = compile_sequence<element_constraint<Options, element>, element>();
        const std::uint32_t header[] = {
            list_header::make_first(bounds::max_offset, sizeof(element), bits_for(bounds::max_offset)),
            list_header::make_second(list_size_offset<T>(), part.target, sizeof(typename T::size_type), bounds::lb)};
        part.target = intern(header, 2);
        ++part.frames;  // an element that others follow is no tail call
        if constexpr (bounds::ub > T::capacity()) part.include({0, 0, 0, 0, sizeof(element)});
        return part;
    }

    /// The target of a compound.
    template <class Options, class T> constexpr table_part compile_target() {
        constexpr lowering l = lowering_of<Options, T>;
        if constexpr (l == lowering::sequence) {
            return compile_sequence<Options, T>();
        } else if constexpr (l == lowering::optional) {
            return compile_sequence<Options, typename T::value_type>();
        } else if constexpr (l == lowering::value) {
            return compile_value<T>();
        } else if constexpr (l == lowering::list) {
            return compile_list<Options, T>();
        } else if constexpr (l == lowering::range_choice) {
            return compile_range_choice<Options, T>(0);
        } else if constexpr (l == lowering::internal_choice) {
            return compile_internal_choice<T>(typename description_of<T>::alternatives{});
        } else if constexpr (l == lowering::choice) {
            return compile_choice(tag<T>{});
        } else if constexpr (l == lowering::number) {
            return [this]<class Field>(type_list<Field>) {
                return compile_range_choice<typename Field::options, typename Field::type>(first_range::zero_is_empty);
            }(typename description_of<wire_of<T>>::root{});
        } else {
            return {intern_callout<fallback_of<Options, T>>(), 0, 0, 0, 0};
        }
    }
    /// The header of a call-out without a wire struct.
    template <class Callout> constexpr std::uint32_t intern_callout() {
        const std::uint32_t header = callout_header::make(Callouts::template number_of<Callout>(), 0, 0);
        return intern(&header, 1);
    }
    template <class Callout> constexpr std::uint32_t make_callout() {
        return instruction::make_compound(instruction::opcode::callout, intern_callout<Callout>());
    }

    // --- instructions

    template <class... Fields>
    constexpr void add_fields(sequence_builder& sequence, [[maybe_unused]] bool have_presence_bits,
                              type_list<Fields...>) {
        (add_member<typename Fields::options, typename Fields::type>(sequence, offset_of<Fields::member>(),
                                                                     have_presence_bits && is_presence_coded<Fields>),
         ...);
    }

    template <class... Added> constexpr void add_additions(sequence_builder& sequence, type_list<Added...>) {
        (add_addition<typename Added::options, typename Added::type>(
             sequence, static_cast<std::uint32_t>(offset_of<Added::member>()) | instruction::has_presence_bit),
         ...);
    }
    /// `flags`: of the opcode word, with the offset of the member.
    template <class Options, class T> constexpr void add_addition(sequence_builder& sequence, std::uint32_t flags) {
        extends = true;
        constexpr std::size_t most = complete_bytes(max_field_bits<fallback<Options, T>>());
        if (most >= 128) extends_far = true;
        if (most >= fragment_size) ok = false;
        const table_part target = compile_sequence<Options, T>();
        sequence.add(instruction::make_compound(instruction::opcode::addition, target.target) | flags);
        sequence.latest_target = target;
    }

    /// `flags`: of the opcode word, with the offset of the member.
    template <class Options, class T>
    static constexpr void add_scalar(sequence_builder& sequence, std::uint32_t flags) {
        constexpr shape s = shape_of<T>;
        if constexpr (s == shape::text) {
            constexpr auto capacity = static_cast<std::uint32_t>(T::capacity());
            sequence.add((flags + text_size_offset<T>()) | instruction::is_text | instruction::make_memory_size(1) |
                         instruction::make_capacity(capacity));
        } else if constexpr (s == shape::integer) {
            using in = integer_range<Options, T>;
            sequence.add(number_words(bits_for(in::max_offset), static_cast<std::uint32_t>(in::max_offset),
                                      static_cast<std::uint32_t>(in::lb)),
                         flags | instruction::make_memory_size(sizeof(T)));
        } else if constexpr (s == shape::enumeration) {
            constexpr enum_size size = enum_size_of<T>;
            sequence.add(number_words(size.root_bits + size.extensible, size.root - 1u, 0),
                         flags | instruction::make_memory_size(1) |
                             (size.extensible ? instruction::extensible_enum : 0));
        } else {
            sequence.add(number_words(1, 1, 0), flags | instruction::make_memory_size(1));
        }
    }

    template <class Options, class T>
    constexpr void add_member(sequence_builder& sequence, std::size_t offset, bool has_presence_bit) {
        constexpr lowering l = lowering_of<Options, T>;
        const std::uint32_t flags =
            static_cast<std::uint32_t>(offset) | (has_presence_bit ? instruction::has_presence_bit : 0);
        if constexpr (l == lowering::unfit) {
            ok = false;
        } else if constexpr (l == lowering::scalar) {
            add_scalar<Options, T>(sequence, flags);
        } else if constexpr (l == lowering::letters) {
            for (std::size_t i = 0; i < sizeof(T); ++i)
                sequence.add(number_words(5, 25, 'A'),
                             static_cast<std::uint32_t>(offset + i) | instruction::make_memory_size(1));
        } else if constexpr (l != lowering::nothing) {
            const table_part target = compile_target<Options, T>();
            sequence.add(instruction::make_compound(opcode_of(l), target.target) | flags);
            sequence.latest_target = target;
        }
    }
};

// --- the table of a type

template <class T>
inline constexpr auto compiled_table = [] {
    table_compiler<callouts_of<T>> compiler;
    compiler.template compile<T>();
    return compiler;
}();

/// True if the interpreters serve a T at run time: a struct without defaults other than 0, a choice, or a list.
template <class T>
concept has_table = compiled_table<T>.ok;

template <class... Fields> consteval bool are_scalars(type_list<Fields...>) {
    return ((lowering_of<typename Fields::options, typename Fields::type> == lowering::scalar) && ...);
}
template <class T> consteval bool find_flat() {
    if constexpr (!has_table<T> || shape_of<T> != shape::sequence) return false;
    else return !compiled_table<T>.extends && are_scalars(typename description_of<T>::root{});
}
/// True if a T is a struct of scalars only. It needs no interpreter, only a loop over its instructions.
template <class T> inline constexpr bool is_flat = find_flat<T>();

/// The words of the table; of a flat struct its sequence alone.
template <class T>
inline constexpr auto table_of = [] {
    constexpr auto& compiled = compiled_table<T>;
    constexpr std::size_t from = is_flat<T> ? compiled.first_part : 0;
    std::array<std::uint32_t, compiled.size - from> words{};
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = compiled.words[from + i];
    return words;
}();

}}}  // namespace sitrep::detail

#endif

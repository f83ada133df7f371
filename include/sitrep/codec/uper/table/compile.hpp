// SPDX-License-Identifier: BSL-1.0
// The plan of a type, made when compiling: the same description that hosts and constant expressions go through member by
// member, as a table, which gives and takes the same bits.
#ifndef SITREP_CODEC_UPER_TABLE_COMPILE_HPP
#define SITREP_CODEC_UPER_TABLE_COMPILE_HPP

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

/// A plan that is being made: a 0, the item of the whole, and what that is made of. What is there already is not put there
/// a second time.
template <class Stops>
class plan_maker {
public:
    bool good = true;  // false: the type has no plan
    std::array<std::uint32_t, 2048> words{};
    std::size_t size = 2;
    plan_part whole{};

    template <class T>
    constexpr void make() {
        plan_items own;
        add_item<no_options, T>(own, 0, false);
        if (own.size != 1 || item::is_plain(own.words[0]) || way_of<no_options, T> == way::foreign) good = false;
        finish(own);
        words[1] = own.words[0];
        whole = own.reach;
        if (Stops::size > 255 || whole.room > 4095) good = false;
    }

private:
    constexpr std::uint32_t place(const std::uint32_t* part, std::size_t n) {
        for (std::size_t at = 2; at + n <= size; ++at) {
            std::size_t k = 0;
            while (k < n && words[at + k] == part[k]) ++k;
            if (k == n) return static_cast<std::uint32_t>(at);
        }
        if (size + n > words.size()) {
            good = false;
            return 0;
        }
        for (std::size_t k = 0; k < n; ++k) words[size + k] = part[k];
        size += n;
        return static_cast<std::uint32_t>(size - n);
    }
    constexpr void finish(plan_items& own) {
        if (!own.fits) good = false;
        if (!good) return;
        own.reach.include_item(own.of_latest, makes_place(own.words[own.latest]));
        own.words[own.latest] |= item::last;
    }
    constexpr plan_part place_items(plan_items& own, std::size_t skipped) {
        finish(own);
        own.reach.at = place(own.words.data() + skipped, own.size - skipped);
        return own.reach;
    }

    template <class... Fields>
    constexpr void add_fields(plan_items& own, [[maybe_unused]] bool coded, type_list<Fields...>) {
        (add_item<typename Fields::options, typename Fields::type>(own, offset_of<Fields::member>(),
                                                                   coded && is_presence_coded<Fields>), ...);
    }

    /// At 0: it takes no bits.
    template <class Options, class T>
    constexpr plan_part add_block() {
        plan_items own;
        own.append(block_head::of_size(sizeof(T)));
        if constexpr (way_of<Options, T> == way::sequence) {
            static_assert(checked<T>);
            using description = description_of<T>;
            own.words[0] |= count_optional(typename description::root{}) + (description::closed ? 0 : block_head::open);
            add_fields(own, true, typename description::root{});
        } else {
            add_item<Options, T>(own, 0, false);
        }
        return own.size == 1 ? plan_part{} : place_items(own, 0);
    }

    template <std::size_t N>
    constexpr plan_part add_alternatives(std::uint32_t selector, const plan_part (&parts)[N]) {
        std::array<std::uint32_t, N / 2 + 2> all{selector};
        plan_part p{};
        for (std::size_t i = 0; i < N; ++i) {
            p.include(parts[i]);
            all[1 + i / 2] |= parts[i].at << i % 2 * 16;
        }
        p.at = place(all.data(), 1 + (N + 1) / 2);
        return p;
    }
    static constexpr std::uint32_t selector_of(std::size_t width, std::size_t offset, std::size_t alternatives) {
        const auto most = static_cast<std::uint32_t>(alternatives - 1);
        return number_words(bits_for(most), most, 0).words[0] | item::of_size(width) | static_cast<std::uint32_t>(offset);
    }
    template <class T, class... Cases>
    constexpr plan_part add_internal_choice(type_list<Cases...>) {
        constexpr auto selector = description_of<T>::selector;
        const auto one = [this]<class... Fields>(type_list<Fields...> fields) {
            plan_items own;
            own.append(0);
            add_fields(own, false, fields);
            return own.size == 1 ? plan_part{} : place_items(own, 1);
        };
        const plan_part parts[] = {one(typename Cases::fields{})...};
        return add_alternatives(selector_of(sizeof(T{}.*selector), offset_of<selector>(), sizeof...(Cases)), parts);
    }
    template <class... Ts>
    constexpr plan_part add_choice(tag<choice<Ts...>>) {
        const plan_part parts[] = {add_block<element_options<no_options, Ts>, Ts>()...};
        return add_alternatives(selector_of(1, sizeof(choice_storage<Ts...>), sizeof...(Ts)), parts);
    }

    template <class V>
    constexpr plan_part add_value() {
        constexpr std::uint32_t octets = (sizeof(wire_of<V>) + 3) / 4 * 4;
        plan_items own;
        own.append(0);
        add_item<no_options, wire_of<V>>(own, 0, false);
        const std::uint32_t room = own.of_latest.room + octets;
        own.words[0] = value_head::make(Stops::template number_of<V>(), room, octets);
        plan_part p = place_items(own, 0);
        p.room = room;
        return p;
    }

    template <class Options, class T>
    constexpr plan_part add_tiers(std::uint32_t flags_of_first) {
        plan_items own;
        const auto add = [&](std::uint32_t lo, std::uint32_t most) {
            own.add(number_words(bits_for(most), most, lo), flags_of_first | item::of_size(sizeof(T)));
            flags_of_first = 0;
        };
        if constexpr (std::is_void_v<typename Options::range_choice>) {
            using in = integer_range<Options, T>;
            add(static_cast<std::uint32_t>(in::lb), static_cast<std::uint32_t>(in::max_offset));
        } else {
            constexpr auto& rows = choice_ranges<typename Options::range_choice>;
            flags_of_first |= bits_for(rows.size() - 1);
            for (const choice_range& row : rows) add(row.lb, row.max_offset);
        }
        return {place_items(own, 0).at, 0, 0, 0};
    }

    template <class Options, class T>
    constexpr plan_part add_list() {
        using bounds = list_range<Options, T>;
        using element = typename T::value_type;
        constexpr std::uint32_t width = sizeof(typename T::size_type);
        constexpr std::uint32_t size_at = (sizeof(element) * T::capacity() + width - 1) / width * width;
        plan_part p = add_block<element_options<Options, element>, element>();
        const std::uint32_t both[] = {list_head::make(bounds::max_offset, sizeof(element), bits_for(bounds::max_offset)),
                                      list_more::make(size_at, p.at, width, bounds::lb)};
        p.at = place(both, 2);
        ++p.frames;  // nothing takes the place of an element that others follow
        return p;
    }

    template <class Options, class T>
    static constexpr void add_plain(plan_items& own, std::uint32_t place) {
        constexpr shape s = shape_of<T>;
        if constexpr (s == shape::text) {
            constexpr auto room = static_cast<std::uint32_t>(T::capacity());
            own.add((place + room) | item::text | item::of_size(1) | room << 12);
        } else if constexpr (s == shape::integer) {
            using in = integer_range<Options, T>;
            own.add(number_words(bits_for(in::max_offset), static_cast<std::uint32_t>(in::max_offset), static_cast<std::uint32_t>(in::lb)),
                    place | item::of_size(sizeof(T)));
        } else if constexpr (s == shape::enumeration) {
            // of an open one, the extension bit stands before the number, and is 0: one more bit of it
            constexpr enum_size size = enum_size_of<T>;
            own.add(number_words(size.root_bits + size.extensible, size.root - 1u, 0),
                    place | item::of_size(1) | (size.extensible ? item::open_enum : 0));
        } else {
            own.add(number_words(1, 1, 0), place | item::of_size(1));
        }
    }

    /// What an item stands for that is not plain.
    template <class Options, class T>
    constexpr plan_part add_part() {
        constexpr way w = way_of<Options, T>;
        if constexpr (w == way::sequence) {
            return add_block<Options, T>();
        } else if constexpr (w == way::maybe) {
            return add_block<Options, typename T::value_type>();
        } else if constexpr (w == way::value) {
            return add_value<T>();
        } else if constexpr (w == way::list) {
            return add_list<Options, T>();
        } else if constexpr (w == way::range_choice) {
            return add_tiers<Options, T>(0);
        } else if constexpr (w == way::internal_choice) {
            return add_internal_choice<T>(typename description_of<T>::alternatives{});
        } else if constexpr (w == way::choice) {
            return add_choice(tag<T>{});
        } else if constexpr (w == way::number) {
            return [this]<class Field>(type_list<Field>) {
                return add_tiers<typename Field::options, typename Field::type>(item::zero_is_empty);
            }(typename description_of<wire_of<T>>::root{});
        } else {
            const std::uint32_t head = value_head::make(Stops::template number_of<foreign_in<Options, T>>(), 0, 0);
            return {place(&head, 1), 0, 0, 0};
        }
    }

    template <class Options, class T>
    constexpr void add_item(plan_items& own, std::size_t offset, bool optional) {
        constexpr way w = way_of<Options, T>;
        const std::uint32_t place = static_cast<std::uint32_t>(offset) | (optional ? item::optional : 0);
        if constexpr (w == way::unfit) {
            good = false;
        } else if constexpr (w == way::plain) {
            add_plain<Options, T>(own, place);
        } else if constexpr (w == way::letters) {
            for (std::size_t i = 0; i < sizeof(T); ++i)
                own.add(number_words(5, 25, 'A'), static_cast<std::uint32_t>(offset + i) | item::of_size(1));
        } else if constexpr (w != way::nothing) {
            const plan_part p = add_part<Options, T>();
            own.add(item::made_of(kind_of_way(w), p.at) | place);
            own.of_latest = p;
        }
    }
};

// --- the plan of a type

template <class T>
inline constexpr auto made_plan = [] {
    plan_maker<stops_of<T>> plan;
    plan.template make<T>();
    return plan;
}();

/// True if T goes by its plan: if it is a struct without additions and without defaults other than 0, or a choice, or a list.
template <class T> inline constexpr bool is_planned = made_plan<T>.good;

template <class... Fields>
consteval bool are_plain(type_list<Fields...>) {
    return ((way_of<typename Fields::options, typename Fields::type> == way::plain) && ...);
}
template <class T>
consteval bool find_plain_record() {
    if constexpr (!is_planned<T> || shape_of<T> != shape::sequence) return false;
    else return are_plain(typename description_of<T>::root{});
}
/// True if there is nothing but plain members.
template <class T> inline constexpr bool is_plain_record = find_plain_record<T>();

/// The words; of a plain record the block alone.
template <class T>
inline constexpr auto plan_of = [] {
    constexpr std::size_t from = is_plain_record<T> ? 2 : 0;
    std::array<std::uint32_t, made_plan<T>.size - from> words{};
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = made_plan<T>.words[from + i];
    return words;
}();

}}}  // namespace sitrep::detail

#endif

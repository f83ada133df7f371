// SPDX-License-Identifier: BSL-1.0
// Types that use each instruction and each kind of call-out, with a sample of each.
#ifndef SITREP_TESTS_CODEC_UPER_TABLE_TYPES_HPP
#define SITREP_TESTS_CODEC_UPER_TABLE_TYPES_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/value/grade.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace table_types {

using sitrep::field, sitrep::fields, sitrep::tag;
using namespace sitrep::literals;

enum class two : std::uint8_t { a, b };
constexpr auto describe(tag<two>) { return sitrep::words<two::b>("a b ..."); }
enum class extended : std::uint8_t { a, b, c };
constexpr auto describe(tag<extended>) { return sitrep::words<extended::c>("a b ... c"); }

/// Signed numbers of all sizes, and one of 64 bits, which is a fallback.
struct numbers {
    std::int8_t a{};
    std::int16_t b{};
    std::int32_t c{};
    std::int64_t d{};
    std::uint16_t e{};
    bool f{};
    friend constexpr bool operator==(const numbers&, const numbers&) = default;
    friend constexpr auto describe(tag<numbers>) {
        return fields(field<"a", &numbers::a, sitrep::range<-100, 27>>,
                      field<"b", &numbers::b, sitrep::range_choice<-3, 4, -900, -10>>, field<"c", &numbers::c>,
                      field<"d", &numbers::d, sitrep::range<-5, 8000000000>>,
                      field<"e", &numbers::e, sitrep::range<7, 7>>,
                      field<"f", &numbers::f, sitrep::default_value<false>>);
    }
};
constexpr numbers numbers_sample{-100, -900, -2000000000, 7999999999, 7, true};

/// Members that have no instruction, present and absent.
struct fallbacks {
    std::optional<std::int64_t> a{};
    extended b{};
    std::optional<extended> c{};
    std::array<std::uint8_t, 3> d{};
    sitrep::text<300> e{};
    std::int64_t f{};
    std::optional<std::int64_t> g{};
    sitrep::list<sitrep::list<two, 2>, 2> h{};
    friend constexpr bool operator==(const fallbacks&, const fallbacks&) = default;
    friend constexpr auto describe(tag<fallbacks>) {
        return fields(field<"a", &fallbacks::a>, field<"b", &fallbacks::b>, field<"c", &fallbacks::c>,
                      field<"d", &fallbacks::d, sitrep::range<0, 20>>, field<"e", &fallbacks::e>,
                      field<"f", &fallbacks::f, sitrep::default_value<0>>, field<"g", &fallbacks::g>,
                      field<"h", &fallbacks::h>);
    }
};
constexpr fallbacks fallbacks_sample{.a = -1,
                                     .b = extended::c,
                                     .c = extended::b,
                                     .d = {{1, 20, 3}},
                                     .e = "long",
                                     .f = 9,
                                     .h = {{two::a, two::b}, {two::b}}};

/// A struct with an extension addition, and one whose members have defaults other than 0.
struct with_addition {
    std::uint8_t a{};
    std::optional<std::uint8_t> b{};
    friend constexpr bool operator==(const with_addition&, const with_addition&) = default;
    friend constexpr auto describe(tag<with_addition>) {
        return fields(field<"a", &with_addition::a>, sitrep::extension, field<"b", &with_addition::b>);
    }
};
struct with_defaults {
    std::uint8_t a{3};
    two b{two::b};
    friend constexpr bool operator==(const with_defaults&, const with_defaults&) = default;
    friend constexpr auto describe(tag<with_defaults>) {
        return fields(field<"a", &with_defaults::a, sitrep::default_value<3>>,
                      field<"b", &with_defaults::b, sitrep::default_value<two::b>>);
    }
};
struct nil {
    friend constexpr bool operator==(const nil&, const nil&) = default;
    friend constexpr auto describe(tag<nil>) { return fields(sitrep::closed); }
};
using either = sitrep::choice<nil, with_addition, with_defaults, numbers, sitrep::actor_id>;
constexpr auto describe(tag<either>) {
    return sitrep::choice_names<"nil", "with_addition", "with_defaults", "numbers", "id">();
}
struct mixed {
    std::optional<with_defaults> a{};
    std::optional<with_addition> b{};
    nil c{};
    sitrep::list<either, 4> d{};
    std::optional<either> e{};
    friend constexpr bool operator==(const mixed&, const mixed&) = default;
    friend constexpr auto describe(tag<mixed>) {
        return fields(sitrep::closed, field<"a", &mixed::a>, field<"b", &mixed::b>, field<"c", &mixed::c>,
                      field<"d", &mixed::d>, field<"e", &mixed::e>);
    }
};
constexpr mixed mixed_sample{.a = with_defaults{3, two::a},
                             .b = with_addition{5, {}},
                             .c = {},
                             .d = {nil{}, with_addition{7, 6}, with_defaults{4, two::b}, sitrep::actor_id("A300"_id)},
                             .e = numbers_sample};

/// Sequences whose last member is a sequence, as elements of a list: tail calls, and returns.
template <int Level> struct nest {
    two before{};
    std::optional<nest<Level - 1>> last{};
    friend constexpr bool operator==(const nest&, const nest&) = default;
    friend constexpr auto describe(tag<nest>) {
        return fields(field<"before", &nest::before>, field<"last", &nest::last>);
    }
};
template <> struct nest<0> {
    sitrep::list<sitrep::tally, 2> last{};
    friend constexpr bool operator==(const nest&, const nest&) = default;
    friend constexpr auto describe(tag<nest>) { return fields(field<"last", &nest::last>); }
};
struct deep {
    sitrep::list<nest<4>, 3> elements{};
    nest<1> middle{};
    sitrep::letters<4> code{{'A', 'B', 'C', 'Z'}};
    sitrep::list<two, 2, 9> few{};
    sitrep::when last{};
    friend constexpr bool operator==(const deep&, const deep&) = default;
    friend constexpr auto describe(tag<deep>) {
        return fields(field<"elements", &deep::elements, sitrep::length<0, 3>>, field<"middle", &deep::middle>,
                      field<"code", &deep::code>, field<"few", &deep::few>,
                      field<"last", &deep::last, sitrep::required>);
    }
};
constexpr nest<0> innermost{{{"2..3 people"_count, sitrep::count_role::killed, "A2"_id}, {"few"_count, {}, {}}}};
constexpr nest<4> nested{two::a, nest<3>{two::b, nest<2>{two::a, nest<1>{two::b, innermost}}}};
constexpr deep deep_sample{.elements = {nested, nest<4>{}, nested},
                           .middle = {two::b, innermost},
                           .few = {two::b, two::a},
                           .last = "2023-07~/.."_when};

/// Values with unusual wire structs: one of no bits, one with a 64-bit selector, a number that can be 0. And an
/// extensible struct of no members with bits.
struct mark {
    bool set{};
    constexpr bool empty() const { return !set; }
    constexpr void to_wire(nil&) const {}
    static constexpr bool from_wire(const nil&, mark& out) { return out.set = true; }
    static constexpr sitrep::detail::status parse(std::string_view, mark&) { return {}; }
    constexpr void print(sitrep::detail::text_writer&) const {}
    friend constexpr bool operator==(const mark& a, const mark& b) { return a.set == b.set; }
    friend constexpr auto describe(tag<mark>) { return sitrep::value<nil>(); }
};
struct chosen_wire {
    std::uint64_t which{};
    std::uint8_t a{};
    friend constexpr auto describe(tag<chosen_wire>) {
        return sitrep::internal_choice<&chosen_wire::which>(
            sitrep::alternative<"a", field<"a", &chosen_wire::a>>, sitrep::alternative<"b">,
            sitrep::alternative<"c", field<"a", &chosen_wire::a, sitrep::range<5, 9>>>);
    }
};
struct chosen {
    std::uint8_t which{};
    std::uint8_t a{};
    constexpr bool empty() const { return which == 0; }
    constexpr void to_wire(chosen_wire& out) const {
        out.which = which - 1u;
        out.a = a;
    }
    static constexpr bool from_wire(const chosen_wire& in, chosen& out) {
        out.which = static_cast<std::uint8_t>(in.which + 1);
        out.a = in.a;
        return in.a != 7;
    }
    static constexpr sitrep::detail::status parse(std::string_view, chosen&) { return {}; }
    constexpr void print(sitrep::detail::text_writer&) const {}
    friend constexpr bool operator==(const chosen& x, const chosen& y) { return x.which == y.which && x.a == y.a; }
    friend constexpr auto describe(tag<chosen>) { return sitrep::value<chosen_wire>(); }
};
struct zero_based_wire {
    std::uint8_t n{};
    friend constexpr auto describe(tag<zero_based_wire>) {
        return fields(sitrep::closed, field<"n", &zero_based_wire::n>);
    }
};
struct zero_based {
    std::uint8_t n{};
    static constexpr bool is_wire_number = true;  // but its range includes 0, so tables convert it
    constexpr bool empty() const { return n == 0; }
    constexpr void to_wire(zero_based_wire& out) const { out.n = n; }
    static constexpr bool from_wire(const zero_based_wire& in, zero_based& out) {
        out.n = in.n;
        return in.n != 0;
    }
    static constexpr sitrep::detail::status parse(std::string_view, zero_based&) { return {}; }
    constexpr void print(sitrep::detail::text_writer&) const {}
    friend constexpr bool operator==(const zero_based& a, const zero_based& b) { return a.n == b.n; }
    friend constexpr auto describe(tag<zero_based>) { return sitrep::value<zero_based_wire>(); }
};
struct open_of_nothing {
    nil nothing{};
    friend constexpr bool operator==(const open_of_nothing&, const open_of_nothing&) = default;
    friend constexpr auto describe(tag<open_of_nothing>) { return fields(field<"nothing", &open_of_nothing::nothing>); }
};
using any = sitrep::choice<open_of_nothing, mark, chosen, zero_based>;
constexpr auto describe(tag<any>) { return sitrep::choice_names<"nothing", "mark", "chosen", "zero_based">(); }
struct special {
    mark a{};
    chosen b{};
    zero_based c{};
    std::optional<open_of_nothing> d{};
    std::optional<nil> e{};
    sitrep::list<any, 6> f{};
    std::uint8_t g{};
    friend constexpr bool operator==(const special&, const special&) = default;
    friend constexpr auto describe(tag<special>) {
        return fields(field<"a", &special::a>, field<"b", &special::b>, field<"c", &special::c>,
                      field<"d", &special::d>, field<"e", &special::e>, field<"f", &special::f>,
                      field<"g", &special::g, sitrep::range_choice<0, 0, 3, 200>>);
    }
};
constexpr mark set_mark = [] {
    mark m;
    m.set = true;
    return m;
}();
constexpr chosen third = [] {
    chosen c;
    c.which = 3;
    c.a = 9;
    return c;
}();
constexpr zero_based five = [] {
    zero_based o;
    o.n = 5;
    return o;
}();
constexpr special special_sample{.a = set_mark,
                                 .b = third,
                                 .c = five,
                                 .d = open_of_nothing{},
                                 .e = nil{},
                                 .f = {open_of_nothing{}, set_mark, third, five},
                                 .g = 77};

/// A value that is one number of its wire struct, as an id is. `Lo` to `Hi` must not include 0; `from_wire` refuses 0
/// anyway.
template <std::int32_t Lo, std::int32_t Hi> struct number_wire {
    std::int32_t n{Lo};
    friend constexpr auto describe(tag<number_wire>) {
        return fields(sitrep::closed, field<"n", &number_wire::n, sitrep::range<Lo, Hi>>);
    }
};
template <std::int32_t Lo, std::int32_t Hi> struct number_value {
    std::int32_t n{};
    static constexpr bool is_wire_number = true;
    constexpr bool empty() const { return n == 0; }
    constexpr void to_wire(number_wire<Lo, Hi>& out) const { out.n = n; }
    static constexpr bool from_wire(const number_wire<Lo, Hi>& in, number_value& out) {
        out.n = in.n;
        return in.n != 0;
    }
    static constexpr sitrep::detail::status parse(std::string_view, number_value&) { return {}; }
    constexpr void print(sitrep::detail::text_writer&) const {}
    friend constexpr bool operator==(const number_value& x, const number_value& y) { return x.n == y.n; }
    friend constexpr auto describe(tag<number_value>) { return sitrep::value<number_wire<Lo, Hi>>(); }
};
/// Two ranges that end next to 0: one just before it, and one with it.
using before_zero = number_value<-6, -1>;
using up_to_zero = number_value<-5, 0>;
struct next_to_zero {
    before_zero a{};
    up_to_zero b{};
    before_zero c{};
    friend constexpr bool operator==(const next_to_zero&, const next_to_zero&) = default;
    friend constexpr auto describe(tag<next_to_zero>) {
        return fields(field<"a", &next_to_zero::a>, field<"b", &next_to_zero::b>, field<"c", &next_to_zero::c>);
    }
};
constexpr next_to_zero next_to_zero_sample{.a = {-1}, .b = {-5}, .c = {}};

/// Scalars only: a flat struct.
struct flat {
    std::uint16_t a{};
    std::int32_t b{};
    two c{};
    bool d{};
    sitrep::text<5> e{};
    friend constexpr bool operator==(const flat&, const flat&) = default;
    friend constexpr auto describe(tag<flat>) {
        return fields(field<"a", &flat::a, sitrep::range<10, 300>>, field<"b", &flat::b, sitrep::range<-7, 8>>,
                      field<"c", &flat::c>, field<"d", &flat::d, sitrep::default_value<false>>, field<"e", &flat::e>);
    }
};
constexpr flat flat_sample{300, -7, two::b, true, "abcde"};

/// Lists with room to grow, of each kind of element: a number, a value that is one, a value with a conversion, a struct
/// with such a list, a choice, a fallback of alignment 8, and a list. A program with N = 4 can write what one with N = 2
/// drops.
template <std::size_t N> struct roomy_element {
    std::optional<two> a{};
    sitrep::list<sitrep::tally, N, 4> b{};
    sitrep::text<6> c{};
    friend constexpr bool operator==(const roomy_element&, const roomy_element&) = default;
    friend constexpr auto describe(tag<roomy_element>) {
        return fields(field<"a", &roomy_element::a>, field<"b", &roomy_element::b>, field<"c", &roomy_element::c>);
    }
};
template <std::size_t N> struct roomy {
    sitrep::list<std::uint16_t, N, 300> a{};
    sitrep::list<sitrep::actor_id, N, 64> b{};
    sitrep::list<chosen, N, 4> c{};
    sitrep::list<roomy_element<N>, N, 4> d{};
    sitrep::list<either, N, 4> e{};
    sitrep::list<std::int64_t, N, 4> f{};
    sitrep::list<sitrep::list<two, N, 4>, N, 4> g{};
    std::uint8_t tail{};
    friend constexpr bool operator==(const roomy&, const roomy&) = default;
    friend constexpr auto describe(tag<roomy>) {
        return fields(field<"a", &roomy::a, sitrep::range<1, 900>>, field<"b", &roomy::b>, field<"c", &roomy::c>,
                      field<"d", &roomy::d>, field<"e", &roomy::e>, field<"f", &roomy::f>, field<"g", &roomy::g>,
                      field<"tail", &roomy::tail>);
    }
};
constexpr sitrep::tally tallied{"2..3 people"_count, sitrep::count_role::killed, "A2"_id};
constexpr roomy<4> roomy_sample{.a = {1, 900, 3},
                                .b = {"A1"_id, "A2"_id, "A300"_id, "A4"_id},
                                .c = {third, third, third},
                                .d = {{two::b, {tallied, tallied, tallied}, "abc"},
                                      {{}, {tallied}, {}},
                                      {two::a, {tallied, tallied, tallied}, "d"}},
                                .e = {numbers_sample, nil{}, with_addition{7, 6}, numbers_sample},
                                .f = {-1, 2, -3},
                                .g = {{two::a, two::b, two::b}, {two::b}, {two::a, two::a, two::a, two::b}},
                                .tail = 77};
constexpr roomy<2> roomy_seen{.a = {1, 900},
                              .b = {"A1"_id, "A2"_id},
                              .c = {third, third},
                              .d = {{two::b, {tallied, tallied}, "abc"}, {{}, {tallied}, {}}},
                              .e = {numbers_sample, nil{}},
                              .f = {-1, 2},
                              .g = {{two::a, two::b}, {two::b}},
                              .tail = 77};

/// Versions of a choice and of a struct, of which the later ones have more additions: of each kind of member, with additions
/// themselves, without bits in the root, and as long as 127 and 128 bytes.
using either_1 = sitrep::choice<two, with_addition>;
constexpr auto describe(tag<either_1>) { return sitrep::choice_names<"two", "with_addition", "...">(); }
using either_2 = sitrep::choice<two, with_addition, with_defaults, numbers>;
constexpr auto describe(tag<either_2>) {
    return sitrep::choice_names<"two", "with_addition", "...", "with_defaults", "numbers">();
}
using either_3 = sitrep::choice<two, with_addition, with_defaults, numbers, sitrep::text<200>, sitrep::grade>;
constexpr auto describe(tag<either_3>) {
    return sitrep::choice_names<"two", "with_addition", "...", "with_defaults", "numbers", "text", "grade">();
}
template <class Either> struct grown_0 {
    std::optional<two> a{};
    Either b{};
    friend constexpr bool operator==(const grown_0&, const grown_0&) = default;
    friend constexpr auto describe(tag<grown_0>) { return fields(field<"a", &grown_0::a>, field<"b", &grown_0::b>); }
};
template <class Either> struct grown_3 {
    std::optional<two> a{};
    Either b{};
    sitrep::text<200> c{};
    std::optional<with_addition> d{};
    sitrep::list<with_addition, 3> e{};
    friend constexpr bool operator==(const grown_3&, const grown_3&) = default;
    friend constexpr auto describe(tag<grown_3>) {
        return fields(field<"a", &grown_3::a>, field<"b", &grown_3::b>, sitrep::extension, field<"c", &grown_3::c>,
                      field<"d", &grown_3::d>, field<"e", &grown_3::e>);
    }
};
template <class Either> struct grown_8 {
    std::optional<two> a{};
    Either b{};
    sitrep::text<200> c{};
    std::optional<with_addition> d{};
    sitrep::list<with_addition, 3> e{};
    sitrep::grade f{};
    sitrep::actor_id g{};
    std::optional<std::int64_t> h{};
    std::optional<Either> i{};
    std::optional<bool> j{};
    friend constexpr bool operator==(const grown_8&, const grown_8&) = default;
    friend constexpr auto describe(tag<grown_8>) {
        return fields(field<"a", &grown_8::a>, field<"b", &grown_8::b>, sitrep::extension, field<"c", &grown_8::c>,
                      field<"d", &grown_8::d>, field<"e", &grown_8::e>, field<"f", &grown_8::f>,
                      field<"g", &grown_8::g>, field<"h", &grown_8::h>, field<"i", &grown_8::i>,
                      field<"j", &grown_8::j>);
    }
};
using grown = grown_8<either_3>;
constexpr grown grown_sample{.a = two::b,
                             .b = with_addition{5, 6},
                             .c = "abc",
                             .d = with_addition{1, 2},
                             .e = {{3, 4}, {5, {}}},
                             .f = "B2"_grade,
                             .g = "A300"_id,
                             .h = -7,
                             .i = with_defaults{4, two::b},
                             .j = false};
constexpr grown grown_root{.b = two::b};
constexpr grown grown_in_part{.b = sitrep::text<200>("de"), .e = {{1, 2}}, .i = "C4"_grade};
/// The input can end between the extension bit of a struct with additions and its presence bits.
struct late {
    std::uint8_t a{};
    grown_3<two> b{};
    friend constexpr bool operator==(const late&, const late&) = default;
    friend constexpr auto describe(tag<late>) {
        return fields(sitrep::closed, field<"a", &late::a, sitrep::range<0, 127>>, field<"b", &late::b>);
    }
};
constexpr late late_sample{.a = 5, .b = {.a = two::b, .b = two::a, .c = "a"}};
/// An object below 4,096 bytes with an addition that can take 16,384.
template <int Level> struct deep_addition {
    sitrep::list<deep_addition<Level - 1>, 1, 65535> a{};
    friend constexpr bool operator==(const deep_addition&, const deep_addition&) = default;
    friend constexpr auto describe(tag<deep_addition>) {
        return fields(sitrep::extension, field<"a", &deep_addition::a>);
    }
};
template <> struct deep_addition<0> {
    bool a{};
    friend constexpr bool operator==(const deep_addition&, const deep_addition&) = default;
    friend constexpr auto describe(tag<deep_addition>) { return fields(field<"a", &deep_addition::a>); }
};
struct fragmented {
    sitrep::list<deep_addition<8>, 440> a{};
    friend constexpr bool operator==(const fragmented&, const fragmented&) = default;
    friend constexpr auto describe(tag<fragmented>) { return fields(sitrep::extension, field<"a", &fragmented::a>); }
};
/// Texts whose additions take 127 and 128 bytes: the last length of one byte, and the first of two.
constexpr grown grown_long{
    .b = sitrep::text<200>("0123456789012345678901234567890123456789012345678901234567890123456789"
                           "01234567890123456789012345678901234567890123456789012345"),
    .c = "0123456789012345678901234567890123456789012345678901234567890123456789"
         "012345678901234567890123456789012345678901234567890123456",
    .i = sitrep::text<200>("0123456789012345678901234567890123456789012345678901234567890123456789"
                           "01234567890123456789012345678901234567890123456789")};

}  // namespace table_types

#endif

// SPDX-License-Identifier: BSL-1.0
// In the small core types go by plans at run time, and member by member in constant expressions: both must say the same of
// every type, whatever the octets. In the fast core, and where clang compiles the small one, both are one.
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal/crc32c.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/record/event.hpp>

#include "support.hpp"
#include "codec/octets.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace plan_types {

using sitrep::field, sitrep::fields, sitrep::tag;
using namespace sitrep::literals;

enum class two : std::uint8_t { a, b };
constexpr auto describe(tag<two>) { return sitrep::words<two::b>("a b ..."); }
enum class grown : std::uint8_t { a, b, c };
constexpr auto describe(tag<grown>) { return sitrep::words<grown::c>("a b ... c"); }

/// Signed numbers of all sizes, and one of 64 bits.
struct numbers {
    std::int8_t a{};
    std::int16_t b{};
    std::int32_t c{};
    std::int64_t d{};
    std::uint16_t e{};
    bool f{};
    friend constexpr bool operator==(const numbers&, const numbers&) = default;
    friend constexpr auto describe(tag<numbers>) {
        return fields(field<"a", &numbers::a, sitrep::range<-100, 27>>, field<"b", &numbers::b, sitrep::range_choice<-3, 4, -900, -10>>,
                      field<"c", &numbers::c>, field<"d", &numbers::d, sitrep::range<-5, 8000000000>>,
                      field<"e", &numbers::e, sitrep::range<7, 7>>, field<"f", &numbers::f, sitrep::default_value<false>>);
    }
};
constexpr numbers numbers_sample{-100, -900, -2000000000, 7999999999, 7, true};

/// Members that plans have no words for, there and left out.
struct strangers {
    std::optional<std::int64_t> a{};
    grown b{};
    std::optional<grown> c{};
    std::array<std::uint8_t, 3> d{};
    sitrep::text<300> e{};
    std::int64_t f{};
    std::optional<std::int64_t> g{};
    sitrep::list<sitrep::list<two, 2>, 2> h{};
    friend constexpr bool operator==(const strangers&, const strangers&) = default;
    friend constexpr auto describe(tag<strangers>) {
        return fields(field<"a", &strangers::a>, field<"b", &strangers::b>, field<"c", &strangers::c>,
                      field<"d", &strangers::d, sitrep::range<0, 20>>, field<"e", &strangers::e>,
                      field<"f", &strangers::f, sitrep::default_value<0>>, field<"g", &strangers::g>,
                      field<"h", &strangers::h>);
    }
};
constexpr strangers strangers_sample{.a = -1, .b = grown::c, .c = grown::b, .d = {{1, 20, 3}}, .e = "long", .f = 9,
                                     .h = {{two::a, two::b}, {two::b}}};

/// A struct that grew, and one whose members start with something else than 0.
struct later {
    std::uint8_t a{};
    std::optional<std::uint8_t> b{};
    friend constexpr bool operator==(const later&, const later&) = default;
    friend constexpr auto describe(tag<later>) {
        return fields(field<"a", &later::a>, sitrep::extension, field<"b", &later::b>);
    }
};
struct started {
    std::uint8_t a{3};
    two b{two::b};
    friend constexpr bool operator==(const started&, const started&) = default;
    friend constexpr auto describe(tag<started>) {
        return fields(field<"a", &started::a, sitrep::default_value<3>>, field<"b", &started::b, sitrep::default_value<two::b>>);
    }
};
struct nil {
    friend constexpr bool operator==(const nil&, const nil&) = default;
    friend constexpr auto describe(tag<nil>) { return fields(sitrep::closed); }
};
using either = sitrep::choice<nil, later, started, numbers, sitrep::actor_id>;
constexpr auto describe(tag<either>) {
    return sitrep::choice_names<"nil", "later", "started", "numbers", "id">();
}
struct mixed {
    std::optional<started> a{};
    std::optional<later> b{};
    nil c{};
    sitrep::list<either, 4> d{};
    std::optional<either> e{};
    friend constexpr bool operator==(const mixed&, const mixed&) = default;
    friend constexpr auto describe(tag<mixed>) {
        return fields(sitrep::closed, field<"a", &mixed::a>, field<"b", &mixed::b>, field<"c", &mixed::c>,
                      field<"d", &mixed::d>, field<"e", &mixed::e>);
    }
};
constexpr mixed mixed_sample{.a = started{3, two::a}, .b = later{5, {}}, .c = {},
                             .d = {nil{}, later{7, 6}, started{4, two::b}, sitrep::actor_id("A300"_id)}, .e = numbers_sample};

/// Blocks that end with blocks, which the elements of lists must come back from.
template <int Level>
struct nest {
    two before{};
    std::optional<nest<Level - 1>> last{};
    friend constexpr bool operator==(const nest&, const nest&) = default;
    friend constexpr auto describe(tag<nest>) { return fields(field<"before", &nest::before>, field<"last", &nest::last>); }
};
template <>
struct nest<0> {
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
                      field<"code", &deep::code>, field<"few", &deep::few>, field<"last", &deep::last, sitrep::required>);
    }
};
constexpr nest<0> innermost{{{"2..3 people"_count, sitrep::count_role::killed, "A2"_id}, {"few"_count, {}, {}}}};
constexpr nest<4> nested{two::a, nest<3>{two::b, nest<2>{two::a, nest<1>{two::b, innermost}}}};
constexpr deep deep_sample{.elements = {nested, nest<4>{}, nested}, .middle = {two::b, innermost},
                           .few = {two::b, two::a}, .last = "2023-07~/.."_when};

/// Values of other wires than this library's: nothing at all, alternatives chosen by a number of 64 bits, one number that
/// can be 0; and an open struct of nothing.
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
struct chosen_parts {
    std::uint64_t which{};
    std::uint8_t a{};
    friend constexpr auto describe(tag<chosen_parts>) {
        return sitrep::internal_choice<&chosen_parts::which>(sitrep::alternative<"a", field<"a", &chosen_parts::a>>, sitrep::alternative<"b">,
                                                   sitrep::alternative<"c", field<"a", &chosen_parts::a, sitrep::range<5, 9>>>);
    }
};
struct chosen {
    std::uint8_t which{};
    std::uint8_t a{};
    constexpr bool empty() const { return which == 0; }
    constexpr void to_wire(chosen_parts& out) const {
        out.which = which - 1u;
        out.a = a;
    }
    static constexpr bool from_wire(const chosen_parts& in, chosen& out) {
        out.which = static_cast<std::uint8_t>(in.which + 1);
        out.a = in.a;
        return in.a != 7;
    }
    static constexpr sitrep::detail::status parse(std::string_view, chosen&) { return {}; }
    constexpr void print(sitrep::detail::text_writer&) const {}
    friend constexpr bool operator==(const chosen& one, const chosen& other) {
        return one.which == other.which && one.a == other.a;
    }
    friend constexpr auto describe(tag<chosen>) { return sitrep::value<chosen_parts>(); }
};
struct offset_parts {
    std::uint8_t n{};
    friend constexpr auto describe(tag<offset_parts>) { return fields(sitrep::closed, field<"n", &offset_parts::n>); }
};
struct offset {
    std::uint8_t n{};
    static constexpr bool is_its_parts = true;  // but it can be 0: no number as plans have them
    constexpr bool empty() const { return n == 0; }
    constexpr void to_wire(offset_parts& out) const { out.n = n; }
    static constexpr bool from_wire(const offset_parts& in, offset& out) {
        out.n = in.n;
        return in.n != 0;
    }
    static constexpr sitrep::detail::status parse(std::string_view, offset&) { return {}; }
    constexpr void print(sitrep::detail::text_writer&) const {}
    friend constexpr bool operator==(const offset& a, const offset& b) { return a.n == b.n; }
    friend constexpr auto describe(tag<offset>) { return sitrep::value<offset_parts>(); }
};
struct open_of_nothing {
    nil nothing{};
    friend constexpr bool operator==(const open_of_nothing&, const open_of_nothing&) = default;
    friend constexpr auto describe(tag<open_of_nothing>) { return fields(field<"nothing", &open_of_nothing::nothing>); }
};
using any = sitrep::choice<open_of_nothing, mark, chosen, offset>;
constexpr auto describe(tag<any>) { return sitrep::choice_names<"nothing", "mark", "chosen", "offset">(); }
struct edges {
    mark a{};
    chosen b{};
    offset c{};
    std::optional<open_of_nothing> d{};
    std::optional<nil> e{};
    sitrep::list<any, 6> f{};
    std::uint8_t g{};
    friend constexpr bool operator==(const edges&, const edges&) = default;
    friend constexpr auto describe(tag<edges>) {
        return fields(field<"a", &edges::a>, field<"b", &edges::b>, field<"c", &edges::c>, field<"d", &edges::d>,
                      field<"e", &edges::e>, field<"f", &edges::f>, field<"g", &edges::g, sitrep::range_choice<0, 0, 3, 200>>);
    }
};
constexpr mark set_mark = [] { mark m; m.set = true; return m; }();
constexpr chosen third = [] { chosen c; c.which = 3; c.a = 9; return c; }();
constexpr offset five = [] { offset o; o.n = 5; return o; }();
constexpr edges edges_sample{.a = set_mark, .b = third, .c = five, .d = open_of_nothing{}, .e = nil{},
                             .f = {open_of_nothing{}, set_mark, third, five}, .g = 77};

// --- what is said of octets

struct answer {
    sitrep::errc code{};
    std::size_t bit{};
    bool skipped{};
    std::uint32_t again{};  // the object written again
    friend constexpr bool operator==(const answer&, const answer&) = default;
};

template <class T>
answer say(const sitrep::result<T>& read, sitrep::result<std::span<const std::byte>> (*write)(const T&, std::span<std::byte>)) {
    if (!read) return {read.error().code, read.error().offset * 8 + read.error().bit, false, 0};
    std::byte room[400]{};
    const auto written = write(*read, std::span<std::byte>(room));
    if (!written) return {written.error().code, written.error().offset * 8 + written.error().bit, read.skipped(), 1};
    return {sitrep::errc::none, 0, read.skipped(), sitrep::crc32c(*written)};
}

/// As in constant expressions, but now.
template <class T>
sitrep::result<std::span<const std::byte>> write_members(const T& value, std::span<std::byte> out) {
    sitrep::detail::bit_writer w(out);
    sitrep::detail::encode<sitrep::detail::no_options>(w, value);
    w.finish();
    return sitrep::detail::written(w);
}
template <class Reader, class T>
sitrep::result<T> read_members(std::span<const std::byte> octets) {
    auto made = sitrep::detail::result_access::make<T>();
    Reader r(octets);
    sitrep::detail::decode<sitrep::detail::no_options>(r, *made);
    sitrep::detail::settle(r, made);
    return made;
}

template <class T>
void compare(std::span<const std::byte> octets) {
    using namespace sitrep::detail;
    CHECK(say(sitrep::from_binary<T>(octets), sitrep::to_binary<T>) == say(read_members<strict_reader, T>(octets), write_members<T>));
    CHECK(say(sitrep::from_binary<T>(octets, sitrep::decode_mode::lenient), sitrep::to_binary<T>) ==
          say(read_members<lenient_reader, T>(octets), write_members<T>));
}

/// The sample, each beginning of it, and it with one bit or two changed.
template <const auto& sample>
void compare() {
    using T = std::remove_cvref_t<decltype(sample)>;
    constexpr auto octets = sitrep::binary_of<sample>;
    std::byte room[400]{};
    const auto written = sitrep::to_binary(sitrep_test::at_run_time(sample), room);
    REQUIRE(written);
    CHECK(sitrep_test::same(*written, octets));
    alignas(sitrep::result<T>) std::byte dirty[sizeof(sitrep::result<T>)];
    std::fill(std::begin(dirty), std::end(dirty), std::byte{0xA5});
    const auto& read = *new (dirty) sitrep::result<T>(sitrep::from_binary<T>(sitrep_test::at_run_time(octets)));
    REQUIRE(read);
    CHECK(*read == sample);

    for (std::size_t cut = 0; cut < octets.size(); ++cut) {
        INFO("cut at ", cut);
        CHECK(sitrep::to_binary(sample, std::span(room).first(cut)).error().needed == octets.size());
        compare<T>(std::span(octets).first(cut));
    }
    auto changed = octets;
    const auto flip = [&changed](std::size_t bit) { changed[bit / 8] ^= static_cast<std::byte>(0x80u >> bit % 8); };
    for (std::size_t one = 0; one < 8 * octets.size(); ++one) {
        flip(one);
        for (std::size_t two = one; two < 8 * octets.size(); two += two == one ? 1 : 7) {
            if (two != one) flip(two);
            INFO("changed ", one, " and ", two);
            compare<T>(changed);
            if (two != one) flip(two);
        }
        flip(one);
    }
}

}  // namespace plan_types

using namespace plan_types;

TEST_CASE("numbers go by a plan as member by member") { compare<numbers_sample>(); }
TEST_CASE("so does what plans have no words for") { compare<strangers_sample>(); }
TEST_CASE("so do choices, and structs that grew or start with something else than 0") { compare<mixed_sample>(); }
TEST_CASE("so do values and structs of a user's own, of all shapes") { compare<edges_sample>(); }
TEST_CASE("so do blocks in blocks") { compare<deep_sample>(); }

namespace {

template <class T>
bool is_refused(const T& value) {
    std::byte room[400]{};
    const auto a = sitrep::to_binary(value, room);
    const auto b = write_members(value, std::span<std::byte>(room));
    return !a && !b && a.error() == b.error();
}

constexpr numbers low{-101, -900, 0, 0, 7, false};
constexpr numbers between{0, 5, 0, 0, 7, false};
constexpr numbers large{0, 0, 0, 8000000001, 7, false};
constexpr numbers fixed{0, 0, 0, 0, 8, false};
constexpr deep without_when{};
constexpr strangers unknown_word{.b = static_cast<grown>(3)};
constexpr mixed unknown_alternative{.d = {[] { either e; sitrep::detail::choice_access::set_unknown(e); return e; }()}};

}  // namespace

TEST_CASE("what cannot be written is refused alike") {
    CHECK(is_refused(low));
    CHECK(is_refused(between));
    CHECK(is_refused(large));
    CHECK(is_refused(fixed));
    CHECK(is_refused(without_when));
    CHECK(is_refused(unknown_word));
    CHECK(is_refused(unknown_alternative));
}

#if SITREP_DETAIL_TABLES
using namespace sitrep::detail;
static_assert(is_planned<numbers> && is_planned<strangers> && is_planned<mixed> && is_planned<deep> && is_planned<edges> &&
              !is_planned<later>);
static_assert(stops_of<mixed>::size == 4, "later, started, the number of 64 bits, and that of none");
#endif

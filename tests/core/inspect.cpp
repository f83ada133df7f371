// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/inspect.hpp>

#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>

using namespace sitrep::detail;
using sitrep::field, sitrep::fields, sitrep::tag;

namespace {

// --- members

struct empty {
    friend constexpr auto describe(tag<empty>) { return fields(); }
};
struct flat {
    std::uint8_t n{};
    sitrep::text<4> name{};
    friend constexpr auto describe(tag<flat>) { return fields(field<"n", &flat::n>, field<"name", &flat::name>); }
};
/// Each member counts once, also an aggregate within.
struct nested {
    struct {
        int a{}, b{};
    } both{};
    int c{};
};
static_assert(count_members<empty>() == 0 && count_members<flat>() == 2 && count_members<nested>() == 2);

template <class T> constexpr membership membership_of = find_membership<T>(typename description_of<T>::all{});
struct unlisted {
    int a{}, b{};
    friend constexpr auto describe(tag<unlisted>) { return fields(field<"a", &unlisted::a>); }
};
int somewhere_else = 0;
struct with_reference {
    int a{};
    int& b = somewhere_else;
    friend constexpr auto describe(tag<with_reference>) { return fields(field<"a", &with_reference::a>); }
};
/// Other types convert to a `greedy`, so that it takes the place of any member.
struct greedy {
    constexpr greedy() = default;
    template <class U> constexpr greedy(const U&) {}
};
struct with_greedy {
    int a{};
    greedy b{};
    friend constexpr auto describe(tag<with_greedy>) { return fields(field<"a", &with_greedy::a>); }
};
struct optional_greedy {
    std::optional<greedy> a{};
    friend constexpr auto describe(tag<optional_greedy>) { return fields(field<"a", &optional_greedy::a>); }
};
struct half_union {
    std::optional<int> c{};
    union {
        int a{};
        unsigned b;
    };
    friend constexpr auto describe(tag<half_union>) {
        return fields(field<"a", &half_union::a>, field<"c", &half_union::c>);
    }
};
static_assert(membership_of<flat> == membership::all && membership_of<empty> == membership::all);
static_assert(membership_of<unlisted> == membership::some && membership_of<with_reference> == membership::some);
static_assert(membership_of<with_greedy> == membership::some && membership_of<half_union> == membership::anonymous);
static_assert(membership_of<optional_greedy> == membership::all);

struct [[gnu::packed]] packed {
    std::uint8_t a{};
    std::uint32_t b{};
    friend constexpr auto describe(tag<packed>) { return fields(field<"a", &packed::a>, field<"b", &packed::b>); }
};
struct wide {
    std::uint8_t a{};
    std::uint64_t b{};
    friend constexpr auto describe(tag<wide>) { return fields(field<"a", &wide::a>, field<"b", &wide::b>); }
};
/// As large and as aligned as without the attribute.
struct with_packed_member {
    std::uint8_t a{};
    [[gnu::packed]] std::uint32_t b{};
    std::uint32_t c{};
    friend constexpr auto describe(tag<with_packed_member>) {
        return fields(field<"a", &with_packed_member::a>, field<"b", &with_packed_member::b>,
                      field<"c", &with_packed_member::c>);
    }
};
template <class T> constexpr bool aligned = are_aligned<T>(typename description_of<T>::all{});
static_assert(aligned<wide> && aligned<flat> && aligned<empty>);
static_assert(!aligned<packed> && !aligned<with_packed_member>);

// --- nesting

struct around_flat {
    std::optional<flat> inner{};
    std::array<sitrep::list<flat, 2>, 3> lists{};
    friend constexpr auto describe(tag<around_flat>) {
        return fields(field<"inner", &around_flat::inner>, field<"lists", &around_flat::lists>);
    }
};
using either = sitrep::choice<bool, flat>;
constexpr auto describe(tag<either>) { return sitrep::choice_names<"flag", "flat">(); }
static_assert(nesting<int> == 0 && nesting<empty> == 1 && nesting<flat> == 1 && nesting<around_flat> == 4);
static_assert(nesting<either> == 2 && nesting<sitrep::list<either, 2>> == 3 && nesting<std::optional<flat>> == 1);

// --- initial values

struct full {
    std::optional<int> n{1};
    friend constexpr auto describe(tag<full>) { return fields(field<"n", &full::n>); }
};
struct around_full {
    full inner{};
    friend constexpr auto describe(tag<around_full>) { return fields(field<"inner", &around_full::inner>); }
};
struct around_empty {
    std::array<full, 2> inner{{{std::nullopt}, {}}};
    friend constexpr auto describe(tag<around_empty>) { return fields(field<"inner", &around_empty::inner>); }
};
/// Not made in constant expressions.
struct counted {
    std::uint8_t n = next();
    static std::uint8_t next() { return 1; }
    friend constexpr auto describe(tag<counted>) { return fields(field<"n", &counted::n>); }
};
static_assert(find_start<flat>() == start::absent && find_start<around_flat>() == start::absent);
static_assert(find_start<full>() == start::present && find_start<around_full>() == start::present);
static_assert(find_start<around_empty>() == start::present);
static_assert(find_start<counted>() == start::unknown);

/// Structs of `levels` nested ones, the innermost of which starts present.
template <unsigned levels> struct deep {
    deep<levels - 1> inner{};
    friend constexpr auto describe(tag<deep>) { return fields(field<"inner", &deep::inner>); }
};
template <> struct deep<1> : full {
    std::optional<int> n{1};
    friend constexpr auto describe(tag<deep>) { return fields(field<"n", &deep::n>); }
};
static_assert(find_start<deep<16>>() == start::present);
static_assert(find_start<deep<17>>() == (initial_nesting_limit == 16 ? start::unknown : start::present));

}  // namespace

TEST_CASE("structs are inspected") { CHECK(nesting<around_flat> == sitrep_test::at_run_time(4u)); }

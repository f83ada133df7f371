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
template <class T> constexpr bool is_packed_struct = is_packed<T>(typename description_of<T>::all{});
static_assert(is_packed_struct<packed> && !is_packed_struct<wide> && !is_packed_struct<flat> &&
              !is_packed_struct<empty>);

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
struct shared {
    union {
        int a{};
        unsigned b;
    };
    int c{};
    friend constexpr auto describe(tag<shared>) { return fields(field<"a", &shared::a>, field<"b", &shared::b>); }
};
static_assert(find_start<flat>() == start::absent && find_start<around_flat>() == start::absent);
static_assert(find_start<full>() == start::present && find_start<around_full>() == start::present);
static_assert(find_start<around_empty>() == start::present);
static_assert(find_start<counted>() == start::unknown && find_start<shared>() == start::shared);

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

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/constraint.hpp>

#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <tuple>
#include <type_traits>

using namespace sitrep::detail;

namespace {

struct holder {
    std::int16_t any{}, ranged{}, chosen{};
    sitrep::text<8> must{};
    sitrep::list<std::uint8_t, 4, 9> may{}, required{}, sized{}, perhaps{};

    friend constexpr auto describe(sitrep::tag<holder>) {
        using sitrep::field;
        return sitrep::fields(field<"any", &holder::any>,
                              field<"ranged", &holder::ranged, sitrep::range<-3, 40>, sitrep::doc<"m">>,
                              field<"chosen", &holder::chosen, sitrep::range_choice<5, 9, -9, 4, 20, 20>>,
                              field<"must", &holder::must, sitrep::required>,
                              field<"may", &holder::may, sitrep::range<0, 9>>,
                              field<"required", &holder::required, sitrep::required>,
                              field<"sized", &holder::sized, sitrep::length<2, 6>>,
                              field<"perhaps", &holder::perhaps, sitrep::length<0, 3>>);
    }
};
template <std::size_t I, class... Fields> constexpr auto pick_field(type_list<Fields...>) {
    return std::get<I>(std::tuple<std::type_identity<field_constraint<Fields>>...>{});
}
template <std::size_t I> using of = typename decltype(pick_field<I>(description_of<holder>::all{}))::type;

// Equal constraints are one type, whatever else the options say.
static_assert(std::is_same_v<of<1>, constraint<range_option<-3, 40>, void, void, true, false>>);
static_assert(std::is_same_v<of<3>, constraint<void, void, void, true, true>>);
static_assert(std::is_same_v<of<6>, constraint<void, void, length_option<2, 6>, true, true>>);
static_assert(
    std::is_same_v<element_constraint<of<4>, std::uint8_t>, constraint<range_option<0, 9>, void, void, true, true>>);
static_assert(std::is_same_v<element_constraint<of<6>, int>, element_constraint<no_constraint, int>>);
// Elements that no constraint limits share the code of complete values.
static_assert(std::is_same_v<element_constraint<of<4>, holder>, no_constraint>);
static_assert(!no_constraint::in_field && no_constraint::required && element_constraint<no_constraint, int>::in_field);

template <class Constraint, class T> constexpr bool has_range(T lb, T ub, std::uint64_t max_offset) {
    using in = integer_range<Constraint, T>;
    return in::lb == lb && in::ub == ub && in::max_offset == max_offset;
}
static_assert(has_range<of<0>, std::int16_t>(-32768, 32767, 65535));
static_assert(has_range<of<1>, std::int16_t>(-3, 40, 43));
static_assert(has_range<no_constraint, std::uint64_t>(0, 0xFFFFFFFFFFFFFFFFu, 0xFFFFFFFFFFFFFFFFu));
static_assert(has_range<no_constraint, std::int64_t>(INT64_MIN, INT64_MAX, 0xFFFFFFFFFFFFFFFFu));
static_assert(bits_for(0) == 0 && bits_for(1) == 1 && bits_for(255) == 8 && bits_for(256) == 9 &&
              bits_for(~std::uint64_t{}) == 64);

constexpr auto& rows = choice_ranges<of<2>::range_choice>;
static_assert(rows.size() == 3 && rows[0].lb == 5 && rows[0].max_offset == 4 && rows[0].bits == 3);
static_assert(rows[1].lb == 0xFFFFFFF7u && rows[1].max_offset == 13 && rows[1].bits == 4);
static_assert(rows[2].lb == 20 && rows[2].max_offset == 0 && rows[2].bits == 0);

struct hull_row {
    const char* name;
    range_hull hull;
    bool no_gaps;
    std::int64_t lb, ub;
};
constexpr hull_row hull_rows[] = {
    {"one after the other", hull_of<range_choice_option<0, 9, 10, 99>>, true, 0, 99},
    {"in another order", hull_of<range_choice_option<5, 9, -9, 4, 10, 12>>, true, -9, 12},
    {"with a gap", hull_of<range_choice_option<1, 9, 11, 19>>, false, 1, 19},
};
constexpr auto hull_is = [](const hull_row& r) {
    return r.hull.no_gaps == r.no_gaps && r.hull.lb == r.lb && r.hull.ub == r.ub;
};
static_assert(sitrep_test::first_wrong<hull_rows, hull_is>() == sitrep_test::no_row);

/// The sizes of a list<T, 4, 9> in each context.
struct size_row {
    const char* name;
    std::size_t lb, ub, json_lb, capacity;  // expected
    std::size_t found_lb, found_ub, found_json_lb, found_capacity;
};
template <class Constraint>
constexpr size_row size_in(const char* name, std::size_t lb, std::size_t ub, std::size_t json_lb,
                           std::size_t capacity) {
    using range = list_range<Constraint, sitrep::list<std::uint8_t, 4, 9>>;
    return {name, lb, ub, json_lb, capacity, range::lb, range::ub, range::json_lb, range::capacity};
}
constexpr size_row size_rows[] = {
    size_in<no_constraint>("alone, or the form of a value", 0, 9, 0, 4),
    size_in<of<4>>("an optional field", 1, 9, 0, 4),
    size_in<of<5>>("a required field", 1, 9, 1, 4),
    size_in<of<6>>("with a length beyond its capacity", 2, 6, 2, 4),
    size_in<of<7>>("with a length from 0", 0, 3, 0, 3),
    size_in<element_constraint<of<6>, sitrep::list<int, 2>>>("an element of a list that has a length", 1, 9, 1, 4),
    size_in<element_constraint<no_constraint, sitrep::list<int, 2>>>("an alternative, or an element of a list alone", 1,
                                                                     9, 1, 4),
};
constexpr auto sizes_are = [](const size_row& r) {
    return r.lb == r.found_lb && r.ub == r.found_ub && r.json_lb == r.found_json_lb && r.capacity == r.found_capacity;
};
static_assert(sitrep_test::first_wrong<size_rows, sizes_are>() == sitrep_test::no_row);

enum class three : std::uint8_t { a, b, c };
constexpr auto describe(sitrep::tag<three>) { return sitrep::words<three::c>("a b ... c"); }
static_assert(enum_size_of<three>.root == 2 && enum_size_of<three>.total == 3 && enum_size_of<three>.root_bits == 1);
static_assert(enum_size_of<three>.extensible);

}  // namespace

TEST_CASE("the ranges of a range_choice, with and without gaps") { sitrep_test::check_all(hull_rows, hull_is); }

TEST_CASE("the sizes of a list depend on its context") { sitrep_test::check_all(size_rows, sizes_are); }

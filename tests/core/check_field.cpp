// SPDX-License-Identifier: BSL-1.0
// Correct fields pass; each rule has its fault. For the words of the compiler, see compile_fail/field_options.cpp.
#include <sitrep/core/check_field.hpp>

#include "support.hpp"

#include <sitrep/core/list.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <climits>
#include <cstdint>
#include <optional>

using namespace sitrep::detail;

namespace {

enum class weapon : std::uint8_t { drone, mine };
constexpr auto describe(sitrep::tag<weapon>) { return sitrep::words<weapon::mine>("drone mine"); }

struct all {
    std::uint8_t n{};
    std::int32_t least{};
    sitrep::text<8> t{};
    sitrep::list<std::uint8_t, 4> l{};
    std::optional<bool> b{};
    weapon w{};
    int c[2]{};
};
template <auto Member, auto... Options>
using field_with = field_of<"f", Member, std::remove_const_t<decltype(Options)>...>;
template <auto Member, auto... Options> constexpr bool passes = without_fault<field_with<Member, Options...>>;

using sitrep::default_value, sitrep::length, sitrep::range, sitrep::range_choice, sitrep::required;
static_assert(passes<&all::n> && passes<&all::n, range<0, 9>> && passes<&all::n, range<0, 9>, default_value<9>>);
static_assert(passes<&all::n, range_choice<0, 1, 3, 4>, default_value<3>> && passes<&all::t, required>);
static_assert(passes<&all::l, length<1, 4>> && passes<&all::l, range<0, 9>> && passes<&all::b>);
static_assert(passes<&all::w, default_value<weapon::mine>> && passes<&all::least, default_value<INT_MIN>>);

static_assert(!passes<&all::n, range<0, 9>, default_value<10>> && !passes<&all::n, range<9, 0>>);
static_assert(!passes<&all::n, range_choice<0, 1, 3, 4>, default_value<2>> && !passes<&all::n, range<0, 256>>);
static_assert(!passes<&all::n, range<0, 9>, range<0, 8>> && !passes<&all::n, range<0, 9>, range_choice<0, 1, 3, 4>>);
static_assert(!passes<&all::n, required> && !passes<&all::t, default_value<1>> && !passes<&all::t, length<0, 1>>);
static_assert(!passes<&all::l, length<1, 5>> && !passes<&all::l, length<1, 4>, required> && !passes<&all::c>);
static_assert(!passes<&all::b, required> && !passes<&all::w, default_value<static_cast<weapon>(2)>>);
static_assert(find_options_fault(field_options<int>{}) == member_fault::option_kind);

}  // namespace

TEST_CASE("fields are checked") { CHECK(passes<&all::n> == sitrep_test::at_run_time(true)); }

// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/table/types.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/value/grade.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/callouts.hpp>

namespace callouts_test {

using namespace sitrep::detail;
using namespace table_types;

static_assert(std::is_same_v<callouts_of<flat>, callouts<>>, "scalars need none");
static_assert(std::is_same_v<callouts_of<next_to_zero>, callouts<up_to_zero>>, "numbers need none");
static_assert(std::is_same_v<callouts_of<sitrep::list<sitrep::grade, 3>>, callouts<sitrep::grade>>, "an element");
/// The alternatives of a choice. A struct of no bits, a value of no bits, and one with a 64-bit member are fallbacks. (On
/// i686 such a member is aligned to 4 bytes, so the value has a table.)
static_assert(
    alignof(wire_of<chosen>) <= 4 ||
    std::is_same_v<callouts_of<any>, callouts<fallback<no_constraint, open_of_nothing>, fallback<no_constraint, mark>,
                                              fallback<no_constraint, chosen>, zero_based>>);

/// Values, each once, in the order of their first member.
struct twice {
    sitrep::grade a{};
    sitrep::count b{};
    std::optional<sitrep::grade> c{};
    friend constexpr bool operator==(const twice&, const twice&) = default;
    friend constexpr auto describe(tag<twice>) {
        return fields(field<"a", &twice::a>, field<"b", &twice::b>, field<"c", &twice::c>);
    }
};
static_assert(callouts_of<twice>::number_of<sitrep::grade>() == 1 &&
              callouts_of<twice>::number_of<sitrep::count>() == 2);

/// The options of a field belong to a fallback, but not to that of a struct.
struct two_ranges {
    std::uint64_t a{}, b{}, c{};
    with_defaults d{};
    std::optional<with_defaults> e{};
    friend constexpr bool operator==(const two_ranges&, const two_ranges&) = default;
    friend constexpr auto describe(tag<two_ranges>) {
        return fields(field<"a", &two_ranges::a, sitrep::range<0, 9>>, field<"b", &two_ranges::b, sitrep::range<0, 9>>,
                      field<"c", &two_ranges::c, sitrep::range<0, 8>>, field<"d", &two_ranges::d>,
                      field<"e", &two_ranges::e>);
    }
};
static_assert(callouts_of<two_ranges>::size == 3, "0 to 9 once, 0 to 8, and the struct once");
static_assert(callouts_of<two_ranges>::number_of<fallback<no_constraint, with_defaults>>() == 3);
static_assert(callouts_of<mixed>::size == 4,
              "with_defaults, the additions of with_addition, the number of 64 bits, and that of one value");
static_assert(std::is_same_v<callouts_of<with_addition>, callouts<additions_of<with_addition>>>);

TEST_CASE("call-outs: checked by the compiler") { CHECK(callouts_of<mixed>::size == 4); }

}  // namespace callouts_test
#endif

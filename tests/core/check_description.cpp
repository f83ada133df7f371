// SPDX-License-Identifier: BSL-1.0
// Correct descriptions pass all checks. For each check, a case in compile_fail/ breaks it.
#include <sitrep/core/check_description.hpp>

#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>

using namespace sitrep::detail;

namespace {

struct patrol {
    sitrep::text<24> id{};
    std::uint16_t strength{};
    std::optional<std::int32_t> altitude{};
    sitrep::list<std::uint8_t, 4> codes{};
    std::array<bool, 3> flags{};
    std::uint8_t level{3};
    std::optional<bool> later{};

    friend constexpr auto describe(sitrep::tag<patrol>) {
        using sitrep::field;
        return sitrep::fields(field<"id", &patrol::id, sitrep::required>,
                              field<"strength", &patrol::strength, sitrep::range<0, 4095>>,
                              field<"altitude", &patrol::altitude, sitrep::range<-500, 9000>>,
                              field<"codes", &patrol::codes, sitrep::length<1, 4>>, field<"flags", &patrol::flags>,
                              field<"level", &patrol::level, sitrep::default_value<3>>, sitrep::extension,
                              field<"later", &patrol::later>);
    }
};
struct empty {
    friend constexpr auto describe(sitrep::tag<empty>) { return sitrep::fields(); }
};
/// In an unnamed namespace, where compilers warn of what seems unused, around a type without linkage.
struct around_empty {
    std::optional<empty> inner{};
    friend constexpr auto describe(sitrep::tag<around_empty>) {
        return sitrep::fields(sitrep::field<"inner", &around_empty::inner>);
    }
};
static_assert(checked<patrol> && checked<empty> && checked<around_empty>);

struct either {
    std::uint8_t which{};
    std::uint8_t n{};
    bool b{};
    friend constexpr auto describe(sitrep::tag<either>) {
        using sitrep::alternative, sitrep::field;
        return sitrep::internal_choice<&either::which>(
            alternative<"n", field<"n", &either::n>>, alternative<"none">,
            alternative<"both", field<"n", &either::n>, field<"b", &either::b>>);
    }
};
static_assert(checked_internal_choice<either>);

using kind = sitrep::choice<patrol, empty>;
constexpr auto describe(sitrep::tag<kind>) { return sitrep::choice_names<"patrol", "...", "empty">(); }
static_assert(checked_choice<kind>);

static_assert(holds_bounds<std::uint8_t, range_choice_option<0, 1, 254, 255>>());
static_assert(!holds_bounds<std::uint8_t, range_choice_option<0, 1, 254, 256>>());
static_assert(!holds_bounds<std::uint8_t, range_choice_option<-1, 1, 2, 3>>());

struct row {
    const char* name;
    bool disjoint, expected;
};
constexpr row rows[] = {
    {"side by side", are_disjoint<range_choice_option<0, 9, 10, 19>>(), true},
    {"in another order", are_disjoint<range_choice_option<10, 19, 0, 9>>(), true},
    {"one number each", are_disjoint<range_choice_option<0, 0, 1, 1, 2, 2>>(), true},
    {"a number in two", are_disjoint<range_choice_option<0, 9, 9, 19>>(), false},
    {"the first within the second", are_disjoint<range_choice_option<4, 5, 0, 9>>(), false},
    {"the third within the first", are_disjoint<range_choice_option<0, 9, 10, 19, 4, 5>>(), false},
    {"the wrong way round", are_disjoint<range_choice_option<0, 9, 19, 10>>(), false},
};
constexpr auto holds = [](const row& r) { return r.disjoint == r.expected; };
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("ranges of a range_choice are disjoint or not") { sitrep_test::check_all(rows, holds); }

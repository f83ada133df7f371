// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/whole_bounds.hpp>

#include "support.hpp"

#include <cstdint>
#include <optional>

using namespace sitrep::literals;
using sitrep::count, sitrep::whole_bounds, sitrep::whole_range;

namespace {

struct row {
    const char* name;
    std::optional<whole_range<>> range;
};
constexpr std::optional<std::uint32_t> none{};
constexpr std::optional<whole_range<>> no_range{};
constexpr row rows[] = {
    {"~1000 people", whole_range<>{800, 1000, 1200}},
    {"6 people", whole_range<>{6, 6, 6}},
    {"0", whole_range<>{0, 0, 0}},
    {">100 people", whole_range<>{101, none, none}},
    {">=100 people", whole_range<>{100, none, none}},
    {"<=50", whole_range<>{0, none, 50}},
    {"20(15..30) people", whole_range<>{15, 20, 30}},
    {"several", whole_range<>{3, 7, 10}},
    {"most of 100 people", whole_range<>{51, none, 100}},
    {"5 km", whole_range<>{5, 5, 5}},
    {"?", whole_range<>{0, none, none}},
    {"4294967295", whole_range<>{4294967295, 4294967295, 4294967295}},
    {"1.5 km", no_range},
    {"12.0 percent", no_range},  // stated with decimals, although they are zeros
    {"~4294967295", no_range},   // the high bound does not fit
    {">4294967295", no_range},   // nor does the low one
    {"1e10s USD", no_range},
};
constexpr auto has_range = [](const row& r) {
    count c;
    return count::parse(r.name, c) && whole_bounds(c) == r.range;
};
static_assert(sitrep_test::first_wrong<rows, has_range>() == sitrep_test::no_row);
constexpr row wrong[] = {{"1.5 km", whole_range<>{15, 15, 15}}};
static_assert(sitrep_test::is_seen_to_fail<wrong, has_range>());

static_assert(!whole_bounds(count{}), "an empty count has no bounds: it is not zero");
static_assert(whole_bounds<std::int64_t>("1e12s"_count)->low == 1000000000000);
static_assert(whole_bounds<std::uint8_t>("255"_count)->high == 255 && !whole_bounds<std::uint8_t>("256"_count));
static_assert(whole_bounds<std::int8_t>("127"_count)->high == 127 && !whole_bounds<std::int8_t>("128"_count));
static_assert(!whole_bounds<std::int64_t>(*count::of({.best = 4294967295, .exponent = 10})), "beyond 2^63 - 1");

struct doubled : sitrep::assumptions {
    static constexpr std::uint32_t percent(unsigned) { return 50; }
};
static_assert(whole_bounds<std::uint32_t>("~1000"_count, doubled{}) == whole_range<>{500, 1000, 1500});

}  // namespace

TEST_CASE("an empty count has no bounds") { CHECK_FALSE(whole_bounds(sitrep_test::at_run_time(count()))); }
TEST_CASE("the bounds of whole counts are plain integers") { sitrep_test::check_all(rows, has_range); }

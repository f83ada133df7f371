// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/unit.hpp>

#include "support.hpp"
#include "words.hpp"

#include <type_traits>

using sitrep::letters;
using sitrep::measure;
using sitrep::unit;

namespace {

static_assert(sizeof(measure) == 2 && std::is_trivially_copyable_v<measure>);
static_assert(sitrep_test::words_spell<unit>());
static_assert(is_counted(unit::people) && is_counted(unit::events) && !is_counted(unit::percent) &&
              !is_counted(unit::a));
static_assert(!is_counted(static_cast<unit>(200)), "a unit of a later version may be one of measurement");
static_assert(measure{}.empty() && !measure{}.unit() && !measure{}.currency());
static_assert(measure(unit::people).unit() == unit::people && !measure(unit::people).currency());
static_assert(measure(unit::people) == unit::people && measure(unit::people) != unit::km);
static_assert(measure(unit::people) != measure{});
static_assert(measure::of({{'U', 'S', 'D'}})->currency() == letters<3>{{'U', 'S', 'D'}});
static_assert(!measure::of({{'U', 'S', 'D'}})->unit());
static_assert(measure::of({{'U', 'S', 'D'}}) != measure::of({{'U', 'S', 'N'}}));
static_assert(!measure::of({{'u', 's', 'd'}}) && !measure::of({}));
static_assert(!measure::of({{'U', 'S', '['}}) && !measure::of({{'@', 'S', 'D'}}));

TEST_CASE("a currency has three capitals") {
    CHECK_FALSE(measure::of(sitrep_test::at_run_time(letters<3>{{'u', 's', 'd'}})));
    CHECK(measure::of(sitrep_test::at_run_time(letters<3>{{'U', 'S', 'D'}})));
}

TEST_CASE("a measure is any unit or any three letters, and never both") {
    for (int n = 0; n < 256; ++n) {
        const measure m = static_cast<unit>(n);
        REQUIRE((m.unit() == static_cast<unit>(n) && !m.currency() && !m.empty()));
    }
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            for (char c = 'A'; c <= 'Z'; ++c) {
                const auto m = measure::of({{a, b, c}});
                REQUIRE((m && m->currency() == letters<3>{{a, b, c}} && !m->unit() && !m->empty()));
            }
        }
    }
}

}  // namespace

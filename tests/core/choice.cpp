// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/choice.hpp>

#include "support.hpp"

#include <string_view>
#include <type_traits>

namespace {

struct red {
    int depth{1};
    friend constexpr bool operator==(const red&, const red&) = default;
};
struct blue {
    char shade{'b'};
    friend constexpr bool operator==(const blue&, const blue&) = default;
};
struct green {
    friend constexpr bool operator==(const green&, const green&) = default;
};
using colour = sitrep::choice<red, blue, green>;

constexpr std::string_view name_of(const colour& c) {
    std::string_view name = "unknown";
    c.visit([&]<class T>(const T&) {
        if constexpr (std::is_same_v<T, red>) name = "red";
        else if constexpr (std::is_same_v<T, blue>) name = "blue";
        else name = "green";
    });
    return name;
}

constexpr colour forgotten() {
    colour c = blue{};
    c.forget();
    return c;
}

constexpr bool is_filled_in_place() {
    colour c;
    c.emplace<1>().shade = 'x';
    return c.index() == 1 && c.get_if<blue>()->shade == 'x' && c.get_if<red>() == nullptr;
}

}  // namespace

static_assert(std::is_trivially_copyable_v<colour>);
static_assert(colour::size == 3 && colour::holds<green> && !colour::holds<int>);
static_assert(colour{} == colour{red{}} && colour{}.get_if<red>()->depth == 1, "the first by default");
static_assert(name_of(red{}) == "red" && name_of(blue{}) == "blue" && name_of(green{}) == "green");
static_assert(colour{red{2}} != colour{red{3}} && colour{red{2}} != colour{blue{}});
static_assert(is_filled_in_place());
static_assert(forgotten().index() == colour::size && name_of(forgotten()) == "unknown");
static_assert(forgotten() == forgotten() && forgotten() != colour{blue{}});
static_assert(forgotten().get_if<blue>() == nullptr);

TEST_CASE("a choice holds one of its alternatives") {
    CHECK(is_filled_in_place());
    const colour copy = sitrep_test::at_run_time(colour{blue{'y'}});
    REQUIRE(copy.get_if<blue>() != nullptr);
    CHECK(copy.get_if<blue>()->shade == 'y');
    CHECK(name_of(copy) == "blue");
}

TEST_CASE("a choice can hold what this version does not know") { CHECK(name_of(forgotten()) == "unknown"); }

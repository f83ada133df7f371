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
using sitrep::detail::choice_access;
using colour = sitrep::choice<red, blue, green>;

constexpr std::string_view name_of(const colour& c) {
    const auto name = []<class T>(const T&) {
        if constexpr (std::is_same_v<T, red>) return "red";
        else if constexpr (std::is_same_v<T, blue>) return std::string_view("blue");
        else return "green";
    };
    return c.visit(name, "unknown");
}

constexpr colour unknown() {
    colour c = blue{};
    choice_access::set_unknown(c);
    return c;
}

constexpr bool is_filled_in_place() {
    colour c;
    choice_access::emplace<1>(c).shade = 'x';
    return c.index() == 1 && c.get_if<blue>()->shade == 'x' && c.get_if<red>() == nullptr;
}

constexpr bool can_be_changed_in_place() {
    colour c = red{2};
    c.get_if<red>()->depth += 3;
    c.visit([]<class T>(T& value) {
        if constexpr (std::is_same_v<T, red>) value.depth *= 2;
    });
    const int before = c.visit(
        []<class T>(T& value) {
            if constexpr (std::is_same_v<T, red>) return value.depth++;
            else return 0;
        },
        -1);
    return before == 10 && c == colour{red{11}};
}

constexpr int visits(const colour& c) {
    int n = 0;
    c.visit([&n](const auto&) { ++n; });
    return n;
}

}  // namespace

static_assert(std::is_trivially_copyable_v<colour>);
static_assert(colour::size == 3 && colour::holds<green> && !colour::holds<int>);
static_assert(colour{} == colour{red{}} && colour{}.get_if<red>()->depth == 1, "the first by default");
static_assert(name_of(red{}) == "red" && name_of(blue{}) == "blue" && name_of(green{}) == "green");
static_assert(colour{red{2}} != colour{red{3}} && colour{red{2}} != colour{blue{}});
static_assert(is_filled_in_place());
static_assert(can_be_changed_in_place());
static_assert(visits(green{}) == 1 && visits(unknown()) == 0);
static_assert(unknown().index() == colour::size && name_of(unknown()) == "unknown");
static_assert(unknown() == unknown() && unknown() != colour{blue{}});
static_assert(unknown().get_if<blue>() == nullptr);

TEST_CASE("a choice holds one of its alternatives") {
    CHECK(is_filled_in_place());
    const colour copy = sitrep_test::at_run_time(colour{blue{'y'}});
    REQUIRE(copy.get_if<blue>() != nullptr);
    CHECK(copy.get_if<blue>()->shade == 'y');
    CHECK(name_of(copy) == "blue");
    CHECK_FALSE(copy == colour{});
}

TEST_CASE("the value of a choice can be changed") { CHECK(can_be_changed_in_place()); }

TEST_CASE("a choice can hold an alternative that this version does not know") {
    CHECK(name_of(sitrep_test::at_run_time(unknown())) == "unknown");
    CHECK(visits(sitrep_test::at_run_time(unknown())) == 0);
    CHECK(visits(sitrep_test::at_run_time(colour{})) == 1);
}

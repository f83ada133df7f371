// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/result.hpp>

#include "support.hpp"

#include <set>
#include <string_view>

using sitrep::errc;
using sitrep::error;
using sitrep::result;

namespace {

constexpr result<int> half(int n) {
    if (n % 2 != 0) return error{.code = errc::out_of_range, .offset = 3, .path = "/counts/0"};
    return n / 2;
}
static_assert(half(8) && *half(8) == 4);
static_assert(!half(7) && half(7).error().code == errc::out_of_range);
static_assert(half(7).error().offset == 3 && half(7).error().path == "/counts/0");

struct point {
    int x{}, y{};
};
constexpr bool is_filled_then_fails() {
    result<point> r{result<point>::in_place{}};
    r->x = 5;
    const bool filled = r && r->x == 5 && (*r).y == 0;
    r.fail() = {.code = errc::syntax};
    return filled && !r && r.error().code == errc::syntax;
}
static_assert(is_filled_then_fails());

constexpr bool says_that_it_skipped() {
    result<int> r = 1;
    if (r.skipped()) return false;
    r.mark_skipped();
    return r && r.skipped();
}
static_assert(says_that_it_skipped());

}  // namespace

static_assert(sizeof(error) <= 80, "an error travels through every reader: keep it small");

TEST_CASE("a result is a value or an error") {
    const auto good = half(sitrep_test::at_run_time(8));
    REQUIRE(good);
    CHECK(*good == 4);
    const auto bad = half(sitrep_test::at_run_time(7));
    REQUIRE(!bad);
    CHECK(bad.error() == error{.code = errc::out_of_range, .offset = 3, .path = "/counts/0"});
    CHECK(is_filled_then_fails());
    CHECK(says_that_it_skipped());
}

TEST_CASE("each code has words of its own") {
    std::set<std::string_view> words;
    int codes = 0;
    for (; sitrep::explain(static_cast<errc>(codes)) != "unknown error"; ++codes)
        words.insert(sitrep::explain(static_cast<errc>(codes)));
    CHECK(codes > static_cast<int>(errc::too_deep));
    CHECK(words.size() == static_cast<std::size_t>(codes));
    CHECK(sitrep::explain(static_cast<errc>(255)) == "unknown error");
}

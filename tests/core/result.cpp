// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/result.hpp>

#include "support.hpp"

#include <memory>
#include <set>
#include <string_view>
#include <type_traits>

using sitrep::errc;
using sitrep::error;
using sitrep::result;
using sitrep::detail::result_access;

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
    auto r = result_access::make<point>();
    r->x = 5;
    const bool filled = r && r->x == 5 && (*r).y == 0;
    result_access::fail(r) = {.code = errc::syntax};
    return filled && !r && r.error().code == errc::syntax;
}
static_assert(is_filled_then_fails());

constexpr bool says_that_it_skipped() {
    result<int> r = 1;
    if (r.skipped()) return false;
    result_access::mark_skipped(r);
    return r && r.skipped();
}
static_assert(says_that_it_skipped());

static_assert(half(8).has_value() && !half(7).has_value());
static_assert(half(8).value_or(-1) == 4 && half(7).value_or(-1) == -1);
static_assert(result<std::string_view>(error{.code = errc::syntax}).value_or("none") == "none");
static_assert(!std::is_default_constructible_v<result<int>>, "a value or an error, never neither");

/// The error at the address of the value, as functions construct it that know no type.
constexpr bool constructs_the_error_itself() {
    auto r = result_access::make<point>();
    std::construct_at(result_access::error_storage(r))->code = errc::padding;
    result_access::set_ok(r, false);
    return !r && r.error().code == errc::padding;
}
static_assert(constructs_the_error_itself());

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
    CHECK(constructs_the_error_itself());
    CHECK(says_that_it_skipped());
    CHECK(bad.value_or(-1) == -1);
    CHECK(sitrep::result<int>(7).value_or(-1) == 7);
}

TEST_CASE("each code has its own sentence") {
    std::set<std::string_view> words;
    int codes = 0;
    for (; sitrep::explain(static_cast<errc>(codes)) != "unknown error"; ++codes)
        words.insert(sitrep::explain(static_cast<errc>(codes)));
    CHECK(codes == static_cast<int>(errc::fraction_of_second) + 1);
    CHECK(words.size() == static_cast<std::size_t>(codes));
    CHECK(sitrep::explain(static_cast<errc>(255)) == "unknown error");
}

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/amount.hpp>

#include "support.hpp"
#include "vectors/counts.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace sitrep_test;
using namespace sitrep::literals;
using sitrep::amount;
using sitrep::bounds;
using sitrep::count;
using sitrep::verdict;

namespace {

// --- bounds

constexpr auto has_bounds = [](const bounds_row& row) {
    count c;
    if (!count::parse(row.name, c)) return false;
    return bounds(c) == amount{row.low, row.best, row.high, c.measure(), row.decimals};
};
static_assert(first_wrong<count_bounds, has_bounds>() == no_row);
static_assert(!bounds(count{}), "an empty count has no bounds: it is not zero");

constexpr auto means = [](const source_row& row) {
    count c;
    if (!count::parse(row.notation, c)) return false;
    const amount a = *bounds(c);
    return a.low == row.low && a.high == row.high && a.decimals == row.decimals;
};
static_assert(first_wrong<count_sources, means>() == no_row);

TEST_CASE("each hedge has its bounds") {
    check_all(count_bounds, has_bounds);
    check_all(count_sources, means);
}
TEST_CASE("the table can fail") {
    CHECK_FALSE(has_bounds({"~7", 6, 7, 9}));
    CHECK_FALSE(has_bounds({"many", 5, 20, 100}));
    CHECK_FALSE(has_bounds({"0.5", 5, 5, 5}));
    CHECK_FALSE(means({"several dozen", "several_dozen", 36, 132}));
}

/// The margin of "about N" from the decimal digits of N: 20 % for one significant digit, 10 % for two, 5 % for more,
/// rounded up and at least 1.
std::uint64_t margin_by_digits(std::uint64_t n) {
    std::string digits = std::to_string(n);
    while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
    const std::uint64_t percent = digits.size() == 1 ? 20 : digits.size() == 2 ? 10 : 5;
    return std::max<std::uint64_t>(1, n / 100 * percent + (n % 100 * percent + 99) / 100);
}

/// Checks the bounds of all hedges with one number.
void check_number(std::uint64_t n) {
    INFO(n);
    const std::uint64_t h = margin_by_digits(n);
    const std::uint64_t low = n > h ? n - h : 0;
    const auto of = [n](const std::string& before, const char* after = "") {
        count c;
        REQUIRE(count::parse(before + std::to_string(n) + after, c));
        return *bounds(c);
    };
    CHECK(of("") == amount{n, n, n});
    CHECK(of("~") == amount{low, n, n + h});
    CHECK(of(">") == amount{n + 1, no_bound, no_bound});
    CHECK(of(">=") == amount{n, no_bound, no_bound});
    CHECK(of("<=") == amount{0, no_bound, n});
    CHECK(of("..") == amount{0, no_bound, n});
    CHECK(of("", "..") == amount{n, no_bound, no_bound});
    if (n == 0) return;
    CHECK(of("nearly ") == amount{low, n - 1, n - 1});
    CHECK(of("<") == amount{0, no_bound, n - 1});
    CHECK(of("most of ") == amount{n / 2 + 1, no_bound, n});
    CHECK(of("most of ~") == amount{low / 2 + 1, no_bound, n + h});
}

TEST_CASE("bounds agree with a calculation from decimal digits") {
    for (std::uint64_t n = 0; n <= 12000; ++n) check_number(n);
    std::mt19937_64 random(3);
    for (int i = 0; i < 20000; ++i) {
        std::uint64_t n = static_cast<std::uint32_t>(random()) >> (random() % 32);
        for (auto zeros = random() % 9; zeros != 0; --zeros) n *= 10;  // below 4.3e17
        check_number(n);
    }
}

/// Checks that each number with one more decimal that a hedge and n allow is within the bounds: n in units of
/// 10^-decimals, x in tenths of these.
void check_fractions(std::uint32_t n, std::int8_t decimals, unit of) {
    const auto exponent = static_cast<std::int8_t>(-decimals);
    const auto range = [&](hedge h, bool most = false) {
        count_json p{.hedge = h, .exponent = exponent, .unit = of, .most = most};
        (h == hedge::more_than ? p.low : h == hedge::fewer_than ? p.high : p.best) = n;
        count c;
        REQUIRE(count::from_json(p, c));
        return *bounds(c);
    };
    const auto allows = [](const amount& a, std::uint64_t x) {
        return a.low * 10 <= x && (!a.high || x <= *a.high * 10);
    };
    for (std::uint64_t x = 0; x <= 10 * n + 20; ++x) {
        INFO(n, " with ", int(decimals), " decimals: ", x, " tenths");
        if (x > 10 * n) REQUIRE(allows(range(hedge::more_than), x));
        if (x < 10 * n) REQUIRE(allows(range(hedge::fewer_than), x));
        if (x < 10 * n && x + 1 >= 10 * n) REQUIRE(allows(range(hedge::nearly), x));
        if (x * 2 > 10 * n && x <= 10 * n) REQUIRE(allows(range(hedge::exact, true), x));
        REQUIRE(allows(range(hedge::exact), x) == (x == 10 * n));
    }
}

TEST_CASE("the bounds of numbers that may be fractions exclude no fraction") {
    for (std::uint32_t n = 0; n <= 40; ++n) {
        check_fractions(n, 0, unit::km);
        check_fractions(n, 1, unit::percent);
        check_fractions(n, 7, unit::people);
    }
}

TEST_CASE("a power of ten multiplies the bounds of a word") {
    for (const char* word : {"couple", "few", "several", "some", "handful", "many", "couple_dozen", "few_dozen",
                             "several_dozen", "dozens", "scores"}) {
        std::uint64_t power = 1;
        count c;
        REQUIRE(count::parse(word, c));
        const amount plain = *bounds(c);
        for (int e = 1; e <= 15; ++e) {
            power *= 10;
            REQUIRE(count::parse(word + (" 1e" + std::to_string(e)), c));
            const amount multiple = *bounds(c);
            CHECK(multiple.low == plain.low * power);
            CHECK(multiple.best == *plain.best * power);
            CHECK(multiple.high == (plain.high ? std::optional((*plain.high + 1) * power - 1) : no_bound));
        }
    }
}

// --- other assumptions

struct cautious : sitrep::assumptions {
    constexpr std::uint32_t percent(unsigned) const { return 33; }
    constexpr sitrep::word_range word(hedge h) const {
        return h == hedge::many ? sitrep::word_range{10, 50, 1001} : assumptions::word(h);
    }
};
static_assert(bounds("many"_count, cautious{}) == amount{10, 50, 1000});
static_assert(bounds("few"_count, cautious{}) == bounds("few"_count));
static_assert(bounds("~100"_count, cautious{}) == amount{67, 100, 133});
static_assert(bounds("~10"_count, cautious{}) == amount{6, 10, 14});
static_assert(bounds("~97"_count, cautious{}) == amount{64, 97, 130}, "32.01 is rounded up");
static_assert(bounds("~1230"_count, cautious{}) == amount{824, 1230, 1636});

TEST_CASE("a program can use its own assumptions") {
    CHECK(bounds(at_run_time("many 1e3"_count), cautious{}) == amount{10000, 50000, 1000999});
}

// --- order and roundness

struct order_row {
    const char* name;
    count stated;
    bool in_order;
};
constexpr order_row orders[] = {
    {"a range", "100..200"_count, true},
    {"a range from its end", "200..100"_count, false},
    {"best between", "1000(800..1200)"_count, true},
    {"best below", "5(10..20)"_count, false},
    {"best above", "30(10..20)"_count, false},
    {"best above low", "120(100..)"_count, true},
    {"best below low", "120(130..)"_count, false},
    {"best above high", "120(..100)"_count, false},
    {"all the same", "5(5..5)"_count, true},
    {"a range of fractions", "0.5..1.5"_count, true},
    {"a range of fractions from its end", "1.5..0.5"_count, false},
    {"a word", "several"_count, true},
    {"nothing", count{}, true},
    {"unknown", "?"_count, true},
};
constexpr auto is_found = [](const order_row& r) { return ordered(r.stated) == r.in_order; };
static_assert(sitrep_test::first_wrong<orders, is_found>() == sitrep_test::no_row);

TEST_CASE("figures out of order are found") { sitrep_test::check_all(orders, is_found); }

static_assert(is_round("1000"_count) && is_round("10 people"_count) && is_round("61000000000"_count));
static_assert(!is_round("12.0"_count) && !is_round("10.0 km"_count) && !is_round("0.5"_count));
static_assert(!is_round("1001"_count) && !is_round("0"_count) && !is_round("~1000"_count) && !is_round(count{}));

// --- arithmetic, against all pairs of numbers that the amounts allow

constexpr std::uint64_t ceiling = 24;  // instead of "no bound": more than twice the greatest bound here

std::set<std::uint64_t> numbers(const amount& a) {
    std::set<std::uint64_t> all;
    for (std::uint64_t n = a.low; n <= a.high.value_or(ceiling); ++n) all.insert(n);
    return all;
}
std::vector<amount> all_amounts() {
    std::vector<amount> all;
    for (std::uint64_t low = 0; low <= 5; ++low) {
        for (std::uint64_t high = low; high <= 6; ++high) {
            const auto end = high == 6 ? no_bound : std::optional(high);
            all.push_back({low, no_bound, end, unit::people});
            for (std::uint64_t best = low; best <= std::min<std::uint64_t>(high, 5); ++best)
                all.push_back({low, best, end, unit::people});
        }
    }
    return all;
}

template <class Check> void for_all_pairs(Check check) {
    for (const amount& a : all_amounts()) {
        for (const amount& b : all_amounts()) {
            INFO(a.low, "..", a.high.value_or(99), " and ", b.low, "..", b.high.value_or(99));
            check(a, b);
        }
    }
}

TEST_CASE("sums and differences span those of all pairs of numbers") {
    for_all_pairs([](const amount& a, const amount& b) {
        std::set<std::uint64_t> sums, rests;
        for (const auto x : numbers(a)) {
            for (const auto y : numbers(b)) {
                sums.insert(x + y);
                rests.insert(x > y ? x - y : 0);
            }
        }
        const amount sum = *add(a, b);
        REQUIRE(sum.low == *sums.begin());
        REQUIRE(sum.high == (a.high && b.high ? std::optional(*sums.rbegin()) : no_bound));
        REQUIRE(sum.best == (a.best && b.best ? std::optional(*a.best + *b.best) : no_bound));
        REQUIRE(sum == *add(b, a));

        const amount rest = *subtract(a, b);
        REQUIRE(rest.low == *rests.begin());
        REQUIRE(rest.high == (a.high ? std::optional(*rests.rbegin()) : no_bound));
        REQUIRE(rest.best.has_value() == (a.best && b.best));
        if (rest.best) REQUIRE(rests.count(*rest.best) == 1);
    });
}

TEST_CASE("products span those of all numbers") {
    for (const amount& a : all_amounts()) {
        for (std::uint32_t n = 0; n <= 7; ++n) {
            const amount product = scale(a, n);
            REQUIRE(product.low == a.low * n);
            REQUIRE(product.high == (a.high || n == 0 ? std::optional(a.high.value_or(0) * n) : no_bound));
            REQUIRE(product.best == (a.best || n == 0 ? std::optional(a.best.value_or(0) * n) : no_bound));
        }
    }
}

TEST_CASE("two sources on one quantity leave the numbers that both allow") {
    for_all_pairs([](const amount& a, const amount& b) {
        const auto in_a = numbers(a), in_b = numbers(b);
        std::set<std::uint64_t> suits;
        for (const auto x : in_a)
            if (in_b.count(x) == 1) suits.insert(x);
        const sitrep::combined both = *combine(a, b);
        REQUIRE(both == *combine(b, a));
        REQUIRE(both.conflict == suits.empty());
        const std::uint64_t end = suits.empty() ? std::max(*in_a.rbegin(), *in_b.rbegin()) : *suits.rbegin();
        REQUIRE(both.amount.low == (suits.empty() ? std::min(a.low, b.low) : *suits.begin()));
        REQUIRE(both.amount.high == (end == ceiling ? no_bound : std::optional(end)));
        if (both.amount.best) {
            REQUIRE(suits.count(*both.amount.best) == 1);
            REQUIRE((both.amount.best == a.best || both.amount.best == b.best));
        }
        if (a.best && a.best == b.best) REQUIRE(both.amount.best == a.best);
        if (a.best && b.best && a.best != b.best) REQUIRE_FALSE(both.amount.best);
    });
}

TEST_CASE("comparison answers yes or no only if all pairs of numbers agree") {
    for_all_pairs([](const amount& a, const amount& b) {
        std::set<bool> is_less, is_same;
        for (const auto x : numbers(a)) {
            for (const auto y : numbers(b)) {
                is_less.insert(x < y);
                is_same.insert(x == y);
            }
        }
        const auto answer = [](const std::set<bool>& all) {
            return all.size() == 2 ? verdict::maybe : *all.begin() ? verdict::yes : verdict::no;
        };
        // two amounts without an upper bound go on beyond the ceiling
        const bool open = !a.high && !b.high;
        REQUIRE(less_than(a, b) == (open ? verdict::maybe : answer(is_less)));
        REQUIRE(equal(a, b) == (open ? verdict::maybe : answer(is_same)));
        REQUIRE(equal(a, b) == equal(b, a));
    });
}

constexpr amount people = *bounds("~1000 people"_count);
constexpr amount vehicles = *bounds("5 vehicles"_count);
static_assert(!add(people, vehicles) && !subtract(people, vehicles) && !combine(people, vehicles));
static_assert(less_than(people, vehicles) == verdict::maybe && equal(people, vehicles) == verdict::maybe);
static_assert(!add(*bounds("5 USD"_count), *bounds("5 EUR"_count)) && !add(people, *bounds("5"_count)));
static_assert(less_than(*bounds("~100 people"_count), people) == verdict::yes);
static_assert(add(people, people) == amount{1600, 2000, 2400, unit::people});
static_assert(combine(people, *bounds(">1100 people"_count)) ==
              sitrep::combined{.amount = {1101, no_bound, 1200, unit::people}, .conflict = false});
static_assert(combine(people, *bounds("5 people"_count)) ==
              sitrep::combined{.amount = {5, no_bound, 1200, unit::people}, .conflict = true});

// --- comparison of counts

struct comparison_row {
    const char* name;
    count a, b;
    verdict is_less, is_equal;
};
constexpr comparison_row comparisons[] = {
    {"exact numbers", "5 people"_count, "6 people"_count, verdict::yes, verdict::no},
    {"exact numbers, the greater first", "6 people"_count, "5 people"_count, verdict::no, verdict::no},
    {"the same exact number", "5 people"_count, "5 people"_count, verdict::no, verdict::yes},
    {"ranges apart", "~100 people"_count, "~1000 people"_count, verdict::yes, verdict::no},
    {"ranges that overlap", "~1000 people"_count, "1100 people"_count, verdict::maybe, verdict::maybe},
    {"the same hedged statement", "~1000"_count, "~1000"_count, verdict::maybe, verdict::maybe},
    {"different units", "5 people"_count, "6 vehicles"_count, verdict::maybe, verdict::maybe},
    {"a unit and none", "5 people"_count, "6"_count, verdict::maybe, verdict::maybe},
    {"an empty count", count{}, "6"_count, verdict::maybe, verdict::maybe},
    {"two empty counts", count{}, count{}, verdict::maybe, verdict::maybe},
    {"unknown", "?"_count, "6"_count, verdict::maybe, verdict::maybe},
    {"a number with and without decimals", "1.0"_count, "1"_count, verdict::no, verdict::yes},
    {"decimals of zero", "0.0"_count, "0.000"_count, verdict::no, verdict::yes},
    {"a fraction below", "0.99 km"_count, "1 km"_count, verdict::yes, verdict::no},
    {"a fraction above", "1.5 km"_count, "1 km"_count, verdict::no, verdict::no},
    {"a fraction and more than a number", "5.5 km"_count, ">5 km"_count, verdict::maybe, verdict::maybe},
    {"a fraction and fewer than a number", "4.5 h"_count, "<5 h"_count, verdict::maybe, verdict::maybe},
    {"a fraction and the same with a hedge", "0.5"_count, ">0.5"_count, verdict::maybe, verdict::maybe},
    {"a fraction and a number beyond 64 bits", "0.5"_count, "18446744070000000000"_count, verdict::yes, verdict::no},
};
constexpr auto compares = [](const comparison_row& row) {
    return less_than(row.a, row.b) == row.is_less && equal(row.a, row.b) == row.is_equal &&
           equal(row.b, row.a) == row.is_equal;
};
static_assert(first_wrong<comparisons, compares>() == no_row);
static_assert(less_than("~100"_count, "125"_count) == verdict::yes);
static_assert(less_than("~100"_count, "125"_count, cautious{}) == verdict::maybe);
static_assert(equal("~100"_count, "125"_count) == verdict::no);
static_assert(equal("~100"_count, "125"_count, cautious{}) == verdict::maybe);
TEST_CASE("counts compare by their bounds") {
    check_all(comparisons, compares);
    CHECK_FALSE(compares({"equal numbers", "5"_count, "5"_count, verdict::yes, verdict::yes}));
}

/// The amount in units of 10^-2.
amount in_hundredths(amount a) {
    for (; a.decimals < 2; ++a.decimals) {
        a.low *= 10;
        if (a.best) *a.best *= 10;
        if (a.high) *a.high *= 10;
    }
    return a;
}

TEST_CASE("amounts with different decimals give what they give with the same") {
    std::mt19937 random(5);
    const auto upto = [&random](std::uint32_t n) { return static_cast<std::uint32_t>(random() % (n + 1u)); };
    const auto any = [&] {
        amount a{.low = upto(60), .measure = unit::km, .decimals = static_cast<std::uint8_t>(upto(2))};
        a.high = a.low + upto(40);
        if (upto(1) == 0) a.best = a.low + upto(static_cast<std::uint32_t>(*a.high - a.low));
        if (upto(3) == 0) a.high = no_bound;
        return a;
    };
    for (int i = 0; i < 20000; ++i) {
        const amount a = any(), b = any();
        const amount x = in_hundredths(a), y = in_hundredths(b);
        REQUIRE(add(a, b)->decimals == std::max(a.decimals, b.decimals));
        REQUIRE(in_hundredths(*add(a, b)) == *add(x, y));
        REQUIRE(in_hundredths(*subtract(a, b)) == *subtract(x, y));
        REQUIRE(in_hundredths(scale(a, 3)) == scale(x, 3));
        REQUIRE(in_hundredths(scale(a, 0)) == scale(x, 0));
        REQUIRE(in_hundredths(combine(a, b)->amount) == combine(x, y)->amount);
        REQUIRE(combine(a, b)->conflict == combine(x, y)->conflict);
        REQUIRE(less_than(a, b) == less_than(x, y));
        REQUIRE(equal(a, b) == equal(x, y));
    }
}

static_assert(add(*bounds("1.5 km"_count), *bounds("2 km"_count)) == amount{35, 35, 35, unit::km, 1});
static_assert(subtract(*bounds("2 km"_count), *bounds("1.25 km"_count)) == amount{75, 75, 75, unit::km, 2});
static_assert(scale(*bounds("0.5 km"_count), 3) == amount{15, 15, 15, unit::km, 1});

TEST_CASE("quantities of two measures have no sum, and an empty count is not compared") {
    const amount km = at_run_time(*bounds("1 km"_count));
    const amount person = *bounds("1 people"_count);
    CHECK_FALSE(add(km, person));
    CHECK_FALSE(subtract(km, person));
    CHECK_FALSE(combine(km, person));
    CHECK(less_than(at_run_time("1"_count), count()) == verdict::maybe);
    CHECK(less_than(at_run_time(count()), "1"_count) == verdict::maybe);
    CHECK(equal(at_run_time("1"_count), count()) == verdict::maybe);
}

TEST_CASE("arithmetic beyond 64 bits keeps correct bounds") {
    constexpr std::uint64_t top = 18446744073709551615u;
    const amount big{top - 1, top - 1, top - 1};
    const amount one{1, 1, 1};
    CHECK(add(big, one) == amount{top, no_bound, no_bound});
    CHECK(scale(big, 2) == amount{top, no_bound, no_bound});
    CHECK(scale(big, 4294967295) == amount{top, no_bound, no_bound});
    CHECK(scale(one, 4294967295) == amount{4294967295, 4294967295, 4294967295});
    CHECK(scale(amount{4294967297, no_bound, 4294967297}, 4294967295) == amount{top, no_bound, no_bound});
    CHECK(scale(amount{4294967297, no_bound, no_bound}, 4294967294) ==
          amount{18446744073709551615u - 4294967297u, no_bound, no_bound});
    CHECK(subtract(one, big) == amount{0, 0, 0});
    // numbers that 64 bits cannot hold in units of the common decimal
    const amount tenth{.low = 1, .best = 1, .high = 1, .decimals = 1};
    CHECK(add(big, tenth) == amount{top, no_bound, no_bound, {}, 1});
    CHECK(subtract(big, tenth) == amount{top - 1, no_bound, no_bound, {}, 1});
    CHECK(subtract(tenth, big) == amount{0, no_bound, 0, {}, 1});
    CHECK(less_than(tenth, big) == verdict::yes);
    CHECK(less_than(big, tenth) == verdict::no);
    CHECK(equal(big, tenth) == verdict::no);
    CHECK(less_than(one, amount{top, no_bound, no_bound}) == verdict::yes);
}

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/time_relation.hpp>

#include "support.hpp"
#include "vectors/edtf.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace sitrep;
using enum sitrep::verdict;
using sitrep_test::edtf_vector;

// --- verdicts

struct row {
    const char* name;
    when a, b;
    verdict is_before, overlap, is_within, are_same;
};
constexpr row rows[] = {
    {"apart", "2023-07"_when, "2024-05-03"_when, yes, no, no, no},
    {"one day", "2024-05-03"_when, "2024-05-03"_when, maybe, yes, yes, yes},
    {"a day of the month", "2024-05-03"_when, "2024-05"_when, maybe, maybe, maybe, maybe},
    {"some day of a month is not all of it", "2023-07"_when, "2023"_when, maybe, maybe, maybe, maybe},
    {"a month in a whole year", "2023-07"_when, "2023-01-01/2023-12-31"_when, no, yes, yes, no},
    {"a month across its end", "2023-12/2024-01"_when, "2023-01-01/2023-12-31"_when, no, yes, no, no},
    {"years that follow", "2022/2023"_when, "2023/2024"_when, maybe, maybe, no, no},
    {"open end, not for ever", "2013/.."_when, "2023"_when, maybe, maybe, no, no},
    {"open end, but not before its start", "2013/.."_when, "2012"_when, no, no, no, no},
    {"unknown end, the same", "2013/"_when, "2023"_when, maybe, maybe, no, no},
    {"open start", "../2013"_when, "2014"_when, yes, no, no, no},
    {"open start, but not after its end", "../2013"_when, "2012"_when, no, maybe, no, no},
    {"once in a range", "[2024-05-03..2024-05-05]"_when, "2024-05-01/2024-05-31"_when, no, yes, yes, no},
    {"all through a range", "2024-05-03/2024-05-05"_when, "2024-05-04"_when, no, yes, no, no},
    {"once in a range, not surely on that day", "[2024-05-03..2024-05-05]"_when, "2024-05-04"_when, maybe, maybe, maybe,
     maybe},
    {"once up to a day", "[..2024-05-03]"_when, "2024-05-04"_when, yes, no, no, no},
    {"once from a day on", "[2024-05..]"_when, "2024-04-30"_when, no, no, no, no},
    {"nothing stated", when(), "2024"_when, maybe, maybe, maybe, maybe},
    {"nothing at all", when(), when(), maybe, maybe, maybe, maybe},
    {"October of no year", "XXXX-10"_when, "2023"_when, maybe, maybe, maybe, maybe},
    {"a start with unspecified digits", "1985-04-XX/.."_when, "1985-04-15"_when, maybe, maybe, maybe, maybe},
    {"the same interval", "2024-05-03/2024-05-05"_when, "2024-05-03/2024-05-05"_when, no, yes, yes, yes},
    {"the same start", "2024-05-03/2024-05-05"_when, "2024-05-03/2024-05-06"_when, no, yes, yes, no},
    {"seasons, by convention", "2023-26"_when, "2024"_when, yes, no, no, no},
    {"a winter that may reach into the year", "2023-28"_when, "2024"_when, maybe, maybe, maybe, maybe},
    {"quarters", "2023-33"_when, "2023-34"_when, yes, no, no, no},
    {"long years", "Y-17000"_when, "-9999"_when, yes, no, no, no},
    // times
    {"minutes", "2024-05-03T02:47Z"_when, "2024-05-03T02:48Z"_when, yes, no, no, no},
    {"one minute", "2024-05-03T02:47Z"_when, "2024-05-03T05:47+03:00"_when, maybe, yes, yes, yes},
    {"a second of a minute", "2024-05-03T02:47:10Z"_when, "2024-05-03T02:47Z"_when, maybe, yes, yes, maybe},
    {"a minute of a day, on one calendar", "2024-05-03T02:47"_when, "2024-05-03"_when, maybe, yes, yes, maybe},
    {"a local day and UTC", "2024-05-03T02:47Z"_when, "2024-05-03"_when, maybe, maybe, maybe, maybe},
    {"14 July in UTC", "2023-07-15T00:30+03:00"_when, "2023-07-14"_when, maybe, maybe, maybe, maybe},
    {"no zone is not UTC", "2024-05-03T02:47"_when, "2024-05-03T02:47Z"_when, maybe, maybe, maybe, maybe},
    {"no zone is not even itself", "2024-05-03T02:47"_when, "2024-05-03T02:47"_when, maybe, maybe, maybe, maybe},
    {"no zone, a day later", "2024-05-03T02:47"_when, "2024-05-04T02:47Z"_when, yes, no, no, no},
    {"UTC in a whole month", "2024-05-03T02:47Z"_when, "2024-05-01/2024-05-31"_when, no, yes, yes, no},
    {"UTC near the end of a whole month", "2024-05-31T12:00Z"_when, "2024-05-01/2024-05-31"_when, no, maybe, maybe, no},
};
constexpr auto is_answered = [](const row& r) {
    return before(r.a, r.b) == r.is_before && after(r.b, r.a) == r.is_before && overlaps(r.a, r.b) == r.overlap &&
           overlaps(r.b, r.a) == r.overlap && within(r.a, r.b) == r.is_within && contains(r.b, r.a) == r.is_within &&
           same(r.a, r.b) == r.are_same && same(r.b, r.a) == r.are_same;
};

// --- dates and times in any combination

static_assert(before("2023-07"_date, "2024-05-03"_date) == yes && after("2024-05-03"_date, "2023-07"_when) == yes);
static_assert(within("2023-07"_date, whole_of("2023"_date)) == yes &&
              contains(whole_of("2023"_date), "2024"_date) == no);
static_assert(whole_of("2023"_date) == "2023-01-01/2023-12-31"_when &&
              whole_of("2024-02"_date) == "2024-02-01/2024-02-29"_when);
static_assert(whole_of("2024-05-03"_date) == "2024-05-03/2024-05-03"_when);
static_assert(whole_of("2024-05-03T02:47Z"_date) == "2024-05-03T02:47Z/2024-05-03T02:47Z"_when);
static_assert(whole_of("2023-33"_date) == "2023-01-01/2023-03-31"_when);
static_assert(whole_of("Y17000"_date).empty() && whole_of("9999-24"_date).empty() && whole_of(date()).empty());

// --- the rules, on four bounds that are numbers of days

struct four {
    std::int64_t s0, s1, e0, e1;
};
constexpr std::int64_t infinite = (std::numeric_limits<std::int64_t>::max)() / 2;

std::int64_t number(const std::optional<civil_day>& d, std::int64_t otherwise) {
    return d ? (std::int64_t{d->year} * 12 + d->month) * 31 + d->day : otherwise;
}
four bounds(const when& w) {
    const date a = w.start().stated();
    const date b = w.end().stated();
    if (w.form() != when_form::interval) {
        const auto first = number(earliest(a), -infinite);
        const auto last = number(latest(b), infinite);
        return {first, last, first, last};
    }
    four f{number(earliest(a), -infinite), number(latest(a), infinite), number(earliest(b), -infinite),
           number(latest(b), infinite)};
    if (a.empty()) f.s1 = f.e1;
    if (b.empty()) f.e0 = f.s0;
    return f;
}
bool has_time(const when& w) { return w.start().stated().hour() || w.end().stated().hour(); }
verdict judge(bool surely, bool surely_not) { return surely ? yes : surely_not ? no : maybe; }

bool follows_the_rules(const when& a, const when& b) {
    const four x = bounds(a);
    const four y = bounds(b);
    const bool exact = x.s0 == x.s1 && x.e0 == x.e1 && y.s0 == y.s1 && y.e0 == y.e1;
    return before(a, b) == judge(x.e1<y.s0, x.e0> y.s1) &&
           overlaps(a, b) == judge(x.s1 <= y.e0 && y.s1 <= x.e0, x.e1 < y.s0 || y.e1 < x.s0) &&
           within(a, b) == judge(x.s0 >= y.s1 && x.e1 <= y.e0, x.s1 < y.s0 || x.e0 > y.e1) &&
           same(a, b) ==
               judge(exact && x.s0 == y.s0 && x.e0 == y.e0, x.s1 < y.s0 || y.s1 < x.s0 || x.e1 < y.e0 || y.e1 < x.e0);
}

std::vector<when> all_vectors() {
    std::vector<when> found;
    for (const edtf_vector& v : sitrep_test::edtf_vectors) {
        when w;
        if (when::parse(v.name, w)) found.push_back(w);
    }
    return found;
}

}  // namespace

static_assert(sitrep_test::first_wrong<rows, is_answered>() == sitrep_test::no_row);
TEST_CASE("the relations give their verdicts") { sitrep_test::check_all(rows, is_answered); }

TEST_CASE("all pairs of vectors follow the rules of four bounds") {
    const auto all = all_vectors();
    int pairs = 0;
    for (const when& a : all)
        for (const when& b : all) {
            if (has_time(a) || has_time(b)) continue;
            ++pairs;
            REQUIRE(follows_the_rules(a, b));
        }
    CHECK(pairs > 50000);
}

TEST_CASE("yes and no are right for all days that the statements allow") {
    const auto all = all_vectors();
    std::mt19937 random(3);
    const auto pick = [&](std::int64_t from, std::int64_t to) {
        return from + static_cast<std::int64_t>(random()) % (to - from + 1);
    };
    const auto truth = [&](const when& w) {  // some start and end that the statement allows, in days
        const four f = bounds(w);
        const std::int64_t last_start = std::min(f.s1, f.e1) == infinite ? f.s0 + 800 : std::min(f.s1, f.e1);
        const std::int64_t start = pick(f.s0 == -infinite ? last_start - 800 : f.s0, last_start);
        if (w.form() != when_form::interval) return std::pair(start, start);
        const std::int64_t first_end = std::max(start, f.e0);
        return std::pair(start, pick(first_end, f.e1 == infinite ? first_end + 800 : f.e1));
    };
    int answered = 0;
    for (int n = 0; n < 400000; ++n) {
        const when& a = all[static_cast<std::size_t>(random()) % all.size()];
        const when& b = all[static_cast<std::size_t>(random()) % all.size()];
        if (has_time(a) || has_time(b)) continue;
        const auto [a_start, a_end] = truth(a);
        const auto [b_start, b_end] = truth(b);
        const auto agrees = [](verdict v, bool is_so) { return v == maybe || (v == yes) == is_so; };
        answered += overlaps(a, b) != maybe || before(a, b) != maybe ? 1 : 0;
        REQUIRE(agrees(before(a, b), a_end < b_start));
        REQUIRE(agrees(overlaps(a, b), a_start <= b_end && b_start <= a_end));
        REQUIRE(agrees(within(a, b), a_start >= b_start && a_end <= b_end));
        REQUIRE(agrees(same(a, b), a_start == b_start && a_end == b_end));
    }
    CHECK(answered > 100000);
}

TEST_CASE("yes and no are right for all offsets that were not stated") {
    std::mt19937 random(5);
    const auto pick = [&](int from, int to) {
        return from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1));
    };
    // a statement about a day of a month, and the second of the month that is the truth
    struct statement {
        date stated;
        std::int64_t truth;
        enum { day, local, utc } kind;
    };
    const auto make = [&](int calendar_offset) {
        const int d = pick(10, 14);
        const int second = pick(0, 86399);
        const std::int64_t instant = d * std::int64_t{86400} + second;
        const bool to_second = pick(0, 1) != 0;
        const auto seconds = to_second ? std::optional<int>(second % 60) : std::nullopt;
        const auto kind = pick(0, 2);
        const int unknown = pick(-12 * 60, 14 * 60);
        const int known = pick(-1439, 1439);
        if (kind == 0) return statement{*date::of(2024, 5, d), instant - calendar_offset * 60, statement::day};
        if (kind == 1)
            return statement{*date::local(2024, 5, d, second / 3600, second / 60 % 60, seconds), instant - unknown * 60,
                             statement::local};
        return statement{*date::at_offset(known, 2024, 5, d, second / 3600, second / 60 % 60, seconds),
                         instant - known * 60, statement::utc};
    };
    int answered = 0;
    for (int n = 0; n < 300000; ++n) {
        const int calendar_offset = pick(-12 * 60, 14 * 60);  // both days belong to one calendar
        const statement a = make(calendar_offset);
        const statement b = make(calendar_offset);
        // the library takes a day and a local time as of one calendar
        if (a.kind + b.kind == statement::day + statement::local && a.kind != b.kind) continue;
        const verdict earlier = before(a.stated, b.stated);
        if (earlier != maybe) {
            ++answered;
            REQUIRE((earlier == yes) == (a.truth < b.truth));
            REQUIRE(same(a.stated, b.stated) == no);
            REQUIRE(overlaps(a.stated, b.stated) == no);
        }
        if (same(a.stated, b.stated) == no && (a.kind != statement::day || b.kind != statement::day))
            REQUIRE(a.truth != b.truth);
    }
    CHECK(answered > 100000);
}

TEST_CASE("the sort key is a total order, equal for equal statements only") {
    auto all = all_vectors();
    std::sort(all.begin(), all.end(), chronological_less);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            REQUIRE(!chronological_less(all[j], all[i]));
            REQUIRE(chronological_less(all[i], all[j]) == !(all[i] == all[j]));
            const auto first = earliest(all[i]);
            const auto second = earliest(all[j]);
            if (first && second) REQUIRE(*first <= *second);
            REQUIRE((second || !first));
        }
}

TEST_CASE("times are sorted by day, then by clock") {
    const std::vector<when> sorted = {"../2023"_when,
                                      when(),
                                      "2023-07-15"_when,
                                      "2023-07-15T02:47"_when,
                                      "2023-07-15T10:00:00Z"_when,
                                      "2023-07-15T10:00:01"_when,
                                      "2023-07-15/2023-07-15"_when,
                                      "2023-07-15/2023-07-16"_when,
                                      "[2023-07-15..2023-07-16]"_when,
                                      "2023-07-15/"_when,
                                      "2024"_when};
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) CHECK(chronological_less(sorted[i], sorted[i + 1]));
}

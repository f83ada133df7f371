// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/time_relation.hpp>

#include "support.hpp"
#include "value/time_algebra.hpp"
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
    // an end that bounds the start, and a start that bounds the end
    {"begun in a year, over in March", "2023/2023-03"_when, "2023-06"_when, yes, no, no, no},
    {"begun in June, over in that year", "2023-03"_when, "2023-06/2023"_when, yes, no, no, no},
    {"both at once", "2023-05/2023"_when, "2023/2023-04"_when, no, no, no, no},
    {"begun in a year, and on its first day", "2023/2023-01-01"_when, "2023-01-01"_when, maybe, yes, yes, yes},
    {"begun by an end that is open", "../2023-03"_when, "2023-04/.."_when, yes, no, no, no},
    {"more than a day, and once in a month", "2023-05-03/2023-05-05"_when, "2023-05"_when, maybe, maybe, no, no},
    {"more than a day, and once in a range", "2023-05-03/2023-05-05"_when, "[2023-05-01..]"_when, maybe, maybe, no, no},
    {"perhaps one day, and once in a month", "2023-05-03/2023-05"_when, "2023-05"_when, maybe, maybe, maybe, maybe},
    {"two days of UTC, perhaps one of a calendar", "2023-05-03T20:00Z/2023-05-04T02:00Z"_when, "2023-05"_when, maybe,
     maybe, maybe, maybe},
    {"two days, and a minute", "2023-05-03/2023-05-04"_when, "[2023-05-01T00:00Z..2023-05-09T00:00Z]"_when, maybe,
     maybe, no, no},
    {"two days of UTC, and a minute", "2023-05-03T20:00Z/2023-05-04T02:00Z"_when,
     "[2023-05-01T00:00Z..2023-05-09T00:00Z]"_when, maybe, maybe, no, no},
    {"statements that contradict each other", "2024-05-04/2024-05-03T10:30Z"_when, "2024-05-04T11:30Z/2024-05-03"_when,
     no, no, no, no},
    {"quarters", "2023-33"_when, "2023-34"_when, yes, no, no, no},
    {"long years", "Y-17000"_when, "-9999"_when, yes, no, no, no},
    // times
    {"minutes", "2024-05-03T02:47Z"_when, "2024-05-03T02:48Z"_when, yes, no, no, no},
    {"one minute", "2024-05-03T02:47Z"_when, "2024-05-03T05:47+03:00"_when, maybe, yes, yes, yes},
    {"a second of a minute", "2024-05-03T02:47:10Z"_when, "2024-05-03T02:47Z"_when, maybe, yes, yes, maybe},
    {"a minute of a day, on one calendar", "2024-05-03T02:47"_when, "2024-05-03"_when, maybe, yes, yes, maybe},
    {"a day is not surely within a minute of it", "2024-05-03"_when, "2024-05-03T02:47"_when, maybe, yes, maybe, maybe},
    {"nor within an hour of it", "2024-05-03"_when, "2024-05-03T09:00/2024-05-03T10:00"_when, maybe, yes, maybe, maybe},
    {"an hour within its day", "2024-05-03T09:00/2024-05-03T10:00"_when, "2024-05-03"_when, maybe, yes, yes, maybe},
    {"a day within its first and last minutes", "2024-05-03"_when, "2024-05-03T00:00/2024-05-03T23:59"_when, maybe, yes,
     yes, yes},
    {"a minute is not surely within a second of it", "2024-05-03T02:47Z"_when, "2024-05-03T02:47:10Z"_when, maybe, yes,
     maybe, maybe},
    {"24:00 is within its day", "2024-05-03T24:00"_when, "2024-05-03"_when, maybe, yes, yes, maybe},
    {"a leap second is within its minute", "2016-12-31T23:59:60Z"_when, "2016-12-31T23:59Z"_when, maybe, yes, yes,
     maybe},
    {"a leap second is not the second before it", "2016-12-31T23:59:60Z"_when, "2016-12-31T23:59:59Z"_when, maybe,
     maybe, maybe, maybe},
    {"nor is the second before it in it", "2016-12-31T23:59:59Z"_when, "2016-12-31T23:59:60Z"_when, maybe, maybe, maybe,
     maybe},
    {"a leap second is not the second after it", "2016-12-31T23:59:60Z"_when, "2017-01-01T00:00:00Z"_when, maybe, maybe,
     maybe, maybe},
    {"nor is the second after it in it", "2017-01-01T00:00:00Z"_when, "2016-12-31T23:59:60Z"_when, maybe, maybe, maybe,
     maybe},
    {"a leap second is itself", "2016-12-31T23:59:60Z"_when, "2016-12-31T23:59:60Z"_when, maybe, yes, yes, yes},
    {"a leap second is not surely on the next day", "2016-12-31T23:59:60Z"_when, "2017-01-01"_when, maybe, maybe, maybe,
     maybe},
    {"00:00 is not surely in 24:00", "2017-01-01T00:00Z"_when, "2016-12-31T24:00Z"_when, maybe, maybe, maybe, maybe},
    {"24:00 is itself", "2016-12-31T24:00Z"_when, "2016-12-31T24:00Z"_when, maybe, yes, yes, yes},
    {"24:00 of a clock is not surely on the next day", "2024-05-03T24:00"_when, "2024-05-04"_when, maybe, maybe, maybe,
     maybe},
    {"an hour to 24:00 is within its day", "2024-05-03T23:00/2024-05-03T24:00"_when, "2024-05-03"_when, maybe, yes, yes,
     maybe},
    {"a start by the day, and an end by the minute", "2024-05-03/2024-05-03T10:00Z"_when, "2024-05-03T12:00Z"_when, yes,
     no, no, no},
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
    f.s1 = std::min(f.s1, f.e1);  // it did not end before it started
    f.e0 = std::max(f.e0, f.s0);
    return f;
}
bool has_time(const when& w) { return w.start().stated().hour() || w.end().stated().hour(); }
verdict judge(bool surely, bool surely_not) { return surely ? yes : surely_not ? no : maybe; }

verdict judge_within(const four& x, const four& y, bool is_moment) {
    return judge(x.s0 >= y.s1 && x.e1 <= y.e0, x.s1 < y.s0 || x.e0 > y.e1 || (is_moment && x.s1 < x.e0));
}
bool follows_the_rules(const when& a, const when& b) {
    const four x = bounds(a);
    const four y = bounds(b);
    const verdict is_within = judge_within(x, y, b.form() != when_form::interval);
    const verdict does_contain = judge_within(y, x, a.form() != when_form::interval);
    const verdict does_overlap = judge(x.s1 <= y.e0 && y.s1 <= x.e0, x.e1 < y.s0 || y.e1 < x.s0);
    return before(a, b) == judge(x.e1<y.s0, x.e0> y.s1) && overlaps(a, b) == does_overlap &&
           within(a, b) == is_within && contains(a, b) == does_contain && same(a, b) == (is_within & does_contain);
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

TEST_CASE("verdicts are exactly those of all days, in a short calendar") {
    CHECK(sitrep_test::day_model::all_times().size() > 90);
    CHECK(sitrep_test::find_wrong_pair() == std::string());
}

TEST_CASE("the relations agree with one another, whatever the times") {  // attack/verdicts.cpp: a million pairs
    std::string_view broken;
    const auto look_at = [&broken](const when& a, const when& b) {
        if (broken.empty()) broken = sitrep_test::find_broken_law(a, b);
    };
    sitrep_test::random_times times(9);
    for (int n = 0; n < 20000; ++n) look_at(times.next(), times.next());
    const auto all = all_vectors();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j <= i; ++j) look_at(all[i], all[j]);
    CHECK(broken == std::string_view());
}

TEST_CASE("yes and no are right for all days that the statements allow") {
    const auto all = all_vectors();
    std::mt19937 random(3);
    const auto pick = [&](std::int64_t from, std::int64_t to) {
        return from + static_cast<std::int64_t>(random()) % (to - from + 1);
    };
    const auto truth = [&](const when& w) {  // some start and end that the statement allows, in days
        const four f = bounds(w);
        const std::int64_t last_start = f.s1 == infinite ? f.s0 + 800 : f.s1;
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

// --- statements of times with clocks, each true of a start and an end

/// What was stated, and the truth in seconds of UTC. The first and last seconds are those of the days, minutes or seconds
/// in which it started and ended.
struct telling {
    when stated;
    std::int64_t start, end, first_of_start, last_of_end;
};

class teller {
public:
    explicit teller(unsigned seed) : random_(seed) {}

    int pick(int from, int to) { return from + static_cast<int>(random_() % static_cast<unsigned>(to - from + 1)); }

    /// A pair about which one calendar, and clocks of any offset, were asked.
    std::pair<telling, telling> next() {
        calendar_ = pick(-12 * 60, 14 * 60);
        has_days_ = pick(0, 2) != 0;
        telling a = next_one();
        return {a, next_one()};
    }

private:
    struct told {
        date stated;
        std::int64_t first, last;
    };
    telling next_one() {
        clock_ = has_days_ ? calendar_ : pick(-12 * 60, 14 * 60);  // days and clocks belong to one calendar
        const std::int64_t start = pick(10, 14) * std::int64_t{86400} + pick(0, 86399);
        const int form = pick(0, 2);
        const std::int64_t end = form != 0 ? start : start + pick(0, pick(0, 1) != 0 ? 100 : 200000);
        const int how = pick(0, 3);
        const told first = tell(start, how);
        if (form == 0) {
            const told last = tell(end, pick(0, 3));
            return {*when::interval(first.stated, last.stated), start, end, first.first, last.last};
        }
        if (form == 1) return {first.stated, start, start, first.first, first.last};
        const auto range =
            when::one_of(tell(start - pick(0, 90000), how).stated, tell(start + pick(0, 90000), how).stated);
        return {range ? *range : when(first.stated), start, start, first.first, first.last};
    }
    /// An instant as a day, as a day of which a digit is not stated, on a clock, or with an offset.
    told tell(std::int64_t instant, int how) {
        if (how < 2 && has_days_) {
            const std::int64_t local = instant + calendar_ * 60;
            const std::int64_t first = instant - local % 86400;
            const auto d = static_cast<int>(local / 86400);
            date tens;
            REQUIRE(date::parse("2024-05-" + std::to_string(d / 10) + "X", tens));
            return {how == 0 ? *date::of(2024, 5, d) : tens, first, first + 86399};
        }
        const int offset = how == 2 ? clock_ : pick(-1439, 1439);
        const std::int64_t local = instant + offset * 60;
        const auto d = static_cast<int>(local / 86400);
        const auto minute = static_cast<int>(local % 86400 / 60);
        const auto second = static_cast<int>(local % 60);
        const bool to_second = pick(0, 1) != 0;
        const auto stated = to_second ? std::optional<int>(second) : std::nullopt;
        const std::int64_t first = to_second ? instant : instant - second;
        return {how == 2 ? *date::local(2024, 5, d, minute / 60, minute % 60, stated)
                         : *date::at_offset(offset, 2024, 5, d, minute / 60, minute % 60, stated),
                first, to_second ? instant : first + 59};
    }

    std::mt19937 random_;
    int calendar_{}, clock_{};
    bool has_days_{};
};

TEST_CASE("yes and no are right for all offsets that were not stated") {
    teller tell(5);
    int answered = 0, wrong = 0;
    for (int n = 0; n < 100000; ++n) {
        const auto [a, b] = tell.next();
        const auto agrees = [&](verdict v, bool if_yes, bool if_no) {
            answered += v != maybe ? 1 : 0;
            wrong += (v == yes && !if_yes) || (v == no && if_no) ? 1 : 0;
        };
        agrees(before(a.stated, b.stated), a.end < b.start, a.end < b.start);
        agrees(overlaps(a.stated, b.stated), a.first_of_start <= b.last_of_end && b.first_of_start <= a.last_of_end,
               a.start <= b.end && b.start <= a.end);
        agrees(within(a.stated, b.stated), b.first_of_start <= a.start && a.end <= b.last_of_end,
               b.start <= a.start && a.end <= b.end);
        agrees(same(a.stated, b.stated),
               b.first_of_start <= a.start && a.end <= b.last_of_end && a.first_of_start <= b.start &&
                   b.end <= a.last_of_end,
               a.start == b.start && a.end == b.end);
    }
    CHECK(wrong == 0);
    CHECK(answered > 150000);
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

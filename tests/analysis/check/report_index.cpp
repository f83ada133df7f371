// SPDX-License-Identifier: BSL-1.0
#include <sitrep/analysis/check/report_index.hpp>

#include "support.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {

constexpr record some[] = {actor{.id = "A9"_id, .parent = "A2"_id},
                           spot{.time = "2024"_date, .position = "13,2"_position},
                           source{.id = "S1"_id, .via = "S2"_id},
                           actor{.id = "A2"_id},
                           place{.id = "P1"_id, .parent = "P1"_id},
                           event{.id = "E7"_id, .when = "2023"_when},
                           event{.id = "E8"_id, .when = "2022"_when},
                           event{.id = "E7"_id, .when = "2021"_when},
                           claim{.id = "C1"_id, .date = "2020"_date},
                           report{.id = "R1"_id, .published = "2019"_date},
                           extra{.about = "A9"_id}};
constexpr detail::report_index<> index{some};

struct row {
    const char* name;
    ref wanted;
    std::size_t at;
};
constexpr row rows[] = {
    {"the first of its kind", "A9"_id, 0},
    {"a lower number than the first", "A2"_id, 3},
    {"a number between them", "A3"_id, std::size(some)},
    {"the next number", "E8"_id, 6},
    {"an id of two records", "E7"_id, 5},
    {"a claim", "C1"_id, 8},
    {"a report", "R1"_id, 9},
    {"of another kind", "L1"_id, std::size(some)},
    {"a spot, which has no id", ref(kind::spot, 1), std::size(some)},
    {"no id", ref(), std::size(some)},
};
constexpr auto finds = [](const row& r) { return index.find(r.wanted) == r.at; };
constexpr row wrong[] = {{"the wrong record", "A2"_id, 0}, {"the wrong one of two", "E7"_id, 7}};

TEST_CASE("records are found by their ids") {
    static_assert(first_wrong<rows, finds>() == no_row);
    static_assert(is_seen_to_fail<wrong, finds>());
    check_all(rows, finds);
    for (const row& r : wrong) CHECK_FALSE(finds(r));
}

TEST_CASE("what is above a record is its parent, or the source that passed it on") {
    static_assert(index.above(0) == 3 && index.above(3) == index.size() && index.above(4) == 4);
    static_assert(index.above(2) == index.size() && index.above(5) == index.size());
    CHECK(index.above(index.find("E7"_id)) == index.size());
    CHECK(index.size() == std::size(some));
    CHECK(id_of(index[4]) == "P1"_id);
}

TEST_CASE("a report of no records has none") {
    constexpr detail::report_index<> none;
    static_assert(none.size() == 0 && none.find("A1"_id) == 0 && none.find({}) == 0);
    CHECK(none.find("E1"_id) == 0);
}

TEST_CASE("a set of records") {
    detail::record_set set;
    set.add(0);
    set.add(33);
    set.add(1023);
    set.add(1024);
    CHECK((set.has(0) && set.has(33) && set.has(1023) && !set.has(1) && !set.has(32) && !set.has(1024)));
}

}  // namespace

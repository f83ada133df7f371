// SPDX-License-Identifier: BSL-1.0
#include <sitrep/analysis/finding.hpp>

#include "support.hpp"

#include <set>
#include <string_view>

using namespace sitrep;
using namespace sitrep_test;

namespace {

constexpr finding at(finding_code code, std::uint32_t index) { return {.code = code, .index = index}; }

struct place_row {
    std::string_view name;
    finding found;
    std::string_view path;
};
constexpr place_row places[] = {
    {"a whole record", {.kind = kind::report}, "/report"},
    {"a member", {.kind = kind::event, .field = "when"}, "/event/when"},
    {"an element", {.kind = kind::event, .field = "places", .element = 1}, "/event/places/1"},
    {"a member of an element",
     {.kind = kind::event, .field = "counts", .element = 0, .part = "of"},
     "/event/counts/0/of"},
    {"a member of a member", {.kind = kind::place, .field = "nearby", .part = "distance"}, "/place/nearby/distance"},
    {"the longest", {.kind = kind::report, .field = "contributors", .element = 7}, "/report/contributors/7"},
};
constexpr auto path_is = [](const place_row& row) { return row.found.path() == row.path; };
constexpr place_row wrong_path = {"wrong", {.kind = kind::event, .field = "when"}, "/event/where"};

TEST_CASE("a finding names its place as a JSON pointer") {
    static_assert(first_wrong<places, path_is>() == no_row && !path_is(wrong_path));
    check_all(places, path_is);
}

TEST_CASE("each code has a sentence of its own, and a severity") {
    std::set<std::string_view> sentences;
    constexpr auto last = static_cast<std::uint8_t>(finding_code::head_not_first);
    for (unsigned code = 0; code <= last; ++code) sentences.insert(explain(static_cast<finding_code>(code)));
    CHECK(sentences.size() == last + 1u);
    CHECK(sentences.count("unknown finding") == 0);
    CHECK(explain(static_cast<finding_code>(last + 1)) == "unknown finding");
    static_assert(severity_of(finding_code::missing) == severity::error);
    static_assert(severity_of(finding_code::broken_off) == severity::error);
    static_assert(severity_of(finding_code::overdue) == severity::warning);
    static_assert(at(finding_code::head_not_first, 0).severity() == severity::warning);
}

constexpr findings filled(std::uint32_t warnings, std::uint32_t errors) {
    findings all;
    for (std::uint32_t i = 0; i < warnings; ++i) all.add(at(finding_code::disordered, i));
    for (std::uint32_t i = 0; i < errors; ++i) all.add(at(finding_code::dangling, 1000 + i));
    return all;
}

TEST_CASE("warnings alone are ok; nothing is lost without being counted") {
    static_assert(findings{}.ok() && findings{}.size() == 0 && findings{}.dropped() == 0);
    static_assert(filled(3, 0).ok() && filled(3, 0).warnings() == 3 && filled(3, 0).size() == 3);
    static_assert(!filled(3, 1).ok() && filled(3, 1).errors() == 1);
    static_assert(filled(20, 0).size() == 16 && filled(20, 0).dropped() == 4 && filled(20, 0).warnings() == 20);
    CHECK(filled(0, 40).errors() == 40);
    CHECK(filled(0, 40).dropped() == 24);
    CHECK(filled(0, 40)[15].index == 1015);
}

TEST_CASE("where there is no room for all, errors are kept before warnings") {
    const findings all = filled(20, 3);
    CHECK(all.errors() == 3);
    CHECK(all.warnings() == 20);
    CHECK(all.dropped() == 7);
    std::uint32_t expected[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000, 1001, 1002};
    std::size_t i = 0;
    for (const finding& f : all) CHECK(f.index == expected[i++]);
    CHECK(i == findings::capacity);
    MESSAGE("sizeof(finding) = ", sizeof(finding), ", sizeof(findings) = ", sizeof(findings));
}

}  // namespace

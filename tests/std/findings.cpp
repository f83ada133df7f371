// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/findings.hpp>

#include "support.hpp"

#include <sitrep/data/niger_2024.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

using namespace sitrep;
using namespace sitrep_test;

namespace {

std::vector<finding> all_findings(std::span<const record> report) {
    std::vector<finding> found;
    for_each_finding(report, [&found](const finding& f) { found.push_back(f); });
    return found;
}

/// Records with few ids, so that many are given twice, missing, or in a circle; in no order.
std::vector<record> random_report(std::mt19937& random, std::size_t size) {
    const auto below = [&random](unsigned n) { return static_cast<std::uint16_t>(random() % n); };
    const auto some = static_cast<unsigned>(size);
    std::vector<record> all;
    while (all.size() < size) {
        const auto number = static_cast<std::uint16_t>(1 + below(some));
        switch (below(9)) {
            case 0: all.push_back(actor{.id = actor_id(number), .parent = actor_id(below(some))}); break;
            case 1: all.push_back(place{.id = place_id(number), .parent = place_id(below(some))}); break;
            case 2: all.push_back(source{.id = source_id(number), .via = source_id(below(some))}); break;
            case 3: all.push_back(claim{.id = claim_id(number), .about = ref(kind::event, number)}); break;
            case 7:
                all.push_back(claim{.id = claim_id(number),
                                    .about = ref(kind::event, below(some)),
                                    .verb = below(2) == 0 ? claim_verb::denied : claim_verb::said});
                break;
            case 8: {
                constexpr relation_kind kinds[] = {relation_kind::follows,    relation_kind::causes,
                                                   relation_kind::during,     relation_kind::retracts,
                                                   relation_kind::supersedes, relation_kind::contradicts};
                const kind of = below(3) == 0 ? kind::relation : below(2) == 0 ? kind::claim : kind::event;
                all.push_back(relation{.id = relation_id(number),
                                       .from = ref(kind::event, below(some)),
                                       .to = ref(of, below(some)),
                                       .kind = kinds[below(6)]});
                break;
            }
            case 4: all.push_back(extra{.about = ref(kind::claim, number), .more = below(2) == 0}); break;
            case 5:
                if (below(4) == 0) all.push_back(report{.id = report_id(1), .published = *date::of(2020, 1, 1)});
                break;
            default:
                all.push_back(event{.id = event_id(number),
                                    .actors = {actor_id(static_cast<std::uint16_t>(1 + below(some)))},
                                    .when = *date::of(2000 + below(40), 1, 1)});
        }
    }
    return all;
}

}  // namespace

TEST_CASE("a sound report has no findings") { CHECK(all_findings(std::span<const record>(niger_2024)).empty()); }

TEST_CASE("a reference of a kind that a later version adds is found nowhere") {
    const std::vector<record> report{source{.id = "S1"_id},
                                     claim{.id = "C1"_id, .about = ref(static_cast<kind>(20), 1), .source = "S1"_id}};
    CHECK(check(report).size() == 1);
    const std::vector<finding> all = all_findings(report);
    REQUIRE(all.size() == 1);
    CHECK(all[0] == check(report)[0]);
}

TEST_CASE("statements about a withdrawn record are not read to the end") {
    const std::vector<record> report{
        event{.id = "E1"_id, .when = "2020"_when}, event{.id = "E2"_id, .when = "2021"_when},
        relation{.id = "L1"_id, .from = "E1"_id, .to = "E2"_id, .kind = relation_kind::follows},
        relation{.id = "L2"_id, .from = "E1"_id, .to = "E2"_id, .kind = relation_kind::supersedes},
        relation{.id = "L3"_id, .from = "E1"_id, .to = "E2"_id, .kind = relation_kind::contradicts}};
    CHECK(all_findings(report).empty());
    CHECK(all_findings(std::span(report).first(3)).size() == 1);
}

TEST_CASE("each finding of check comes, in the order of the records, and no other") {
    std::mt19937 random(7);
    std::size_t seen = 0;
    for (int i = 0; i < 3000; ++i) {
        const std::vector<record> report = random_report(random, 1 + random() % 40);
        const std::vector<finding> all = all_findings(report);
        const findings checked = check(report);
        findings kept;
        for (const finding& f : all) kept.add(f);
        REQUIRE(kept.size() == checked.size());
        CHECK(std::equal(kept.begin(), kept.end(), checked.begin()));
        CHECK((kept.errors() == checked.errors() && kept.warnings() == checked.warnings()));
        CHECK(std::is_sorted(all.begin(), all.end(), [](auto& a, auto& b) { return a.index < b.index; }));
        seen += all.size();
    }
    CHECK(seen > 30000);
}

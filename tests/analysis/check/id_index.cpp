// SPDX-License-Identifier: BSL-1.0
#include <sitrep/analysis/check.hpp>
#include <sitrep/analysis/check/id_index.hpp>

#include "support.hpp"

#include <algorithm>
#include <random>
#include <vector>

using namespace sitrep;
using namespace sitrep_test;
using sitrep::detail::record_mark;

namespace {

constexpr record some[] = {actor{.id = "A9"_id, .parent = "A2"_id},
                           spot{.time = "2024"_date, .position = "13,2"_position},
                           source{.id = "S65535"_id},
                           actor{.id = "A2"_id},
                           event{.id = "E7"_id, .when = "2023"_when},
                           event{.id = "E8"_id, .when = "2022"_when},
                           event{.id = "E7"_id, .when = "2021"_when},
                           relation{.id = "L64"_id, .from = "A9"_id, .to = "E8"_id, .kind = relation_kind::retracts},
                           report{.id = "R1"_id, .published = "2019"_date}};

struct row {
    const char* name;
    ref wanted;
    std::size_t at;
};
constexpr row rows[] = {
    {"the first of its kind", "A9"_id, 0},
    {"a lower number than the first", "A2"_id, 3},
    {"a number between them", "A3"_id, std::size(some)},
    {"a number above all", "A65"_id, std::size(some)},
    {"the largest number", "S65535"_id, 2},
    {"the last number of a block", "S63"_id, std::size(some)},
    {"an id of two records", "E7"_id, 4},
    {"the number after it", "E8"_id, 5},
    {"the first number of a block", "L64"_id, 7},
    {"a report", "R1"_id, 8},
    {"a kind without records", "C1"_id, std::size(some)},
    {"a spot, which has no id", ref(kind::spot, 1), std::size(some)},
};
/// With memory for all, for marks only, and without.
constexpr std::size_t memories[] = {detail::id_index<>::words_for(std::size(some)), 3, 0};
constexpr auto finds = [](const row& r) {
    for (const std::size_t words : memories) {
        std::uint32_t memory[memories[0]]{};
        detail::id_index<> index;
        index.use(memory, words);
        index.begin(some);
        if (index.find(some, r.wanted) != r.at) return false;
    }
    return true;
};
constexpr row wrong[] = {{"the wrong record", "A2"_id, 0}, {"the wrong one of two", "E7"_id, 6}};

constexpr bool has_marks() {
    std::uint32_t memory[memories[0]]{};
    detail::id_index<> index;
    index.begin(some);
    if (index.has_marks()) return false;
    index.use(memory, memories[0]);
    index.begin(some);
    if (!index.has_marks()) return false;
    index.add(record_mark::followed, 8);
    index.prepare_about(some);
    if (!index.has(record_mark::followed, 8) || index.has(record_mark::head, 8)) return false;
    if (!index.has(record_mark::disputed, 5) || index.has(record_mark::disputed, 0)) return false;
    index.begin(some);
    return !index.has(record_mark::followed, 8);
}

/// Keeps all findings.
struct all_findings {
    std::vector<finding> found{};
    void add(const finding& f) { found.push_back(f); }
};
std::vector<finding> check_with(std::span<const record> all, std::span<std::uint32_t> memory) {
    all_findings found;
    detail::checker<detail::report_index<detail::id_index<>>, all_findings> checker(found);
    checker.index().lookup().use(memory.data(), memory.size());
    checker.check_reports(all);
    return found.found;
}
std::vector<finding> check_without(std::span<const record> all) {
    all_findings found;
    detail::checker<detail::report_index<>, all_findings>(found).check_reports(all);
    return found.found;
}

// The small core has no index on the stack, and its machines have neither the memory nor the time for long reports.
#if SITREP_SMALL
constexpr unsigned long_reports = 4;
constexpr std::size_t longest_chain = 1300;
constexpr std::size_t sizes[] = {65, 300};
#else
constexpr unsigned long_reports = 10;
constexpr std::size_t longest_chain = 4000;
constexpr std::size_t sizes[] = {65, 3000, 50001};
#endif

class maker {
public:
    explicit maker(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t n) { return random_() % n; }

    /// A report of `size` records in any order, with ids below `numbers`. Some occur twice, some references lead nowhere.
    std::vector<record> make(std::size_t size, std::size_t numbers) {
        numbers_ = numbers;
        std::vector<record> all;
        while (all.size() != size) all.push_back(make_record());
        return all;
    }
    /// Chains of `size` actors, with a few cycles, in any order.
    std::vector<record> make_chains(std::size_t size) {
        numbers_ = size;
        std::vector<record> all;
        const std::size_t step = 1 + below(3);
        for (std::size_t i = 0; i != size; ++i) {
            const std::size_t above =
                (i + (below(40) == 0 ? size - below((std::min)(size, std::size_t{30})) : step)) % size;
            all.push_back(actor{.id = number<actor_id>(i + 1), .parent = number<actor_id>(above + 1)});
        }
        std::shuffle(all.begin() + static_cast<std::ptrdiff_t>(below(size)), all.end(), random_);
        return all;
    }

private:
    template <class Id> static Id number(std::size_t n) { return Id(static_cast<std::uint16_t>(n)); }
    template <class Id> Id any() { return below(8) == 0 ? Id() : number<Id>(1 + below(numbers_)); }
    ref any_ref() {
        switch (below(8)) {
            case 0: return any<actor_id>();
            case 1: return any<claim_id>();
            case 2: return any<relation_id>();
            default: return any<event_id>();
        }
    }
    record make_record() {
        static constexpr when dates[] = {"2023"_when, "2023-05-01"_when, "2024-05-01"_when, "2024"_when};
        switch (below(7)) {
            case 0: return actor{.id = any<actor_id>(), .parent = any<actor_id>()};
            case 1: return source{.id = any<source_id>(), .via = any<source_id>()};
            case 2:
            case 3:
                return event{.id = any<event_id>(),
                             .actors = {any<actor_id>()},
                             .when = dates[below(4)],
                             .status = below(3) == 0 ? event_status::cancelled : event_status::happened};
            case 4:
                return claim{.id = any<claim_id>(),
                             .about = any_ref(),
                             .source = any<source_id>(),
                             .verb = below(2) == 0 ? claim_verb::denied : claim_verb::said};
            case 5:
                if (below(20) == 0) return report{.id = any<report_id>(), .published = "2023-06"_date};
                [[fallthrough]];
            default:
                return relation{.id = any<relation_id>(),
                                .from = any_ref(),
                                .to = any_ref(),
                                .kind = static_cast<relation_kind>(below(13))};
        }
    }

    std::mt19937 random_;
    std::size_t numbers_{};
};

}  // namespace

TEST_CASE("an index finds records by their ids, with any memory") {
    static_assert(first_wrong<rows, finds>() == no_row);
    static_assert(is_seen_to_fail<wrong, finds>());
    check_all(rows, finds);
    for (const row& r : wrong) CHECK_FALSE(finds(r));
}

TEST_CASE("an index keeps marks of records until the next report") {
    static_assert(has_marks());
    CHECK(has_marks());
}

TEST_CASE("an index gives the same findings in the same order") {
    maker make(1);
    std::vector<std::uint32_t> memory(detail::id_index<>::words_for(longest_chain));
    std::size_t cycles = 0, far_cycles = 0, doubtful = 0, compared = 0;
    const auto compare = [&](const std::vector<record>& all) {
        const std::vector<finding> expected = check_without(all);
        const std::size_t words = make.below(3) == 0 ? 3 * (all.size() / 32 + 1) : memory.size();  // also too few
        CHECK(check_with(all, {memory.data(), words}) == expected);
        compared += expected.size();
        for (const finding& f : expected) {
            cycles += f.code == finding_code::cycle;
            far_cycles += f.code == finding_code::cycle && f.index >= 1024;
            doubtful += f.code == finding_code::doubtful_relation || f.code == finding_code::against_dates;
        }
    };
    for (unsigned n = 0; n != 300; ++n) {
        const std::size_t size = 1 + make.below(120);
        compare(make.make(size, n % 3 == 0 ? 0xFFFF : n % 3 == 1 ? 1 + make.below(12) : size));
        compare(make.make_chains(size));
    }
    for (unsigned n = 0; n != 100; ++n) {  // events and relations of few numbers, so that dates exclude many
        std::vector<record> all = make.make(60, 8);
        std::erase_if(all, [](const record& r) { return detail::is_a<actor>(r) || detail::is_a<source>(r); });
        compare(all);
    }
    for (unsigned n = 0; n != long_reports; ++n) compare(make.make_chains(1100 + make.below(longest_chain - 1100)));
    CHECK(compared > 10000);
    CHECK(cycles > 200);
    CHECK(far_cycles >= long_reports / 2);
    CHECK(doubtful > 20);
}

TEST_CASE("check finds the same in a long report, whose index is on the stack") {
    maker make(2);
    for (const std::size_t size : sizes) {
        const std::vector<record> all = make.make(size, size > 50000 ? 0xFFFF : size);
        const findings found = check(all);
        std::vector<std::uint32_t> memory(detail::id_index<>::words_for(size));
        const std::vector<finding> expected = check_with(all, memory);
        CHECK(found.errors() + found.warnings() == expected.size());
        for (const finding& f : found) CHECK(std::find(expected.begin(), expected.end(), f) != expected.end());
    }
}

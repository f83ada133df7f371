// SPDX-License-Identifier: BSL-1.0
// What the checker looks into, and what it collects. For its findings, see analysis/check.cpp.
#include <sitrep/analysis/check/checker.hpp>

#include "support.hpp"

#include <sitrep/core/list.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/record/record.hpp>

#include <array>
#include <cstdint>
#include <optional>

using namespace sitrep::detail;
using namespace sitrep::literals;

static_assert(is_reference<sitrep::ref> && is_reference<sitrep::event_id> && !is_reference<std::uint16_t>);
static_assert(is_checked<std::optional<sitrep::count>> && is_checked<sitrep::list<sitrep::event_id, 2>> &&
              is_checked<sitrep::event> && !is_checked<sitrep::text<8>>);
static_assert(end_of("2023-01/2023-03"_when) == "2023-03"_when && end_of("2023"_when) == "2023"_when);

namespace {

/// Counts the findings of a code.
struct counter {
    sitrep::finding_code wanted;
    std::size_t found{};
    constexpr void add(const sitrep::finding& f) { found += f.code == wanted ? 1 : 0; }
};

constexpr sitrep::record twice[] = {sitrep::event{.id = "E1"_id}, sitrep::event{.id = "E1"_id},
                                    sitrep::event{.id = "E1"_id}};

}  // namespace

TEST_CASE("the checker reports to any collector") {
    counter duplicates{sitrep::finding_code::duplicate_id};
    checker<report_index<id_lookup<>>, counter>(duplicates).check_reports(twice);
    CHECK(duplicates.found == 2);
}

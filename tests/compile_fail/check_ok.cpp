// SPDX-License-Identifier: BSL-1.0
// Reports with an error. The compiler names the finding, the record and its member.
#include <sitrep/analysis/check_ok.hpp>

using namespace sitrep;
using namespace sitrep::literals;

// EXPECT TO COMPILE
constexpr records<1> alert{event{.id = "E4"_id, .type = event_type::appeal}};
static_assert(check_ok<alert>);

// EXPECT: sitrep: check finds an error in this report
constexpr records<1> alert{event{.id = "E4"_id, .type = event_type::appeal, .actors = {"A7"_id}}};
static_assert(check_ok<alert>);

// EXPECT: refuse_report.*finding_code::dangling.*kind::event.*4.*(actors|97, 99, 116, 111, 114, 115)
constexpr records<1> alert{event{.id = "E4"_id, .type = event_type::appeal, .actors = {"A7"_id}}};
static_assert(check_ok<alert>);

// EXPECT: refuse_report.*finding_code::missing
constexpr claim alert{.id = "C4"_id};
static_assert(check_ok<alert>);

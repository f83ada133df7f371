// EXPECT: sitrep: an optional member must start empty, or with its default_value
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json.hpp>

struct strike {
    sitrep::text<24> place{};

    friend constexpr auto describe(sitrep::tag<strike>) { return sitrep::fields(sitrep::field<"place", &strike::place>); }
};
struct report {
    strike first{.place = "Niamey"};

    friend constexpr auto describe(sitrep::tag<report>) { return sitrep::fields(sitrep::field<"first", &report::first>); }
};
static_assert(sitrep::from_json<report>(R"({"first":{}})"));

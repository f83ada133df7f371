// EXPECT: sitrep: fields\(\) needs each member of the struct once
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json.hpp>

struct strike {
    sitrep::text<24> id;
    std::uint16_t killed{};
    std::uint16_t wounded{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id>, sitrep::field<"killed", &strike::killed>);
    }
};
static_assert(sitrep::from_json<strike>(R"({"killed":3})"));

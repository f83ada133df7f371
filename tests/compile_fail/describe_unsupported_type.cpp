// EXPECT: sitrep: unsupported member type: use bool, an integer
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json.hpp>

struct strike {
    sitrep::text<24> id;
    double killed{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id>, sitrep::field<"killed", &strike::killed>);
    }
};
static_assert(sitrep::from_json<strike>(R"({"killed":3})"));

// EXPECT: sitrep: range<lo, hi> has values that the member's type cannot hold
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json.hpp>

struct strike {
    sitrep::text<24> id;
    std::uint8_t killed{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id>,
                              sitrep::field<"killed", &strike::killed, sitrep::range<0, 4095>>);
    }
};
static_assert(sitrep::from_json<strike>(R"({"killed":3})"));

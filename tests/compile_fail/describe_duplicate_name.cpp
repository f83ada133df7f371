// EXPECT: sitrep: duplicate field name in fields\(\)
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json.hpp>

struct strike {
    std::uint16_t killed{};
    std::uint16_t wounded{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"killed", &strike::killed>, sitrep::field<"killed", &strike::wounded>);
    }
};
static_assert(sitrep::from_json<strike>(R"({"killed":3})"));

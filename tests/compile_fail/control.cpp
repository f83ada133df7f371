// EXPECT TO COMPILE
// SPDX-License-Identifier: BSL-1.0
// A record like those of the other cases, without their fault: what fails there fails for its fault alone.
#include <sitrep/codec/json.hpp>

struct strike {
    sitrep::text<24> id;
    std::uint16_t killed{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id>,
                              sitrep::field<"killed", &strike::killed, sitrep::range<0, 4095>>);
    }
};
static_assert(sitrep::from_json<strike>(R"({"killed":3})"));

// EXPECT: two types have the same name: give one
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>

namespace other {
struct strike {
    friend constexpr auto describe(sitrep::tag<strike>) { return sitrep::fields(); }
};
}
struct strike {
    other::strike first{};
    friend constexpr auto describe(sitrep::tag<strike>) { return sitrep::fields(sitrep::field<"first", &strike::first>); }
};
std::array<char, 500> out;
auto made = sitrep::json_schema<strike>(out);

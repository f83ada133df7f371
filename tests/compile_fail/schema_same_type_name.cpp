// EXPECT: two types have the same name in ASN.1
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>

struct Strike {
    friend constexpr auto describe(sitrep::tag<Strike>) { return sitrep::fields(); }
};
struct strike {
    Strike first{};
    friend constexpr auto describe(sitrep::tag<strike>) { return sitrep::fields(sitrep::field<"first", &strike::first>); }
};
std::array<char, 500> out;
auto made = sitrep::asn1_module<strike>(out);

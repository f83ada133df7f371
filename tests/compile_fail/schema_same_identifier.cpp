// EXPECT: two names are the same in ASN.1
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>

struct strike {
    bool a{};
    bool b{};
    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"at_sea", &strike::a>, sitrep::field<"At.Sea", &strike::b>);
    }
};
std::array<char, 500> out;
auto made = sitrep::asn1_module<strike>(out);

// EXPECT: the name of a type is a reserved word of ASN.1
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>

struct PRESENT {
    friend constexpr auto describe(sitrep::tag<PRESENT>) { return sitrep::fields(); }
};
std::array<char, 500> out;
auto made = sitrep::asn1_module<PRESENT>(out);

// EXPECT: an instance of a template has no name that fits a schema
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>

template <class T>
struct strike {
    T killed{};
    friend constexpr auto describe(sitrep::tag<strike>) { return sitrep::fields(sitrep::field<"killed", &strike::killed>); }
};
std::array<char, 500> out;
auto made = sitrep::asn1_module<strike<std::uint8_t>>(out);

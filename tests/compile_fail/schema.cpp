// SPDX-License-Identifier: BSL-1.0
// Types and names that the printed schemas cannot show.
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>

using namespace sitrep;
std::array<char, 500> out;

// EXPECT TO COMPILE
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"confirmed", &strike::confirmed>); }
};
auto module = asn1_module<strike>(out);
auto schema = json_schema<strike>(out);

// EXPECT: sitrep: unsupported type: floating point rounds
auto schema = json_schema<double>(out);

// EXPECT: sitrep: unsupported type: floating point rounds
struct strike {
    std::uint8_t known{};
    double killed{};
    friend constexpr auto describe(tag<strike>) {
        return internal_choice<&strike::known>(alternative<"unknown">,
                                               alternative<"known", field<"killed", &strike::killed>>);
    }
};
auto module = asn1_module<strike>(out);

// EXPECT: sitrep: two types have the same name: give one of them a schema_name
namespace other {
struct strike {
    friend constexpr auto describe(tag<strike>) { return fields(); }
};
}
struct strike {
    other::strike first{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"first", &strike::first>); }
};
auto schema = json_schema<strike>(out);

// EXPECT: sitrep: two types have the same name in ASN.1
struct Strike {
    friend constexpr auto describe(tag<Strike>) { return fields(); }
};
struct strike {
    Strike first{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"first", &strike::first>); }
};
auto module = asn1_module<strike>(out);

// EXPECT: sitrep: an instance of a template has no name that fits a schema
template <class T> struct strike {
    T killed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto module = asn1_module<strike<std::uint8_t>>(out);

// EXPECT: sitrep: the name of a type is a reserved word of ASN.1
struct PRESENT {
    friend constexpr auto describe(tag<PRESENT>) { return fields(); }
};
auto module = asn1_module<PRESENT>(out);

// EXPECT: sitrep: two names are the same in ASN.1
struct strike {
    bool a{}, b{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"at_sea", &strike::a>, field<"At.Sea", &strike::b>);
    }
};
auto module = asn1_module<strike>(out);

// EXPECT: sitrep: an ASN.1 name takes 1 to 128 letters and digits
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"?", &strike::confirmed>); }
};
auto module = asn1_module<strike>(out);

// EXPECT: sitrep: the ASN.1 module has names for at most ten ranges
struct strike {
    std::uint8_t killed{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed,
                            range_choice<0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10>>);
    }
};
auto module = asn1_module<strike>(out);

// EXPECT: sitrep: two names are the same in ASN.1
enum class tool : std::uint8_t { drill, DRILL_ };
constexpr auto describe(tag<tool>) { return words<tool::DRILL_>("dr_ill Dr.Ill"); }
auto module = asn1_module<tool>(out);

// EXPECT: sitrep: an ASN.1 name takes 1 to 128 letters and digits
enum class mark : std::uint8_t { plus, minus };
constexpr auto describe(tag<mark>) { return words<mark::minus>("plus -"); }
auto module = asn1_module<mark>(out);

// EXPECT: sitrep: two names are the same in ASN.1
using answer = choice<bool, std::uint8_t>;
namespace sitrep {
constexpr auto describe(tag<answer>) { return choice_names<"is_it", "Is.it">(); }
constexpr std::string_view schema_name(tag<answer>) { return "answer"; }
}
auto module = asn1_module<answer>(out);

// EXPECT: sitrep: asn1_module<.*> takes described types that have a name
auto module = asn1_module<choice<bool, std::uint8_t>>(out);

// EXPECT: sitrep: asn1_module<.*> takes described types that have a name
auto module = asn1_module<bool>(out);

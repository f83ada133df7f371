// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1.hpp>

#include <sitrep/core/version.hpp>

#include "schema/schema_types.hpp"
#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace schema_types;

// --- names of modules

struct module_row {
    std::string_view name, module;
    bool good;
};
constexpr module_row module_rows[] = {
    {"a word", "Sitrep", true},     {"hyphens", "My-Own-Module2", true}, {"one letter", "M", true},
    {"empty", "", false},           {"small", "sitrep", false},          {"a hyphen first", "-M", false},
    {"a hyphen last", "M-", false}, {"two hyphens", "M--N", false},      {"an underscore", "My_Module", false},
    {"a digit first", "1M", false}, {"a reserved word", "NULL", false},  {"a letter of Unicode", "M\u00fc", false},
};
constexpr auto module_fits = [](const module_row& r) {
    std::array<char, 600> out{};
    const auto made = sitrep::asn1_module<side>(out, r.module);
    return r.good ? static_cast<bool>(made) : !made && made.error().code == sitrep::errc::bad_value;
};
static_assert(sitrep_test::first_wrong<module_rows, module_fits>() == sitrep_test::no_row);

// --- a whole module

constexpr std::string_view expected = R"(-- Printed by sitrep )" SITREP_VERSION
                                      R"(. Encoding: canonical UPER (ITU-T X.691), a whole message padded with zero
-- bits to octets. Sizes of texts, in octets of UTF-8, are rules that stand in comments.
My-Module DEFINITIONS AUTOMATIC TAGS ::= BEGIN

Items ::= SEQUENCE (SIZE (0..50)) OF SomeItem

SomeItem ::= CHOICE {
  nothing Nothing,
  a-text  UTF8String,  -- at most 9 octets
  ...,
  sides   SEQUENCE (SIZE (1..2)) OF Side,
  bearing Bearing
}

Nothing ::= SEQUENCE {}

Side ::= ENUMERATED {
  left, right
}

Bearing ::= CHOICE {
  unknown NULL,
  exact   INTEGER (0..359),
  rough   SEQUENCE {
    degrees INTEGER (0..359),
    size    CHOICE {
      r0 INTEGER (0..9),
      r1 INTEGER (10..99)
    }  -- degrees
  }
}

Sample ::= SEQUENCE {
  name        UTF8String,  -- as on the -  plate; at most 40 octets
  level       INTEGER (-5..5) OPTIONAL,
  big         INTEGER (0..18446744073709551615),
  letters     PrintableString (FROM ("A".."Z")) (SIZE (3)),
  flags       SEQUENCE (SIZE (2)) OF BOOLEAN,
  whereabouts Side,
  of          Rank DEFAULT high,
  lit-up      BOOLEAN DEFAULT TRUE,
  depth       INTEGER (-9..9) DEFAULT -5,  -- metres
  tags        SEQUENCE (SIZE (1..12)) OF UTF8String OPTIONAL,  -- each at most 7 octets
  rows        SEQUENCE (SIZE (0..2)) OF SEQUENCE (SIZE (1..3)) OF INTEGER (0..255),
  gap         CHOICE {
    r0 INTEGER (1..9),
    r1 INTEGER (20..29)
  },
  made        Code OPTIONAL,
  made-too    FreeForm,
  ...,
  later       INTEGER (7) OPTIONAL,
  note        UTF8String OPTIONAL  -- short; at most 5 octets
}

Rank ::= ENUMERATED {
  low-level, high, tt, ..., top
}

Code ::= CHOICE {
  unknown NULL,
  exact   INTEGER (0..359),
  rough   SEQUENCE {
    degrees INTEGER (0..359),
    size    CHOICE {
      r0 INTEGER (0..9),
      r1 INTEGER (10..99)
    }  -- degrees
  }
}

FreeForm ::= ENUMERATED {
  low-level, high, tt, ..., top
}

END
)";

constexpr bool prints_as_expected() {
    std::array<char, expected.size()> out{};
    const auto made = sitrep::asn1_module<sitrep::list<item, 2, 50>, Sample>(out, "My-Module");
    return made && *made == expected;
}
static_assert(prints_as_expected());

}  // namespace

TEST_CASE("ASN.1: names of modules") { sitrep_test::check_all(module_rows, module_fits); }

TEST_CASE("ASN.1: a module, and all that a description can say") {
    std::array<char, 4000> out{};
    const auto made = sitrep::asn1_module<sitrep::list<item, 2, 50>, Sample>(out, "My-Module");
    REQUIRE(made);
    CHECK(std::string(*made) == std::string(expected));
}

TEST_CASE("ASN.1: a type stands there once, however it is reached") {
    std::array<char, 4000> once{};
    std::array<char, 4000> twice{};
    CHECK(*sitrep::asn1_module<Sample>(once) == *sitrep::asn1_module<Sample, const Sample, side, rank>(twice));
}

TEST_CASE("ASN.1: a buffer too small says what is needed, and nothing is written beyond it") {
    std::array<char, expected.size()> out{};
    for (std::size_t n = 0; n < out.size(); n += 7) {
        out.fill('#');
        const auto made = sitrep::asn1_module<sitrep::list<item, 2, 50>, Sample>(std::span(out).first(n), "My-Module");
        REQUIRE_FALSE(made);
        CHECK(made.error().code == sitrep::errc::buffer_too_small);
        CHECK(made.error().needed == expected.size());
        CHECK(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(n), out.end(), [](char c) { return c == '#'; }));
    }
}

/// A default in the second range: a value of a CHOICE has the name of its alternative before it (X.680 29.11).
namespace {
struct stepped {
    std::int32_t step{20};
    std::int32_t down{3};
    friend constexpr auto describe(sitrep::tag<stepped>) {
        using namespace sitrep;
        return fields(closed, field<"step", &stepped::step, range_choice<-9, 9, 20, 29>, default_value<20>>,
                      field<"down", &stepped::down, range_choice<20, 29, -9, 9>, default_value<3>>);
    }
};
}  // namespace
TEST_CASE("ASN.1: the default of a choice of ranges names its range") {
    std::array<char, 600> out{};
    const auto made = sitrep::asn1_module<stepped>(out, "M");
    REQUIRE(made.has_value());
    CHECK(made->find("  } DEFAULT r1 : 20,\n") != std::string_view::npos);
    CHECK(made->find("  } DEFAULT r1 : 3\n}") != std::string_view::npos);
}

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1/names.hpp>

#include "support.hpp"

#include <string_view>

namespace {

struct name_row {
    std::string_view name, cpp, identifier, type;
};
constexpr name_row name_rows[] = {
    {"snake case", "at_least", "at-least", "AtLeast"},
    {"one word", "alert", "alert", "Alert"},
    {"digits", "within_25km", "within-25km", "Within25km"},
    {"capitals stay", "FieldReport", "fieldReport", "FieldReport"},
    {"underscores before, after and between", "_a__b_", "a-b", "AB"},
    {"other characters", "a.b c/d", "a-b-c-d", "ABCD"},
    {"a digit first", "2nd", "n2nd", "T2nd"},
    {"a lone t", "t", "tt", "T"},
    {"nothing that fits", "_!", "", ""},
};
constexpr auto names_fit = [](const name_row& r) {
    return sitrep::detail::to_identifier(r.cpp).view() == r.identifier &&
           sitrep::detail::to_type_reference(r.cpp).view() == r.type;
};
static_assert(sitrep_test::first_wrong<name_rows, names_fit>() == sitrep_test::no_row);

using sitrep::detail::is_reserved;
static_assert(is_reserved("ABSENT") && is_reserved("NULL") && is_reserved("UTF8String") && is_reserved("WITH"));
static_assert(!is_reserved("Date") && !is_reserved("NUL") && !is_reserved("ULL") && !is_reserved(""));

}  // namespace

TEST_CASE("ASN.1: names") { sitrep_test::check_all(name_rows, names_fit); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1/names.hpp>

#include "support.hpp"

#include <string_view>

using namespace sitrep::detail;

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
    return to_identifier(r.cpp).view() == r.identifier && to_type_reference(r.cpp).view() == r.type;
};
static_assert(sitrep_test::first_wrong<name_rows, names_fit>() == sitrep_test::no_row);

struct word_row {
    std::string_view name;
    bool is_reserved, is_module_name;
};
constexpr word_row word_rows[] = {
    {"ABSENT", true, false},         {"NULL", true, false},       {"UTF8String", true, false}, {"WITH", true, false},
    {"Date", false, true},           {"NUL", false, true},        {"ULL", false, true},        {"", false, false},
    {"My-Own-Module2", false, true}, {"small", false, false},     {"-M", false, false},        {"M-", false, false},
    {"M--N", false, false},          {"My_Module", false, false}, {"1M", false, false},
};
constexpr auto word_fits = [](const word_row& r) {
    return is_reserved(r.name) == r.is_reserved && is_module_name(r.name) == r.is_module_name;
};
static_assert(sitrep_test::first_wrong<word_rows, word_fits>() == sitrep_test::no_row);

struct pair_row {
    std::string_view name, other;
    bool same;
};
constexpr pair_row pair_rows[] = {
    {"equal", "equal", true},
    {"EventType", "Eventtype", true},
    {"event", "events", false},
    {"event", "evenT2", false},
    {"k1", "k2", false},
    {"@", "`", false},  // as far apart as a letter and its capital
    {"", "", true},
};
constexpr auto pair_fits = [](const pair_row& r) {
    const asn1_name names[] = {to_type_reference("first"), to_type_reference(r.name), to_type_reference(r.other)};
    return same_but_for_case(r.name, r.other) == r.same &&
           (!is_name_letter(r.name.data()[0]) || all_differ(names) != r.same);
};
static_assert(sitrep_test::first_wrong<pair_rows, pair_fits>() == sitrep_test::no_row);

/// Of 128 characters a name fits, of more it does not; to_identifier adds one character to "t" and to a digit.
constexpr bool long_names_do_not_fit() {
    char letters[129]{};
    for (char& c : letters) c = 'a';
    const std::string_view fits(letters, 128), long_one(letters, 129);
    if (!to_identifier(fits).fits() || !to_type_reference(fits).fits() || to_identifier(fits).view() != fits)
        return false;
    if (to_identifier(long_one).fits() || to_type_reference(long_one).fits()) return false;
    letters[0] = '1';
    return !to_identifier(fits).fits() && !to_type_reference(fits).fits();
}
static_assert(long_names_do_not_fit());

}  // namespace

TEST_CASE("names of C++ become identifiers and type references") { sitrep_test::check_all(name_rows, names_fit); }

TEST_CASE("reserved words and wrong names of modules are seen") { sitrep_test::check_all(word_rows, word_fits); }

TEST_CASE("names that differ in case only are the same") { sitrep_test::check_all(pair_rows, pair_fits); }

TEST_CASE("a name has at most 128 characters") { CHECK(long_names_do_not_fit()); }

TEST_CASE("no name does not fit") { CHECK_FALSE(to_identifier("_").fits()); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/reader.hpp>

#include "codec/json/names.hpp"
#include "support.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace sitrep::detail;
using sitrep::errc;

namespace {

/// Reads an object with the mandatory members a and bb and the optional member c: their order as digits.
struct member_row {
    const char* name;
    std::string_view text;
    int order;  // 1 for a, 2 for bb, 3 for c
    errc code;
    std::size_t offset;
    std::string_view missing;
    bool skipped{};
    std::size_t name_size{};  // of the name that is the fault
    sitrep::decode_mode mode = sitrep::strict;
};
constexpr member_row member_rows[] = {
    {"in order", R"({"a":1,"bb":1,"c":1})", 123, errc::none, 0, "", false},
    {"in another order", R"({"c":1,"bb":1,"a":1})", 321, errc::none, 0, "", false},
    {"an optional one is absent", R"({"bb":1,"a":1})", 21, errc::none, 0, "", false},
    {"a name and a space", R"({"c ":1,"bb":1,"a":1,"k":1})", 0, errc::unknown_member, 1, "", false, 5},
    {"unknown ones", R"({"x":[1],"bb":1,"b":{},"a":1})", 21, errc::none, 0, "", true, 0, sitrep::lenient},
    {"an unknown one", R"({"bb":1, "b" : 1,"a":1})", 2, errc::unknown_member, 9, "", false, 6},
    {"an unknown one after a fault", R"({"b" 1})", 0, errc::syntax, 5, ""},
    {"a mandatory one is absent", R"({"a":1})", 1, errc::missing, 0, "bb", false},
    {"the first of two absent ones", "{}", 0, errc::missing, 0, "a", false},
    {"a duplicate", R"({"bb":1,"a":1,"bb":1})", 21, errc::duplicate, 14, "", false, 5},
    {"no object", "[]", 0, errc::wrong_type, 0, "", false},
    {"an optional one states nothing", R"({"c":null,"bb":1,"a":1})", 21, errc::none, 0, "", false},
    {"a mandatory one states nothing", R"({"bb":"","a":1})", 0, errc::missing, 6, "", false},
};
constexpr auto reads_members = [](const member_row& r) {
    json_reader in(r.text, r.mode);
    json_given given[json_given_size(3)];
    json_object object{};
    in.enter(object, known<"a!bb!c ">(), given, json_given_size(3));
    int order = 0;
    for (int n = 0; (n = in.next_member(object)) >= 0; in.skip()) order = order * 10 + n + 1;
    in.finish();
    return order == r.order && in.fault().code == r.code && (r.code == errc::none || in.fault().offset == r.offset) &&
           in.missing() == r.missing && in.skipped() == r.skipped && in.fault().name_size == r.name_size;
};
static_assert(sitrep_test::first_wrong<member_rows, reads_members>() == sitrep_test::no_row);

/// Words "red", "green", "blue" in both modes.
struct word_row {
    const char* name;
    std::string_view text;
    int strict, lenient, lenient_optional;
};
constexpr word_row word_rows[] = {
    {"the first", R"("red")", 0, 0, 0},
    {"the last", R"("blue")", 2, 2, 2},
    {"an unknown word", R"("pink")", -2, -2, -1},
    {"a word longer than any", R"("pink567890123456789012345678901234567890123456789012345678901234567890")", -2, -2,
     -1},
};
/// The number of the word; -1 if it was skipped, -2 after a fault.
constexpr int word_in(std::string_view text, sitrep::decode_mode mode, bool may_be_absent) {
    json_reader in(text, mode);
    const int n = in.word(known<"red green blue">(), may_be_absent);
    return in.failed() ? -2 : n;
}
constexpr auto reads_words = [](const word_row& r) {
    return word_in(r.text, sitrep::strict, true) == r.strict && word_in(r.text, sitrep::lenient, false) == r.lenient &&
           word_in(r.text, sitrep::lenient, true) == r.lenient_optional;
};
static_assert(sitrep_test::first_wrong<word_rows, reads_words>() == sitrep_test::no_row);

/// Elements of a list of capacity 2, which drops or refuses those beyond it.
struct element_row {
    const char* name;
    std::string_view text;
    bool drops;
    sitrep::decode_mode mode;
    std::size_t elements;
    errc code;
    bool skipped{};
};
constexpr element_row element_rows[] = {
    {"none", "[]", true, sitrep::lenient, 0, errc::none},
    {"two", "[0,0]", true, sitrep::lenient, 2, errc::none},
    {"three, dropped", "[0,0,0]", true, sitrep::lenient, 3, errc::none, true},
    {"three, in strict mode", "[0,0,0]", true, sitrep::strict, 2, errc::too_long},
    {"three, of a list without room", "[0,0,0]", false, sitrep::lenient, 2, errc::too_long},
};
constexpr auto reads_elements = [](const element_row& r) {
    json_reader in(r.text, r.mode);
    std::size_t n = 0;
    in.open('[');
    for (bool first = true; in.next_element(first, n < 2 ? n : 2, element_limit(2, r.drops)); ++n) in.skip();
    return n == r.elements && in.fault().code == r.code && in.skipped() == r.skipped;
};
static_assert(sitrep_test::first_wrong<element_rows, reads_elements>() == sitrep_test::no_row);

struct decimal_row {
    const char* name;
    std::string_view text;
    errc code;
    std::int32_t digits;
    std::uint8_t decimals;
};
constexpr decimal_row decimal_rows[] = {
    {"the least", "-2147483648", errc::none, -2147483647 - 1, 0},
    {"below it", "-2147483649", errc::out_of_range, 0, 0},
    {"the greatest", "21474836.47", errc::none, 2147483647, 2},
    {"above it", "21474836.48", errc::out_of_range, 0, 0},
    {"an exponent", "1e3", errc::none, 1000, 0},
    {"a negative exponent", "1.50e-2", errc::none, 150, 4},
    {"seven decimals", "2.0000000", errc::none, 20000000, 7},
    {"eight decimals", "2.00000000", errc::not_supported, 0, 0},
    {"eight decimals, not zeros", "2.00000001", errc::not_supported, 0, 0},
    {"minus zero", "-0.0", errc::not_canonical, 0, 0},
    {"no number", "x", errc::syntax, 0, 0},
    {"no digits of an exponent", "1e", errc::end_of_input, 0, 0},
};
constexpr auto reads_decimals = [](const decimal_row& r) {
    json_reader in(r.text, sitrep::strict);
    const sitrep::decimal d = in.exact_decimal(false);
    return in.fault().code == r.code && (r.code != errc::none || d == sitrep::decimal{r.digits, r.decimals});
};
constexpr bool reads_more_decimals(std::string_view text, sitrep::written_decimal expected) {
    json_reader in(text, sitrep::strict);
    return in.exact_decimal(true) == expected && !in.failed();
}
static_assert(reads_more_decimals("2.000", {2000, 3}));
static_assert(reads_more_decimals("2.00000000", {20000000, sitrep::written_decimal::zeros_follow}));
static_assert(reads_more_decimals("2.000000001", {20000000, sitrep::written_decimal::digits_follow}));

struct member_fault_row {
    const char* name;
    std::string_view text;
    std::size_t offset;
};
constexpr member_fault_row member_faults[] = {
    {"the first member", R"({"x":1,"y":2})", 5},
    {"a later one", R"({ "y" : {"x":[3]} , "x" : 1})", 26},
    {"a name with an escape", R"({"y":2,"\u0078":1})", 16},
    {"none: the object", R"({"y":2})", 0},
};
constexpr auto finds_fault = [](const member_fault_row& r) {
    json_reader in(r.text, sitrep::strict);
    const json_reader::mark start = in.here();
    in.skip();
    in.conclude(start, {});
    if (in.failed() || in.at() != r.text.size()) return false;
    in.conclude(start, sitrep::member_error(errc::bad_value, "x"));
    return in.fault().code == errc::bad_value && in.fault().offset == r.offset;
};
static_assert(sitrep_test::first_wrong<member_faults, finds_fault>() == sitrep_test::no_row);
static_assert(sitrep_test::first_wrong<decimal_rows, reads_decimals>() == sitrep_test::no_row);

/// The first row that does not hold if more text follows: then the reader takes other ways. Not for ends of input.
template <auto& rows, class Holds> std::string wrong_before_more(Holds holds) {
    for (auto row : rows) {
        const std::string text = std::string(row.text) + std::string(40, ' ');
        row.text = text;
        if (!holds(row)) return row.name;
    }
    return "";
}

}  // namespace

TEST_CASE("values before more text are read alike") {
    CHECK(wrong_before_more<member_rows>(reads_members) == "");
    CHECK(wrong_before_more<word_rows>(reads_words) == "");
    CHECK(wrong_before_more<element_rows>(reads_elements) == "");
    CHECK(wrong_before_more<decimal_rows>(reads_decimals) ==
          "no digits of an exponent");  // the last row: a syntax error
}

TEST_CASE("each byte is read at each place of strings of each size") {
    struct piece {
        std::string_view in, out;
        errc code;
        std::size_t offset;
    };
    for (const piece& p : {piece{"b", "b", errc::none, 0}, piece{"\\n", "\n", errc::none, 0},
                           piece{"\x1F", "", errc::syntax, 0}, piece{"\xC3\xA9", "\xC3\xA9", errc::none, 0},
                           piece{"\xFF", "", errc::bad_utf8, 0}, piece{"\\", "", errc::syntax, 1}})
        for (std::size_t size = 0; size < 30; ++size)
            for (std::size_t place = 0; place <= size; ++place)
                for (const std::size_t after : {0u, 1u, 8u, 20u}) {
                    const std::string before(place, 'a'), rest(size - place, 'a');
                    const std::string text = '"' + before + std::string(p.in) + rest + '"' + std::string(after, ' ');
                    const std::vector<char> exact(text.begin(), text.end());
                    json_reader in({exact.data(), exact.size()}, sitrep::strict);
                    char out[24]{};
                    const std::size_t n = in.text(out, sizeof out, false);
                    const std::string expected = before + std::string(p.out) + rest;
                    const bool last = p.in == "\\" && rest.empty();  // escapes the quote
                    const errc code = p.code != errc::none && !last ? p.code
                                      : expected.size() > 24        ? errc::too_long
                                                                    : p.code;
                    if (last) continue;
                    REQUIRE(in.fault().code == code);
                    if (code != errc::none)
                        REQUIRE(in.fault().offset == (code == errc::too_long ? 0 : 1 + place + p.offset));
                    else REQUIRE(std::string_view(out, n) == expected);
                    for (std::size_t i = expected.size(); code == errc::none && i < sizeof out; ++i)
                        REQUIRE(out[i] == 0);
                }
}

TEST_CASE("members are found by their names, in any order") { sitrep_test::check_all(member_rows, reads_members); }

TEST_CASE("unknown words are skipped in lenient mode if they can be absent") {
    sitrep_test::check_all(word_rows, reads_words);
}

TEST_CASE("a fault of a value is located at its member") { sitrep_test::check_all(member_faults, finds_fault); }

TEST_CASE("elements beyond the capacity are refused, or dropped in lenient mode") {
    sitrep_test::check_all(element_rows, reads_elements);
}

TEST_CASE("decimals are read up to their limits") { sitrep_test::check_all(decimal_rows, reads_decimals); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/scanner.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"
#include "vectors/json_malformed.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using sitrep::detail::json_scanner, sitrep::errc;

namespace {

constexpr auto refuses = [](const json_malformed::row& r) {
    const auto made = sitrep::from_json<json_types::box>(r.text, r.mode);
    return !made && made.error().code == r.code && made.error().offset == r.offset && made.error().line == r.line &&
           made.error().column == r.column && made.error().path == r.path;
};
static_assert(sitrep_test::first_wrong<json_malformed::rows, refuses>() == sitrep_test::no_row);

struct skip_row {
    const char* name;
    std::string_view text;
};
constexpr skip_row skip_rows[] = {
    {"literals", "[true,false,null]"},
    {"numbers", "[0,-0,1,-1,10,1.0,0.10,1e5,1E5,1e+5,1e-05,-0.0e-0,123456789012345678901234567890.5]"},
    {"strings", R"(["","a\"\\\/\b\f\n\r\t","\u0000\u00e9\uD834\uDD1E","é€𝄞"])"},
    {"arrays", "[[],[[]],[1,[2,[3]]]]"},
    {"objects", R"({"":{},"a":{"b":{"c":1}},"a":2})"},
    {"both", R"([{"a":[{"b":[]}]},[{}]])"},
    {"white space", " [ 1 , { \"a\" : 2 ,\r\n\t\"b\" : [ ] } , { } ] "},
    {"32 brackets", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"},
    {"32 brackets, of both kinds", R"([[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]])"},
};
constexpr auto skips = [](const skip_row& r) {
    json_scanner in(r.text);
    in.space();
    in.skip();
    in.finish();
    return !in.failed() && in.at() == r.text.size();
};
static_assert(sitrep_test::first_wrong<skip_rows, skips>() == sitrep_test::no_row);

template <class Word> struct number_row {
    const char* name;
    std::string_view text;
    Word digits;
    std::uint32_t decimals;
    bool negative;
    bool overflow;
};
template <class Word> constexpr bool reads_number(const number_row<Word>& r) {
    json_scanner in(r.text);
    const auto n = in.number<Word>();
    return !in.failed() && in.at() == r.text.size() && n.decimals == r.decimals && n.negative == r.negative &&
           n.overflow == r.overflow && (r.overflow || n.digits == r.digits);
}
constexpr number_row<std::uint32_t> short_numbers[] = {
    {"zero", "0", 0, 0, false, false},
    {"minus zero", "-0", 0, 0, true, false},
    {"zeros after the point", "0.00", 0, 2, false, false},
    {"digits after the point", "-13.480", 13480, 3, true, false},
    {"2^32 - 1", "4294967295", 4294967295, 0, false, false},
    {"2^32", "4294967296", 0, 0, false, true},
    {"2^32 + 4, which wraps twice", "8589934596", 0, 0, false, true},
    {"2^32 with a point", "4.294967296", 0, 9, false, true},
};
constexpr number_row<std::uint64_t> long_numbers[] = {
    {"2^32", "4294967296", 4294967296, 0, false, false},
    {"2^64 - 1", "18446744073709551615", 18446744073709551615u, 0, false, false},
    {"2^64", "18446744073709551616", 0, 0, false, true},
    {"the first that is ten times too great", "18446744073709551620", 0, 0, false, true},
    {"10^20", "100000000000000000000", 0, 0, false, true},
};
constexpr auto reads_short = [](const auto& r) { return reads_number(r); };
constexpr auto reads_long = [](const auto& r) { return reads_number(r); };
static_assert(sitrep_test::first_wrong<short_numbers, reads_short>() == sitrep_test::no_row);
static_assert(sitrep_test::first_wrong<long_numbers, reads_long>() == sitrep_test::no_row);

struct string_row {
    const char* name;
    std::string_view text;
    std::string_view decoded;
};
using namespace std::string_view_literals;
constexpr string_row string_rows[] = {
    {"nothing", R"("")", ""},
    {"the short escapes", R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
    {"one byte", R"("\u0041\u007F")", "A\x7F"},
    {"a NUL", R"("a\u0000b")", "a\0b"sv},
    {"two bytes", R"("\u0080\u07ff")", "\xC2\x80\xDF\xBF"},
    {"three bytes", R"("\u0800\uD7FF\uE000\uffff")", "\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"},
    {"four bytes", R"("\uD800\uDC00\uDBFF\uDFFF")", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
    {"UTF-8 as it is", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9D\x84\x9E\"", "\xC3\xA9\xE2\x82\xAC\xF0\x9D\x84\x9E"},
    {"DEL, which JSON allows", "\"\x7F\"", "\x7F"},
};
constexpr auto decodes = [](const string_row& r) {
    char room[32]{};
    sitrep::detail::text_writer out(room);
    json_scanner in(r.text);
    in.string(out);
    return !in.failed() && in.at() == r.text.size() && out.view() == r.decoded;
};
static_assert(sitrep_test::first_wrong<string_rows, decodes>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("malformed JSON is refused, with its place") { sitrep_test::check_all(json_malformed::rows, refuses); }

TEST_CASE("any sound JSON can be passed over") { sitrep_test::check_all(skip_rows, skips); }

TEST_CASE("numbers are taken apart without floating point") {
    sitrep_test::check_all(short_numbers, reads_short);
    sitrep_test::check_all(long_numbers, reads_long);
}

TEST_CASE("strings are decoded") { sitrep_test::check_all(string_rows, decodes); }

TEST_CASE("the depth is limited, without recursion") {
    for (const char* open : {"[", "{\"a\":"}) {
        std::string text = "{\"unknown\":";
        while (text.size() < 500000) text += open;
        const auto made = sitrep::from_json<json_types::box>(text, sitrep::lenient);
        REQUIRE(!made);
        CHECK(made.error().code == errc::too_deep);
        CHECK(made.error().offset == 11 + 31 * std::string_view(open).size());  // the object itself counts
    }
    const std::string brackets(100000, '[');
    CHECK(sitrep::from_json<json_types::box>(brackets).error().code == errc::wrong_type);
    CHECK(sitrep::from_json<sitrep::list<bool, 2>>(brackets).error().code == errc::wrong_type);
}

TEST_CASE("a text without storage") { CHECK(sitrep::from_json<bool>({}).error().code == errc::end_of_input); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/decode.hpp>

#include "codec/json/types.hpp"
#include "codec/starts.hpp"
#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

using namespace json_types;
using sitrep::decode_mode;

namespace {

// --- texts that are accepted, though not written

template <class T> constexpr bool reads(std::string_view json, std::string_view canonical, bool skipped) {
    return reads_as<T>(json, canonical, skipped, decode_mode::strict);
}
struct row {
    const char* name;
    std::string_view json;
    std::string_view canonical;
    bool skipped;
    bool (*read)(std::string_view json, std::string_view canonical, bool skipped);
};
constexpr row rows[] = {
    {"white space", " {\t\"n\" :\r\n1 , \"l\" : [ 1 , 2 ] } \n", R"({"n":1,"l":[1,2]})", false, reads<box>},
    {"members in another order", R"({"l":[1],"s":"x","n":1})", R"({"n":1,"s":"x","l":[1]})", false, reads<box>},
    {"escapes in names", R"({"\u006e":1,"\u0073":"x"})", R"({"n":1,"s":"x"})", false, reads<box>},
    {"escapes in texts", R"({"s":"\u0078\/\n"})", R"({"s":"x/\n"})", false, reads<box>},
    {"escapes in words", R"({"c":"\u0072ed"})", R"({"c":"red"})", false, reads<box>},
    {"escapes in notations", R"({"h":"0\u0037h"})", R"({"h":"07h"})", false, reads<box>},
    {"a default that is present", R"({"d":"green"})", "{}", false, reads<box>},
    {"null: none of any type",
     R"({"n":null,"s":null,"b":null,"c":null,"h":null,"l":null,"o":null,"p":null,"q":null,"d":null,"x":null})", "{}",
     false, reads<box>},
    {"an empty string: none of any type",
     R"({"n":"","s":"","b":"","c":"","h":"","l":"","o":"","p":"","q":"","d":"","x":""})", "{}", false, reads<box>},
    {"an empty list: none of any type",
     R"({"n":[],"s":[],"b":[],"c":[],"h":[],"l":[],"o":[],"p":[],"q":[],"d":[],"x":[]})", "{}", false, reads<box>},
    {"white space around what states nothing", "{\"n\" : null , \"l\":[ \n\t], \"s\" : \"\" }", "{}", false,
     reads<box>},
    {"after members that state nothing", R"({"n":null,"s":"x","b":"","l":[1]})", R"({"s":"x","l":[1]})", false,
     reads<box>},
    {"within a member", R"({"o":{"n":9,"s":null},"p":{"from":1,"to":2,"about":null}})",
     R"({"o":{"n":9},"p":{"from":1,"to":2}})", false, reads<box>},
    {"null for an optional choice", R"({"one":{"flag":true},"other":null,"more":null})", R"({"one":{"flag":true}})",
     false, reads<holder>},
    {"a list that may be empty, absent", "{}", R"({"l":[]})", false, reads<maybe_none>},
    {"a list that may be empty, null", R"({"l":null})", R"({"l":[]})", false, reads<maybe_none>},
    {"a list that may be empty, empty", R"({"l":[]})", R"({"l":[]})", false, reads<maybe_none>},
    {"minus zero", R"({"n":-0,"l":[-0]})", R"({"n":0,"l":[0]})", false, reads<box>},
    {"an exponent of a decimal", R"({"x":-1.50E+1})", R"({"x":-15.0})", false, reads<box>},
    {"a text of just its size", R"({"s":"12345678"})", R"({"s":"12345678"})", false, reads<box>},
    {"a scalar alone", " 7 ", "7", false, reads<std::uint8_t>},
    {"a word alone", R"("blue")", R"("blue")", false, reads<color>},
    {"a value alone", R"( "23h" )", R"("23h")", false, reads<hour>},
    {"a list alone", R"( [ {"flag":true} ] )", R"([{"flag":true}])", false, reads<things>},
    {"an empty list alone", "[]", "[]", false, reads<things>},
    {"a choice", R"( { "part" : {"n":1} } )", R"({"part":{"n":1}})", false, reads<thing>},
    {"a choice with an escape", R"({"\u0070art":{"n":1}})", R"({"part":{"n":1}})", false, reads<thing>},
    {"the deepest nesting of the tests", R"([[[[["x"]]]]])", R"([[[[["x"]]]]])", false,
     reads<std::array<std::array<std::array<std::array<std::array<text<4>, 1>, 1>, 1>, 1>, 1>>},
};
constexpr auto holds = [](const row& r) { return r.read(r.json, r.canonical, r.skipped); };
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

// --- texts that are refused because of their types and constraints

template <class T> constexpr sitrep::error error_of(std::string_view json, decode_mode mode) {
    const auto made = sitrep::from_json<T>(json, mode);
    return made ? sitrep::error{} : made.error();
}
struct error_row {
    const char* name;
    std::string_view json;
    errc code;
    std::uint32_t offset;
    std::string_view path;
    sitrep::error (*made)(std::string_view, decode_mode);
};
constexpr error_row error_rows[] = {
    {"the first member is missing", "{}", errc::missing, 0, "/s", error_of<crate>},
    {"the last member is missing", R"({"s":"x","c":"red","h":"07h","l":["red","blue"],"a":[-5,5],"k":"NE"})",
     errc::missing, 0, "/b", error_of<crate>},
    {"an empty text", R"({"s":""})", errc::missing, 5, "/s", error_of<crate>},
    {"an empty list", R"({"l":[]})", errc::missing, 5, "/l", error_of<crate>},
    {"a list that is too short", R"({"l":["red"]})", errc::missing, 5, "/l", error_of<crate>},
    {"a list that is too long", R"({"l":["red","red","red","red"]})", errc::too_long, 24, "/l/3", error_of<crate>},
    {"a list beyond its capacity", R"({"l":["red","red","red"]})", errc::too_long, 18, "/l/2", error_of<yard>},
    {"a list in a list, beyond its capacity", R"({"m":[[1],[2,3]]})", errc::too_long, 13, "/m/1/1", error_of<yard>},
    {"an array that is too short", R"({"a":[1]})", errc::missing, 5, "/a", error_of<crate>},
    {"an array that is too long", R"({"a":[1,2,3]})", errc::too_long, 10, "/a/2", error_of<crate>},
    {"a range of array elements", R"({"a":[1,6]})", errc::out_of_range, 8, "/a/1", error_of<crate>},
    {"an unknown member", R"({"s":"x","u":1})", errc::unknown_member, 9, "/u", error_of<crate>},
    {"an unknown member of nothing", R"({"u":1})", errc::unknown_member, 1, "/u", error_of<nothing>},
    {"an unknown member within a choice", R"({"part":{"u":1}})", errc::unknown_member, 9, "/part/u", error_of<thing>},
    {"an unknown word", R"({"c":"pink"})", errc::unknown_word, 5, "/c", error_of<crate>},
    {"an empty word in a list", R"({"l":["red",""]})", errc::unknown_word, 12, "/l/1", error_of<crate>},
    {"an unknown word in a list", R"({"l":["red","pink"]})", errc::unknown_word, 12, "/l/1", error_of<crate>},
    {"one letter", R"({"k":"N"})", errc::bad_value, 5, "/k", error_of<crate>},
    {"three letters", R"({"k":"NER"})", errc::bad_value, 5, "/k", error_of<crate>},
    {"a small letter", R"({"k":"Ne"})", errc::bad_value, 5, "/k", error_of<crate>},
    {"an empty element", R"(["x",""])", errc::missing, 5, "/1", error_of<std::array<text<4>, 2>>},
    {"a choice of nothing", "{}", errc::missing, 0, "", error_of<thing>},
    {"a choice of two", R"({"flag":true,"part":{"n":1}})", errc::bad_value, 13, "/part", error_of<thing>},
    {"a choice and more", R"({"flag":true,"u":1})", errc::unknown_member, 13, "/u", error_of<thing>},
    {"more and a choice", R"({"u":1,"flag":true})", errc::unknown_value, 1, "", error_of<thing>},
    {"an unknown alternative", R"({"lid":1})", errc::unknown_value, 1, "", error_of<thing>},
    {"a choice that is no object", "true", errc::wrong_type, 0, "", error_of<thing>},
    {"within a choice", R"({"part":{"n":100}})", errc::out_of_range, 13, "/part/n", error_of<thing>},
    {"a choice not closed", R"({"flag":true)", errc::end_of_input, 12, "", error_of<thing>},
    {"null alone", "null", errc::wrong_type, 0, "", error_of<std::uint8_t>},
    {"null for an alternative", R"({"flag":null})", errc::wrong_type, 8, "/flag", error_of<thing>},
    {"null for an element of an array", R"({"a":[1,null]})", errc::wrong_type, 8, "/a/1", error_of<crate>},
    {"null for a mandatory text", R"({"s":null})", errc::missing, 5, "/s", error_of<crate>},
    {"null for a mandatory word", R"({"c":null})", errc::missing, 5, "/c", error_of<crate>},
    {"an empty mandatory word", R"({"c":""})", errc::missing, 5, "/c", error_of<crate>},
    {"an empty mandatory notation", R"({"h":""})", errc::missing, 5, "/h", error_of<crate>},
    {"an empty mandatory array", R"({"a": [ ]})", errc::missing, 6, "/a", error_of<crate>},
    {"null for a mandatory list", R"({"l":null})", errc::missing, 5, "/l", error_of<crate>},
    {"null for mandatory letters", R"({"k":null})", errc::missing, 5, "/k", error_of<crate>},
    {"an empty mandatory bool", R"({"b":""})", errc::missing, 5, "/b", error_of<crate>},
    {"null for a mandatory number", R"({"part":{"n":null}})", errc::missing, 13, "/part/n", error_of<thing>},
    {"null for a mandatory choice", R"({"one":null})", errc::missing, 7, "/one", error_of<holder>},
    {"null in the JSON form of a value", R"({"p":{"from":null}})", errc::missing, 13, "/p/from", error_of<box>},
    {"null twice", R"({"n":null,"n":1})", errc::duplicate, 10, "/n", error_of<box>},
    {"null for an unknown member", R"({"u":null})", errc::unknown_member, 1, "/u", error_of<box>},
};
constexpr auto refuses = [](const error_row& r) {
    const sitrep::error e = r.made(r.json, decode_mode::strict);
    return e.code == r.code && e.offset == r.offset && e.path == r.path && e.line == 1 && e.column == r.offset + 1;
};
static_assert(sitrep_test::first_wrong<error_rows, refuses>() == sitrep_test::no_row);

// --- lenient reading

template <class T> constexpr bool tolerates(std::string_view json, std::string_view canonical, bool skipped) {
    return reads_as<T>(json, canonical, skipped, sitrep::lenient) &&
           (!skipped || !sitrep::from_json<T>(json));  // strict mode refuses just the texts in which lenient mode skips
}
constexpr row lenient_rows[] = {
    {"unknown members", R"({"u":1.5e3,"n":1,"v":{"a":[null,{}]}})", R"({"n":1})", true, tolerates<box>},
    {"an unknown member twice", R"({"u":1,"u":2})", "{}", true, tolerates<box>},
    {"a part of a name", R"({"":1,"N":1,"nn":1,"n ":1,"n!":1,"n!s":1})", "{}", true, tolerates<box>},
    {"a name that is long", R"({"n234567890123456789012345678901234567890123456789012345678901234567890":1,"n":1})",
     R"({"n":1})", true, tolerates<box>},
    {"unknown members within", R"({"o":{"u":[],"n":1},"p":{"from":1,"u":"","to":2}})",
     R"({"o":{"n":1},"p":{"from":1,"to":2}})", true, tolerates<box>},
    {"unknown members of nothing", R"({"a":[],"b":{}})", "{}", true, tolerates<nothing>},
    {"unknown members beside an alternative", R"({"u":1,"v":[2],"flag":true,"w":{}})", R"({"flag":true})", true,
     tolerates<thing>},
    {"nothing unknown", R"({"c":"red"})", R"({"c":"red"})", false, tolerates<box>},
    {"an optional word", R"({"n":1,"c":"pink"})", R"({"n":1})", true, tolerates<box>},
    {"a word that is long", R"({"c":"pink567890123456789012345678901234567890123456789012345678901234567890"})", "{}",
     true, tolerates<box>},
    {"a word with a default", R"({"d":"pink"})", "{}", true, tolerates<box>},
    {"words in a list",
     R"({"s":"x","c":"red","h":"07h","l":["pink","red","teal","blue"],"a":[-5,5],"k":"NE","b":true})", full_crate_json,
     true, tolerates<crate>},
    {"what states nothing skips nothing", R"({"n":null,"c":"","d":[]})", "{}", false, tolerates<box>},
    {"an optional choice", R"({"one":{"flag":true},"other":{"lid":[1,{}]}})", R"({"one":{"flag":true}})", true,
     tolerates<holder>},
    {"choices in a list", R"({"one":{"flag":true},"more":[{"lid":1},{"flag":false},{"lid":""}]})",
     R"({"one":{"flag":true},"more":[{"flag":false}]})", true, tolerates<holder>},
    {"choices in a list alone", R"([{"lid":1},{"flag":true},{"lid":{}}])", R"([{"flag":true}])", true,
     tolerates<things>},
    {"elements beyond the capacity", R"({"l":["red","blue","green"]})", R"({"l":["red","blue"]})", true,
     tolerates<yard>},
    {"as many as the capacity", R"({"l":["red","blue"]})", R"({"l":["red","blue"]})", false, tolerates<yard>},
    {"elements beyond the size on the wire", R"({"l":["red","red","blue","blue","blue","blue"]})",
     R"({"l":["red","red"]})", true, tolerates<yard>},
    {"unknown words, which do not count", R"({"l":["pink","red","teal","blue","pink","green","pink"]})",
     R"({"l":["red","blue"]})", true, tolerates<yard>},
    {"structs beyond the capacity", R"({"q":[{"n":1,"s":"x"},{"n":2},{"n":3,"u":0},{"s":"y","n":4}]})",
     R"({"q":[{"n":1,"s":"x"},{"n":2}]})", true, tolerates<yard>},
    {"lists beyond the capacity, of lists beyond theirs", R"({"m":[[1,2],[3],[4,5,6,7],[9]],"x":[8]})",
     R"({"m":[[1],[3]],"x":[8]})", true, tolerates<yard>},
    {"a list beyond the capacity alone", "[true,false,true]", "[true,false]", true, tolerates<list<bool, 2, 3>>},
    {"choices beyond the capacity", R"([{"flag":true},{"lid":1},{"part":{"n":1}}])", R"([{"flag":true}])", true,
     tolerates<list<thing, 1, 2>>},
};
static_assert(sitrep_test::first_wrong<lenient_rows, holds>() == sitrep_test::no_row);

constexpr error_row lenient_error_rows[] = {
    {"a mandatory word", R"({"c":"pink"})", errc::unknown_word, 5, "/c", error_of<crate>},
    {"a word alone", R"("pink")", errc::unknown_word, 0, "", error_of<color>},
    {"a word in an array", R"(["red","pink"])", errc::unknown_word, 7, "/1", error_of<std::array<color, 2>>},
    {"too few known words", R"({"l":["pink","red"]})", errc::missing, 5, "/l", error_of<crate>},
    {"another type than a word", R"({"c":1})", errc::wrong_type, 5, "/c", error_of<box>},
    {"a range", R"({"l":[201]})", errc::out_of_range, 6, "/l/0", error_of<box>},
    {"a duplicate", R"({"c":"pink","c":"red"})", errc::duplicate, 12, "/c", error_of<box>},
    {"an alternative that is malformed", R"({"lid":[})", errc::syntax, 8, "/lid/0", error_of<thing>},
    {"an unknown alternative and two others", R"({"lid":1,"flag":true,"part":{}})", errc::bad_value, 21, "/part",
     error_of<thing>},
    {"an alternative twice", R"({"flag":true,"u":1,"flag":true})", errc::bad_value, 19, "/flag", error_of<thing>},
    {"a choice of nothing", "{}", errc::missing, 0, "", error_of<thing>},
    {"what follows a choice is malformed", R"({"flag":true,"u":[})", errc::syntax, 18, "/u/0", error_of<thing>},
    {"another type beyond the capacity", R"({"l":["red","blue",1]})", errc::wrong_type, 19, "/l/2", error_of<yard>},
    {"a range beyond the capacity", R"({"q":[{"n":1},{"n":2},{"n":3},{"n":100}]})", errc::out_of_range, 35, "/q/3/n",
     error_of<yard>},
    {"a missing member beyond the capacity", R"({"q":[{"n":1},{"n":2},{}]})", errc::missing, 22, "/q/2/n",
     error_of<yard>},
    {"a range in a dropped list", R"({"m":[[1],[1],[1,2,300]]})", errc::out_of_range, 19, "/m/2/2", error_of<yard>},
    {"a text not closed beyond the capacity", R"({"l":["red","blue","re)", errc::end_of_input, 22, "/l/2",
     error_of<yard>},
    {"a list whose capacity is its size on the wire", R"({"x":[1,2,3]})", errc::too_long, 10, "/x/2", error_of<yard>},
    {"an array", "[1,2,3]", errc::too_long, 5, "/2", error_of<std::array<std::uint8_t, 2>>},
};
constexpr auto refuses_leniently = [](const error_row& r) {
    const sitrep::error e = r.made(r.json, sitrep::lenient);
    return e.code == r.code && e.offset == r.offset && e.path == r.path;
};
static_assert(sitrep_test::first_wrong<lenient_error_rows, refuses_leniently>() == sitrep_test::no_row);

constexpr bool remembers_skipped_alternatives() {
    const auto alone = sitrep::from_json<thing>(R"({"lid":{"a":1}})", sitrep::lenient);
    const auto inside = sitrep::from_json<holder>(R"({"one":{"lid":1}})", sitrep::lenient);
    return alone && alone.skipped() && alone->index() == thing::size && inside && inside.skipped() &&
           inside->one.index() == thing::size;
}
static_assert(remembers_skipped_alternatives());

// --- what the text does not have is absent

template <class T> constexpr bool survives(const T& value) {
    char out[512]{};
    const auto written = sitrep::to_json(value, out);
    const auto read = sitrep::from_json<T>(*written);
    return read && *read == value;
}
static_assert(survives(starts::deepest{}));

}  // namespace

TEST_CASE("the reader accepts more than the writer writes") { sitrep_test::check_all(rows, holds); }

TEST_CASE("the reader refuses what types and constraints exclude") { sitrep_test::check_all(error_rows, refuses); }

TEST_CASE("lenient mode skips unknown members, words and alternatives, and elements beyond the capacity") {
    sitrep_test::check_all(lenient_rows, holds);
    sitrep_test::check_all(lenient_error_rows, refuses_leniently);
    CHECK(remembers_skipped_alternatives());
}

TEST_CASE("what is absent is so also where an initializer says otherwise") {
    CHECK(survives(starts::least()));
    CHECK(survives(starts::whole{}));
    CHECK(survives(starts::changing{}));
    CHECK(survives(starts::deepest{}));
    const auto read = sitrep::from_json<starts::whole>(R"({"sized":[9],"parts":[{},{"n":null}],"one":{}})");
    REQUIRE(read);
    CHECK(*read == starts::least());
}

// SPDX-License-Identifier: BSL-1.0
// JSON texts that a reader refuses, one line for each defect. All are read as a json_types::box, in strict mode unless they
// say otherwise.
#ifndef SITREP_TESTS_VECTORS_JSON_MALFORMED_HPP
#define SITREP_TESTS_VECTORS_JSON_MALFORMED_HPP

#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>

#include <cstdint>
#include <string_view>

namespace json_malformed {

using sitrep::errc;

struct row {
    const char* name;
    std::string_view text;
    errc code;
    std::uint32_t offset;
    std::uint32_t line;
    std::uint32_t column;
    std::string_view path;
    sitrep::decode_mode mode = sitrep::strict;
};

// Most stand in line 1, where the column is the offset and one.
constexpr row at(const char* name, std::string_view text, errc code, std::uint32_t offset, std::string_view path) {
    return {name, text, code, offset, 1, offset + 1, path};
}
// The defect is in an unknown member, which only lenient mode reads.
constexpr row in_unknown(const char* name, std::string_view text, errc code, std::uint32_t offset,
                         std::string_view path) {
    return {name, text, code, offset, 1, offset + 1, path, sitrep::lenient};
}

using namespace std::string_view_literals;

inline constexpr row rows[] = {
    // --- the whole
    at("nothing", "", errc::end_of_input, 0, ""),
    at("white space only", " \t", errc::end_of_input, 2, ""),
    at("a byte-order mark", "\xEF\xBB\xBF{}", errc::syntax, 0, ""),
    at("UTF-16", "{\0}\0"sv, errc::syntax, 1, ""),
    at("a NUL", "\0{}"sv, errc::syntax, 0, ""),
    at("a NUL behind it", "{}\0"sv, errc::trailing_input, 2, ""),
    at("a second value", "{} {}", errc::trailing_input, 3, ""),
    at("a brace too many", "{}}", errc::trailing_input, 2, ""),
    at("a comma behind it", "{},", errc::trailing_input, 2, ""),
    at("a comment", "{/**/}", errc::syntax, 1, ""),
    at("other white space: form feed", "{\f}", errc::syntax, 1, ""),
    at("other white space: no-break space", "\xC2\xA0{}", errc::syntax, 0, ""),

    // --- structure
    at("an object not closed", "{", errc::end_of_input, 1, ""),
    at("an object closed as an array", "{]", errc::syntax, 1, ""),
    at("an array closed as an object", R"({"l":[1})", errc::syntax, 7, "/l"),
    at("a comma first", R"({,"n":1})", errc::syntax, 1, ""),
    at("a comma last", R"({"n":1,})", errc::syntax, 7, ""),
    at("two commas", R"({"n":1,,"b":true})", errc::syntax, 7, ""),
    at("no comma", R"({"n":1 "b":true})", errc::syntax, 7, ""),
    at("no colon", R"({"n" 1})", errc::syntax, 5, ""),
    at("two colons", R"({"n"::1})", errc::syntax, 5, "/n"),
    at("no value", R"({"n":})", errc::syntax, 5, "/n"),
    at("a semicolon", R"({"n":1;"b":true})", errc::syntax, 6, ""),
    at("no value, at the end", R"({"n":)", errc::end_of_input, 5, "/n"),
    at("a name only", R"({"n"})", errc::syntax, 4, ""),
    at("a name without quotes", "{n:1}", errc::syntax, 1, ""),
    at("a name in single quotes", "{'n':1}", errc::syntax, 1, ""),
    at("a number for a name", "{1:1}", errc::syntax, 1, ""),
    at("a comma first in an array", R"({"l":[,1]})", errc::syntax, 6, "/l/0"),
    at("a comma last in an array", R"({"l":[1,]})", errc::syntax, 8, "/l/1"),
    at("an array not closed", R"({"l":[1)", errc::end_of_input, 7, "/l"),
    at("an array not closed behind a comma", R"({"l":[1,)", errc::end_of_input, 8, "/l/1"),

    // --- the same in unknown members
    in_unknown("unknown: not closed", R"({"u":{"a":[{)", errc::end_of_input, 12, "/u/a/0"),
    in_unknown("unknown: closed wrongly", R"({"u":{"a":[1}}})", errc::syntax, 12, "/u/a"),
    in_unknown("unknown: object closed wrongly", R"({"u":{"a":1]})", errc::syntax, 11, "/u"),
    in_unknown("unknown: a comma last", R"({"u":[1,]})", errc::syntax, 8, "/u/1"),
    in_unknown("unknown: a comma last in an object", R"({"u":{"a":1,}})", errc::syntax, 12, "/u"),
    in_unknown("unknown: no colon", R"({"u":{"a" 1}})", errc::syntax, 10, "/u"),
    in_unknown("unknown: a name without quotes", R"({"u":{a:1}})", errc::syntax, 6, "/u"),
    in_unknown("unknown: no value", R"({"u":})", errc::syntax, 5, "/u"),
    in_unknown("unknown: half a literal", R"({"u":nul})", errc::syntax, 5, "/u"),
    in_unknown("unknown: a capital literal", R"({"u":True})", errc::syntax, 5, "/u"),
    in_unknown("unknown: a literal with more", R"({"u":nulls})", errc::syntax, 9, ""),
    in_unknown("unknown: a leading zero", R"({"u":[0,01]})", errc::syntax, 8, "/u/1"),
    in_unknown("unknown: NaN", R"({"u":NaN})", errc::syntax, 5, "/u"),
    in_unknown("unknown: a lone surrogate", R"({"u":"\uDC00"})", errc::bad_utf8, 6, "/u"),
    in_unknown("unknown: half a string", R"({"u":["a)", errc::end_of_input, 8, "/u/0"),
    in_unknown("unknown: not UTF-8", "{\"u\":\"a\xFF\"}", errc::bad_utf8, 7, "/u"),

    in_unknown("unknown: 33 brackets, with the object's own", "{\"u\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", errc::too_deep,
               36, "/u/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/…"),

    // --- numbers
    at("a leading zero", R"({"n":01})", errc::syntax, 5, "/n"),
    at("a leading zero behind the sign", R"({"n":-01})", errc::syntax, 5, "/n"),
    at("a plus sign", R"({"n":+1})", errc::syntax, 5, "/n"),
    at("a sign only", R"({"n":-})", errc::syntax, 5, "/n"),
    at("two signs", R"({"n":--1})", errc::syntax, 5, "/n"),
    at("a point first", R"({"n":.5})", errc::syntax, 5, "/n"),
    at("a point last", R"({"n":1.})", errc::syntax, 5, "/n"),
    at("an exponent without digits", R"({"n":1e})", errc::syntax, 5, "/n"),
    at("an exponent with a sign only", R"({"n":1e+})", errc::syntax, 5, "/n"),
    at("hexadecimal", R"({"n":0x10})", errc::syntax, 6, ""),
    at("a thousands separator", R"({"n":1_000})", errc::syntax, 6, ""),
    at("Infinity", R"({"n":Infinity})", errc::syntax, 5, "/n"),
    at("a sign, then the end", R"({"n":-)", errc::end_of_input, 6, "/n"),
    at("a point, then the end", R"({"n":1.)", errc::end_of_input, 7, "/n"),
    at("an exponent, then the end", R"({"n":1e)", errc::end_of_input, 7, "/n"),
    at("a fraction for an integer", R"({"n":1.0})", errc::wrong_type, 5, "/n"),
    at("an exponent for an integer", R"({"n":1e3})", errc::wrong_type, 5, "/n"),
    at("one above the type", R"({"n":2147483648})", errc::out_of_range, 5, "/n"),
    at("one below the type", R"({"n":-2147483649})", errc::out_of_range, 5, "/n"),
    at("2^32, which wraps to 0", R"({"n":4294967296})", errc::out_of_range, 5, "/n"),
    at("far above the type", R"({"n":99999999999999999999999999999999})", errc::out_of_range, 5, "/n"),
    at("above the range of an element", R"({"l":[0,201]})", errc::out_of_range, 8, "/l/1"),
    at("below the range of an element", R"({"l":[-1]})", errc::out_of_range, 6, "/l/0"),
    at("a decimal with a large exponent", R"({"x":1e10})", errc::out_of_range, 5, "/x"),
    at("a decimal of too many digits", R"({"x":2147.483648})", errc::out_of_range, 5, "/x"),
    at("a decimal of too many decimals", R"({"x":2.00000000})", errc::not_supported, 5, "/x"),
    at("minus zero for a decimal", R"({"x":-0.00})", errc::not_canonical, 5, "/x"),

    // --- strings
    at("a string not closed", R"({"s":"a)", errc::end_of_input, 7, "/s"),
    at("a control character", "{\"s\":\"a\x01\"}", errc::syntax, 7, "/s"),
    at("the last control character", "{\"s\":\"\x1F\"}", errc::syntax, 6, "/s"),
    at("a tab", "{\"s\":\"\t\"}", errc::syntax, 6, "/s"),
    at("the end of the line", "{\"s\":\"a\n\"}", errc::syntax, 7, "/s"),
    at("a NUL in a string", "{\"s\":\"\0\"}"sv, errc::syntax, 6, "/s"),
    at("an unknown escape", R"({"s":"\q"})", errc::syntax, 7, "/s"),
    at("an escape of C", R"({"s":"\x41"})", errc::syntax, 7, "/s"),
    at("a capital U", R"({"s":"\U0041"})", errc::syntax, 7, "/s"),
    at("three hexadecimal digits", R"({"s":"\u123"})", errc::syntax, 11, "/s"),
    at("no hexadecimal digit", R"({"s":"\u12G4"})", errc::syntax, 10, "/s"),
    at("a control character for a digit",
       "{\"s\":\"\\u12\x11"
       "4\"}",
       errc::syntax, 10, "/s"),
    at("an escape, then the end", R"({"s":"\)", errc::end_of_input, 7, "/s"),
    at("half an escape, then the end", R"({"s":"\u1)", errc::end_of_input, 9, "/s"),
    at("a lone low surrogate", R"({"s":"\uDC00"})", errc::bad_utf8, 6, "/s"),
    at("a lone high surrogate", R"({"s":"a\uD834"})", errc::bad_utf8, 7, "/s"),
    at("a high surrogate before another escape", R"({"s":"\uD834\n"})", errc::bad_utf8, 6, "/s"),
    at("a high surrogate before another character", R"({"s":"\uD834\u0041"})", errc::bad_utf8, 6, "/s"),
    at("two high surrogates", R"({"s":"\uD834\uD834"})", errc::bad_utf8, 6, "/s"),
    at("half a surrogate pair, then the end", R"({"s":"\uD834\uDD)", errc::end_of_input, 16, "/s"),
    at("a stray continuation octet", "{\"s\":\"a\x80\"}", errc::bad_utf8, 7, "/s"),
    at("only a continuation octet", "{\"s\":\"\x80\"}", errc::bad_utf8, 6, "/s"),
    at("an overlong form", "{\"s\":\"\xC0\xAF\"}", errc::bad_utf8, 6, "/s"),
    at("a surrogate in UTF-8", "{\"s\":\"\xED\xA0\x80\"}", errc::bad_utf8, 6, "/s"),
    at("above U+10FFFF", "{\"s\":\"\xF4\x90\x80\x80\"}", errc::bad_utf8, 6, "/s"),
    at("a cut sequence", "{\"s\":\"\xE2\x82\"}", errc::bad_utf8, 6, "/s"),
    at("a name that is not UTF-8", "{\"\xFF\":1}", errc::bad_utf8, 2, ""),
    at("a name with a lone surrogate", R"({"\uD834":1})", errc::bad_utf8, 2, ""),
    at("a text that is too long", R"({"s":"123456789"})", errc::too_long, 5, "/s"),
    at("a text that is too long in octets", R"({"s":"\u20AC\u20AC\u20AC"})", errc::too_long, 5, "/s"),

    // --- types
    at("an array for the object", "[]", errc::wrong_type, 0, ""),
    at("null for the object", "null", errc::wrong_type, 0, ""),
    at("half a null", R"({"n":nul})", errc::syntax, 5, "/n"),
    at("a null with more", R"({"n":nulls})", errc::syntax, 9, ""),
    at("a null cut off", R"({"n":nul)", errc::end_of_input, 8, "/n"),
    at("null for an element", R"({"l":[null]})", errc::wrong_type, 6, "/l/0"),
    at("an empty string for an element", R"({"l":[""]})", errc::wrong_type, 6, "/l/0"),
    at("an empty list for an element", R"({"l":[[]]})", errc::wrong_type, 6, "/l/0"),
    at("a list of more than nothing", R"({"n":[0]})", errc::wrong_type, 5, "/n"),
    at("an empty object", R"({"n":{}})", errc::wrong_type, 5, "/n"),
    at("an empty list not closed", R"({"n":[ )", errc::wrong_type, 5, "/n"),
    at("an empty string not closed", R"({"s":")", errc::end_of_input, 6, "/s"),
    at("a string for a number", R"({"n":"1"})", errc::wrong_type, 5, "/n"),
    at("a number for a string", R"({"s":1})", errc::wrong_type, 5, "/s"),
    at("a number for a word", R"({"c":0})", errc::wrong_type, 5, "/c"),
    at("a number for a bool", R"({"b":1})", errc::wrong_type, 5, "/b"),
    at("a string for a bool", R"({"b":"true"})", errc::wrong_type, 5, "/b"),
    at("half a bool", R"({"b":tru})", errc::syntax, 5, "/b"),
    at("half a bool, then the end", R"({"b":fals)", errc::end_of_input, 9, "/b"),
    at("a number for a value", R"({"h":7})", errc::wrong_type, 5, "/h"),
    at("a string for the parts of a value", R"({"p":"1..2"})", errc::wrong_type, 5, "/p"),
    at("an object for an array", R"({"l":{}})", errc::wrong_type, 5, "/l"),
    at("an array for an object", R"({"o":[1]})", errc::wrong_type, 5, "/o"),
    at("a string for a decimal", R"({"x":"1.0"})", errc::wrong_type, 5, "/x"),

    // --- what the description asks for
    at("a word that is unknown", R"({"c":"pink"})", errc::unknown_word, 5, "/c"),
    at("a word in capitals", R"({"c":"Red"})", errc::unknown_word, 5, "/c"),
    at("a word with more", R"({"c":"red "})", errc::unknown_word, 5, "/c"),
    at("two words", R"({"c":"red green"})", errc::unknown_word, 5, "/c"),
    at("the mark of a vocabulary", R"({"c":"..."})", errc::unknown_word, 5, "/c"),
    at("a word in a member with a default", R"({"d":"pink"})", errc::unknown_word, 5, "/d"),
    at("a notation: where it says", R"({"h":"0xh"})", errc::syntax, 7, "/h"),
    at("a notation: its code", R"({"h":"24h"})", errc::no_such_day, 6, "/h"),
    at("a notation: too little", R"({"h":"07"})", errc::syntax, 8, "/h"),
    at("a notation with escapes: its start", R"({"h":"\u0030xh"})", errc::syntax, 5, "/h"),
    at("a notation: longer than any",
       R"({"h":"0123456789012345678901234567890123456789012345678901234567890123456789"})", errc::too_long, 5, "/h"),
    at("parts that make no value", R"({"p":{"from":2,"to":1}})", errc::bad_value, 5, "/p"),
    at("parts that are not there", R"({"p":{"from":2}})", errc::missing, 5, "/p/to"),
    at("the first member that is not there", R"({"p":{}})", errc::missing, 5, "/p/from"),
    at("an element too many", R"({"l":[1,2,3,4]})", errc::too_long, 12, "/l/3"),
    at("a member that must be there", R"({"q":[{"n":1},{"s":"x"}]})", errc::missing, 14, "/q/1/n"),
    at("a range within a list", R"({"q":[{"n":1},{"n":100}]})", errc::out_of_range, 19, "/q/1/n"),
    at("a member twice", R"({"n":1,"s":"x","n":1})", errc::duplicate, 15, "/n"),
    at("a member twice, once with an escape", R"({"n":1,"\u006e":1})", errc::duplicate, 7, "/n"),
    at("a member twice, within", R"({"o":{"n":1,"n":1}})", errc::duplicate, 12, "/o/n"),

    // --- names of unknown members
    at("an unknown member", R"({"n":1,"u":1})", errc::unknown_member, 7, "/u"),
    at("an unknown member first", R"({ "u" : 1 , "n":1})", errc::unknown_member, 2, "/u"),
    at("an unknown member within", R"({"q":[{"n":1},{"u":[],"n":1}]})", errc::unknown_member, 15, "/q/1/u"),
    at("an unknown member in the form of a value", R"({"p":{"from":1,"u":1,"to":2}})", errc::unknown_member, 15,
       "/p/u"),
    at("an unknown member with a malformed value", R"({"u":[})", errc::unknown_member, 1, "/u"),
    at("an unknown member, then the end", R"({"u":)", errc::unknown_member, 1, "/u"),
    at("an unknown member instead of one that must be there", R"({"q":[{"u":1}]})", errc::unknown_member, 7, "/q/0/u"),
    at("an unknown name without its colon", R"({"u" 1})", errc::syntax, 5, ""),
    at("an unknown name, then the end", R"({"u)", errc::end_of_input, 3, ""),
    at("a name twice, without its colon", R"({"n":1,"n" 1})", errc::syntax, 11, ""),
    at("an empty name", R"({"":1})", errc::unknown_member, 1, "/"),
    at("the start of a name and more", R"({"nn":1})", errc::unknown_member, 1, "/nn"),
    at("a name in capitals", R"({"N":1})", errc::unknown_member, 1, "/N"),
    at("an unknown name with escapes", R"({"\u0075\"":1})", errc::unknown_member, 1, "/u\""),
    at("an unknown name that a path escapes", R"({"a/b~c":1})", errc::unknown_member, 1, "/a~1b~0c"),
    at("an unknown name that is longer than a path", R"({"n234567890123456789012345678901234567890123456789012345":1})",
       errc::unknown_member, 1, "/…"),
    {"an unknown member in the second line", "{\n \"u\":1}", errc::unknown_member, 3, 2, 2, "/u"},

    // --- lines and columns: in octets, from 1
    {"in the second line", "{\n\"n\":x}", errc::syntax, 6, 2, 5, "/n"},
    {"behind \\r\\n", "{\r\n  \"n\": x}", errc::syntax, 10, 2, 8, "/n"},
    {"at the start of a line", "{\"n\":1,\n,", errc::syntax, 8, 2, 1, ""},
    {"behind UTF-8", "{\n\"s\":\"\xE2\x82\xAC\",\"n\":x}", errc::syntax, 16, 2, 15, "/n"},
    {"the end, in the third line", "{\n\n", errc::end_of_input, 3, 3, 1, ""},
};

}  // namespace json_malformed

#endif

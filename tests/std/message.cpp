// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/message.hpp>
#include <sitrep/std/print.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using sitrep::errc, sitrep::error;

namespace app {

enum class color : std::uint8_t { red, green };
constexpr auto describe(sitrep::tag<color>) { return sitrep::words<color::green>("red green"); }

struct part {
    std::uint8_t n{};
    friend constexpr bool operator==(const part&, const part&) = default;
    friend constexpr auto describe(sitrep::tag<part>) { return sitrep::fields(sitrep::field<"n", &part::n>); }
};
using thing = sitrep::choice<bool, part>;
constexpr auto describe(sitrep::tag<thing>) { return sitrep::choice_names<"flag", "part">(); }

struct box {
    std::int16_t tiered{};
    bool flag{};
    sitrep::list<color, 4> colors{};
    std::array<std::uint8_t, 2> pair{};
    std::optional<part> inner{};
    thing content{};
    friend constexpr auto describe(sitrep::tag<box>) {
        using namespace sitrep;
        return fields(field<"tiered", &box::tiered, range_choice<-3, 4, 10, 20>>, field<"flag", &box::flag>,
                      field<"colors", &box::colors, length<2, 3>>, field<"pair", &box::pair>,
                      field<"inner", &box::inner>, field<"content", &box::content>);
    }
};

struct lacking {
    std::uint8_t needed{};
    friend constexpr bool operator==(const lacking&, const lacking&) = default;
    friend constexpr auto describe(sitrep::tag<lacking>) {
        return sitrep::fields(sitrep::field<"needed", &lacking::needed>);
    }
};
struct cut {
    lacking inner{};
    friend constexpr auto describe(sitrep::tag<cut>) {
        return sitrep::fields(sitrep::field<"a_member_whose_name_is_so_long_that_it_fills_paths", &cut::inner>);
    }
};

}  // namespace app

namespace {

template <class T> std::string told(std::string_view text) {
    const auto r = sitrep::from_json<T>(text);
    return r ? "" : sitrep::explain<T>(text, r.error());
}
template <class T> std::string told_text(std::string_view text) {
    const auto r = sitrep::from_text<T>(text);
    return r ? "" : sitrep::explain_text<T>(text, r.error());
}

}  // namespace

TEST_CASE("types of the user's own are explained from their descriptions") {
    CHECK(told<app::box>("[]") ==
          "expected an object with members of: tiered, flag, colors, pair, inner, content, not []");
    CHECK(told<app::box>(R"({"tiered":5})") ==
          "5 is not accepted here; expected a whole number from -3 to 4 or from 10 to 20");
    CHECK(told<app::box>(R"({"flag":"yes"})") == R"(expected true or false, not "yes")");
    CHECK(told<app::box>(R"({"colors":["red"]})") ==
          R"(["red"] has too few elements; expected a list of 2 to 3 elements, each one of: red, green)");
    CHECK(told<app::box>(R"({"pair":[1]})") ==
          "[1] has too few elements; expected a list of 2 elements, each a whole number from 0 to 255");
    CHECK(told<app::box>(R"({"pair":[1,2,3]})") == "the list has more than 2 elements");
    CHECK(told<app::box>(R"({"colors":["red","red","red","red"]})") == "the list has more than 3 elements");
    CHECK(told<app::box>(R"({"inner":{"n":256}})") ==
          "256 is not accepted here; expected a whole number from 0 to 255");
    CHECK(told<app::box>(R"({"content":{"flga":true}})") ==
          R"("flga" is no name that is known here; did you mean "flag"?)");
    CHECK(told<app::thing>(R"({"flag":true,"part":{}})") == R"(only one member can stand here: remove "part")");
    CHECK(told<app::box>("{}") ==
          R"(the member "tiered" is missing; expected a whole number from -3 to 4 or from 10 to 20)");
    CHECK(told<app::color>("\"rde\"") == R"("rde" is no word of this vocabulary; did you mean "red"?)");
}

TEST_CASE("a text in a list is too long, or the list is") {
    CHECK(told<sitrep::list<sitrep::text<3>, 2>>(R"(["a","bcde"])").starts_with("the text has 4 bytes; at most 3 fit"));
    CHECK(told<sitrep::list<sitrep::text<3>, 2>>(R"(["a","b","c"])") == "the list has more than 2 elements");
}

TEST_CASE("what begins wrongly is named by what is expected") {
    CHECK(told<app::box>("x") == "expected an object, not x");
    CHECK(told<app::thing>("x") == "expected an object, not x");
    CHECK(told<app::color>("x") == "expected one of: red, green, not x");
}

TEST_CASE("what is missing is named, if the path has its name") {
    CHECK(told<app::cut>("{}").starts_with(R"(the member "a_member_whose_name_is_so_long_that_it_)"));
    CHECK(told<app::cut>(R"({"a_member_whose_name_is_so_long_that_it_fills_paths":{}})") ==
          "{} states nothing; expected an object with members of: needed");
}

TEST_CASE("no error has no explanation") {
    CHECK(sitrep::explain<app::color>("\"red\"", error{}).empty());
    CHECK(sitrep::explain_text<app::color>("red", error{}).empty());
}

TEST_CASE("notations alone are explained") {
    CHECK(told_text<sitrep::country>("Niger") ==
          R"("Niger" is not accepted here; expected two capital letters of ISO 3166-1: NE for Niger, XK for Kosovo)");
    CHECK(told_text<sitrep::grade>("B7") ==
          R"("B7" is not accepted here; expected a grade of the Admiralty Code, A to F and 1 to 6: B2)");
    CHECK(told_text<sitrep::position>("13,48 2,18")
              .ends_with("expected a position, latitude first: 13.48,2.1 or 13.48,2.1 adm2"));
    CHECK(told_text<sitrep::date>("2024-05-03T02:47:30.5Z") ==
          R"(the fraction of a second in "2024-05-03T02:47:30.5Z" cannot be kept: round it)");
    CHECK(told_text<app::color>("blue") == R"("blue" is no word of this vocabulary. Known: red, green)");
    CHECK(told_text<sitrep::date>("2024").empty());
}

TEST_CASE("each rule of counts has its words") {
    const auto count = [](std::string_view json) { return told<sitrep::count>(json); };
    CHECK(count(R"({"low":5,"high":20})") == R"(low and high need "hedge":"between")");
    CHECK(count(R"({"low":5,"best":6})") == R"(low, best and high need "hedge":"estimate")");
    CHECK(count(R"({"best":6,"high":7})") == R"(low, best and high need "hedge":"estimate")");
    CHECK(count(R"({"low":5})") == R"(low needs a "hedge": "at_least", "more_than" or "between")");
    CHECK(count(R"({"high":5})") == R"(high needs a "hedge": "at_most", "fewer_than" or "between")");
    CHECK(count(R"({"hedge":"about","low":5})") == R"(a count with the hedge "about" takes no "low")");
    CHECK(count(R"({"hedge":"about","best":5,"low":0})") == R"(a count with the hedge "about" takes no "low")");
    CHECK(count(R"({"hedge":"about","best":5,"high":9})") == R"(a count with the hedge "about" takes no "high")");
    CHECK(count(R"({"hedge":"about"})") == R"(a count with the hedge "about" needs "best")");
    CHECK(count("{}") == R"(a count with the hedge "exact" needs "best")");
    CHECK(count(R"({"best":5,"exponent":3})") ==
          "write the figure without an exponent, or with a smaller one: it fits 32 bits");
    CHECK(count(R"({"hedge":"order"})") == R"("order" needs an "exponent" from 1 to 15: 3 says "thousands")");
    CHECK(count(R"({"hedge":"several","exponent":-1})") == R"("several" takes no negative exponent)");
    CHECK(count(R"({"best":5,"unit":"km","currency":"USD"})") == "a count has a unit or a currency, not both");
    CHECK(count(R"({"hedge":"nearly","best":0})") == R"("nearly" of 0 says nothing)");
    CHECK(count(R"({"hedge":"fewer_than","high":0})") == R"("fewer_than" of 0 says nothing)");
    CHECK(count(R"({"hedge":"unstated"})") == R"("unstated" needs "most":true)");
    CHECK(count(R"({"hedge":"unknown","doubted":true})") == R"("unknown" cannot be doubted)");
    CHECK(count(R"({"best":5,"exponent":16})") == "16 is not accepted here; expected a whole number from -7 to 15");
}

TEST_CASE("a count that a lenient reader refuses is explained, too") {
    constexpr std::string_view later = R"({"low":5,"later":1})";
    const auto r = sitrep::from_json<sitrep::count>(later, sitrep::lenient);
    REQUIRE_FALSE(r);
    CHECK(sitrep::explain<sitrep::count>(later, r.error()) ==
          R"(low needs a "hedge": "at_least", "more_than" or "between")");
    CHECK(sitrep::detail::explain_count("[]") == sitrep::explain(errc::bad_value));
    CHECK(sitrep::explain<sitrep::count>("{", error{.code = errc::bad_value}).starts_with("{ is not accepted here"));
}

TEST_CASE("what is wrong with the grammar of JSON is said truly") {
    const auto says = [](std::string_view text) { return told<sitrep::record>(text); };
    for (const std::string_view quote : {"“", "”", "„", "«"}) {
        std::string text = R"({"event":{"note":)";
        CHECK(says(text.append(quote).append("x"))
                  .starts_with("JSON has straight quotes: \", not " + std::string(quote)));
    }
    for (const std::string_view quote : {"'", "‘", "’"}) {
        std::string text = R"({"event":{"note":)";
        CHECK(
            says(text.append(quote).append("x")).starts_with("JSON has double quotes: \", not " + std::string(quote)));
    }
    CHECK(says(R"({"place":{"position":{"lat":13.48,"lon":2.18,"lat_decimals":1}}})") ==
          R"(13.48 has other decimals than "lat_decimals" says: correct that, or remove it)");
    CHECK(says(R"({"event":{"counts":[{"count":{"best":1e3}}]}})").find("decimals") == std::string::npos);
    CHECK(says(R"({"area":{"points":[]}})").starts_with("[] states nothing"));
    CHECK(says(R"({"area":{"points":null}})").starts_with("null states nothing"));
    CHECK(sitrep::detail::explain_json_syntax("1,5", 2) == "a decimal comma? JSON has a point: write 1.5");
    CHECK(sitrep::detail::explain_json_syntax(",5", 1) == "a name in double quotes is expected here, not 5");
    CHECK(sitrep::detail::is_first_name(R"({ "a\"b""c")", 7));
    CHECK_FALSE(sitrep::detail::is_first_name(R"({"a":"b""c")", 7));
    CHECK_FALSE(sitrep::detail::is_first_name(R"("a""b")", 2));
    CHECK_FALSE(sitrep::detail::is_first_name("\"\"", 0));
    CHECK_FALSE(sitrep::detail::is_first_name("a\"", 1));
    CHECK(sitrep::detail::is_fraction("1.5"));
    CHECK_FALSE((sitrep::detail::is_fraction("15") || sitrep::detail::is_fraction("\"1.5\"")));
    CHECK(says(R"({"event":{"id" "E1"}})") == R"(a colon is expected here, not "E1")");
    CHECK(says(R"({"event":{"id":"E1" "type":"aid"}})") ==
          R"(a comma or a closing bracket is expected here, not "type")");
    CHECK(says(R"({"event":{"counts":[{"count":{"best":4294967301}}]}})") ==
          "4294967301 is not accepted here; expected a whole number from 0 to 4294967295");
    CHECK(says(R"({"event":{"counts":[{"count":{"best":1,"exponent":20}}]}})") ==
          "20 is not accepted here; expected a whole number from -7 to 15");
    CHECK(told_text<sitrep::event_type>("asault") ==
          R"("asault" is no word of this vocabulary; did you mean "assault"?)");
    CHECK(told_text<app::color>("r\"e\\") == R"("r"e\" is no word of this vocabulary. Known: red, green)");
    CHECK(told_text<sitrep::position>("-0.0,2.1").find(": zero has no sign; expected a position") != std::string::npos);
    CHECK(says(R"({"event":{"id":"E1" 0}})").starts_with("a colon, a comma or a closing bracket is expected here"));
    CHECK(says(R"({"event":{"note":NATO}})") == "a value is expected here, not NATO; texts stand in double quotes");
    CHECK(says(R"({"event":{"id":None}})") == "write null, not None");
    CHECK(says(R"({"event":{"counts":[{"count":{"best":012}}]}})") == "a number has no leading zeros");
    CHECK(says(R"({"event":{"note":"\u12G4"}})").starts_with("no such escape"));
    CHECK(says("") == "the text is empty");
    CHECK(says(" \n") == "the text is empty");
    CHECK(says(R"({"event":{"places":[]},"x":1})").starts_with("[] states nothing") == false);
}

TEST_CASE("an error of another text is explained without reading beyond this one") {
    for (const std::string_view line : {R"({"event":{"id":"E1","note":"x"}})", "", "[", "\\", R"("\u12)"}) {
        const std::vector<char> text(line.begin(), line.end());  // sanitizers see its end
        for (std::size_t code = 1; code <= static_cast<std::size_t>(errc::fraction_of_second); ++code)
            for (std::size_t offset = 0; offset <= line.size() + 2; ++offset) {
                error e{.code = static_cast<errc>(code)};
                e.offset = static_cast<std::uint32_t>(offset);
                CHECK_FALSE(sitrep::explain<sitrep::record>(std::string_view(text.data(), text.size()), e).empty());
            }
    }
}

TEST_CASE("a control character, a comment and a byte-order mark are named where they are") {
    const auto says = [](std::string_view text) { return told<sitrep::record>(text); };
    using namespace std::literals;
    CHECK(says("{\"event\":{\"note\":\"a\x01\"}}"sv) ==
          "a control character (01) in a text: write it as the escape \\u0001, or remove it");
    CHECK(says("{\"event\":{\"note\":\"a\\\"\n\"}}"sv) ==
          "a control character (0A) in a text: write it as the escape \\n, or remove it");
    CHECK(says("{\"event\":{\"note\":\"a\tb\"}}"sv) ==
          "a control character (09) in a text: write it as the escape \\t, or remove it");
    CHECK(says("{\"event\":{\"no\x1Fte\":\"\"}}"sv) ==
          "a control character (1F) in a text: write it as the escape \\u001F, or remove it");
    CHECK(says("{\"event\":{\"note\":\"a\0\"}}"sv) ==
          "a NUL byte in a text: write it as the escape \\u0000, or remove it");
    CHECK(says("{\"event\":{\x01\"id\":\"E1\"}}"sv) == "a control character (01) between names and values: remove it");
    CHECK(says("{\"event\":{\"id\":\v\"E1\"}}"sv) == "a control character (0B) between names and values: remove it");
    CHECK(says("{\"event\":{\"note\":\"E\\\\\"\x01}}"sv) ==
          "a control character (01) between names and values: remove it");
    CHECK(says("{\"event\":{\"id\":\"E1\"\0}}"sv) == "a NUL byte between names and values: remove it");
    for (const std::string_view sign : {"//", "/*", "#"}) {
        std::string text = R"({"event":{"id":"E1",)";
        CHECK(says(text.append(sign).append(" x\n\"type\":\"aid\"}}")) == "JSON has no comments");
    }
    const std::string_view mark = "a byte-order mark (EF BB BF); save the file as UTF-8 without it";
    CHECK(says("\xEF\xBB\xBF{}") == mark);
    CHECK(says("{\"event\":\xEF\xBB\xBF{}}") == mark);
}

TEST_CASE("a path is shown without what a terminal could obey") {
    const auto r = sitrep::from_json<sitrep::record>(R"({"event":{"a\nb\u001b[31m\u009b":1}})");
    REQUIRE_FALSE(r);
    CHECK(sitrep::to_string(r.error()) == "1:11: /event/a?b?[31m??: no member has this name");
}

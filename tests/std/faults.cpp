// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/faults.hpp>

#include "mistakes.hpp"
#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace sitrep_test;
using sitrep::errc, sitrep::fault, sitrep::find_faults, sitrep::record;

namespace {

/// "column: path: message" of each fault, a line.
std::string told(const std::vector<fault>& faults) {
    std::string all;
    for (const fault& f : faults) {
        if (!all.empty()) all += '\n';
        all += std::to_string(f.where.column);
        all += ": ";
        all += std::string_view(f.where.path);
        all += ": ";
        all += f.message;
    }
    return all;
}

std::string with(std::string_view line, std::string_view from, std::string_view to) {
    std::string changed(line);
    return changed.replace(changed.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("the sound report has no faults") {
    for (const std::string_view line : typed_report) CHECK(told(find_faults<record>(line)).empty());
}

TEST_CASE("each slip is found where it is, with what was typed and what is accepted") {
    for (const mistake& m : mistakes) {
        const std::string_view line = typed_report[m.line - 1];
        CAPTURE(std::string(m.from));
        CAPTURE(std::string(m.to));
        REQUIRE(line.find(m.from) != line.npos);
        const std::string typed = with(line, m.from, m.to);
        CHECK(told(find_faults<record>(typed)) == std::string(m.faults));
        for (const fault& f : find_faults<record>(typed))
            CHECK((f.where.line == 1 && f.where.column == f.where.offset + 1));
    }
    CHECK(std::size(mistakes) >= 90);
}

TEST_CASE("all slips of a line are found, and nothing that follows from them") {
    const std::string two = with(with(typed_report[4], "assault", "asault"), "\"A1\"]", "\"P1\"]");
    const auto faults = find_faults<record>(two);
    REQUIRE(faults.size() == 2);
    CHECK((faults[0].where.code == errc::unknown_word && faults[0].where.path == "/event/type"));
    CHECK((faults[1].where.code == errc::bad_value && faults[1].where.path == "/event/actors/0"));
    // the count's hedge is gone, but that is no further fault
    CHECK(find_faults<record>(with(typed_report[4], "estimate", "estmate")).size() == 1);
    // a unit that is replaced does not hide that the hedge is missing
    CHECK(find_faults<record>(with(with(typed_report[4], "\"hedge\":\"estimate\",", ""), "people", "persons")).size() ==
          2);
    // a misspelt name is taken for the right one
    CHECK(find_faults<record>(with(typed_report[4], "\"role\"", "\"rol\"")).size() == 1);
    // a second member of the same meaning is removed
    CHECK(find_faults<record>(R"({"source":{"id":"S1","name":"a","nme":"b"}})").size() == 1);
    // members in lines of their own
    const auto lines = find_faults<record>("{\"event\":{\n  \"id\": \"e1\",\n  \"type\": 3\n}}");
    REQUIRE(lines.size() == 2);
    CHECK((lines[0].where.line == 2 && lines[0].where.column == 10));
    CHECK((lines[1].where.line == 3 && lines[1].where.column == 11));
}

TEST_CASE("the grammar of JSON ends the list, and so does the limit") {
    CHECK(find_faults<record>(R"({"event":{"id":"e1","type":"aid",}})").size() == 2);
    CHECK(find_faults<record>(R"({"event":{"id":"e1",,"type":3}})").size() == 2);
    CHECK(find_faults<record>(R"({"event":{"id":"e1","type":3,"nots":1}})", sitrep::strict, 2).size() == 2);
    CHECK(find_faults<record>("").size() == 1);
    CHECK(find_faults<record>(R"({"event":{"id":"E1","type":"aid","nots":1}})", sitrep::lenient).empty());
}

TEST_CASE("any bytes give an answer") {
    // each cut and each changed byte of each line
    for (const std::string_view line : typed_report) {
        for (std::size_t i = 0; i < line.size(); i += 3) {
            CHECK(!find_faults<record>(line.substr(0, i)).empty());
            for (const char c : {'\0', '"', '{', ']', ',', '\\', '\xE9', '0', 'x'}) {
                std::string changed(line);
                changed[i] = c;
                const auto faults = find_faults<record>(changed);
                for (const fault& f : faults)
                    if (f.message.empty() || f.where.offset > changed.size()) FAIL_CHECK("no message for ", changed);
            }
        }
    }
}

namespace app {

struct left {
    std::uint8_t x{};
    friend constexpr bool operator==(const left&, const left&) = default;
    friend constexpr auto describe(sitrep::tag<left>) { return sitrep::fields(sitrep::field<"x", &left::x>); }
};
struct right {
    std::uint8_t y{};
    friend constexpr bool operator==(const right&, const right&) = default;
    friend constexpr auto describe(sitrep::tag<right>) { return sitrep::fields(sitrep::field<"y", &right::y>); }
};
using either = sitrep::choice<left, right>;
constexpr auto describe(sitrep::tag<either>) { return sitrep::choice_names<"left", "right">(); }
struct hold {
    either c{};
    std::uint8_t k{};
    friend constexpr auto describe(sitrep::tag<hold>) {
        return sitrep::fields(sitrep::field<"c", &hold::c>, sitrep::field<"k", &hold::k>);
    }
};
struct a {
    sitrep::text<4> a{};
    friend constexpr auto describe(sitrep::tag<app::a>) {
        return sitrep::fields(sitrep::field<"a", &app::a::a, sitrep::required>);
    }
};
struct top {
    hold h{};
    app::a a{};
    std::uint8_t z{};
    friend constexpr auto describe(sitrep::tag<top>) {
        return sitrep::fields(sitrep::field<"h", &top::h>, sitrep::field<"a", &top::a>, sitrep::field<"z", &top::z>);
    }
};

}  // namespace app

namespace app {

/// A value without words for people, so without an example.
struct unnamed {
    sitrep::country code{};
    constexpr bool empty() const { return code.empty(); }
    friend constexpr bool operator==(const unnamed&, const unnamed&) = default;
    static constexpr sitrep::detail::status parse(std::string_view text, unnamed& out) {
        return sitrep::country::parse(text, out.code);
    }
    constexpr void print(sitrep::detail::text_writer& out) const { code.print(out); }
    static constexpr bool from_wire(const sitrep::country& in, unnamed& out) {
        out.code = in;
        return true;
    }
    constexpr void to_wire(sitrep::country& out) const { out = code; }
    friend constexpr auto describe(sitrep::tag<unnamed>) { return sitrep::value<sitrep::country>(); }
};
/// A value whose words for people are wrong.
struct misnamed : unnamed {
    friend constexpr bool operator==(const misnamed&, const misnamed&) = default;
    static constexpr sitrep::detail::status parse(std::string_view text, misnamed& out) {
        return unnamed::parse(text, out);
    }
    static constexpr bool from_wire(const sitrep::country& in, misnamed& out) { return unnamed::from_wire(in, out); }
    friend constexpr auto describe(sitrep::tag<misnamed>) { return sitrep::value<sitrep::country>(); }
};
constexpr sitrep::notation_help notation_help_of(sitrep::tag<misnamed>) { return {"a country", "1"}; }

struct two_codes {
    unnamed code{};
    misnamed other{};
    friend constexpr auto describe(sitrep::tag<two_codes>) {
        return sitrep::fields(sitrep::field<"code", &two_codes::code, sitrep::required>,
                              sitrep::field<"other", &two_codes::other>);
    }
};

}  // namespace app

TEST_CASE("what stands in for a fault is accepted, also where it holds a choice") {
    CHECK(told(find_faults<app::top>("{}")) ==
          "1: /h: the member \"h\" is missing; expected an object with members of: c, k\n"
          "1: /a: the member \"a\" is missing; expected an object with members of: a\n"
          "1: /z: the member \"z\" is missing; expected a whole number from 0 to 255");
    CHECK(find_faults<app::top>(R"({"h":3,"a":{"a":"x"},"z":"q"})").size() == 2);
    CHECK(told(find_faults<app::top>(R"({"h":{"c":{"left":{"x":1},"right":{"y":2}},"k":"x"},"a":{},"z":1})")) ==
          "27: /h/c/right: only one member can stand here: remove \"right\"\n"
          "48: /h/k: expected a whole number from 0 to 255, not \"x\"\n"
          "57: /a/a: the member \"a\" is missing; expected a text of 1 to 4 bytes");
}

TEST_CASE("without an accepted example the list ends") {
    CHECK(told(find_faults<app::two_codes>("{}")) ==
          "1: /code: the member \"code\" is missing; expected another notation");
    CHECK(told(find_faults<app::two_codes>(R"({"code":"1","other":"2"})")) ==
          "10: /code: \"1\" is not accepted here; expected another notation");
    CHECK(told(find_faults<app::two_codes>(R"({"later":3,"code":"NE","other":"2"})")) ==
          "2: /later: no member \"later\" here. Known: code, other\n"
          "33: /other: \"2\" is not accepted here; expected a country\n"
          "32: /other: \"1\" is not accepted here; expected a country");  // the example, which is wrong itself
}

TEST_CASE("what cannot be replaced is removed or renamed") {
    CHECK(find_faults<record>(R"({"event":{"zz":1)").size() == 2);
    CHECK(find_faults<record>(R"({"event":{"zz":1  )").size() == 2);
    CHECK(told(find_faults<record>(R"({"event":{"id":"E1","type":"aid"},"claim":{}})")) ==
          "35: /claim: only one member can stand here: remove \"claim\"");
    CHECK(find_faults<record>("{\"event\":{\"zz\":1\r\n,\"id\":\"E1\",\"type\":\"aid\"}}").size() == 1);
    const auto five =
        find_faults<record>(R"({"event":{"id":"E1","type":"aid","places":["P1","P2","P3","P4","P5"],"mode":7}})");
    REQUIRE(five.size() == 2);
    CHECK(five[0].message == "the list has more than 4 elements");
    CHECK(five[1].where.path == "/event/mode");
    CHECK(find_faults<record>(R"({"evnt":{"id":"E1"}})").size() == 2);
    CHECK(find_faults<record>(R"({"nothing":{"id":"E1"}})").size() == 1);
}

TEST_CASE("a misspelt name is one fault, if its value is none for the name that is like it") {
    const auto of = [](std::string_view member) {
        std::string line = R"({"event":{"id":"E1","type":"aid",)";
        return told(find_faults<record>(line.append(member).append("}}")));
    };
    CHECK(of(R"("notes":5)") == R"(34: /event/notes: no member "notes" here; did you mean "note"?)");
    CHECK(of(R"("actor":"A1")") == R"(34: /event/actor: no member "actor" here; did you mean "actors"?)");
    CHECK(of(R"("w_hen":"last week")") == R"(34: /event/w_hen: no member "w_hen" here; did you mean "when"?)");
    CHECK(of(R"("notes":{"a":1},"nots":[2],"plac":"x")") ==
          "34: /event/notes: no member \"notes\" here; did you mean \"note\"?\n"
          "50: /event/nots: no member \"nots\" here; did you mean \"note\"?\n"
          "61: /event/plac: no member \"plac\" here; did you mean \"places\"?");
    // What is wrong within a value that fits is a fault of its own.
    CHECK(of(R"("w_hen":"2024-13")") ==
          "34: /event/w_hen: no member \"w_hen\" here; did you mean \"when\"?\n"
          "48: /event/when: \"2024-13\" names no day or time that exists; expected a date, interval or range: "
          "2024-05-01, "
          "2024-05-01T14:30Z, 2024-05~, 2024-05-01/2024-05-03, 2024/.., [2024-05..2024-07]");
    CHECK(of(R"("actor":["A1",3])") ==
          "34: /event/actor: no member \"actor\" here; did you mean \"actors\"?\n"
          "48: /event/actors/1: expected the id of an actor: A and a number from 1 to 65535, not 3");
    CHECK(of(R"("actor":["A1","P2"])") ==
          "34: /event/actor: no member \"actor\" here; did you mean \"actors\"?\n"
          "49: /event/actors/1: \"P2\" is not accepted here; expected the id of an actor: A and a number from 1 to "
          "65535");
}

TEST_CASE("what is suggested belongs to the fault") {
    const auto lenient = find_faults<record>(
        R"({"relation":{"id":"L1","frm":"E1","from":"E1","to":"E2","kind":"cause"}})", sitrep::lenient);
    REQUIRE(lenient.size() == 1);
    CHECK(lenient[0].message.ends_with("did you mean \"causes\"?"));
}

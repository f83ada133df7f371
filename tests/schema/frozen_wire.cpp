// SPDX-License-Identifier: BSL-1.0
// Version 1 of the wire stays: octets and JSON of every kind of record, and the module of which they are. What is added in the
// places meant for it passes; all else fails with the rule that it breaks.
#include "vectors/wire_v1.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/schema/asn1.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using lines = std::vector<std::string>;

/// One definition of a module: its keyword, and its items in their order, without commas and with the rooms of texts.
struct definition {
    std::string name, keyword;
    lines items;
};

std::string trimmed(std::string_view line) {
    std::string out;
    for (const char c : line)
        if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
    while (!out.empty() && (out.back() == ' ' || out.back() == ',')) out.pop_back();
    return out;
}

/// Remarks are free to change, but for how long a text may be.
std::string without_remark(std::string_view line) {
    const std::size_t start = line.find("--");
    if (start == std::string_view::npos) return trimmed(line);
    std::string room(line.substr(start));
    room = room.find("at most ") == std::string::npos ? "" : " -- " + room.substr(room.find("at most "));
    return trimmed(line.substr(0, start)) + room;
}

std::vector<definition> parse(std::string_view module) {
    std::vector<definition> all;
    while (!module.empty()) {
        const std::size_t end = std::min(module.find('\n'), module.size() - 1);
        const std::string line = without_remark(module.substr(0, end));
        module.remove_prefix(end + 1);
        if (const std::size_t sign = line.find(" ::= ");
            sign != std::string::npos && line.find("DEFINITIONS") == std::string::npos) {
            all.push_back({line.substr(0, sign), line.substr(sign + 5), {}});
        } else if (!all.empty() && !line.empty() && line != "}" && line != "END") {
            if (all.back().keyword != "ENUMERATED {") {
                all.back().items.push_back(line);
                continue;
            }
            for (std::size_t at = 0; at < line.size();) {  // several words on a line
                const std::size_t comma = std::min(line.find(',', at), line.size());
                all.back().items.push_back(trimmed(line.substr(at, comma - at)));
                at = comma + 1;
            }
        }
    }
    return all;
}

std::string first_word(const std::string& item) { return item.substr(0, item.find(' ')); }

/// What is wrong with the `now` of something that was `then`, as a rule; "" if old octets and old readers are safe.
std::string broken_rule(const definition& then, const definition& now) {
    if (then.keyword != now.keyword) return "a type that is on the wire keeps what it is and its size";
    const bool open = std::find(then.items.begin(), then.items.end(), "...") != then.items.end();
    const std::size_t same = static_cast<std::size_t>(
        std::mismatch(then.items.begin(), then.items.end(), now.items.begin(), now.items.end()).first -
        then.items.begin());
    if (same < then.items.size()) {
        if (then.keyword == "ENUMERATED {")
            return "a word joins an enum after its \"...\"; none is removed, renamed or moved (at \"" +
                   then.items[same] + "\")";
        if (then.keyword == "CHOICE {")
            return "alternatives stay as they are; one joins after \"...\", if there is that (at \"" +
                   then.items[same] + "\")";
        for (const std::string& item : now.items)
            if (first_word(item) == first_word(then.items[same]) && item != then.items[same])
                return "a field keeps its type, range, size, default and whether it is optional (at \"" +
                       then.items[same] + "\")";
        return "a field joins after `extension`; none is removed, renamed or moved (at \"" + then.items[same] + "\")";
    }
    if (now.items.size() > then.items.size() && !open) return "what is closed never grows";
    return "";
}

std::string broken_rule(std::string_view then, std::string_view now) {
    const std::vector<definition> current = parse(now);
    for (const definition& d : parse(then)) {
        const auto found =
            std::find_if(current.begin(), current.end(), [&d](const definition& c) { return c.name == d.name; });
        if (found == current.end()) return d.name + ": a type that is on the wire stays in the module";
        if (const std::string rule = broken_rule(d, *found); !rule.empty()) return d.name + ": " + rule;
    }
    return "";
}

std::string module_now() {
    static std::array<char, 100000> out;
    const auto made = sitrep::asn1_module<sitrep::records<1>>(out);
    return made ? std::string(*made) : "no module";
}

std::string to_hex(std::span<const std::byte> octets) {
    std::string hex;
    for (const std::byte b : octets)
        for (const unsigned digit : {std::to_integer<unsigned>(b) >> 4, std::to_integer<unsigned>(b) & 15u})
            hex += "0123456789abcdef"[digit];
    return hex;
}
std::vector<std::byte> from_hex(std::string_view hex) {
    std::vector<std::byte> octets;
    const auto digit = [&hex](std::size_t i) {
        return static_cast<unsigned>(hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10);
    };
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        octets.push_back(static_cast<std::byte>(digit(i) * 16 + digit(i + 1)));
    return octets;
}

/// A change of the module, and words of the rule that it breaks; none if it is allowed.
struct change {
    const char *name, *from, *to, *rule;
};
constexpr change changes[] = {
    {"none", "", "", ""},
    {"a word after the mark", "hazard, accident, ...", "hazard, accident, ..., raid", ""},
    {"a field after the mark", "note     UTF8String OPTIONAL,  -- at most 63 octets\n  ...",
     "note     UTF8String OPTIONAL,  -- at most 63 octets\n  ...,\n  x BOOLEAN OPTIONAL", ""},
    {"a kind of record after the mark", "area     Area,\n  ...", "area     Area,\n  ...,\n  weather Weather", ""},
    {"another remark", "-- BCP 47; at most 15", "-- language; at most 15", ""},
    {"a new type", "END", "Weather ::= NULL\n\nEND", ""},
    {"a word before the mark", "accident, ...", "accident, raid, ...", "EventType: a word joins an enum after"},
    {"a word less", "appeal, presence", "appeal", "EventType: a word joins an enum after"},
    {"words in another order", "agree, consult", "consult, agree", "EventType: a word joins an enum after"},
    {"a word with another name", "cop, gov", "police, gov", "Sector: a word joins an enum after"},
    {"no mark any more", "area     Area,\n  ...", "area     Area", "Record: alternatives stay as they are"},
    {"a kind of record before the mark", "area     Area,\n  ...", "area     Area,\n  weather Weather,\n  ...",
     "Record: alternatives stay"},
    {"another range", "hour   INTEGER (0..24)", "hour   INTEGER (0..23)", "Date: alternatives stay as they are"},
    {"another exponent", "exponent INTEGER (-7..15)", "exponent INTEGER (-7..31)",
     "Count: a field keeps its type, range"},
    {"another size", "contributors SEQUENCE (SIZE (1..64))", "contributors SEQUENCE (SIZE (1..65))",
     "Report: a field keeps its type, range"},
    {"an optional field that must be there", "grade    Grade OPTIONAL", "grade    Grade",
     "Spot: a field keeps its type"},
    {"another default", "DEFAULT happened", "DEFAULT ongoing", "Event: a field keeps its type"},
    {"a shorter text", "at most 95 octets", "at most 94 octets", "Event: a field keeps its type"},
    {"a field before the mark", "grade    Grade OPTIONAL,", "grade    Grade OPTIONAL,\n  x BOOLEAN,",
     "Spot: a field joins after"},
    {"a field less", "  credibility Credibility OPTIONAL,\n", "", "Claim: a field joins after"},
    {"a field with another name", "wording     UTF8String", "words     UTF8String", "Claim: a field joins after"},
    {"more in what is closed", "kind    Sector,\n  country Country OPTIONAL",
     "kind    Sector,\n  country Country OPTIONAL,\n  x BOOLEAN", "SpotActor: what is closed never grows"},
    {"another kind of type", "Country ::= SEQUENCE {", "Country ::= CHOICE {",
     "Country: a type that is on the wire keeps"},
    {"a type less", "Grade ::= SEQUENCE {", "Gradus ::= SEQUENCE {", "Grade: a type that is on the wire stays"},
    {"a longer report", "(SIZE (0..1023)) OF Record", "(SIZE (0..2047)) OF Record",
     "Records: a type that is on the wire keeps"},
};

const std::string thaw =
    "old octets and old readers would break. Only before the first release: `values --freeze`, see "
    "tests/judges/values.cpp";

}  // namespace

TEST_CASE("frozen wire: the module changes only where it may") {
    CHECK_MESSAGE(broken_rule(sitrep_test::frozen_module, module_now()) == "", thaw);
}

TEST_CASE("frozen wire: octets and JSON of every kind of record stay as they are") {
    std::array<std::size_t, sitrep::record::size> kinds{};
    for (const auto& frozen : sitrep_test::frozen_records) {
        CAPTURE(std::string(frozen.json));
        static std::array<std::byte, 4096> octets;
        static std::array<char, 8192> text;
        const auto from_json = sitrep::from_json<sitrep::record>(frozen.json);
        REQUIRE_MESSAGE(from_json, "rule: JSON that was good once stays good; ", thaw);
        const auto written = sitrep::to_binary(*from_json, octets);
        REQUIRE(written);
        CHECK_MESSAGE(to_hex(*written) == frozen.hex, "rule: a value has one encoding, for ever (X.691); ", thaw);
        const auto from_binary = sitrep::from_binary<sitrep::record>(from_hex(frozen.hex));
        REQUIRE_MESSAGE(from_binary, "rule: octets that were good once stay good; ", thaw);
        CHECK_MESSAGE(*from_binary == *from_json, "rule: octets mean what they meant; ", thaw);
        const auto json = sitrep::to_json(*from_binary, text);
        REQUIRE(json);
        CHECK_MESSAGE(*json == frozen.json, "rule: a value has one form in JSON; ", thaw);
        ++kinds[from_json->index()];
    }
    for (const std::size_t count : kinds) CHECK(count >= 10);
}

TEST_CASE("frozen wire: each rule is known, and what may change may") {
    for (const change& c : changes) {
        CAPTURE(std::string(c.name));
        std::string changed(sitrep_test::frozen_module);
        const std::size_t at = changed.find(c.from);
        REQUIRE(at != std::string::npos);
        changed.replace(at, std::string_view(c.from).size(), c.to);
        const std::string rule = broken_rule(sitrep_test::frozen_module, changed);
        CAPTURE(rule);
        CHECK(rule.substr(0, std::string_view(c.rule).size()) == c.rule);
        CHECK(rule.empty() == std::string_view(c.rule).empty());
    }
}

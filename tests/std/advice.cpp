// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/advice.hpp>
#include <sitrep/std/message.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <string>
#include <string_view>

using sitrep::detail::country_meant, sitrep::detail::date_meant, sitrep::detail::scale_figure;

namespace {

std::string told(std::string_view json) {
    const auto r = sitrep::from_json<sitrep::record>(json);
    return r ? "" : sitrep::explain<sitrep::record>(json, r.error());
}
std::string told_of_long(std::string_view before, std::string_view after, std::size_t bytes) {
    std::string json(before);
    return told(json.append(bytes, 'x').append(after));
}

}  // namespace

TEST_CASE("usual mistakes in countries") {
    CHECK(country_meant("UK") == "GB");
    CHECK(country_meant("uk") == "GB");
    CHECK(country_meant("EN") == "GB");
    CHECK(country_meant("EL") == "GR");
    CHECK(country_meant("USA") == "US");
    CHECK(country_meant("ne") == "NE");
    CHECK(country_meant("Ne") == "NE");
    for (const std::string_view other : {"", "N", "AB", "ab", "Niger", "NER", "1A"})
        CHECK(country_meant(other).empty());
    const auto wrong = sitrep::from_text<sitrep::country>("UK");
    CHECK(sitrep::explain_text<sitrep::country>("UK", wrong.error()).ends_with("; did you mean \"GB\"?"));
}

TEST_CASE("numbers that people write for dates") {
    CHECK(date_meant("2024") == "2024");
    CHECK(date_meant("20240503") == "2024-05-03");
    CHECK(date_meant("1714704425") == "2024-05-03T02:47:05Z");
    CHECK(date_meant("999999999") == "2001-09-09T01:46:39Z");
    CHECK(date_meant("1714704425250") == "2024-05-03T02:47:05Z");
    CHECK(date_meant("999999999250") == "2001-09-09T01:46:39Z");
    for (const std::string_view other : {"", "1", "20240", "20241301", "20230229", "-1714704425", "1714704425.5",
                                         "17147044252", "99999999999999999999"})
        CHECK(date_meant(other).empty());
    constexpr std::string_view in_program = "; write \"2024-05-03T02:47:05Z\", in a program by date::from_unix";
    CHECK(told(R"({"event":{"id":"E1","type":"aid","when":1714704425}})").ends_with(in_program));
    CHECK(told(R"({"event":{"id":"E1","type":"aid","when":"1714704425"}})").ends_with(in_program));
    CHECK(told(R"({"report":{"id":"R1","published":20240503}})").ends_with(", not 20240503; write \"2024-05-03\""));
    CHECK(told(R"({"event":{"id":"E1","type":"aid","when":17}})").ends_with(", not 17"));
    CHECK(told(R"({"event":{"id":"E1","type":"aid","origin_code":1714704425}})").find("write") == std::string::npos);
}

TEST_CASE("a figure beyond 32 bits is scaled, if zeros are all that is too much") {
    CHECK(scale_figure("42949672950") ==
          "; write 4294967295 with \"exponent\":1, which scales all figures of the count");
    CHECK(scale_figure("4294967296").empty());
    CHECK(scale_figure("12345").empty());
    CHECK(scale_figure("4294967296" + std::string(16, '0')).empty());
    CHECK(scale_figure("5000000001000000000000000").empty());
    CHECK(scale_figure("-50000000000").empty());
}

TEST_CASE("a message of what is too long says where the rest goes") {
    CHECK(told_of_long(R"({"claim":{"about":"E1","source":"S1","wording":")", "\"}}", 128) ==
          "the text has 128 bytes; at most 127 fit; the complete text goes into an \"extra\" record about this one, "
          "with the "
          "key \"wording\"");
    CHECK(told_of_long(R"({"extra":{"about":"E1","key":"k","value":")", "\"}}", 224) ==
          "the text has 224 bytes; at most 223 fit; go on in the next \"extra\", with \"more\":true in this one");
    CHECK(told_of_long(R"({"extra":{"about":"E1","key":")", "\"}}", 48) == "the text has 48 bytes; at most 47 fit");
    CHECK(told_of_long(R"({"report":{"id":"R1","language":")", "\"}}", 16) == "the text has 16 bytes; at most 15 fit");
    CHECK(told_of_long(R"({"spot":{"time":"2024","position":{"lat":1,"lon":2},"type":"aid","note":")", "\"}}", 64) ==
          "the text has 64 bytes; at most 63 fit");
    const std::string tally = R"({"count":{"best":1},"role":"killed"})";
    CHECK(told(R"({"event":{"id":"E1","type":"aid","counts":[)" + tally + ',' + tally + ',' + tally + ',' + tally +
               ',' + tally + "]}}") ==
          "the list has more than 4 elements; further counts go into \"figure\" records about this event");
    std::string points;
    for (int i = 0; i < 21; ++i) points += std::string(i == 0 ? "" : ",") + R"({"lat":1.5,"lon":2.5})";
    CHECK(told(R"({"area":{"about":"E1","form":"line","points":[)" + points + "]}}") ==
          "the list has more than 20 elements; go on in the next \"area\", with \"more\":true in this one");
    CHECK(told(R"({"event":{"id":"E1","type":"aid","places":["P1","P2","P3","P4","P5"]}})") ==
          "the list has more than 4 elements");
    CHECK(sitrep::detail::place_of_more({}, {}, 0).empty());  // of another type than the records
    const std::string area_note[] = {"area", "note"};
    CHECK(sitrep::detail::place_of_more(sitrep::detail::expect<sitrep::detail::no_constraint, sitrep::record>(),
                                        area_note, 63) ==
          "; the complete text goes into an \"extra\" record about this one, with the key \"note\"");
}

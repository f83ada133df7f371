// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/print.hpp>

#include "support.hpp"

#include <sitrep/analysis/check.hpp>
#include <sitrep/codec/binary.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/std/findings.hpp>
#include <sitrep/value/verdict.hpp>

#include <array>
#include <cstddef>
#include <sstream>
#include <string>

using namespace sitrep::literals;
using sitrep::to_string;

namespace {

template <class T> std::string streamed(const T& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

}  // namespace

TEST_CASE("values, words, texts, days and codes have their text") {
    CHECK(to_string("2013/2024-05"_when) == "2013/2024-05");
    CHECK(to_string(sitrep::date()).empty());
    CHECK(to_string("-90.0000000,-180.0000000 within_25km"_position) == "-90.0000000,-180.0000000 within_25km");
    CHECK(to_string("E4"_id) == "E4");
    CHECK(to_string(sitrep::event_type::assault) == "assault");
    CHECK(to_string(static_cast<sitrep::event_type>(250)).empty());
    CHECK(to_string(sitrep::verdict::maybe) == "maybe");
    CHECK(to_string(sitrep::text<7>("Niger")) == "Niger");
    CHECK(to_string(sitrep::civil_day{2024, 5, 3}) == "2024-05-03");
    CHECK(to_string(sitrep::civil_day{-44, 3, 15}) == "-0044-03-15");
    CHECK(to_string(sitrep::civil_day{17000, 12, 31}) == "17000-12-31");
    CHECK(to_string(sitrep::errc::missing) == "a required member is missing");
    CHECK(to_string(sitrep::finding_code::dangling) == "the report has no record with this id");
}

TEST_CASE("an error has its place") {
    const auto json = sitrep::from_json<sitrep::record>("{\"spot\":\n {\"tme\":1}}");
    REQUIRE_FALSE(json);
    CHECK(to_string(json.error()) == "2:3: /spot/tme: no member has this name");
    const auto text = sitrep::from_text<sitrep::date>("2024-02-30");
    CHECK(to_string(text.error()) == "1:9: no such date or time");
    const std::array<std::byte, 1> octets{};
    const auto binary = sitrep::from_binary<sitrep::spot>(octets);
    CHECK(to_string(binary.error()).starts_with("byte 1: "));
}

TEST_CASE("a finding names the record, the member and the other record") {
    const sitrep::records<3> report{sitrep::event{.id = "E1"_id, .actors = {"A7"_id}},
                                    sitrep::figure{.about = "E1"_id, .count = "20..10"_count},
                                    sitrep::event{.id = "E1"_id}};
    std::string all;
    sitrep::for_each_finding(report, [&all](const sitrep::finding& f) { all += to_string(f) + '\n'; });
    CHECK(all ==
          "E1: /event/actors/0: the report has no record with this id: A7\n"
          "[1]: warning: /figure/count: low, best and high are out of order\n"
          "E1: /event/id: another record of this kind has the same id: E1\n");
    CHECK(streamed(check(report)[0]) == "E1: /event/actors/0: the report has no record with this id: A7");
}

TEST_CASE("streams write the same") {
    CHECK(streamed("~1000 people"_count) == "~1000 people");
    CHECK(streamed(sitrep::sector::mil) == "mil");
    CHECK(streamed(sitrep::verdict::no) == "no");
    CHECK(streamed(sitrep::text<3>("abc")) == "abc");
    CHECK(streamed(sitrep::errc::none) == "no error");
}

#if defined(__cpp_lib_format)
TEST_CASE("std::format does, too") { CHECK(std::format("{:>6}|{}", "E4"_id, sitrep::event_type::aid) == "    E4|aid"); }
#endif

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/output.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace sitrep::literals;
using sitrep::errc, sitrep::record;

TEST_CASE("strings and vectors hold encodings of any size") {
    const sitrep::event small{.id = "E1"_id, .type = sitrep::event_type::aid};
    CHECK(*sitrep::to_json_string(small) == R"({"id":"E1","type":"aid"})");
    CHECK(*sitrep::from_binary<sitrep::event>(*sitrep::to_binary_vector(small)) == small);

    sitrep::records<40> large;
    sitrep::extra long_one{.about = "E1"_id, .key = "k"};
    REQUIRE(long_one.value.assign(std::string(200, 'x')));
    while (large.push_back(long_one)) {}
    CHECK(large.size() == 40);
    const auto text = sitrep::to_json_string(large);
    REQUIRE((text && text->size() > 8000));
    CHECK(*sitrep::from_json<sitrep::records<40>>(*text) == large);
    CHECK(*sitrep::from_binary<sitrep::records<40>>(*sitrep::to_binary_vector(large)) == large);
}

TEST_CASE("what has no encoding gives the error") {
    const sitrep::event nameless{};
    sitrep::error why;
    CHECK_FALSE(sitrep::to_json_string(nameless, &why));
    CHECK(why.code == errc::missing);
    why = {};
    CHECK_FALSE(sitrep::to_binary_vector(nameless, &why));
    CHECK(why.code == errc::missing);
    CHECK_FALSE(sitrep::to_binary_vector(nameless));
}

TEST_CASE("JSON Lines are a range") {
    const std::string_view text = "{\"actor\":{\"id\":\"A1\"}}\n\nx\r\n{\"actor\":{\"id\":\"A2\"}}";
    std::vector<std::string> told;
    for (const auto& r : sitrep::json_lines<record>(text))
        told.push_back(r ? "ok" : std::to_string(r.error().line) + ':' + std::to_string(r.error().column));
    CHECK(told == std::vector<std::string>{"ok", "3:1", "ok"});
    for (const auto& r : sitrep::json_lines<record>(" \n")) CHECK_FALSE(r.has_value());
    const sitrep::json_lines<record> lines(R"({"actor":{"id":"A1","mood":1}})", sitrep::lenient);
    CHECK((lines.begin() != lines.end() && lines.begin()->skipped() && lines.begin().number() == 1));
    static_assert(std::input_iterator<sitrep::json_lines<record>::iterator>);
}

TEST_CASE("doubles become positions with the stated decimals") {
    CHECK(*sitrep::to_position(13.48, 2.1, 2) == "13.48,2.10"_position);
    CHECK(*sitrep::to_position(-0.125, 0.125, 2) == "-0.13,0.13"_position);
    CHECK(*sitrep::to_position(-90, 180, 7) == "-90.0000000,180.0000000"_position);
    CHECK_FALSE(sitrep::to_position(90.1, 0, 2));
    CHECK_FALSE(sitrep::to_position(0, 0, 8));
    CHECK_FALSE(sitrep::to_position(std::numeric_limits<double>::quiet_NaN(), 0, 2));
    CHECK_FALSE(sitrep::to_position(0, std::numeric_limits<double>::infinity(), 2));
    CHECK(sitrep::to_double("13.480,2"_position.lat()) == 13.48);
    for (int i = -90000; i <= 90000; i += 7) {
        const auto p = sitrep::to_position(i / 1000.0, 0, 3);
        REQUIRE((p && p->lat() == sitrep::decimal{i, 3} && sitrep::to_double(p->lat()) == i / 1000.0));
    }
}

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/output.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <string>

using namespace sitrep::literals;
using sitrep::errc;

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

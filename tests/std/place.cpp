// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/place.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

std::string at(std::string_view text, std::size_t offset) {
    const sitrep::detail::json_place place = sitrep::detail::find_place(text, offset);
    std::string all;
    for (const std::string& step : place.path) all += '/' + step;
    return all + ' ' + std::to_string(place.begin) + ' ' + std::to_string(place.value) + ' ' +
           std::to_string(place.end);
}

}  // namespace

TEST_CASE("the path to an offset, and the bytes of the member and its value") {
    constexpr std::string_view text = R"( {"a":[1,{"b~/":"x"}] , "\u0063":2})";
    CHECK(at(text, 1) == " 1 1 35");             // the object
    CHECK(at(text, 2) == "/a 2 6 21");           // a name
    CHECK(at(text, 6) == "/a 2 6 21");           // a value
    CHECK(at(text, 7) == "/a/0 7 7 8");          // an element
    CHECK(at(text, 16) == "/a/1/b~/ 10 16 19");  // a name with signs that JSON Pointer escapes
    CHECK(at(text, 17) == "/a/1/b~/ 10 16 19");  // within a value
    CHECK(at(text, 24) == "/c 24 33 34");        // a name with an escape
}

TEST_CASE("what is malformed after the offset does not matter, and what is malformed there has no end") {
    CHECK(at(R"({"a":1,"b":[2,}})", 5) == "/a 1 5 6");
    CHECK(at(R"({"a":1,"b":[2,}})", 14) == "/b/1 14 14 0");
    CHECK(at("", 0) == " 0 0 0");
    CHECK(at("{", 0) == " 0 0 0");
    CHECK(at(R"({"a)", 1) == " 0 0 0");
    CHECK(at("{\"" + std::string(100, 'a'), 1) == " 0 0 0");
    const std::string deep(100, '[');
    CHECK(sitrep::detail::find_place(deep, 99).end == 0);
}

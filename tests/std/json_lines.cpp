// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/json_lines.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using sitrep::record;

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

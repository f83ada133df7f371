// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/json_schema.hpp>

#include <sitrep/core/version.hpp>

#include "schema/schema_types.hpp"
#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace schema_types;

constexpr std::string_view expected =
    R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$comment": "printed by sitrep )" SITREP_VERSION R"(",
  "description": "What sitrep writes. It also reads a member that is null, \"\" or [] as absent. )"
    R"(A reader refuses more: days that do not exist, texts of too many bytes, counts )"
    R"(that lack their hedge, numbers of too many decimals; if strict, unknown members.",
  "anyOf": [
    {"$ref": "#/$defs/some_item"},
    {"$ref": "#/$defs/Sample"}
  ],
  "$defs": {
    "some_item": {
      "title": "Some item",
      "type": "object",
      "properties": {
        "nothing": {"$ref": "#/$defs/nothing"},
        "a_text": {"type": "string", "minLength": 1, "maxLength": 9, "$comment": "counted in octets of UTF-8"},
        "sides": {"type": "array", "items": {"$ref": "#/$defs/side"}, "minItems": 1, "maxItems": 2},
        "bearing": {"$ref": "#/$defs/bearing"}
      },
      "minProperties": 1,
      "maxProperties": 1,
      "additionalProperties": false
    },
    "nothing": {
      "title": "Nothing",
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "side": {
      "title": "Side",
      "type": "string",
      "enum": ["left", "right"]
    },
    "bearing": {
      "title": "Bearing",
      "type": "object",
      "properties": {
        "degrees": {"type": "number", "minimum": 0, "maximum": 360}
      },
      "required": ["degrees"],
      "additionalProperties": false
    },
    "Sample": {
      "title": "Sample",
      "type": "object",
      "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 40, "$comment": "counted in octets of UTF-8", "description": "as on the -- plate"},
        "level": {"type": "integer", "minimum": -5, "maximum": 5},
        "big": {"type": "integer", "minimum": 0, "maximum": 18446744073709551615},
        "letters": {"type": "string", "pattern": "^[A-Z]{3}$"},
        "flags": {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 2},
        "whereabouts": {"$ref": "#/$defs/side"},
        "of": {"$ref": "#/$defs/rank", "default": "high"},
        "Lit_up": {"type": "boolean", "default": true},
        "depth": {"type": "integer", "minimum": -9, "maximum": 9, "default": -5, "description": "metres"},
        "tags": {"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 7, "$comment": "counted in octets of UTF-8"},
            "maxItems": 12},
        "rows": {"type": "array", "items": {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 255},
              "minItems": 1, "maxItems": 3}, "maxItems": 2},
        "gap": {"type": "integer", "anyOf": [{"minimum": 1, "maximum": 9}, {"minimum": 20, "maximum": 29}]},
        "made": {"$ref": "#/$defs/code"},
        "made_too": {"$ref": "#/$defs/free_form"},
        "later": {"type": "integer", "minimum": 7, "maximum": 7},
        "note": {"type": "string", "maxLength": 5, "$comment": "counted in octets of UTF-8", "description": "short"}
      },
      "required": ["name", "big", "letters", "flags", "whereabouts", "rows", "gap", "made_too"]
    },
    "rank": {
      "title": "Rank",
      "type": "string",
      "enum": ["low_level", "high", "t", "top"]
    },
    "code": {
      "title": "Code",
      "type": "string",
      "maxLength": 64,
      "pattern": "^(?:a|\"b\\.)$"
    },
    "free_form": {
      "title": "Free form",
      "type": "string",
      "maxLength": 64,
      "minLength": 1
    }
  }
}
)";

constexpr bool prints_as_expected() {
    std::array<char, expected.size()> out{};
    const auto made = sitrep::json_schema<sitrep::list<item, 2, 50>, Sample>(out);
    return made && *made == expected;
}
static_assert(prints_as_expected());

}  // namespace

TEST_CASE("JSON Schema: all that a description can say") {
    std::array<char, 6000> out{};
    const auto made = sitrep::json_schema<sitrep::list<item, 2, 50>, Sample>(out);
    REQUIRE(made);
    CHECK(std::string(*made) == std::string(expected));
}

TEST_CASE("JSON Schema: of one type it is that of the type itself, of a list that of a line") {
    std::array<char, 1000> out{};
    constexpr std::string_view start = "  \"$ref\": \"#/$defs/side\",\n  \"$defs\": {\n    \"side\": {";
    CHECK(sitrep::json_schema<side>(out)->find(start) != std::string_view::npos);
    CHECK(sitrep::json_schema<sitrep::list<side, 3>>(out)->find(start) != std::string_view::npos);
}

TEST_CASE("JSON Schema: a long name is its own title") {
    const auto title = [](const std::string& name) {
        std::array<char, 200> out{};
        sitrep::detail::json_schema_writer w(out.data(), out.size(), sitrep::strict);
        sitrep::detail::print_json_title(w, name);
        return std::string(w.text().view());
    };
    CHECK(title(std::string(128, 'a')).ends_with(": \"A" + std::string(127, 'a') + '"'));
    CHECK(title(std::string(129, 'a')).ends_with(": \"" + std::string(129, 'a') + '"'));
}

TEST_CASE("JSON Schema: for strict readers no object has unknown members") {
    std::array<char, 6000> out{};
    const auto made = sitrep::json_schema<sitrep::list<item, 2, 50>, Sample>(out, sitrep::strict);
    REQUIRE(made);
    std::string strict(expected);
    const auto replace = [&strict](std::string_view old, std::string_view now) {
        const std::size_t at = strict.find(old);
        REQUIRE(at != std::string::npos);
        strict.replace(at, old.size(), now);
    };
    replace("; if strict, unknown members.", ".");
    replace(R"("rows", "gap", "made_too"])",
            "\"rows\", \"gap\", \"made_too\"],\n      \"additionalProperties\": false");
    CHECK(std::string(*made) == strict);
}

TEST_CASE("JSON Schema: a buffer too small says what is needed, and nothing is written beyond it") {
    std::array<char, expected.size()> out{};
    for (std::size_t n = 0; n < out.size(); n += 7) {
        out.fill('#');
        const auto made = sitrep::json_schema<sitrep::list<item, 2, 50>, Sample>(std::span(out).first(n));
        REQUIRE_FALSE(made);
        CHECK(made.error().code == sitrep::errc::buffer_too_small);
        CHECK(made.error().needed == expected.size());
        CHECK(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(n), out.end(), [](char c) { return c == '#'; }));
    }
}

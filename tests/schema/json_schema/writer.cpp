// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/json_schema/writer.hpp>

#include "support.hpp"

#include <cstdint>
#include <string_view>

using sitrep::detail::json_schema_writer;

namespace {

struct row {
    const char* name;
    void (*write)(json_schema_writer&);
    std::string_view text;
};
constexpr row rows[] = {
    {"a string, and the end", [](json_schema_writer& w) { w.string("a"), w.end(); }, "\"a\"\n"},
    {"quotes, backslashes and control characters", [](json_schema_writer& w) { w.string("a\"b\\c\nx"); },
     R"("a\"b\\c x")"},
    {"three strings as one", [](json_schema_writer& w) { w.strings("#/", "a\"", "{2}"); }, R"("#/a\"{2}")"},
    {"members and elements share a line",
     [](json_schema_writer& w) {
         w.open('{');
         w.member("type", "integer");
         w.member("minimum", -5);
         w.member("maximum", ~std::uint64_t{0});
         w.key("default");
         w.boolean(true);
         w.key("enum");
         w.open('[');
         w.integer(1);
         w.boolean(false);
         w.close(']');
         w.close('}');
     },
     R"({"type": "integer", "minimum": -5, "maximum": 18446744073709551615, "default": true, "enum": [1, false]})"},
    {"each on a line, within blocks",
     [](json_schema_writer& w) {
         w.open('{', true);
         w.key("a");
         w.open('{');
         w.member("b", 1);
         w.close('}');
         w.key("c");
         w.open('[', true);
         w.string("d");
         w.string("e");
         w.close(']');
         w.close('}');
     },
     "{\n  \"a\": {\"b\": 1},\n  \"c\": [\n    \"d\",\n    \"e\"\n  ]\n}"},
    {"nothing in lines", [](json_schema_writer& w) { w.open('{', true), w.close('}'); }, "{}"},
    {"a long line continues on the next, further in",
     [](json_schema_writer& w) {
         w.open('[');
         for (int i = 0; i != 4; ++i) w.string("abcdefghijklmnopqrstuvwxyz0123456789");
         w.close(']');
     },
     "[\"abcdefghijklmnopqrstuvwxyz0123456789\", \"abcdefghijklmnopqrstuvwxyz0123456789\", "
     "\"abcdefghijklmnopqrstuvwxyz0123456789\",\n    \"abcdefghijklmnopqrstuvwxyz0123456789\"]"},
};
constexpr auto writes = [](const row& r) {
    char out[300]{};
    json_schema_writer w(out, sizeof out, sitrep::lenient);
    r.write(w);
    return w.text().fits() && w.text().view() == r.text;
};
static_assert(sitrep_test::first_wrong<rows, writes>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("the JSON Schema writer lays out members and elements") { sitrep_test::check_all(rows, writes); }

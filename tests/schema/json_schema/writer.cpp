// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/json_schema/writer.hpp>

#include "support.hpp"

#include <array>
#include <string_view>

namespace {

using sitrep::detail::json_schema_writer;

struct row {
    std::string_view name;
    void (*write)(json_schema_writer&);
    std::string_view text;
};
constexpr row rows[] = {
    {"members on one line",
     [](json_schema_writer& w) {
         w.open('{');
         w.member("type", "string");
         w.member("maxLength", 9);
         w.close('}');
     },
     R"({"type": "string", "maxLength": 9})"},
    {"members on lines of their own",
     [](json_schema_writer& w) {
         w.open('{', true);
         w.key("a");
         w.boolean(true);
         w.key("b");
         w.open('[');
         w.integer(-1);
         w.string("x");
         w.close(']');
         w.close('}');
         w.end();
     },
     "{\n  \"a\": true,\n  \"b\": [-1, \"x\"]\n}\n"},
    {"nothing on lines of its own",
     [](json_schema_writer& w) {
         w.open('{', true);
         w.close('}');
     },
     "{}"},
    {"escapes, and a space for a control character", [](json_schema_writer& w) { w.strings("\"", "\\", "\n"); },
     R"("\"\\ ")"},
};
constexpr auto writes = [](const row& r) {
    std::array<char, 200> out{};
    json_schema_writer w(out);
    r.write(w);
    return w.text().view() == r.text;
};
static_assert(sitrep_test::first_wrong<rows, writes>() == sitrep_test::no_row);

constexpr row wrong[] = {{"another text", [](json_schema_writer& w) { w.boolean(true); }, "false"}};
static_assert(sitrep_test::is_seen_to_fail<wrong, writes>());

}  // namespace

TEST_CASE("JSON Schema: the layout of the text") { sitrep_test::check_all(rows, writes); }

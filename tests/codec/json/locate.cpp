// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/locate.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"

#include <cstdint>
#include <string_view>

using sitrep::errc;

namespace {

struct row {
    const char* name;
    std::string_view text;  // sound, but cut off
    std::string_view path;
};
constexpr row rows[] = {
    {"nothing", "", ""},
    {"a value", "1", ""},
    {"names and indices", R"({"a":[0,[1],{"b":)", "/a/2/b"},
    {"after a complete value", R"({"a":1)", ""},
    {"in a name", R"({"a":1,"b)", ""},
    {"at an element", "[1,", "/1"},
    {"after an element", "[1", ""},
    {"a high index", "[0,0,0,0,0,0,0,0,0,0,0,\"", "/11"},
    {"where an element could be", "[[],[", "/1/0"},
    {"in a string", R"({"a":"b)", "/a"},
    {"an empty name", R"({"":[{"":)", "//0/"},
    {"signs of RFC 6901", R"({"a/b":{"m~n":{"~/~":)", "/a~1b/m~0n/~0~1~0"},
    {"escapes of JSON", R"({"\u0061\"":)", "/a\""},
    {"UTF-8", R"({"\u00e9€":)", "/é€"},
    {"control characters", R"({"\u0000\u001b[2J":[{"\n\u001f \u007f~":)", "/??[2J/0/?? ?~0"},
    {"control characters of Latin-1", R"({"\u0080\u009f\u00a0\u00c0":)", "/????\u00a0À"},
    {"raw control characters of Latin-1", "{\"\x7f\xc2\x80\xc2\x9f\xc2\xa0\":", "/?????\u00a0"},
    {"the same name again", R"({"a":{"a":1},"a":{"a":)", "/a/a"},
    {"55 bytes", R"({"234567890":{"234567890":{"234567890":{"234567890":{"234567890":{"2345":)",
     "/234567890/234567890/234567890/234567890/234567890/2345"},
    {"56 bytes", R"({"234567890":{"234567890":{"234567890":{"234567890":{"234567890":{"23456":)",
     "/234567890/234567890/234567890/234567890/234567890/…"},
    {"56 bytes, at an index", R"({"234567890":{"234567890":{"234567890":{"234567890":{"23456789012":[0,[0,)",
     "/234567890/234567890/234567890/234567890/…"},
    {"more after the cut", R"({"234567890":{"234567890":{"234567890":{"234567890":{"2345678901234567":{"a":[)",
     "/234567890/234567890/234567890/234567890/…"},
    {"one name that is too long", R"({"23456789012345678901234567890123456789012345678901234567890123456789":{"a":)",
     "/…"},
    {"a name of 54", R"({"234567890123456789012345678901234567890123456789012345":)",
     "/234567890123456789012345678901234567890123456789012345"},
    {"values that are over", R"([{"a":[1]},{"b":{"c":2},"d":[[],[3],)", "/1/d/2"},
    {"the last index that fits",
     R"({"2222222222222222222222222222222222222222222222222222":[[],[],[],[],[],[],[],[],[],")",
     "/2222222222222222222222222222222222222222222222222222/9"},
    {"the first that does not",
     R"({"2222222222222222222222222222222222222222222222222222":[[],[],[],[],[],[],[],[],[],[],")", "/…"},
    {"one after it", R"({"2222222222222222222222222222222222222222222222222222":[[],[],[],[],[],[],[],[],[],[],[],")",
     "/…"},
    {"cut by an escape", R"({"23456789012345678901234567890123456789012345678901234/":)", "/…"},
    {"just not cut by an escape", R"({"2345678901234567890123456789012345678901234567890123/":)",
     "/2345678901234567890123456789012345678901234567890123~1"},
};
constexpr auto finds = [](const row& r) {
    sitrep::error e;
    sitrep::detail::locate(e, r.text.data(), {errc::syntax, r.text.size()}, {}, false);
    return e.path == r.path && e.line == 1 && e.column == r.text.size() + 1;
};
static_assert(sitrep_test::first_wrong<rows, finds>() == sitrep_test::no_row);

struct line_row {
    const char* name;
    std::string_view text;
    std::uint32_t line;
    std::uint32_t column;
    std::string_view path;
};
constexpr line_row line_rows[] = {
    {"nothing", "", 1, 1, "/0"},
    {"the first", R"({"a":)", 1, 6, "/0/a"},
    {"the second", "1\n[", 2, 2, "/1/0"},
    {"blank lines do not count", "\n1\n \t\r\n\n[2,", 5, 4, "/1/1"},
    {"after the last", "1\n2\n", 3, 1, "/2"},
};
constexpr auto finds_line = [](const line_row& r) {
    sitrep::error e;
    sitrep::detail::locate(e, r.text.data(), {errc::syntax, r.text.size()}, {}, true);
    return e.path == r.path && e.line == r.line && e.column == r.column;
};
static_assert(sitrep_test::first_wrong<line_rows, finds_line>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("a place in JSON has a path") { sitrep_test::check_all(rows, finds); }

TEST_CASE("a place in JSON Lines has the index of its line") { sitrep_test::check_all(line_rows, finds_line); }

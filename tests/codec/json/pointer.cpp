// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/pointer.hpp>

#include "support.hpp"

#include <string_view>

using sitrep::detail::json_pointer;

namespace {

struct row {
    const char* name;
    void (*build)(json_pointer&);
    std::string_view path;
};
constexpr std::string_view nine = "123456789";
constexpr void add_five(json_pointer& p) {
    for (int i = 0; i < 5; ++i) p.add(nine);
}
constexpr row rows[] = {
    {"nothing", [](json_pointer&) {}, ""},
    {"names and indices", [](json_pointer& p) { p.add("a"), p.add_index(4294967295), p.add("b"); }, "/a/4294967295/b"},
    {"escapes", [](json_pointer& p) { p.add_key([](auto& out) { out.put("~/a"); }); }, "/~0~1a"},
    {"a name removed", [](json_pointer& p) { p.add("a"), p.add("b"), p.remove(), p.add("c"); }, "/a/c"},
    {"an index removed", [](json_pointer& p) { p.add("a"), p.add_index(120), p.add_index(p.remove() + 1); }, "/a/121"},
    {"55 bytes", [](json_pointer& p) { add_five(p), p.add("1234"); },
     "/123456789/123456789/123456789/123456789/123456789/1234"},
    {"56 bytes", [](json_pointer& p) { add_five(p), p.add("12345"); },
     "/123456789/123456789/123456789/123456789/123456789/…"},
    {"hidden names removed", [](json_pointer& p) { add_five(p), p.add(nine), p.add("a"), p.remove(), p.remove(); },
     "/123456789/123456789/123456789/123456789/123456789"},
    {"an index that stays hidden",
     [](json_pointer& p) { add_five(p), p.add_index(10000), p.add_index(p.remove() + 1); },
     "/123456789/123456789/123456789/123456789/123456789/…"},
};
constexpr auto builds = [](const row& r) {
    sitrep::error e;
    json_pointer pointer(e.path);
    r.build(pointer);
    pointer.finish();
    return e.path == r.path;
};
static_assert(sitrep_test::first_wrong<rows, builds>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("a path grows and shrinks") { sitrep_test::check_all(rows, builds); }

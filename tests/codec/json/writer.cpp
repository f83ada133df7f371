// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/writer.hpp>

#include "support.hpp"

#include <cstddef>
#include <span>
#include <string_view>

using namespace sitrep::detail;
using sitrep::errc;

namespace {

/// What is written, how large it is and the first fault.
struct row {
    const char* name;
    std::string_view text;
    errc code;
    std::size_t fault_offset;
    void (*write)(json_writer&);
};
constexpr row rows[] = {
    {"names, commas and an absent member", R"({"a":true,"c":[false,"x"]})", errc::none, 0,
     [](json_writer& w) {
         const json_names outer = w.enter('{', json_names("a!b c!"));
         w.boolean(true);
         w.absent();
         const json_names members = w.enter('[', json_names(""));
         w.boolean(false);
         w.string("x");
         w.leave(']', members);
         w.leave('}', outer);
     }},
    {"an object within an object", R"({"a":{"b":true},"c":true})", errc::none, 0,
     [](json_writer& w) {
         const json_names outer = w.enter('{', json_names("a!c!"));
         const json_names members = w.enter('{', json_names("b!"));
         w.boolean(true);
         w.leave('}', members);
         w.boolean(true);
         w.leave('}', outer);
     }},
    {"a fault is after the name of its value", R"({"a":true,"b":""})", errc::missing, 14,
     [](json_writer& w) {
         const json_names outer = w.enter('{', json_names("a!b!"));
         w.boolean(true);
         w.string("");
         w.leave('}', outer);
     }},
    {"the first fault stays", R"(["","aB"])", errc::missing, 1,
     [](json_writer& w) {
         const json_names outer = w.enter('[', json_names(""));
         w.string("");
         w.capitals("aB");
         w.leave(']', outer);
     }},
    {"a value without a JSON form writes its name only", R"({"a":,"b":true})", errc::unknown_value, 5,
     [](json_writer& w) {
         const json_names outer = w.enter('{', json_names("a!b!"));
         w.no_value(errc::unknown_value);
         w.boolean(true);
         w.leave('}', outer);
     }},
    {"decimals", "[-0.05,13.480,2147483647,-214.7483648]", errc::none, 0,
     [](json_writer& w) {
         const json_names outer = w.enter('[', json_names(""));
         w.exact_decimal({-5, 2});
         w.exact_decimal({13480, 3});
         w.exact_decimal({2147483647, 0});
         w.exact_decimal({-2147483647 - 1, 7});
         w.leave(']', outer);
     }},
    {"a decimal with more than 7 decimals", "0.00000001", errc::out_of_range, 0,
     [](json_writer& w) { w.exact_decimal({1, 8}); }},
    {"lines", "true\nfalse\n", errc::none, 0,
     [](json_writer& w) {
         w.boolean(true);
         w.end_line();
         w.boolean(false);
         w.end_line();
     }},
    {"the last word", R"("blue")", errc::none, 0, [](json_writer& w) { w.word("red green blue", 3, 2); }},
};
constexpr auto writes = [](const row& r) {
    char room[64]{};
    json_writer w(room, sizeof room);
    r.write(w);
    json_writer measure(nullptr, 0);
    r.write(measure);
    return std::string_view(room, w.size()) == r.text && measure.size() == w.size() && w.code() == r.code &&
           (r.code == errc::none || w.fault_offset() == r.fault_offset);
};
static_assert(sitrep_test::first_wrong<rows, writes>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("a notation that was cut is too long") {
    char notation[2]{}, room[8]{};
    sitrep::detail::text_writer cut(notation);
    cut.put("abc");
    json_writer w(room, sizeof room);
    w.notation(cut);
    CHECK(w.code() == errc::too_long);
}
TEST_CASE("the JSON writer puts commas, names and faults where they belong") { sitrep_test::check_all(rows, writes); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/writer.hpp>

#include "codec/json/names.hpp"
#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

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
         const json_cursor outer = w.enter('{', cursor_at(known<"a!b c!">()));
         w.boolean(true);
         w.absent();
         const json_cursor members = w.enter('[', json_cursor());
         w.boolean(false);
         w.string("x");
         w.leave(']', members);
         w.leave('}', outer);
     }},
    {"an object within an object", R"({"a":{"b":true},"c":true})", errc::none, 0,
     [](json_writer& w) {
         const json_cursor outer = w.enter('{', cursor_at(known<"a!c!">()));
         const json_cursor members = w.enter('{', cursor_at(known<"b!">()));
         w.boolean(true);
         w.leave('}', members);
         w.boolean(true);
         w.leave('}', outer);
     }},
    {"a fault is after the name of its value", R"({"a":true,"b":""})", errc::missing, 14,
     [](json_writer& w) {
         const json_cursor outer = w.enter('{', cursor_at(known<"a!b!">()));
         w.boolean(true);
         w.string("");
         w.leave('}', outer);
     }},
    {"the first fault stays", R"(["","aB"])", errc::missing, 1,
     [](json_writer& w) {
         const json_cursor outer = w.enter('[', json_cursor());
         w.string("");
         w.capitals("aB");
         w.leave(']', outer);
     }},
    {"a value without a JSON form writes its name only", R"({"a":,"b":true})", errc::unknown_value, 5,
     [](json_writer& w) {
         const json_cursor outer = w.enter('{', cursor_at(known<"a!b!">()));
         w.no_value(errc::unknown_value);
         w.boolean(true);
         w.leave('}', outer);
     }},
    {"decimals", "[-0.05,13.480,2147483647,-214.7483648]", errc::none, 0,
     [](json_writer& w) {
         const json_cursor outer = w.enter('[', json_cursor());
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
    {"words with escapes", R"(["a\"b","c","d\\e"])", errc::none, 0,
     [](json_writer& w) {
         const json_cursor outer = w.enter('[', json_cursor());
         for (std::size_t n = 0; n < 3; ++n) w.word(known<R"(a"b c d\e)">(), 3, n);
         w.leave(']', outer);
     }},
    {"an unknown word", R"("")", errc::unknown_value, 0, [](json_writer& w) { w.word(known<"red">(), 1, 1); }},
    {"the last word", R"("blue")", errc::none, 0, [](json_writer& w) { w.word(known<"red green blue">(), 3, 2); }},
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
TEST_CASE("an escape is written at each place of strings of each size") {
    for (std::size_t size = 1; size < 40; ++size)
        for (std::size_t place = 0; place <= size; ++place)
            for (const std::size_t capacity : {size, size + 2, size + 3, size + 30}) {
                std::string text(size, 'a'), expected = '"' + text + '"';
                if (place < size) {
                    text[place] = '\n';
                    expected.replace(place + 1, 1, "\\n");
                }
                std::vector<char> out(capacity);
                json_writer w(out.data(), capacity);
                w.string(text);
                REQUIRE(w.size() == expected.size());
                expected.resize(expected.size() < capacity ? expected.size() : capacity);
                REQUIRE(std::string_view(out.data(), expected.size()) == expected);
            }
}
TEST_CASE("a notation is written in its place, and escaped if it must be") {
    for (const std::string_view notation : {"a", "12345678", "123456789", "\"", "1234567\n", "12345678\\", ""})
        for (const std::size_t capacity : {std::size_t{30}, 2 * json_short}) {
            std::vector<char> out(capacity), expected(capacity);
            json_writer w(out.data(), capacity), as_string(expected.data(), capacity);
            char buffer[json_short];
            text_writer target = w.notation_writer(buffer);
            target.put(notation);
            w.notation(target);
            as_string.string(notation);
            REQUIRE(std::string_view(out.data(), w.size()) == std::string_view(expected.data(), as_string.size()));
            REQUIRE(w.code() == as_string.code());
        }
}
TEST_CASE("the JSON writer puts commas, names and faults where they belong") { sitrep_test::check_all(rows, writes); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/encode.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

using namespace json_types;

namespace {

template <class T> constexpr bool writes(const T& value, std::string_view json) {
    char room[200]{};
    const auto made = sitrep::to_json(value, room);
    return made && *made == json;
}

struct row {
    const char* name;
    std::string_view json;
    bool (*written)(std::string_view);
};
using namespace std::string_view_literals;
constexpr row rows[] = {
    {"all members absent", "{}", [](auto json) { return writes(box{}, json); }},
    {"no members at all", "{}", [](auto json) { return writes(nothing{}, json); }},
    {"commas between the members that are present", R"({"n":1,"b":false,"d":"red"})",
     [](auto json) { return writes(box{.n = 1, .b = false, .d = color::red}, json); }},
    {"the escapes", R"("\"\\/\b\f\n\r\t")", [](auto json) { return writes(text<16>("\"\\/\b\f\n\r\t"), json); }},
    {"other control characters",
     R"("\u0000\u0001\u000b\u001f)"
     "\x7F\"",
     [](auto json) { return writes(text<16>("\0\1\v\x1F\x7F"), json); }},
    {"UTF-8 as it is", "\"é€𝄞\"", [](auto json) { return writes(text<16>("é€𝄞"), json); }},
    {"an array of arrays", "[[true,false],[false,true]]",
     [](auto json) { return writes(std::array<std::array<bool, 2>, 2>{{{true, false}, {false, true}}}, json); }},
    {"a list alone", R"([{"flag":true},{"part":{"n":1}}])",
     [](auto json) { return writes(things{true, part{.n = 1}}, json); }},
    {"an empty list alone", "[]", [](auto json) { return writes(things{}, json); }},
    {"an array of nothing", "[]", [](auto json) { return writes(std::array<bool, 0>{}, json); }},
    {"a decimal without decimals", "12", [](auto json) { return writes(sitrep::decimal{12, 0}, json); }},
    {"a decimal", "13.480", [](auto json) { return writes(sitrep::decimal{13480, 3}, json); }},
    {"a decimal below 1", "0.05", [](auto json) { return writes(sitrep::decimal{5, 2}, json); }},
    {"a decimal below 0", "-0.5", [](auto json) { return writes(sitrep::decimal{-5, 1}, json); }},
    {"zero with decimals", "0.00", [](auto json) { return writes(sitrep::decimal{0, 2}, json); }},
    {"zero", "0", [](auto json) { return writes(sitrep::decimal{}, json); }},
    {"the least decimal", "-2147483.648", [](auto json) { return writes(sitrep::decimal{-2147483647 - 1, 3}, json); }},
};
constexpr auto holds = [](const row& r) { return r.written(r.json); };
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

template <class T> constexpr sitrep::error error_of(const T& value, std::size_t room = 200) {
    char out[200]{};
    const auto made = sitrep::to_json(value, {out, room});
    return made ? sitrep::error{} : made.error();
}
constexpr crate crate_with(auto change) {
    crate c = full_crate;
    change(c);
    return c;
}
struct error_row {
    const char* name;
    errc code;
    std::uint32_t offset;
    std::string_view path;
    sitrep::error (*made)();
};
constexpr error_row error_rows[] = {
    {"an empty text that is required", errc::missing, 5, "/s",
     [] { return error_of(crate_with([](crate& c) { c.s = {}; })); }},
    {"an empty value that is required", errc::missing, 23, "/h",
     [] { return error_of(crate_with([](crate& c) { c.h = {}; })); }},
    {"an empty list that is required", errc::missing, 33, "/l",
     [] { return error_of(crate_with([](crate& c) { c.l = {}; })); }},
    {"too few elements", errc::missing, 33, "/l",
     [] { return error_of(crate_with([](crate& c) { c.l = {color::red}; })); }},
    {"a number out of its range", errc::out_of_range, 53, "/a/0",
     [] { return error_of(crate_with([](crate& c) { c.a = {6, 0}; })); }},
    {"the second number out of its range", errc::out_of_range, 55, "/a/1",
     [] { return error_of(crate_with([](crate& c) { c.a = {0, -6}; })); }},
    {"no capital letter", errc::bad_value, 63, "/k",
     [] { return error_of(crate_with([](crate& c) { c.k = {{'N', 'e'}}; })); }},
    {"no letter at all", errc::bad_value, 63, "/k",
     [] { return error_of(crate_with([](crate& c) { c.k = {{'1', 'E'}}; })); }},
    {"an enumerator without a word", errc::unknown_value, 13, "/c",
     [] { return error_of(crate_with([](crate& c) { c.c = static_cast<color>(3); })); }},
    {"the first of two", errc::unknown_value, 13, "/c",
     [] {
         return error_of(crate_with([](crate& c) {
             c.c = static_cast<color>(3);
             c.h = {};
         }));
     }},
    {"within a list of structs", errc::out_of_range, 19, "/q/1/n",
     [] { return error_of(box{.q = {part{.n = 1}, part{.n = 100}}}); }},
    {"within a choice", errc::out_of_range, 13, "/part/n", [] { return error_of(thing(part{.n = 100})); }},
    {"an unknown alternative", errc::unknown_value, 7, "/one",
     [] {
         holder h;
         sitrep::detail::choice_access::set_unknown(h.one);
         return error_of(h);
     }},
    {"an empty element", errc::missing, 1, "/0", [] { return error_of(std::array<text<4>, 1>{}); }},
    {"an empty optional that is mandatory", errc::missing, 1, "/0",
     [] { return error_of(std::array<std::optional<bool>, 1>{}); }},
    {"an empty value alone", errc::missing, 0, "", [] { return error_of(hour{}); }},
    {"an empty value with a JSON form, alone", errc::missing, 0, "", [] { return error_of(span{}); }},
    {"an empty text alone", errc::missing, 0, "", [] { return error_of(text<4>{}); }},
    {"within a list alone", errc::out_of_range, 48, "/2/part/n",
     [] { return error_of(things{part{.n = 1}, part{.n = 2}, part{.n = 100}}); }},
    {"no space at all", errc::buffer_too_small, 0, "", [] { return error_of(full_crate, 0); }},
    {"no space for the last byte", errc::buffer_too_small, full_crate_json.size() - 1, "",
     [] { return error_of(full_crate, full_crate_json.size() - 1); }},
    {"no space, within a member", errc::buffer_too_small, 34, "/l/0", [] { return error_of(full_crate, 34); }},
    {"another error before the end of the buffer", errc::missing, 5, "/s",
     [] { return error_of(crate_with([](crate& c) { c.s = {}; }), 20); }},
    {"the end of the buffer before another error", errc::buffer_too_small, 10, "",
     [] { return error_of(crate_with([](crate& c) { c.h = {}; }), 10); }},
};
constexpr auto fails = [](const error_row& r) {
    const sitrep::error e = r.made();
    return e.code == r.code && e.offset == r.offset && e.path == r.path && e.line != 0 &&
           (e.needed != 0) == (e.code == errc::buffer_too_small);
};
static_assert(sitrep_test::first_wrong<error_rows, fails>() == sitrep_test::no_row);

static_assert(error_of(full_crate, 5).needed == full_crate_json.size());

}  // namespace

TEST_CASE("JSON is written in one way") { sitrep_test::check_all(rows, holds); }

TEST_CASE("an optional in an array is what it holds") {
    char out[8]{};
    CHECK(*sitrep::to_json(std::array<std::optional<bool>, 1>{true}, out) == "[true]");
}

TEST_CASE("a value without a JSON form gives a located error") { sitrep_test::check_all(error_rows, fails); }

TEST_CASE("every buffer that is too small gives the size needed") {
    for (std::size_t room = 0; room < full_crate_json.size(); ++room) {
        const sitrep::error e = error_of(full_crate, room);
        CHECK(e.code == errc::buffer_too_small);
        CHECK(e.offset == room);
        CHECK(e.needed == full_crate_json.size());
    }
    CHECK(error_of(full_crate, full_crate_json.size()).code == errc::none);
}

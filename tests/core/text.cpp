// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/text.hpp>

#include "support.hpp"

#include <string>
#include <type_traits>

using sitrep::text;

static_assert(std::is_trivially_copyable_v<text<24>>);
static_assert(sizeof(text<24>) == 25 && sizeof(text<255>) == 256, "one byte for the size up to 255");
static_assert(sizeof(text<256>) == 258);
static_assert(text<4>{}.empty() && text<4>{} == "");
static_assert(text<4>{"abc"}.size() == 3 && text<4>{"abc"} == "abc" && text<4>{"abcd"}.view() == "abcd");
static_assert(text<4>{"\u00e9"}.size() == 2, "the size counts bytes, not characters");
static_assert("abc" == text<4>{"abc"} && text<4>{"abc"} == text<8>{"abc"} && text<4>{"abc"} != std::string_view("abd"));

namespace {

constexpr bool is_filled_through_its_door() {
    text<4> t;
    sitrep::detail::text_access::chars(t)[0] = 'x';
    sitrep::detail::text_access::set_size(t, 1);
    return t == "x";
}
static_assert(is_filled_through_its_door());

struct row {
    const char* name;
    std::string_view given;
    bool taken;
};
constexpr row rows[] = {
    {"nothing", "", true},
    {"full", "abcd", true},
    {"one too many", "abcde", false},
    {"two characters of two bytes", "\u00e9\u00e9", true},
    {"cut character", "ab\xC3", false},
    {"not UTF-8", "\xFF", false},
};
constexpr auto holds = [](const row& r) {
    text<4> t{"old"};
    return t.assign(r.given) == r.taken && t == (r.taken ? r.given : "old");
};
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("a text takes what fits and is UTF-8, or stays as it was") { sitrep_test::check_all(rows, holds); }

TEST_CASE("a reader fills a text through its door") { CHECK(is_filled_through_its_door()); }

TEST_CASE("what a text held before leaves no trace") {
    text<8> t{"longer"};
    CHECK(t.assign("x"));
    CHECK(t == "x");
    CHECK(std::string(t.view().data(), 8) == std::string("x\0\0\0\0\0\0\0", 8));
}

TEST_CASE("a text reads as a string_view") {
    const text<8> t{"Agadez"};
    const std::string_view view = t;
    CHECK(view == "Agadez");
    CHECK(t != "Agades");
}

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/nearest.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using namespace sitrep::detail;

namespace {

struct edit_row {
    const char* name;
    std::string_view a, b;
    unsigned edits;
};
constexpr edit_row edit_rows[] = {
    {"equal", "note", "note", 0},
    {"nothing", "", "", 0},
    {"all more", "", "note", 4},
    {"one more", "note", "notes", 1},
    {"one more at the start", "note", "anote", 1},
    {"one more within", "country", "countrry", 1},
    {"another", "grade", "grape", 1},
    {"two swapped", "actor", "atcor", 1},
    {"two swapped at the start", "actor", "cator", 1},
    {"two swapped at the end", "actor", "actro", 1},
    {"two swapped twice", "actors", "catosr", 2},
    {"swapped over one: not neighbours", "abc", "cba", 2},
    {"no edit within a swap", "ca", "abc", 3},
    {"capitals", "SecondaryKind", "secondary_kind", 1},
    {"all another", "abcd", "wxyz", 4},
    {"signs near the letters", "@[", "`{", 2},
    {"64 bytes", "1234567890123456789012345678901234567890123456789012345678901234",
     "2345678901234567890123456789012345678901234567890123456789012345", 2},
};
constexpr auto takes_edits = [](const edit_row& r) {
    return count_edits(r.a, r.b) == r.edits && count_edits(r.b, r.a) == r.edits;
};
static_assert(sitrep_test::first_wrong<edit_rows, takes_edits>() == sitrep_test::no_row);

constexpr const char* names = "id!name!note when of from_gazetteer country n ";
struct nearest_row {
    const char* name;
    std::string_view nearest;
};
constexpr nearest_row nearest_rows[] = {
    {"notes", "note"},
    {"NOTE", "note"},
    {"naem", "name"},
    {"nate", "name"},  // as near as note: the first
    {"ids", "id"},
    {"idea", ""},
    {"if", "id"},
    {"xy", ""},
    {"m", ""},  // nothing of n is left
    {"N", "n"},
    {"", ""},
    {"from_", "from_gazetteer"},
    {"cou", "country"},
    {"fr", ""},
    {"whwn", "when"},
    {"wehm", ""},  // two edits in four bytes
    {"coutnry", "country"},
    {"kuntry", "country"},  // two in six
    {"cuntri", "country"},
    {"cantri", ""},
    {"fromGazetteer", "from_gazetteer"},
    {"from_gazeter", "from_gazetteer"},
    {"from_gazet", "from_gazetteer"},  // what begins a name
    {"grom_gazet", ""},
    {"coordinates", ""},
    {"from_gazetteer9012345678901234567890123456789012345678901234567890", ""},
};
constexpr auto has_nearest = [](const nearest_row& r) { return nearest_of(json_names(names), r.name) == r.nearest; };
static_assert(sitrep_test::first_wrong<nearest_rows, has_nearest>() == sitrep_test::no_row);
constexpr nearest_row known_to_be_wrong[] = {{"notes", "name"}};
static_assert(sitrep_test::is_seen_to_fail<known_to_be_wrong, has_nearest>());

struct string_row {
    const char* name;
    std::string_view text;
    std::string_view nearest;
};
constexpr string_row string_rows[] = {
    {"a string", R"("notes")", "note"},
    {"more after it", R"("notes":1,"when":2})", "note"},
    {"escapes", R"("n\u006ftes")", "note"},
    {"no string", "notes", ""},
    {"a string cut off", R"("notes)", ""},
    {"nothing", "", ""},
    {"65 bytes", R"("34567890123456789012345678901234567890123456789012345678901234567")", ""},
};
constexpr auto has_nearest_string = [](const string_row& r) {
    return nearest_to_string(json_names(names), r.text) == r.nearest;
};
static_assert(sitrep_test::first_wrong<string_rows, has_nearest_string>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("edits are counted, with swaps of neighbours") { sitrep_test::check_all(edit_rows, takes_edits); }

TEST_CASE("the nearest name is found, if one is near") {
    sitrep_test::check_all(nearest_rows, has_nearest);
    sitrep_test::check_all(string_rows, has_nearest_string);
}

TEST_CASE("the longest name and its neighbours") {
    const std::string longest(64, 'a');
    const std::string known = longest + " ";
    CHECK(nearest_of(json_names(known.c_str()), longest) == longest);
    CHECK(nearest_of(json_names(known.c_str()), std::string(63, 'a')) == longest);
    CHECK(nearest_of(json_names(known.c_str()), std::string(62, 'a')) == longest);
    CHECK(nearest_of(json_names(known.c_str()), 'b' + std::string(60, 'a')).empty());
    CHECK(nearest_of(json_names(known.c_str()), std::string(65, 'a')).empty());
}

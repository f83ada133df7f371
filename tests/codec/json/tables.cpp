// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/tables.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"

#include <cstdint>
#include <string_view>

using namespace sitrep::detail;

namespace {

constexpr json_names words(words_of<json_types::color>.words);  // "red green blue"
static_assert(words.find("red") == 0 && words.find("green") == 1 && words.find("blue") == 2);
static_assert(words.from(0).name() == "red" && words.from(1).name() == "green" && words.from(2).name() == "blue");

struct row {
    const char* name;
    std::string_view wanted;
};
constexpr row rows[] = {
    {"nothing", ""},      {"the mark", "..."},      {"a part", "gree"},  {"more", "blues"},
    {"two", "red green"}, {"with its end", "red "}, {"the end", " "},    {"over the mark", "green ... blue"},
    {"a NUL", {"\0", 1}}, {"a dot", "."},           {"capitals", "Red"},
};
constexpr auto unknown = [](const row& r) { return words.find(r.wanted) == -1; };
static_assert(sitrep_test::first_wrong<rows, unknown>() == sitrep_test::no_row);

// '!' after mandatory members
static_assert(std::string_view(json_table_of<json_types::part>.chars) == "n!s ");
static_assert(std::string_view(json_table_of<json_types::crate>.chars) == "s!c!h!l!a!k!b!");
static_assert(std::string_view(json_table_of<json_types::thing>.chars) == "part box flag crate ");
static_assert(std::string_view(json_table_of<json_types::nothing>.chars).empty());

using signed_limits = constraint<range_option<-9, -3>, void, void, true, true>;
constexpr auto limits = json_limits_in<std::int8_t, signed_limits>();
constexpr bool holds(std::int8_t n) { return limits.hold(static_cast<std::uint32_t>(n) ^ limits.flip()); }
static_assert(holds(-9) && holds(-3) && !holds(-10) && !holds(-2) && !holds(0) && !holds(9));

using choice_limits = constraint<void, range_choice_option<0, 9, 20, 29>, void, true, true>;
constexpr auto range_choice = json_limits_in<std::uint64_t, choice_limits>();
static_assert(range_choice.hold(0) && range_choice.hold(9) && !range_choice.hold(10) && !range_choice.hold(19));
static_assert(range_choice.hold(20) && range_choice.hold(29) && !range_choice.hold(30) && range_choice.flip() == 0);

}  // namespace

TEST_CASE("only words are found") { sitrep_test::check_all(rows, unknown); }

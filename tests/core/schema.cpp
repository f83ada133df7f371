// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>

#include "support.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace {

enum class mood : std::uint8_t { calm, tense, hostile, warlike };

constexpr auto fixed = sitrep::words<mood::warlike>("calm tense hostile warlike");
static_assert(fixed.total == 4 && fixed.root == 4 && !fixed.extensible);

constexpr auto grown = sitrep::words<mood::warlike>("calm tense ... hostile warlike");
static_assert(grown.total == 4 && grown.root == 2 && grown.extensible);

constexpr auto may_grow = sitrep::words<mood::warlike>("calm tense hostile warlike ...");
static_assert(may_grow.total == 4 && may_grow.root == 4 && may_grow.extensible);

enum class temper : std::uint8_t { calm, tense, hostile, warlike };
constexpr auto describe(sitrep::tag<temper>) {
    return sitrep::words<temper::warlike>("calm tense ... hostile warlike");
}
enum class weather : std::uint8_t { dry, wet };
constexpr auto describe(sitrep::tag<weather>) { return sitrep::words<weather::wet>("dry wet ..."); }
constexpr auto& stored = sitrep::detail::words_of<temper>;
static_assert(std::string_view(stored.words) == "calm tense hostile warlike" && stored.length == 26);
static_assert(stored.total == 4 && stored.root == 2 && stored.extensible);
static_assert(std::string_view(sitrep::detail::words_of<weather>.words) == "dry wet");

struct row {
    const char* name;
    std::string_view word;
    int number;
};
constexpr row rows[] = {
    {"the first", "calm", 0},
    {"the last of the first version", "tense", 1},
    {"the first added", "hostile", 2},
    {"the last", "warlike", 3},
    {"unknown", "angry", -1},
    {"the start of a word", "host", -1},
    {"the end of a word", "like", -1},
    {"the mark is no word", "...", -1},
    {"nothing", "", -1},
    {"two words", "calm tense", -1},
    {"another case", "Calm", -1},
};
constexpr auto found = [](const row& r) {
    return stored.find(r.word) == r.number &&
           (r.number < 0 || stored.word(static_cast<std::size_t>(r.number)) == r.word);
};
static_assert(sitrep_test::first_wrong<rows, found>() == sitrep_test::no_row);
static_assert(stored.word(4).empty() && fixed.word(200).empty());

struct strike {
    int a{}, b{}, c{}, d{};
};
constexpr auto a = sitrep::field<"a", &strike::a, sitrep::range<-5, 5>, sitrep::doc<"people">>;
constexpr auto b = sitrep::field<"b", &strike::b, sitrep::default_value<7>>;
constexpr auto c = sitrep::field<"c", &strike::c, sitrep::required>;
constexpr auto d = sitrep::field<"d", &strike::d, sitrep::range_choice<0, 9, 10, 999>>;

template <const auto& item>
using field = typename sitrep::detail::field_of_item<std::remove_cvref_t<decltype(item)>>::type;
using options_of_a = field<a>::options;
static_assert(field<a>::name == "a" && field<a>::member == &strike::a);
static_assert(std::is_same_v<field<a>::owner, strike> && std::is_same_v<field<a>::type, int>);
static_assert(options_of_a::range::lo == -5 && options_of_a::range::hi == 5 && options_of_a::doc::words == "people");
static_assert(std::is_void_v<options_of_a::range_choice> && std::is_void_v<options_of_a::length>);
static_assert(!options_of_a::required && !options_of_a::has_default);
static_assert(field<b>::options::has_default && field<b>::options::default_::value == 7);
static_assert(field<c>::options::required);
static_assert(field<d>::options::range_choice::count == 2 && field<d>::options::range_choice::bounds[3] == 999);

template <class Items> using expanded = typename sitrep::detail::expand<Items>::type;
using plain = expanded<decltype(sitrep::fields(a, b, c, d))>;
static_assert(!plain::closed && plain::root::size == 4 && plain::added::size == 0);
using extended = expanded<decltype(sitrep::fields(a, b, sitrep::extension, c, d))>;
static_assert(!extended::closed && extended::root::size == 2 && extended::added::size == 2 && extended::all::size == 4);
using sealed = expanded<decltype(sitrep::fields(sitrep::closed, a, b))>;
static_assert(sealed::closed && sealed::root::size == 2);

}  // namespace

TEST_CASE("a vocabulary finds its words and nothing else") { sitrep_test::check_all(rows, found); }

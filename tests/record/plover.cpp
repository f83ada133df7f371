// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/plover.hpp>

#include "support.hpp"
#include "words.hpp"

#include <string_view>

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(words_spell<event_type>() && word_count<event_type> == 1 + 16 + 7);
static_assert(words_spell<mode>() && word_count<mode> == 59 + 4);
static_assert(words_spell<context>() && word_count<context> == 37);
static_assert(words_spell<sector>() && word_count<sector> == 25 + 7);

// The check itself sees swapped words, a word too few and a word too many.
enum class swapped : std::uint8_t { one, two };
constexpr auto describe(tag<swapped>) { return words<swapped::two>("two one"); }
static_assert(!words_spell<swapped>());
enum class short_of_one : std::uint8_t { one, two };
constexpr auto describe(tag<short_of_one>) { return words<short_of_one::one>("one ..."); }
static_assert(!words_spell<short_of_one>());

// PLOVER's manual, github.com/openeventdata/PLOVER at 5e0c24f: the tables of modes, its spelling kept.
struct modes_of {
    std::string_view name;  // the type
    std::string_view modes;
};
constexpr modes_of manual[] = {
    {"agree", ""},
    {"consult", "visit third-party multilateral phone"},
    {"support", ""},
    {"concede", ""},
    {"cooperate", ""},
    {"aid", ""},
    {"retreat", "withdraw release disarm ceasefire access resign"},
    {"request", "assist change yield meet"},
    {"accuse", "disapprove investigate allege"},
    {"reject", "assist change yield meet"},
    {"threaten", "restrict arrest relations expel territory violence"},
    {"protest", "demo riot strike hunger boycott obstruct vandalize"},
    {"sanction", "convict expel withdraw discontinue"},
    {"mobilize", "troops weapons police militia"},
    {"coerce", "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"},
    {"assault",
     "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
     "heavy-weapons crowd-control unconventional"},
};

/// True if `word` is one of the words of `list`; a hyphen of `list` is an underscore in `word`.
constexpr bool lists(std::string_view list, std::string_view word) {
    std::size_t matched = 0;
    bool equal = true;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        const char c = i == list.size() ? ' ' : list[i] == '-' ? '_' : list[i];
        if (c == ' ') {
            if (equal && matched == word.size()) return true;
            matched = 0;
            equal = true;
        } else {
            equal = equal && matched < word.size() && word[matched] == c;
            ++matched;
        }
    }
    return false;
}
static_assert(lists("visit third-party", "third_party") && !lists("visit third-party", "third") && !lists("a", ""));

constexpr auto allowed_by_type = [](const modes_of& row) {
    const int type = detail::words_of<event_type>.find(row.name);
    if (type < 0) return false;
    for (std::size_t m = 0; m < word_count<mode>; ++m) {
        const bool wanted =
            m >= static_cast<std::size_t>(mode::enter) || lists(row.modes, detail::words_of<mode>.word(m));
        if (allows(static_cast<event_type>(type), static_cast<mode>(m)) != wanted) return false;
    }
    return true;
};

constexpr int first_type = static_cast<int>(event_type::agree);  // of PLOVER's
constexpr int last_type = static_cast<int>(event_type::assault);

constexpr int count_pairs() {
    int pairs = 0;
    for (int type = first_type; type <= last_type; ++type)
        for (int m = 0; m < static_cast<int>(mode::enter); ++m)
            if (allows(static_cast<event_type>(type), static_cast<mode>(m))) ++pairs;
    return pairs;
}

constexpr modes_of wrong = {"consult", "visit third-party multilateral"};

TEST_CASE("each of PLOVER's types goes with its modes, and with the four that go with all") {
    static_assert(std::size(manual) == 16);
    static_assert(first_wrong<manual, allowed_by_type>() == no_row);
    static_assert(!allowed_by_type(wrong));
    check_all(manual, allowed_by_type);
    CHECK_FALSE(allowed_by_type(at_run_time(wrong)));
}

TEST_CASE("there are 67 pairs") {
    static_assert(count_pairs() == 67);
    CHECK(count_pairs() == 67);
}

TEST_CASE("the types that PLOVER does not have go with every mode") {
    static_assert(allows(event_type::presence, mode::troops) && allows(event_type::designate, mode::visit));
    for (const event_type type :
         {event_type::other, event_type::statement, event_type::seize_power, event_type::hazard, event_type::accident})
        for (std::size_t m = 0; m < word_count<mode>; ++m) CHECK(allows(type, static_cast<mode>(m)));
}

TEST_CASE("what is appended goes with nothing until it is listed") {
    constexpr auto next_mode = static_cast<mode>(word_count<mode>);
    constexpr auto next_type = static_cast<event_type>(word_count<event_type>);
    static_assert(!allows(event_type::protest, next_mode) && !allows(next_type, mode::visit));
    for (int type = first_type; type <= last_type; ++type)
        CHECK_FALSE(allows(static_cast<event_type>(type), at_run_time(next_mode)));
    for (int m = 0; m < static_cast<int>(mode::enter); ++m)
        CHECK_FALSE(allows(at_run_time(next_type), static_cast<mode>(m)));
}

TEST_CASE("the contexts and sectors are those of the manual") {
    CHECK(std::string_view(detail::words_of<context>.words) ==
          "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy "
          "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt "
          "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
          "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption "
          "illegal_drugs trafficking");
    CHECK(std::string_view(detail::words_of<sector>.words) ==
          "cop gov jud leg mil prm pty reb spy uaf unk agr bus crm cvl edu eli jrn lab med ref opp pre rel soc "
          "igo uno eur ngo ism img mnc");
}

}  // namespace

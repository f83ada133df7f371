// SPDX-License-Identifier: BSL-1.0
// words(), what it says of wrong words, and the vocabularies that it makes. tests/compile_fail/words.cpp shows the errors.
#include <sitrep/core/describe.hpp>
#include <sitrep/core/vocabulary.hpp>

#include "support.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

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

/// All rules that words break.
using sitrep::detail::word_fault;
constexpr word_fault fault_of(std::string_view words, std::size_t last) {
    return sitrep::detail::read_words(words.data(), words.size(), last).fault;
}
struct fault_row {
    const char* name;
    std::string_view words;
    std::size_t last;
    word_fault fault;
};
constexpr fault_row faults[] = {
    {"one word", "a", 0, word_fault::none},
    {"it may grow", "a ...", 0, word_fault::none},
    {"it has grown", "a ... b", 1, word_fault::none},
    {"no word", "", 0, word_fault::spaces},
    {"a space at the start", " a", 0, word_fault::spaces},
    {"a space at the end", "a ", 0, word_fault::spaces},
    {"two spaces", "a  b", 1, word_fault::spaces},
    {"a dot first", "a .b", 1, word_fault::dot},
    {"four dots", "a .... b", 1, word_fault::dot},
    {"the mark alone", "...", 0, word_fault::mark_first},
    {"the mark first", "... a", 0, word_fault::mark_first},
    {"two marks", "a ... b ...", 1, word_fault::two_marks},
    {"two marks together", "a ... ...", 0, word_fault::two_marks},
    {"neighbors", "a a", 1, word_fault::twice},
    {"far apart", "a b c d a", 4, word_fault::twice},
    {"again after the mark", "a b ... a", 2, word_fault::twice},
    {"the start of another", "ab a", 1, word_fault::none},
    {"too few", "a b", 2, word_fault::count},
    {"too many", "a b", 0, word_fault::count},
};
constexpr auto holds = [](const fault_row& r) { return fault_of(r.words, r.last) == r.fault; };
static_assert(sitrep_test::first_wrong<faults, holds>() == sitrep_test::no_row);

/// "w0 w1 …" with the mark after `root` words, if that is not `total`.
std::string numbered(unsigned root, unsigned total) {
    std::string all;
    for (unsigned n = 0; n < total; ++n) {
        if (n != 0) all.append(" ");
        if (n == root) all.append("... ");
        all.append("w").append(std::to_string(n));
    }
    return all;
}

}  // namespace

TEST_CASE("a vocabulary finds its words and nothing else") { sitrep_test::check_all(rows, found); }

TEST_CASE("wrong words are told apart") { sitrep_test::check_all(faults, holds); }

TEST_CASE("an enum has at most 255 words, 192 before the mark and 64 after it") {
    CHECK(fault_of(numbered(255, 255), 254) == word_fault::none);
    CHECK(fault_of(numbered(256, 256), 255) == word_fault::many);
    CHECK(fault_of(numbered(257, 257), 0) == word_fault::many);
    CHECK(fault_of(numbered(192, 255), 254) == word_fault::none);
    CHECK(fault_of(numbered(191, 255), 254) == word_fault::none);
    CHECK(fault_of(numbered(193, 255), 254) == word_fault::many_root);
    CHECK(fault_of(numbered(190, 255), 254) == word_fault::many_added);
    CHECK(fault_of(numbered(192, 256), 255) == word_fault::many);
}

TEST_CASE("words have at most 65,535 characters in all") {
    CHECK(fault_of(std::string(65535, 'a'), 0) == word_fault::none);
    CHECK(fault_of(std::string(65536, 'a'), 0) == word_fault::many);
}

TEST_CASE("words that share a place of the hash table differ") {
    sitrep::detail::word_set set;
    CHECK(set.add("a", 7));
    CHECK(set.add("b", 7));
    CHECK(set.add("c", 8));
    CHECK(!set.add("b", 7));
    CHECK(!set.add("c", 8));
}

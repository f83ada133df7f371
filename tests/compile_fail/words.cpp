// SPDX-License-Identifier: BSL-1.0
// Words that do not fit their enum.
#include <sitrep/core/notation.hpp>

using namespace sitrep;
enum class weapon : std::uint8_t { drone, mortar, rocket };
#define DESCRIBE(last, all)                                           \
    constexpr auto describe(tag<weapon>) { return words<last>(all); } \
    [[maybe_unused]] constexpr auto drone = word_of(weapon::drone);

// EXPECT TO COMPILE
DESCRIBE(weapon::rocket, "drone mortar ... rocket")

// EXPECT: sitrep: words<last>\(\) describes an enum whose underlying type is std::uint8_t
enum class wide { drone };
constexpr auto words_of_wide = words<wide::drone>("drone");

// EXPECT: sitrep: words<last>\(\) describes an enum whose underlying type is std::uint8_t
constexpr auto words_of_number = words<1>("drone mortar");

// EXPECT: sitrep: words<last>\(\) describes an enum whose underlying type is std::uint8_t
constexpr auto describe(tag<weapon>) { return words<2>("drone mortar rocket"); }
constexpr auto drone = word_of(weapon::drone);

// EXPECT: sitrep: words\(\) takes words separated by single spaces
DESCRIBE(weapon::rocket, "drone  mortar rocket")

// EXPECT: sitrep: words\(\) takes no word that begins with a dot
DESCRIBE(weapon::rocket, "drone .mortar rocket")

// EXPECT: sitrep: words\(\) needs a word before
DESCRIBE(weapon::rocket, "... drone mortar rocket")

// EXPECT: sitrep: words\(\) takes .*\.\.\..* once
DESCRIBE(weapon::rocket, "drone ... mortar ... rocket")

// EXPECT: sitrep: words\(\) has a word twice
DESCRIBE(weapon::rocket, "drone mortar drone")

// EXPECT: sitrep: words\(\) has a word twice
DESCRIBE(weapon::rocket, "drone mortar ... drone")

// EXPECT: sitrep: words<last>\(\) needs one word for each enumerator
DESCRIBE(weapon::rocket, "drone mortar")

// EXPECT: sitrep: an enum is described by words<last>\(\), where last is its own last enumerator
enum class side : std::uint8_t { north, south, west };
DESCRIBE(side::west, "drone mortar rocket")

// EXPECT: sitrep: an enum is described by words<last>\(\), where last is its own last enumerator
constexpr auto describe(tag<weapon>) { return fields(); }
constexpr auto drone = word_of(weapon::drone);

// EXPECT: sitrep: an extensible enum has at most 192 words before
#define SIX(a) a "a " a "b " a "c " a "d " a "e " a "f "
#define FIX(a) SIX(a "a") SIX(a "b") SIX(a "c") SIX(a "d") SIX(a "e") SIX(a "f")
DESCRIBE(weapon{192}, FIX("a") FIX("b") FIX("c") FIX("d") FIX("e") SIX("f") SIX("g") "h ...")

// EXPECT: sitrep: an enum has at most 64 words after
#define SIX(a) a "a " a "b " a "c " a "d " a "e " a "f "
#define FIX(a) SIX(a "a") SIX(a "b") SIX(a "c") SIX(a "d") SIX(a "e") SIX(a "f")
DESCRIBE(weapon{65}, "a ... " FIX("a") SIX("b") SIX("c") SIX("d") SIX("e") "f g h i j")

// EXPECT: sitrep: an enum has at most 255 words
#define SIX(a) a "a " a "b " a "c " a "d " a "e " a "f "
#define FIX(a) SIX(a "a") SIX(a "b") SIX(a "c") SIX(a "d") SIX(a "e") SIX(a "f")
DESCRIBE(weapon{0}, FIX("a") FIX("b") FIX("c") FIX("d") FIX("e") FIX("f") FIX("g") "h i j k l")

// EXPECT: sitrep: from_text and to_text take values and described enums
auto number = from_text<int>("1");

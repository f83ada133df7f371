// SPDX-License-Identifier: BSL-1.0
// Words that do not fit their enum.
#include <sitrep/core/notation.hpp>

using namespace sitrep;
enum class weapon : std::uint8_t { drone, mortar, rocket };

// EXPECT TO COMPILE
static_assert(words<weapon::rocket>("drone mortar ... rocket").total == 3);

// EXPECT: sitrep: words<last>\(\) describes an enum whose underlying type is std::uint8_t
enum class wide { drone };
constexpr auto words_of_wide = words<wide::drone>("drone");

// EXPECT: sitrep: words\(\) takes words separated by single spaces
constexpr auto words_of_weapon = words<weapon::rocket>("drone  mortar rocket");

// EXPECT: sitrep: words\(\) takes no word that begins with a dot
constexpr auto words_of_weapon = words<weapon::rocket>("drone .mortar rocket");

// EXPECT: sitrep: words<last>\(\) needs one word for each enumerator
constexpr auto words_of_weapon = words<weapon::rocket>("drone mortar");

// EXPECT: sitrep: an extensible enum has at most 192 words before
#define TEN "a b c d e f g h i j "
constexpr auto many =
    words<weapon{192}>(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "a b c ...");

// EXPECT: sitrep: an enum has at most 64 words after
#define TEN "a b c d e f g h i j "
constexpr auto many = words<weapon{65}>("a ... " TEN TEN TEN TEN TEN TEN "a b c d e");

// EXPECT: sitrep: from_text and to_text take values and described enums
auto number = from_text<int>("1");

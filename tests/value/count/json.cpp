// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/count/json.hpp>

#include "support.hpp"
#include "words.hpp"

using sitrep::count_json;
using sitrep::hedge;
using namespace sitrep::detail;

namespace {

static_assert(sitrep_test::words_spell<hedge>());
static_assert(is_full(429496730) && !is_full(429496729), "4294967290 fits 32 bits, 4294967300 does not");
static_assert(count_json{} == count_json{.hedge = hedge::exact}, "JSON omits the hedge of an exact number");
static_assert(count_json{.best = 0} != count_json{}, "zero is not absent");

struct row {
    const char* name;
    hedge h;
    bool word;
};
constexpr row rows[] = {
    {"the last hedge before the words", hedge::unknown, false},
    {"the first word", hedge::couple, true},
    {"the last word", hedge::order, true},
    {"a hedge that does not exist", static_cast<hedge>(23), false},
};
constexpr auto is_classified = [](const row& r) { return is_word(r.h) == r.word; };
static_assert(sitrep_test::first_wrong<rows, is_classified>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("the words are the hedges from couple to order") { sitrep_test::check_all(rows, is_classified); }

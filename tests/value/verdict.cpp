// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/verdict.hpp>

#include "support.hpp"
#include "words.hpp"

namespace {

using enum sitrep::verdict;

struct row {
    const char* name;
    sitrep::verdict a, b, both, either;
};
constexpr row rows[] = {
    {"no, no", no, no, no, no},
    {"no, maybe", no, maybe, no, maybe},
    {"no, yes", no, yes, no, yes},
    {"maybe, no", maybe, no, no, maybe},
    {"maybe, maybe", maybe, maybe, maybe, maybe},
    {"maybe, yes", maybe, yes, maybe, yes},
    {"yes, no", yes, no, no, yes},
    {"yes, maybe", yes, maybe, maybe, yes},
    {"yes, yes", yes, yes, yes, yes},
};
constexpr auto follow_kleene = [](const row& r) {
    return (r.a & r.b) == r.both && (r.a | r.b) == r.either && (!(r.a & r.b)) == ((!r.a) | (!r.b));
};
static_assert(sitrep_test::first_wrong<rows, follow_kleene>() == sitrep_test::no_row);
static_assert((!no) == yes && (!maybe) == maybe && (!yes) == no);
static_assert(sizeof(sitrep::verdict) == 1);
static_assert(sitrep_test::words_spell<sitrep::verdict>());

}  // namespace

TEST_CASE("verdicts follow Kleene's three-valued logic") { sitrep_test::check_all(rows, follow_kleene); }

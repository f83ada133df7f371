// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/fields.hpp>

#include "support.hpp"
#include "words.hpp"

#include <limits>

namespace {

using namespace sitrep::detail;

struct row {
    const char* name;
    std::uint32_t number;
    unsigned unspecified;
    std::uint32_t part;
};
constexpr row rows[] = {
    {"no X", 1987, 0, 0},   {"198X", 1987, 1, 7},    {"19XX", 1987, 3, 87},      {"XXXX", 1987, 15, 1987},
    {"1X8X", 1987, 5, 907}, {"X987", 1987, 8, 1000}, {"a month, X2", 12, 2, 10}, {"a day, 3X", 31, 1, 1},
};
constexpr auto has_part = [](const row& r) { return unspecified_part(r.number, r.unspecified) == r.part; };
static_assert(sitrep_test::first_wrong<rows, has_part>() == sitrep_test::no_row);

constexpr date_fields with_year(std::int32_t year) {
    date_fields f;
    f.year = year;
    return f;
}
static_assert(with_year(-44).year_size() == 44 && with_year(2023).year_size() == 2023);
static_assert(with_year((std::numeric_limits<std::int32_t>::min)()).year_size() == 2147483648u);
static_assert(with_year(-10000).is_long() && !with_year(-9999).is_long() && with_year(10000).is_long());
static_assert(sitrep_test::words_spell<sitrep::qualifier>());

}  // namespace

TEST_CASE("the unspecified digits of a number have their part of it") { sitrep_test::check_all(rows, has_part); }

// SPDX-License-Identifier: BSL-1.0
// The reader and the printer alone; count.cpp has the other tests of the notations.
#include <sitrep/value/count/text.hpp>

#include "support.hpp"
#include "vectors/counts.hpp"

#include <string>

using namespace sitrep_test;

namespace {

constexpr auto reads = [](const count_row& row) {
    count_json p;
    return sitrep::detail::parse_count(row.name, p) && p == row.json;
};
constexpr auto prints = [](const count_row& row) {
    char buffer[120]{};
    sitrep::detail::text_writer w(buffer);
    sitrep::detail::print_count(w, row.json);
    return w.view() == row.name;
};
static_assert(first_wrong<counts, reads>() == no_row);
static_assert(first_wrong<counts, prints>() == no_row);

TEST_CASE("each notation reads as its parts and prints from them") {
    check_all(counts, reads);
    check_all(counts, prints);
}

TEST_CASE("a number of any length is read to its end or refused") {
    for (std::size_t zeros = 0; zeros < 60; ++zeros) {
        count_json p;
        const auto s = sitrep::detail::parse_count(std::string("1").append(zeros, '0'), p);
        CHECK(s.code == (zeros <= 24 ? errc::none : errc::out_of_range));  // 1 000 000 000e15
    }
    count_json p;
    CHECK(sitrep::detail::parse_count(std::string(100000, '7'), p).code == errc::out_of_range);
    CHECK(sitrep::detail::parse_count(std::string(100000, '0'), p).code == errc::syntax);
}

}  // namespace

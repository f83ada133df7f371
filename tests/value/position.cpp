// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/position.hpp>

#include "support.hpp"
#include "value/notation.hpp"
#include "vectors/positions.hpp"
#include "words.hpp"

#include <array>
#include <cstddef>
#include <string>

using namespace sitrep_test;
using namespace sitrep::literals;
using sitrep::position;
using sitrep::detail::position_wire;

namespace {

static_assert(sizeof(position) <= 12 && std::is_trivially_copyable_v<position>);
static_assert(words_spell<geo_precision>());
static_assert(position{}.empty() && position{} == position{} && !position{}.precision());
static_assert(!"0,0"_position.empty() && "0,0"_position != position{});
static_assert("13.48,2.18"_position == position::of(1348, 218, 2));
static_assert("13.48,2.18"_position != "13.480,2.180"_position, "the decimals are part of the statement");
static_assert("13.48,2.18"_position != "13.48,2.18 exact"_position);
static_assert("-13.480,2.180"_position.lat() == -13480 && "-13.480,2.180"_position.lon() == 2180);
static_assert("-13.480,2.180"_position.decimals() == 3 && "13,2"_position.decimals() == 0);
static_assert("13.48,2.18 adm2"_position.precision() == geo_precision::adm2);
static_assert(prints_as("13.48,2.18"_position, "13.48,2.18"));

// integers from a receiver
static_assert(position::of(1348155, 218361, 5, geo_precision::exact) == "13.48155,2.18361 exact"_position);
static_assert(position::of(-900000000, 1800000000, 7) && !position::of(0, 0, 8));
static_assert(!position::of(900000001, 0, 7) && !position::of(0, -1800000001, 7));
static_assert(!position::of(91, 0, 0) && !position::of(-91, 0, 0) && !position::of(0, 181, 0));
static_assert(!position::of(-2147483647 - 1, 2147483647, 7));

constexpr auto reads = [](const position_row& row) {
    position decoded;
    position_json encoded;
    if (!position::from_json(row.json, decoded) || !is_notation_of(row.name, decoded)) return false;
    decoded.to_json(encoded);
    return encoded == row.json && survives<position_wire>(decoded);
};
constexpr auto survives_encoding = [](const position_row& row) {
    position p;
    std::array<std::byte, 9> octets{};
    if (!position::parse(row.name, p)) return false;
    const auto written = sitrep::to_binary(p, octets);
    if (!written || written->size() != (row.bits + 7) / 8) return false;
    const auto read = sitrep::from_binary<position>(*written);
    return read && *read == p;
};
constexpr auto is_error = [](const bad_text& bad) { return is_refused(bad, "1,1"_position); };

static_assert(first_wrong<positions, reads>() == no_row);
static_assert(first_wrong<positions, survives_encoding>() == no_row);
static_assert(first_wrong<bad_positions, is_error>() == no_row);

TEST_CASE("a position reads, prints and comes back as stated") {
    check_all(positions, reads);
    check_all(positions, survives_encoding);
}

constexpr octets_row wire[] = {
    {"13,2", "0675b0"},
    {"13.5,-2.1", "1816de60"},
    {"-13.480,2.180", "34aba163d200"},
    {"13.4815,-2.1836", "47e51fb643e8"},
    {"13.48155,2.18361", "54ef33da2bfaf2"},
    {"13.481550,2.183611", "662b00ce56df35d8"},
    {"13.4815500,-2.1836111", "77b5c1018d3f941620"},
    {"1,1 exact", "85b5a800"},
    {"1,1 fuzzy", "85b5aa00"},
    {"1,1 country", "85b5aa80"},
    {"1,1 international", "85b5ab00"},
    {"13.48,2.18", "250d88e540"},
    {"13.48,2.18 adm2", "a50d88e544"},
};
static_assert(first_wrong<wire, has_octets<position>>() == no_row);
TEST_CASE("the octets of positions are those of another encoder") { check_all(wire, has_octets<position>); }

TEST_CASE("no position is beyond 90 degrees of latitude or 180 of longitude") {
    for (const int beyond : {-91, 91}) CHECK_FALSE(position::of(at_run_time(beyond), 0, 0));
    for (const int beyond : {-181, 181}) CHECK_FALSE(position::of(0, at_run_time(beyond), 0));
}

TEST_CASE("an invalid position gives an error with its offset") { check_all(bad_positions, is_error); }
TEST_CASE("the tables can fail") {
    CHECK_FALSE(reads({"13.48,2.18", {{13480, 3}, {2180, 3}}, 35}));
    CHECK_FALSE(is_error({"13.48,2.18", errc::none, 0}));
}

TEST_CASE("each number of decimals allows the extreme values and both sides of zero") {
    std::int32_t unit = 1;
    for (unsigned decimals = 0; decimals <= 7; ++decimals, unit *= 10) {
        // arrays, because on Arm std::int32_t is long and 1 is int
        const std::int32_t lats[] = {-90 * unit, 1 - 90 * unit, -unit, -1, 0, 1, unit, 90 * unit};
        const std::int32_t lons[] = {-180 * unit, -1, 0, 1, 180 * unit - 1, 180 * unit};
        for (const std::int32_t lat : lats) {
            for (const std::int32_t lon : lons) {
                const auto p = position::of(lat, lon, decimals);
                REQUIRE(p);
                char buffer[40]{};
                sitrep::detail::text_writer w(buffer);
                p->print(w);
                INFO(std::string(w.view()));
                REQUIRE(is_notation_of(w.view(), *p));
                REQUIRE((survives<position_wire>(*p) && survives<position_json>(*p)));
            }
        }
        REQUIRE_FALSE(position::of(90 * unit + 1, 0, decimals));
        REQUIRE_FALSE(position::of(0, -180 * unit - 1, decimals));
    }
}

TEST_CASE("parts that make no position give no position") {
    position p = "1,1"_position;
    CHECK_FALSE(position::from_json(position_json{{1348, 2}, {2180, 3}}, p));
    CHECK_FALSE(position::from_json(position_json{{0, 8}, {0, 8}}, p));
    CHECK_FALSE(position::from_json(position_json{{9001, 2}, {0, 2}}, p));
    CHECK_FALSE(position::from_wire(position_wire{{8, 0, 0}}, p));
    CHECK_FALSE(position::from_wire(position_wire{{2, 0, 18001}}, p));
    CHECK(p == "1,1"_position);
}

TEST_CASE("a precision of a later version is kept and prints as unknown") {
    const auto p = position::of(13, 2, 0, static_cast<geo_precision>(71));
    REQUIRE(p);
    CHECK(survives<position_wire>(*p));
    CHECK(prints_as(*p, "13,2 unknown"));
}

// --- preconditions

static_assert(keeps_precondition<[] { return "13,2"_position.lat(); }>);
static_assert(breaks_precondition<[] { return position{}.lat(); }>);
static_assert(breaks_precondition<[] { return position{}.lon(); }>);
static_assert(breaks_precondition<[] { return position{}.decimals(); }>);

}  // namespace

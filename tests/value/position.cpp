// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/position.hpp>

#include "support.hpp"
#include "value/notation.hpp"
#include "vectors/positions.hpp"

#include <sitrep/codec/json.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

using namespace sitrep_test;
using namespace sitrep::literals;
using sitrep::position;
using sitrep::detail::position_coarser, sitrep::detail::position_wire;

namespace {

static_assert(sizeof(position) <= 12 && std::is_trivially_copyable_v<position>);
static_assert(position{}.empty() && position{} == position{} && !position{}.precision());
static_assert(!"0,0"_position.empty() && "0,0"_position != position{});
static_assert("13.48,2.18"_position == position::of(1348, 218, 2));
static_assert("13.48,2.18"_position != "13.480,2.180"_position, "the decimals are part of the statement");
static_assert("13.48,2.18"_position != "13.48,2.18 exact"_position);
static_assert("13.480,2.1"_position != "13.480,2.100"_position && "13.480,2.1"_position != "13.48,2.1"_position);
static_assert("-13.480,2.1"_position.lat() == decimal{-13480, 3} && "-13.480,2.1"_position.lon() == decimal{21, 1});
static_assert("13,2"_position.lat() == decimal{13, 0} && "13,2.0"_position.lon() == decimal{20, 1});
static_assert("13.48,2.18 adm2"_position.precision() == geo_precision::adm2);
static_assert(prints_as("13.48,2.18"_position, "13.48,2.18"));

// integers from a receiver
static_assert(position::of(1348155, 218361, 5, geo_precision::exact) == "13.48155,2.18361 exact"_position);
static_assert(position::of(-900000000, 1800000000, 7) && !position::of(0, 0, 8));
static_assert(!position::of(900000001, 0, 7) && !position::of(0, -1800000001, 7));
static_assert(!position::of(91, 0, 0) && !position::of(-91, 0, 0) && !position::of(0, 181, 0));
static_assert(!position::of(-2147483647 - 1, 2147483647, 7) && !position::of(0, 0, 256) && !position::of(0, 0, 264));
static_assert(position::of({13480, 3}, {21, 1}) == "13.480,2.1"_position);
static_assert(position::of({13, 0}, {20000000, 7}, geo_precision::adm2) == "13,2.0000000 adm2"_position);
static_assert(!position::of({900000001, 7}, {0, 0}) && !position::of({0, 0}, {1801, 1}) &&
              !position::of({0, 0}, {0, 8}));
static_assert(!position::of({-2147483647 - 1, 7}, {0, 0}) && !position::of({0, 255}, {0, 0}));

// the same, rounded, and back
struct rounding_row {
    const char* name;  // the position
    std::int32_t lat_e7, lon_e7;
    unsigned decimals;
    std::int32_t lat_back, lon_back;
};
constexpr rounding_row rounding_rows[] = {
    {"13.4815742,2.1836021", 134815742, 21836021, 7, 134815742, 21836021},
    {"13.48157,2.18360", 134815742, 21836021, 5, 134815700, 21836000},
    {"13.48,2.18", 134815742, 21836021, 2, 134800000, 21800000},
    {"13,2", 134815742, 21836021, 0, 130000000, 20000000},
    {"-13.48,-2.18", -134815742, -21836021, 2, -134800000, -21800000},
    {"-13.49,-2.19", -134850001, -21850000, 2, -134900000, -21900000},
    {"0.01,0.00", 50000, 49999, 2, 100000, 0},
    {"-0.01,0.00", -50000, -49999, 2, -100000, 0},
    {"0.000001,-0.000001", 5, -5, 6, 10, -10},
    {"0.000000,0.000000", 4, -4, 6, 0, 0},
    {"0.0000001,-0.0000001", 1, -1, 7, 1, -1},
    {"1,-1", 5000000, -5000000, 0, 10000000, -10000000},
    {"0,0", 4999999, -4999999, 0, 0, 0},
    {"90,180", 900000000, 1800000000, 0, 900000000, 1800000000},
    {"-90,-180", -900000000, -1800000000, 0, -900000000, -1800000000},
    {"90.000000,-180.000000", 899999995, -1799999995, 6, 900000000, -1800000000},
    {"-90.00000,180.00000", -899999950, 1799999950, 5, -900000000, 1800000000},
    {"90.0000000,180.0000000", 900000000, 1800000000, 7, 900000000, 1800000000},
};
constexpr auto rounds_integers = [](const rounding_row& row) {
    position stated;
    if (!position::parse(row.name, stated)) return false;
    return position::rounded(row.lat_e7, row.lon_e7, row.decimals) == stated && stated.lat_e7() == row.lat_back &&
           stated.lon_e7() == row.lon_back;
};
static_assert(first_wrong<rounding_rows, rounds_integers>() == no_row);
constexpr rounding_row towards_zero[] = {{"-13.48,-2.18", -134850000, -21800000, 2, -134800000, -21800000}};
static_assert(is_seen_to_fail<towards_zero, rounds_integers>());
static_assert(position::rounded(134815742, 21836021, 2, geo_precision::exact) == "13.48,2.18 exact"_position);
static_assert(!position::rounded(0, 0, 8) && !position::rounded(0, 0, 256));
static_assert(!position::rounded(900000001, 0, 0) && !position::rounded(-900000001, 0, 0));
static_assert(!position::rounded(0, 1800000001, 0) && !position::rounded(0, -1800000001, 0));
static_assert(!position::rounded(2147483647, 0, 2) && !position::rounded(0, -2147483647 - 1, 2));
TEST_CASE("numbers beyond the degrees, and too many decimals, give no position") {
    CHECK_FALSE(position::rounded(at_run_time(0), 0, 8));
    CHECK_FALSE(position::rounded(at_run_time(900000001), 0, 0));
    CHECK_FALSE(position::rounded(at_run_time(0), -1800000001, 0));
    CHECK(position::rounded(at_run_time(134815742), 21836021, 2) == "13.48,2.18"_position);
    CHECK_FALSE(position::of(at_run_time(0), 0, 8));
    CHECK_FALSE(position::of({at_run_time(0), 1}, {0, 8}));
    CHECK(position::of({at_run_time(0), 1}, {0, 7}) == "0.0,0.0000000"_position);
}
static_assert("13,2.1"_position.lat_e7() == 130000000 && "13,2.1"_position.lon_e7() == 21000000);

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
/// Reads as strict JSON, and comes back the same.
constexpr auto reads_json = [](const position_json_row& row) {
    position p;
    char buffer[sitrep::json_capacity<position>]{};
    const auto read = sitrep::from_json<position>(row.name);
    if (!read || !position::parse(row.notation, p) || *read != p) return false;
    const auto written = sitrep::to_json(p, buffer);
    const auto again = sitrep::from_json<position>(*written);
    return again && *again == p;
};
constexpr auto refuses_json = [](const bad_position_json& row) {
    const auto read = sitrep::from_json<position>(row.name);
    return !read && read.error().code == row.code && read.error().offset == row.offset &&
           read.error().path.view() == row.path;
};
constexpr auto rounds = [](const rounded_row& row) {
    const auto read = position::rounded(row.name);
    if (!read) return read.error().code == row.code && read.error().offset == row.offset && row.notation == nullptr;
    return row.notation != nullptr && read->rounded == row.rounded && is_notation_of(row.notation, read->value);
};
constexpr auto is_error = [](const bad_text& bad) { return is_refused(bad, "1,1"_position); };

static_assert(first_wrong<positions, reads>() == no_row);
static_assert(first_wrong<positions, survives_encoding>() == no_row);
static_assert(first_wrong<bad_positions, is_error>() == no_row);
static_assert(first_wrong<foreign_positions, reads_json>() == no_row);
static_assert(first_wrong<bad_position_jsons, refuses_json>() == no_row);
static_assert(first_wrong<roundings, rounds>() == no_row);

TEST_CASE("a position reads, prints and comes back as stated") {
    check_all(positions, reads);
    check_all(positions, survives_encoding);
}

constexpr octets_row wire[] = {
    {"13,2", "033ad8"},
    {"13.5,-2.1", "0c0b6f30"},
    {"-13.480,2.180", "1a55d0b1e900"},
    {"13.4815,-2.1836", "23f28fdb21f4"},
    {"13.48155,2.18361", "2a7799ed15fd79"},
    {"13.481550,2.183611", "331580672b6f9aec"},
    {"13.4815500,-2.1836111", "3bdae080c69fca0b10"},
    {"1,1 exact", "42dad400"},
    {"1,1 fuzzy", "42dad500"},
    {"1,1 country", "42dad540"},
    {"1,1 international", "42dad580"},
    {"13.48,2.18", "1286c472a0"},
    {"13.48,2.18 adm2", "5286c472a2"},
    {"13.480,2.1", "9b2870b1d524"},
    {"53.5,-6", "8d9b6cc8"},
    {"-33.394,150.9672", "a228cb32806840"},
    {"13,2.1836111", "bbd648d806c97034f1"},
    {"-90.000000,180.0000000", "b80000000d693a4007"},
    {"90.0000000,-180.000000", "beb49d20000000000e"},
    {"0,-0.05 adm1", "d2328464b130"},
};
static_assert(first_wrong<wire, has_octets<position>>() == no_row);
TEST_CASE("the octets of positions are those of another encoder") { check_all(wire, has_octets<position>); }

TEST_CASE("no position is beyond 90 degrees of latitude or 180 of longitude") {
    for (const int beyond : {-91, 91}) CHECK_FALSE(position::of(at_run_time(beyond), 0, 0));
    for (const int beyond : {-181, 181}) CHECK_FALSE(position::of(0, at_run_time(beyond), 0));
}

TEST_CASE("an invalid position gives an error with its offset") { check_all(bad_positions, is_error); }
TEST_CASE("positions in the JSON of other writers are read") { check_all(foreign_positions, reads_json); }
TEST_CASE("an error in JSON is located at the number") { check_all(bad_position_jsons, refuses_json); }
TEST_CASE("a zero has no sign: in text, in JSON, and where positions are rounded") {
    using sitrep::errc;
    for (const std::string& zero : std::vector<std::string>{"-0", "-0.0", "-0.0000000", "-0.00000000"}) {
        for (const bool lenient : {false, true}) {
            const auto mode = lenient ? sitrep::lenient : sitrep::strict;
            for (const std::string& json : {R"({"lat":)" + zero + R"(,"lon":1})", R"({"lon":)" + zero + R"(,"lat":1})"})
                CHECK(sitrep::from_json<position>(json, mode).error().code == errc::not_canonical);
        }
        for (const std::string& text : {zero + ",1", "1," + zero}) {
            CHECK(sitrep::from_text<position>(text).error().code == errc::not_canonical);
            CHECK(position::rounded(text).error().code == errc::not_canonical);
        }
    }
}
TEST_CASE("a position with more decimals can be rounded") { check_all(roundings, rounds); }
TEST_CASE("the tables can fail") {
    CHECK_FALSE(reads({"13.48,2.18", {{13480, 3}, {2180, 3}}, 35}));
    CHECK_FALSE(reads({"13.48,2.10", {{1348, 2}, {210, 2}}, 35}));  // without lon_decimals
    CHECK_FALSE(reads_json({R"({"lat":1.0,"lon":2})", "1,2"}));
    CHECK_FALSE(reads_json({R"({"lat":91,"lon":2})", "1,2"}));
    CHECK_FALSE(refuses_json({R"({"lat":91,"lon":2})", errc::out_of_range, 7, ""}));
    CHECK_FALSE(refuses_json({R"({"lat":1,"lon":2})", errc::none, 0, ""}));
    CHECK_FALSE(rounds({"1,2", "1,2", true, errc::none, 0}));
    CHECK_FALSE(rounds({"91,2", "90,2", false, errc::out_of_range, 0}));
    CHECK_FALSE(is_error({"13.48,2.18", errc::none, 0}));
}

TEST_CASE("each number of decimals allows the extreme values and both sides of zero") {
    for (std::uint8_t d = 0; d <= 7; ++d) {
        for (std::uint8_t e = 0; e <= 7; ++e) {
            // arrays, because on Arm std::int32_t is long and 1 is int
            const std::int32_t n = sitrep::detail::power_of_ten(d), m = sitrep::detail::power_of_ten(e);
            const std::int32_t lats[] = {-90 * n, 1 - 90 * n, -n, -1, 0, 1, n, 90 * n};
            const std::int32_t lons[] = {-180 * m, -1, 0, 1, 180 * m - 1, 180 * m};
            for (const std::int32_t lat : lats) {
                for (const std::int32_t lon : lons) {
                    const auto p = position::of({lat, d}, {lon, e});
                    REQUIRE(p);
                    char buffer[40]{};
                    sitrep::detail::text_writer w(buffer);
                    p->print(w);
                    INFO(std::string(w.view()));
                    REQUIRE((p->lat() == decimal{lat, d} && p->lon() == decimal{lon, e}));
                    REQUIRE(is_notation_of(w.view(), *p));
                    REQUIRE((survives<position_wire>(*p) && survives<position_json>(*p)));
                }
            }
            REQUIRE_FALSE(position::of({90 * n + 1, d}, {0, e}));
            REQUIRE_FALSE(position::of({0, d}, {-180 * m - 1, e}));
        }
    }
}

TEST_CASE("parts that make no position give no position") {
    position p = "1,1"_position;
    CHECK_FALSE(position::from_json(position_json{{0, 8}, {0, 0}}, p));
    CHECK_FALSE(position::from_json(position_json{{9001, 2}, {0, 2}}, p));
    CHECK_FALSE(position::from_json(position_json{{0, 0}, {0, 0}, {}, 8}, p));
    CHECK_FALSE(position::from_wire(position_wire{{8, 0, 0}}, p));
    CHECK_FALSE(position::from_wire(position_wire{{2, 0, 18001}}, p));
    // `coarser` has not fewer decimals than the figure, or its last digits are not zeros
    CHECK_FALSE(position::from_wire(position_wire{{2, 100, 200}, position_coarser::lat2}, p));
    CHECK_FALSE(position::from_wire(position_wire{{2, 100, 200}, position_coarser::lon3}, p));
    CHECK_FALSE(position::from_wire(position_wire{{0, 100, 200}, position_coarser::lon0}, p));
    CHECK_FALSE(position::from_wire(position_wire{{2, 110, 200}, position_coarser::lat0}, p));
    CHECK_FALSE(position::from_wire(position_wire{{2, 100, -201}, position_coarser::lon1}, p));
    CHECK(p == "1,1"_position);
    CHECK(position::from_wire(position_wire{{2, 100, -210}, position_coarser::lon1}, p));
    CHECK(p == "1.00,-2.1"_position);
}

TEST_CASE("a precision of a later version is kept and prints as unknown") {
    const auto p = position::of(13, 2, 0, static_cast<geo_precision>(71));
    REQUIRE(p);
    CHECK(survives<position_wire>(*p));
    CHECK(prints_as(*p, "13,2 unknown"));
}

// --- preconditions

static_assert(keeps_precondition<[] { return "13,2"_position.lat().digits; }>);
static_assert(breaks_precondition<[] { return position{}.lat().digits; }>);
static_assert(breaks_precondition<[] { return position{}.lon().digits; }>);

}  // namespace

TEST_CASE("integers of a receiver are rounded half away from zero") { check_all(rounding_rows, rounds_integers); }

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/record/spot.hpp>

#include "record/round_trip.hpp"
#include "vectors/binary_malformed.hpp"
#include "words.hpp"

#include <array>

using namespace sitrep;
using namespace sitrep_test;

namespace {

constexpr sample<spot> spots[] = {
    {"a beacon: time to the minute, position to two decimals, type",
     {.time = "2024-05-03T02:47Z"_date, .position = "13.48,2.18"_position, .type = event_type::mobilize},
     R"({"time":"2024-05-03T02:47Z","position":{"lat":13.48,"lon":2.18},"type":"mobilize"})"},
    {"the same with a small exact count",
     {.time = "2024-05-03T02:47Z"_date,
      .position = "13.48,2.18"_position,
      .type = event_type::mobilize,
      .count = "6 people"_count},
     R"({"time":"2024-05-03T02:47Z","position":{"lat":13.48,"lon":2.18},"type":"mobilize",)"
     R"("count":{"best":6,"unit":"people"}})"},
    {"all but a note: position to five decimals, an actor and whose, about 30, a grade",
     {.time = "2024-05-03T02:47Z"_date,
      .position = "13.48152,2.18361"_position,
      .type = event_type::presence,
      .actor = spot_actor{sector::mil, "RU"_country},
      .count = "~30 people"_count,
      .grade = "B2"_grade},
     R"({"time":"2024-05-03T02:47Z","position":{"lat":13.48152,"lon":2.18361},"type":"presence",)"
     R"("actor":{"kind":"mil","country":"RU"},"count":{"hedge":"about","best":30,"unit":"people"},"grade":"B2"})"},
    {"with a note, an unknown actor and a time without a zone",
     {.time = "2024-05-03T02:47"_date,
      .position = "-13.0,-2.0"_position,
      .actor = spot_actor{},
      .note = "dust to the north"},
     R"({"time":"2024-05-03T02:47","position":{"lat":-13.0,"lon":-2.0,"lat_decimals":1,"lon_decimals":1},"type":"other",)"
     R"("actor":{"kind":"unk"},"note":"dust to the north"})"},
};

TEST_CASE("a spot goes through both codecs and back") {
    static_assert(first_wrong<spots, through_binary>() == no_row);
    static_assert(first_wrong<spots, through_json>() == no_row);
    check_round_trips(spots);
}

TEST_CASE("a spot fits the smallest packets") {
    constexpr std::size_t beacon = binary_size(spots[0].value);
    constexpr std::size_t counted = binary_size(spots[1].value);
    constexpr std::size_t full = binary_size(spots[2].value);
    MESSAGE("beacon ", beacon, " bytes, with a small count ", counted, ", full ", full);
    CHECK(beacon <= 11);  // LoRaWAN US915 at its slowest
    CHECK(counted <= 13);
    CHECK(full <= 19);
}

constexpr auto answers = [](const binary_malformed::row& row) {
    std::array<std::byte, 24> octets{};
    std::size_t bits = 0;
    for (const char c : row.bits) {
        if (c == '1') octets[bits / 8] |= static_cast<std::byte>(0x80u >> bits % 8);
        bits += c != ' ';
    }
    const auto read = from_binary<spot>(std::span(octets).first((bits + 7) / 8));
    if (read) return row.code == errc::none;
    return read.error().code == row.code && read.error().offset * 8 + read.error().bit == row.bit;
};
static_assert(first_wrong<binary_malformed::rows, answers>() == no_row);
constexpr binary_malformed::row wrong_answer = {"a sound spot", binary_malformed::rows[0].bits, errc::padding, 45};
static_assert(!answers(wrong_answer));

TEST_CASE("malformed octets of a spot are refused where they are wrong") {
    check_all(binary_malformed::rows, answers);
    CHECK(!answers(at_run_time(wrong_answer)));
}

constexpr incomplete<spot> incomplete_spots[] = {
    {"no time", {}, "/time"},
    {"no position", {.time = "2024"_date}, "/position"},
};

TEST_CASE("a spot has a time and a position") {
    static_assert(first_wrong<incomplete_spots, is_incomplete>() == no_row);
    check_all(incomplete_spots, is_incomplete);
}

TEST_CASE("a default spot does not say what was seen") {
    constexpr spot empty{};
    static_assert(empty.time.empty() && empty.position.empty() && empty.type == event_type::other && !empty.actor);
    static_assert(empty.count.empty() && empty.grade.empty() && empty.note.empty());
    static_assert(spot_actor{}.kind == sector::unk && spot_actor{}.country.empty());
    CHECK(spots[0].value != spots[1].value);
    MESSAGE("sizeof(spot) = ", sizeof(spot));
}

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace json_types;
using namespace sitrep::literals;

namespace {

// --- every shape, both ways

constexpr holder full_holder() {
    return {.one = part{.n = 1}, .other = thing(true), .more = {thing(full_crate), thing(box{.n = -1})}};
}
constexpr sitrep::record an_event = sitrep::event{
    .id = sitrep::event_id(3),
    .type = sitrep::event_type::assault,
    .mode = sitrep::mode::drone,
    .context = {sitrep::context::military},
    .actors = {sitrep::actor_id(1), sitrep::actor_id(2)},
    .when = "2023-07/.."_when,
    .counts = {{.count = "~1000 people"_count, .role = sitrep::count_role::displaced},
               {.count = "3"_count, .role = sitrep::count_role::killed, .of = sitrep::actor_id(2)}},
    .status = sitrep::event_status::ongoing,
    .note = "said to be \"near\" the base",
};
constexpr sitrep::record a_spot = sitrep::spot{
    .time = "2024-05-06T10:00Z"_date,
    .position = "13.48,2.18"_position,
    .type = sitrep::event_type::presence,
    .actor = sitrep::spot_actor{.kind = sitrep::sector::mil, .country = "NE"_country},
    .count = ">=100 people"_count,
    .grade = "B2"_grade,
};

struct row {
    const char* name;
    std::string_view json;
    bool (*holds)(std::string_view json);
};
constexpr row rows[] = {
    {"false", "false", [](auto json) { return both_ways(json, false); }},
    {"true", "true", [](auto json) { return both_ways(json, true); }},
    {"a number", "7", [](auto json) { return both_ways<std::uint16_t>(json, 7); }},
    {"a word", R"("green")", [](auto json) { return both_ways(json, color::green); }},
    {"a word that was added", R"("blue")", [](auto json) { return both_ways(json, color::blue); }},
    {"a text", R"("a\"b\\c\n\u0000é")", [](auto json) { return both_ways(json, text<16>("a\"b\\c\n\0é")); }},
    {"letters", R"("ABC")", [](auto json) { return both_ways(json, sitrep::letters<3>{{'A', 'B', 'C'}}); }},
    {"a decimal", "-13.480", [](auto json) { return both_ways(json, sitrep::decimal{-13480, 3}); }},
    {"the least decimal", "-21474836.48",
     [](auto json) { return both_ways(json, sitrep::decimal{-2147483647 - 1, 2}); }},
    {"a value", R"("07h")", [](auto json) { return both_ways(json, hour(7)); }},
    {"the JSON form of a value", R"({"from":1,"to":2,"about":true})",
     [](auto json) { return both_ways(json, span(1, 2, true)); }},
    {"an array", "[1,-2]", [](auto json) { return both_ways(json, std::array<std::int8_t, 2>{1, -2}); }},
    {"nothing", "{}", [](auto json) { return both_ways(json, nothing{}); }},
    {"all optional members: absent", "{}", [](auto json) { return both_ways(json, box{}); }},
    {"all optional members: present",
     R"({"n":-1,"s":"x","b":false,"c":"red","h":"00h","l":[0,200],"o":{"n":9,"s":"y"},)"
     R"("p":{"from":0,"to":0},"q":[{"n":0},{"n":99}],"d":"red","x":0.50})",
     [](auto json) {
         return both_ways(json, box{.n = -1,
                                    .s = "x",
                                    .b = false,
                                    .c = color::red,
                                    .h = hour(0),
                                    .l = {0, 200},
                                    .o = part{.n = 9, .s = "y"},
                                    .p = span(0, 0, false),
                                    .q = {part{.n = 0}, part{.n = 99}},
                                    .d = color::red,
                                    .x = sitrep::decimal{50, 2}});
     }},
    {"all mandatory members", full_crate_json, [](auto json) { return both_ways(json, full_crate); }},
    {"a choice", R"({"flag":true})", [](auto json) { return both_ways(json, thing(true)); }},
    {"choices within",
     R"({"one":{"part":{"n":1}},"other":{"flag":true},"more":[{"crate":{"s":"x","c":"red","h":"07h",)"
     R"("l":["red","blue"],"a":[-5,5],"k":"NE","b":true}},{"box":{"n":-1}}]})",
     [](auto json) { return both_ways(json, full_holder()); }},
    {"an empty list alone", "[]", [](auto json) { return both_ways(json, things{}); }},
    {"a list alone", R"([{"flag":true},{"part":{"n":1}}])",
     [](auto json) { return both_ways(json, things{true, part{.n = 1}}); }},
    {"a list of scalars alone", "[1,2]", [](auto json) { return both_ways(json, list<std::uint8_t, 2>{1, 2}); }},
    {"an event",
     R"({"event":{"id":"E3","type":"assault","mode":"drone","context":["military"],"actors":["A1","A2"],)"
     R"("when":"2023-07/..","counts":[{"count":{"hedge":"about","best":1000,"unit":"people"},"role":"displaced"},)"
     R"({"count":{"best":3},"role":"killed","of":"A2"}],"status":"ongoing","note":"said to be \"near\" the base"}})",
     [](auto json) { return both_ways(json, an_event); }},
    {"a spot",
     R"({"spot":{"time":"2024-05-06T10:00Z","position":{"lat":13.48,"lon":2.18},"type":"presence",)"
     R"("actor":{"kind":"mil","country":"NE"},"count":{"hedge":"at_least","low":100,"unit":"people"},"grade":"B2"}})",
     [](auto json) { return both_ways(json, a_spot); }},
};
constexpr auto holds = [](const row& r) { return r.holds(r.json); };
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

// --- numbers at their limits

template <class T, auto member> constexpr sitrep::errc reads_number(std::string_view json, std::string_view value) {
    char room[64]{}, whole_room[64]{};
    const auto made = sitrep::from_json<T>(json);
    if (!made) return made.error().code;
    const auto written = sitrep::to_json((*made).*member, room);
    const auto whole = sitrep::to_json(*made, whole_room);
    return written && *written == value && whole && *whole == json ? errc::none : errc::bad_value;
}
struct number_row {
    const char* name;
    std::string_view json;
    std::string_view value;
    errc code;
    errc (*read)(std::string_view json, std::string_view value);
};
constexpr errc right = errc::none, wrong = errc::out_of_range;
constexpr number_row number_rows[] = {
    {"int8 least", R"({"i8":-128})", "-128", right, reads_number<numbers, &numbers::i8>},
    {"int8 below", R"({"i8":-129})", "", wrong, reads_number<numbers, &numbers::i8>},
    {"int8 most", R"({"i8":127})", "127", right, reads_number<numbers, &numbers::i8>},
    {"int8 above", R"({"i8":128})", "", wrong, reads_number<numbers, &numbers::i8>},
    {"uint8 below", R"({"u8":-1})", "", wrong, reads_number<numbers, &numbers::u8>},
    {"uint8 most", R"({"u8":255})", "255", right, reads_number<numbers, &numbers::u8>},
    {"uint8 above", R"({"u8":256})", "", wrong, reads_number<numbers, &numbers::u8>},
    {"int16 least", R"({"i16":-32768})", "-32768", right, reads_number<numbers, &numbers::i16>},
    {"int16 below", R"({"i16":-32769})", "", wrong, reads_number<numbers, &numbers::i16>},
    {"int16 most", R"({"i16":32767})", "32767", right, reads_number<numbers, &numbers::i16>},
    {"int16 above", R"({"i16":32768})", "", wrong, reads_number<numbers, &numbers::i16>},
    {"uint16 below", R"({"u16":-65535})", "", wrong, reads_number<numbers, &numbers::u16>},
    {"uint16 most", R"({"u16":65535})", "65535", right, reads_number<numbers, &numbers::u16>},
    {"uint16 above", R"({"u16":65536})", "", wrong, reads_number<numbers, &numbers::u16>},
    {"int32 least", R"({"i32":-2147483648})", "-2147483648", right, reads_number<numbers, &numbers::i32>},
    {"int32 below", R"({"i32":-2147483649})", "", wrong, reads_number<numbers, &numbers::i32>},
    {"int32 most", R"({"i32":2147483647})", "2147483647", right, reads_number<numbers, &numbers::i32>},
    {"int32 above", R"({"i32":2147483648})", "", wrong, reads_number<numbers, &numbers::i32>},
    {"int32 wrapped", R"({"i32":-4294967295})", "", wrong, reads_number<numbers, &numbers::i32>},
    {"uint32 below", R"({"u32":-1})", "", wrong, reads_number<numbers, &numbers::u32>},
    {"uint32 most", R"({"u32":4294967295})", "4294967295", right, reads_number<numbers, &numbers::u32>},
    {"uint32 above", R"({"u32":4294967296})", "", wrong, reads_number<numbers, &numbers::u32>},
    {"int64 least", R"({"i64":-9223372036854775808})", "-9223372036854775808", right,
     reads_number<numbers, &numbers::i64>},
    {"int64 below", R"({"i64":-9223372036854775809})", "", wrong, reads_number<numbers, &numbers::i64>},
    {"int64 most", R"({"i64":9223372036854775807})", "9223372036854775807", right,
     reads_number<numbers, &numbers::i64>},
    {"int64 above", R"({"i64":9223372036854775808})", "", wrong, reads_number<numbers, &numbers::i64>},
    {"int64 wrapped", R"({"i64":-18446744073709551615})", "", wrong, reads_number<numbers, &numbers::i64>},
    {"uint64 below", R"({"u64":-1})", "", wrong, reads_number<numbers, &numbers::u64>},
    {"uint64 most", R"({"u64":18446744073709551615})", "18446744073709551615", right,
     reads_number<numbers, &numbers::u64>},
    {"uint64 above", R"({"u64":18446744073709551616})", "", wrong, reads_number<numbers, &numbers::u64>},
    {"a range below zero: below", R"({"below":-10})", "", wrong, reads_number<ranges, &ranges::below>},
    {"a range below zero: least", R"({"below":-9})", "-9", right, reads_number<ranges, &ranges::below>},
    {"a range below zero: most", R"({"below":-3})", "-3", right, reads_number<ranges, &ranges::below>},
    {"a range below zero: above", R"({"below":-2})", "", wrong, reads_number<ranges, &ranges::below>},
    {"a range of 2^64: below", R"({"high":18446744073709551599})", "", wrong, reads_number<ranges, &ranges::high>},
    {"a range of 2^64: most", R"({"high":18446744073709551614})", "18446744073709551614", right,
     reads_number<ranges, &ranges::high>},
    {"a range of 2^64: above", R"({"high":18446744073709551615})", "", wrong, reads_number<ranges, &ranges::high>},
    {"range_choice: below", R"({"tiered":-4})", "", wrong, reads_number<ranges, &ranges::tiered>},
    {"range_choice: least", R"({"tiered":-3})", "-3", right, reads_number<ranges, &ranges::tiered>},
    {"range_choice: between", R"({"tiered":5})", "", wrong, reads_number<ranges, &ranges::tiered>},
    {"range_choice: the second", R"({"tiered":10})", "10", right, reads_number<ranges, &ranges::tiered>},
    {"range_choice: most", R"({"tiered":20})", "20", right, reads_number<ranges, &ranges::tiered>},
    {"range_choice: above", R"({"tiered":21})", "", wrong, reads_number<ranges, &ranges::tiered>},
};
constexpr auto number_holds = [](const number_row& r) { return r.read(r.json, r.value) == r.code; };
static_assert(sitrep_test::first_wrong<number_rows, number_holds>() == sitrep_test::no_row);

// --- what is unknown, and what may have been meant

struct few {
    sitrep::list<std::uint8_t, 2, 4> list{};
    friend constexpr bool operator==(const few&, const few&) = default;
    friend constexpr auto describe(sitrep::tag<few>) { return sitrep::fields(sitrep::field<"list", &few::list>); }
};

struct unknown_row {
    const char* name;
    std::string_view json;
    errc code;
    std::uint32_t offset;
    std::string_view path;
    std::string_view nearest;
    sitrep::unknown_name (*find)(std::string_view json, sitrep::decode_mode mode);
    sitrep::decode_mode mode = sitrep::strict;
};
constexpr unknown_row unknown_rows[] = {
    {"nothing", R"({"flag":true})", errc::none, 0, "", "", sitrep::find_unknown<thing>},
    {"another error", R"({"flag":1})", errc::none, 0, "", "", sitrep::find_unknown<thing>},
    {"an error before it", R"({"n":"x","u":1})", errc::none, 0, "", "", sitrep::find_unknown<box>},
    {"a member", R"({"spot":{"notes":"x"}})", errc::unknown_member, 9, "/spot/notes", "note",
     sitrep::find_unknown<sitrep::record>},
    {"a member with escapes", R"({"spot":{"n\u006ftes":"x"}})", errc::unknown_member, 9, "/spot/notes", "note",
     sitrep::find_unknown<sitrep::record>},
    {"a member like no other", R"({"spot":{"remark":"x"}})", errc::unknown_member, 9, "/spot/remark", "",
     sitrep::find_unknown<sitrep::record>},
    {"a member of a member", R"({"event":{"counts":[{"cuont":3}]}})", errc::unknown_member, 21, "/event/counts/0/cuont",
     "count", sitrep::find_unknown<sitrep::record>},
    {"a word", R"({"event":{"type":"asault"}})", errc::unknown_word, 17, "/event/type", "assault",
     sitrep::find_unknown<sitrep::record>},
    {"a word in capitals", R"({"c":"RED"})", errc::unknown_word, 5, "/c", "red", sitrep::find_unknown<box>},
    {"a word like no other", R"({"c":"pink"})", errc::unknown_word, 5, "/c", "", sitrep::find_unknown<box>},
    {"an alternative", R"({"Event":{}})", errc::unknown_value, 1, "", "event", sitrep::find_unknown<sitrep::record>},
    {"an alternative like no other", R"({"type":"Feature"})", errc::unknown_value, 1, "", "",
     sitrep::find_unknown<sitrep::record>},
    {"a word of a notation has no vocabulary here", R"({"place":{"id":"P1","country":"AN"}})", errc::unknown_word, 31,
     "/place/country", "", sitrep::find_unknown<sitrep::record>},
    {"a word of a notation with escapes", R"({"place":{"id":"P1","country":"\u0041N"}})", errc::unknown_word, 30,
     "/place/country", "", sitrep::find_unknown<sitrep::record>},
    {"a word of a notation alone", R"("AN")", errc::unknown_word, 1, "", "", sitrep::find_unknown<sitrep::country>},
    // lenient: the error
    {"lenient: a mandatory word after a skipped member", R"({"u":1,"s":"x","c":"gren"})", errc::unknown_word, 19, "/c",
     "green", sitrep::find_unknown<crate>, sitrep::lenient},
    {"lenient: another error after a skipped member", R"({"u":1,"n":"x"})", errc::none, 0, "", "",
     sitrep::find_unknown<box>, sitrep::lenient},
    // lenient: the first that was skipped
    {"lenient: nothing", R"({"flag":true})", errc::none, 0, "", "", sitrep::find_unknown<thing>, sitrep::lenient},
    {"lenient: two members", R"({"n":1, "ss":"x","u":1})", errc::unknown_member, 8, "/ss", "",
     sitrep::find_unknown<box>, sitrep::lenient},
    {"lenient: a word", R"({"c":"bleu","u":1})", errc::unknown_word, 5, "/c", "blue", sitrep::find_unknown<box>,
     sitrep::lenient},
    {"lenient: an alternative in a list", R"([{"flag":true},{"flga":true}])", errc::unknown_value, 16, "/1", "flag",
     sitrep::find_unknown<things>, sitrep::lenient},
    {"lenient: an element beyond the capacity of a list", R"({"list":[1,2,3]})", errc::too_long, 13, "/list/2", "",
     sitrep::find_unknown<few>, sitrep::lenient},
    {"lenient: an element beyond the capacity, and an unknown member", R"({"list":[1,2,3],"u":1})", errc::too_long, 13,
     "/list/2", "", sitrep::find_unknown<few>, sitrep::lenient},
    {"lenient: an unknown member, and an element beyond the capacity", R"({"u":1,"list":[1,2,3]})",
     errc::unknown_member, 1, "/u", "", sitrep::find_unknown<few>, sitrep::lenient},
    {"an element beyond the capacity is no unknown name", R"({"list":[1,2,3]})", errc::none, 0, "", "",
     sitrep::find_unknown<few>},
    {"lenient: a member beside a kind", R"({"flag":true,"flga":true})", errc::unknown_member, 13, "/flga", "flag",
     sitrep::find_unknown<thing>, sitrep::lenient},
    {"lenient: after -00:00, which is not skipped",
     R"({"spot":{"time":"2024-05-03T02:47-00:00","position":{"lat":1.0,"lon":2.0},"type":"presence","nots":"x"}})",
     errc::unknown_member, 92, "/spot/nots", "note", sitrep::find_unknown<sitrep::record>, sitrep::lenient},
};
constexpr auto finds_unknown = [](const unknown_row& r) {
    const sitrep::unknown_name found = r.find(r.json, r.mode);
    return found.where.code == r.code && found.where.offset == r.offset && found.where.path == r.path &&
           found.where.line == (r.code == errc::none ? 0 : 1) && found.nearest == r.nearest;
};
static_assert(sitrep_test::first_wrong<unknown_rows, finds_unknown>() == sitrep_test::no_row);
constexpr unknown_row wrongly_known[] = {
    {"", R"({"c":"RED"})", errc::unknown_word, 5, "/c", "green", sitrep::find_unknown<box>}};
static_assert(sitrep_test::is_seen_to_fail<wrongly_known, finds_unknown>());

// --- the offset -00:00

constexpr std::string_view cap_time =
    R"({"spot":{"time":"2024-05-03T02:47:00-00:00","position":{"lat":1.0,"lon":2.0},"type":"presence"}})";
constexpr bool reads_offset_zero_in_lenient_mode() {
    const auto strictly = sitrep::from_json<sitrep::record>(cap_time);
    const auto leniently = sitrep::from_json<sitrep::record>(cap_time, sitrep::lenient);
    const auto same = sitrep::from_json<sitrep::record>(
        R"({"spot":{"time":"2024-05-03T02:47:00Z","position":{"lat":1.0,"lon":2.0},"type":"presence"}})");
    return !strictly && strictly.error().code == errc::no_such_day && strictly.error().offset == 36 &&
           strictly.error().path == "/spot/time" && leniently && !leniently.skipped() && *leniently == *same;
}
static_assert(reads_offset_zero_in_lenient_mode());

// --- any bytes

/// What holds of a text whatever it is.
template <class T> void check_any(std::string_view text, sitrep::decode_mode mode) {
    const auto made = sitrep::from_json<T>(text, mode);
    if (!made) {
        const sitrep::error& e = made.error();
        CHECK(e.code != errc::none);
        CHECK(e.offset <= text.size());
        CHECK(sitrep::detail::is_utf8(e.path));
        const std::string_view before(text.data(), e.offset);
        const std::size_t start = before.rfind('\n') + 1;  // 0 where there is none
        CHECK(e.column == e.offset - start + 1);
        return;
    }
    std::string room(4096, '\0');
    const auto written = sitrep::to_json(*made, std::span<char>(room.data(), room.size()));
    REQUIRE((written || (mode == sitrep::lenient && made.skipped() && written.error().code == errc::unknown_value)));
    if (!written) return;  // a choice that nobody knows
    const auto again = sitrep::from_json<T>(*written);
    REQUIRE(again);
    CHECK(*again == *made);
    std::string room_again(4096, '\0');
    const auto written_again = sitrep::to_json(*again, std::span<char>(room_again.data(), room_again.size()));
    REQUIRE(written_again);
    CHECK(*written_again == *written);
}

template <class T> void mutate(std::string_view sound, std::uint32_t seed) {
    constexpr std::string_view pieces[] = {"{",    "}",      "[",   "]",          ",",       ":",    "\"", "\\",
                                           "\\u",  "0",      "-",   ".",          "e",       "null", "\n", "\xC3",
                                           "true", "\"n\":", "{\"", "9999999999", "\\uD800", " "};
    std::uint32_t state = seed;
    const auto next = [&state](std::size_t below) {
        state = state * 1664525 + 1013904223;
        return static_cast<std::size_t>((state >> 8) % below);
    };
    for (int round = 0; round < 3000; ++round) {
        std::string text(sound);
        for (std::size_t changes = 1 + next(4); changes != 0 && !text.empty(); --changes) {
            const std::size_t at = next(text.size());
            switch (next(5)) {
                case 0: text[at] = static_cast<char>(next(256)); break;
                case 1: text.erase(at, 1 + next(8)); break;
                case 2: text.insert(at, pieces[next(std::size(pieces))]); break;
                case 3: {
                    const std::size_t from = next(text.size());
                    text.insert(at, text.substr(from, next(12)));
                    break;
                }
                default: text.resize(at); break;
            }
        }
        INFO("text: ", text);
        const std::vector<char> exact(text.begin(), text.end());  // so that a sanitiser sees a step beyond its end
        check_any<T>({exact.data(), exact.size()}, (round & 1) != 0 ? sitrep::lenient : sitrep::decode_mode::strict);
    }
}

template <class T> void cut(std::string_view sound) {
    for (std::size_t size = 0; size < sound.size(); ++size) {
        const std::string text(sound.data(), size);
        INFO("text: ", text);
        const auto made = sitrep::from_json<T>(text, sitrep::lenient);
        REQUIRE(!made);
        CHECK(made.error().code == errc::end_of_input);
        CHECK(made.error().offset == size);
    }
    CHECK(sitrep::from_json<T>(sound, sitrep::lenient));
}

constexpr std::string_view long_box =
    R"({"n":-1,"s":"\u00e9é\n","b":false,"c":"red","h":"00h","u":[1.5e-3,{"a":[null,true,"\uD834\uDD1E"]},{}],)"
    R"("l":[0,200],"o":{"n":9,"s":"y"},"p":{"from":0,"to":0},"q":[{"n":0},{"n":99}],"d":"red","x":0.50})";

}  // namespace

TEST_CASE("every shape is read and written") { sitrep_test::check_all(rows, holds); }

TEST_CASE("numbers are read and written up to their limits, and no further") {
    sitrep_test::check_all(number_rows, number_holds);
}

TEST_CASE("what is unknown has a place, and perhaps a name that may have been meant") {
    sitrep_test::check_all(unknown_rows, finds_unknown);
}

TEST_CASE("-00:00 is Z in lenient mode") { CHECK(reads_offset_zero_in_lenient_mode()); }

TEST_CASE("a text that is cut off anywhere is refused, at its end") {
    cut<box>(long_box);
    cut<crate>(full_crate_json);
    for (const row& r : rows)
        if (r.json.starts_with("{\"event\"") || r.json.starts_with("{\"spot\"")) cut<sitrep::record>(r.json);
}

TEST_CASE("any bytes give a value that is stable, or a located error") {
    mutate<box>(long_box, 1);
    mutate<crate>(full_crate_json, 2);
    mutate<holder>(R"({"one":{"part":{"n":1}},"other":{"flag":true},"more":[{"box":{"n":-1}},{"lid":[{}]}]})", 3);
    mutate<things>(R"([{"flag":true},{"part":{"n":1}},{"box":{"l":[1]}}])", 4);
    mutate<numbers>(
        R"({"i8":-128,"u16":65535,"i32":-2147483648,"i64":-9223372036854775808,"u64":18446744073709551615})", 5);
    for (const row& r : rows)
        if (r.json.starts_with("{\"event\"") || r.json.starts_with("{\"spot\"")) mutate<sitrep::record>(r.json, 6);
}

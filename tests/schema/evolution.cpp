// SPDX-License-Identifier: BSL-1.0
// Two versions of a set of types, each reading what the other writes: what must come through, and what is said.
#include "schema/evolution_types.hpp"

#include "support.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace {

using sitrep::errc;
using namespace sitrep::literals;

template <class T> struct octets_of {
    std::array<std::byte, 256> data{};
    std::size_t size{};
    constexpr explicit octets_of(const T& value) {
        if (const auto written = sitrep::to_binary(value, data)) size = written->size();
    }
    constexpr std::span<const std::byte> view() const { return {data.data(), size}; }
};
template <class T> struct json_of {
    std::array<char, 1024> data{};
    std::size_t size{};
    constexpr explicit json_of(const T& value) {
        if (const auto written = sitrep::to_json(value, data)) size = written->size();
    }
    constexpr std::string_view view() const { return {data.data(), size}; }
};

constexpr bool same(std::span<const std::byte> a, std::span<const std::byte> b) {
    return !a.empty() && std::equal(a.begin(), a.end(), b.begin(), b.end());
}
template <class T> constexpr bool is(const sitrep::result<T>& read, const T& value, bool skipped) {
    return read && *read == value && read.skipped() == skipped;
}
template <class T> constexpr bool is(const sitrep::result<T>& read, errc code) {
    return !read && read.error().code == code;
}

// --- values that use nothing new: not one byte changes, and both versions read both strictly

struct unchanged_row {
    std::string_view name;
    first::entry older;
    second::entry newer;
};
constexpr unchanged_row unchanged[] = {
    {"a field was added", first::sighting{.number = 5, .what = first::craft::truck},
     second::sighting{.number = 5, .what = second::craft::truck}},
    {"words were added", first::sighting{.number = 9, .towed = first::craft::boat, .others = {first::craft::truck}},
     second::sighting{.number = 9, .towed = second::craft::boat, .others = {second::craft::truck}}},
    {"kinds were added", first::watch{.early = {.number = 1}, .late = {.number = 2}, .tail = 4711},
     second::watch{.early = {.number = 1}, .late = {.number = 2}, .tail = 4711}},
};
constexpr auto stays = [](const unchanged_row& r) {
    const octets_of<first::entry> octets(r.older);
    const json_of<first::entry> json(r.older);
    return same(octets.view(), octets_of<second::entry>(r.newer).view()) &&
           json.view() == json_of<second::entry>(r.newer).view() &&
           is(sitrep::from_binary<first::entry>(octets.view()), r.older, false) &&
           is(sitrep::from_binary<second::entry>(octets.view()), r.newer, false) &&
           is(sitrep::from_json<first::entry>(json.view()), r.older, false) &&
           is(sitrep::from_json<second::entry>(json.view()), r.newer, false);
};

// --- a new writer and an old reader

constexpr auto unknown_craft(int n) { return static_cast<first::craft>(n); }
constexpr first::entry unknown_kind = [] {
    first::entry e;
    sitrep::detail::choice_access::set_unknown(e);
    return e;
}();

/// What the old reader makes of it: in JSON the same, unless `json` says that it cannot do without a word.
struct newer_row {
    std::string_view name;
    second::entry newer;
    first::entry older;
    errc strict_json = errc::unknown_member;
    first::entry older_json{older};
    errc lenient_json{};
};
constexpr second::sighting with_all{.number = 5,
                                    .what = second::craft::boat,
                                    .note = "hi",
                                    .height = std::uint16_t{77},
                                    .aboard = second::crew{2, "Bob"},
                                    .seen = "~1000 people"_count};
constexpr newer_row newer_rows[] = {
    {"a new field after an old one", second::sighting{.number = 5, .note = "hi", .height = std::uint16_t{77}},
     first::sighting{.number = 5, .note = "hi"}},
    {"new fields only", second::sighting{.number = 5, .aboard = second::crew{2, "Bob"}}, first::sighting{.number = 5}},
    {"all new fields", with_all, first::sighting{.number = 5, .note = "hi"}},
    {"new fields in the middle of a record, and at its end",
     second::watch{.early = with_all, .late = {.number = 3}, .tail = 4711, .at_night = true},
     first::watch{.early = {.number = 5, .note = "hi"}, .late = {.number = 3}, .tail = 4711}},
    {"a new word that has to be there",
     second::sighting{.number = 5, .what = second::craft::plane},
     first::sighting{.number = 5, .what = unknown_craft(2)},
     errc::unknown_word,
     {},
     errc::unknown_word},
    {"a new word that need not be there", second::sighting{.number = 5, .towed = second::craft::drone},
     first::sighting{.number = 5, .towed = unknown_craft(3)}, errc::unknown_word, first::sighting{.number = 5}},
    {"a new word in a list",
     second::sighting{.number = 5, .others = {second::craft::boat, second::craft::drone, second::craft::truck}},
     first::sighting{.number = 5, .others = {first::craft::boat, unknown_craft(3), first::craft::truck}},
     errc::unknown_word, first::sighting{.number = 5, .others = {first::craft::boat, first::craft::truck}}},
    {"a new kind of record", second::weather{3, "clear"}, unknown_kind, errc::unknown_value},
    {"another", second::crew{2, "Bob"}, unknown_kind, errc::unknown_value},
};
constexpr auto old_reader_copes = [](const newer_row& r) {
    const octets_of<second::entry> octets(r.newer);
    const json_of<second::entry> json(r.newer);
    const auto strict_json = sitrep::from_json<first::entry>(json.view());
    const auto lenient_json = sitrep::from_json<first::entry>(json.view(), sitrep::lenient);
    return is(sitrep::from_binary<first::entry>(octets.view()), errc::unknown_value) &&
           is(sitrep::from_binary<first::entry>(octets.view(), sitrep::lenient), r.older, true) &&
           is(strict_json, r.strict_json) &&
           (r.lenient_json == errc::none ? is(lenient_json, r.older_json, true) : is(lenient_json, r.lenient_json)) &&
           is(sitrep::from_binary<second::entry>(octets.view()), r.newer, false) &&
           is(sitrep::from_json<second::entry>(json.view()), r.newer, false);
};

static_assert(sitrep_test::first_wrong<unchanged, stays>() == sitrep_test::no_row);
static_assert(sitrep_test::first_wrong<newer_rows, old_reader_copes>() == sitrep_test::no_row);
static_assert(!old_reader_copes({"known bad", second::weather{}, first::watch{}}));

// --- an old writer and a new reader

constexpr first::sighting old_note{.number = 5, .note = "hi"};
constexpr second::sighting new_note{.number = 5, .note = "hi"};

/// X.691 19.8: there is a bit for each addition that the writer knows, so that an old one's are fewer: good, but not what
/// the new version writes, and strict reading takes nothing else.
constexpr bool new_reader_copes() {
    const octets_of<first::sighting> octets(old_note);
    const json_of<first::sighting> json(old_note);
    return is(sitrep::from_binary<second::sighting>(octets.view(), sitrep::lenient), new_note, true) &&
           is(sitrep::from_binary<second::sighting>(octets.view()), errc::unknown_value) &&
           is(sitrep::from_json<second::sighting>(json.view()), new_note, false);
}
static_assert(new_reader_copes());

// --- a writer with a larger capacity and a reader with a smaller one

/// `path`: of the first list that exceeds the capacity; `json_path`: of the element.
struct larger_row {
    std::string_view name;
    room::convoy<5> larger;
    room::convoy<2> smaller;
    std::string_view path;
    std::string_view json_path;
};
constexpr room::leg<5> long_leg{7, {1, 2, 3, 4, 5}};
constexpr room::leg<2> short_leg{7, {1, 2}};
constexpr larger_row larger_rows[] = {
    {"numbers", {.numbers = {1, 2, 3, 4, 5}, .tail = 9}, {.numbers = {1, 2}, .tail = 9}, "/numbers", "/numbers/2"},
    {"one more", {.numbers = {1, 2, 3}, .tail = 9}, {.numbers = {1, 2}, .tail = 9}, "/numbers", "/numbers/2"},
    {"values",
     {.counts = {"1 km"_count, "~2 people"_count, "3..4"_count}, .tail = 9},
     {.counts = {"1 km"_count, "~2 people"_count}, .tail = 9},
     "/counts",
     "/counts/2"},
    {"structs",
     {.legs = {{1, {1}}, {2, {}}, {3, {1, 2}}, {4, {}}}, .tail = 9},
     {.legs = {{1, {1}}, {2, {}}}, .tail = 9},
     "/legs",
     "/legs/2"},
    {"a list in a struct",
     {.legs = {{1, {}}, long_leg}, .tail = 9},
     {.legs = {{1, {}}, short_leg}, .tail = 9},
     "/legs/1/stops",
     "/legs/1/stops/2"},
    {"a list in a struct that is dropped itself",
     {.legs = {long_leg, long_leg, long_leg, {4, {}}, long_leg}, .tail = 9},
     {.legs = {short_leg, short_leg}, .tail = 9},
     "/legs",
     "/legs/0/stops/2"},
    {"alternatives",
     {.loads = {true, long_leg, false, long_leg, true}, .tail = 9},
     {.loads = {true, short_leg}, .tail = 9},
     "/loads",
     "/loads/1/leg/stops/2"},
    {"lists",
     {.lists = {{1}, {2, 3}, {4, 5, 6, 7, 8}, {9, 10, 11}}, .tail = 9},
     {.lists = {{1}, {2, 3}}, .tail = 9},
     "/lists",
     "/lists/2"},
    {"lists in lists, both too long",
     {.lists = {{1, 2, 3}, {4}, {5, 6, 7}}, .tail = 9},
     {.lists = {{1, 2}, {4}}, .tail = 9},
     "/lists",
     "/lists/0/2"},
    {"several",
     {.numbers = {1, 2, 3}, .legs = {{1, {}}, {2, {}}, {3, {}}}, .loads = {true, true, true}, .tail = 9},
     {.numbers = {1, 2}, .legs = {{1, {}}, {2, {}}}, .loads = {true, true}, .tail = 9},
     "/numbers",
     "/numbers/2"},
};
/// The small core keeps no path.
constexpr bool is_too_long(const sitrep::result<room::convoy<2>>& read, std::string_view path, bool has_path) {
    return is(read, errc::too_long) && read.error().path == (has_path ? path : "");
}
constexpr auto smaller_reader_copes = [](const larger_row& r) {
    const octets_of<room::convoy<5>> octets(r.larger);
    const json_of<room::convoy<5>> json(r.larger);
    return is_too_long(sitrep::from_binary<room::convoy<2>>(octets.view()), r.path, !SITREP_SMALL) &&
           is(sitrep::from_binary<room::convoy<2>>(octets.view(), sitrep::lenient), r.smaller, true) &&
           is(sitrep::from_binary<room::convoy<5>>(octets.view(), sitrep::lenient), r.larger, false) &&
           is_too_long(sitrep::from_json<room::convoy<2>>(json.view()), r.json_path, true) &&
           is(sitrep::from_json<room::convoy<2>>(json.view(), sitrep::lenient), r.smaller, true) &&
           is(sitrep::from_json<room::convoy<5>>(json.view(), sitrep::lenient), r.larger, false);
};
/// The other way round: what the smaller program writes, the larger one reads and writes as the same bytes.
constexpr auto larger_reader_copes = [](const larger_row& r) {
    const octets_of<room::convoy<2>> octets(r.smaller);
    const json_of<room::convoy<2>> json(r.smaller);
    const auto larger = sitrep::from_binary<room::convoy<5>>(octets.view());
    return larger && same(octets.view(), octets_of<room::convoy<5>>(*larger).view()) &&
           is(sitrep::from_binary<room::convoy<5>>(octets.view(), sitrep::lenient), *larger, false) &&
           is(sitrep::from_json<room::convoy<5>>(json.view()), *larger, false) &&
           is(sitrep::from_json<room::convoy<5>>(json.view(), sitrep::lenient), *larger, false) &&
           json.view() == json_of<room::convoy<5>>(*larger).view();
};
constexpr larger_row wrong_larger_rows[] = {
    {"nothing dropped", {.numbers = {1, 2}}, {.numbers = {1, 2}}, "/numbers", "/numbers/2"},
    {"the last ones kept", {.numbers = {1, 2, 3}}, {.numbers = {2, 3}}, "/numbers", "/numbers/2"},
    {"another list", {.numbers = {1, 2, 3}}, {.numbers = {1, 2}}, "/numbers", "/counts/2"},
};
static_assert(sitrep_test::first_wrong<larger_rows, smaller_reader_copes>() == sitrep_test::no_row);
static_assert(sitrep_test::first_wrong<larger_rows, larger_reader_copes>() == sitrep_test::no_row);
static_assert(sitrep_test::is_seen_to_fail<wrong_larger_rows, smaller_reader_copes>());

/// Unknown elements: binary keeps their places, so that they count against the capacity. JSON skips them, so that they
/// do not.
using small_fleet = room::fleet<first::craft, first::entry, 2>;
using large_fleet = room::fleet<second::craft, second::entry, 5>;
constexpr large_fleet with_unknown{.crafts = {second::craft::boat, second::craft::plane, second::craft::truck,
                                              second::craft::drone},
                                   .entries = {second::weather{}, second::crew{1, "Bob"}, second::watch{.tail = 7}}};
constexpr bool unknown_elements_count_in_binary() {
    const octets_of<large_fleet> octets(with_unknown);
    const small_fleet seen{.crafts = {first::craft::boat, unknown_craft(2)}, .entries = {unknown_kind, unknown_kind}};
    return is(sitrep::from_binary<small_fleet>(octets.view(), sitrep::lenient), seen, true) &&
           is(sitrep::from_binary<small_fleet>(octets.view()), errc::too_long);
}
constexpr bool unknown_elements_do_not_count_in_json() {
    const json_of<large_fleet> json(with_unknown);
    const small_fleet seen{.crafts = {first::craft::boat, first::craft::truck}, .entries = {first::watch{.tail = 7}}};
    return is(sitrep::from_json<small_fleet>(json.view(), sitrep::lenient), seen, true) &&
           is(sitrep::from_json<small_fleet>(json.view()), errc::unknown_word);
}
static_assert(unknown_elements_count_in_binary());
static_assert(unknown_elements_do_not_count_in_json());

// --- a report of several records, passed on by somebody who does not know them all

constexpr second::log report{second::sighting{.number = 1}, second::weather{9, "storm"}, with_all,
                             second::watch{.tail = 7}};
constexpr first::log report_as_seen{first::sighting{.number = 1}, unknown_kind,
                                    first::sighting{.number = 5, .note = "hi"}, first::watch{.tail = 7}};

constexpr bool relay_passes_on() {
    const octets_of<second::log> sent(report);
    const auto seen = sitrep::from_binary<first::log>(sent.view(), sitrep::lenient);
    if (!is(seen, report_as_seen, true)) return false;
    const std::span<const std::byte> forwarded =
        sent.view();  // as it was skipped(): what came, not what was understood
    std::array<std::byte, 256> out{};
    return is(sitrep::from_binary<second::log>(forwarded), report, false) &&
           sitrep::to_binary(*seen, out).error().code == errc::unknown_value;  // nor can it be written again by mistake
}
static_assert(relay_passes_on());

/// In JSON Lines, lenient mode skips unknown lines.
constexpr bool json_lines_skip() {
    char text[1024]{};
    const auto seen = sitrep::from_json_lines<first::log>(*sitrep::to_json_lines(report, text), sitrep::lenient);
    return seen && seen.skipped() && seen->size() == 3 && (*seen)[0] == report_as_seen[0] &&
           (*seen)[1] == report_as_seen[2] && (*seen)[2] == report_as_seen[3];
}
static_assert(json_lines_skip());

}  // namespace

TEST_CASE("evolution: what is not used changes no byte") { sitrep_test::check_all(unchanged, stays); }
TEST_CASE("evolution: an old reader passes over what is new, and says so") {
    sitrep_test::check_all(newer_rows, old_reader_copes);
}
TEST_CASE("evolution: a new reader reads what an old writer wrote") { CHECK(new_reader_copes()); }
TEST_CASE("evolution: a reader with a smaller capacity keeps the first elements, and says so") {
    sitrep_test::check_all(larger_rows, smaller_reader_copes);
    CHECK(unknown_elements_count_in_binary());
    CHECK(unknown_elements_do_not_count_in_json());
}
TEST_CASE("evolution: a reader with a larger capacity reads all") {
    sitrep_test::check_all(larger_rows, larger_reader_copes);
}
TEST_CASE("evolution: who does not know it all passes on what came") {
    CHECK(relay_passes_on());
    CHECK(json_lines_skip());
}

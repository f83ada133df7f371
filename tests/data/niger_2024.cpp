// SPDX-License-Identifier: BSL-1.0
// Each fact of the report, written down by hand, against the records; then the records through every codec.
#include <sitrep/data/niger_2024.hpp>

#include <sitrep/analysis/check.hpp>
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/core/notation.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

using namespace sitrep;
using namespace sitrep_test;

namespace {

static_assert(check(niger_2024).ok() && check(niger_2024).warnings() == 0);
static_assert(niger_2024.size() == niger_2024.capacity(), "as much room in flash as it has records");

// --- what a record says, as one line: words and notations, what is absent leaves no trace

class line {
public:
    constexpr line& operator<<(std::string_view s) {
        if (s.empty()) return *this;
        if (size_ > 0 && chars_[size_ - 1] != '\n') put(' ');
        for (const char c : s) put(c);
        return *this;
    }
    template <class T>
        requires(detail::shape_of<T> == detail::shape::value || detail::shape_of<T> == detail::shape::enumeration)
    constexpr line& operator<<(const T& value) {
        std::array<char, 64> room{};
        const auto text = to_text(value, room);
        return *this << (text ? *text : std::string_view());
    }
    template <class T> constexpr line& operator<<(const std::optional<T>& value) {
        return value ? *this << *value : *this;
    }
    template <class T, std::size_t N, std::size_t Wire> constexpr line& operator<<(const list<T, N, Wire>& values) {
        for (const T& v : values) *this << v;
        return *this;
    }
    constexpr line& operator<<(const tally& t) { return *this << t.count << t.role << t.of; }
    constexpr line& operator<<(const proximity& p) { return *this << p.place << p.distance; }

    friend constexpr bool operator==(const line& a, std::string_view b) {
        return std::string_view(a.chars_.data(), a.size_) == b;
    }

private:
    constexpr void put(char c) { chars_[size_++] = c; }

    std::array<char, 160> chars_{};
    std::size_t size_{};
};

/// The record with this id; an empty one if there is none.
template <class T> constexpr T find(decltype(T{}.id) wanted) {
    for (const record& r : niger_2024)
        if (const T* one = r.get_if<T>(); one && one->id == wanted) return *one;
    return {};
}

template <class T> constexpr std::size_t how_many() {
    return static_cast<std::size_t>(
        std::ranges::count_if(niger_2024, [](const record& r) { return r.get_if<T>() != nullptr; }));
}

/// Everybody who says something of a record, how, and in which words.
constexpr line who_says(ref about) {
    line said;
    for (const record& r : niger_2024)
        if (const claim* c = r.get_if<claim>(); c && c->about == about) said << c->source << c->verb << c->wording;
    return said;
}

// --- the head

struct head_fact {
    std::string_view name;
    line (*shows)(const report&);
    std::string_view stated;
};
// clang-format off
constexpr head_fact head_facts[] = {
    {"H1", [](const report& r) { return line() << r.title; },
     "Russian Troops Enter Niger Airbase, Encountering U.S. Soldiers: What Happens Next?"},
    {"H2", [](const report& r) { return line() << r.published; }, "2024-05-03T02:47"},
    {"H3", [](const report& r) { return line() << r.section << "|" << r.label; }, "entertainment | News Update"},
    {"H4 whose reporting", [](const report& r) { return line() << r.contributors; }, "A16"},
    {"H4 told to", [](const report&) { return line() << find<source>(find<source>("S2"_id).via).actor; }, "A15"},
    // What it does not state.
    {"publisher, language", [](const report& r) { return line() << r.publisher << r.language; }, ""},
};
// clang-format on
constexpr auto head_carries = [](const head_fact& row) { return row.shows(find<report>("R1"_id)) == row.stated; };

// 02:47 by a clock that is not known; of "October" the year alone is doubted, as it is inferred.
static_assert(!find<report>("R1"_id).published.offset());
constexpr date october = find<event>("E12"_id).when.start().stated();
static_assert(october.year_qualifier() == qualifier::uncertain && october.month_qualifier() == qualifier::none);
static_assert(october.precision() == date_precision::month);

// --- actors, places, sources

struct actor_fact {
    std::string_view name;
    actor_id id;
    std::string_view kind{}, names{}, parent{}, country{}, unstated{};
};
// clang-format off
constexpr actor_fact actor_facts[] = {
    {"A01", "A1"_id, "", "U.S. | Washington", "", "US", "country"},
    {"A02", "A2"_id, "mil", "U.S. troops | American troops, U.S. soldiers", "A1", "US", "country"},
    {"A03", "A3"_id, "gov", "the Pentagon |", "A1", "US", "country"},
    {"A04", "A4"_id, "gov", "U.S. officials |", "A1", "US", "country"},
    {"A05", "A5"_id, "", "Russia | Moscow", "", "RU", "country name"},
    {"A06", "A6"_id, "mil", "Russian military personnel | Russian Troops", "A5", "RU", "country"},
    {"A07", "A7"_id, "", "Niger |", "", "NE", "country"},
    {"A08", "A8"_id, "gov mil", "the ruling junta |", "A7", "NE", "country"},
    {"A09", "A9"_id, "mil", "Niger's military |", "A7", "NE", "country"},
    {"A10", "A10"_id, "mil", "French forces |", "A11", "FR", "country"},
    {"A11", "A11"_id, "", "France |", "", "FR", "country name"},
    {"A12", "A12"_id, "prm", "Wagner |", "A5", "RU", "country"},
    {"A13", "A13"_id, "", "Chad |", "", "TD", "country"},
    {"A14", "A14"_id, "mil", "Ukraine's military |", "A17", "UA", "country"},
    {"A15", "A15"_id, "jrn", "CBS News |", "", "", ""},
    {"A16", "A16"_id, "jrn", "Eleanor Watson |", "A15", "", "parent"},
    {"A14, its state", "A17"_id, "", "Ukraine |", "", "UA", "country"},
};
// clang-format on
constexpr auto actor_carries = [](const actor_fact& row) {
    const actor a = find<actor>(row.id);
    return a.id == row.id && (line() << a.kind << a.secondary_kind) == row.kind &&
           (line() << a.name << "|" << a.alias) == row.names && (line() << a.parent) == row.parent &&
           (line() << a.country) == row.country && (line() << a.from_gazetteer) == row.unstated;
};
constexpr std::string_view actor_fact::* const actor_columns[] = {
    &actor_fact::kind, &actor_fact::names, &actor_fact::parent, &actor_fact::country, &actor_fact::unstated};

struct place_fact {
    std::string_view name;
    place_id id;
    std::string_view facility{}, called{}, parent{}, nearby{}, position{}, country{}, unstated{};
};
// clang-format off
constexpr place_fact place_facts[] = {
    {"P1", "P1"_id, "airbase", "Air Base 101", "P7", "", "13.48,2.18", "NE", "country name position"},
    {"P2", "P2"_id, "airbase", "Air Base 201", "P4", "P3 ~500 mi", "16.95,8.01", "NE", "country name position"},
    {"P3", "P3"_id, "city", "Niamey", "P8", "", "", "NE", "country"},
    {"P4", "P4"_id, "city", "Agadez", "P8", "", "", "NE", "country"},
    {"P5", "P5"_id, "region", "the Sahel", "P9", "", "", "", ""},
    {"P6", "P6"_id, "country", "Chad", "P9", "P8", "", "TD", "country parent"},
    {"P3, its airport", "P7"_id, "airport", "Niamey's international airport", "P3", "", "", "NE", "country"},
    {"Niger", "P8"_id, "country", "Niger", "", "", "", "NE", "country"},
    {"Africa", "P9"_id, "continent", "Africa", "", "", "", "", ""},
};
// clang-format on
constexpr auto place_carries = [](const place_fact& row) {
    const place p = find<place>(row.id);
    return p.id == row.id && (line() << p.facility) == row.facility && p.name == row.called &&
           (line() << p.parent) == row.parent && (line() << p.nearby) == row.nearby &&
           (line() << p.position) == row.position && (line() << p.country) == row.country &&
           (line() << p.from_gazetteer) == row.unstated;
};
constexpr std::string_view place_fact::* const place_columns[] = {&place_fact::facility, &place_fact::called,
                                                                  &place_fact::parent,   &place_fact::nearby,
                                                                  &place_fact::position, &place_fact::country,
                                                                  &place_fact::unstated};

struct source_fact {
    std::string_view name;
    source_id id;
    bool anonymous{};
    std::string_view kind{}, actor{}, number{}, via{};
};
// clang-format off
constexpr source_fact source_facts[] = {
    {"the report", "S1"_id, false, "media", "", "", ""},
    {"two U.S. officials", "S2"_id, true, "official", "A4", "2 people", "S5"},
    {"one of the officials", "S3"_id, true, "official", "A4", "1 people", "S5"},
    {"a second official", "S4"_id, true, "official", "A4", "1 people", "S5"},
    {"CBS News", "S5"_id, false, "media", "A15", "", ""},
    {"the Pentagon", "S6"_id, false, "official", "A3", "", ""},
};
// clang-format on
constexpr auto source_carries = [](const source_fact& row) {
    const source s = find<source>(row.id);
    return s.id == row.id && s.anonymous == row.anonymous && (line() << s.kind) == row.kind &&
           (line() << s.actor) == row.actor && (line() << s.number) == row.number && (line() << s.via) == row.via;
};
constexpr std::string_view source_fact::* const source_columns[] = {&source_fact::kind, &source_fact::actor,
                                                                    &source_fact::number, &source_fact::via};

// --- events, and who says so; without a `when` where the report gives no date, see the relations

struct event_fact {
    std::string_view name;
    event_id id;
    std::string_view what{}, who{}, whom{}, where{}, when{}, counts{}, status{}, says{}, note{};
};
// clang-format off
constexpr event_fact event_facts[] = {
    {.name = "E01", .id = "E1"_id, .what = "seize_power", .where = "P8", .when = "2023-07", .status = "happened",
     .says = "S1 said"},
    {.name = "E02", .id = "E2"_id, .what = "request yield", .whom = "A2", .where = "P8", .status = "happened",
     .says = "S1 said"},
    {.name = "E03", .id = "E3"_id, .what = "mobilize", .who = "A1", .where = "P1 P2 P5",
     .counts = "2 facilities facilities", .status = "ended", .says = "S1 said", .note = "drone flights"},
    {.name = "E04", .id = "E4"_id, .what = "mobilize enter", .who = "A6", .where = "P1", .when = "[..2024-05-03T02:47]",
     .counts = "some people strength A2", .status = "happened", .says = "S2 confirmed"},
    {.name = "E05", .id = "E5"_id, .what = "presence", .who = "A6", .where = "P8", .when = "/2024-05-03T02:47",
     .counts = "several wk duration", .status = "ongoing", .says = "S3 said"},
    {.name = "E06", .id = "E6"_id, .what = "consult", .who = "A1", .where = "P1 P2",
     .counts = "2 facilities facilities", .status = "ongoing", .says = "S3 said", .note = "troop withdrawal"},
    {.name = "E07", .id = "E7"_id, .what = "presence", .who = "A6", .where = "P1", .when = "2024-05-03T02:47",
     .counts = "handful people strength A2 ~2 mi distance A2", .status = "ongoing", .says = "S4 said"},
    {.name = "E08", .id = "E8"_id, .what = "presence", .who = "A2", .where = "P2", .when = "2024-05-03T02:47",
     .counts = "most of ~1000 people strength A2", .status = "ongoing", .says = "S1 said"},
    {.name = "E09", .id = "E9"_id, .what = "presence other", .who = "A1 A5", .when = "2024-05-03T02:47",
     .status = "ongoing", .says = "S1 said", .note = "high tensions"},
    {.name = "E10", .id = "E10"_id, .what = "request yield", .who = "A8", .whom = "A10", .where = "P8",
     .status = "happened", .says = "S1 said"},
    {.name = "E11", .id = "E11"_id, .what = "request assist", .who = "A8", .whom = "A12", .where = "P8",
     .status = "happened", .says = "S1 said", .note = "security assistance"},
    {.name = "E12", .id = "E12"_id, .what = "designate", .who = "A1", .when = "?2023-10", .status = "happened",
     .says = "S1 said", .note = "as a coup"},
    {.name = "E13", .id = "E13"_id, .what = "sanction discontinue", .who = "A1", .whom = "A7", .status = "ongoing",
     .says = "S1 said", .note = "military support and aid"},
    {.name = "E14", .id = "E14"_id, .what = "support", .whom = "A7", .status = "failed", .says = "S1 said",
     .note = "efforts to restore ties"},
    {.name = "E15", .id = "E15"_id, .what = "support", .who = "A1", .whom = "A7", .where = "P5", .status = "ended",
     .says = "S1 said", .note = "key partner and ally, until recently"},
    {.name = "E16", .id = "E16"_id, .what = "cooperate", .who = "A1", .where = "P2", .counts = "1e6s USD money",
     .status = "happened", .says = "S1 said", .note = "in recent years"},
    {.name = "E17", .id = "E17"_id, .what = "aid", .who = "A1", .whom = "A9", .when = "2013/..",
     .counts = "1e8s USD money", .status = "happened", .says = "S1 said", .note = "training"},
    {.name = "E18", .id = "E18"_id, .what = "retreat relocate", .who = "A1", .where = "P6",
     .when = "[2024-05-03T02:47..]", .counts = "most of ~100 people strength A2", .status = "planned",
     .says = "S6 said", .note = "for now"},
    {.name = "E19", .id = "E19"_id, .what = "agree", .who = "A13", .whom = "A1", .when = "2024-05-03T02:47",
     .status = "considered", .says = "S1 said", .note = "continuing the security agreement"},
    {.name = "E09, its cause", .id = "E20"_id, .what = "support", .who = "A1", .whom = "A14",
     .when = "2024-05-03T02:47", .status = "ongoing", .says = "S1 said"},
    {.name = "E15, the coups", .id = "E21"_id, .what = "seize_power", .where = "P5", .status = "happened",
     .says = "S1 said", .note = "coups, in recent years"},
};
// clang-format on
constexpr auto event_carries = [](const event_fact& row) {
    const event e = find<event>(row.id);
    return e.id == row.id && (line() << e.type << e.mode) == row.what && (line() << e.actors) == row.who &&
           (line() << e.recipients) == row.whom && (line() << e.places) == row.where &&
           (line() << e.when) == row.when && (line() << e.counts) == row.counts && (line() << e.status) == row.status &&
           who_says(e.id) == row.says && e.note == row.note;
};
constexpr std::string_view event_fact::* const event_columns[] = {
    &event_fact::what,   &event_fact::who,    &event_fact::whom, &event_fact::where, &event_fact::when,
    &event_fact::counts, &event_fact::status, &event_fact::says, &event_fact::note};

// --- what is said of other records, and how records hang together

struct remark_fact {
    std::string_view name;
    ref about;
    std::string_view says;
};
// clang-format off
constexpr remark_fact remark_facts[] = {
    {"A06, called trainers", "A6"_id, "S4 described_as trainers"},
    {"P3, the capital", "P3"_id, "S1 described_as the capital"},
    {"E16, critical to counterterrorism", "L13"_id, "S1 described_as critical"},
    {"A11, only implied", "A11"_id, "S1 inferred"},
    {"A14, its state only implied", "A17"_id, "S1 inferred"},
};
// clang-format on
constexpr auto remark_carries = [](const remark_fact& row) { return who_says(row.about) == row.says; };
constexpr std::string_view remark_fact::* const remark_columns[] = {&remark_fact::says};

struct relation_fact {
    std::string_view name;
    relation_id id;
    std::string_view says;
};
// clang-format off
constexpr relation_fact relation_facts[] = {
    {"E02, a consequence of E01", "L1"_id, "E1 causes E2"},
    {"E03, before E01", "L2"_id, "E1 follows E3"},
    {"E06, during E05", "L3"_id, "E6 during E5"},
    {"E07, as tensions remain high", "L4"_id, "E7 during E9"},
    {"E09, because of the support", "L5"_id, "E20 causes E9"},
    {"E10, a few months after E01", "L6"_id, "E10 follows E1 few mo"},
    {"E11, a few months after E01", "L7"_id, "E11 follows E1 few mo"},
    {"E12, of E01", "L8"_id, "E12 response_to E1"},
    {"E13, a consequence of E12", "L9"_id, "E12 triggers E13"},
    {"E14, since E12", "L10"_id, "E14 follows E12"},
    {"A04, one of them", "L11"_id, "S3 part_of S2"},
    {"A04, a second official", "L12"_id, "S4 part_of S2"},
    {"E16, counterterrorism in P5", "L13"_id, "P2 enables E3"},
};
// clang-format on
constexpr auto relation_carries = [](const relation_fact& row) {
    const relation r = find<relation>(row.id);
    return r.id == row.id && (line() << r.from << r.kind << r.to << r.lag) == row.says;
};
constexpr std::string_view relation_fact::* const relation_columns[] = {&relation_fact::says};

static_assert(first_wrong<head_facts, head_carries>() == no_row);
static_assert(first_wrong<actor_facts, actor_carries>() == no_row);
static_assert(first_wrong<place_facts, place_carries>() == no_row);
static_assert(first_wrong<source_facts, source_carries>() == no_row);
static_assert(first_wrong<event_facts, event_carries>() == no_row);
static_assert(first_wrong<remark_facts, remark_carries>() == no_row);
static_assert(first_wrong<relation_facts, relation_carries>() == no_row);

// --- no fact is missing, and no record exceeds the facts

/// True if the rows begin with the facts 1 to `last` of this letter, each number with `digits` digits.
template <class Rows> constexpr bool walks(const Rows& rows, char letter, std::size_t last, std::size_t digits) {
    for (std::size_t n = 1; n <= last; ++n) {
        const std::size_t first = digits == 2 ? n / 10 : n;
        const char id[] = {letter, static_cast<char>('0' + first), static_cast<char>('0' + n % 10)};
        if (n > std::size(rows) || !rows[n - 1].name.starts_with(std::string_view(id, digits + 1))) return false;
    }
    return true;
}
static_assert(walks(head_facts, 'H', 4, 1) && !walks(head_facts, 'H', 5, 1));
static_assert(walks(actor_facts, 'A', 16, 2) && how_many<actor>() == std::size(actor_facts));
static_assert(walks(place_facts, 'P', 6, 1) && how_many<place>() == std::size(place_facts));
static_assert(walks(event_facts, 'E', 19, 2) && how_many<event>() == std::size(event_facts));
static_assert(how_many<source>() == std::size(source_facts) && how_many<relation>() == std::size(relation_facts));
static_assert(how_many<claim>() == std::size(event_facts) + std::size(remark_facts));

/// True if a wrong word in any column of any row is seen.
template <class Rows, class Holds, class Columns>
constexpr bool sees_faults(const Rows& rows, Holds holds, const Columns& columns) {
    for (const auto& row : rows)
        for (const auto column : columns) {
            auto wrong = row;
            wrong.*column = "planted";
            if (holds(wrong)) return false;
        }
    return true;
}
static_assert(sees_faults(std::span(event_facts).first(1), event_carries, event_columns));

// --- codecs

constexpr std::size_t lorawan_slowest = 51;  // octets in a packet of LoRaWAN EU868, data rates 0 to 2

constexpr auto fits_one_packet = [](const record& r) {
    std::array<std::byte, lorawan_slowest> out{};
    return !r.get_if<event>() || to_binary(r, out);
};

/// JSON → value → binary → value → JSON, and each form read and written again: the same octets everywhere.
template <std::size_t Room, class T> constexpr bool comes_full_circle(const T& value) {
    std::array<char, Room> json{}, json_again{};
    std::array<std::byte, Room> binary{}, binary_again{};
    const auto text = to_json(value, json);
    if (!text) return false;
    const auto from_text = from_json<T>(*text);
    if (!from_text || !(*from_text == value)) return false;
    const auto octets = to_binary(*from_text, binary);
    if (!octets) return false;
    const auto from_octets = from_binary<T>(*octets);
    if (!from_octets || !(*from_octets == value)) return false;
    const auto octets_again = to_binary(*from_octets, binary_again);
    const auto text_again = to_json(*from_octets, json_again);
    return octets_again && std::ranges::equal(*octets, *octets_again) && text_again && *text == *text_again;
}
constexpr auto record_comes_full_circle = [](const record& r) { return comes_full_circle<320>(r); };

static_assert(first_wrong<niger_2024, fits_one_packet>() == no_row);
static_assert(first_wrong<niger_2024, record_comes_full_circle>() == no_row);

}  // namespace

TEST_CASE("every fact of the report is carried, hedges intact") {
    check_all(head_facts, head_carries);
    check_all(actor_facts, actor_carries);
    check_all(place_facts, place_carries);
    check_all(source_facts, source_carries);
    check_all(event_facts, event_carries);
    check_all(remark_facts, remark_carries);
    check_all(relation_facts, relation_carries);
}

TEST_CASE("a fact that is not so is seen, whichever it is") {
    CHECK(sees_faults(actor_facts, actor_carries, actor_columns));
    CHECK(sees_faults(place_facts, place_carries, place_columns));
    CHECK(sees_faults(source_facts, source_carries, source_columns));
    CHECK(sees_faults(event_facts, event_carries, event_columns));
    CHECK(sees_faults(remark_facts, remark_carries, remark_columns));
    CHECK(sees_faults(relation_facts, relation_carries, relation_columns));
}

TEST_CASE("the report holds together") {
    const findings found = check(at_run_time(niger_2024));
    CHECK(found.ok());
    CHECK(found.warnings() == 0);
}

TEST_CASE("each record, and the complete report, through JSON and binary and back") {
    for (const record& r : niger_2024) CHECK(comes_full_circle<320>(at_run_time(r)));
    CHECK(comes_full_circle<16384>(at_run_time(niger_2024)));
}

TEST_CASE("its binary form is a constant array, the same as at run time") {
    static constexpr auto& in_flash = binary_of<niger_2024>;
    std::array<std::byte, in_flash.size()> out{};
    const auto octets = to_binary(at_run_time(niger_2024), out);
    REQUIRE(octets);
    CHECK(std::ranges::equal(*octets, in_flash));
}

TEST_CASE("binary takes at most a seventh of minified JSON") {
    std::array<char, 16384> text{};
    const auto json = to_json_lines(niger_2024, text);
    REQUIRE(json);
    const std::size_t minified = json->size() - niger_2024.size();  // without the ends of its lines
    MESSAGE("the report: ", niger_2024.size(), " records, ", minified, " bytes of JSON, ", binary_of<niger_2024>.size(),
            " of binary");
    CHECK(binary_of<niger_2024>.size() * 7 <= minified);
}

TEST_CASE("each event fits the smallest packet of LoRaWAN EU868") {
    std::size_t longest = 0;
    for (const record& r : niger_2024) {
        if (!r.get_if<event>()) continue;
        std::array<std::byte, 256> out{};
        const auto octets = to_binary(r, out);
        REQUIRE(octets);
        longest = std::max(longest, octets->size());
    }
    MESSAGE("the longest event: ", longest, " bytes");
    CHECK(longest <= lorawan_slowest);
}

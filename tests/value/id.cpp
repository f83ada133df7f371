// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/id.hpp>

#include <sitrep/codec/json.hpp>
#include <sitrep/record/claim.hpp>

#include "support.hpp"
#include "value/notation.hpp"
#include "words.hpp"

#include <array>
#include <compare>
#include <cstddef>
#include <string>
#include <type_traits>

using namespace sitrep_test;
using namespace sitrep::literals;
using sitrep::errc;
using sitrep::event_id;
using sitrep::kind;
using sitrep::ref;
using sitrep::detail::id_wire;
using sitrep::detail::ref_wire;

namespace {

static_assert(sizeof(event_id) == 2 && sizeof(ref) == 4);
static_assert(std::is_trivially_copyable_v<event_id> && std::is_trivially_copyable_v<ref>);
static_assert(words_spell<kind>() && sitrep::detail::kind_letters.size() == word_count<kind>);
static_assert(sitrep::detail::words_of<kind>.root == 8, "the kinds that cost references no bit");

// --- literals: the letter is the kind

template <class Id> constexpr bool is(Id) { return true; }
static_assert(is<sitrep::report_id>("R1"_id) && is<sitrep::actor_id>("A12"_id) && is<sitrep::place_id>("P1"_id));
static_assert(is<sitrep::source_id>("S1"_id) && is<event_id>("E4"_id) && is<sitrep::claim_id>("C1"_id));
static_assert(is<sitrep::relation_id>("L1"_id) && is<sitrep::id<kind::spot>>("F1"_id));
static_assert("E4"_id == event_id(4) && "E4"_id.number() == 4 && "E4"_id != "E5"_id);
static_assert(event_id{}.empty() && event_id(0).empty() && !"E1"_id.empty());

// --- conversions: a reference takes an id of any kind, and nothing else

static_assert(ref("E4"_id) == ref(kind::event, 4) && ref("E4"_id).kind() == kind::event && ref("E4"_id).number() == 4);
static_assert(ref("E4"_id) == "E4"_id && ref("A4"_id) != "E4"_id);
static_assert(ref{}.empty() && ref(event_id{}) == ref{} && ref(kind::spot, 0) == ref{} && ref{}.number() == 0);
static_assert(ref::of(kind::event, 4) == "E4"_id && ref::of(kind::spot, 65535) == ref(kind::spot, 65535));
static_assert(!ref::of(kind::event, 0) && !ref::of(static_cast<kind>(11), 4) && !ref::of(static_cast<kind>(255), 4));
static_assert(!ref::of(kind::extra, 1) && !ref::of(kind::figure, 1) && !ref::of(kind::area, 1));
template <class From, class To> inline constexpr bool becomes = std::is_convertible_v<From, To>;
static_assert(becomes<event_id, ref> && !becomes<int, ref> && !becomes<int, event_id>);
static_assert(!becomes<event_id, sitrep::actor_id>);

// --- notation and wire form

struct id_row {
    const char* name;
    ref of;
    unsigned bits;
};
constexpr id_row ids[] = {
    {"R1", {kind::report, 1}, 9},      {"A8", {kind::actor, 8}, 9},          {"P9", {kind::place, 9}, 10},
    {"S24", {kind::source, 24}, 10},   {"E25", {kind::event, 25}, 14},       {"E280", {kind::event, 280}, 14},
    {"S281", {kind::source, 281}, 22}, {"C65535", {kind::claim, 65535}, 22}, {"L10", {kind::relation, 10}, 10},
    {"F9999", {kind::spot, 9999}, 22},
};
constexpr auto reads = [](const id_row& row) {
    std::array<std::byte, 3> octets{};
    if (!is_notation_of(row.name, row.of) || !survives<ref_wire>(row.of)) return false;
    const auto written = sitrep::to_binary(row.of, octets);
    return written && written->size() == (row.bits + 7) / 8 && *sitrep::from_binary<ref>(*written) == row.of;
};
static_assert(first_wrong<ids, reads>() == no_row);
static_assert(has_octets<ref>({"E4", "4180"}) && has_octets<ref>({"A300", "1c004c"}));

constexpr bad_text bad_refs[] = {
    {"", errc::syntax, 0},
    {"E", errc::syntax, 1},
    {"4", errc::syntax, 0},
    {"e4", errc::syntax, 0},
    {" E4", errc::syntax, 0},
    {"E 4", errc::syntax, 1},
    {"E4 ", errc::syntax, 2},
    {"E4x", errc::syntax, 2},
    {"E-4", errc::syntax, 1},
    {"EE4", errc::syntax, 1},
    {"X4", errc::unknown_word, 0},
    {"?4", errc::syntax, 0},
    {"E0", errc::out_of_range, 1},
    {"E04", errc::not_canonical, 1},
    {"E00", errc::not_canonical, 1},
    {"E65536", errc::out_of_range, 1},
    {"E4294967297", errc::out_of_range, 1},
};
constexpr bad_text bad_events[] = {{"A4", errc::bad_value, 0},
                                   {"F65535", errc::bad_value, 0},
                                   {"E04", errc::not_canonical, 1}};
constexpr auto is_error = [](const bad_text& bad) { return is_refused(bad, ref("C3"_id)); };
constexpr auto is_error_of_event = [](const bad_text& bad) { return is_refused(bad, event_id(3)); };
static_assert(first_wrong<bad_refs, is_error>() == no_row);
static_assert(first_wrong<bad_refs, is_error_of_event>() == no_row);
static_assert(first_wrong<bad_events, is_error_of_event>() == no_row);

TEST_CASE("ids read, print and come back") { check_all(ids, reads); }
TEST_CASE("an invalid id gives an error with its offset") {
    check_all(bad_refs, is_error);
    check_all(bad_refs, is_error_of_event);
    check_all(bad_events, is_error_of_event);
}

// --- order

struct pair_row {
    const char* name;
    ref lesser, greater;
};
constexpr pair_row pairs[] = {
    {"an empty reference and the first", ref{}, "R1"_id},
    {"one kind", "E4"_id, "E5"_id},
    {"more digits", "E9"_id, "E10"_id},
    {"the kind decides before the number", "A65535"_id, "P1"_id},
    {"the kinds in their order, not by letter", "S1"_id, "E1"_id},
};
constexpr auto is_ordered = [](const pair_row& row) { return row.lesser < row.greater && !(row.greater < row.lesser); };
static_assert(first_wrong<pairs, is_ordered>() == no_row);
static_assert((ref("E4"_id) <=> ref("E4"_id)) == std::strong_ordering::equal);
static_assert(event_id{} < event_id(1) && event_id(9) < event_id(10) && !(event_id(10) < event_id(10)));
static_assert(event_id(4) < "E5"_id && "E3"_id < event_id(4) && event_id(4) < "C1"_id, "an id and a reference");
TEST_CASE("references are ordered by kind, then by number") { check_all(pairs, is_ordered); }

TEST_CASE("the tables can fail") {
    CHECK_FALSE(reads({"E4", "E5"_id, 10}));
    CHECK_FALSE(is_error({"E4", errc::syntax, 0}));
    CHECK_FALSE(is_ordered({"equal", "E4"_id, "E4"_id}));
}

TEST_CASE("every number reads, prints and comes back") {
    for (std::uint32_t n = 1; n <= 65535; ++n) {
        const event_id e(static_cast<std::uint16_t>(n));
        std::array<std::byte, 3> octets{};
        const auto written = sitrep::to_binary(e, octets);
        REQUIRE(written->size() == (n <= 24 ? 1 : n <= 280 ? 2 : 3));
        REQUIRE(*sitrep::from_binary<event_id>(*written) == e);
        REQUIRE((survives<id_wire>(e) && is_notation_of(std::string("E").append(std::to_string(n)), e)));
    }
}

TEST_CASE("the number 0 is no id") {
    event_id e = "E3"_id;
    CHECK_FALSE(event_id::from_wire(id_wire{0}, e));
    ref r = "E3"_id;
    CHECK_FALSE(ref::from_wire(ref_wire{kind::actor, 0}, r));
    CHECK((e == "E3"_id && r == "E3"_id));
}

TEST_CASE("there are no references to kinds without a letter") {
    for (const kind k : {kind::extra, kind::figure, kind::area}) {
        ref r = "E3"_id;
        CHECK_FALSE(ref::from_wire(ref_wire{k, 4}, r));
        CHECK(r == "E3"_id);
    }
    // The extension bit, the number of extra among the added words (a normally small number), then the id 1.
    const std::byte to_extra[] = {std::byte{0x80}, std::byte{0}};
    CHECK(sitrep::from_binary<ref>(to_extra).error().code == errc::bad_value);
    CHECK(sitrep::from_binary<ref>(to_extra, sitrep::lenient).error().code == errc::bad_value);
}

TEST_CASE("a reference to a kind of a later version is kept and prints with a question mark") {
    ref r;
    REQUIRE(ref::from_wire(ref_wire{static_cast<kind>(11), 4}, r));
    CHECK(r.kind() == static_cast<kind>(11));
    CHECK(survives<ref_wire>(r));
    CHECK(prints_as(r, "?4"));
}

// The notation with a question mark is for people: no reader accepts it.
TEST_CASE("a reference to a kind of a later version has no JSON") {
    ref r;
    REQUIRE(ref::from_wire(ref_wire{static_cast<kind>(11), 4}, r));
    CHECK_FALSE(r.has_notation());
    CHECK(ref("E4"_id).has_notation());
    char buffer[64];
    const auto alone = sitrep::to_json(r, buffer);
    REQUIRE_FALSE(alone);
    CHECK(alone.error().code == errc::unknown_value);
    const auto member = sitrep::to_json(sitrep::claim{.about = r, .source = "S1"_id}, buffer);
    REQUIRE_FALSE(member);
    CHECK(member.error().code == errc::unknown_value);
    CHECK(member.error().path == "/about");
}

// --- preconditions

static_assert(keeps_precondition<[] { return ref("E4"_id).kind(); }>);
static_assert(breaks_precondition<[] { return ref{}.kind(); }>);
static_assert(breaks_precondition<[] { return ref(kind::extra, 4); }>);
static_assert(breaks_precondition<[] { return ref(static_cast<kind>(11), 4); }>);

}  // namespace

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/when.hpp>

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/notation.hpp>

#include "support.hpp"
#include "vectors/edtf.hpp"
#include "vectors/edtf_reported.hpp"

#include <random>
#include <string>
#include <string_view>

namespace {

using namespace sitrep;
using sitrep_test::bound;
using sitrep_test::edtf_vector;

static_assert(sizeof(when) == 16 && std::is_trivially_copyable_v<when>);
static_assert(detail::shape_of<when> == detail::shape::value);

// --- the vectors of EDTF

constexpr bool is_bound(const bound& b, const when_end& end, const std::optional<civil_day>& day) {
    switch (b.what) {
        case bound::stated:
        case bound::convention: return end.is_date() && day == b.day;
        case bound::open: return end.is_open() && !day;
        case bound::unknown: return end.is_unknown() && !day;
        default: return false;
    }
}
constexpr int offset_of(const when& w) {
    const date d = w.start().stated();
    if (w.form() != when_form::at || !d.hour()) return sitrep_test::not_a_time;
    return d.offset() ? *d.offset() : sitrep_test::no_offset;
}
constexpr auto reads_as_decided = [](const edtf_vector& v) {
    when w;
    const detail::status s = when::parse(v.name, w);
    if (s.code != v.decision) return false;
    if (v.decision != errc::none) return s.offset == v.at && w.empty();
    return is_bound(v.first, w.start(), earliest(w)) && is_bound(v.last, w.end(), latest(w)) &&
           offset_of(w) == v.offset;
};
static_assert(sitrep_test::first_wrong<sitrep_test::edtf_vectors, reads_as_decided>() == sitrep_test::no_row);

/// not_supported and fraction_of_second are the errors of valid EDTF only, and of these productions only; invalid EDTF is
/// not read.
constexpr auto keeps_to_the_standard = [](const edtf_vector& v) {
    const std::string_view text = v.name;
    const std::string_view production = v.production;
    const bool is_unsupported = production == "exponential_year" || production == "significant_digits" ||
                                production == "set_all" || (production == "set_one" && text.find(',') != text.npos) ||
                                text == "[..2023-07..]" ||
                                (production == "datetime" && text.find_first_of(".,") != text.npos);
    const bool says_unsupported = v.decision == errc::not_supported || v.decision == errc::fraction_of_second;
    if (v.level < 0) return v.decision != errc::none && !says_unsupported;
    if (is_unsupported) return says_unsupported;
    return v.decision == errc::none || (v.contested && v.decision == errc::bad_value);
};
static_assert(sitrep_test::first_wrong<sitrep_test::edtf_vectors, keeps_to_the_standard>() == sitrep_test::no_row);

constexpr bool comes_back(const when& w) {
    char buffer[64]{};
    detail::text_writer out(buffer);
    w.print(out);
    when read;
    if (!out.fits() || !when::parse(out.view(), read) || !(read == w)) return false;
    detail::when_wire parts;
    detail::when_wire again;
    w.to_wire(parts);
    when decoded;
    if (!when::from_wire(parts, decoded) || !(decoded == w)) return false;
    decoded.to_wire(again);
    return again == parts;
}
constexpr auto round_trips = [](const edtf_vector& v) {
    when w;
    return v.decision != errc::none || (when::parse(v.name, w) && comes_back(w));
};
static_assert(sitrep_test::first_wrong<sitrep_test::edtf_vectors, round_trips>() == sitrep_test::no_row);

constexpr edtf_vector known_to_be_wrong[] = {
    {"2023-02-XX", 1, false, "unspecified_l1", {2023, 2, 1}, {2023, 2, 29}, sitrep_test::not_a_time, errc::none, 0, ""},
    {"2023/..", 1, false, "interval_l1", {2023, 1, 1}, {bound::unknown}, sitrep_test::not_a_time, errc::none, 0, ""},
    {"2024-05-03T02:47", 0, true, "datetime", {2024, 5, 3}, {2024, 5, 3}, 0, errc::none, 0, ""},
    {"2023-02-30", -1, false, "bad_calendar", {}, {}, sitrep_test::not_a_time, errc::syntax, 8, ""},
};
constexpr auto is_seen_to_be_wrong = [](const edtf_vector& v) { return !reads_as_decided(v); };
static_assert(sitrep_test::first_wrong<known_to_be_wrong, is_seen_to_be_wrong>() == sitrep_test::no_row);

// --- inputs that were reported

constexpr auto reads_as_reported = [](const edtf_reported::row& r) {
    when w;
    const detail::status s = when::parse(r.name, w);
    if (s.code != r.code) return false;
    if (!s) return s.offset == r.at && w.empty();
    char buffer[64]{};
    detail::text_writer out(buffer);
    w.print(out);
    return out.view() == r.canonical && earliest(w) == r.first && latest(w) == r.last;
};
static_assert(sitrep_test::first_wrong<edtf_reported::rows, reads_as_reported>() == sitrep_test::no_row);

constexpr edtf_reported::row wrongly_reported[] = {
    {"2023", "2023", errc::none, 0, civil_day{2023, 1, 1}, civil_day{2023, 12, 30}}};
static_assert(sitrep_test::is_seen_to_fail<wrongly_reported, reads_as_reported>());

// --- lenient mode

constexpr auto lenient_end = from_text<when>("2024-05-03/2024-05-04T02:47-00:00", lenient);
static_assert(*lenient_end == "2024-05-03/2024-05-04T02:47Z"_when && !lenient_end.skipped());
static_assert(!from_text<when>("2024-05-03/2024-05-04T02:47-00:00"));

// --- ends, and times of two ends

constexpr when since = "2013/.."_when;
static_assert(since.form() == when_form::interval && since.start().stated() == "2013"_date && since.end().is_open());
static_assert(!since.end().is_date() && !since.end().is_unknown() && since.end().stated().empty());
static_assert("2013/"_when.end().is_unknown() && !"2013/"_when.end().is_open() && "2013/"_when != since);
static_assert("[2013..]"_when != since && "[2013..]"_when.form() == when_form::one_of);
static_assert("[..2013]"_when.start().is_open() && "[..2013]"_when.end().stated() == "2013"_date);
static_assert("2013"_when.form() == when_form::at && "2013"_when.start() == "2013"_when.end());
static_assert("2013"_when != "2013/2013"_when && "2013"_when != "[2013]"_when && "[2013]"_when != "2013/2013"_when);

static_assert(when().empty() && when(date()).empty() && !earliest(when()) && !latest(when()));
static_assert(when().start().is_unknown() && when_end() == when_end::unknown() && when_end(date()).is_unknown());
static_assert(when("2023"_date) == "2023"_when);

static_assert(when::interval("2013"_date, when_end::open()) == since);
static_assert(when::interval("2013"_date, when_end::unknown()) == "2013/"_when);
static_assert(when::interval(when_end::open(), "2013"_date) == "../2013"_when);
static_assert(when::one_of("2013"_date, "2014"_date) == "[2013..2014]"_when);
static_assert(when::one_of(when_end::open(), "2014-05"_date) == "[..2014-05]"_when);
static_assert(!when::interval("2014"_date, "2013"_date) && !when::interval(when_end::open(), when_end::unknown()));
static_assert(!when::one_of("2014"_date, "2013"_date) && !when::one_of("2013"_date, "2013-05"_date));
static_assert(!when::one_of("2013"_date, when_end::unknown()) && !when::one_of(when_end::open(), when_end::open()));

// --- parts that make a time, or not

constexpr detail::interval_end stated(date d) { return {detail::interval_end::kind::date, d}; }
constexpr detail::interval_end open_end{detail::interval_end::kind::open, {}};
constexpr detail::interval_end unknown_end{detail::interval_end::kind::unknown, {}};
using form_kind = detail::when_wire::kind;

struct parts_row {
    const char* name;
    detail::when_wire parts;
    bool good;
};
constexpr parts_row parts_rows[] = {
    {"a date", {form_kind::at, "2023"_date, {}, {}}, true},
    {"an empty date", {form_kind::at, {}, {}, {}}, false},
    {"an interval", {form_kind::interval, {}, stated("2023"_date), stated("2024"_date)}, true},
    {"a reversed one", {form_kind::interval, {}, stated("2024"_date), stated("2023"_date)}, false},
    {"an empty end", {form_kind::interval, {}, stated("2024"_date), stated({})}, false},
    {"an empty start", {form_kind::interval, {}, stated({}), stated("2024"_date)}, false},
    {"open at both ends", {form_kind::interval, {}, open_end, open_end}, false},
    {"known at no end", {form_kind::interval, {}, open_end, unknown_end}, false},
    {"a range", {form_kind::one_of, {}, stated("2023"_date), open_end}, true},
    {"a range with an unknown end", {form_kind::one_of, {}, stated("2023"_date), unknown_end}, false},
    {"a range of two precisions", {form_kind::one_of, {}, stated("2023"_date), stated("2024-05"_date)}, false},
    {"an open end with a date",
     {form_kind::interval, {}, stated("2023"_date), {detail::interval_end::kind::open, "2024"_date}},
     false},
};
constexpr auto is_decoded = [](const parts_row& r) {
    when w;
    if (when::from_wire(r.parts, w) != r.good) return false;
    return r.good ? comes_back(w) : w.empty();
};
static_assert(sitrep_test::first_wrong<parts_rows, is_decoded>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("reported inputs have the right outcome") { sitrep_test::check_all(edtf_reported::rows, reads_as_reported); }

TEST_CASE("all vectors of EDTF are read as decided") {
    sitrep_test::check_all(sitrep_test::edtf_vectors, reads_as_decided);
    sitrep_test::check_all(sitrep_test::edtf_vectors, keeps_to_the_standard);
}
TEST_CASE("vectors that are wrong on purpose are found") {
    sitrep_test::check_all(known_to_be_wrong, is_seen_to_be_wrong);
}
TEST_CASE("each time comes back from its text and its wire form") {
    sitrep_test::check_all(sitrep_test::edtf_vectors, round_trips);
}
TEST_CASE("parts make a time or give none") { sitrep_test::check_all(parts_rows, is_decoded); }

TEST_CASE("any two dates make an interval and a range that come back, or none") {
    int good = 0;
    for (const edtf_vector& a : sitrep_test::edtf_vectors)
        for (const edtf_vector& b : sitrep_test::edtf_vectors) {
            date start;
            date end;
            if (!date::parse(a.name, start) || !date::parse(b.name, end)) continue;
            for (const auto& result : {when::interval(start, end), when::one_of(start, end)}) {
                if (!result) continue;
                ++good;
                INFO(std::string(a.name), " to ", std::string(b.name));
                REQUIRE(comes_back(*result));
                REQUIRE(result->start().stated() == start);
                REQUIRE(result->end().stated() == end);
            }
        }
    CHECK(good > 10000);
}

TEST_CASE("a changed text gives an error and no change, or a time that comes back") {
    std::mt19937 random(7);
    const std::string_view alphabet = "0123456789X-:.,/[]{}?~%YESTZ+ ";
    const auto pick = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    const when before = "1999"_when;
    int good = 0;
    for (const edtf_vector& v : sitrep_test::edtf_vectors)
        for (int n = 0; n < 300; ++n) {
            std::string text = v.name;
            for (std::size_t changes = 1 + pick(2); changes != 0; --changes) {
                const std::size_t at = pick(text.size() + 1);
                const std::size_t what = pick(3);
                if (what == 0) text.insert(at, 1, alphabet[pick(alphabet.size())]);
                else if (at < text.size() && what == 1) text[at] = alphabet[pick(alphabet.size())];
                else if (at < text.size()) text.erase(at, 1);
            }
            INFO(text);
            when w = before;
            const detail::status s = when::parse(text, w);
            if (s) {
                ++good;
                REQUIRE(comes_back(w));
            } else {
                REQUIRE(w == before);
                REQUIRE(s.offset <= text.size());
            }
        }
    CHECK(good > 1000);
}

TEST_CASE("each time comes back from its octets") {
    for (const edtf_vector& v : sitrep_test::edtf_vectors) {
        when w;
        if (!when::parse(v.name, w)) continue;
        INFO(std::string(v.name));
        std::byte buffer[32];
        const auto octets = to_binary(w, buffer);
        REQUIRE(octets);
        const auto read = from_binary<when>(*octets);
        REQUIRE(read);
        CHECK(*read == w);
    }
}

// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/record/record.hpp>

#include "codec/json/types.hpp"
#include "support.hpp"
#include "vectors/json_reported.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

using sitrep::errc;

namespace json_lines_types {

struct sighting {
    std::uint16_t number{};
    sitrep::text<12> who{};
    friend constexpr bool operator==(const sighting&, const sighting&) = default;
    friend constexpr auto describe(sitrep::tag<sighting>) {
        return sitrep::fields(sitrep::field<"number", &sighting::number, sitrep::range<0, 999>>,
                              sitrep::field<"who", &sighting::who>);
    }
};

}  // namespace json_lines_types
using json_lines_types::sighting;
using json_types::part, json_types::thing, json_types::things;

namespace {

// --- complete lists

struct lines_row {
    const char* name;
    std::string_view text;
    errc code;
    std::uint32_t offset;
    std::uint32_t line;
    std::uint32_t column;
    std::string_view path;
};
constexpr lines_row lines_rows[] = {
    {"no end of the last line", "{\"flag\":true}\n{\"flag\":false}", errc::none, 0, 0, 0, ""},
    {"blank lines", "\n{\"flag\":true}\n \t\n\n{\"flag\":false}\n\n", errc::none, 0, 0, 0, ""},
    {"\\r\\n", "{\"flag\":true}\r\n\r\n{\"flag\":false}\r\n", errc::none, 0, 0, 0, ""},
    {"two in a line", "{\"flag\":true} {\"flag\":false}\n", errc::trailing_input, 14, 1, 15, "/0"},
    {"one in two lines", "{\"flag\":\ntrue}\n", errc::end_of_input, 8, 1, 9, "/0/flag"},
    {"one cut off", "{\"flag\":true}\n{\"flag\":fal", errc::end_of_input, 25, 2, 12, "/1/flag"},
    {"an error in a later line", "{\"flag\":true}\n\n{\"part\":{\"n\":-1}}\n", errc::out_of_range, 28, 3, 14,
     "/1/part/n"},
    {"something missing", "{\"flag\":true}\n{\"part\":{}}\n", errc::missing, 22, 2, 9, "/1/part/n"},
    {"a comma", "{\"flag\":true},\n", errc::trailing_input, 13, 1, 14, "/0"},
    {"one too many", "{\"flag\":true}\n{\"flag\":true}\n{\"flag\":true}\n{\"flag\":true}\n{\"flag\":true}\n",
     errc::too_long, 56, 5, 1, "/4"},
    {"an unknown member", "{\"flag\":true}\n{\"part\":{\"n\":1,\"u\":[]}}\n", errc::unknown_member, 29, 2, 16,
     "/1/part/u"},
    {"an array", "[{\"flag\":true}]\n", errc::wrong_type, 0, 1, 1, "/0"},
    {"a byte-order mark", "\xEF\xBB\xBF{\"flag\":true}\n", errc::syntax, 0, 1, 1, "/0"},
};
constexpr auto lines_hold = [](const lines_row& r) {
    const auto decoded = sitrep::from_json_lines<things>(r.text);
    if (r.code == errc::none) return decoded && *decoded == things{true, false};
    const sitrep::error e = decoded ? sitrep::error{} : decoded.error();
    return e.code == r.code && e.offset == r.offset && e.line == r.line && e.column == r.column && e.path == r.path;
};
static_assert(sitrep_test::first_wrong<lines_rows, lines_hold>() == sitrep_test::no_row);

constexpr bool lists_round_trip() {
    char out[64]{};
    const things written{true, part{.n = 1}};
    const auto text = sitrep::to_json_lines(written, out);
    const auto read = text ? sitrep::from_json_lines<const things>(*text) : text.error();
    const auto none = sitrep::to_json_lines(things{}, std::span<char>{});
    return text && *text == "{\"flag\":true}\n{\"part\":{\"n\":1}}\n" && read && *read == written && !read.skipped() &&
           none && none->empty() && sitrep::from_json_lines<things>("")->empty();
}
constexpr bool lists_of_scalars_round_trip() {
    char out[8]{};
    return *sitrep::to_json_lines(sitrep::list<std::uint8_t, 2>{1, 2}, out) == "1\n2\n" &&
           *sitrep::from_json_lines<sitrep::list<std::uint8_t, 2>>("1\n2") == sitrep::list<std::uint8_t, 2>{1, 2};
}
constexpr bool faults_are_located_in_the_lines() {
    char out[100]{};
    const auto text = sitrep::to_json_lines(things{part{.n = 1}, part{.n = 2}, part{.n = 100}}, out);
    const sitrep::error e = text ? sitrep::error{} : text.error();
    return e.code == errc::out_of_range && e.offset == 47 && e.line == 3 && e.column == 14 && e.path == "/2/part/n";
}
constexpr bool skips_unknown_lines() {
    const auto read = sitrep::from_json_lines<things>("{\"lid\":1}\n{\"flag\":true}\n{\"lid\":{}}\n", sitrep::lenient);
    return read && read.skipped() && *read == things{true};
}
constexpr bool drops_lines_beyond_the_capacity() {
    using numbers = sitrep::list<std::uint8_t, 2, 3>;
    const auto read = sitrep::from_json_lines<numbers>("1\n\n2\n3\n4\n", sitrep::lenient);
    const auto strict = sitrep::from_json_lines<numbers>("1\n\n2\n3\n4\n");
    const auto wrong = sitrep::from_json_lines<numbers>("1\n2\n3\n400\n", sitrep::lenient);
    return read && read.skipped() && *read == numbers{1, 2} && !strict && strict.error().code == errc::too_long &&
           strict.error().line == 4 && !wrong && wrong.error().code == errc::out_of_range && wrong.error().path == "/3";
}
constexpr bool an_empty_line_element_is_missing() {
    char out[8]{};
    const auto text = sitrep::to_json_lines(sitrep::list<sitrep::text<4>, 2>{"a", ""}, out);
    return !text && text.error().code == errc::missing && text.error().path == "/1";
}
constexpr bool capacity_holds_the_largest() {
    using bits = sitrep::list<bool, 3>;
    char out[sitrep::json_lines_capacity<bits>]{};
    return sizeof out == 18 && sitrep::to_json_lines(bits{false, false, false}, out)->size() == sizeof out;
}

// --- lines that were reported

constexpr auto reads_as_reported = [](const json_reported::row& r) {
    char buffer[1000]{};
    sitrep::json_lines_writer out(buffer);
    sitrep::json_lines_reader lines(r.text);
    sitrep::error first{};
    unsigned good = 0, bad = 0;
    while (lines.next()) {
        const auto read = lines.read<sitrep::record>();
        if (read) out.write(*read), ++good;
        else if (bad++ == 0) first = read.error();
    }
    return good == r.good && bad == r.bad && *out.finish() == r.canonical && first.code == r.code &&
           first.line == r.line && first.column == r.column && first.path == r.path;
};
static_assert(sitrep_test::first_wrong<json_reported::rows, reads_as_reported>() == sitrep_test::no_row);

constexpr json_reported::row wrongly_reported[] = {{"", "{}\n", 0, 1, "", errc::missing, 1, 2, ""}};
static_assert(sitrep_test::is_seen_to_fail<wrongly_reported, reads_as_reported>());

constexpr bool locates_what_is_unknown() {
    sitrep::json_lines_reader lines("{\"number\":1}\n\n{\"number\":2,\"hwo\":\"x\"}\n", sitrep::lenient, 10, 100);
    if (!lines.next() || lines.find_unknown<sighting>().where.code != errc::none) return false;
    if (!lines.next() || !lines.read<sighting>().skipped()) return false;
    const sitrep::unknown_name found = lines.find_unknown<sighting>();
    const sitrep::error& e = found.where;
    return e.code == errc::unknown_member && e.offset == 126 && e.line == 12 && e.column == 13 && e.path == "/hwo" &&
           found.nearest == "who";
}
static_assert(locates_what_is_unknown());

// --- reading line by line

/// What is in a text: the sum of the numbers in its good lines, the first error, whether its last line is torn.
struct seen {
    unsigned good{}, bad{}, sum{};
    errc code{};
    std::uint32_t offset{}, line{}, column{};
    bool torn{};
    friend constexpr bool operator==(const seen&, const seen&) = default;
};
struct row {
    std::string_view name, text;
    seen expected;
};
constexpr row rows[] = {
    {"nothing", "", {}},
    {"blank lines", "\n \r\n\t\n", {}},
    {"one line", "{\"number\":1}\n", {1, 0, 1}},
    {"no end of the last line", "{\"number\":1}\n{\"number\":2}", {2, 0, 3}},
    {"blank lines between", "\n{\"number\":1}\r\n  \n\n {\"number\":2} \n", {2, 0, 3}},
    {"a wrong line costs that line",
     "{\"number\":1}\n{\"number\":1000}\n{\"number\":4}\n",
     {2, 1, 5, errc::out_of_range, 23, 2, 11}},
    {"every line is asked", "x\n{\"number\":1}\n{}\n[]\n", {1, 3, 1, errc::syntax, 0, 1, 1}},
    {"lines are counted with the blank ones", "\n\n{\"number\":\"1\"}\n", {0, 1, 0, errc::wrong_type, 12, 3, 11}},
    {"two values in a line", "{\"number\":1} {\"number\":2}\n", {0, 1, 0, errc::trailing_input, 13, 1, 14}},
    {"a value over two lines", "{\"number\":\n1}\n", {0, 2, 0, errc::end_of_input, 10, 1, 11}},
    {"cut, but not at the end", "{\"number\":1\n{\"number\":2}\n", {1, 1, 2, errc::end_of_input, 11, 1, 12}},
    {"cut, and ended: bad, not torn", "{\"number\":1}\n{\"num\n", {1, 1, 1, errc::end_of_input, 18, 2, 6}},
    {"torn in a name", "{\"number\":1}\n{\"num", {1, 1, 1, errc::end_of_input, 18, 2, 6, true}},
    {"torn before a value", "{\"number\":1}\n{\"number\":", {1, 1, 1, errc::end_of_input, 23, 2, 11, true}},
    {"torn in a character", "{\"number\":1,\"who\":\"\xC3", {0, 1, 0, errc::end_of_input, 20, 1, 21, true}},
    {"torn in an escape", "{\"number\":1,\"who\":\"\\u00", {0, 1, 0, errc::end_of_input, 23, 1, 24, true}},
    {"torn before the last brace", "{\"number\":12", {0, 1, 0, errc::end_of_input, 12, 1, 13, true}},
    {"wrong before it is torn: bad", "{\"number\":1000,\"wh", {0, 1, 0, errc::out_of_range, 10, 1, 11}},
    {"NUL is no white space", std::string_view("\0\n{\"number\":1}\n", 15), {1, 1, 1, errc::syntax, 0, 1, 1}},
};

constexpr void take(seen& s, const sitrep::json_lines_reader& lines) {
    const auto made = lines.read<sighting>();
    if (made) {
        ++s.good;
        s.sum += made->number;
        return;
    }
    ++s.bad;
    if (s.code != errc::none) return;
    const sitrep::error& e = made.error();
    s = {s.good, s.bad, s.sum, e.code, e.offset, e.line, e.column, lines.torn(e)};
}
constexpr auto is_seen = [](const row& r) {
    seen whole{}, pieces{};
    sitrep::json_lines_reader lines(r.text);
    while (lines.next()) take(whole, lines);
    if (lines.offset() != r.text.size()) return false;

    // The same in two pieces, cut after the first line.
    std::size_t cut = 0;
    while (cut < r.text.size() && r.text[cut++] != '\n') {}
    sitrep::json_lines_reader first(r.text.substr(0, cut));
    while (first.next()) take(pieces, first);
    sitrep::json_lines_reader second(r.text.substr(cut), sitrep::decode_mode::strict, first.number(), first.offset());
    while (second.next()) take(pieces, second);
    return whole == r.expected && pieces == r.expected;
};
constexpr row wrong = {"a torn line, said to be bad", "{\"num", {0, 1, 0, errc::end_of_input, 5, 1, 6, false}};

constexpr bool knows_its_place() {
    sitrep::json_lines_reader lines("\n{\"number\":7}\r\n\nx");
    return lines.next() && lines.number() == 2 && lines.offset() == 1 && lines.line() == "{\"number\":7}\r" &&
           lines.read<sighting>()->number == 7 && lines.next() && lines.number() == 4 && lines.offset() == 16 &&
           lines.line() == "x" && !lines.next() && lines.offset() == 17 && !lines.next() && lines.offset() == 17;
}

constexpr bool keeps_path_and_mode() {
    const std::string_view text = "{\"number\":1,\"more\":0}\n{\"number\":2,\"who\":5}";
    sitrep::json_lines_reader lines(text, sitrep::lenient);
    if (!lines.next() || !lines.read<sighting>() || !lines.read<sighting>().skipped() || !lines.next()) return false;
    const auto made = lines.read<sighting>();
    return !made && made.error().code == errc::wrong_type && made.error().path == "/who" && !lines.torn(made.error());
}

// --- writing

constexpr sighting first{7, {}}, second{8, "two\n"};
constexpr std::string_view both = "{\"number\":7}\n{\"number\":8,\"who\":\"two\\n\"}\n";

constexpr bool says_what_it_needs() {
    for (std::size_t room = 0; room != both.size() + 2; ++room) {
        char out[64]{};
        sitrep::json_lines_writer writer({out, room});
        writer.write(first);
        writer.write(second);
        const auto written = writer.finish();
        if (room >= both.size()) {
            if (!written || *written != both) return false;
        } else if (written || written.error().code != errc::buffer_too_small || written.error().needed != both.size()) {
            return false;
        }
        for (std::size_t i = room; i != sizeof out; ++i)
            if (out[i] != '\0') return false;
    }
    return true;
}

constexpr bool keeps_the_first_fault() {
    char out[64]{};
    sitrep::json_lines_writer writer(out);
    writer.write(first);
    writer.write(sighting{1000, {}});
    writer.write(sighting{1001, {}});
    const auto written = writer.finish();
    return !written && written.error().code == errc::out_of_range && written.error().line == 2 &&
           written.error().column == 11 && written.error().offset == 23 && written.error().path == "/number";
}

// --- a journal and back, record by record

constexpr bool goes_through_a_journal() {
    char text[64]{};
    std::byte octets[64]{}, room[32]{};
    sitrep::journal_writer journal(octets);
    for (sitrep::json_lines_reader lines(both); lines.next();) {
        std::byte payload[32]{};
        const auto record = lines.read<sighting>();
        if (!record) return false;
        journal.write(*sitrep::to_binary(*record, payload));
    }
    sitrep::journal_reader frames(room);
    sitrep::json_lines_writer back(text);
    for (std::span<const std::byte> left = *journal.finish(); frames.scan(left) == sitrep::journal_event::frame;)
        back.write(*sitrep::from_binary<sighting>(frames.payload()));
    return *back.finish() == both;
}

}  // namespace

static_assert(sitrep_test::first_wrong<rows, is_seen>() == sitrep_test::no_row);
static_assert(!is_seen(wrong), "the harness sees what does not hold");
static_assert(knows_its_place() && keeps_path_and_mode());
static_assert(says_what_it_needs() && keeps_the_first_fault());
static_assert(goes_through_a_journal());

static_assert(lists_round_trip() && lists_of_scalars_round_trip() && faults_are_located_in_the_lines());
static_assert(drops_lines_beyond_the_capacity());
static_assert(skips_unknown_lines() && drops_lines_beyond_the_capacity() && an_empty_line_element_is_missing() &&
              capacity_holds_the_largest());

TEST_CASE("reported lines have the right outcome") { sitrep_test::check_all(json_reported::rows, reads_as_reported); }

TEST_CASE("what is unknown is located in the complete text") { CHECK(locates_what_is_unknown()); }

TEST_CASE("JSON Lines: complete lists") {
    sitrep_test::check_all(lines_rows, lines_hold);
    CHECK(lists_round_trip());
    CHECK(lists_of_scalars_round_trip());
    CHECK(faults_are_located_in_the_lines());
    CHECK(skips_unknown_lines());
    CHECK(drops_lines_beyond_the_capacity());
    CHECK(an_empty_line_element_is_missing());
    CHECK(capacity_holds_the_largest());
}

TEST_CASE("JSON Lines: good, bad and torn lines, in one piece and in two") {
    sitrep_test::check_all(rows, is_seen);
    CHECK(!is_seen(sitrep_test::at_run_time(wrong)));
    CHECK(knows_its_place());
    CHECK(keeps_path_and_mode());
}

TEST_CASE("JSON Lines: what is cut off anywhere is torn, whatever is complete is kept") {
    const std::string text(both);
    for (std::size_t size = 0; size != text.size(); ++size) {
        sitrep::json_lines_reader lines({text.data(), size});
        unsigned good = 0, torn = 0, bad = 0;
        while (lines.next()) {
            const auto made = lines.read<sighting>();
            if (made) ++good;
            else ++(lines.torn(made.error()) ? torn : bad);
        }
        const std::size_t first_end = text.find('\n'), second_end = text.size() - 1;
        CHECK(good == (size >= first_end) + (size >= second_end));
        CHECK(torn == ((size > 0 && size < first_end) || (size > first_end + 1 && size < second_end)));
        CHECK(bad == 0);
    }
}

TEST_CASE("JSON Lines: the writer") {
    CHECK(says_what_it_needs());
    CHECK(keeps_the_first_fault());
}

/// A value without a JSON form after the end of the buffer: the buffer is too small, as the error says.
constexpr bool ignores_faults_beyond_the_buffer(std::size_t capacity) {
    char out[8]{};
    sitrep::json_lines_writer w({out, capacity});
    w.write(12345);
    w.write(sighting{.number = 5000});
    const auto written = w.finish();
    return !written && written.error().code == errc::buffer_too_small && written.error().needed > 6;
}

TEST_CASE("JSON Lines: a fault after the end of the buffer does not hide that the buffer is too small") {
    static_assert(ignores_faults_beyond_the_buffer(4) && ignores_faults_beyond_the_buffer(6));
    CHECK(ignores_faults_beyond_the_buffer(4));
    CHECK(ignores_faults_beyond_the_buffer(6));
    char out[6]{};
    sitrep::json_lines_writer w(out);
    w.write(12345);
    w.write(sitrep::text<4>{});  // it has no JSON form, not even a first character
    CHECK(w.finish().error().code == errc::buffer_too_small);
}

TEST_CASE("JSON Lines into a journal and back") { CHECK(goes_through_a_journal()); }

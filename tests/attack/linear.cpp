// SPDX-License-Identifier: BSL-1.0
// linear: prints the names of the slowest known inputs. linear NAME SIZE: makes this input of about SIZE bytes and
// decodes it in the function `subject`, whose instructions linear.sh counts.
#include <sitrep/analysis/check.hpp>
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/data/niger_2024.hpp>
#include <sitrep/std/findings.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace sitrep::literals;
using sitrep::errc;
using many_records = sitrep::records<1000>;
using two_records = sitrep::records<2>;

std::string repeat(std::string_view part, std::size_t size) {
    std::string s;
    while (s.size() < size) s += part;
    return s;
}

// --- readers of inputs. Each returns its error code: a reader that stops at once must not count as a fast one

errc json(std::string_view in) {
    const auto decoded = sitrep::from_json<sitrep::record>(in, sitrep::lenient);
    return decoded ? errc::none : decoded.error().code;
}
errc strict_json(std::string_view in) {
    const auto decoded = sitrep::from_json<sitrep::record>(in);
    return decoded ? errc::none : decoded.error().code;
}
errc json_records(std::string_view in) {
    static many_records records;
    const auto decoded = sitrep::from_json_lines<many_records>(in);
    if (decoded) records = *decoded;
    return decoded ? errc::none : decoded.error().code;
}
errc json_lines(std::string_view in) {
    errc last{};
    for (sitrep::json_lines_reader lines(in); lines.next();) {
        const auto decoded = lines.read<sitrep::record>();
        if (!decoded) last = decoded.error().code;
    }
    return last;
}
errc binary_records(std::string_view in) {
    const auto decoded = sitrep::from_binary<many_records>(std::as_bytes(std::span(in)), sitrep::lenient);
    return decoded ? errc::none : decoded.error().code;
}
errc lines_beyond_capacity(std::string_view in) {
    const auto decoded = sitrep::from_json_lines<two_records>(in, sitrep::lenient);
    return decoded ? errc::none : decoded.error().code;
}
errc binary_beyond_capacity(std::string_view in) {
    const auto decoded = sitrep::from_binary<two_records>(std::as_bytes(std::span(in)), sitrep::lenient);
    return decoded ? errc::none : decoded.error().code;
}
errc journal(std::string_view in) {
    std::array<std::byte, 256> buffer;
    sitrep::journal_reader reader(buffer);
    for (auto unread = std::as_bytes(std::span(in)); !unread.empty();) (void)reader.scan(unread);
    (void)reader.finish();
    return reader.fault();
}
/// Two events, then relations in no order that their dates exclude, and each denied.
errc findings(std::string_view in) {
    std::vector<sitrep::record> all{sitrep::event{.id = "E1"_id, .when = "2024"_when},
                                    sitrep::event{.id = "E2"_id, .when = "2023"_when}};
    for (std::uint32_t i = 0; i < in.size() / 10; ++i) {
        const auto n = static_cast<std::uint16_t>(1 + i * 7919 % 65536);
        all.push_back(sitrep::relation{
            .id = sitrep::relation_id(n), .from = "E1"_id, .to = "E2"_id, .kind = sitrep::relation_kind::causes});
        all.push_back(
            sitrep::claim{.about = sitrep::relation_id(n), .source = "S1"_id, .verb = sitrep::claim_verb::denied});
    }
    std::size_t n = 0;
    sitrep::for_each_finding(all, [&n](const sitrep::finding&) { ++n; });
    return n == in.size() / 10 * 2 ? errc::none : errc::bad_value;  // a doubtful relation, and no source S1
}
/// The report of the inputs check-…
std::vector<sitrep::record> checked;
errc check_report(std::string_view) {
    const sitrep::findings found = sitrep::check(checked);
    return found.errors() == checked.size() / 32 && found.warnings() == 0 ? errc::none : errc::bad_value;
}
template <class T> errc text(std::string_view in) {
    const auto decoded = sitrep::from_text<T>(in);
    return decoded ? errc::none : decoded.error().code;
}

// --- the inputs

std::string unknown(const std::string& members) { return R"({"event":{"id":"E1","type":"assault")" + members + "}}"; }
std::string unknown_list(std::string_view element, std::size_t size) {
    return unknown(R"(,"u":[)" + repeat(std::string(element) + ",", size) + "0]");
}

std::string report_in_json(std::size_t size) {
    char line[1024];
    std::string s;
    for (std::size_t i = 0; s.size() < size; ++i) s.append(*sitrep::to_json(sitrep::niger_2024[i % 93], line)) += '\n';
    return s;
}
std::string report_in_binary(std::size_t size) {
    static many_records records;
    static std::byte buffer[1 << 16];
    for (std::size_t i = 0; records.size() < size / 100; ++i)  // as many as in JSON; about 15 bytes each
        if (!records.push_back(sitrep::niger_2024[i % 93])) break;
    const auto encoded = sitrep::to_binary(records, buffer);
    return {reinterpret_cast<const char*>(encoded->data()), encoded->size()};
}
std::string frames(std::size_t size) {
    std::string s;
    for (std::uint16_t n = 0; s.size() < size; ++n)
        sitrep::write_journal_frame(n, std::as_bytes(std::span("a twenty byte string")),
                                    [&s](std::byte byte) { s += static_cast<char>(byte); });
    return s;
}

template <class Id> Id id_of_number(std::size_t n) { return Id(static_cast<std::uint16_t>(n)); }
/// Makes `n` records of four kinds that refer to one another, the kinds one after the other and numbered in order. One in 32 of
/// the records refers to an id that is missing.
std::string grouped(std::size_t n) {
    std::mt19937 random(1);
    const std::size_t each = n / 4;
    const auto any = [&] { return 1 + random() % each; };
    checked.clear();
    for (std::size_t i = 1; i <= each; ++i)
        checked.push_back(sitrep::actor{.id = id_of_number<sitrep::actor_id>(i), .name = "a name"});
    for (std::size_t i = 1; i <= each; ++i)
        checked.push_back(sitrep::place{.id = id_of_number<sitrep::place_id>(i), .name = "a place"});
    for (std::size_t i = 1; i <= each; ++i)
        checked.push_back(sitrep::event{.id = id_of_number<sitrep::event_id>(i),
                                        .actors = {id_of_number<sitrep::actor_id>(any())},
                                        .places = {id_of_number<sitrep::place_id>(any())},
                                        .when = "2024-05-03/.."_when,
                                        .counts = {{"~1000 people"_count}}});
    for (std::size_t i = 1; i <= each; ++i)
        checked.push_back(sitrep::relation{.id = id_of_number<sitrep::relation_id>(i),
                                           .from = id_of_number<sitrep::event_id>(any()),
                                           .to = id_of_number<sitrep::event_id>(i % 8 == 0 ? 65535 : any()),
                                           .kind = sitrep::relation_kind::causes});
    return std::string(n, ' ');
}
/// The same in any order.
std::string shuffled(std::size_t n) {
    grouped(n);
    std::shuffle(checked.begin(), checked.end(), std::mt19937(2));
    return std::string(n, ' ');
}
/// The same number of records in two chains, in the order of the chains or in any other.
std::string chains(std::size_t n, bool in_order) {
    grouped(n);  // its findings are expected: some of its relations stay
    const auto chain = [](std::size_t i, std::size_t last, auto made) {
        decltype(made.id) above{};
        if (i != last) above = id_of_number<decltype(made.id)>(i + 1);
        made.id = id_of_number<decltype(made.id)>(i);
        made.parent = above;
        return made;
    };
    for (std::size_t i = 0; i != n / 4; ++i) {
        checked[i] = chain(i + 1, n / 4, sitrep::actor{.name = "a name"});
        checked[n / 4 + i] = chain(i + 1, n / 4, sitrep::place{.name = "a place"});
    }
    if (!in_order) std::shuffle(checked.begin(), checked.end(), std::mt19937(2));
    return std::string(n, ' ');
}

struct input {
    const char* name;
    std::string (*make)(std::size_t);
    errc (*read)(std::string_view);
    errc expected;
};
/// A list of numbers in `depth` brackets; with a fault at its end unless `sound`.
std::string nested(std::size_t depth, std::size_t size, bool sound) {
    return unknown(",\"u\":" + repeat("[", depth) + repeat("10,", size) + (sound ? "0" : "x") + repeat("]", depth));
}
constexpr const char* deep = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]";  // 32 with the others
const input inputs[] = {
    {"sound-at-depth-1", [](std::size_t n) { return nested(1, n, true); }, json, errc::none},
    {"fault-at-depth-1", [](std::size_t n) { return nested(1, n, false); }, json, errc::syntax},
    {"sound-at-depth-8", [](std::size_t n) { return nested(8, n, true); }, json, errc::none},
    {"fault-at-depth-8", [](std::size_t n) { return nested(8, n, false); }, json, errc::syntax},
    {"sound-at-depth-30", [](std::size_t n) { return nested(30, n, true); }, json, errc::none},
    {"fault-at-depth-30", [](std::size_t n) { return nested(30, n, false); }, json, errc::syntax},
    {"brackets", [](std::size_t n) { return unknown_list("[]", n); }, json, errc::none},
    {"braces", [](std::size_t n) { return unknown_list("{\"\":{}}", n); }, json, errc::none},
    {"brackets-32-deep", [](std::size_t n) { return unknown_list(deep, n); }, json, errc::none},
    {"open-brackets", [](std::size_t n) { return unknown(R"(,"u":)" + repeat("[", n)); }, json, errc::too_deep},
    {"one-escaped-string", [](std::size_t n) { return unknown(R"(,"u":")" + repeat("\\ud834\\udd1e", n) + '"'); }, json,
     errc::none},
    {"a-long-known-string", [](std::size_t n) { return unknown(R"(,"note":")" + repeat("\\u00e9", n) + '"'); }, json,
     errc::too_long},
    {"one-long-name", [](std::size_t n) { return unknown(",\"" + repeat("\\u0069", n) + "\":0"); }, json, errc::none},
    {"one-long-name-strict", [](std::size_t n) { return unknown(",\"" + repeat("\\u0069", n) + "\":0"); }, strict_json,
     errc::unknown_member},
    {"one-long-number", [](std::size_t n) { return unknown(",\"u\":" + repeat("9", n)); }, json, errc::none},
    {"unknown-members", [](std::size_t n) { return unknown(repeat(",\"u\":0", n)); }, json, errc::none},
    {"members-nearly-known", [](std::size_t n) { return unknown(repeat(",\"recipientz\":\"\"", n)); }, json,
     errc::none},
    {"white-space", [](std::size_t n) { return repeat(" \r\n\t", n) + unknown(""); }, json, errc::none},
    {"fault-after-members", [](std::size_t n) { return unknown(repeat(",\"u\":0", n) + ",x"); }, json, errc::syntax},
    {"fault-after-elements", [](std::size_t n) { return unknown_list("0", n) + 'x'; }, json, errc::trailing_input},
    {"fault-within-elements", [](std::size_t n) { return unknown(",\"u\":[" + repeat("[0],", n) + "[x]]"); }, json,
     errc::syntax},
    {"member-twice", [](std::size_t n) { return unknown(repeat(",\"u\":0", n) + ",\"id\":\"E1\""); }, json,
     errc::duplicate},
    {"records-in-json", report_in_json, json_lines, errc::none},
    {"report-in-json", report_in_json, json_records, errc::none},
    {"report-with-a-fault", [](std::size_t n) { return report_in_json(n) + "{\"event\":}"; }, json_records,
     errc::syntax},
    {"blank-lines", [](std::size_t n) { return repeat(" \n", n); }, json_lines, errc::none},
    {"lines-of-faults", [](std::size_t n) { return repeat("{\n", n); }, json_lines, errc::end_of_input},
    {"report-in-binary", report_in_binary, binary_records, errc::none},
    {"report-in-binary-beyond-capacity", report_in_binary, binary_beyond_capacity, errc::none},
    {"report-in-json-beyond-capacity", report_in_json, lines_beyond_capacity, errc::none},
    {"journal", frames, journal, errc::none},
    {"journal-of-zeros", [](std::size_t n) { return std::string(n, '\0'); }, journal, errc::none},
    {"journal-without-zeros", [](std::size_t n) { return repeat("\xC0\xFF\xEE", n); }, journal, errc::end_of_input},
    {"journal-of-short-frames", [](std::size_t n) { return repeat(std::string_view("\x01\0", 2), n); }, journal,
     errc::end_of_input},
    {"cobs-of-zeros", [](std::size_t n) { return repeat("\x01", n); }, journal, errc::end_of_input},
    {"relations-against-dates", [](std::size_t n) { return std::string(n, ' '); }, findings, errc::none},
    {"check-grouped", grouped, check_report, errc::none},
    {"check-shuffled", shuffled, check_report, errc::none},
    {"check-chain", [](std::size_t n) { return chains(n, true); }, check_report, errc::none},
    {"check-shuffled-chain", [](std::size_t n) { return chains(n, false); }, check_report, errc::none},
    {"digits-as-a-count", [](std::size_t n) { return repeat("7", n); }, text<sitrep::count>, errc::out_of_range},
    {"digits-as-a-year", [](std::size_t n) { return repeat("Y7777777", n); }, text<sitrep::date>, errc::syntax},
    {"one-long-year", [](std::size_t n) { return "Y" + repeat("7", n); }, text<sitrep::date>, errc::out_of_range},
    {"a-list-of-dates", [](std::size_t n) { return "[" + repeat("2024-05-03,", n) + "2025]"; }, text<sitrep::when>,
     errc::not_supported},
};

}  // namespace

extern "C" [[gnu::noinline]] errc subject(const input& tested, std::string_view in) { return tested.read(in); }

int main(int argc, char** argv) {
    for (const input& tested : inputs) {
        if (argc == 1) std::puts(tested.name);
        if (argc != 3 || std::string_view(argv[1]) != tested.name) continue;
        const std::string in = tested.make(std::strtoul(argv[2], nullptr, 10));
        const errc code = subject(tested, in);
        if (code == tested.expected) return 0;
        std::printf("%s: error \"%s\" instead of \"%s\"\n", tested.name, sitrep::explain(code).data(),
                    sitrep::explain(tested.expected).data());
        return 1;
    }
    if (argc == 1) return 0;
    std::puts("usage: linear | linear NAME SIZE, with a NAME that linear prints");
    return 2;
}

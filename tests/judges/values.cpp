// SPDX-License-Identifier: BSL-1.0
// values DIR: writes the input of the judges: the library's modules and schema, and values of all record kinds and of a
// user's types, as binary, as JSON and in the notation of each judge.
//   Judged.asn1, First.asn1   the modules; First is the older version of the extended types
//   lenient.json, strict.json the JSON Schemas
//   values.terms              for Erlang: {'Type', Term, <<bytes>>}.
//   newer.terms               the same: bytes of the second version, terms that the library's first version decodes
//   values.xer                for asn1c: "Type hex xer", line feeds as &#10;
//   values.jsonl              one value per line, as an alternative of the schema
//   records.txt               "hex JSON", one record per line, of the kinds spot and extra
// values --reject FILE: the library's reader must reject each line of FILE.
// values --freeze: prints tests/vectors/wire_v1.hpp.
#include "random_value.hpp"
#include "terms.hpp"
#include "user_types.hpp"

#include "../schema/evolution_types.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/data/niger_2024.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace {

using namespace judges;

[[noreturn]] void give_up(const std::string& reason) {
    std::fprintf(stderr, "values: %s\n", reason.c_str());
    std::exit(1);
}
/// Ends the program if the result is an error.
void must(const auto& result, const std::string& step) {
    if (result) return;
    const sitrep::error& e = result.error();
    give_up(step + ": " + std::string(sitrep::explain(e.code)) + " at " + std::string(e.path.view()));
}

/// The binary encoding of a value. It must decode to the same value.
template <class T> std::span<const std::byte> binary_of_value(const T& value) {
    static std::array<std::byte, 65536> buffer;
    const auto encoded = sitrep::to_binary(value, buffer);
    must(encoded, "a value does not encode to binary");
    const auto back = std::make_unique<sitrep::result<T>>(sitrep::from_binary<T>(*encoded));
    must(*back, "the binary does not decode");
    if (!(**back == value) || back->skipped()) give_up("the binary decodes to another value");
    return *encoded;
}
template <class T> std::string_view json_of_value(const T& value) {
    static std::array<char, 65536> text;
    const auto encoded = sitrep::to_json(value, text);
    must(encoded, "a value does not encode to JSON");
    const auto back = std::make_unique<sitrep::result<T>>(sitrep::from_json<T>(*encoded));
    must(*back, "the JSON does not decode");
    if (!(**back == value) || back->skipped()) give_up("the JSON decodes to another value");
    return *encoded;
}
std::string to_hex(std::span<const std::byte> bytes) {
    std::string hex;
    for (const std::byte b : bytes) {
        hex += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
        hex += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15];
    }
    return hex;
}

/// {'Type', Term, <<bytes>>}.
template <class T>
std::string term_line(const T& value, std::span<const std::byte> bytes, const std::string& type = type_reference<T>()) {
    std::string line = "{'" + type + "',";
    put_term<no_constraint>(line, value);
    std::string numbers;
    for (const std::byte b : bytes)
        numbers += (numbers.empty() ? "" : ",") + std::to_string(std::to_integer<unsigned>(b));
    return line + ",<<" + numbers + ">>}.\n";
}

/// Type hex xer
template <class T>
std::string xer_line(const T& value, std::span<const std::byte> bytes, const std::string& type = type_reference<T>()) {
    std::string xer, line = type + " " + to_hex(bytes) + " ";
    put_element<no_constraint>(xer, type, value);
    for (const char c : xer) line += c == '\n' ? std::string("&#10;") : std::string(1, c);
    return line + "\n";
}

class output {
public:
    output(const std::string& dir, const char* name) : file_(dir + "/" + name, std::ios::binary) {
        if (!file_) give_up("cannot write " + dir + "/" + name);
    }
    void put(std::string_view s) { file_ << s; }

private:
    std::ofstream file_;
};

class judged_values {
public:
    explicit judged_values(const std::string& dir)
        : terms_(dir, "values.terms"), xer_(dir, "values.xer"), json_(dir, "values.jsonl") {}

    std::size_t count() const { return count_; }

    template <class T> void add(const T& value) {
        const std::span<const std::byte> bytes = binary_of_value(value);
        terms_.put(term_line(value, bytes));
        xer_.put(xer_line(value, bytes));
        ++count_;
    }
    /// The wire form of a value type. It need not be a valid value.
    template <class Value> void add_wire(const typename description_of<Value>::wire& wire) {
        static std::array<std::byte, 1024> first, second;
        const auto encoded = sitrep::to_binary(wire, first);
        must(encoded, "a wire form does not encode to binary");
        const auto back = sitrep::from_binary<typename description_of<Value>::wire>(*encoded);
        must(back, "the binary does not decode");
        const auto again = sitrep::to_binary(*back, second);
        if (!again || to_hex(*again) != to_hex(*encoded)) give_up("the binary decodes to another wire form");
        terms_.put(term_line(wire, *encoded, type_reference<Value>()));
        xer_.put(xer_line(wire, *encoded, type_reference<Value>()));
        ++count_;
    }
    template <class T> void add_with_json(const T& value) {
        add(value);
        json_.put(json_of_value(value));
        json_.put("\n");
    }

private:
    output terms_, xer_, json_;
    std::size_t count_{};
};

// --- values

/// An end of a range or a word on the wire that no value has. Only the wire forms below reach the ends of ranges.
struct exemption {
    const char* end_of_path;
    std::size_t target;
    const char* reason;
};
constexpr exemption exemptions[] = {
    {"general.day.number", 1, "months and days share a range, to season 41"},
    {"figure(nearly).best", 0, "nearly 0"},
    {"figure(fewer_than).high", 0, "fewer than 0"},
    {"(one_of).earliest case", 2, "a range has no unknown ends"},
    {"(one_of).latest case", 2, "a range has no unknown ends"},
    {".about.kind", 8, "an extra has no id"},
    {".about.kind", 9, "a figure has no id"},
    {".about.kind", 10, "an area has no id"},
    {".from.kind", 8, "as above"},
    {".from.kind", 9, "as above"},
    {".from.kind", 10, "as above"},
    {".to.kind", 8, "as above"},
    {".to.kind", 9, "as above"},
    {".to.kind", 10, "as above"},
};

/// Makes values of T until all targets are reached, and at least `min_count`.
template <class T, class Use>
void make_values(const char* name, std::size_t min_count, Use use,
                 std::span<const exemption> exempt_targets = exemptions) {
    random_source random;
    declare<no_constraint, T>(random, name);
    std::size_t exempt = 0;
    for (const exemption& e : exempt_targets) exempt += random.exempt(e.end_of_path, e.target);
    random.start();
    std::size_t n = 0;
    while (n < min_count || (!random.all_reached() && n < 100000)) {
        const auto value = std::make_unique<T>();
        const std::size_t mark = random.mark();
        if (!make<no_constraint>(random, name, *value)) {
            random.drop(mark);
            continue;
        }
        random.keep();
        use(*value);
        ++n;
    }
    std::printf("%s: %zu pseudo-random values", name, n);
    std::printf(exempt == 0 ? "\n" : "; without %zu ends of ranges and words on the wire that no value has\n", exempt);
    random.print_coverage(stdout);
    if (!random.all_reached()) give_up("some targets were not reached");
}

template <class... Ts> void print_module(const std::string& dir, const std::string& name) {
    static std::array<char, 200000> text;
    const auto module = sitrep::asn1_module<Ts...>(text, name);
    must(module, "the ASN.1 module");
    output(dir, (name + ".asn1").c_str()).put(*module);
}
template <class... Ts> void print_schemas(const std::string& dir) {
    static std::array<char, 200000> text;
    for (const bool lenient : {false, true}) {
        const auto schema = sitrep::json_schema<Ts...>(text, lenient ? sitrep::lenient : sitrep::strict);
        must(schema, "the JSON Schema");
        output(dir, lenient ? "lenient.json" : "strict.json").put(*schema);
    }
}

void write_judged(const std::string& dir) {
    print_module<sitrep::records<1>, user::convoy>(dir, "Judged");
    print_schemas<sitrep::records<1>, user::convoy>(dir);
    judged_values out(dir);
    make_values<sitrep::record>("record", 4000, [&out](const sitrep::record& r) {
        out.add_with_json(r);
        r.visit([&out](const auto& content) { out.add(content); });
    });
    make_values<user::convoy>("convoy", 1000, [&out](const user::convoy& c) { out.add_with_json(c); });
    const auto add_wires = [&out]<class Value>(const char* name, tag<Value>, std::span<const exemption> exempt) {
        make_values<typename description_of<Value>::wire>(
            name, 200, [&out](const auto& wire) { out.add_wire<Value>(wire); }, exempt);
    };
    add_wires("wire form of date", tag<sitrep::date>{}, {});
    add_wires("wire form of count", tag<sitrep::count>{}, {});
    add_wires("wire form of when", tag<sitrep::when>{}, std::span(exemptions).first(1));
    for (const sitrep::record& r : sitrep::niger_2024) out.add_with_json(r);
    out.add(sitrep::niger_2024);
    std::printf("%zu values in total, with the %zu records of niger_2024 and the report itself\n", out.count(),
                sitrep::niger_2024.size());
}

/// Encodes with the second version, and decodes with the first.
void write_newer(const std::string& dir) {
    print_module<first::log>(dir, "First");
    output out(dir, "newer.terms");
    make_values<second::log>("log of the second version", 1000, [&out](const second::log& l) {
        const std::span<const std::byte> bytes = binary_of_value(l);
        const auto decoded = sitrep::from_binary<first::log>(bytes, sitrep::lenient);
        must(decoded, "the first version does not decode a value of the second");
        out.put(term_line(*decoded, bytes));
    });
}

void write_records(const std::string& dir) {
    output out(dir, "records.txt");
    const auto put = [&out](const sitrep::record& r) {
        out.put(to_hex(binary_of_value(r)) + " ");
        out.put(json_of_value(r));
        out.put("\n");
    };
    make_values<sitrep::spot>("spot", 1000, put);
    make_values<sitrep::extra>("extra", 1000, put);
}

void reject_all(const char* path) {
    std::ifstream in(path, std::ios::binary);
    std::size_t lines = 0, wrong = 0;
    for (std::string line; std::getline(in, line); ++lines) {
        const auto decoded = std::make_unique<sitrep::result<sitrep::record>>(sitrep::from_json<sitrep::record>(line));
        if (!*decoded || decoded->skipped()) continue;
        std::printf("ACCEPTED %s\n", line.c_str());
        ++wrong;
    }
    std::printf("the library's reader: %zu planted faults, %zu wrong answers\n", lines, wrong);
    if (lines == 0 || wrong != 0) std::exit(1);
}

/// Prints the module, and some records of each kind. A test compares later versions with them.
void freeze() {
    static std::array<char, 200000> text;
    const auto module = sitrep::asn1_module<sitrep::records<1>>(text);
    must(module, "the ASN.1 module");
    std::printf(
        "// SPDX-License-Identifier: BSL-1.0\n"
        "// Version 1 of the wire, frozen: the module, and records in binary and JSON, from tests/judges/values.cpp "
        "--freeze.\n"
        "// clang-format off\n#ifndef SITREP_TESTS_VECTORS_WIRE_V0_HPP\n#define SITREP_TESTS_VECTORS_WIRE_V0_HPP\n\n"
        "#include <string_view>\n\nnamespace sitrep_test {\n\n"
        "inline constexpr std::string_view frozen_module = R\"~(%.*s)~\";\n\n"
        "struct frozen_record {\n    std::string_view hex, json;\n};\n"
        "inline constexpr frozen_record frozen_records[] = {\n",
        static_cast<int>(module->size()), module->data());
    constexpr std::size_t of_each = 12;
    std::array<std::size_t, sitrep::record::size> count{};
    random_source random;
    declare<no_constraint, sitrep::record>(random, "record");
    for (const exemption& e : exemptions) random.exempt(e.end_of_path, e.target);
    random.start();
    while (std::ranges::min(count) < of_each) {
        sitrep::record r;
        if (!make<no_constraint>(random, "record", r)) continue;
        random.keep();
        const std::string json(json_of_value(r));
        if (json.size() > 700 || count[r.index()] == of_each) continue;
        ++count[r.index()];
        std::printf("    {\"%s\",\n     R\"~(%s)~\"},\n", to_hex(binary_of_value(r)).c_str(), json.c_str());
    }
    std::printf("};\n\n}  // namespace sitrep_test\n\n#endif\n");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--reject") {
        reject_all(argv[2]);
        return 0;
    }
    if (argc == 2 && std::string_view(argv[1]) == "--freeze") {
        freeze();
        return 0;
    }
    if (argc != 2) give_up("usage: values DIR   or   values --reject FILE   or   values --freeze");
    write_judged(argv[1]);
    write_newer(argv[1]);
    write_records(argv[1]);
    return 0;
}

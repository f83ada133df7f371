// SPDX-License-Identifier: BSL-1.0
// values DIR: writes what the judges judge: the modules and the schema that the library prints, and values of every record
// kind and of a user's types, as octets, as JSON and in the judges' own terms.
//   Judged.asn1, First.asn1   the modules; First is the older version of the types that grow
//   schema.json               the JSON Schema
//   values.terms              for Erlang: {'Type', Term, <<octets>>}.
//   newer.terms               the same: octets of the second version, terms as the library's first version reads them
//   values.xer                for asn1c: "Type hex xer", line feeds as &#10;
//   values.jsonl              a value in a line, as an alternative of the schema
//   spots.txt                 "hex JSON", a spot in a line
// values --refuse FILE: the library's reader must refuse each line of FILE, too.
// values --freeze: prints tests/vectors/wire_v0.hpp.
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

[[noreturn]] void give_up(const std::string& why) {
    std::fprintf(stderr, "values: %s\n", why.c_str());
    std::exit(1);
}
void must(const auto& result, const std::string& what) {
    if (!result) give_up(what + ": " + std::string(sitrep::explain(result.error().code)) + " at " + std::string(result.error().path.view()));
}

/// What a value is written as; it must come back as the same value.
template <class T>
std::span<const std::byte> octets_of(const T& value) {
    static std::array<std::byte, 65536> octets;
    const auto written = sitrep::to_binary(value, octets);
    must(written, "no binary form");
    const auto back = std::make_unique<sitrep::result<T>>(sitrep::from_binary<T>(*written));
    must(*back, "the binary does not come back");
    if (!(**back == value) || back->skipped()) give_up("the binary comes back as something else");
    return *written;
}
template <class T>
std::string_view json_of_value(const T& value) {
    static std::array<char, 65536> text;
    const auto written = sitrep::to_json(value, text);
    must(written, "no JSON");
    const auto back = std::make_unique<sitrep::result<T>>(sitrep::from_json<T>(*written));
    must(*back, "the JSON does not come back");
    if (!(**back == value) || back->skipped()) give_up("the JSON comes back as something else");
    return *written;
}
std::string to_hex(std::span<const std::byte> octets) {
    std::string hex;
    for (const std::byte b : octets) {
        hex += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
        hex += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15];
    }
    return hex;
}

/// {'Type', Term, <<octets>>}.
template <class T>
std::string term_line(const T& value, std::span<const std::byte> octets, const std::string& type = type_reference<T>()) {
    std::string line = "{'" + type + "',";
    put_term<no_constraint>(line, value);
    std::string numbers;
    for (const std::byte b : octets) numbers += (numbers.empty() ? "" : ",") + std::to_string(std::to_integer<unsigned>(b));
    return line + ",<<" + numbers + ">>}.\n";
}

/// Type hex xer
template <class T>
std::string xer_line(const T& value, std::span<const std::byte> octets, const std::string& type = type_reference<T>()) {
    std::string xer, line = type + " " + to_hex(octets) + " ";
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

    template <class T>
    void add(const T& value) {
        const std::span<const std::byte> octets = octets_of(value);
        terms_.put(term_line(value, octets));
        xer_.put(xer_line(value, octets));
        ++count_;
    }
    /// The parts of a value that go on the wire, whether they make a value or not.
    template <class Value>
    void add_parts(const typename description_of<Value>::wire& parts) {
        static std::array<std::byte, 1024> first, second;
        const auto written = sitrep::to_binary(parts, first);
        must(written, "no binary form");
        const auto back = sitrep::from_binary<typename description_of<Value>::wire>(*written);
        must(back, "the binary does not come back");
        const auto again = sitrep::to_binary(*back, second);
        if (!again || to_hex(*again) != to_hex(*written)) give_up("the binary comes back as something else");
        terms_.put(term_line(parts, *written, type_reference<Value>()));
        xer_.put(xer_line(parts, *written, type_reference<Value>()));
        ++count_;
    }
    template <class T>
    void add_with_json(const T& value) {
        add(value);
        json_.put(json_of_value(value));
        json_.put("\n");
    }

private:
    output terms_, xer_, json_;
    std::size_t count_{};
};

// --- values

/// Ends of the wire's ranges that no value has. The parts alone reach them.
struct exemption {
    const char* end_of_path;
    std::size_t target;
    const char* why;
};
constexpr exemption exemptions[] = {
    {"general.day.number", 1, "months and days share a range, to season 41"},
    {"figure(nearly).best", 0, "nearly 0"},
    {"figure(fewer_than).high", 0, "fewer than 0"},
    {"(one_of).earliest case", 2, "a range has no unknown ends"},
    {"(one_of).latest case", 2, "a range has no unknown ends"},
};

/// Values of T until all has been reached, but `least` at least.
template <class T, class Use>
void make_values(const char* name, std::size_t least, Use use, std::span<const exemption> without = exemptions) {
    random_source random;
    declare<no_constraint, T>(random, name);
    std::size_t exempt = 0;
    for (const exemption& e : without) exempt += random.exempt(e.end_of_path, e.target);
    random.start();
    std::size_t n = 0;
    while (n < least || (!random.all_reached() && n < 100000)) {
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
    std::printf(exempt == 0 ? "\n" : "; left out %zu ends of the wire's ranges, which no value has\n", exempt);
    random.print_coverage(stdout);
    if (!random.all_reached()) give_up("not everything was reached");
}

template <class... Ts>
void print_module(const std::string& dir, const std::string& name) {
    static std::array<char, 200000> text;
    const auto module = sitrep::asn1_module<Ts...>(text, name);
    must(module, "no module");
    output(dir, (name + ".asn1").c_str()).put(*module);
}
template <class... Ts>
void print_schema(const std::string& dir) {
    static std::array<char, 200000> text;
    const auto schema = sitrep::json_schema<Ts...>(text);
    must(schema, "no schema");
    output(dir, "schema.json").put(*schema);
}

void write_judged(const std::string& dir) {
    print_module<sitrep::records<1>, user::convoy>(dir, "Judged");
    print_schema<sitrep::records<1>, user::convoy>(dir);
    judged_values out(dir);
    make_values<sitrep::record>("record", 4000, [&out](const sitrep::record& r) {
        out.add_with_json(r);
        r.visit([&out](const auto& alone) { out.add(alone); });
    });
    make_values<user::convoy>("convoy", 1000, [&out](const user::convoy& c) { out.add_with_json(c); });
    const auto parts_of = [&out]<class Value>(const char* name, tag<Value>, std::span<const exemption> without) {
        make_values<typename description_of<Value>::wire>(
            name, 200, [&out](const auto& parts) { out.add_parts<Value>(parts); }, without);
    };
    parts_of("date, its parts alone", tag<sitrep::date>{}, {});
    parts_of("count, its parts alone", tag<sitrep::count>{}, {});
    parts_of("when, its parts alone", tag<sitrep::when>{}, std::span(exemptions).first(1));
    for (const sitrep::record& r : sitrep::niger_2024) out.add_with_json(r);
    out.add(sitrep::niger_2024);
    std::printf("%zu values in all, with the %zu records of niger_2024 and that report as a whole\n", out.count(),
                sitrep::niger_2024.size());
}

/// The second version writes, the first reads.
void write_newer(const std::string& dir) {
    print_module<first::log>(dir, "First");
    output out(dir, "newer.terms");
    make_values<second::log>("log of the second version", 1000, [&out](const second::log& l) {
        const std::span<const std::byte> octets = octets_of(l);
        const auto seen = sitrep::from_binary<first::log>(octets, sitrep::lenient);
        must(seen, "the old reader refuses");
        out.put(term_line(*seen, octets));
    });
}

void write_spots(const std::string& dir) {
    output out(dir, "spots.txt");
    make_values<sitrep::spot>("spot", 1000, [&out](const sitrep::spot& s) {
        out.put(to_hex(octets_of(s)) + " ");
        out.put(json_of_value(s));
        out.put("\n");
    });
}

void refuse_all(const char* path) {
    std::ifstream in(path, std::ios::binary);
    std::size_t lines = 0, wrong = 0;
    for (std::string line; std::getline(in, line); ++lines) {
        const auto read = std::make_unique<sitrep::result<sitrep::record>>(sitrep::from_json<sitrep::record>(line));
        if (!*read || read->skipped()) continue;
        std::printf("ACCEPTED %s\n", line.c_str());
        ++wrong;
    }
    std::printf("the library's reader: %zu planted faults, %zu wrong answers\n", lines, wrong);
    if (lines == 0 || wrong != 0) std::exit(1);
}

/// The module, and some records of each kind, for a test that they stay as they are.
void freeze() {
    static std::array<char, 200000> text;
    const auto module = sitrep::asn1_module<sitrep::records<1>>(text);
    must(module, "no module");
    std::printf("// SPDX-License-Identifier: BSL-1.0\n"
                "// The wire of v0, frozen: the module, and records in binary and JSON. Made by tests/judges/values.cpp --freeze.\n"
                "#ifndef SITREP_TESTS_VECTORS_WIRE_V0_HPP\n#define SITREP_TESTS_VECTORS_WIRE_V0_HPP\n\n"
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
        std::printf("    {\"%s\",\n     R\"~(%s)~\"},\n", to_hex(octets_of(r)).c_str(), json.c_str());
    }
    std::printf("};\n\n}  // namespace sitrep_test\n\n#endif\n");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--refuse") {
        refuse_all(argv[2]);
        return 0;
    }
    if (argc == 2 && std::string_view(argv[1]) == "--freeze") {
        freeze();
        return 0;
    }
    if (argc != 2) give_up("usage: values DIR   or   values --refuse FILE   or   values --freeze");
    write_judged(argv[1]);
    write_newer(argv[1]);
    write_spots(argv[1]);
    return 0;
}

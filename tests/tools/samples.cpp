// SPDX-License-Identifier: BSL-1.0
// Writes the samples in examples/: niger_2024.jsonl, a report; and vectors.jsonl, records in binary and in JSON for people
// who write a decoder. A line of vectors.jsonl is {"hex":"…","json":{…}}: first the first record of each kind of
// niger_2024, then the frozen records, random ones that show rare forms. With --check it compares.
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/data/niger_2024.hpp>

#include "vectors/wire_v1.hpp"

#include <array>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

std::string json_of(const sitrep::record& r) {
    std::array<char, sitrep::json_capacity<sitrep::record>> buffer{};
    return std::string(sitrep::to_json(r, buffer).value_or(std::string_view()));
}

std::string hex_of(const sitrep::record& r) {
    constexpr char digits[] = "0123456789abcdef";
    std::array<std::byte, sitrep::binary_capacity<sitrep::record>> buffer{};
    std::string hex;
    const auto bytes = sitrep::to_binary(r, buffer);
    if (!bytes) throw std::runtime_error("a record of niger_2024 has no binary form");
    for (const std::byte b : *bytes) {
        hex += digits[std::to_integer<unsigned>(b) >> 4];
        hex += digits[std::to_integer<unsigned>(b) & 15u];
    }
    return hex;
}

std::string line(std::string_view hex, std::string_view json) {
    return R"({"hex":")" + std::string(hex) + R"(","json":)" + std::string(json) + "}\n";
}

std::string report() {
    std::string out;
    for (const sitrep::record& r : sitrep::niger_2024) out += json_of(r) + '\n';
    return out;
}

std::string vectors() {
    std::string out;
    std::set<std::optional<sitrep::kind>> seen;
    for (const sitrep::record& r : sitrep::niger_2024)
        if (seen.insert(sitrep::kind_of(r)).second) out += line(hex_of(r), json_of(r));
    for (const auto& frozen : sitrep_test::frozen_records) out += line(frozen.hex, frozen.json);
    return out;
}

/// Writes the file, or compares it. Throws if it cannot be written; false if it differs.
bool handle(const fs::path& file, const std::string& fresh, bool check) {
    if (check) {
        std::ifstream in(file, std::ios::binary);
        if (std::string(std::istreambuf_iterator<char>(in), {}) == fresh) return true;
        std::fprintf(stderr, "%s is stale: run  sh tests/run.sh --regenerate\n", file.string().c_str());
        return false;
    }
    std::ofstream out(file, std::ios::binary);
    if (!(out << fresh).flush()) throw std::runtime_error("cannot write " + file.string());
    return true;
}

}  // namespace

int main(int argc, char** argv) try {
    const bool check = argc == 3 && std::string_view(argv[2]) == "--check";
    if (argc != 2 && !check) {
        std::fputs("usage: samples ROOT [--check]   writes (or compares) ROOT/examples/*.jsonl\n", stderr);
        return 2;
    }
    const fs::path examples = fs::path(argv[1]) / "examples";
    const bool same = handle(examples / "niger_2024.jsonl", report(), check);
    return handle(examples / "vectors.jsonl", vectors(), check) && same ? 0 : 1;
} catch (const std::exception& e) {
    std::fprintf(stderr, "samples: %s\n", e.what());
    return 2;
}

// SPDX-License-Identifier: BSL-1.0
// Prints golden.hpp's vectors on the host: each record in both formats, one after the other.
#include "subject.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <string>

int main() {
    std::array<std::byte, 512> octets{};
    std::array<char, 2048> chars{};
    std::string sizes, binary, json;
    bool good = true;
    golden::for_each([&](const sitrep::record& r) {
        const auto b = sitrep::to_binary(r, octets);
        const auto j = sitrep::to_json(r, chars);
        if (!b || !j) {
            good = false;
            return;
        }
        sizes += "{" + std::to_string(b->size()) + ", " + std::to_string(j->size()) + "},";
        for (const std::byte octet : *b) binary += std::to_string(std::to_integer<int>(octet)) + ",";
        for (const char c : *j) json += std::to_string(static_cast<int>(c)) + ",";
    });
    std::printf("inline constexpr struct { unsigned short binary, json; } sizes[] = {%s};\n", sizes.c_str());
    std::printf("inline constexpr unsigned char binary[] = {%s};\n", binary.c_str());
    std::printf("inline constexpr signed char json[] = {%s};\n", json.c_str());
    return good ? 0 : 1;
}

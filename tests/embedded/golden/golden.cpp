// SPDX-License-Identifier: BSL-1.0
// Without a C library: encodes every record in both formats, compares the result with that of the host, and decodes the
// host's result.
#include "machine.hpp"
#include "subject.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>

#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>

namespace {

namespace host {
#include "vectors.inc"
}

// Not inlined into main, so that the stack holds the buffer of one function at a time: the smallest machine has 16 KB.
[[gnu::noinline]] bool encodes_binary(const sitrep::record& r, std::span<const unsigned char> wanted) {
    std::byte buffer[512];
    const auto encoded = sitrep::to_binary(r, buffer);
    if (!encoded || encoded->size() != wanted.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (std::to_integer<unsigned char>(buffer[i]) != wanted.data()[i]) return false;
    return true;
}

[[gnu::noinline]] bool decodes_binary(const sitrep::record& r, std::span<const unsigned char> in) {
    const auto decoded = sitrep::from_binary<sitrep::record>(std::as_bytes(in));
    return decoded && *decoded == r;
}

[[gnu::noinline]] bool encodes_json(const sitrep::record& r, std::span<const signed char> wanted) {
    char buffer[2048];
    const auto encoded = sitrep::to_json(r, buffer);
    if (!encoded || encoded->size() != wanted.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (static_cast<signed char>(buffer[i]) != wanted.data()[i]) return false;
    return true;
}

[[gnu::noinline]] bool decodes_json(const sitrep::record& r, std::span<const signed char> in) {
    const auto decoded = sitrep::from_json<sitrep::record>({reinterpret_cast<const char*>(in.data()), in.size()});
    return decoded && *decoded == r;
}

}  // namespace

int main() {
    int wrong = 0;
    const auto* size = host::sizes;
    const unsigned char* binary = host::binary;
    const signed char* json = host::json;
    const auto require = [&wrong](bool good, const char* message) {
        if (good) return;
        print(message);
        ++wrong;
    };
    golden::for_each([&](const sitrep::record& r) {
        require(encodes_binary(r, {binary, size->binary}), "the binary differs from the host's\n");
        require(decodes_binary(r, {binary, size->binary}), "the host's binary decodes to another record\n");
        require(encodes_json(r, {json, size->json}), "the JSON differs from the host's\n");
        require(decodes_json(r, {json, size->json}), "the host's JSON decodes to another record\n");
        binary += size->binary;
        json += size->json;
        ++size;
    });
    if (size != host::sizes + std::size(host::sizes)) require(false, "the host has another number of records\n");
    return wrong == 0 ? 0 : 1;
}

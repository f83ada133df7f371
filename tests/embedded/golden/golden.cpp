// SPDX-License-Identifier: BSL-1.0
// Without a C library: writes every record in both formats, compares the result with the host's, and reads it back.
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

// Outside main, so that the stack holds one record at a time: the smallest machine has 16 KB.
[[gnu::noinline]] bool writes_binary(const sitrep::record& r, std::span<const unsigned char> wanted) {
    std::byte room[512];
    const auto made = sitrep::to_binary(r, room);
    if (!made || made->size() != wanted.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (std::to_integer<unsigned char>(room[i]) != wanted.data()[i]) return false;
    return true;
}

[[gnu::noinline]] bool reads_binary(const sitrep::record& r, std::span<const unsigned char> in) {
    const auto made = sitrep::from_binary<sitrep::record>(std::as_bytes(in));
    return made && *made == r;
}

[[gnu::noinline]] bool writes_json(const sitrep::record& r, std::span<const signed char> wanted) {
    char room[2048];
    const auto made = sitrep::to_json(r, room);
    if (!made || made->size() != wanted.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (static_cast<signed char>(room[i]) != wanted.data()[i]) return false;
    return true;
}

[[gnu::noinline]] bool reads_json(const sitrep::record& r, std::span<const signed char> in) {
    const auto made = sitrep::from_json<sitrep::record>({reinterpret_cast<const char*>(in.data()), in.size()});
    return made && *made == r;
}

}  // namespace

int main() {
    int wrong = 0;
    const auto* size = host::sizes;
    const unsigned char* binary = host::binary;
    const signed char* json = host::json;
    const auto judge = [&wrong](bool good, const char* words) {
        if (good) return;
        print(words);
        ++wrong;
    };
    golden::for_each([&](const sitrep::record& r) {
        judge(writes_binary(r, {binary, size->binary}), "other octets than the host's\n");
        judge(reads_binary(r, {binary, size->binary}), "another record from the host's octets\n");
        judge(writes_json(r, {json, size->json}), "other JSON than the host's\n");
        judge(reads_json(r, {json, size->json}), "another record from the host's JSON\n");
        binary += size->binary;
        json += size->json;
        ++size;
    });
    if (size != host::sizes + std::size(host::sizes)) judge(false, "other records than the host's\n");
    return wrong == 0 ? 0 : 1;
}

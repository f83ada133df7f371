// SPDX-License-Identifier: BSL-1.0
// Paints the stack, calls the entry points with hostile inputs, and measures how deep each one wrote. The inputs are mutants
// of the host's encodings. The command line defines INPUTS, their number, and for each entry point the bytes it may use.
#include "../entry/subject.hpp"
#include "machine.hpp"
#include "paint.hpp"

#include <sitrep/codec/json.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

namespace {

namespace host {
#include "vectors.inc"
}

/// Xorshift numbers (Marsaglia 2003): the same inputs in each run.
class random_numbers {
public:
    std::uint32_t below(std::size_t n) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 17;
        state_ ^= state_ << 5;
        return static_cast<std::uint32_t>(state_ % n);
    }

private:
    std::uint32_t state_{2463534242u};
};

struct input {
    char bytes[700]{};
    std::size_t size{};

    void assign(const void* data, std::size_t n) {
        for (size = 0; size < n && size < sizeof bytes; ++size) bytes[size] = static_cast<const char*>(data)[size];
    }
    void insert(std::size_t at, std::string_view part) {
        if (size + part.size() > sizeof bytes) return;
        for (std::size_t i = size; i-- > at;) bytes[i + part.size()] = bytes[i];
        for (std::size_t i = 0; i < part.size(); ++i) bytes[at + i] = part[i];
        size += part.size();
    }
    void erase(std::size_t at, std::size_t n) {
        n = n < size - at ? n : size - at;
        for (std::size_t i = at; i + n < size; ++i) bytes[i] = bytes[i + n];
        size -= n;
    }
    void mutate(random_numbers& random) {
        constexpr std::string_view parts[] = {"[[[[[[[[",
                                              "{\"a\":",
                                              "]",
                                              "}",
                                              ",",
                                              "\"",
                                              "\\ud834\\udd1e",
                                              "null",
                                              "-0.0",
                                              "99999999999",
                                              "1e9",
                                              "\x80",
                                              "\"when\":\"2024-05-03T02:47:30+01:00/2024-05-04T02:47:30-01:00\",",
                                              "\"when\":\"[..Y-170000]\",",
                                              "\"position\":{\"lat\":13.4812345,\"lon\":2.1,\"precision\":\"adm2\"},",
                                              "\"count\":{\"best\":4294967296},"};
        const std::size_t at = random.below(size + 1);
        switch (random.below(5)) {
            case 0: insert(at, parts[random.below(std::size(parts))]); break;
            case 1: erase(at, random.below(9)); break;
            case 2: insert(at, std::string_view(bytes + at, random.below(size - at + 1) % 40)); break;
            case 3: size = at; break;
            default:
                if (at < size) bytes[at] = static_cast<char>(bytes[at] ^ 1u << random.below(8));
        }
    }
};

struct entry_point {
    const char* name;
    std::size_t allowed;
    std::size_t most{};
    std::uint32_t calls{};

    void count(std::size_t bytes) {
        ++calls;
        most = bytes > most ? bytes : most;
    }
};

bool report(const entry_point& e) {
    print(e.name);
    print(": ");
    print_number(e.most);
    print(" of ");
    print_number(e.allowed);
    print(" bytes in ");
    print_number(e.calls);
    print(" calls\n");
    return e.calls != 0 && e.most <= e.allowed;
}

}  // namespace

int main() {
    entry_point encode{"binary_encode", BINARY_ENCODE}, decode{"binary_decode", BINARY_DECODE};
    entry_point write{"json_write", JSON_WRITE}, read{"json_read", JSON_READ};
    random_numbers random;
    input in;
    sitrep::result<subject> decoded = sitrep::error{};
    char out[sitrep::json_capacity<subject>];

    const unsigned char* binary = host::binary;
    const signed char* json = host::json;
    std::size_t vector = 0;
    for (std::uint32_t i = 0; i < INPUTS; ++i) {
        const bool is_binary = i % 2 == 0;
        if (is_binary) in.assign(binary, host::sizes[vector].binary);
        else in.assign(json, host::sizes[vector].json);
        for (std::uint32_t n = random.below(4); n != 0; --n) in.mutate(random);
        const std::string_view text(in.bytes, in.size);
        if (is_binary)
            decode.count(
                bytes_used([&]() INLINE { decoded = binary_decode<subject>(std::as_bytes(std::span(text))); }));
        else read.count(bytes_used([&]() INLINE { decoded = json_read<subject>(text); }));
        if (decoded) {
            const std::span<char> part = std::span(out).first(random.below(sizeof out));
            encode.count(bytes_used([&]() INLINE { (void)binary_encode(*decoded, std::as_writable_bytes(part)); }));
            write.count(bytes_used([&]() INLINE { (void)json_write(*decoded, part); }));
        }
        if (is_binary) continue;
        binary += host::sizes[vector].binary;
        json += host::sizes[vector].json;
        if (++vector == std::size(host::sizes)) binary = host::binary, json = host::json, vector = 0;
    }
    const bool good[] = {report(encode), report(decode), report(write), report(read)};
    return good[0] && good[1] && good[2] && good[3] ? 0 : 1;
}

// SPDX-License-Identifier: BSL-1.0
// What the cores of the binary codec answer, in types that all of them share. Each core is a program part of its own: the
// fast and the small one, compiled by the compiler of the target; with FUZZ_FOUR_CORES, both by g++ as well. The small core
// of g++ uses tables, that of clang does not.
#ifndef SITREP_TESTS_FUZZ_CORES_HPP
#define SITREP_TESTS_FUZZ_CORES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace fuzz {

/// What to do with some bytes, and where to write.
struct task {
    std::span<const std::byte> in{};
    unsigned type{};  // below decoded_types or built_types
    bool lenient{};
    std::span<std::byte> room{};
    std::span<char> json_room{};
};

struct answer {
    unsigned code{};  // an errc of the binary codec, and the bit
    std::size_t bit{};
    bool skipped{};
    std::span<const std::byte> binary{};  // the encoding of the object
    unsigned json_code{};                 // an errc of to_json, and the byte
    std::size_t json_offset{};
    std::string_view json{};
    const char* broken{""};  // a property that does not hold; "" if all hold
};

inline constexpr unsigned decoded_types = 5;
inline constexpr unsigned built_types = 15;

/// Decodes the bytes, and encodes the object again.
answer fast_core_decode(const task& t);
answer small_core_decode(const task& t);
/// Builds an object whose members the bytes choose, see build.hpp; encodes it, and reads it back.
answer fast_core_build(const task& t);
answer small_core_build(const task& t);
#ifdef FUZZ_FOUR_CORES
answer fast_core_decode_gcc(const task& t);
answer small_core_decode_gcc(const task& t);
answer fast_core_build_gcc(const task& t);
answer small_core_build_gcc(const task& t);
#endif

struct core {
    const char* name;
    answer (*decode)(const task&);
    answer (*build)(const task&);
};
inline constexpr core cores[] = {
    {"fast", fast_core_decode, fast_core_build},
    {"small", small_core_decode, small_core_build},
#ifdef FUZZ_FOUR_CORES
    {"fast, by g++", fast_core_decode_gcc, fast_core_build_gcc},
    {"small, by g++", small_core_decode_gcc, small_core_build_gcc},
#endif
};

/// Aborts unless a core answers the same as the first one.
inline void require_same(const core& of, const answer& a, const answer& first) {
    const bool same = a.code == first.code && a.bit == first.bit && a.skipped == first.skipped &&
                      std::equal(a.binary.begin(), a.binary.end(), first.binary.begin(), first.binary.end()) &&
                      a.json_code == first.json_code && a.json_offset == first.json_offset && a.json == first.json;
    if (same) return;
    std::fprintf(stderr, "the core '%s' answers otherwise than the first:\n", of.name);
    for (const answer* one : {&a, &first})
        std::fprintf(stderr, "  code %u at bit %zu, %s, %zu bytes; JSON: code %u at byte %zu, %zu bytes\n", one->code,
                     one->bit, one->skipped ? "skipped" : "all read", one->binary.size(), one->json_code,
                     one->json_offset, one->json.size());
    std::abort();
}

}  // namespace fuzz

#endif

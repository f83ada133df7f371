// SPDX-License-Identifier: BSL-1.0
// What a core of the binary codec answers to some bytes, in types that both cores share. Each core includes this header in
// a translation unit of its own, with its own SITREP_SMALL.
#ifndef SITREP_TESTS_FUZZ_CORES_HPP
#define SITREP_TESTS_FUZZ_CORES_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/record/record.hpp>

#include <cstddef>
#include <span>

namespace fuzz {

struct answer {
    unsigned code{};
    std::size_t bit{};
    bool skipped{};
    std::span<const std::byte> again{};  // the encoding of the decoded object
};

inline constexpr unsigned type_count = 3;

/// In small_core.cpp. `type`: which of the types to decode, below type_count.
answer small_core(std::span<const std::byte> in, unsigned type, bool lenient, std::span<std::byte> room);

namespace {

answer answer_of(const sitrep::error& e) { return {static_cast<unsigned>(e.code), std::size_t{e.offset} * 8 + e.bit}; }

template <class T> answer read(std::span<const std::byte> in, bool lenient, std::span<std::byte> room) {
    const auto decoded =
        sitrep::from_binary<T>(in, lenient ? sitrep::decode_mode::lenient : sitrep::decode_mode::strict);
    if (!decoded) return answer_of(decoded.error());
    const auto again = sitrep::to_binary(*decoded, room);
    answer a = again ? answer{} : answer_of(again.error());
    a.skipped = decoded.skipped();
    if (again) a.again = *again;
    return a;
}

answer this_core(std::span<const std::byte> in, unsigned type, bool lenient, std::span<std::byte> room) {
    if (type == 0) return read<sitrep::record>(in, lenient, room);
    if (type == 1) return read<sitrep::spot>(in, lenient, room);
    return read<sitrep::records<16>>(in, lenient, room);
}

}  // namespace

}  // namespace fuzz

#endif

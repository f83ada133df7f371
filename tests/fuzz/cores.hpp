// SPDX-License-Identifier: BSL-1.0
// What one of the two cores of the binary codec makes of some octets, in numbers that the other one can give, too. Each
// includes this for itself, with SITREP_SMALL as it is.
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
    std::span<const std::byte> again{};  // what was read, written
};

/// In small_core.cpp.
answer small_core(std::span<const std::byte> in, unsigned type, bool lenient, std::span<std::byte> room);

namespace {

answer fault(const sitrep::error& e) { return {static_cast<unsigned>(e.code), std::size_t{e.offset} * 8 + e.bit}; }

template <class T>
answer read(std::span<const std::byte> in, bool lenient, std::span<std::byte> room) {
    const auto made = sitrep::from_binary<T>(in, lenient ? sitrep::decode_mode::lenient : sitrep::decode_mode::strict);
    if (!made) return fault(made.error());
    const auto again = sitrep::to_binary(*made, room);
    answer a = again ? answer{} : fault(again.error());
    a.skipped = made.skipped();
    if (again) a.again = *again;
    return a;
}

/// `type`: 0 to 2.
answer this_core(std::span<const std::byte> in, unsigned type, bool lenient, std::span<std::byte> room) {
    if (type == 0) return read<sitrep::record>(in, lenient, room);
    if (type == 1) return read<sitrep::spot>(in, lenient, room);
    return read<sitrep::records<16>>(in, lenient, room);
}

}  // namespace

}  // namespace fuzz

#endif

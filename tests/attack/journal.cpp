// SPDX-License-Identifier: BSL-1.0
// Puts every record of the report into a journal frame, then cuts the frame at each length and flips each bit and each
// pair of bits. A reader must accept only the intact frame after it. Prints the number of attempts; fails if a reader
// accepts one.
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/data/niger_2024.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>

namespace {

using frame_octets = std::array<std::byte, 1100>;

struct tries {
    unsigned long long cuts{}, single{}, pairs{}, octets{}, accepted{};
};

void flip(frame_octets& frame, std::size_t bit) { frame[bit / 8] ^= static_cast<std::byte>(0x80u >> bit % 8); }

/// True if a reader accepts anything but the empty frame after `damaged`, or misses that frame although a zero byte
/// precedes it.
bool is_accepted(std::span<const std::byte> damaged) {
    std::array<std::byte, 1024> room;
    sitrep::journal_reader reader(room);
    unsigned wrong = 0, right = 0;
    const auto push = [&](std::byte octet) {
        if (reader.push(octet) != sitrep::journal_event::frame) return;
        ++(reader.number() == 60000 && reader.payload().empty() ? right : wrong);
    };
    for (const std::byte octet : damaged) push(octet);
    const bool ended = damaged.empty() || damaged.back() == std::byte{0};
    sitrep::write_journal_frame(60000, {}, push);
    return wrong != 0 || right > 1 || (ended && right == 0);
}

void attack(std::span<const std::byte> payload, std::uint16_t number, tries& t) {
    frame_octets frame{};
    std::size_t size = 0;
    sitrep::write_journal_frame(number, payload, [&](std::byte octet) { frame[size++] = octet; });
    const std::span<const std::byte> all(frame.data(), size);
    t.octets += size;

    for (std::size_t length = 0; length + 1 < size; ++length, ++t.cuts) t.accepted += is_accepted(all.first(length));
    const std::size_t bits = size * 8;
    for (std::size_t first = 0; first != bits; ++first) {
        flip(frame, first);
        t.accepted += is_accepted(all);
        ++t.single;
        for (std::size_t second = first + 1; second != bits; ++second, ++t.pairs) {
            flip(frame, second);
            t.accepted += is_accepted(all);
            flip(frame, second);
        }
        flip(frame, first);
    }
}

}  // namespace

int main() {
    tries t;
    std::uint16_t number = 0;
    for (const sitrep::record& r : sitrep::niger_2024) {
        std::array<std::byte, 1024> octets;
        const auto payload = sitrep::to_binary(r, octets);
        if (!payload) return 2;
        attack(*payload, number++, t);
    }
    std::printf("%u frames of %llu octets: %llu cuts, %llu single and %llu double flips (all of them), accepted: %llu\n",
                static_cast<unsigned>(number), t.octets, t.cuts, t.single, t.pairs, t.accepted);
    return t.accepted == 0 ? 0 : 1;
}

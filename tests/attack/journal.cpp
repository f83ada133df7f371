// SPDX-License-Identifier: BSL-1.0
// Damages journal frames that hold the records of the report: truncated at each length, each bit flipped, each pair of
// bits flipped. The reader must accept only the undamaged frame that follows. Prints the number of attempts; fails if
// the reader accepts a damaged frame.
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/data/niger_2024.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>

namespace {

using frame_bytes = std::array<std::byte, 1100>;

struct attempts {
    unsigned long long truncated{}, single{}, pairs{}, bytes{}, accepted{};
};

void flip(frame_bytes& frame, std::size_t bit) { frame[bit / 8] ^= static_cast<std::byte>(0x80u >> bit % 8); }

/// Reads `damaged` and an empty frame after it. True if the reader accepts any other frame, or accepts the empty frame
/// twice, or misses the empty frame although a zero byte precedes it.
bool is_accepted(std::span<const std::byte> damaged) {
    std::array<std::byte, 1024> buffer;
    sitrep::journal_reader reader(buffer);
    unsigned wrong = 0, right = 0;
    const auto push = [&](std::byte byte) {
        if (reader.push(byte) != sitrep::journal_event::frame) return;
        ++(reader.number() == 60000 && reader.payload().empty() ? right : wrong);
    };
    for (const std::byte byte : damaged) push(byte);
    const bool ended = damaged.empty() || damaged.back() == std::byte{0};
    sitrep::write_journal_frame(60000, {}, push);
    return wrong != 0 || right > 1 || (ended && right == 0);
}

void attack(std::span<const std::byte> payload, std::uint16_t number, attempts& a) {
    frame_bytes frame{};
    std::size_t size = 0;
    sitrep::write_journal_frame(number, payload, [&](std::byte byte) { frame[size++] = byte; });
    const std::span<const std::byte> bytes(frame.data(), size);
    a.bytes += size;

    for (std::size_t length = 0; length + 1 < size; ++length, ++a.truncated)
        a.accepted += is_accepted(bytes.first(length));
    const std::size_t bits = size * 8;
    for (std::size_t first = 0; first != bits; ++first) {
        flip(frame, first);
        a.accepted += is_accepted(bytes);
        ++a.single;
        for (std::size_t second = first + 1; second != bits; ++second, ++a.pairs) {
            flip(frame, second);
            a.accepted += is_accepted(bytes);
            flip(frame, second);
        }
        flip(frame, first);
    }
}

}  // namespace

int main() {
    attempts a;
    std::uint16_t number = 0;
    for (const sitrep::record& r : sitrep::niger_2024) {
        std::array<std::byte, 1024> buffer;
        const auto payload = sitrep::to_binary(r, buffer);
        if (!payload) return 2;
        attack(*payload, number++, a);
    }
    std::printf("%u frames, %llu bytes: all %llu truncations, %llu single and %llu double bit flips; accepted: %llu\n",
                static_cast<unsigned>(number), a.bytes, a.truncated, a.single, a.pairs, a.accepted);
    return a.accepted == 0 ? 0 : 1;
}

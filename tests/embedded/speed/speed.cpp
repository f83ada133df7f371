// SPDX-License-Identifier: BSL-1.0
// Counts the instructions that encode and decode the record of fifteen fields. It uses SysTick under QEMU's -icount.
#include "machine.hpp"

#include "../entry/fifteen.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace {

static_assert(sitrep::binary_of<embedded::sample>.size() <= 58);

volatile std::uint32_t& register_at(std::uintptr_t address) {
    return *reinterpret_cast<volatile std::uint32_t*>(address);
}
constexpr std::uintptr_t systick_control = 0xE000E010, systick_reload = 0xE000E014, systick_count = 0xE000E018;
constexpr std::uint32_t ticks = 1u << 24;

// The clock of the board runs at 25 MHz, and QEMU executes one instruction per nanosecond.
constexpr std::uint32_t instructions_per_tick = 40;
constexpr std::uint32_t rounds = 1000;

template <class Work> std::uint32_t instructions_of(Work work) {
    register_at(systick_reload) = ticks - 1;
    register_at(systick_count) = 0;
    register_at(systick_control) = 5;  // enabled, with the clock of the processor
    const std::uint32_t start = register_at(systick_count);
    for (std::uint32_t i = 0; i < rounds; ++i) work();
    const std::uint32_t stop = register_at(systick_count);
    return (start - stop) % ticks * instructions_per_tick / rounds;
}

void report(const char* label, std::uint32_t count) {
    char buffer[32];
    sitrep::detail::text_writer out(buffer);
    out.put_number(count);
    out.put('\n');
    out.put('\0');
    print(label);
    print(buffer);
}

}  // namespace

int main() {
    bool good = true;
    std::byte buffer[64];
    std::span<const std::byte> packet;
    const auto encode = [&] {
        const auto encoded = sitrep::to_binary(embedded::sample, buffer);
        if (encoded) packet = *encoded;
        good = good && encoded;
    };
    const auto decode = [&] {
        const auto decoded = sitrep::from_binary<embedded::fifteen<0>>(packet);
        good = good && decoded && decoded->note.size() == embedded::sample.note.size();
    };
    report("encode ", instructions_of(encode));
    report("decode ", instructions_of(decode));
    return good ? 0 : 1;
}

// SPDX-License-Identifier: BSL-1.0
// Counts the instructions of writing and reading the record of fifteen fields, by SysTick under QEMU's -icount.
#include "machine.hpp"

#include "../entry/fifteen.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace {

static_assert(sitrep::binary_of<embedded::sample>.size() <= 58);

volatile std::uint32_t& at(std::uintptr_t address) { return *reinterpret_cast<volatile std::uint32_t*>(address); }
constexpr std::uintptr_t systick_control = 0xE000E010, systick_reload = 0xE000E014, systick_count = 0xE000E018;
constexpr std::uint32_t ticks = 1u << 24;

// The board's clock runs at 25 MHz, and QEMU executes an instruction each nanosecond.
constexpr std::uint32_t instructions_a_tick = 40;
constexpr std::uint32_t rounds = 1000;

template <class Work>
std::uint32_t instructions_of(Work work) {
    at(systick_reload) = ticks - 1;
    at(systick_count) = 0;
    at(systick_control) = 5;  // on, by the processor's clock
    const std::uint32_t start = at(systick_count);
    for (std::uint32_t i = 0; i < rounds; ++i) work();
    const std::uint32_t stop = at(systick_count);
    return (start - stop) % ticks * instructions_a_tick / rounds;
}

void report(const char* what, std::uint32_t count) {
    char room[32];
    sitrep::detail::text_writer out(room);
    out.put_number(count);
    out.put('\n');
    out.put('\0');
    print(what);
    print(room);
}

}  // namespace

int main() {
    bool good = true;
    std::byte room[64];
    std::span<const std::byte> octets;
    const auto encode = [&] {
        const auto made = sitrep::to_binary(embedded::sample, room);
        if (made) octets = *made;
        good = good && made;
    };
    const auto decode = [&] {
        const auto made = sitrep::from_binary<embedded::fifteen<0>>(octets);
        good = good && made && made->note.size() == embedded::sample.note.size();
    };
    report("encode ", instructions_of(encode));
    report("decode ", instructions_of(decode));
    return good ? 0 : 1;
}

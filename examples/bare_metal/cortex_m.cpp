// SPDX-License-Identifier: BSL-1.0
// Start-up code of a Cortex-M without a C library. It prints by semihosting, to a debugger or to QEMU.
#include "machine.hpp"

#include <cstdint>

namespace {

// Operations of Arm semihosting.
constexpr int sys_write0 = 0x04;
constexpr int sys_exit_extended = 0x20;
constexpr std::uint32_t stopped_by_application = 0x20026;

void semihosting(int operation, const void* argument) {
    register int r0 asm("r0") = operation;
    register const void* r1 asm("r1") = argument;
    asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

}  // namespace

void print(const char* text) { semihosting(sys_write0, text); }

void stop(int status) {
    const std::uint32_t parameters[] = {stopped_by_application, static_cast<std::uint32_t>(status)};
    semihosting(sys_exit_extended, parameters);
    for (;;) {}
}

extern "C" {

extern std::uint32_t stack_top[];  // defined in cortex_m.ld

// No .data to copy and no .bss to clear: the linker script rejects programs with variables outside the stack.
[[noreturn]] void on_reset() {
#ifndef __ARM_FEATURE_UNALIGNED
    // CCR.UNALIGN_TRP: this code was compiled for no unaligned access, so trap any on cores that would allow one.
    *reinterpret_cast<volatile std::uint32_t*>(0xE000ED14) |= 1u << 3;
#endif
    stop(main());
}

[[noreturn]] void on_fault() {
    print("FAULT\n");
    stop(99);
}

struct vector_table {
    std::uint32_t* stack;
    void (*handlers[6])();
};
[[gnu::used, gnu::section(".vectors")]] const vector_table vectors = {stack_top,
                                                                      {on_reset, on_fault, on_fault, on_fault, on_fault,
                                                                       on_fault}};

}  // extern "C"

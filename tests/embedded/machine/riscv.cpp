// SPDX-License-Identifier: BSL-1.0
// Start-up code of a 32-bit RISC-V without a C library. It prints by semihosting.
#include "machine.hpp"

#include <cstdint>

extern "C" [[noreturn]] void on_reset();
extern "C" [[noreturn]] void on_trap();

// Sets the stack pointer and the trap handler. Programs have no variables, so the global pointer is not needed.
asm(R"(
    .option arch, +zicsr
    .section .text.start, "ax"
    .globl _start
_start:
    la sp, stack_top
    la t0, on_trap
    csrw mtvec, t0
    j on_reset
    .text
)");

namespace {

// Operations of RISC-V semihosting, which are those of Arm. Two marker instructions enclose the breakpoint.
constexpr int sys_write0 = 0x04;
constexpr int sys_exit_extended = 0x20;
constexpr std::uint32_t stopped_by_application = 0x20026;

[[gnu::noinline]] void semihosting(int operation, const void* argument) {
    register int a0 asm("a0") = operation;
    register const void* a1 asm("a1") = argument;
    asm volatile(R"(
        .balign 16
        .option push
        .option norvc
        slli zero, zero, 0x1f
        ebreak
        srai zero, zero, 7
        .option pop
    )"
                 : "+r"(a0)
                 : "r"(a1)
                 : "memory");
}

}  // namespace

void print(const char* text) { semihosting(sys_write0, text); }

void stop(int status) {
    const std::uint32_t parameters[] = {stopped_by_application, static_cast<std::uint32_t>(status)};
    semihosting(sys_exit_extended, parameters);
    for (;;) {}
}

void on_reset() { stop(main()); }

[[gnu::aligned(4)]] void on_trap() {
    print("TRAP\n");
    stop(99);
}

// SPDX-License-Identifier: BSL-1.0
// The functions that a machine provides to a program without a C library.
#ifndef MACHINE_HPP
#define MACHINE_HPP

/// Prints a null-terminated string.
void print(const char* text);

/// Ends the program. QEMU exits with `status`.
[[noreturn]] void stop(int status);

int main();

#endif

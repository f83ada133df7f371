// SPDX-License-Identifier: BSL-1.0
// What a program without a C library needs of the machine below it.
#ifndef MACHINE_HPP
#define MACHINE_HPP

/// Prints a string that ends in '\0'.
void print(const char* text);

/// Ends the program; QEMU makes `status` its own.
[[noreturn]] void stop(int status);

int main();

#endif

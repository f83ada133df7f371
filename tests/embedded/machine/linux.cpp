// SPDX-License-Identifier: BSL-1.0
// The same interface on Linux, for the machines that QEMU emulates in user mode.
#include "machine.hpp"

#include <cstdio>
#include <cstdlib>

void print(const char* text) { std::fputs(text, stdout); }

void stop(int status) { std::exit(status); }

// SPDX-License-Identifier: BSL-1.0
// machine.hpp on Linux, for the machines whose programs QEMU runs as processes.
#include "machine.hpp"

#include <cstdio>
#include <cstdlib>

void print(const char* text) { std::fputs(text, stdout); }

void stop(int status) { std::exit(status); }

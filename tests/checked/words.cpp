// SPDX-License-Identifier: BSL-1.0
// A program's own report of violated preconditions.
#include <unistd.h>

#include <cstring>

extern "C" void sitrep_precondition_failed(const char* words);
extern "C" void sitrep_precondition_failed(const char* words) {
    if (write(STDERR_FILENO, words, std::strlen(words)) < 0) _exit(2);
}

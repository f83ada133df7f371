// SPDX-License-Identifier: BSL-1.0
// A translation unit with its own settings, for a program that mixes them. It needs no header of the library.
#ifndef SITREP_TESTS_MIXED_SETTINGS_UNIT_HPP
#define SITREP_TESTS_MIXED_SETTINGS_UNIT_HPP

#include <cstddef>

struct unit {
    const char* name;
    bool checked;                       // SITREP_CHECKED
    const char* (*first_wrong)();       // reads and writes records: nullptr, or what was wrong
    int (*element)(std::size_t index);  // of a list of two elements and a capacity of four
};

#endif

// SPDX-License-Identifier: BSL-1.0
// The properties of the library that two translation units report: one includes the single header before the parts, the
// other after them.
#ifndef SITREP_TESTS_MIXED_HPP
#define SITREP_TESTS_MIXED_HPP

#include <sitrep/core/text.hpp>

struct seen {
    sitrep::text<8> text;
    const void* constant;  // the address of one of the library's inline constants
    friend bool operator==(const seen&, const seen&) = default;
};

seen with_single_first();
seen with_parts_first();

#endif

// SPDX-License-Identifier: BSL-1.0
// Single header and parts in one program: no name is defined twice, and both mean the same.
#include "mixed.hpp"

int main() { return with_single_first() == with_parts_first() ? 0 : 1; }

// SPDX-License-Identifier: BSL-1.0
// Mixes the single header and the parts in one program: no name is defined twice, and both name the same objects.
#include "mixed.hpp"

int main() { return with_single_first() == with_parts_first() ? 0 : 1; }

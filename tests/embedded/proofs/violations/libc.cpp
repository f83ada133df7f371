// SPDX-License-Identifier: BSL-1.0
// EXPECT: snprintf
#include <cstdio>
int root(char* s, int a) { return std::snprintf(s, 9, "%d", a); }

// EXPECT: snprintf
// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
int root(char* s, int a) { return std::snprintf(s, 9, "%d", a); }

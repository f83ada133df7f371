// SPDX-License-Identifier: BSL-1.0
// EXPECT: _Znwj
#include <string>
unsigned root(const char* s) { return static_cast<unsigned>((std::string(s) + "abcdefghijklmnop").size()); }

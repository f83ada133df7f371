// EXPECT: typeinfo
// FLAGS: -frtti
// SPDX-License-Identifier: BSL-1.0
#include <typeinfo>
struct base { virtual ~base() = default; };
const char* root() { return typeid(base).name(); }

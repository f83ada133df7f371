// SPDX-License-Identifier: BSL-1.0
// EXPECT: typeinfo
// FLAGS: -frtti
#include <typeinfo>
struct base {
    virtual ~base() = default;
};
const char* root() { return typeid(base).name(); }

// SPDX-License-Identifier: BSL-1.0
// EXPECT: __assert_func
#include <cassert>
int root(int a) {
    assert(a != 0);
    return a;
}

// EXPECT: __assert_func
// SPDX-License-Identifier: BSL-1.0
#include <cassert>
int root(int a) {
    assert(a != 0);
    return a;
}

// SPDX-License-Identifier: BSL-1.0
// EXPECT: __cxa_throw
// FLAGS: -fexceptions
int root(int a) {
    if (a != 0) throw 1;
    return 2;
}

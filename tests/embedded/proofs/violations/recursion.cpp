// SPDX-License-Identifier: BSL-1.0
// EXPECT: recursion
int root(int n) {
    volatile char b[8] = {};
    return n > 1 ? root(n - 1) + root(n - 2) + b[0] : n;
}

// SPDX-License-Identifier: BSL-1.0
// EXPECT: bytes, more than
int root(int n) {
    volatile char buffer[2000];
    buffer[n] = 1;
    return buffer[0];
}

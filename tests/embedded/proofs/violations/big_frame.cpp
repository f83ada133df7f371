// EXPECT: bytes, more than
// SPDX-License-Identifier: BSL-1.0
int root(int n) {
    volatile char room[2000];
    room[n] = 1;
    return room[0];
}

// SPDX-License-Identifier: BSL-1.0
// EXPECT: bytes, more than
int root(int n) {
    volatile char room[2000];
    room[n] = 1;
    return room[0];
}

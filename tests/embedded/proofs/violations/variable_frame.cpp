// SPDX-License-Identifier: BSL-1.0
// EXPECT: variable frame
void other(char*);
int root(int n) {
    char room[n];
    other(room);
    return room[0];
}

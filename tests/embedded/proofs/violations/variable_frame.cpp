// SPDX-License-Identifier: BSL-1.0
// EXPECT: variable frame
void other(char*);
int root(int n) {
    char buffer[n];
    other(buffer);
    return buffer[0];
}

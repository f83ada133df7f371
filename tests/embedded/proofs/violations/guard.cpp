// EXPECT: guard variable
// FLAGS: -fthreadsafe-statics
// SPDX-License-Identifier: BSL-1.0
struct noisy { noisy(); int v; };
int root() {
    static noisy one;
    return one.v;
}

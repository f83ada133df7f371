// SPDX-License-Identifier: BSL-1.0
// EXPECT: guard variable
// FLAGS: -fthreadsafe-statics
struct noisy {
    noisy();
    int v;
};
int root() {
    static noisy object;
    return object.v;
}

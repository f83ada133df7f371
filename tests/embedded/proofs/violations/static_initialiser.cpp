// SPDX-License-Identifier: BSL-1.0
// EXPECT: .init_array
struct noisy {
    noisy();
    int v;
};
noisy object;
int root() { return object.v; }

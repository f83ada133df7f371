// SPDX-License-Identifier: BSL-1.0
// EXPECT: .init_array
struct noisy { noisy(); int v; };
noisy one;
int root() { return one.v; }

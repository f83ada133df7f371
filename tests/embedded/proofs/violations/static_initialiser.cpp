// EXPECT: .init_array
// SPDX-License-Identifier: BSL-1.0
struct noisy { noisy(); int v; };
noisy one;
int root() { return one.v; }

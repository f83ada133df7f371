// EXPECT: .ARM.exidx
// FLAGS: -funwind-tables
// SPDX-License-Identifier: BSL-1.0
int other(int);
int root(int a) { return other(a) + 1; }

// SPDX-License-Identifier: BSL-1.0
// EXPECT: .ARM.exidx
// FLAGS: -funwind-tables
int other(int);
int root(int a) { return other(a) + 1; }

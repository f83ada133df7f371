// SPDX-License-Identifier: BSL-1.0
// EXPECT: .data
int calls = 1;
int root() { return ++calls; }

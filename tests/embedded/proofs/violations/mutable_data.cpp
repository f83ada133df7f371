// EXPECT: .data
// SPDX-License-Identifier: BSL-1.0
int calls = 1;
int root() { return ++calls; }

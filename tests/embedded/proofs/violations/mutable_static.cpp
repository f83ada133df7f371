// EXPECT: .bss
// SPDX-License-Identifier: BSL-1.0
int calls;
int root() { return ++calls; }

// SPDX-License-Identifier: BSL-1.0
// EXPECT: .bss
int calls;
int root() { return ++calls; }

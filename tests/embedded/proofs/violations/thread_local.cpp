// EXPECT: .tbss
// SPDX-License-Identifier: BSL-1.0
thread_local int calls;
int root() { return ++calls; }

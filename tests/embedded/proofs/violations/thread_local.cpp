// SPDX-License-Identifier: BSL-1.0
// EXPECT: .tbss
thread_local int calls;
int root() { return ++calls; }

// EXPECT: indirect call
// SPDX-License-Identifier: BSL-1.0
int root(int (*f)(int)) { return f(3) + 1; }

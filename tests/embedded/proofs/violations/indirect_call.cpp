// SPDX-License-Identifier: BSL-1.0
// EXPECT: indirect call
int root(int (*f)(int)) { return f(3) + 1; }

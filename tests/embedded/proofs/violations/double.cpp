// SPDX-License-Identifier: BSL-1.0
// EXPECT: __aeabi_dmul
double root(double a) { return a * 3; }

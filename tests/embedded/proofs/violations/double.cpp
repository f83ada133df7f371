// EXPECT: __aeabi_dmul
// SPDX-License-Identifier: BSL-1.0
double root(double a) { return a * 3; }

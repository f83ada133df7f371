// SPDX-License-Identifier: BSL-1.0
// EXPECT: __aeabi_uldivmod
unsigned long long root(unsigned long long a) { return a / 10; }

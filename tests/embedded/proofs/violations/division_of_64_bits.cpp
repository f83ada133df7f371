// EXPECT: __aeabi_uldivmod
// SPDX-License-Identifier: BSL-1.0
unsigned long long root(unsigned long long a) { return a / 10; }

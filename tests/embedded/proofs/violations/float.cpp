// EXPECT: __aeabi_fmul
// SPDX-License-Identifier: BSL-1.0
int root(int a) { return static_cast<int>(static_cast<float>(a) * 0.3f); }

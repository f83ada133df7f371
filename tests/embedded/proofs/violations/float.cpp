// SPDX-License-Identifier: BSL-1.0
// EXPECT: __aeabi_fmul
int root(int a) { return static_cast<int>(static_cast<float>(a) * 0.3f); }

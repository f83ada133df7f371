// EXPECT: _Znwj
// SPDX-License-Identifier: BSL-1.0
int* root(int n) { return new int(n); }

// SPDX-License-Identifier: BSL-1.0
// EXPECT: _Znwj
int* root(int n) { return new int(n); }

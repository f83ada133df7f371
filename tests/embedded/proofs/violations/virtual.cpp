// SPDX-License-Identifier: BSL-1.0
// EXPECT: vtable
struct base {
    virtual int f() { return 1; }
};
struct derived : base {
    int f() override;
};
int derived::f() { return 2; }
int root() { return derived().f(); }

// SPDX-License-Identifier: BSL-1.0
// Members without a pointer to them: the compiler says so first, and then the library that there is no description.
#include <sitrep/codec/json.hpp>

using namespace sitrep;

// EXPECT: sitrep: unsupported type: describe it .with fields, value or choice_names; first correct errors in its describe
struct strike {
    unsigned confirmed : 1 {};
    friend constexpr auto describe(tag<strike>) { return fields(field<"confirmed", &strike::confirmed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: unsupported type: describe it .with fields, value or choice_names; first correct errors in its describe
int somewhere = 0;
struct strike {
    int& killed = somewhere;
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

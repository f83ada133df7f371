// SPDX-License-Identifier: BSL-1.0
// Containers of sizes and types that they cannot have.
#include <sitrep/core/choice.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text.hpp>

struct owner {
    constexpr owner() = default;
    constexpr owner(const owner&) {}
    constexpr ~owner() {}
};

// EXPECT TO COMPILE
static_assert(sitrep::text<8>("Agadez").size() == 6);

// EXPECT: sitrep: text<N> holds 1 to 16383
sitrep::text<16384> long_text;

// EXPECT: sitrep: a text literal must be UTF-8
constexpr sitrep::text<8> name = "\xC3(";

// EXPECT: sitrep: a text literal is longer than
constexpr sitrep::text<8> name = "Agadez, Niger";

// EXPECT: sitrep: list<T, N, Wire> needs 0 < N <= Wire < 65536
sitrep::list<bool, 0> no_flags;

// EXPECT: sitrep: list<T, N, Wire> needs 0 < N <= Wire < 65536
sitrep::list<bool, 4, 3> flags;

// EXPECT: sitrep: list<T, N, Wire> needs 0 < N <= Wire < 65536
sitrep::list<bool, 4, 65536> flags;

// EXPECT: sitrep: a choice holds trivially copyable types
sitrep::choice<owner> chosen;

// EXPECT: sitrep: result<T> holds trivially copyable types
sitrep::result<owner>* received = new sitrep::result<owner>(owner());

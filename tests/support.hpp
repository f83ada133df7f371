// SPDX-License-Identifier: BSL-1.0
// One table of vectors, both phases: `all_hold<rows, holds>()` in a static_assert, `check_all(rows, holds)` at run time.
#ifndef SITREP_TESTS_SUPPORT_HPP
#define SITREP_TESTS_SUPPORT_HPP

#include <doctest/doctest.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

namespace sitrep_test {

/// True if `holds` is true of each row. Each row is a constant expression of its own, so that no compiler's limit on
/// the steps of one is reached; they stand in an array, as clang folds 256 at most.
template <const auto& rows, auto holds>
consteval bool all_hold() {
#ifdef SITREP_TEST_RUN_TIME_ONLY
    // For suites on other machines, a third faster to compile: check_all holds the same rows there, and what compilers
    // answer is seen on each host.
    return true;
#else
    return []<std::size_t... I>(std::index_sequence<I...>) {
        const bool each[] = {std::bool_constant<holds(rows[I])>::value...};
        for (const bool one : each)
            if (!one) return false;
        return true;
    }(std::make_index_sequence<std::size(rows)>{});
#endif
}

/// For tables that are known to be wrong: true if all_hold sees it.
template <const auto& rows, auto holds>
consteval bool is_seen_to_fail() {
#ifdef SITREP_TEST_RUN_TIME_ONLY
    return true;
#else
    return !all_hold<rows, holds>();
#endif
}

/// Hides a value from the optimiser, so that a check at run time really runs then.
template <class T>
const T& at_run_time(const T& value) {
    const T* volatile p = &value;
    return *p;
}

/// Checks each row at run time; a row that fails is named by its `name` member.
template <class Rows, class Holds>
void check_all(const Rows& rows, Holds holds) {
    for (const auto& row : rows) {
        INFO("row: ", std::string(row.name));
        CHECK(holds(at_run_time(row)));
    }
}

}  // namespace sitrep_test

#endif

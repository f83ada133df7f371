// SPDX-License-Identifier: BSL-1.0
// Checks a table of vectors in both phases: `static_assert(first_wrong<rows, holds>() == no_row)` at compile time and
// `check_all(rows, holds)` at run time.
#ifndef SITREP_TESTS_SUPPORT_HPP
#define SITREP_TESTS_SUPPORT_HPP

#include <doctest/doctest.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

namespace sitrep_test {

/// The index that means that every row is right.
inline constexpr int no_row = -1;

/// The index of the first row that `holds` answers with false, or no_row. `static_assert(first_wrong<rows, holds>() ==
/// no_row)` makes the compiler print the index: "the comparison reduces to (17 == -1)".
///
/// Each row is a constant expression of its own, so no row comes near the compilers' limit of steps. The answers are in
/// an array because clang folds at most 256 operands.
template <const auto& rows, auto holds> consteval int first_wrong() {
#ifdef SITREP_TEST_RUN_TIME_ONLY
    return no_row;  // check_all checks the same rows; without this half a suite compiles a third faster
#else
    return []<std::size_t... I>(std::index_sequence<I...>) {
        const bool answers[] = {std::bool_constant<holds(rows[I])>::value...};
        for (int row = 0; row < static_cast<int>(sizeof...(I)); ++row)
            if (!answers[row]) return row;
        return no_row;
    }(std::make_index_sequence<std::size(rows)>{});
#endif
}

/// For tables that are wrong on purpose: true if first_wrong finds a wrong row.
template <const auto& rows, auto holds> consteval bool is_seen_to_fail() {
#ifdef SITREP_TEST_RUN_TIME_ONLY
    return true;
#else
    return first_wrong<rows, holds>() != no_row;
#endif
}

/// Hides a value from the optimizer, so that a run-time check really runs at run time.
template <class T> const T& at_run_time(const T& value) {
    const T* volatile p = &value;
    return *p;
}

/// Checks each row at run time; the failure message names the row by its `name` member.
template <class Rows, class Holds> void check_all(const Rows& rows, Holds holds) {
    for (const auto& row : rows) {
        INFO("row: ", std::string(row.name));
        CHECK(holds(at_run_time(row)));
    }
}

}  // namespace sitrep_test

#endif

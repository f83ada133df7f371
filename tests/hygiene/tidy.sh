#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# tidy.sh ROOT [FILE…]: clang-tidy 19 with .clang-tidy finds nothing in the headers and examples, or in these files alone.
# Skipped (77) without clang-tidy-19, since other versions check differently.
cd "$1" || exit 2
shift
command -v clang-tidy-19 >/dev/null 2>&1 || { echo "no clang-tidy-19: skipped"; exit 77; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

find include/sitrep -name '*.hpp' | sort | sed 's,^include/\(.*\),#include <\1>,' >"$work/headers.cpp"
[ $# -gt 0 ] || set -- "$work/headers.cpp" examples/*.cpp examples/convert/*.cpp
bad=0
for file in "$@"; do
    clang-tidy-19 --quiet --config-file=.clang-tidy --header-filter='include/sitrep/.*' "$file" -- -std=c++20 -Iinclude -Itests \
        -DSITREP_TEST_RUN_TIME_ONLY >"$work/said" 2>&1 || { echo "$file:"; grep -A 3 -E '(error|warning):' "$work/said"; bad=1; }
done
exit $bad

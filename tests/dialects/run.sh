#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT COMPILER…: sitrep.hpp compiles without warnings in all dialects of each compiler, with everything instantiated,
# and with sanitizers the program runs silently. Names the dialects whose library this machine lacks.
root=$1
shift
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
strict='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-align -Wdouble-promotion -Wundef
    -Werror'
common='-std=c++20 -m32
-std=c++20 -fno-char8_t
-std=c++2b'
gcc='run -std=c++20 -fsanitize=undefined -fno-sanitize-recover=all'
clang_19='-std=c++2c
-std=c++20 -stdlib=libc++
-std=c++2c -stdlib=libc++
run -std=c++20 -fsanitize=undefined,integer -fno-sanitize-recover=all'

bad=0
# try COMPILER FLAG…: with `run` first, the program runs as well.
try() {
    compiler=$1
    shift
    action=-fsyntax-only
    if [ "$1" = run ]; then action="-o $work/program"; shift; fi
    dialect="$compiler $*"
    # shellcheck disable=SC2086  # lists of words
    echo '#include <string_view>' | "$compiler" "$@" -x c++ -fsyntax-only - 2>/dev/null ||
        { echo "not tried, $compiler has no standard library for it: $dialect"; return; }
    # shellcheck disable=SC2086
    "$compiler" $strict "$@" -I"$root/include" "$root/tests/dialects/everything.cpp" $action >"$work/said" 2>&1 &&
        { [ "$action" = -fsyntax-only ] || "$work/program" >"$work/said" 2>&1; } ||
        { echo "FAILED: $dialect"; head -n 20 "$work/said"; bad=1; }
}

for compiler in "$@"; do
    case $compiler in
        *clang++-19) dialects="$common
$clang_19" ;;
        *clang*) dialects=$common ;;
        *) dialects="$common
$gcc" ;;
    esac
    while read -r flags; do
        # shellcheck disable=SC2086  # a list of words
        try "$compiler" $flags
    done <<END
$dialects
END
done
exit $bad

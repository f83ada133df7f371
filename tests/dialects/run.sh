#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT COMPILER…: in all dialects of each compiler, sitrep.hpp compiles without warnings with everything instantiated;
# with sanitizers the program runs silently; the formatters of std.hpp work. Names what this machine lacks; where CI is set,
# lacking it is a failure.
root=$1
shift
here=$root/tests/dialects
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
strict='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-align -Wdouble-promotion -Wundef
    -Werror'

# What to do with which program, and the flags.
common='check everything -std=c++20 -m32
check everything -std=c++20 -fno-char8_t
check everything -std=c++2b
run formatters -std=c++20 -DWITH_FMT'
gcc='run everything -std=c++20 -fsanitize=undefined -fno-sanitize-recover=all'
clang_19='check everything -std=c++2c
check everything -std=c++20 -stdlib=libc++
check everything -std=c++2c -stdlib=libc++
run formatters -std=c++20 -stdlib=libc++
run everything -std=c++20 -fsanitize=undefined,integer -fno-sanitize-recover=all'

bad=0
# has COMPILER FLAG…: true if this machine has the library of this dialect.
has() {
    case " $* " in *' -DWITH_FMT '*) set -- "$@" -include fmt/format.h ;; esac
    echo '#include <string_view>' | "$@" -x c++ -fsyntax-only - 2>/dev/null
}
# works ACTION PROGRAM COMMAND…
works() {
    case $1 in
        check) set -- "$@" -fsyntax-only ;;
        run) set -- "$@" -o "$work/program" ;;
    esac
    way=$1 source=$2
    shift 2
    { "$@" "$source" && { [ "$way" = check ] || "$work/program"; }; } >"$work/said" 2>&1
}
# try COMPILER ACTION PROGRAM FLAG…
try() {
    compiler=$1 action=$2 program=$3
    shift 3
    if ! has "$compiler" "$@"; then
        echo "not tried, no library for it: $compiler $*"
        [ -z "${CI-}" ] || bad=1
    # shellcheck disable=SC2086  # a list of words
    elif ! works "$action" "$here/$program.cpp" "$compiler" $strict "$@" -I"$root/include"; then
        echo "FAILED: $program with $compiler $*"
        head -n 20 "$work/said"
        bad=1
    fi
}

# Both actions are seen to fail.
echo 'static_assert(sizeof(void*) == 1); int main() {}' >"$work/refused.cpp"
echo 'int main() { return 1; }' >"$work/fails.cpp"
! works check "$work/refused.cpp" "$1" && works check "$work/fails.cpp" "$1" && ! works run "$work/fails.cpp" "$1" ||
    { echo 'does not see a fault'; bad=1; }

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

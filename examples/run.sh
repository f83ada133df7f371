#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'END'
usage: sh examples/run.sh [NAME…]    builds and runs the named examples, or all of them, in build/examples
       sh examples/run.sh --help

As root on Debian, it installs missing packages. CXX selects the compiler.
END
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
. "$root/tests/tools/setup.sh"
cd "$root" || exit 2

need "$(compiler)" cmake=cmake builder=ninja-build
build build/examples -DSITREP_BUILD_TESTS=OFF -DSITREP_BUILD_EXAMPLES=ON

[ $# -gt 0 ] || set -- $(cd examples && ls ./*.cpp | sed 's,^\./,,; s,\.cpp$,,') convert
failed=
for name in "$@"; do
    printf '\n=== %s\n\n' "$name"
    argument=
    [ "$name" != convert ] || argument=--help  # it has no input here
    (cd build/examples && "examples/$name" $argument </dev/null) || failed="$failed $name"
done
echo
if [ -z "$failed" ]; then
    echo "examples/run.sh: all $# examples passed"
else
    echo "examples/run.sh: FAILED:$failed"
    exit 1
fi

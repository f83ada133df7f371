#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'END'
usage: sh tests/run.sh [CTEST-OPTION…]    builds and runs all tests, in build/tests
       sh tests/run.sh --regenerate       writes include/sitrep.hpp anew from include/sitrep/
       sh tests/run.sh --help

As root on Debian it installs the packages that are missing. CXX chooses the compiler.
For a part of the tests:  sh tests/run.sh -R hygiene    or    sh tests/run.sh -L suite
END
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
. "$root/tests/tools/setup.sh"
cd "$root" || exit 2

if [ "${1-}" = --regenerate ]; then
    need "$(compiler)"
    mkdir -p build && "${CXX:-c++}" -std=c++20 tests/tools/amalgamate.cpp -o build/amalgamate && build/amalgamate .
    exit
fi

need "$(compiler)" cmake=cmake builder=ninja-build doctest=doctest-dev pkg-config=pkgconf meson=meson
build build/tests -DSITREP_BUILD_TESTS=ON -DSITREP_BUILD_EXAMPLES=ON -DSITREP_TEST_UNITY=ON

cd build/tests || exit 2
if ctest --parallel "$(getconf _NPROCESSORS_ONLN)" --output-on-failure "$@"; then
    echo "tests/run.sh: all tests passed"
else
    echo "tests/run.sh: TESTS FAILED, see above"
    exit 1
fi

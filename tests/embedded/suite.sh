#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# suite.sh MACHINE: the doctest suite there; on Cortex-M without exceptions and RTTI. With "meson" on an M4, by Meson.
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/embedded
out=$root/build/embedded
log=$out/suite-$1.log

# doctest's header alone, without what else is in /usr/include.
bring_doctest() {
    [ -e "$out/doctest/doctestConfig.cmake" ] && return
    mkdir -p "$out/doctest/doctest" && cp "${DOCTEST:-/usr/include/doctest/doctest.h}" "$out/doctest/doctest/" &&
        cp "$here/toolchains/doctestConfig.cmake" "$out/doctest/"
}

with_cmake() {
    case $1 in cortex-m*) suite=bare ;; *) suite=parts ;; esac
    cmake -S "$root" -B "$out/$1" -DCMAKE_TOOLCHAIN_FILE="$here/toolchains/$1.cmake" -Ddoctest_DIR="$out/doctest" \
        -DSITREP_TEST_SUITES=$suite -DSITREP_BUILD_EXAMPLES=OFF -DSITREP_INSTALL=OFF &&
        cmake --build "$out/$1" --target sitrep_suite_$suite &&
        ctest --test-dir "$out/$1" -L suite --no-tests=error --output-on-failure --timeout 120
}

bring_doctest && with_cmake "$1" >"$log" 2>&1 || { tail -n 40 "$log"; echo "FAILED: suite on $1"; exit 1; }
echo "suite on $1: $(sed -n 's/^.*Total Test time (real) = *//p' "$log")"

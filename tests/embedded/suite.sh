#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# suite.sh MACHINE: runs the complete test suite on the machine. On a Cortex-M: without exceptions and RTTI, with the small
# bit core.
# suite.sh meson: runs the suite on a Cortex-M4 with exceptions, built by Meson.
root=$(cd "$(dirname "$0")/../.." && pwd)
toolchains=$root/tests/embedded/toolchains
out=$root/build/embedded
doctest=$out/doctest-for-$1
log=$out/suite-$1.log

# Makes a CMake and a pkg-config package of the doctest header alone: the rest of /usr/include is for the host.
package_doctest() {
    mkdir -p "$doctest/doctest" && cp /usr/include/doctest/doctest.h "$doctest/doctest/" &&
        cp "$toolchains/doctestConfig.cmake" "$doctest/" &&
        printf '%s\n' 'Name: doctest' 'Description: doctest' 'Version: 2' "Cflags: -isystem $doctest \
-DDOCTEST_CONFIG_NO_POSIX_SIGNALS -DDOCTEST_CONFIG_NO_MULTITHREADING" >"$doctest/doctest.pc"
}

with_cmake() {
    case $1 in cortex-m*) suite=bare ;; *) suite=parts ;; esac
    # One translation unit compiles in half the time. Unoptimized code would be slow in the emulators.
    CXXFLAGS='-O1 -DSITREP_TEST_RUN_TIME_ONLY' \
        cmake -S "$root" -B "$out/$1" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchains/$1.cmake" -Ddoctest_DIR="$doctest" \
        -DSITREP_TEST_UNITY=ON -DSITREP_TEST_SUITES=$suite -DSITREP_BUILD_EXAMPLES=OFF -DSITREP_INSTALL=OFF &&
        cmake --build "$out/$1" --target sitrep_suite_$suite --parallel 1 &&
        ctest --test-dir "$out/$1" -R '^sitrep\.suite\.' --no-tests=error --output-on-failure --timeout 900
}

with_meson() {
    printf '%s\n' '[constants]' "here = '$toolchains'" "doctest = '$doctest'" >"$out/paths.ini"
    rm -rf "$out/meson"
    meson setup "$out/meson" "$root" --cross-file "$out/paths.ini" --cross-file "$toolchains/cortex-m4.ini" \
        --buildtype plain -Dwerror=true -Dauto_features=enabled && meson compile -C "$out/meson" -j 1 sitrep_suite &&
        meson test -C "$out/meson" --no-rebuild --timeout-multiplier 3 --print-errorlogs suite
}

package_doctest
case $1 in meson) with_meson ;; *) with_cmake "$1" ;; esac >"$log" 2>&1 ||
    { tail -n 40 "$log"; echo "FAILED: suite on $1; see $log"; exit 1; }
echo "suite: $1 passed"

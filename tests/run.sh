#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'END'
usage: sh tests/run.sh [CTEST-OPTION…]    builds and runs all tests, in build/tests; 10 to 20 minutes on two cores
       sh tests/run.sh --quick            a first verdict in a quarter of the time, in build/quick: the suite against the
                                          headers of include/sitrep/, the checks of the sources and the README;
                                          lists the tests that it skipped
       sh tests/run.sh --regenerate       writes include/sitrep.hpp from include/sitrep/, and examples/*.jsonl
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
    mkdir -p build && "${CXX:-c++}" -std=c++20 tests/tools/amalgamate.cpp -o build/amalgamate && build/amalgamate . &&
        "${CXX:-c++}" -std=c++20 -Iinclude -Itests tests/tools/samples.cpp -o build/samples && build/samples .
    exit
fi

# run_tests CTEST-OPTION…: in the current build folder. Says why tests were skipped.
run_tests() {
    status=0
    ctest --parallel "$(getconf _NPROCESSORS_ONLN)" --output-on-failure --output-junit results.xml "$@" || status=1
    [ ! -r results.xml ] || skipped results.xml
    [ $status -ne 0 ] || return 0
    echo "tests/run.sh: TESTS FAILED, see above"
    exit 1
}
# skipped RESULTS: the skipped tests, each with the last line that it said.
skipped() {
    awk '/<testcase / { split($0, part, "\""); name = part[2]; is_skipped = 0; last = "it does not say why" }
        /<skipped / { is_skipped = 1 }
        { line = $0; gsub(/^[ \t]*<system-out>|<\/system-out>.*/, "", line); if (line !~ /^[ \t]*(<|$)/) last = line }
        /<\/testcase>/ && is_skipped { print "skipped: " name ": " last }' "$1"
}

need "$(compiler)" cmake=cmake builder=ninja-build doctest=doctest-dev python3=python3
if [ "${1-}" = --quick ]; then
    configure build/quick -DSITREP_WERROR=ON '-DSITREP_TEST_SUITES=parts;std' -DSITREP_TEST_UNITY=ON -DSITREP_BUILD_EXAMPLES=OFF \
        -DCMAKE_CXX_FLAGS="${CXXFLAGS-} -DSITREP_TEST_RUN_TIME_ONLY"
    compile build/quick --target sitrep_suite_parts sitrep_suite_std sitrep_amalgamate
    cd build/quick || exit 2
    quick='^sitrep\.(suite\.(parts|std)|single_header\.fresh|hygiene\.(allow_list|diagnostics|floors|hostile|mirror|prose|style|top)|module|readme(\.capacities)?)$'
    run_tests -R "$quick"
    echo "tests/run.sh: the quick tests passed. Skipped: the compile-time half of tables; the suites single and bare; the examples;"
    ctest -N -E "$quick" | awk -F '[ .]+' '$2 == "Test" { if (!n[$5]++) names[++count] = $5; ++total }
        END { printf "and %d other tests:", total; for (i = 1; i <= count; ++i) printf " %s (%d)", names[i], n[names[i]]; print "" }'
    exit
fi

need pkg-config=pkgconf meson=meson codespell=codespell clang-format-19=clang-format-19 clang-tidy-19=clang-tidy-19
build build/tests -DSITREP_WERROR=ON -DSITREP_BUILD_TESTS=ON -DSITREP_BUILD_EXAMPLES=ON -DSITREP_TEST_UNITY=ON
cd build/tests || exit 2
run_tests "$@"
echo "tests/run.sh: all tests passed"

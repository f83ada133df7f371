#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'EOF'
usage: sh tests/coverage.sh    measures what the suite, the attack on the journal and the corpora of the fuzz targets show of
                               include/sitrep/: with clang 19 in build/coverage the MC/DC, of both cores and std.hpp; with
                               g++ 12 in build/coverage_tables the branches of the tables of the small core, which clang
                               does not compile. Lists conditions and branches that no run shows and
                               tests/tools/unreachable.txt does not explain, and fails if there are any
As root on Debian it installs the packages that are missing.
EOF
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
. "$root/tests/tools/setup.sh"
need g++-12=g++-12 'fuzzer=clang-19 libclang-rt-19-dev' clang++-19=clang-19 llvm-cov-19=llvm-19 python3=python3 cmake=cmake builder=ninja-build doctest=doctest-dev
out=$root/build/coverage
tables=$root/build/coverage_tables
rm -f "$out"/*.json "$tables"/*.json.gz
export LLVM_PROFILE_FILE="$out/raw"  # also of the programs that run while the others are built

# set_up COMPILER DIRECTORY FLAGS SUITES
set_up() {
    CXX=$1
    export CXX
    configure "$2" -DCMAKE_CXX_FLAGS="-O0 -DSITREP_TEST_RUN_TIME_ONLY $3" -DSITREP_TEST_SUITES="$4" -DSITREP_TEST_UNITY=ON \
        -DSITREP_BUILD_EXAMPLES=OFF -DSITREP_INSTALL=OFF
}

programs='suite_parts suite_bare suite_std attack_journal fuzz_binary fuzz_json fuzz_text fuzz_journal fuzz_json_lines
    fuzz_differential fuzz_cores fuzz_values fuzz_check fuzz_tool'
set_up clang++-19 "$out" '-fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc' 'parts;bare;std'
# shellcheck disable=SC2046,SC2086  # lists of words
compile "$out" --target $(printf 'sitrep_%s ' $programs)
for name in $programs; do
    program=$out/tests/sitrep_$name
    corpus=
    case $name in fuzz_*) corpus=$root/tests/fuzz/corpus/${name#fuzz_} ;; esac
    echo "running $name"
    "$program" ${corpus:+"$corpus"} >"$log" 2>&1 || { tail -n 50 "$log"; exit 1; }
    llvm-profdata-19 merge -sparse "$out/raw" -o "$out/merged" &&
        llvm-cov-19 export -skip-expansions -instr-profile "$out/merged" "$program" >"$out/$name.json" || exit 1
done

# A function that is inlined everywhere has no counters of its own.
set_up g++-12 "$tables" '--coverage -fno-exceptions -Dalways_inline=noinline' bare
compile "$tables" --target sitrep_suite_bare
echo 'running suite_bare, by g++ 12'
find "$tables" -name '*.gcda' -exec rm {} +
"$tables/tests/sitrep_suite_bare" >"$log" 2>&1 || { tail -n 50 "$log"; exit 1; }
(cd "$tables" && find . -name 'unity*.gcda' -exec gcov-12 --branch-probabilities --branch-counts --json-format {} +) \
    >"$log" 2>&1 || { tail -n 50 "$log"; exit 1; }

python3 "$root/tests/tools/mcdc.py" "$root/include/sitrep" "$root/tests/tools/unreachable.txt" "$out"/*.json "$tables"/*.json.gz

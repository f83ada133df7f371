#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'EOF'
usage: sh tests/coverage.sh    measures the MC/DC of include/sitrep/, except the small core, with clang 19 in
                               build/coverage: under the suite, the attack on the journal and the corpora of the fuzz
                               targets. Lists conditions that no run covers and tests/tools/unreachable.txt does not
                               explain, and fails if there are any
As root on Debian it installs the packages that are missing.
EOF
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
CXX=clang++-19
export CXX
. "$root/tests/tools/setup.sh"
need "$(compiler)" llvm-cov-19=llvm-19 python3=python3 cmake=cmake builder=ninja-build doctest=doctest-dev
out=$root/build/coverage

programs='suite_parts attack_journal fuzz_binary fuzz_json fuzz_text fuzz_journal fuzz_json_lines fuzz_differential'

configure "$out" -DCMAKE_CXX_FLAGS='-O0 -fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc' \
    -DSITREP_TEST_SUITES=parts -DSITREP_BUILD_EXAMPLES=OFF -DSITREP_INSTALL=OFF
# shellcheck disable=SC2046,SC2086  # lists of words
compile "$out" --target $(printf 'sitrep_%s ' $programs)
rm -f "$out"/*.json
for name in $programs; do
    program=$out/tests/sitrep_$name
    corpus=
    case $name in fuzz_*) corpus=$root/tests/fuzz/corpus/${name#fuzz_} ;; esac
    echo "running $name"
    LLVM_PROFILE_FILE=$out/raw "$program" ${corpus:+"$corpus"} >"$log" 2>&1 || { tail -n 50 "$log"; exit 1; }
    llvm-profdata-19 merge -sparse "$out/raw" -o "$out/merged" &&
        llvm-cov-19 export -skip-expansions -instr-profile "$out/merged" "$program" >"$out/$name.json" || exit 1
done
python3 "$root/tests/tools/mcdc.py" "$root/include/sitrep" "$root/tests/tools/unreachable.txt" "$out"/*.json

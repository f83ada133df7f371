#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'EOF'
usage: sh tests/coverage.sh    the MC/DC of include/sitrep/ under the suite, the attacks and the corpora of the fuzz targets,
                               with clang 19, in build/coverage; what no run shows and tests/tools/unreachable.txt
                               does not explain is listed, and fails
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

build "$out" -DCMAKE_CXX_FLAGS='-O0 -fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc' \
    -DSITREP_TEST_SUITES=parts -DSITREP_BUILD_EXAMPLES=OFF -DSITREP_INSTALL=OFF
rm -f "$out"/*.json
for program in "$out"/tests/sitrep_suite_parts "$out"/tests/sitrep_fuzz_* "$out"/tests/sitrep_attack_*; do
    [ -f "$program" ] && [ -x "$program" ] || continue
    name=$(basename "$program")
    corpus=
    case $name in sitrep_fuzz_*) corpus=$root/tests/fuzz/corpus/${name#sitrep_fuzz_} ;; esac
    echo "running $name"
    LLVM_PROFILE_FILE=$out/raw "$program" ${corpus:+"$corpus"} >"$log" 2>&1 || { tail -n 50 "$log"; exit 1; }
    llvm-profdata-19 merge -sparse "$out/raw" -o "$out/merged" &&
        llvm-cov-19 export -skip-expansions -instr-profile "$out/merged" "$program" >"$out/$name.json" || exit 1
done
python3 "$root/tests/tools/mcdc.py" "$root/include/sitrep" "$root/tests/tools/unreachable.txt" "$out"/*.json

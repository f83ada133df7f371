#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# golden.sh --vectors: encodes every record in both formats on the host.
# golden.sh MACHINE: tests that the machine encodes every record to the same bytes.
# golden.sh --self-test: tests that one wrong byte is reported.
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
here=$root/tests/embedded/golden
out=$root/build/embedded/golden

# program VECTORS FILE: compiles golden.cpp with these vectors.
program() {
    # shellcheck disable=SC2086  # lists of words
    $compile $strict -Os -I"$1" "$here/golden.cpp" $runtime -o "$2"
}

case $1 in
    --vectors)
        mkdir -p "$out/wrong" && ${CXX:-c++} -std=c++20 -I"$root/include" "$here/vectors.cpp" -o "$out/vectors" &&
            "$out/vectors" >"$out/vectors.inc" && sed '2s/{\([0-9]*\)/{1+\1/' "$out/vectors.inc" >"$out/wrong/vectors.inc"
        ;;
    --self-test)
        use microbit
        program "$out/wrong" "$out/wrong/microbit" || exit 1
        output=$($run "$out/wrong/microbit" 2>&1) && { echo 'golden: a wrong byte is not reported'; exit 1; }
        case $output in *'binary differs from the host'*) ;; *) echo "golden: a wrong byte prints: $output"; exit 1 ;; esac
        ;;
    *)
        use "$1"
        program "$out" "$out/$1" && $run "$out/$1" && echo "golden: $1 passed"
        ;;
esac

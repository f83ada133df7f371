#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# golden.sh MACHINE: every record, in both formats, has the same bytes on the machine as on the host.
# golden.sh --self-test: checks that one wrong byte is found.
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
here=$root/tests/embedded/golden
out=$root/build/embedded/golden

# program VECTORS FILE
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
        said=$($run "$out/wrong/microbit" 2>&1) && { echo 'golden: a wrong octet is not seen'; exit 1; }
        case $said in *'other octets than the host'*) ;; *) echo "golden: a wrong octet gives: $said"; exit 1 ;; esac
        ;;
    *)
        use "$1"
        program "$out" "$out/$1" && $run "$out/$1" && echo "golden octets: $1"
        ;;
esac

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# speed.sh: counts instructions on a Cortex-M4 for the record of fifteen fields, the same in every run, and writes them
# to build/embedded/figures/speed.txt.
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
out=$root/build/embedded/speed
figures=$root/build/embedded/figures
mkdir -p "$out" "$figures" && cd "$out" || exit 2

use m4
# shellcheck disable=SC2086  # lists of words
$compile $strict -O2 "$root/tests/embedded/speed/speed.cpp" $runtime -o speed || exit 2
count() { $run speed -icount shift=0 >"$1" 2>&1; }
count first && count second || { cat first; echo 'speed: the program fails'; exit 1; }
cmp -s first second || { echo 'speed: two runs differ'; cat first second; exit 1; }
awk '$2 + 0 == 0 { print "speed: nothing was counted"; exit 1 }' first || exit 1
sed 's/^/cortex-m4-O2 fifteen instructions_/' first | tee "$figures/speed.txt"

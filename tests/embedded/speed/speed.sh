#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# speed.sh: instructions on a Cortex-M4 for the record of fifteen fields, the same on every run.
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
out=$root/build/embedded/speed
most=2000
mkdir -p "$out" && cd "$out" || exit 2

use m4
# shellcheck disable=SC2086  # lists of words
$compile $strict -O2 "$root/tests/embedded/speed/speed.cpp" $runtime -o speed || exit 2
count() { $run speed -icount shift=0 >"$1" 2>&1; }
count first && count second || { cat first; echo 'speed: the program fails'; exit 1; }
cmp -s first second || { echo 'speed: two runs differ'; cat first second; exit 1; }
sed 's/^/instructions on an M4: /' first
awk -v most=$most '$2 + 0 == 0 || $2 > most { print "speed: " $0 ", the budget is " most; bad = 1 } END { exit bad }' first

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# stack.sh [INPUTS]: hostile inputs on a Cortex-M0 write no deeper into its painted stack than held.txt says, and the README.
# Needs the vectors of golden.sh.
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
inputs=${1:-100000}
out=$root/build/embedded/stack
mkdir -p "$out" && cd "$out" || exit 2

use microbit
# shellcheck disable=SC2086  # lists of words
for point in binary_encode binary_decode json_write json_read; do
    $compile -Os -c "$root/tests/embedded/entry/$point.cpp" -o "$point.o" || exit 2
done
# program INPUTS [PART]: uses the held figures, or that part of them.
program() {
    bounds=$(awk -v part="${2:-1}" '$1 == "cortex-m0plus-Os" && $2 == "record" && sub("^stack_", "", $3) {
        print "-D" toupper($3) "=" int($4 / part) }' "$root/tests/embedded/held.txt")
    # shellcheck disable=SC2086  # lists of words
    $compile $strict -Os -I"$root/build/embedded/golden" "-DINPUTS=$1u" $bounds "$root/tests/embedded/stack/stack.cpp" ./*.o $runtime \
        -o program || exit 2
}
emulate() { timeout 900 ${run#timeout 60} program; }
program 200 2
if emulate >planted 2>&1 || ! grep -q '^json_read: ' planted; then
    echo 'stack: a bound that is too small is not reported'
    cat planted
    exit 1
fi
program "$inputs"
emulate

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)

usage() {
    cat <<'END'
usage: sh tests/attack/linear.sh [NAME…]

Tests that decoding time is linear. For the slowest known inputs, it counts the instructions of the readers with
callgrind, at about 10 000 and 100 000 bytes. It fails if ten times the input takes twelve times the instructions or more.
It fails, too, if a fault deep in brackets takes more than three times the instructions of the same text without a fault;
if `check` takes more than 1.5 times as many for records in any order as for grouped ones, or twice as many for chains.
Without a NAME it tests all inputs; tests/attack/linear.cpp has their names. As root on Debian, it installs valgrind.
END
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
. "$root/tests/tools/setup.sh"
need "$(compiler)" valgrind=valgrind
mkdir -p "$root/build" && cd "$root/build" || exit 2
"${CXX:-c++}" -std=c++20 -O1 -I"$root/include" "$root/tests/attack/linear.cpp" -o linear >"$log" 2>&1 ||
    { tail -n 40 "$log"; exit 2; }

# instructions NAME SIZE
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=subject ./linear "$1" "$2" >"$log" 2>&1 || return 1
    sed -n 's/^.*Collected : //p' "$log"
}

# at_most PERCENT OF WHAT: compares the last counts.
at_most() {
    printf '%-24s %d%% of the instructions %s\n' "$name" $((lots * 100 / ($2 + 1))) "$3"
    [ $((lots * 100)) -le $(($2 * $1)) ] || { echo "$name: TOO SLOW"; bad=1; }
}

bad=0 sound=0 grouped=0
for name in ${*:-$(./linear)}; do
    if few=$(instructions "$name" 10000) && lots=$(instructions "$name" 100000) && [ -n "$few" ] && [ -n "$lots" ]; then
        ratio=$((lots * 100 / few))
        [ $ratio -lt 1200 ] && verdict= || { verdict='  NOT LINEAR'; bad=1; }
        printf '%-24s %9d %10d instructions, ratio %2d.%02d%s\n' "$name" "$few" "$lots" $((ratio / 100)) $((ratio % 100)) \
            "$verdict"
        case $name in
            sound-at-*) sound=$lots ;;
            fault-at-*) at_most 300 "$sound" 'without the fault' ;;
            check-grouped) grouped=$lots ;;
            check-shuffled) [ "$grouped" = 0 ] || at_most 150 "$grouped" 'of grouped records' ;;
            check-*chain) [ "$grouped" = 0 ] || at_most 200 "$grouped" 'of grouped records' ;;
        esac
    else
        echo "$name: FAILED"
        tail -n 20 "$log"
        bad=1
    fi
done
exit $bad

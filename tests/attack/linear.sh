#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)

usage() {
    cat <<'END'
usage: sh tests/attack/linear.sh [NAME…]

Counts the instructions that the readers take for the worst inputs that are known, of about 10 000 and of 100 000 octets,
with callgrind; fails where ten times the input takes twelve times as many or more. For all inputs, or for those named;
tests/attack/linear.cpp has their names. As root on Debian it installs valgrind where it is missing.
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

bad=0
for name in ${*:-$(./linear)}; do
    if few=$(instructions "$name" 10000) && lots=$(instructions "$name" 100000) && [ -n "$few" ] && [ -n "$lots" ]; then
        ratio=$((lots * 100 / few))
        [ $ratio -lt 1200 ] && verdict= || { verdict='  NOT LINEAR'; bad=1; }
        printf '%-24s %9d %10d instructions, ratio %2d.%02d%s\n' "$name" "$few" "$lots" $((ratio / 100)) $((ratio % 100)) \
            "$verdict"
    else
        echo "$name: FAILED"
        tail -n 20 "$log"
        bad=1
    fi
done
exit $bad

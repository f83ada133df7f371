#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT COMPILER [FLAG…]: two translation units with different settings in one program, linked in both orders, at
# -O0 and -O2: both work, and they share no definition. A program that does not link would do, too; these link.
root=$1
shift
here=$root/tests/mixed_settings
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
bad=0
complain() { echo "$1"; bad=1; }

# The default, and units that differ from it in one part of the name of the namespace each.
unit() {
    name=$1
    shift
    "$@" -I"$root/include" -DUNIT="$name" -c "$here/unit.cpp" -o "$work/$name.o" || exit 1
}
# The weak definitions of namespace sitrep in an object.
definitions() { nm "$work/$1.o" | awk '$2 ~ /^[WVu]$/ && $3 ~ /6sitrep/ { print $3 }' | sort -u; }

for level in -O0 -O2; do
    unit plain "$@" $level -DSITREP_SMALL=0 -DSITREP_CRC_BITS=64 -DSITREP_CHECKED=0
    unit small "$@" $level -DSITREP_SMALL=1 -DSITREP_CRC_BITS=4 -DSITREP_CHECKED=0
    unit crc "$@" $level -DSITREP_SMALL=0 -DSITREP_CRC_BITS=4 -DSITREP_CHECKED=0
    unit checked "$@" $level -DSITREP_SMALL=0 -DSITREP_CRC_BITS=64 -DSITREP_CHECKED=1
    definitions plain >"$work/plain"
    for other in small crc checked; do
        "$@" -DFIRST=plain -DSECOND=$other -c "$here/main.cpp" -o "$work/main.o" || exit 1
        for order in "plain $other" "$other plain"; do
            objects=
            for name in $order; do objects="$objects $work/$name.o"; done
            # shellcheck disable=SC2086  # a list of words
            "$@" $objects "$work/main.o" -o "$work/mixed" || { complain "$level $order: does not link"; continue; }
            "$work/mixed" || complain "$level $order: does not work"
        done
        definitions $other >"$work/$other"
        shared=$(comm -12 "$work/plain" "$work/$other")
        [ -z "$shared" ] || complain "$level plain $other: both define
$shared"
    done
done
[ -s "$work/plain" ] || complain 'nm finds no definitions'
exit $bad

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# footprint.sh: measures flash, stack and object sizes on a Cortex-M0+ and an M4. It writes lines
# "CPU-LEVEL SUBJECT FIGURE BYTES" to build/embedded/figures/footprint.txt; figures.sh compares them with the budgets and
# the held figures.
#
# Flash is the code and the constants of an image with the entry points, the functions that they call, and the helpers
# of libgcc and memory.cpp that those need. It has no vectors, start-up code or main. Stubs as entry points would need
# 2 bytes each for their return, so the image is at most 4 bytes larger than the code under test. The words of enums
# count, too. The stack is proven, see proofs/stack.cpp, and includes the entry point. LEVELS and SUBJECTS select a part.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
entry=$root/tests/embedded/entry
out=$root/build/embedded/footprint
figures=$root/build/embedded/figures
levels=${LEVELS:-Os O2}
subjects=${SUBJECTS:-fifteen spot event record}
mkdir -p "$out" "$figures" && cd "$out" || exit 2

type_of() {
    case $1 in
        fifteen) echo 'embedded::fifteen<0>' ;;
        second) echo 'embedded::fifteen<1>' ;;
        grown_*) echo "embedded::$1" ;;
        *) echo "sitrep::$1" ;;
    esac
}

# object CPU-LEVEL-SUBJECT-ENTRY: compiles an entry point; for example, cortex-m4-Os-spot-json_read.
object() {
    point=${1##*-}
    rest=${1%-*}
    subject=${rest##*-}
    rest=${rest%-*}
    $(arm_compiler "${rest%-*}") "-${rest##*-}" "-DSUBJECT=$(type_of "$subject")" -fcallgraph-info=su,da \
        -c "$entry/$point.cpp" -o "$1.o"
}

# flash CPU-LEVEL SUBJECT-ENTRY…: prints the bytes of an image with these entry points.
flash() {
    target=$1
    shift
    files=
    for entry_point in "$@"; do files="$files $target-$entry_point.o"; done
    # shellcheck disable=SC2086  # a list of words
    image_size "${target%-*}" 'binary_encode|binary_decode|json_write|json_read' $files "${target%-*}-memory.o"
}

# measure CPU-LEVEL SUBJECT: prints all its figures.
measure() {
    while read -r figure points; do
        # shellcheck disable=SC2046,SC2086  # lists of words
        bytes=$(flash "$1" $(printf "$2-%s " $points)) || exit 2
        echo "$1 $2 $figure $bytes"
    done <<END_OF_LIST
encode binary_encode
decode binary_decode
binary binary_encode binary_decode
write json_write
read json_read
json json_write json_read
END_OF_LIST
    for point in $points_of_all; do
        bytes=$(../proofs/stack 65536 "$point" "$1-$2-$point.ci" "${1%-*}-memory.ci") ||
            { echo "$1 $2: the stack of $point is not proven: $bytes" >&2; exit 2; }
        echo "$1 $2 stack_$point $bytes"
    done
}

# growth CPU-LEVEL KIND: prints the flash that one more field, or kind, of KIND behind the extension mark adds.
growth() {
    before=$(flash "$1" "$2-binary_encode" "$2-binary_decode") &&
        after=$(flash "$1" "grown_$2-binary_encode" "grown_$2-binary_decode") || exit 2
    echo "$1 grown_$2 growth $((after - before))"
}

# further CPU-LEVEL: prints the flash that a second record like the first adds.
further() {
    one_record=$(flash "$1" fifteen-binary_encode fifteen-binary_decode) &&
        two_records=$(flash "$1" fifteen-binary_encode fifteen-binary_decode \
            second-binary_encode second-binary_decode) || exit 2
    echo "$1 second binary $((two_records - one_record))"
}

points_of_all='binary_encode binary_decode json_write json_read'
if [ $# -gt 0 ]; then
    object "$1"
    exit
fi

rm -f ./*.o ./*.ci
mkdir -p ../proofs && "${CXX:-c++}" -std=c++20 -O1 "$root/tests/embedded/proofs/stack.cpp" -o ../proofs/stack || exit 2
for cpu in cortex-m0plus cortex-m4; do
    $(arm_compiler $cpu) -Os -fcallgraph-info=su,da -c "$metal/memory.cpp" -o $cpu-memory.o || exit 2
    for level in $levels; do
        for subject in $subjects; do
            for point in $points_of_all; do echo "$cpu-$level-$subject-$point"; done
        done
    done
    for point in binary_encode binary_decode; do
        for subject in second grown_event grown_record; do echo $cpu-Os-$subject-$point; done
    done
done >wanted
# the slowest first, so that all processors finish at about the same time
sort -t- -k4,4r wanted | xargs -n1 -P"$(getconf _NPROCESSORS_ONLN)" sh "$root/tests/embedded/footprint.sh" || exit 2

{
    for cpu in cortex-m0plus cortex-m4; do
        for level in $levels; do
            for subject in $subjects; do measure "$cpu-$level" "$subject" || exit 2; done
        done
        case " $levels  $subjects " in *" Os "*" fifteen "*) further $cpu-Os || exit 2 ;; esac
        case " $levels  $subjects " in *" Os "*" event "*) growth $cpu-Os event || exit 2 ;; esac
        case " $levels  $subjects " in *" Os "*" record "*) growth $cpu-Os record || exit 2 ;; esac
    done
    $(arm_compiler cortex-m0plus) -c "$entry/sizes.cpp" -o sizes.o || exit 2
    arm-none-eabi-nm --print-size --radix=d sizes.o |
        awk 'sub("^size_of_", "", $4) { print "arm", $4, "sizeof", $2 + 0 }'
} >"$figures/footprint.txt"

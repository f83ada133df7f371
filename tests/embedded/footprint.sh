#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# footprint.sh: measures flash, stack and objects on a Cortex-M0+ and M4, as lines "CPU-LEVEL SUBJECT WHAT OCTETS" in
# build/embedded/figures/footprint.txt; figures.sh holds them against what is wanted and what was.
#
# Flash is the code and constants of an image that holds the entry points, the functions they call, and the helpers of
# libgcc and memory.cpp that these need; it has no vectors, start-up code or main. An image with stubs as entry points
# would hold only their "return", 2 bytes each; so an image's size is the difference from the image with stubs, and up
# to 4 bytes more. The words of enums are included. The stack is proven, see proofs/stack.cpp, and includes the entry
# point's. LEVELS and SUBJECTS choose a part of the figures.
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
        *) echo "sitrep::$1" ;;
    esac
}

# object CPU-LEVEL-SUBJECT-ENTRY, as in cortex-m4-Os-spot-json_read: compiles it.
object() {
    point=${1##*-}
    rest=${1%-*}
    subject=${rest##*-}
    rest=${rest%-*}
    $(arm_compiler "${rest%-*}") "-${rest##*-}" "-DSUBJECT=$(type_of "$subject")" -fcallgraph-info=su,da \
        -c "$entry/$point.cpp" -o "$1.o"
}

# flash CPU-LEVEL SUBJECT-ENTRY…: the bytes of the image with these entry points.
flash() {
    set_of=$1
    shift
    files=
    roots=
    for one in "$@"; do
        files="$files $set_of-$one.o"
        for symbol in $(arm-none-eabi-nm --defined-only --format=just-symbols "$set_of-$one.o" |
            grep -E "^_Z[0-9N]*(${one##*-})"); do
            roots="$roots -Wl,--undefined=$symbol"
        done
    done
    [ -n "$roots" ] || exit 2
    # shellcheck disable=SC2086  # lists of words
    arm-none-eabi-g++ -mthumb "-mcpu=${set_of%-*}" -nostdlib -T "$metal/cortex_m.ld" -Wl,--gc-sections \
        -Wl,--defsym=FLASH=0,--defsym=FLASH_SIZE=1M,--defsym=RAM=0x20000000,--defsym=RAM_SIZE=16K \
        -Wl,--entry=0 $roots $files "${set_of%-*}-memory.o" -lgcc -o image.elf || exit 2
    arm-none-eabi-size -A image.elf | awk '/^\.(text|ARM\.ex)/ { total += $2 } END { print total }'
}

# measure CPU-LEVEL SUBJECT: all its figures
measure() {
    while read -r what points; do
        # shellcheck disable=SC2046,SC2086  # lists of words
        octets=$(flash "$1" $(printf "$2-%s " $points)) || exit 2
        echo "$1 $2 $what $octets"
    done <<END_OF_LIST
encode binary_encode
decode binary_decode
binary binary_encode binary_decode
write json_write
read json_read
json json_write json_read
END_OF_LIST
    for point in $points_of_all; do
        octets=$(../proofs/stack 65536 "$point" "$1-$2-$point.ci" "${1%-*}-memory.ci") ||
            { echo "$1 $2: the stack of $point is not proven: $octets" >&2; exit 2; }
        echo "$1 $2 stack_$point $octets"
    done
}

# further CPU-LEVEL: the cost of a second, similar record.
further() {
    one=$(flash "$1" fifteen-binary_encode fifteen-binary_decode) &&
        two=$(flash "$1" fifteen-binary_encode fifteen-binary_decode second-binary_encode second-binary_decode) || exit 2
    echo "$1 second binary $((two - one))"
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
    for point in binary_encode binary_decode; do echo $cpu-Os-second-$point; done
done >wanted
# the largest first, so that no processor waits at the end
sort -t- -k4,4r wanted | xargs -n1 -P"$(getconf _NPROCESSORS_ONLN)" sh "$root/tests/embedded/footprint.sh" || exit 2

{
    for cpu in cortex-m0plus cortex-m4; do
        for level in $levels; do
            for subject in $subjects; do measure "$cpu-$level" "$subject" || exit 2; done
        done
        case " $levels $subjects " in *" Os "*" fifteen "*) further $cpu-Os || exit 2 ;; esac
    done
    $(arm_compiler cortex-m0plus) -c "$entry/sizes.cpp" -o sizes.o || exit 2
    arm-none-eabi-nm --print-size --radix=d sizes.o |
        awk 'sub("^size_of_", "", $4) { print "arm", $4, "sizeof", $2 + 0 }'
} >"$figures/footprint.txt"

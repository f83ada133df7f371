#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# footprint.sh: flash and stack of the entry points, held against budgets, as a Markdown table in
# build/embedded/footprint.md. Flash is text and constants of an image of nothing but the entry points and what they call
# in it, the helpers of libgcc included; stack is proven, see proofs/stack.cpp.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
here=$root/tests/embedded
out=$root/build/embedded/footprint
levels=${LEVELS:-"Os O2"}
table=$root/build/embedded/footprint.md
subjects=${SUBJECTS:-"fifteen spot event record"}
mkdir -p "$out" && cd "$out" || exit 2

type_of() {
    case $1 in
        fifteen) echo 'embedded::fifteen<0>' ;;
        second) echo 'embedded::fifteen<1>' ;;
        *) echo "sitrep::$1" ;;
    esac
}

# object CPU-LEVEL-SUBJECT-ENTRY, as in cortex-m4-Os-spot-json_read: compiles it.
object() {
    entry=${1##*-}
    rest=${1%-*}
    subject=${rest##*-}
    rest=${rest%-*}
    $(arm_compiler "${rest%-*}") "-${rest##*-}" "-DSUBJECT=$(type_of "$subject")" -fcallgraph-info=su,da \
        -c "$here/entry/$entry.cpp" -o "$1.o"
}

# flash CPU-LEVEL SUBJECT-ENTRY…: octets of the image with these.
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
    # shellcheck disable=SC2086  # lists of words
    arm-none-eabi-g++ -mthumb "-mcpu=${set_of%-*}" -nostdlib -T "$metal/cortex_m.ld" -Wl,--gc-sections \
        -Wl,--defsym=FLASH=0,--defsym=FLASH_SIZE=1M,--defsym=RAM=0x20000000,--defsym=RAM_SIZE=16K \
        -Wl,--entry=0 $roots $files "${set_of%-*}-memory.o" -lgcc -o image.elf || exit 2
    arm-none-eabi-size -A image.elf | awk '/^\.(text|ARM)/ { total += $2 } END { print total }'
}

# stack CPU-LEVEL SUBJECT-ENTRY
stack() { ../proofs/stack 65536 "${2##*-}" "$1-$2.ci" "${1%-*}-memory.ci" || echo unproven; }

# limit OCTETS BUDGET WHAT: the figure, in bold and told at the end if it is beyond its budget (0: there is none).
limit() {
    if [ "$2" -eq 0 ] || [ "$1" -le "$2" ]; then
        printf ' %s |' "$1"
    else
        printf ' **%s** |' "$1"
        echo "$3: $1, the budget is $2" >>beyond
    fi
}

# budget CPU-LEVEL SUBJECT COLUMN
budget() { awk -v key="$1 $2 $3" '$1 " " $2 " " $3 == key { found = $4 } END { print found + 0 }' "$here/budgets.txt"; }

row() {
    set_of=$1 subject=$2
    printf '| %s |' "$set_of $subject"
    while read -r column entries; do
        # shellcheck disable=SC2086,SC2046  # lists of words
        limit "$(flash "$set_of" $(printf "$subject-%s " $entries))" "$(budget "$set_of" "$subject" "$column")" \
            "$set_of $subject $column"
    done <<END
encode binary_encode
decode binary_decode
binary binary_encode binary_decode
write json_write
read json_read
json json_write json_read
END
    for entry in binary_encode binary_decode json_write json_read; do
        limit "$(stack "$set_of" "$subject-$entry")" "$(budget "$set_of" "$subject" "stack_$entry")" \
            "$set_of $subject stack of $entry"
    done
    echo
}

further() {
    one=$(flash "$1" fifteen-binary_encode fifteen-binary_decode)
    two=$(flash "$1" fifteen-binary_encode fifteen-binary_decode second-binary_encode second-binary_decode)
    printf '%s each further record kind like fifteen, binary both ways:' "$1"
    limit $((two - one)) "$(budget "$1" second binary)" "$1 each further record kind" | tr -d '|'
    echo
}

if [ $# -gt 0 ]; then
    object "$1"
    exit
fi

rm -f beyond ./*.o
for cpu in cortex-m0plus cortex-m4; do
    $(arm_compiler $cpu) -Os -fcallgraph-info=su,da -c "$metal/memory.cpp" -o $cpu-memory.o
    for level in $levels; do
        for subject in $subjects; do
            for entry in binary_encode binary_decode json_write json_read; do echo $cpu-$level-$subject-$entry; done
        done
    done
    for entry in binary_encode binary_decode; do echo $cpu-Os-second-$entry; done
done | xargs -n1 -P"$(getconf _NPROCESSORS_ONLN)" sh "$here/footprint.sh" || exit 2

{
    arm-none-eabi-g++ --version | sed 1q
    echo
    echo '| octets of flash, proven stack | encode | decode | binary | write | read | JSON | s e | s d | s w | s r |'
    echo '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |'
    for level in $levels; do
        for cpu in cortex-m0plus cortex-m4; do
            for subject in $subjects; do row $cpu-$level "$subject"; done
        done
    done
    echo
    further cortex-m0plus-Os
    further cortex-m4-Os
} >"$table"
cat "$table"
[ ! -s beyond ] || { sed 's/^/beyond its budget: /' beyond; exit 1; }

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../../.." && pwd)
here=$root/tests/embedded/nanopb
entry=$root/tests/embedded/entry
out=$root/build/embedded/nanopb
measured=$out/measured
held=$here/held.txt
page=$root/tests/embedded/README.md

usage() {
    cat <<'END'
usage: sh tests/embedded/nanopb/nanopb.sh            measures both; fails if a ratio is more than 1 % above that of held.txt
       sh tests/embedded/nanopb/nanopb.sh --update   measures, and writes held.txt and the table in tests/embedded/README.md
       sh tests/embedded/nanopb/nanopb.sh --quoted   fails if that table says anything else than held.txt
       sh tests/embedded/nanopb/nanopb.sh --help

Lines of held.txt: CPU SUBJECT FIGURE SITREP NANOPB, in bytes.
END
}

# Debian has nanopb for other machines only as a source package.
fetch_sources() {
    [ -e source/pb_decode.c ] && return
    rm -rf source apt
    mkdir -p source apt/parts apt/lists/partial
    for list in /etc/apt/sources.list.d/*.sources; do
        [ -e "$list" ] && sed 's/^Types:.*/Types: deb-src/' "$list" >"apt/parts/${list##*/}"
    done
    [ -e /etc/apt/sources.list ] && sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >apt/parts/main.list
    set -- -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$out/apt/parts" -o "Dir::State::Lists=$out/apt/lists" \
        -o "Dir::Cache=$out/apt" -o APT::Sandbox::User=root
    { apt-get "$@" update && (cd apt && apt-get "$@" source --download-only nanopb); } >apt/log 2>&1 </dev/null ||
        { tail -n 20 apt/log; echo 'apt-get could not fetch the source package nanopb' >&2; exit 2; }
    tar -xf apt/nanopb_*.orig.tar.* -C source --strip-components=1 --wildcards '*/pb*.[ch]' || exit 2
}

# measure MACHINE-SUBJECT: prints all its figures.
measure() {
    subject=${1#*-}
    use "${1%-*}"
    case $1 in
        microbit-*) cpu=cortex-m0plus ;;
        m4-*) cpu=cortex-m4 ;;
    esac
    # The smallest settings for these messages. Like sitrep, nanopb checks UTF-8 when it decodes, and not when it encodes.
    settings='-DPB_NO_ERRMSG -DPB_BUFFER_ONLY'
    case $subject in
        fifteen) type='embedded::fifteen<0>' message=Fifteen settings="$settings -DPB_WITHOUT_64BIT" ;;
        event) type=sitrep::event message=Event ;;
        record) type=sitrep::record message=Record ;;
    esac
    settings="$settings -I$out/source -I$out"
    compile_c="arm-none-eabi-gcc -std=c11 $freestanding_c -mthumb -mcpu=$cpu -Os $settings"
    mkdir -p "$out/$1" && cd "$out/$1" || exit 2
    # shellcheck disable=SC2046,SC2086  # lists of words
    {
        $compile_c -c ../source/pb_common.c -o pb_common.o -DPB_VALIDATE_UTF8 &&
            $compile_c -c ../source/pb_decode.c -o pb_decode.o -DPB_VALIDATE_UTF8 &&
            $compile_c -c ../source/pb_encode.c -o pb_encode.o && $compile_c -c ../records.pb.c -o records.o &&
            $compile -Os -c "$metal/memory.cpp" -o memory.o || exit 2
        for point in encode decode; do
            $compile -Os "-DSUBJECT=$type" -c "$entry/binary_$point.cpp" -o "sitrep_$point.o" &&
                $compile -Os $settings "-DMESSAGE=$message" -c "$here/$point.cpp" -o "nanopb_$point.o" || exit 2
        done
        $compile $strict -Os $settings "-DSUBJECT=$type" "-DMESSAGE=$message" "$here/compare.cpp" sitrep_*.o nanopb_*.o \
            pb_*.o records.o $runtime -o program || exit 2
        for figure in encode decode both; do
            points=$figure
            [ $figure = both ] && points='encode decode'
            sitrep=$(image_size $cpu binary_ $(printf 'sitrep_%s.o ' $points) memory.o) &&
                nanopb=$(image_size $cpu nanopb_ $(printf 'nanopb_%s.o ' $points) pb_*.o records.o memory.o) || exit 2
            echo "$cpu $subject $figure $sitrep $nanopb"
        done
        $run program >printed 2>&1 || { cat printed >&2; exit 1; }
    }
    sed "s/^/$cpu $subject /" printed
}

measure_all() {
    mkdir -p "$out" && cd "$out" || exit 2
    fetch_sources
    (cd "$here" && nanopb_generator.py -q --error-on-unmatched -D "$out" records.proto) || exit 2
    rm -f ./*.figures
    printf '%s\n' microbit-record m4-record microbit-event m4-event microbit-fifteen m4-fifteen |
        xargs -n1 -P"$(getconf _NPROCESSORS_ONLN)" sh "$here/nanopb.sh" --measure || exit 2
    { versions; cat ./*.figures; } >"$measured"
}
versions() {
    echo "# arm-none-eabi-g++ $(arm-none-eabi-g++ -dumpfullversion)," \
        "$(sed -n 's/^#define NANOPB_VERSION "nanopb-\(.*\)"/nanopb \1/p' "$out/source/pb.h")"
}

# worse HELD MEASURED: the ratios that are more than 1 % above those of HELD, and the figures that are missing.
worse() {
    awk '/^#/ { next }
         { key = $1 " " $2 " " $3 }
         FILENAME == ARGV[1] { sitrep[key] = $4; nanopb[key] = $5; next }
         { found[key] }
         !(key in sitrep) || $4 * nanopb[key] > 1.01 * sitrep[key] * $5 {
             printf "%s: %d to %d, not %d to %d\n", key, $4, $5, sitrep[key], nanopb[key]
         }
         END { for (key in sitrep) if (!(key in found)) print key ": not measured" }' "$1" "$2"
}

check() {
    awk '!/^#/ { $4 = int($4 * 0.98); print }' "$measured" >"$out/planted"
    [ "$(worse "$out/planted" "$measured" | wc -l)" -eq "$(wc -l <"$out/planted")" ] ||
        { echo 'nanopb: a ratio that got worse by 2 % is not reported'; exit 1; }
    if [ "$(head -n 1 "$held")" != "$(versions)" ]; then
        echo "not compared: held.txt is of $(sed -n '1s/^# //p' "$held"); these are $(versions)"
        return
    fi
    found=$(worse "$held" "$measured")
    [ -z "$found" ] || {
        echo "$found" | sed 's/^/worse than held.txt: /'
        echo 'if that is the price of something better: sh tests/embedded/nanopb/nanopb.sh --update'
        exit 1
    }
}

print_table() {
    awk '/^#/ { next }
         { cell[$1 $2 $3] = sprintf("%d, %d: **%.2f**", $4, $5, $4 / $5) }
         END {
             print "| sitrep, nanopb: ratio | encode | decode | both | stack, encode | stack, decode | object | encoded |"
             print "|---|--:|--:|--:|--:|--:|--:|--:|"
             split("cortex-m0plus cortex-m4", cpus); split("M0+ M4", cores)
             split("fifteen event record", subjects); split("15_fields `event` `record`", names)
             count = split("encode decode both stack_encode stack_decode object encoded", figures)
             for (c = 1; c <= 2; c++) for (s = 1; s <= 3; s++) {
                 name = names[s]; sub("_", " ", name)
                 line = "| " cores[c] ", " name
                 for (f = 1; f <= count; f++) line = line " | " cell[cpus[c] subjects[s] figures[f]]
                 print line " |"
             }
         }' "$held"
}

# The README with this table instead of its own.
with_table() {
    print_table >"$out/table.md"
    awk -v table="$out/table.md" '
        /^\| sitrep, nanopb: ratio \|/ { while ((getline line <table) > 0) print line; inside = 1; found = 1 }
        inside && /^\|/ { next }
        { inside = 0; print }
        END { if (!found) exit 1 }' "$page"
}
check_quoted() {
    mkdir -p "$out" && with_table | diff "$page" - && return
    echo 'tests/embedded/README.md says other figures than held.txt: sh tests/embedded/nanopb/nanopb.sh --update'
    return 1
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
    --quoted) check_quoted; exit ;;
    --measure)
        . "$root/tests/embedded/machine/targets.sh"
        measure "$2" >"$out/$2.figures"
        exit
        ;;
esac
. "$root/tests/tools/setup.sh"
need arm-none-eabi-g++='gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib' qemu-system-arm=qemu-system-arm nanopb_generator.py=nanopb
measure_all
case ${1-} in
    --update)
        cat "$measured" >"$held"
        with_table >"$out/README.md" && cat "$out/README.md" >"$page"
        ;;
    '') check && check_quoted ;;
    *) usage; exit 2 ;;
esac

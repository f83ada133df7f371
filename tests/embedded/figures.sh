#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/embedded
figures=$root/build/embedded/figures
held=$here/held.txt
tables=$here/README.md   # has the tables
readme=$root/README.md  # quotes four figures

usage() {
    cat <<'END_OF_USAGE'
usage: sh tests/embedded/figures.sh --held FILE   fails if a figure in build/embedded/figures/FILE is above that in held.txt,
                                                  or if a README says anything else than held.txt
       sh tests/embedded/figures.sh --quoted      fails if a README says anything else than held.txt; measures nothing
       sh tests/embedded/figures.sh --budgets     lists the figures that are above their budgets, and fails if there are any
       sh tests/embedded/figures.sh --update      writes held.txt and the READMEs' figures from build/embedded/figures
       sh tests/embedded/figures.sh --help

tests/embedded/run.sh footprint speed   measures.
END_OF_USAGE
}

# above LIMITS FIGURES: the lines of FIGURES with more than LIMITS allow
above() {
    awk 'FNR == 1 { file++ }
         /^#/ { next }
         { key = $1 " " $2 " " $3 }
         file == 1 { limit[key] = $4; next }
         key in limit && $4 + 0 > limit[key] + 0 { print key ": " $4 ", not " limit[key] }' "$@"
}

# The tables of tests/embedded/README.md, from held.txt.
print_tables() {
    awk '
        { figure[$1 " " $2 " " $3] = $4 }
        function f(what) { return figure[set " " subject " " what] }
        function fast(what) { return figure[cpu "-O2 " subject " " what] }
        END {
            print "| bytes | binary: write | read | both | both, `-O2` | stack | JSON: write | read | both | both, `-O2` | stack |"
            print "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
            count = split("fifteen spot event record", subjects)
            split("15_fields `spot` `event` `record`", names)
            for (m = 1; m <= 2; m++) for (i = 1; i <= count; i++) {
                cpu = m == 1 ? "cortex-m0plus" : "cortex-m4"; set = cpu "-Os"; subject = subjects[i]
                name = names[i]; sub("_", " ", name)
                print "| " (m == 1 ? "M0+" : "M4") ", " name " | " f("encode") " | " f("decode") " | " f("binary") " | " \
                    fast("binary") " | " f("stack_binary_encode") ", " f("stack_binary_decode") " | " f("write") " | " \
                    f("read") " | " f("json") " | " fast("json") " | " f("stack_json_write") ", " f("stack_json_read") \
                    " |"
                if (subject == "fifteen")
                    print "| a second one like it | | | " figure[set " second binary"] " | | | | | | | |"
                if (subject == "event")
                    print "| one more field, after `...` | | | " figure[set " grown_event growth"] " | | | | | | | |"
                if (subject == "record")
                    print "| one more kind, after `...` | | | " figure[set " grown_record growth"] " | | | | | | | |"
            }
            print "\n| `sizeof` | `report` | `actor` | `place` | `source` | `event` | `claim` | `relation` | `spot` | `extra` | `figure` | `area` | `record` |"
            print "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
            count = split("report actor place source event claim relation spot extra figure area record", kinds)
            line = "| bytes, of 32-bit machines |"
            for (i = 1; i <= count; i++) line = line " " figure["arm " kinds[i] " sizeof"] " |"
            print line "\n"
        }' "$held"
}

# tests/embedded/README.md with these tables instead of its own, which start with "| bytes |" and end before other text.
with_tables() {
    print_tables >"$figures/tables.md"
    awk -v tables="$figures/tables.md" '
        /^\| bytes \|/ { while ((getline line <tables) > 0) print line; inside = 1; found = 1 }
        inside && (/^\|/ || /^$/) { next }
        { inside = 0; print }
        END { if (!found) exit 1 }' "$tables"
}

# The README at the top with the figures of held.txt in four rows: flash of both directions and the larger stack of two records;
# and those of the record of 15 fields in the column beside other libraries.
with_quotes() {
    awk -v held="$held" '
        BEGIN {
            while ((getline line <held) > 0) { split(line, f, " "); figure[f[1] " " f[2] " " f[3]] = f[4] }
            subject["| a record of 15 fields |"] = "fifteen"
            subject["| `record`, any of its kinds |"] = "record"
            flash = "| flash to encode and decode it ¹ |"; stack = "| stack to encode, to decode it ¹ |"
        }
        function of(name, what) { return figure["cortex-m0plus-Os " name " " what] + 0 }
        function larger(a, b) { return a > b ? a : b }
        {
            row = match($0, /^\|[^|]*\|/) ? substr($0, 1, RLENGTH) : ""
            others = substr($0, RLENGTH + 1); sub(/^[^|]*/, "", others)
            if (row in subject) {
                ++found
                name = subject[row]
                $0 = row " " of(name, "binary") " | " larger(of(name, "stack_binary_encode"), of(name, "stack_binary_decode")) " |"
            }
            if (row == flash || row == stack) {
                ++found
                what = row == flash ? of("fifteen", "binary") \
                                    : of("fifteen", "stack_binary_encode") ", " of("fifteen", "stack_binary_decode")
                $0 = row " " what " " others
            }
            print
        }
        END { if (found != 4) exit 1 }' "$readme"
}

check_quoted() {
    with_tables | diff "$tables" - && with_quotes | diff "$readme" - && return
    echo 'a README says other figures than held.txt: sh tests/embedded/figures.sh --update'
    return 1
}

mkdir -p "$figures"
case ${1-} in
    --quoted) check_quoted ;;
    --held)
        compiler=$(arm-none-eabi-g++ -dumpfullversion)
        [ -s "$figures/$2" ] || { echo "$figures/$2: not measured"; exit 1; }
        quoted=$(sed -n 's/^# arm-none-eabi-g++ //p' "$held")
        if [ "$compiler" != "$quoted" ]; then
            echo "not compared: held.txt is of arm-none-eabi-g++ $quoted, this is $compiler"
        else
            worse=$(above "$held" "$figures/$2")
            [ -z "$worse" ] || {
                echo "$worse" | sed 's/^/worse than held.txt: /'
                echo 'if that is the price of something better: sh tests/embedded/figures.sh --update'
                exit 1
            }
        fi
        check_quoted || exit 1
        ;;
    --budgets)
        cat "$figures"/*.txt >"$figures/all" 2>/dev/null || { echo 'not measured: sh tests/embedded/run.sh footprint speed'; exit 1; }
        awk 'FNR == NR { found[$1 " " $2 " " $3]; next }
             !/^#/ && !($1 " " $2 " " $3 in found) { print "not measured: " $0; bad = 1 }
             END { exit bad }' "$figures/all" "$here/budgets.txt" || exit 1
        missed=$(above "$here/budgets.txt" "$figures/all")
        [ -z "$missed" ] || { echo "$missed" | sed 's/^/MISSED: /'; exit 1; }
        echo 'all budgets are met'
        ;;
    --update)
        compiler=$(arm-none-eabi-g++ -dumpfullversion)
        unmeasured=$(cat "$figures"/*.txt | awk '{ key = $1 " " $2 " " $3 }
            FILENAME == "-" { found[key]; next } !/^#/ && !(key in found) { print key }' - "$held")
        [ -z "$unmeasured" ] || {
            echo "$(echo "$unmeasured" | wc -l) figures of held.txt are not measured, such as $(echo "$unmeasured" | head -n 1)"
            echo 'first, without LEVELS and SUBJECTS: sh tests/embedded/run.sh footprint speed'
            exit 1
        }
        cat "$held" "$figures"/*.txt | awk '!/^#/ { figure[$1 " " $2 " " $3] = $4 } END { for (key in figure) print key, figure[key] }' |
            LC_ALL=C sort >"$figures/held" || exit 2
        { echo "# arm-none-eabi-g++ $compiler"; cat "$figures/held"; } >"$held"
        with_tables >"$figures/README.md" && cat "$figures/README.md" >"$tables"
        with_quotes >"$figures/README.md" && cat "$figures/README.md" >"$readme"
        ;;
    *) usage ;;
esac

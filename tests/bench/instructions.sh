#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/bench
held=$here/instructions.txt

usage() {
    cat <<'END'
usage: sh tests/bench/instructions.sh             counts the instructions of sitrep's codecs per record, with callgrind; fails if
                                                  a figure is more than 2 % above tests/bench/instructions.txt
       sh tests/bench/instructions.sh --update    writes that file
       sh tests/bench/instructions.sh --help

Takes half a minute. The compiler is g++ 12 with -O2: other compilers have other figures. As root on Debian it installs what is
missing.
END
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
    '' | --update) ;;
    *) usage >&2; exit 2 ;;
esac
CXX=g++-12
. "$root/tests/tools/setup.sh"
. "$here/count.sh"
need "$(compiler)" valgrind=valgrind
work=$root/build/bench/instructions
mkdir -p "$work" && cd "$work" || exit 2

"$CXX" -std=c++20 -O2 -DNDEBUG -I"$root/include" "$here/count.cpp" "$here/records.cpp" "$here/codecs/sitrep.cpp" -o count \
    >"$log" 2>&1 || { tail -n 40 "$log"; exit 2; }
count_instructions ./count 2000 callgrind >figures || exit 1

if [ "${1-}" = --update ]; then
    { sed -n '/^#/p' "$held"; cat figures; } >new && mv new "$held"
    exit
fi

awk '
    /^#/ { next }
    { key = $1 " " $2 " " $3 " " $4 }
    FNR == NR { held[key] = $5; next }
    {
        found[key] = 1
        printf "%-30s %8.1f", key, $5
        if (!(key in held)) { print "  NOT IN instructions.txt"; bad = 1; next }
        printf "  %+6.2f %%", 100 * ($5 / held[key] - 1)
        if ($5 > 1.02 * held[key]) { printf "  MORE than %.1f", held[key]; bad = 1 }
        else if ($5 < 0.98 * held[key]) { printf "  less than %.1f", held[key]; fell = 1 }
        print ""
    }
    END {
        for (key in held) if (!(key in found)) { print key ": NOT MEASURED"; bad = 1 }
        if (bad) print "more instructions than tests/bench/instructions.txt allows"
        if (fell) print "please keep the gain:  sh tests/bench/instructions.sh --update"
        exit bad
    }' "$held" figures

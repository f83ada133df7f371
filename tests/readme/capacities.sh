#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# capacities.sh ROOT: the table of capacities in include/sitrep/record/README.md has a row for each text and list of the
# headers beside it, in order of their names, and no other.
cd "$1/include/sitrep/record" || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
awk '
    /^struct / { kind = $2 }
    /^ +(sitrep::)?(text|list)<.*>.*\{\};/ {
        split($0, words, /[<>{}, ]+/)
        for (i = 1; words[i] != "text" && words[i] != "list"; ++i) continue
        member = words[i] == "text" ? words[i + 2] : words[i + 4]
        size = words[i] == "text" ? words[i + 1] " bytes" : words[i + 2] " elements, " words[i + 3] " on the wire"
        print "| `" kind "." member "` | " size " |"
    }' ./*.hpp | sort >"$work/rows"
# same FILE: compares the table of the file with the headers.
same() { grep -E '^\| `[a-z_]+\.[a-z_]+` \| [0-9]+ ' "$1" | sed 's/ | [^|]* |$/ |/' | diff "$work/rows" -; }
[ "$(wc -l <"$work/rows")" -gt 20 ] || { echo 'finds hardly any text or list'; exit 1; }
sed 's/| 95 bytes |/| 96 bytes |/' README.md >"$work/planted"
! same "$work/planted" >/dev/null || { echo 'does not see a wrong row'; exit 1; }
same README.md

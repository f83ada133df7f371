#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# floors.sh ROOT: headers include only floors below their own, or their own without a cycle; no codec reaches another.
cd "$1/include/sitrep" || exit 2
floors='core value record codec schema data'
codecs='binary=binary uper=binary json=json journal=journal'  # codec/uper_*.hpp belongs to binary; what is not named serves all

edges=$(find . -name '*.hpp' | sed 's,^\./,,' | sort | while read -r header; do
    sed -nE "s,^#include <sitrep/(.*)>.*,$header \1,p" "$header"
done)

printf '%s\n' "$edges" | awk -v floors="$floors" -v codecs="$codecs" '
    function floor_of(path) { sub("/.*", "", path); return path }
    function codec_of(path) {
        if (floor_of(path) != "codec") return ""
        sub("^codec/", "", path); sub("[_.].*", "", path)
        return codec[path]
    }
    function complain(text) { print text; bad = 1 }
    function walk(from, path,   i) {  # every header that `from` reaches
        if ((from, path) in seen) return
        seen[from, path] = 1
        if (codec_of(path) != "" && codec_of(path) != codec_of(from)) complain(from " reaches another codec: " path)
        for (i = 1; i <= count[path]; ++i) walk(from, next_of[path, i])
    }
    BEGIN {
        n = split(floors, list, " "); for (i = 1; i <= n; ++i) level[list[i]] = i
        n = split(codecs, list, "[ =]"); for (i = 1; i < n; i += 2) codec[list[i]] = list[i + 1]
    }
    NF == 2 {
        next_of[$1, ++count[$1]] = $2
        a = floor_of($1); b = floor_of($2)
        if (!(a in level)) complain("unknown floor: " a)
        if (level[b] > level[a]) complain($1 " includes a floor above its own: " $2)
    }
    END {
        for (path in count) if (codec_of(path) != "") walk(path, path)
        exit bad
    }'
status=$?
printf '%s\n' "$edges" | tsort >/dev/null || { echo "headers include each other, see above"; status=1; }
exit $status

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# floors.sh ROOT [--list]: how the headers may include each other. --list prints the include graph, a line for each arrow,
# and the floors, the lowest first.
#   - No cycle, neither between headers nor between floors (the folders of include/sitrep/): so no arrow goes up.
#   - A folder on a floor is a back room: other floors include the headers beside it, never those in it.
#   - A folder in a back room has one door: everything outside includes the same header of it.
#   - Codecs are the back rooms of codec/. No header reaches two of them, and one face includes another only to extend it
#     (json_lines.hpp includes json.hpp).
cd "$1/include/sitrep" || exit 2

edges=$(find . -name '*.hpp' | sed 's,^\./,,' | sort | while read -r header; do
    sed -nE "s,^ *#include <sitrep/(.*)>.*,$header \1,p" "$header"
done)
[ "${2-}" = --list ] && printf '%s\n' "$edges"

printf '%s\n' "$edges" | awk -v list="${2-}" '
    function folder(path) { return sub("/[^/]*$", "", path) ? path : "" }
    function floor_of(path) { sub("/.*", "", path); return path }
    function is_face(path) { return path ~ "^codec/[^/]*$" }
    function codec_of(path) { return path ~ "^codec/[^/]*/" ? substr(path, 7, index(substr(path, 7), "/") - 1) : "" }
    function extends(a, b) { sub("\\.hpp$", "", b); return index(a, b "_") == 1 }
    function complain(text) { print text; bad = 1 }
    function walk(from, path,   i, codec) {  # every header that `from` reaches
        if ((from, path) in seen) return
        seen[from, path] = 1
        codec = codec_of(path)
        if (codec != "" && found != "" && found != codec) complain(from " reaches two codecs: " found " and " codec)
        if (codec != "") found = codec
        for (i = 1; i <= count[path]; ++i) walk(from, next_of[path, i])
    }
    function climb(from, floor,   other) {  # every floor below `from`
        if (floor in below) return
        below[floor]
        for (other in floors) if ((floor, other) in arrow) {
            if (other == from) complain("floor " from " includes a floor above its own: " example[floor, other])
            climb(from, other)
        }
    }
    function print_floors(   i, a, pair, ends, height, line, highest) {  # the height of a floor: that of the highest below it, and 1
        for (i in floors) for (pair in arrow) {
            split(pair, ends, SUBSEP)
            if (height[ends[1]] <= height[ends[2]]) height[ends[1]] = height[ends[2]] + 1
        }
        for (a in floors) {
            line[height[a] + 0] = line[height[a] + 0] " " a
            if (height[a] > highest) highest = height[a]
        }
        for (i = 0; i <= highest; ++i) print "floor " i ":" line[i]
    }
    NF == 2 {
        next_of[$1, ++count[$1]] = $2
        a = floor_of($1); b = floor_of($2)
        floors[a]; floors[b]
        if (a != b) { arrow[a, b]; example[a, b] = $1 " includes " $2 }
        if (a != b && folder($2) != b) complain($1 " includes a back room of another floor: " $2)
        if (folder($2) ~ "/.*/" && index($1, folder($2) "/") != 1) {
            if (folder($2) in door && door[folder($2)] != $2) complain(folder($2) "/ has two doors: " door[folder($2)] ", " $2)
            door[folder($2)] = $2
        }
        if (is_face($1) && is_face($2) && !extends($1, $2)) complain($1 " includes another codec: " $2)
    }
    END {
        for (path in count) if (path ~ "^codec/") { found = ""; walk(path, path) }
        for (a in floors) { split("", below); climb(a, a) }
        if (list == "--list" && !bad) print_floors()
        exit bad
    }'
status=$?
printf '%s\n' "$edges" | tsort >/dev/null || { echo "headers include each other, see above"; status=1; }
exit $status

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT [FILE…] [-- COMPILER…]: compiles each ```cpp block of the files, which are Markdown, runs those with a main(), and
# compares their output with the ```text block that follows. Without FILE it takes every README.md below ROOT. A block
# without a main() is compiled only, after #include <sitrep.hpp>. Other blocks (sh, cmake, ini) are not run.
root=$(cd "$1" && pwd) || exit 2
shift
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

while [ $# -gt 0 ] && [ "$1" != -- ]; do
    echo "$1" >>"$work/files"
    shift
done
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- "${CXX:-c++}"
[ -s "$work/files" ] || find "$root" -name README.md -not -path "$root/build*" -not -path '*/.git/*' | sort >"$work/files"

bad=0 compiled=0 ran=0
complain() { echo "$where: $*"; bad=1; }

# check FILE COMPILER…: its blocks become $work/LINE.cpp, LINE being that of the block's first line, and $work/LINE.expected.
check() {
    file=$1
    shift
    rm -f "$work"/*.cpp "$work"/*.expected
    awk -v dir="$work" '
        inside && /^```$/ { inside = 0; next }
        inside            { if (file) print > file; next }
        /^```cpp$/        { inside = 1; block = dir "/" NR + 1; file = block ".cpp"; printf "" > file; next }
        /^```text$/       { inside = 1; file = block ? block ".expected" : ""; if (file) printf "" > file; block = ""; next }
        /^```/            { inside = 1; file = block = ""; next }
        END               { exit inside }' "$file" || { where=${file#"$root/"}; complain 'the last block has no end'; }
    for block in "$work"/*.cpp; do
        [ -f "$block" ] || continue
        line=$(basename "$block" .cpp)
        where="${file#"$root/"}:$line"
        compiled=$((compiled + 1))
        { printf '#line %d "%s"\n' "$line" "${file#"$root/"}"; cat "$block"; } >"$work/source.cxx"
        if ! grep -q 'int main' "$block"; then
            [ ! -f "${block%.cpp}.expected" ] || complain 'a block without a main() has an output'
            "$@" -std=c++20 -Wall -Wextra -I "$root/include" -include sitrep.hpp -x c++ -fsyntax-only "$work/source.cxx" ||
                complain 'does not compile'
            continue
        fi
        "$@" -std=c++20 -Wall -Wextra -I "$root/include" "$work/source.cxx" -o "$work/program" ||
            { complain 'does not compile'; continue; }
        (cd "$work" && ./program </dev/null) >"$work/printed" || complain 'fails'
        ran=$((ran + 1))
        [ ! -f "${block%.cpp}.expected" ] || diff "${block%.cpp}.expected" "$work/printed" || complain 'prints something else'
    done
}

while read -r file; do
    [ -f "$file" ] || { where=$file; complain 'no such file'; continue; }
    check "$file" "$@"
done <"$work/files"
echo "$(wc -l <"$work/files") files: $compiled blocks compiled, $ran run"
[ "$compiled" -gt 0 ] || { echo "no block was compiled"; bad=1; }
exit $bad

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT: include/sitrep.cppm exports each public name of sitrep.hpp and no other, and a program that imports it works.
# Skipped (77) without clang 19.
root=$1
here=$root/tests/module
command -v clang++-19 >/dev/null || { echo 'no clang++-19 here: skipped'; exit 77; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
bad=0
clang() { clang++-19 -std=c++20 "$@"; }

# A declaration that may be a public name.
name='sitrep::([a-z_0-9]+|operator(""_[a-z_0-9]+|[^a-z: ]+))'
echo 'sitrep::operator""_two_words' | grep -qxE "$name" || { echo 'takes a literal of two words for no name'; bad=1; }

# The compiler's list of declarations has parameters and hidden friends as well: a using-declaration accepts neither.
printf '#include <sitrep.hpp>\n' >"$work/all.cpp"
clang -I"$root/include" -fsyntax-only -Xclang -ast-list "$work/all.cpp" >"$work/declared" || exit 1
{
    echo '#include <sitrep.hpp>'
    echo 'namespace probe {'
    grep -xE "$name" "$work/declared" | sort -u |
        grep -vxE 'sitrep::(detail|literals|v0)' | sed 's/.*/using &;/'
    echo '}'
} >"$work/probe.cpp"
clang -I"$root/include" -fsyntax-only -ferror-limit=0 "$work/probe.cpp" 2>&1 |
    sed -n 's/^.*probe\.cpp:\([0-9]*\):.*error:.*/\1/p' | sort -u >"$work/refused"
awk 'NR == FNR { refused[$1]; next } /^using/ && !(FNR in refused) { print $2 }' "$work/refused" "$work/probe.cpp" |
    sort >"$work/public"
[ "$(wc -l <"$work/public")" -gt 100 ] || { echo 'finds hardly any public names'; bad=1; }

# differences FILE: names that FILE does not export or exports in vain.
differences() {
    sed -nE 's/^using (sitrep::[^ ]*;)$/\1/p' "$1" | sort >"$work/exported"
    comm -23 "$work/public" "$work/exported" | sed 's/^/include\/sitrep.cppm lacks: using /'
    comm -13 "$work/public" "$work/exported" | sed 's/^/include\/sitrep.cppm has no public name: using /'
}
found=$(differences "$root/include/sitrep.cppm")
[ -z "$found" ] || { echo "$found"; bad=1; }
grep -vx 'using sitrep::date;' "$root/include/sitrep.cppm" >"$work/planted.cppm"
echo 'using sitrep::detail;' >>"$work/planted.cppm"
found=$(differences "$work/planted.cppm")
case $found in
    *'lacks: using sitrep::date;'*'no public name: using sitrep::detail;'*) ;;
    *) echo "does not notice planted faults: $found"; bad=1 ;;
esac

flags='-Wall -Wextra -Werror'
# shellcheck disable=SC2086  # a list of words
clang $flags -I"$root/include" --precompile "$root/include/sitrep.cppm" -o "$work/sitrep.pcm" &&
    clang $flags -fmodule-file=sitrep="$work/sitrep.pcm" "$here/main.cpp" "$work/sitrep.pcm" -o "$work/program" &&
    "$work/program" || { echo 'the program that imports sitrep does not work'; bad=1; }
exit $bad

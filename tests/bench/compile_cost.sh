#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# compile_cost.sh [INCLUDE_DIR]: measures what the library costs its users' compiler, next to well-known headers. With
# the include/ of an earlier version, also next to that: a program that includes sitrep.hpp and uses nothing of it. The
# programs take turns, so that other load disturbs all of them equally; figures are medians. Fails beyond the limits.
root=$(cd "$(dirname "$0")/../.." && pwd)
CXX=${CXX:-c++} rounds=${ROUNDS:-7}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

echo 'int main() {}' >"$work/nothing.cpp"
printf '#include <regex>\nint main() {}\n' >"$work/regex.cpp"
printf '#include <nlohmann/json.hpp>\nint main() {}\n' >"$work/nlohmann.cpp"
printf '#include <sitrep.hpp>\nint main() {}\n' >"$work/sitrep.cpp"
cp "$root/tests/bench/all_kinds.cpp" "$work"
cp "$root/tests/bench/nested.cpp" "$work"
for depth in 12 24; do printf '#define DEPTH %d\n#include "nested.cpp"\n' $depth >"$work/nested_$depth.cpp"; done
programs='nothing regex nlohmann sitrep all_kinds nested_12 nested_24'
[ -z "${1-}" ] || { programs="$programs earlier"; cp "$work/sitrep.cpp" "$work/earlier.cpp"; }

"$CXX" -std=c++20 -O2 "$root/tests/bench/measure.cpp" -o "$work/measure" || exit 2
for _ in $(seq "$rounds"); do
    for program in $programs; do
        include="$root/include"
        [ "$program" != earlier ] || include=$1
        "$work/measure" "$CXX" -std=c++20 -I"$include" -c "$work/$program.cpp" -o "$work/out.o" \
            >>"$work/$program.figures" || { echo "$program.cpp does not compile"; exit 1; }
    done
done

# median PROGRAM COLUMN
median() { cut -d' ' -f"$2" "$work/$1.figures" | sort -n | sed -n "$((rounds / 2 + 1))p"; }

printf '%-12s %8s %8s\n' "$("$CXX" --version | sed -n 1s/'[ (].*'//p)" ms MiB
for program in $programs; do
    printf '%-12s %8d %8d\n' "$program" "$(median "$program" 1)" $(($(median "$program" 2) / 1024))
done

bad=0
at_most() { [ "$2" -le "$3" ] || { echo "too much: $1: $2, the limit is $3"; bad=1; }; }
at_most 'sitrep.hpp beside regex, ms' "$(median sitrep 1)" "$(median regex 1)"
at_most 'sitrep.hpp beside a third of nlohmann/json.hpp, ms' "$(median sitrep 1)" $(($(median nlohmann 1) / 3))
at_most 'every record kind in both formats, ms' "$(median all_kinds 1)" 4000
at_most 'every record kind in both formats, MiB' $(($(median all_kinds 2) / 1024)) 300
at_most 'structs nested 24 deep beside twice 12 deep, ms' "$(median nested_24 1)" $((2 * $(median nested_12 1)))
[ -z "${1-}" ] || echo "sitrep.hpp: $((100 * $(median sitrep 1) / $(median earlier 1))) % of the earlier version's time"
exit $bad

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# diagnostics.sh ROOT [--list]: each compile-time message of the headers, a string that starts with "sitrep: ", has its own
# case in tests/compile_fail/. A message that occurs twice needs two cases. A regex of a case that starts with "sitrep: "
# must match one message and no other. --list prints the messages. Preconditions (SITREP_ASSERT) are a matter of tests.
cd "$1" || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Adjacent literals are one string; \" and \\ become the characters that compilers print.
find include/sitrep -name '*.hpp' | sort | while read -r header; do
    tr '\n' ' ' <"$header" | sed -E 's/([^\\])" +"/\1/g; s/SITREP_ASSERT\([^;]*\);//g' | grep -oE '"sitrep: ([^"\\]|\\.)*"' |
        sed -E 's/^"(.*)"$/\1/; s/\\(.)/\1/g' | sed "s,^,${header#include/sitrep/}	,"
done >"$work/found"
cut -f 2 "$work/found" | sort | uniq -c | sed -E 's/^ *([0-9]+) /\1	/' >"$work/messages"
cut -f 2 "$work/messages" >"$work/texts"
[ "${2-}" = --list ] && cat "$work/found"

sed -nE 's,^// EXPECT: (sitrep: .*),\1,p' tests/compile_fail/*.cpp >"$work/cases"
bad=0
: >"$work/covered"
while read -r regex; do
    grep -E -- "$regex" "$work/texts" >"$work/hits"
    if [ "$(wc -l <"$work/hits")" -ne 1 ]; then
        printf 'tests/compile_fail: "%s" matches %d messages of the headers, not one\n' "$regex" "$(wc -l <"$work/hits")"
        bad=1
    fi
    cat "$work/hits" >>"$work/covered"
done <"$work/cases"

while IFS='	' read -r count text; do
    cases=$(grep -cFx -- "$text" "$work/covered")
    [ "$cases" -ge "$count" ] && continue
    headers=$(awk -F '	' -v text="$text" 'index($2, text) == 1 && $2 == text { printf " %s", $1 }' "$work/found")
    printf 'cases in tests/compile_fail/: %d of %d for "%s" (in%s)\n' "$cases" "$count" "$text" "$headers"
    bad=1
done <"$work/messages"
exit $bad

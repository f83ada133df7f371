#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh FILE COMPILER [FLAG…]: code that must not compile. Each case of FILE starts with a line
#   // EXPECT: <extended regular expression>      the compiler must reject the case and say this
#   // EXPECT TO COMPILE                          the control: the compiler must accept the case
# and ends at the next such line. The lines above the first case belong to every case. Each case is compiled separately.
# A file with a line  // One error in each case  means that no other error follows the expected one.
file=$1
shift
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
bad=0
fail() { printf '%s:%s: %s\n' "$file" "$line" "$1"; [ ! -s "$work/said" ] || cat "$work/said"; bad=1; }

cases=$(awk -v work="$work" -v file="$file" '
    /^\/\/ EXPECT/ { print NR; out = work "/" NR ".cpp"; printf "%s#line %d \"%s\"\n", shared, NR, file >out }
    out  { print >out; next }
    !out { shared = shared $0 "\n" }
' "$file")
[ -n "$cases" ] || { echo "$file: no line starts with  // EXPECT"; exit 1; }

for line in $cases; do
    : >"$work/said"
    first=$(sed -n "${line}p" "$file")
    expected=${first#// EXPECT: }
    if [ "$first" != '// EXPECT TO COMPILE' ] && { [ "$expected" = "$first" ] || [ -z "$expected" ]; }; then
        fail 'the first line of the case is not  // EXPECT: <regex>'
        continue
    fi
    "$@" -I"$(dirname "$file")" -fsyntax-only "$work/$line.cpp" >"$work/said" 2>&1
    status=$?
    if [ "$first" = '// EXPECT TO COMPILE' ]; then
        [ $status -eq 0 ] || fail 'the control does not compile'
    elif [ $status -eq 0 ]; then
        fail 'it compiles'
    else
        grep -qE -- "$expected" "$work/said" || fail "it fails, but not with: $expected"
        if grep -q '^// One error in each case' "$file"; then
            [ "$(grep -c 'error: ' "$work/said")" -eq 1 ] || fail 'the compiler shows more errors than one'
        fi
    fi
done
exit $bad

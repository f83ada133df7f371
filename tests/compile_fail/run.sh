#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh CASE COMPILER [FLAG…]: CASE must not compile, and the compiler must say what its first line asks for:
#   // EXPECT: <extended regular expression>      or      // EXPECT TO COMPILE      for the control of the flags
case=$1
shift
first=$(sed -n 1p "$case")
expected=${first#// EXPECT: }
said=$("$@" -c "$case" -o /dev/null 2>&1)
status=$?

fail() { printf '%s: %s\n%s\n' "$case" "$1" "$said"; exit 1; }
if [ "$first" = '// EXPECT TO COMPILE' ]; then
    [ $status -eq 0 ] || fail "the control does not compile"
elif [ "$expected" = "$first" ] || [ -z "$expected" ]; then
    fail "the first line is not  // EXPECT: <regex>"
elif [ $status -eq 0 ]; then
    fail "it compiles"
else
    printf '%s\n' "$said" | grep -qE "$expected" || fail "it fails, but not with: $expected"
fi

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# alone.sh ROOT COMPILER [FLAG…]: each header compiles as the first include, and twice in one file.
include=$1/include
shift
bad=0
for header in $(cd "$include" && find . -name '*.hpp' | sed 's,^\./,,' | sort); do
    printf '#include <%s>\n#include <%s>\n' "$header" "$header" |
        "$@" -I"$include" -x c++ -c - -o /dev/null || { echo "$header does not compile alone, or not twice"; bad=1; }
done
exit $bad

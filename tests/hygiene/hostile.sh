#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# hostile.sh ROOT COMPILER [FLAG…]: all headers compile after the macros of hostile.hpp, which other libraries define. The
# single header leaves these macros as they were.
include=$1/include
here=$(cd "$(dirname "$0")" && pwd)
shift
compile() { "$@" -I"$include" -I"$here" -x c++ -c - -o /dev/null; }
{
    echo '#include "hostile.hpp"'
    (cd "$include" && find sitrep -name '*.hpp' ! -path 'sitrep/std*' | sort | sed 's,.*,#include <&>,')
} | compile "$@" || exit 1
{
    printf '#define SITREP_DATA\n#define HOSTILE_TO_PARTS\n#include "hostile.hpp"\n#include <sitrep.hpp>\n'
    sed -nE 's/^#define (\w+).*/#ifndef \1\n#error "sitrep.hpp does not restore \1"\n#endif/p' "$here/hostile.hpp"
} | compile "$@"

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# hostile.sh ROOT COMPILER [FLAG…]: all headers compile after the macros of hostile.hpp, which other libraries define.
include=$1/include
here=$(cd "$(dirname "$0")" && pwd)
shift
{
    echo '#include "hostile.hpp"'
    (cd "$include" && find sitrep -name '*.hpp' ! -path 'sitrep/std*' | sort | sed 's,.*,#include <&>,')
} | "$@" -I"$include" -I"$here" -x c++ -c - -o /dev/null &&
    printf '#include "hostile.hpp"\n#include <sitrep.hpp>\n' | "$@" -I"$include" -I"$here" -x c++ -c - -o /dev/null

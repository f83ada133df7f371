#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# format.sh ROOT [--fix]: clang-format 19.1 with .clang-format would not change any C++ or C file. --fix changes the files.
# Other versions format differently, so without this one the check is skipped (77).
cd "$1" || exit 2
tool=clang-format-19
case $($tool --version 2>/dev/null) in
    *'version 19.1.'*) ;;
    *) echo "no clang-format 19.1 as $tool: skipped"; exit 77 ;;
esac
files() { find include tests examples -type f \( -name '*.[ch]pp' -o -name '*.c' \) ! -path include/sitrep.hpp | sort; }
if [ "${2-}" = --fix ]; then
    files | xargs $tool -i
else
    files | xargs -n 40 -P "$(getconf _NPROCESSORS_ONLN)" $tool --dry-run -Werror ||
        { echo "run  sh tests/hygiene/format.sh . --fix"; exit 1; }
fi

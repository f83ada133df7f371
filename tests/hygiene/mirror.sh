#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# mirror.sh ROOT: each header include/sitrep/X.hpp has its test, tests/X.cpp. Each test and example is in the lists of
# Meson; CMake finds them by itself.
cd "$1" || exit 2
bad=0
complain() { echo "$1"; bad=1; }

for header in $(cd include/sitrep && find . -name '*.hpp' | sed 's,^\./,,' | sort); do
    [ -f "tests/${header%.hpp}.cpp" ] || complain "include/sitrep/$header has no tests/${header%.hpp}.cpp"
done
for floor in include/sitrep/*/; do
    for test in $(find "tests/$(basename "$floor")" -name '*.cpp' | sort); do
        grep -q "'${test#tests/}'" tests/meson.build || complain "tests/meson.build lacks $test"
    done
done
for example in examples/*.cpp; do
    [ ! -f "$example" ] || grep -q "'$(basename "$example" .cpp)'" examples/meson.build ||
        complain "examples/meson.build lacks $example"
done
for source in examples/convert/*.cpp; do
    [ ! -f "$source" ] || grep -qxF "$(basename "$source")" examples/convert/sources.txt ||
        complain "examples/convert/sources.txt lacks $source"
done
exit $bad

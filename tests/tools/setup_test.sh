#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# setup_test.sh ROOT: a tool that is there but does not work is installed: `need` of setup.sh calls apt-get for its package. The
# tools and apt-get are stand-ins here.
root=$1
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/bin"
bad=0

# stand_in NAME LINE: a command of this name.
stand_in() { printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"; chmod +x "$work/bin/$1"; }
stand_in id 'echo 0'
stand_in cmake 'exit 1'

# expect WORDS PAIR: says WORDS when it needs PAIR, which no installation brings.
expect() {
    : >"$work/calls"
    stand_in apt-get "echo apt-get \"\$@\" >>$work/calls"
    said=$(PATH="$work/bin:$PATH" root=$root CXX=g++-7 sh -c '. "$root/tests/tools/setup.sh"; need "$1"' sh "$2" 2>&1)
    status=$?
    said="$said $(cat "$work/calls")"
    [ -n "$1" ] || { [ $status -eq 0 ] && [ ! -s "$work/calls" ] && return; }
    case $said in
        *"$1"*) [ -z "$1" ] || [ $status -eq 2 ] || { echo "$2: status $status"; bad=1; } ;;
        *) echo "$2: does not say: $1, but: $said"; bad=1 ;;
    esac
}

for tool in arm-none-eabi-g++ riscv64-unknown-elf-g++ i686-linux-gnu-g++ clang++-19 g++-7; do
    stand_in "$tool" 'case "$*" in *--version*) exit 0 ;; esac; echo "cannot find -lstdc++" >&2; exit 1'
    expect "apt-get install -y --no-install-recommends the-package a-library" "$tool=the-package a-library"
    expect "installed, but not usable: the-package" "$tool=the-package"
    stand_in "$tool" 'cat >/dev/null'
    expect '' "$tool=the-package"
done
stand_in g++-7 'cat >/dev/null'
expect 'apt-get install -y --no-install-recommends doctest-dev' doctest=doctest-dev  # the header, without files for CMake
expect '' '<rapidjson/reader.h>=rapidjson-dev'
stand_in g++-7 'cat >/dev/null; exit 1'
expect 'apt-get install -y --no-install-recommends rapidjson-dev' '<rapidjson/reader.h>=rapidjson-dev'
stand_in g++-7 'cat >/dev/null'
stand_in cmake 'exit 0'
expect '' doctest=doctest-dev
stand_in meson 'exit 127'
expect 'apt-get install -y --no-install-recommends meson' meson=meson
exit $bad

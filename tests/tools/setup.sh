# SPDX-License-Identifier: BSL-1.0
# shellcheck shell=sh
# Sourced by the scripts of tests and examples, with $root set: installs missing tools, configures and builds.
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
trap 'exit 1' HUP INT TERM

# have TOOL: true if the machine has it. doctest is a header, a builder is ninja or make, the others are commands.
have() {
    case $1 in
        builder) have ninja || have make ;;
        doctest) echo '#include <doctest/doctest.h>' | "${CXX:-c++}" -x c++ -E - >/dev/null 2>&1 ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

# need TOOL=PACKAGE…: installs the Debian packages of missing tools, or names them and stops.
need() {
    packages=
    for pair in "$@"; do
        have "${pair%%=*}" || packages="$packages ${pair#*=}"
    done
    [ -n "$packages" ] || return 0
    if ! have apt-get; then
        echo "missing:$packages (as Debian calls them); please install the equivalent packages of this system" >&2
        exit 2
    elif [ "$(id -u)" -ne 0 ]; then
        echo "missing:$packages; please run as root:  apt-get install$packages" >&2
        exit 2
    fi
    echo "installing what is missing:$packages"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086  # a list of words
    { apt-get update && apt-get install -y --no-install-recommends $packages; } >"$log" 2>&1 </dev/null ||
        { tail -n 30 "$log"; echo "apt-get could not install$packages" >&2; exit 2; }
}

# The compiler and its package, for need.
compiler() {
    case ${CXX-} in
        *clang++*) echo "$CXX=$(basename "$CXX" | sed 's/++//')" ;;
        *g++-*) echo "$CXX=$(basename "$CXX")" ;;
        *) echo "${CXX:-c++}=g++" ;;
    esac
}

# True if the build folder $1 was configured for this source folder and compiler.
is_ours() {
    grep -qsx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt" &&
        grep -qs "^CMAKE_CXX_COMPILER:[A-Z]*=$(command -v "${CXX:-c++}")\$" "$1/CMakeCache.txt"
}

# build DIRECTORY OPTION…: configures with CMake and builds; prints the output only if it fails.
build() {
    configure "$@"
    compile "$1"
}
# configure DIRECTORY OPTION…
configure() {
    directory=$1
    shift
    is_ours "$directory" || rm -rf "$directory"
    if [ ! -e "$directory" ] && have ninja; then set -- -G Ninja "$@"; fi
    cmake -S "$root" -B "$directory" "$@" >"$log" 2>&1 || { tail -n 100 "$log"; echo "CMake failed" >&2; exit 1; }
}
# compile DIRECTORY OPTION…, such as --target NAME
compile() {
    echo "building in $1"
    cmake --build "$@" --parallel "$(getconf _NPROCESSORS_ONLN)" >"$log" 2>&1 ||
        { tail -n 100 "$log"; echo "the build failed" >&2; exit 1; }
}

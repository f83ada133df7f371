# SPDX-License-Identifier: BSL-1.0
# shellcheck shell=sh
# Sourced by the scripts of tests and examples, with $root set: installs missing tools, configures and builds.
set -u
log=$(mktemp)
trap 'rm -f "$log" "$log.probe"' EXIT
trap 'exit 1' HUP INT TERM

# have TOOL: true if the machine has it and it works, shown by its use: a compiler links a program of its C++ library, or of
# what it has of that. doctest is a header with files for CMake, fuzzer is a library of clang 19, a builder is ninja or make,
# <NAME> is a header, other tools tell their version.
have() {
    case $1 in
        '<'*'>') links "${CXX:-c++}" "#include $1" -fsyntax-only ;;
        builder) have ninja || have make ;;
        doctest) links "${CXX:-c++}" '#include <doctest/doctest.h>' -fsyntax-only && finds_doctest ;;
        fuzzer) links clang++-19 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' \
            -fsanitize=fuzzer,address ;;
        riscv*-g++) links "$1" '#include <stdint.h>' --specs=picolibc.specs -march=rv32imac -mabi=ilp32 -fsyntax-only ;;
        arm-none-eabi-g++) links "$1" 'int main() {}' -include array -mcpu=cortex-m0 -mthumb -ffreestanding -fno-exceptions \
            -nostdlib -Wl,-e,main -lstdc++ -lc -lgcc ;;
        *-linux-*g++) links "$1" "$cxx_program" -static ;;
        *g++* | *clang++* | *c++) links "$1" "$cxx_program" ;;
        *) command -v "$1" && "$1" --version ;;
    esac >/dev/null 2>&1
}
cxx_program='#include <array>
#include <string>
int main(int argc, char**) { return std::string(static_cast<unsigned>(argc), 0)[0] + std::array<int, 1>{}[0]; }'
# links COMPILER PROGRAM FLAG…
links() {
    compiler=$1 program=$2
    shift 2
    echo "$program" | "$compiler" -std=c++20 -x c++ - "$@" -o "$log.probe"
    status=$?
    rm -f "$log.probe"
    return $status
}
finds_doctest() {
    (cd / && cmake --find-package -DNAME=doctest -DCOMPILER_ID=GNU -DLANGUAGE=CXX -DMODE=EXIST)
}

# need TOOL=PACKAGE…: installs the Debian packages of missing tools, or names them and stops.
need() {
    packages=$(packages_of "$@")
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null; then
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
    packages=$(packages_of "$@")
    [ -z "$packages" ] || { echo "installed, but not usable:$packages; see have() in tests/tools/setup.sh" >&2; exit 2; }
}
# packages_of TOOL=PACKAGE…: those of missing tools, each after a space.
packages_of() {
    for pair in "$@"; do
        have "${pair%%=*}" || printf ' %s' "${pair#*=}"
    done
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

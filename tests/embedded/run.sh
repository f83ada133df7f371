#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/embedded

usage() {
    cat <<'END'
usage: sh tests/embedded/run.sh [PART…]    tests the library for microcontrollers, in build/embedded. Parts (default: all):
           golden      each machine encodes the same binary and JSON as this one
           proofs      objects for devices have no heap, C library, state, recursion …
           suite       all tests on Cortex-M3, M4 and M33, s390x, i686 and armhf
           example     the firmware in examples/bare_metal
           stack       100,000 hostile inputs write no deeper into the stack of a Cortex-M0 than held.txt says
           footprint   flash and stack, at most those in held.txt and the READMEs; LEVELS=Os skips -O2
           nanopb      flash, stack and RAM beside nanopb, at most 1 % above the ratios in nanopb/held.txt
           speed       instructions on a Cortex-M4, at most those in held.txt
           budgets     the goals for flash, stack and speed; prints the figures that exceed them, and fails
       sh tests/embedded/run.sh --help

As root on Debian, it installs missing packages. CXX selects the compiler of this machine.
END
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
. "$root/tests/tools/setup.sh"
. "$here/machine/targets.sh"
need "$(compiler)" cmake=cmake builder=ninja-build meson=meson doctest=doctest-dev pkg-config=pkgconf \
    arm-none-eabi-g++='gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib' qemu-system-arm=qemu-system-arm \
    riscv64-unknown-elf-g++='gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf' qemu-system-riscv32=qemu-system-misc \
    s390x-linux-gnu-g++=g++-s390x-linux-gnu i686-linux-gnu-g++=g++-i686-linux-gnu \
    arm-linux-gnueabihf-g++=g++-arm-linux-gnueabihf qemu-s390x=qemu-user
mkdir -p "$root/build/embedded"

failed=
# part NAME COMMAND…: runs the command if this part is selected.
part() {
    name=$1
    shift
    case " $parts " in *" $name "*) ;; *) return ;; esac
    echo "--- $name"
    "$@" || failed="$failed $name"
}
# each SCRIPT ITEM…: runs the script with each item, as many at a time as there are processors.
each() {
    script=$1
    shift
    printf '%s\n' "$@" | xargs -n1 -P"$(getconf _NPROCESSORS_ONLN)" sh "$script"
}
# shellcheck disable=SC2086  # a list of words
golden() { sh "$here/golden/golden.sh" --vectors && each "$here/golden/golden.sh" --self-test $all_machines; }

painted_stack() { sh "$here/golden/golden.sh" --vectors && sh "$here/stack/stack.sh"; }
footprint() { sh "$here/footprint.sh" && sh "$here/figures.sh" --held footprint.txt; }
speed() { sh "$here/speed/speed.sh" && sh "$here/figures.sh" --held speed.txt; }

all_parts='golden proofs suite example stack footprint nanopb speed budgets'
for part in "$@"; do
    case " $all_parts " in
        *" $part "*) ;;
        *) echo "unknown part $part; expected one of: $all_parts" >&2; exit 2 ;;
    esac
done
parts=${*:-$all_parts}
part golden golden
part proofs sh "$here/proofs/proofs.sh"
part suite each "$here/suite.sh" meson cortex-m3 cortex-m4 cortex-m33 armhf s390x i686  # the slowest first
part example sh "$root/examples/bare_metal/run.sh"
part stack painted_stack
part footprint footprint
part nanopb sh "$here/nanopb/nanopb.sh"
part speed speed
part budgets sh "$here/figures.sh" --budgets

if [ -z "$failed" ]; then
    echo 'tests/embedded/run.sh: all passed'
else
    echo "tests/embedded/run.sh: FAILED:$failed"
    exit 1
fi

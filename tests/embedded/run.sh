#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/embedded

usage() {
    cat <<'END'
usage: sh tests/embedded/run.sh [PART…]    the library on the metal, in build/embedded; without a PART all of them:
           golden      the same octets and JSON on each machine as on this one
           proofs      no heap, libc, state, recursion … in what a device links
           suite       all tests on Cortex-M3, M4 and M33, s390x, i686 and armhf
           example     the firmware of examples/bare_metal
           footprint   flash and stack, no more than held.txt and the README say; LEVELS=Os leaves -O2 out
           speed       instructions on a Cortex-M4, no more than held.txt says
           budgets     what we want of both: figures above are told, and fail this part
       sh tests/embedded/run.sh --help

As root on Debian it installs the packages that are missing. CXX chooses the compiler of this machine.
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
# part NAME COMMAND…: runs the command if the caller asked for the part.
part() {
    name=$1
    shift
    case " $parts " in *" $name "*) ;; *) return ;; esac
    echo "--- $name"
    "$@" || failed="$failed $name"
}
# each SCRIPT ITEM…: runs the script for each item, as many at once as there are processors.
each() {
    script=$1
    shift
    printf '%s\n' "$@" | xargs -n1 -P"$(getconf _NPROCESSORS_ONLN)" sh "$script"
}
# shellcheck disable=SC2086  # a list of words
golden() { sh "$here/golden/golden.sh" --vectors && each "$here/golden/golden.sh" --self-test $all_machines; }

footprint() { sh "$here/footprint.sh" && sh "$here/figures.sh" --held footprint.txt; }
speed() { sh "$here/speed/speed.sh" && sh "$here/figures.sh" --held speed.txt; }

all_parts='golden proofs suite example footprint speed budgets'
for part in "$@"; do
    case " $all_parts " in
        *" $part "*) ;;
        *) echo "there is no part $part" >&2; usage >&2; exit 2 ;;
    esac
done
parts=${*:-$all_parts}
part golden golden
part proofs sh "$here/proofs/proofs.sh"
part suite each "$here/suite.sh" meson cortex-m3 cortex-m4 cortex-m33 armhf s390x i686  # the longest first
part example sh "$root/examples/bare_metal/run.sh"
part footprint footprint
part speed speed
part budgets sh "$here/figures.sh" --budgets

if [ -z "$failed" ]; then
    echo 'tests/embedded/run.sh: all passed'
else
    echo "tests/embedded/run.sh: FAILED:$failed"
    exit 1
fi

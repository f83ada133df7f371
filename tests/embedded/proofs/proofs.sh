#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# proofs.sh: checks the objects that a device links: no heap, exceptions, RTTI, guards, state, static initializers,
# floating point, 64-bit division or C library; no recursion, indirect calls or frames of variable size. Before that,
# each check must catch a violation.
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/tests/embedded/machine/targets.sh"
here=$root/tests/embedded/proofs
entry=$root/tests/embedded/entry
out=$root/build/embedded/proofs
host=${CXX:-c++}
bad=0
mkdir -p "$out" && cd "$out" || exit 2
"$host" -std=c++20 -O1 "$here/stack.cpp" -o stack || exit 2

# object SOURCE FLAG…: an object and its call graph here
object() {
    source=$1
    shift
    # shellcheck disable=SC2046  # a list of words
    $(arm_compiler "$cpu") -Os -fcallgraph-info=su,da "$@" -c "$source" -o "$(basename "$source" .cpp).o"
}
# A host can handle a float or double only in registers that this flag forbids.
without_float() { "$host" -std=c++20 -O0 -mgeneral-regs-only -I"$root/include" -w -c "$1" -o host.o; }

# --- the checks, with one violation each

cpu=cortex-m0plus
for violation in "$here"/violations/*.cpp; do
    name=$(basename "$violation" .cpp)
    wanted=$(sed -n 's,^// EXPECT: ,,p' "$violation")
    # shellcheck disable=SC2046  # a list of words
    object "$violation" -w $(sed -n 's,^// FLAGS: ,,p' "$violation") || exit 2
    said=$(sh "$here/object.sh" "$name.o"; ./stack 256 root "$name.ci")
    case $said in *"$wanted"*) ;; *) echo "the proofs do not see violations/$name.cpp, but say: $said"; bad=1 ;; esac
done
for name in float double; do
    without_float "$here/violations/$name.cpp" 2>/dev/null && { echo "a $name passes on the host"; bad=1; }
done

# --- the library

for cpu in cortex-m0plus cortex-m4; do
    for source in "$entry"/*.cpp; do
        object "$source" && sh "$here/object.sh" "$(basename "$source" .cpp).o" || bad=1
    done
    object "$root/examples/bare_metal/memory.cpp" || bad=1
    for name in binary_encode binary_decode json_write json_read value_; do
        deepest=$(./stack 4096 "$name" ./*_*.ci values.ci memory.ci) || { echo "$cpu, $name: $deepest"; bad=1; }
    done
done
for source in "$entry"/*.cpp; do
    without_float "$source" || bad=1
done

[ $bad -eq 0 ] && echo "proofs: all hold, and each of $(ls "$here/violations" | wc -l) violations is seen"
exit $bad

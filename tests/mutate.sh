#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'EOF'
usage: sh tests/mutate.sh N SEED [--list] [--only K,K…]

Plants N faults in include/sitrep/, one at a time, and prints which of them the tests find: an integer that is one too
large or too small, a changed comparison or sign, && for || and the reverse, a dropped check, a dropped statement. At most
one fault on a line; none in comments, strings, preprocessor lines and static_asserts. SEED chooses the lines: the same
seed and tree give the same faults. Works in a temporary copy, two faults at a time.

Each fault goes through these steps until one finds it: a compilation of the test of its header, the compile-fail cases,
the suites `parts` and `bare`, or `std` for a header in std/, all without compiler warnings. A fault that no step finds survives, and the script
ends with 1. Look at the diff of each survivor: either a test is missing, or the changed program does the same.

    --list        prints the faults and tests nothing
    --only K,K…   tests only the faults of these numbers

A fault costs between 5 seconds and 5 minutes of a core; the tests of the tree itself, which come first, cost 5 minutes.
As root on Debian it installs the packages that are missing. CXX chooses the compiler.
EOF
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
esac
[ $# -ge 2 ] || { usage >&2; exit 2; }
. "$root/tests/tools/setup.sh"
need "$(compiler)" python3=python3 cmake=cmake ninja=ninja-build doctest=doctest-dev
python3 "$root/tests/tools/mutate.py" "$root" "$@"

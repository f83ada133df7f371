#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT [COMPILER…]: compiles each ```cpp block of the README, runs those with a main(), and compares what they print with
# the ```text block that follows. A block without a main() is compiled only, behind #include <sitrep.hpp>.
root=$1
shift
[ $# -gt 0 ] || set -- "${CXX:-c++}"
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

awk -v dir="$work" '
    /^```cpp$/  { n++; file = dir "/" n ".cpp"; next }
    /^```text$/ { file = n ? dir "/" n ".expected" : ""; if (file && (getline old < file) >= 0) file = ""; next }
    /^```/      { file = ""; next }
    file        { print > file }
    /^```cpp$/, /^```$/ { }
' "${README:-$root/README.md}"

bad=0 ran=0
for block in "$work"/*.cpp; do
    [ -f "$block" ] || { echo "no cpp block in the README"; exit 1; }
    name="block $(basename "$block" .cpp) of the README"
    if grep -q 'int main' "$block"; then
        "$@" -std=c++20 -Wall -Wextra -I "$root/include" "$block" -o "${block%.cpp}" ||
            { echo "$name does not compile"; bad=1; continue; }
        "${block%.cpp}" > "${block%.cpp}.printed" || { echo "$name failed"; bad=1; }
        if [ -f "${block%.cpp}.expected" ]; then
            diff "${block%.cpp}.expected" "${block%.cpp}.printed" || { echo "$name prints something else"; bad=1; }
        fi
        ran=$((ran + 1))
    else
        { echo '#include <sitrep.hpp>'; cat "$block"; } > "$work/only.cxx"
        "$@" -std=c++20 -Wall -Wextra -I "$root/include" -x c++ -fsyntax-only "$work/only.cxx" ||
            { echo "$name does not compile"; bad=1; }
    fi
done
echo "README: $(ls "$work"/*.cpp | wc -l) blocks compiled, $ran run"
[ "$ran" -gt 0 ] || bad=1
exit $bad

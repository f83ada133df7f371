#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# positions.sh: other programs, which hold numbers in floating point, rewrite 20,000 random positions in JSON. The library
# must read each as it was. As root on Debian, it installs what is missing. CXX chooses the compiler.
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
. "$root/tests/tools/setup.sh"
need "$(compiler)" node=nodejs jq=jq python3=python3
work=$root/build/positions
mkdir -p "$work" && cd "$work" || exit 2
failed=0
fail() { echo "FAILED: $1"; failed=1; }

"${CXX:-c++}" -std=c++20 -O1 -I"$root/include" "$root/tests/judges/positions.cpp" -o positions || exit 1
./positions >written.jsonl || exit 1
node -e 'const lines = require("fs").readFileSync(0, "utf8").trim().split("\n");
    console.log(lines.map(line => JSON.stringify(JSON.parse(line))).join("\n"))' <written.jsonl >node.jsonl || fail node
jq -c . <written.jsonl >jq.jsonl || fail jq
python3 -c 'import json, sys
for line in sys.stdin: print(json.dumps(json.loads(line)))' <written.jsonl >python.jsonl || fail python3
# As DuckDB and pandas: 13 becomes 13.0.
python3 -c 'import json, sys
for line in sys.stdin:
    position = json.loads(line)
    print(json.dumps(position | {name: float(position[name]) for name in ("lat", "lon")}))' <written.jsonl >floats.jsonl || fail python3
for tool in written node jq python floats; do ./positions $tool.jsonl || fail "positions from $tool"; done

# Planted faults: a wrong digit, a line that is no position, and no members with the decimals.
sed '7s/"lon":[^,}]*/"lon":1.25/' node.jsonl >digit.jsonl
sed '7s/"lon"/"long"/' jq.jsonl >name.jsonl
sed 's/, *"l.._decimals": *[0-9]//g' python.jsonl >members.jsonl
for fault in digit name members; do
    ./positions $fault.jsonl >/dev/null && fail "the planted fault '$fault' is not seen"
done
exit $failed

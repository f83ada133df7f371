#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# million.sh CONVERT [N]: converts N records, a million by default, from JSON Lines to a journal and back. The result
# must be the same bytes, in less than 16 MB of memory. Needs 400 MB of disk in TMPDIR.
case $1 in /*) convert=$1 ;; *) convert=$PWD/$1 ;; esac
n=${2:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 2

awk -v n="$n" -f "$here/records.awk" >records.jsonl
"$convert" --stats records.jsonl -o records.journal 2>there || { cat there; exit 1; }
"$convert" --stats records.journal -o back.jsonl 2>back || { cat back; exit 1; }
cat there back
cmp records.jsonl back.jsonl || exit 1
echo "the same $(wc -c <back.jsonl) bytes"
grep -q "^records  $n: " back || { echo "not $n records"; exit 1; }
for said in there back; do
    memory=$(sed -n 's/^took.* \([0-9]*\) kB of memory.*/\1/p' $said)
    [ "$memory" -lt 16000 ] || { echo "$memory kB of memory"; exit 1; }
done

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# million.sh CONVERT [N]: converts N (default: a million) records from JSON Lines to a journal and back. The result must
# be the same bytes, in less than 16 MB of memory. Needs 400 MB of disk in TMPDIR.
case $1 in /*) convert=$1 ;; *) convert=$PWD/$1 ;; esac
n=${2:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 2

awk -v n="$n" -f "$here/records.awk" >records.jsonl
"$convert" --stats records.jsonl -o records.journal 2>to_journal || { cat to_journal; exit 1; }
"$convert" --stats records.journal -o back.jsonl 2>to_json || { cat to_json; exit 1; }
cat to_journal to_json
cmp records.jsonl back.jsonl || exit 1
echo "the same $(wc -c <back.jsonl) bytes"
grep -q "^records  $n: " to_json || { echo "the number of records is not $n"; exit 1; }
for stats in to_journal to_json; do
    memory=$(sed -n 's/^time.*peak memory \([0-9]*\) kB$/\1/p' $stats)
    [ "$memory" -lt 16000 ] || { echo "$memory kB of memory; expected less than 16000"; exit 1; }
done

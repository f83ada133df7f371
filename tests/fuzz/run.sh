#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/fuzz/common.sh"

usage() {
    cat <<END
usage: sh tests/fuzz/run.sh [SECONDS] [TARGET…]

Fuzzes each TARGET (default: all) for SECONDS (default: 60) with libFuzzer, AddressSanitizer and
UndefinedBehaviorSanitizer, two targets at a time, and prints a line for each. It starts from tests/fuzz/corpus/TARGET
and keeps new inputs in build/fuzz/TARGET.corpus for the next run. It writes a failing input to
build/fuzz/TARGET-crash-…, and exits with 1. As root on Debian, it installs clang 19.
For hours, and to keep what they found: tests/fuzz/hours.sh
Targets: $all
END
}

# fuzz SECONDS TARGET: fuzzes one target, and prints the result.
fuzz() {
    seconds=$1 target=$2
    mkdir -p "$target.corpus"
    # shellcheck disable=SC2086  # a list of words
    "./$target" $libfuzzer_options -max_total_time="$seconds" -artifact_prefix="$target-" \
        "$target.corpus" "$root/tests/fuzz/corpus/$target" >"$target.log" 2>&1
    status=$?
    times >"$target.times"
    if [ $status -eq 0 ]; then
        cpu=$(sed -n 's/^\(.*s\) .*s$/\1/p' "$target.times" | tail -n 1)  # the children of this shell
        sed -n "s/^stat::number_of_executed_units: *\(.*\)/$target: \1 executions in $seconds s, $cpu of processor time/p" "$target.log"
    else
        echo "$target: FAILED"
        grep -vE '^(#[0-9]+[[:space:]]|[[:space:]]*NEW_FUNC|INFO:)' "$target.log" | head -n 40
        exit 1
    fi
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
    --one) cd "$root/build/fuzz" && fuzz "$2" "$3"; exit ;;
    --compile) compile_part "$2" "$3"; exit ;;
esac
seconds=60
case ${1-} in [0-9]*) seconds=$1; shift ;; esac
targets=${*:-$all}
for target in $targets; do
    [ -d "$root/tests/fuzz/corpus/$target" ] || { echo "unknown target $target; expected: $all" >&2; exit 2; }
done

. "$root/tests/tools/setup.sh"
need 'fuzzer=clang-19 libclang-rt-19-dev'
# shellcheck disable=SC2086  # a list of words
build_targets "$root/build/fuzz" $targets || exit 2
# shellcheck disable=SC2086  # a list of words
printf '%s\n' $targets | xargs -P 2 -n 1 sh "$root/tests/fuzz/run.sh" --one "$seconds" || exit 1

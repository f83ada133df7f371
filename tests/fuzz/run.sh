#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
all='binary cores json text journal json_lines differential'

usage() {
    cat <<END
usage: sh tests/fuzz/run.sh [SECONDS] [TARGET…]

Fuzzes each TARGET (default: all) for SECONDS (default: 60) with libFuzzer, AddressSanitizer and
UndefinedBehaviorSanitizer, two targets at a time, and prints a line for each. It starts from tests/fuzz/corpus/TARGET
and keeps new inputs in build/fuzz/TARGET.corpus for the next run. It writes a failing input to
build/fuzz/TARGET-crash-…, and exits with 1. As root on Debian, it installs clang 19.
Targets: $all
END
}

# compile NAME: compiles codecs or small_core to an object, a target to a program with these objects.
compile() {
    case $1 in codecs | small_core) set -- "$1" -c -o "$1.o" ;; *) set -- "$1" codecs.o small_core.o -o "$1" ;; esac
    name=$1
    shift
    clang++-19 -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -I"$root/include" \
        "$root/tests/fuzz/$name.cpp" "$@" >"$name.log" 2>&1 || { tail -n 40 "$name.log"; exit 2; }
}

# fuzz SECONDS TARGET: fuzzes one target, and prints the result.
fuzz() {
    seconds=$1 target=$2
    mkdir -p "$target.corpus"
    "./$target" -max_total_time="$seconds" -timeout=10 -max_len=4096 -print_final_stats=1 -verbosity=1 -artifact_prefix="$target-" \
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
    --compile) cd "$root/build/fuzz" && compile "$2"; exit ;;
esac
seconds=60
case ${1-} in [0-9]*) seconds=$1; shift ;; esac
targets=${*:-$all}
for target in $targets; do
    [ -d "$root/tests/fuzz/corpus/$target" ] || { echo "unknown target $target; expected: $all" >&2; exit 2; }
done

. "$root/tests/tools/setup.sh"
need 'fuzzer=clang-19 libclang-rt-19-dev'
mkdir -p "$root/build/fuzz" && cd "$root/build/fuzz" || exit 2
# each NAMES OPTION…: runs this script with the options and each name, two at a time
each() {
    names=$1
    shift
    # shellcheck disable=SC2086  # a list of words
    printf '%s\n' $names | xargs -P 2 -n 1 sh "$root/tests/fuzz/run.sh" "$@"
}
each 'codecs small_core' --compile && each "$targets" --compile || exit 2
each "$targets" --one "$seconds" || exit 1

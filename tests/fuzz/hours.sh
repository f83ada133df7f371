#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/fuzz/common.sh"
slice=${SLICE:-300}    # seconds
most_bytes=1000000     # of all files in tests/fuzz/corpus

usage() {
    cat <<END
usage: sh tests/fuzz/hours.sh HOURS [FOLDER]      fuzzes all targets for HOURS, two at a time, in slices of $slice seconds: next
                                                  come those that have had the least processor time. HOURS may be 0.1
       sh tests/fuzz/hours.sh --report [FOLDER]   prints what all calls did together, and the failing inputs
       sh tests/fuzz/hours.sh --distill [FOLDER]  adds to tests/fuzz/corpus what reaches more than the files there do, the
                                                  smallest first, up to $most_bytes bytes in all

FOLDER (default: ~/.cache/sitrep-fuzz) keeps the programs, the growing corpora, a log of all slices and the failing inputs. A
call may be ended at any time; the next one goes on. A target whose input fails rests until it passes; then the input moves to
the target's corpus. The status is 1 if an input fails. As root on Debian, it installs clang 19.
END
}

# The log has a line for each slice: its start, the target, the state of the sources, then seconds, processor seconds,
# executions, coverage (cov: edges, ft: features) and result. A slice that was killed has none: what it did is not counted.
report() {
    [ -s slices ] || { echo "no slices in $folder"; return 0; }
    awk -F '\t' -v order="$all" '
        { seconds[$2] += $5; runs[$2] += $6; if ($7 > 0) { cov[$2] = $7; ft[$2] = $8 } if ($9 != "ok") failed[$2]++; ++n[$2] }
        END {
            printf "%-13s %6s %14s %9s %7s %7s %6s\n", "target", "slices", "executions", "CPU hours", "cov", "ft", "failed"
            count = split(order, names, " ")
            for (i = 1; i <= count; ++i) {
                t = names[i]
                printf "%-13s %6d %14d %9.2f %7d %7d %6d\n", t, n[t], runs[t], seconds[t] / 3600, cov[t], ft[t], failed[t]
                all_n += n[t]; all_runs += runs[t]; all_seconds += seconds[t]; all_failed += failed[t]
            }
            printf "%-13s %6d %14d %9.2f %7s %7s %6d\n", "all", all_n, all_runs, all_seconds / 3600, "", "", all_failed
        }' slices
    for target in $all; do
        [ ! -d "corpus/$target" ] || echo "$target $(find "corpus/$target" -type f -printf '%s\n' | awk '{ n += $1 } END { print NR + 0, n + 0 }')"
    done | awk '{ files += $2; bytes += $3 } END { print "the corpora have " files " files, " bytes " bytes" }'
    for input in findings/*; do [ ! -f "$input" ] || echo "FAILS: $folder/$input"; done
    return 0
}

# Compiles what has changed since the last call.
update_programs() {
    state=$(cd "$root" && find include/sitrep tests/fuzz tests/codec/octets.hpp examples/convert -name '*.[chs]pp' -o -name common.sh |
        sort | xargs cat | cksum | cut -d ' ' -f 1)
    [ "$(cat programs/state 2>/dev/null)" = "$state" ] && return
    echo "compiling the targets"
    rm -rf programs.new
    # shellcheck disable=SC2086  # a list of words
    (build_targets "$folder/programs.new" $all) || exit 2
    echo "$state" >programs.new/state
    rm -rf programs && mv programs.new programs
}

# The corpora of the repository come with those of the folder, by the hashes of their contents. Words in them are a dictionary.
take_seeds() {
    for target in $all; do
        mkdir -p "corpus/$target"
        for seed in "$root/tests/fuzz/corpus/$target"/*; do
            name=$(sha1sum <"$seed" | cut -c 1-40)
            [ -e "corpus/$target/$name" ] || cp "$seed" "corpus/$target/$name"
        done
        grep -hoaE '"[a-z_]{2,30}"' "$root/tests/fuzz/corpus/$target"/* | sort -u >"$target.dict"
    done
}

# Inputs that failed: those that pass now belong to the corpus.
review_findings() {
    resting=
    for input in findings/*; do
        case $input in
            *.log) rm "$input"; continue ;;
            *'*') continue ;;
        esac
        target=$(basename "$input")
        target=${target%%-*}
        # shellcheck disable=SC2086  # a list of words
        if "programs/$target" $libfuzzer_options "$input" >"$target.finding.log" 2>&1; then
            echo "passes now: $input"
            mv "$input" "corpus/$target/$(sha1sum <"$input" | cut -c 1-40)"
        else
            echo "FAILS still: $folder/$input"
            resting="$resting $target"
        fi
    done
}

# next_targets: the two targets that do not rest and have had the least processor time.
next_targets() {
    for target in $all; do
        case " $resting " in *" $target "*) ;; *) echo "$target" ;; esac
    done | awk -F '\t' 'FILENAME == "slices" { seconds[$2] += $5; next } { printf "%.3f %s\n", seconds[$1], $1 }' slices - |
        sort -n | head -n 2 | cut -d ' ' -f 2
}

# run_slice TARGET SECONDS: in a shell of its own. On a signal libFuzzer stops and tells what it did.
run_slice() {
    target=$1 start=$(date -u +%Y-%m-%dT%H:%MZ) began=$(date +%s) fuzzer=
    trap 'kill "$fuzzer" 2>/dev/null' HUP INT TERM
    words=
    [ ! -s "$target.dict" ] || words="-dict=$target.dict"
    # shellcheck disable=SC2086  # lists of words
    "programs/$target" $libfuzzer_options -max_total_time="$2" $words -artifact_prefix="findings/$target-" \
        "corpus/$target" >"$target.log" 2>&1 &
    fuzzer=$!
    status=1
    while kill -0 "$fuzzer" 2>/dev/null; do wait "$fuzzer"; status=$?; done
    times >"$target.times"
    result=ok
    case $status in
        0 | 72) ;;  # 72: it was stopped
        *) result=failed; cp "$target.log" "findings/$target-failed.log" ;;
    esac
    seconds=$(awk 'END { n = split($0, part, /[ms ]+/); print part[1] * 60 + part[2] + part[3] * 60 + part[4] }' "$target.times")
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$target.log" | tail -n 1)
    reached=$(sed -n 's/.* cov: \([0-9]*\) ft: \([0-9]*\) .*/\1	\2/p' "$target.log" | tail -n 1)
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$start" "$target" "$(cat programs/state)" $(($(date +%s) - began)) "$seconds" \
        "${runs:-0}" "${reached:-0	0}" $result >>slices
}

fuzz_until() {
    end=$1 stop=
    trap 'stop=1; kill $slices 2>/dev/null' HUP INT TERM
    while [ -z "$stop" ] && left=$((end - $(date +%s))) && [ "$left" -gt 0 ]; do
        [ "$left" -lt "$slice" ] || left=$slice
        targets=$(next_targets)
        [ -n "$targets" ] || { echo "each target has an input that fails"; break; }
        slices=
        for target in $targets; do
            run_slice "$target" "$left" &
            slices="$slices $!"
        done
        for one in $slices; do
            while kill -0 "$one" 2>/dev/null; do wait "$one"; done
        done
        for target in $targets; do
            for input in findings/"$target"-*; do
                [ ! -f "$input" ] || { echo "FAILS: $folder/$input"; resting="$resting $target"; break; }
            done
        done
    done
}

# Files of the repository with names of 40 characters were found by fuzzing, the others were written by hand and stay.
distill() {
    hash='????????????????????????????????????????'
    corpus=$root/tests/fuzz/corpus
    by_hand=$(find "$corpus" -type f ! -name "$hash" -printf '%s\n' | awk '{ n += $1 } END { print n + 0 }')
    share=$(((most_bytes - by_hand) / $(echo "$all" | wc -w)))
    for target in $all; do
        rm -rf distilled all_inputs
        mkdir -p distilled all_inputs
        find "$corpus/$target" -type f -name "$hash" -exec mv {} all_inputs/ \;
        cp "$corpus/$target"/* distilled/
        cp "corpus/$target"/* all_inputs/ 2>/dev/null  # a call that runs may remove some
        "programs/$target" -merge=1 -use_counters=0 -max_len=4096 distilled all_inputs >"$target.merge.log" 2>&1 ||
            { tail -n 20 "$target.merge.log"; exit 2; }
        for seed in "$corpus/$target"/*; do rm -f "distilled/$(basename "$seed")"; done
        find distilled -type f -printf '%s %f\n' | sort -n | awk -v most="$share" '{ n += $1; if (n <= most) print $2 }' |
            while read -r name; do cp "distilled/$name" "$corpus/$target/$name"; done
        echo "$target: $(find distilled -type f | wc -l) inputs reach more; with the others $(find "$corpus/$target" -type f | wc -l) files, $(cat "$corpus/$target"/* | wc -c) bytes"
    done
    rm -rf distilled all_inputs
    echo "in all: $(find "$corpus" -type f -exec cat {} + | wc -c) bytes"
}

main() {
    job=fuzz
    case ${1-} in
        -h | --help) usage; exit 0 ;;
        --report | --distill) job=${1#--} ;;
        *[!0-9.]* | '') usage >&2; exit 2 ;;
    esac
    hours=$1
    folder=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/sitrep-fuzz}
    mkdir -p "$folder/findings" && folder=$(cd "$folder" && pwd) && cd "$folder" || exit 2
    touch slices
    [ $job = report ] && { report; return; }
    (. "$root/tests/tools/setup.sh" && need 'fuzzer=clang-19 libclang-rt-19-dev') || exit 2
    update_programs
    [ $job = distill ] && { distill; return; }
    take_seeds
    review_findings
    fuzz_until "$(awk -v now="$(date +%s)" -v hours="$hours" 'BEGIN { printf "%d", now + hours * 3600 }')"
    report
    [ -z "$(ls findings)" ] || exit 1
}

main "$@"
exit

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh ROOT COMPILER [FLAG…]: independent judges test the binary, the ASN.1 module and the JSON Schema: Erlang's
# asn1ct, asn1c, python3-jsonschema, and a decoder of records in plain Python. As root on Debian, it installs missing
# judges. If a judge remains missing, the script says so and exits with 77.
root=$(cd "$1" && pwd) || exit 2
shift
judges=$root/tests/judges
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 2
failed=0
skipped=0
fail() { echo "FAILED: $1"; failed=1; }
# must_see NAME COMMAND…: the judge must report a planted fault.
must_see() {
    name=$1
    shift
    "$@" >/dev/null 2>&1 && fail "$name does not report a planted fault"
}

has_erlang() { erl -noshell -eval 'halt(case code:which(asn1ct) of non_existing -> 1; _ -> 0 end).' >/dev/null 2>&1; }
has_asn1c() { command -v asn1c >/dev/null && command -v gcc >/dev/null; }
has_python() { command -v python3 >/dev/null; }
has_jsonschema() { find_python; }
find_python() {
    for python in python3 /usr/bin/python3; do
        "$python" -c 'import jsonschema; jsonschema.Draft202012Validator' >/dev/null 2>&1 && return
    done
    return 1
}
# install NAME PACKAGE…: true if the judge is available, or can be installed.
install() {
    name=$1
    shift
    "has_$name" && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >/dev/null 2>&1 </dev/null
        "has_$name" && return
    fi
    echo "******** SKIPPED: the judge $name is missing; install it (Debian: apt-get install $*)"
    skipped=1
    return 1
}

"$@" -I"$root/include" -I"$root/tests" "$judges/values.cpp" -o values && ./values . || { fail "values"; exit 1; }

if install erlang erlang-base erlang-asn1; then
    erlc "$judges/judge.erl" || fail "judge.erl"
    for module in Judged First; do
        erl -noshell -eval "halt(case asn1ct:compile(\"$module.asn1\", [uper, maps]) of ok -> 0; _ -> 1 end)." ||
            fail "Erlang does not compile $module.asn1"
    done
    # -noinput: a crash must not wait for input
    erl -noinput -eval 'judge:both_ways("Judged", "values.terms").' || fail "Erlang's results differ"
    erl -noinput -eval 'judge:old_reader("First", "newer.terms").' || fail "the results of Erlang's old reader differ"
    sed '2s/>>}\.$/,1>>}./' values.terms | head -n 3 >planted.terms
    must_see Erlang erl -noinput -eval 'judge:both_ways("Judged", "planted.terms").'
    sed "1s/'number'=>[0-9]*/'number'=>16/" newer.terms | head -n 3 >planted.terms
    must_see "Erlang's old reader" erl -noinput -eval 'judge:old_reader("First", "planted.terms").'
fi

if install asn1c asn1c gcc; then
    mkdir asn1c
    (cd asn1c && asn1c -gen-PER -pdu=all -fcompound-names ../Judged.asn1 >log 2>&1 || { cat log; exit 1; }
        rm -f converter-sample.c
        gcc -w -DASN_PDU_COLLECTION -I. ./*.c "$judges/judge.c" -o ../judge) || fail "asn1c does not compile Judged.asn1"
    ./judge values.xer || fail "asn1c's results differ"
    sed '2s/ \([0-9a-f]*\) / \101 /' values.xer | head -n 3 >planted.xer
    must_see asn1c ./judge planted.xer
fi

if install jsonschema python3-jsonschema; then
    "$python" "$judges/judge_json.py" lenient.json strict.json values.jsonl faults.jsonl || fail "the JSON Schema is wrong"
    ./values --reject faults.jsonl || fail "the library's reader accepts JSON that the schema rejects"
fi

if install python python3; then
    python3 "$judges/record_decoder.py" records.txt || fail "the results of the decoder in Python differ"
    sed '2s/"type":"/&un/' records.txt >planted.txt
    must_see "the decoder in Python" python3 "$judges/record_decoder.py" planted.txt
    # the examples of the page: The message of the record `JSON` is `HEX`
    tr '\n' ' ' <"$root/include/sitrep/codec/README.md" | grep -o 'record `{[^`]*` is `[0-9a-f]*`' |
        sed 's/record `\(.*\)` is `\(.*\)`/\2 \1/' >page.txt
    [ "$(wc -l <page.txt)" -eq 2 ] || fail "codec/README.md has not two examples"
    python3 "$judges/record_decoder.py" page.txt || fail "an example in codec/README.md is wrong"
fi

[ $failed -eq 0 ] || exit 1
[ $skipped -eq 0 ] || exit 77

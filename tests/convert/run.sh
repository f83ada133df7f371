#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh CONVERT [MALFORMED]: tests the converter as a user runs it: round trips, pipes, faults and their locations,
# repair, and interrupted runs. MALFORMED is the program built from malformed.cpp.
absolute() { case $1 in '' | /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
convert=$(absolute "${1-}") malformed=$(absolute "${2-}")
for program in "$convert" ${malformed:+"$malformed"}; do
    [ -f "$program" ] && [ -x "$program" ] || { echo "run.sh: no such program: ${program:-CONVERT}; build the examples first"; exit 2; }
done
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 2
bad=0
complain() { echo "run.sh: $*"; bad=1; }

# expect STATUS [ARGUMENT…]: runs the converter into the files out and err, and checks its exit status.
expect() {
    want=$1
    shift
    "$convert" "$@" >out 2>err
    got=$?
    [ "$got" -eq "$want" ] || { complain "convert $*: status $got instead of $want"; cat err; }
}
# says FILE TEXT: the file consists of this text. has FILE TEXT: the file has this line. same FILE FILE.
says() { [ "$(cat "$1")" = "$2" ] || complain "$1 is \"$(cat "$1")\" instead of \"$2\""; }
has() { grep -qxF -e "$2" "$1" || complain "$1 is \"$(cat "$1")\" without the line \"$2\""; }
same() { cmp "$1" "$2" || complain "$1 and $2 differ"; }
# patch FILE OFFSET OCTAL: overwrites one byte.
patch() { printf "\\$3" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null; }
# bytes HEX…
bytes() { for hex; do printf "\\$(printf %03o "0x$hex")"; done; }

awk -v n=3000 -f "$here/records.awk" >many.jsonl
head -n 6 many.jsonl >six.jsonl
"$convert" six.jsonl -o six.journal || complain "no journal"

# --- round trips, detected and stated formats, files and pipes
expect 0 many.jsonl -o many.journal
expect 0 many.journal -o back.jsonl
same many.jsonl back.jsonl
[ "$(wc -c <many.journal)" -lt "$(($(wc -c <many.jsonl) / 3))" ] || complain "the journal is not small"
"$convert" <many.jsonl | "$convert" - | "$convert" --from json --to=binary >piped.journal || complain "pipes"
same many.journal piped.journal
expect 0 --from binary --to binary many.journal -o again.journal
same many.journal again.journal
sed 's/,"/ , "/g; s/{/ { /; s/$/\r/' six.jsonl | sed '2s/^/\n \n/' >loose.jsonl
printf '%s' "$(cat loose.jsonl)" >unended.jsonl
expect 0 --to json unended.jsonl
same six.jsonl out
: >empty
expect 0 empty
bytes 00 >zero
same out zero
expect 0 check empty
says out "empty: valid records: 0, faults: 0"
cat many.journal many.journal >twice.journal
expect 0 --alone check twice.journal
says out "twice.journal: valid records: 6000, faults: 0"
expect 0 --to table six.jsonl
says out "$(cat "$here/six.txt")"
printf '%s\n' '{"report":{"title":"\u001b[2J\u009b2J","section":"\u007f"}}' | "$convert" --to table >out
[ "$(tr -d '\n -~' <out | wc -c)" -eq 0 ] || complain "a table has control characters: $(cat -v out)"

# Blocks: the same records in fewer bytes; every command reads them, and damage costs one block.
expect 0 --blocks many.jsonl -o blocks.journal
expect 0 blocks.journal -o back.jsonl
same many.jsonl back.jsonl
[ "$(($(wc -c <blocks.journal) + 7 * 3000))" -lt "$(wc -c <many.journal)" ] || complain "blocks save too little"
"$convert" <many.jsonl --blocks >piped.journal || complain "pipes of blocks"
same blocks.journal piped.journal
expect 0 repair blocks.journal -o again.journal
same many.journal again.journal
expect 0 repair --blocks many.journal -o again.journal
same blocks.journal again.journal
expect 0 --alone check blocks.journal
says out "blocks.journal: valid records: 3000, faults: 0"
cp blocks.journal hit.journal
patch hit.journal 5000 125
expect 1 repair hit.journal -o rest.jsonl
grep -q '^hit.journal: valid records: 2[7-9][0-9][0-9], faults: [12]$' err || complain "a damaged block: $(cat err)"
bytes 01 01 06 7f 53 cb ef 4f 00 >none.journal
expect 1 check none.journal
has err 'none.journal:@0: the input ends too early (byte 0 of record 1 of a block; the rest of the block is lost) [end_of_input]'
expect 2 --blocks --to json six.jsonl
expect 2 --blocks six.journal
has err 'convert: --blocks is for what writes a journal (see convert --help)'
expect 0 --alone --stats check many.journal
has err "records  3000: 1000 event, 1000 claim, 1000 spot"
has err "frames   3000 good, 0 bad, 0 missing, 0 restarts, 0 bytes skipped"
"$convert" --stats many.jsonl 2>&1 >/dev/null | grep -q "^written  $(wc -c <many.journal) bytes of binary journal" ||
    complain "--stats does not print how much was written"

# --- faults in JSON Lines: each line of the tables has its location and message; the converter shows 50 in a file
# check_faults FILE WANTED [OPTION]: each line of FILE has the fault in WANTED.
check_faults() {
    file=$1 faults=$2
    shift 2
    expect 1 "$@" check "$file"
    grep -q "^$file: valid records: 0, faults: " out || complain "out is $(cat out)"
    awk -v file="$file" '{ print file ":" NR ":" $0 }' "$faults" >wanted
    # the first fault of each line; of json.* its place only
    awk -F: '!told[$2]++' err >first
    case $file in json.*) for list in wanted first; do sed -i -E 's,^([^:]*:[0-9]+:[0-9]+: (/[^ ]*:)?).*,\1,' $list; done ;; esac
    diff wanted first >differ || { complain "other locations or messages:"; cat differ; }
}
grep -v '^#' "$here/malformed.txt" >pairs
[ "$(($(wc -l <pairs) % 2))" -eq 0 ] || complain "malformed.txt has lines without a message"
sed -n 'p;n' pairs | split -l 40 - record.
sed -n 'n;p' pairs | split -l 40 - faults_of.record.
if [ -n "$malformed" ]; then
    "$malformed" lines | split -l 40 - json.
    "$malformed" faults | split -l 40 - faults_of.json.
    [ -e json.ab ] || complain "the table of malformed JSON has at most 40 lines"
fi
for table in record.*; do check_faults "$table" "faults_of.$table"; done
for table in json.*; do [ ! -e "$table" ] || check_faults "$table" "faults_of.$table" --lenient; done
sed -n 'p;n' pairs >malformed.jsonl
expect 1 malformed.jsonl -o never.journal
[ "$(grep -c '^malformed' err)" -eq 1 ] || complain "convert continues after a fault"
[ ! -e never.journal ] || complain "convert leaves an incomplete file"

{ head -n 2 six.jsonl; echo '{"event":{"id":"E1","type":"assault","when":"2023-13"}}'; tail -n 4 six.jsonl; } >bad.jsonl
expect 1 bad.jsonl
says err 'bad.jsonl:3:51: /event/when: "2023-13" names no day or time that exists; expected a date, interval or range: 2024-05-01, 2024-05-01T14:30Z, 2024-05~, 2024-05-01/2024-05-03, 2024/.., [2024-05..2024-07] [no_such_day]'
expect 1 - <bad.jsonl
says err '<stdin>:3:51: /event/when: "2023-13" names no day or time that exists; expected a date, interval or range: 2024-05-01, 2024-05-01T14:30Z, 2024-05~, 2024-05-01/2024-05-03, 2024/.., [2024-05..2024-07] [no_such_day]'
expect 1 repair bad.jsonl -o good.jsonl
same good.jsonl six.jsonl
has err 'bad.jsonl: valid records: 6, faults: 1'
expect 0 repair six.jsonl
same out six.jsonl

head -c $(($(wc -c <six.jsonl) - 20)) six.jsonl >torn.jsonl
expect 1 --alone check torn.jsonl
says err "torn.jsonl:6:$(($(tail -n 1 torn.jsonl | wc -c) + 1)): /event/counts/0: the last line is incomplete: the input ends inside it [end_of_input]"
expect 1 repair torn.jsonl
head -n 5 six.jsonl >five.jsonl
same out five.jsonl

{ head -n 1 six.jsonl; awk 'BEGIN { while (i++ < 300000) printf "[[[[[[[[" }'; echo; sed -n 2p six.jsonl; echo x; } >deep.jsonl
expect 1 --alone check deep.jsonl
has err "deep.jsonl:2:1: the line is longer than 1048576 bytes, the limit of convert"
has err "deep.jsonl:4:1: expected an object, not x [syntax]"
says out "deep.jsonl: valid records: 2, faults: 2"
awk 'BEGIN { printf "{\"event\":"; while (i++ < 100000) printf "["; print "" }' >open.jsonl
expect 1 check open.jsonl
says err "open.jsonl:1:10: /event: expected an object with members of: id, type, mode, context, actors, recipients, places, when, counts, status, origin_code, note, not [ [wrong_type]"
printf '%1048576s' "$(head -n 1 six.jsonl)" >longest.jsonl
for more in '' '\n' "\n$(sed -n 2p six.jsonl)\n"; do
    { cat longest.jsonl; printf '%b' "$more"; } >long.jsonl
    expect 0 --alone check long.jsonl
done
says out "long.jsonl: valid records: 2, faults: 0"
{ printf ' '; cat longest.jsonl; printf '\nx'; } >long.jsonl
expect 1 check long.jsonl
has err "long.jsonl:1:1: the line is longer than 1048576 bytes, the limit of convert"
grep -q '^long.jsonl:2:' err || complain "convert does not continue after a line that is too long"
awk 'BEGIN { printf "{\"event\":{\"more\":"; while (i++ < 100000) printf "["; print "" }' >open.jsonl
expect 1 --lenient check open.jsonl
grep -q '^open.jsonl:1:[34].: .*: more than 32 brackets are open \[too_deep\]$' err || complain "100 000 open brackets: $(cat err)"
awk 'BEGIN { while (i++ < 60) print "x" }' >x
expect 1 check x
has err "further faults, not shown: 10; --all shows them"
expect 1 --all check x
[ "$(grep -c '^x:' err)" -eq 60 ] || complain "--all shows $(wc -l <err) of 60 faults"
says out "x: valid records: 0, faults: 60"

# --- content that this version does not know: never dropped without a message
echo '{"event":{"id":"E1","type":"assault","mood":"grim"}}' >newer.jsonl
expect 1 newer.jsonl
says err 'newer.jsonl:1:38: /event/mood: no member "mood" here. Known: id, type, mode, context, actors, recipients, places, when, counts, status, origin_code, note [unknown_member]'
expect 1 --to json newer.jsonl
says err 'newer.jsonl:1:38: /event/mood: no member "mood" here. Known: id, type, mode, context, actors, recipients, places, when, counts, status, origin_code, note [unknown_member]'
expect 0 --lenient newer.jsonl
says err 'newer.jsonl:1:38: warning: /event/mood: skipped: no member "mood" here. Known: id, type, mode, context, actors, recipients, places, when, counts, status, origin_code, note [unknown_member]'
"$convert" out | grep -qxF '{"event":{"id":"E1","type":"assault"}}' || complain "--lenient does not keep the rest of the record"
expect 0 --lenient --to json newer.jsonl
same out newer.jsonl
expect 3 repair newer.jsonl
same out newer.jsonl
has err 'newer.jsonl: valid records: 1, faults: 0, warnings: 1; kept with unknown content: 1'
has err 'newer.jsonl:1:38: warning: /event/mood: kept: no member "mood" here. Known: id, type, mode, context, actors, recipients, places, when, counts, status, origin_code, note [unknown_member]'
# Repair counts the records that it keeps with unknown words, kinds or members. Its status tells of them if there are no faults.
cat >unknown.jsonl <<'END'
{"event":{"id":"E1","type":"assault","mood":"grim","mode":"sideways"}}
{"event":{"id":"E2","type":"aid"}}
{"event":{"id":"E3","type":"aid","mode":"sideways"}}
{"rumor":{"id":"E1"}}
END
expect 3 repair unknown.jsonl -o kept.jsonl
same kept.jsonl unknown.jsonl
has err 'unknown.jsonl: valid records: 4, faults: 0, warnings: 4; kept with unknown content: 3'
expect 0 --lenient unknown.jsonl
expect 1 check unknown.jsonl
expect 0 --lenient --alone check unknown.jsonl
echo x >>unknown.jsonl
expect 1 repair unknown.jsonl
has err 'unknown.jsonl: valid records: 4, faults: 1, warnings: 4; kept with unknown content: 3'
bytes 00 01 01 08 80 01 40 bd 84 8c 9c 00 >unknown.journal
expect 3 repair unknown.journal -o kept.journal
same kept.journal unknown.journal
has err 'unknown.journal: valid records: 1, faults: 0, warnings: 1; kept with unknown content: 1'
echo '{"event":{"id":"E1","type":"aid","notes":"x","nots":"y"}}' >slip.jsonl
expect 1 check slip.jsonl
says err 'slip.jsonl:1:34: /event/notes: no member "notes" here; did you mean "note"? [unknown_member]
slip.jsonl:1:46: /event/nots: no member "nots" here; did you mean "note"? [unknown_member]'
{ echo; cat slip.jsonl; } | "$convert" --lenient >out 2>err
says err '<stdin>:2:34: warning: /event/notes: skipped: no member "notes" here; did you mean "note"? [unknown_member]
<stdin>:2:46: warning: /event/nots: skipped: no member "nots" here; did you mean "note"? [unknown_member]'
awk 'BEGIN { printf "{\"area\":{\"about\":\"E1\",\"form\":\"line\",\"points\":["; while (i++ < 21) printf "%s{\"lat\":1.5,\"lon\":2.5}", (i > 1 ? "," : ""); print "]}}" }' >long.jsonl
expect 1 check long.jsonl
says err 'long.jsonl:1:487: /area/points/20: the list has more than 20 elements; go on in the next "area", with "more":true in this one [too_long]'
expect 0 --lenient long.jsonl
says err 'long.jsonl:1:487: warning: /area/points/20: skipped: the list has more than 20 elements; go on in the next "area", with "more":true in this one [too_long]'
echo '{"event":{"id":"E1","type":"aid","mood":"bad","mode":"kindly","context":["military","festive"]}}' >three.jsonl
expect 0 --lenient three.jsonl
[ "$(cut -d: -f 2-6 err)" = '1:34: warning: /event/mood: skipped
1:54: warning: /event/mode: skipped
1:85: warning: /event/context/1: skipped' ] || complain "--lenient does not name all that it skips: $(cat err)"
echo '{"event":{"id":"E1","type":"asault"}}' >slip.jsonl
expect 1 --lenient slip.jsonl
says err 'slip.jsonl:1:28: /event/type: "asault" is no word of this vocabulary; did you mean "assault"? [unknown_word]'

# A name in a message has no control characters, for a terminal could obey them.
printf '{"event":{"id":"E1","type":"aid","\\u001b[2J\\u009b\\n\177":1}}\n' >controls.jsonl
for job in check repair --lenient; do
    "$convert" $job controls.jsonl 2>err >out
    grep -q '^controls.jsonl:1:34: .*/event/?\[2J????: ' err || complain "$job names $(cat -v err)"
    [ "$(tr -d '\n -~' <err | wc -c)" -eq 0 ] || complain "$job prints control characters: $(cat -v err)"
done
name=$(printf 'a\033[31m\nb.jsonl')
cp controls.jsonl "$name"
for file in "$name" "no $name"; do
    "$convert" check "$file" >out 2>err
    grep -q 'a?\[31m?b.jsonl:' err || complain "check of a file with control characters in its name says $(cat -v err)"
    [ "$(tr -d '\n -~' <err | wc -c)" -eq 0 ] || complain "check prints the name $(cat -v err)"
done

# --- byte-order marks are skipped with a note, wherever files were joined; columns stay those of the file
mark() { bytes ef bb bf; }
{ mark; cat six.jsonl; } >marked.jsonl
for job in check repair convert; do
    case $job in
        check) expect 0 --alone check marked.jsonl; says out 'marked.jsonl: valid records: 6, faults: 0' ;;
        repair) expect 0 repair marked.jsonl; same out six.jsonl ;;
        convert) expect 0 --to json marked.jsonl; same out six.jsonl ;;
    esac
    has err 'marked.jsonl:1:1: note: a byte-order mark (EF BB BF) is skipped'
done
{ mark; mark; head -n 1 six.jsonl; echo; mark; sed -n 2p six.jsonl; mark; tail -n 4 six.jsonl; } >marked.jsonl
expect 0 --to json marked.jsonl
same out six.jsonl
says err "$(for place in 1:1 1:4 3:1 4:1; do echo "marked.jsonl:$place: note: a byte-order mark (EF BB BF) is skipped"; done)"
{ mark; printf ' \t'; mark; echo x; mark; mark; } >marked.jsonl
expect 1 --from json check marked.jsonl
has err 'marked.jsonl:1:9: expected an object, not x [syntax]'
says out 'marked.jsonl: valid records: 0, faults: 1'
{ mark; cat longest.jsonl; } >marked.jsonl
expect 0 check marked.jsonl
says out 'marked.jsonl: valid records: 1, faults: 0'
{ mark; printf ' '; cat longest.jsonl; echo; head -n 1 six.jsonl; } >marked.jsonl
expect 1 check marked.jsonl
has err "marked.jsonl:1:1: the line is longer than 1048576 bytes, the limit of convert"
says out 'marked.jsonl: valid records: 1, faults: 1'
mark >marked.jsonl
expect 0 check marked.jsonl
says out 'marked.jsonl: valid records: 0, faults: 0'

# --- a power cut: bytes 00 or FF after the last line, between lines and inside of them cost no complete record
zeros() { head -c "$1" /dev/zero; }
erased() { head -c "$1" /dev/zero | tr '\000' '\377'; }
for damage in 'zeros 1' 'zeros 4' 'zeros 5000000' 'erased 1' 'erased 4096' 'erased 3000000'; do
    { cat six.jsonl; $damage; } >cut.jsonl
    expect 1 repair cut.jsonl
    same out six.jsonl
    grep -q '^cut.jsonl:7:1: bytes [0F][0F], as a power cut ' err || complain "$damage at the end: $(cut -c1-200 err)"
    { head -n 3 six.jsonl; $damage; tail -n 3 six.jsonl; } >cut.jsonl
    expect 1 repair cut.jsonl
    same out six.jsonl
    for end in '\n' '\r\n' ' \t\r\n'; do
        { printf '%s' "$(head -n 1 six.jsonl)"; $damage; printf "$end"; tail -n 5 six.jsonl; } >cut.jsonl
        expect 1 repair cut.jsonl
        same out six.jsonl
    done
done
for size in 1049500 1049550 1049599 1049600 1049601 1049700 2099102 2099190; do  # the first record ends in another block
    { zeros $size; cat six.jsonl; } >cut.jsonl
    expect 1 --from json repair cut.jsonl
    same out six.jsonl
    has err 'cut.jsonl: valid records: 6, faults: 1'
done
# Many of them at the start do not hide what follows.
for size in 1023 1024 16000 16384 60000 1048576 1049600 2099190 60000000; do
    for filler in zeros erased; do
        { $filler $size; cat six.jsonl; } >cut.jsonl
        expect 1 repair cut.jsonl
        same out six.jsonl
        grep -q '^cut.jsonl:1:1: bytes [0F][0F], as a power cut ' err || complain "$filler $size: $(cut -c1-200 err)"
        has err 'cut.jsonl: valid records: 6, faults: 1'
        { $filler $size; cat six.journal; } >cut.journal
        expect 0 --to json cut.journal
        same out six.jsonl
    done
done
says err "cut.journal:@0: note: 60000000 bytes FF (erased flash) are skipped"
{ zeros 50000; echo x; } >cut.jsonl
expect 1 check cut.jsonl
says err 'cut.jsonl:@50000: the last frame is incomplete: the journal ends inside it [end_of_input]'
{ printf '%2000000s' x; echo; head -n 1 six.jsonl; printf '%2000000s\n' ''; sed -n 2p six.jsonl; } >cut.jsonl
expect 1 check --alone cut.jsonl
has err 'cut.jsonl:1:1: the line is longer than 1048576 bytes, the limit of convert'
has err 'cut.jsonl:3:1: the line is longer than 1048576 bytes, the limit of convert'
says out 'cut.jsonl: valid records: 2, faults: 2'
{ head -n 1 six.jsonl; printf '{"spot":{"ti'; zeros 100; sed -n 2p six.jsonl; } >cut.jsonl
expect 1 repair cut.jsonl
head -n 2 six.jsonl >two.jsonl
same out two.jsonl
has err "cut.jsonl:2:13: /spot: the text ends within the value: a quote, a bracket or a brace is not closed [end_of_input]"
has err "cut.jsonl:2:13: bytes 00, as a power cut or erased flash leaves them; \`convert repair\` drops them"
expect 1 cut.jsonl -o never.journal
[ ! -e never.journal ] || complain "convert reads on after zeros"

# --- files that are something else: named with what to do, one fault, nothing written
# is_named TEXT: the file "other" is said to be this, whatever is done with it, and nothing is written.
is_named() {
    for job in '' check repair '--from json'; do
        expect 1 $job other
        [ "$(grep -c '^other: this is ' err)" -eq 1 ] || complain "$1: convert $job says $(cut -c1-200 err)"
        grep -qF -- "other: this is $1" err || complain "no \"$1\": convert $job says $(cut -c1-200 err)"
        [ "$job" = check ] || [ ! -s out ] || complain "$1: convert $job writes $(wc -c <out) bytes"
    done
    expect 1 check other
    says out 'other: valid records: 0, faults: 1'
    expect 1 other -o never.journal
    [ ! -e never.journal ] || complain "$1: convert writes a file"
}
wide() { sed 's/[^ -~]/?/g' six.jsonl | awk -v big="$1" 'BEGIN { RS = "\n" } {
    for (i = 1; i <= length($0); ++i) printf big ? "@%s" : "%s@", substr($0, i, 1)
    printf big ? "@~" : "~@" }' | tr '@~' '\000\n'; }
wide 0 >other; is_named 'text in UTF-16LE; try: iconv -f UTF-16LE -t UTF-8 other | convert'
wide 1 >other; is_named 'text in UTF-16BE'
{ bytes ff fe; wide 0; } >other; is_named 'text in UTF-16;'
{ bytes fe ff; wide 1; } >other; is_named 'text in UTF-16;'
bytes ff fe 31 04 7b 00 >other; is_named 'text in UTF-16;'
{ bytes ff fe 00 00; bytes 7b 00 00 00; } >other; is_named 'text in UTF-32'
{ bytes 00 00 fe ff; bytes 00 00 00 7b; } >other; is_named 'text in UTF-32'
bytes 7b 00 0a 00 20 00 22 00 >other; is_named 'text in UTF-16LE'
bytes 00 5b 00 7b >other; is_named 'text in UTF-16BE'
{ bytes ff fe; printf 'i\0d\0,\0x\0\n\0'; } >other; is_named 'text in UTF-16;'

array="a JSON array; one record a line is expected; try: jq -c '.[]' other | convert"
{ printf '['; paste -s -d, six.jsonl; echo ']'; } >other; is_named "$array"
{ echo '['; sed '$!s/$/,/' six.jsonl; echo ']'; } >other; is_named "$array"
{ mark; printf '\n [\n\n'; sed '$!s/$/,/; s/^/  /' six.jsonl; } >other; is_named "$array"
printf '[]' >other; is_named "$array"
printf '[ {\r\n  "spot": {\r\n' >other; is_named "$array"
pretty="pretty-printed JSON; one record a line is expected; try: jq -c . other | convert"
printf '{\n  "event": {\n    "id": "E1",\n    "type": "aid"\n  }\n}\n' >other; is_named "$pretty"
printf '{\r\n\t"event": {\r\n\t\t"id": "E1",\r\n' >other; is_named "$pretty"
printf '{"event": {\n "id": "E1",\n "type": "aid"\n}}\n' >other; is_named "$pretty"
printf '{"event": {"id": "E1",\n           "type": "aid"}}\n' >other; is_named "$pretty"
printf '{"event": {"id": "E1", "actors": [\n  "A1"\n]}}\n' >other; is_named "$pretty"
{ mark; printf '{\n  "event": {\n'; } >other; is_named "$pretty"
printf '\n\n{\n}\n' >other; is_named "$pretty"
{ echo '{"$(id)\u001b'"'"'":['; sed '$!s/$/,/' six.jsonl; echo ']}'; } >other; is_named "a JSON object with an array; one record a line is expected; try: jq -c '.[] | arrays | .[]' other"
{ echo '{"records":['; sed '$!s/$/,/' six.jsonl; echo ']}'; } >other; is_named "a JSON object with an array; one record a line is expected; try: jq -c '.records[]' other"
printf '{"status":200,"data":[{"event_id":"NER1"}]}' >other; is_named 'a JSON object with an array'
sed 's/$/,/' six.jsonl >other; is_named 'lines that end in commas'
sed '$!s/$/,/' six.jsonl >other; is_named 'lines that end in commas'
tr '\n' '\r' <six.jsonl >other; is_named 'text whose lines end in CR alone'
for json in '{"type":"Feature","geometry":null}' '{"type":"FeatureCollection","features":[{"type":"Feature"}]}' \
    '{ "type": "Point", "coordinates": [2.18, 13.48] }' '{"features":[{}],"type":"FeatureCollection"}'; do
    echo "$json" >other; is_named 'GeoJSON'
    { mark; echo "$json"; echo "$json"; } | sed 's/,/,\n  /' >other; is_named 'GeoJSON'
done
{ bytes 1e; head -n 1 six.jsonl; } >other; is_named 'a JSON text sequence'

printf 'id,type\r\nE1,aid\r\n' >other; is_named 'a table (CSV)'
{ mark; printf 'id;type\nE1;aid\n'; } >other; is_named 'a table (CSV)'
printf 'id\ttype\nE1\taid\n' >other; is_named 'a table (CSV)'
printf '"id","notes, long","type"\n"E1","a","aid"\n' >other; is_named 'a table (CSV)'
printf 'id,date,type' >other; is_named 'a table (CSV)'
echo '<?xml version="1.0"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">' >other; is_named 'XML, a CAP alert'
echo '<event version="2.0" uid="x" type="a-f-G">' >other; is_named 'XML, a Cursor on Target event'
{ mark; echo '<?xml version="1.0"?>'; echo '<kml xmlns="http://www.opengis.net/kml/2.2">'; } >other; is_named 'XML, a KML map'
echo '<gpx><wpt/></gpx>' >other; is_named 'XML, a GPX track'
echo '<rss version="2.0">' >other; is_named 'XML, an RSS feed'
echo '<!DOCTYPE html><p>' >other; is_named 'HTML, a web page'
echo '<data/>' >other; is_named 'XML; make a record of each element'
printf -- '---\nevent:\n  id: E1\n' >other; is_named 'YAML'
printf ':10010000214601360121470136007EFE09D2190140\n' >other; is_named 'an Intel HEX image'
printf '00000000: 0001 0105 d277 61f1 00   .....wa..\n' >other; is_named 'a hex dump'
printf '00000000  00 01 01 05 d2 77 61 f1  00   |.....wa..|\n' >other; is_named 'a hex dump'
printf '$GPRMC,225446,A,4916.45,N,12311.12,W,000.5,054.7,191194,020.3,E*68\n' >other; is_named 'NMEA sentences'
while IFS=: read -r name start; do
    # shellcheck disable=SC2086
    bytes $start >other
    is_named "$name"
done <<'END'
compressed by gzip:1f 8b 08 00 00
compressed by zstd:28 b5 2f fd 04
compressed by xz:fd 37 7a 58 5a 00
compressed by bzip2:42 5a 68 39
compressed by lz4:04 22 4d 18
a 7z archive:37 7a bc af 27 1c
a ZIP archive:50 4b 03 04 14 00
an SQLite database:53 51 4c 69 74 65 20 66 6f 72 6d 61 74 20 33 00
a Parquet file:50 41 52 31 15 04
an Arrow file:41 52 52 4f 57 31 00 00
an Avro file:4f 62 6a 01
a PDF document:25 50 44 46 2d 31 2e 37
a PNG image:89 50 4e 47 0d 0a
a program (ELF):7f 45 4c 46 02 01
an old Office document:d0 cf 11 e0 a1 b1
END
if command -v gzip >/dev/null; then
    gzip -c six.jsonl >other; is_named 'compressed by gzip; try: gzip -dc other | convert'
fi
cp other "a file's name"
expect 1 repair "a file's name" -o never.jsonl
has err "never.jsonl was not written"
grep -qF "try: gzip -dc 'a file'\\''s name' | convert repair -o never.jsonl" err || complain "the name is not quoted: $(cat err)"
"$convert" check <other >out 2>err
grep -q '^<stdin>: this is compressed by gzip; try: gzip -dc FILE | convert check$' err || complain "standard input: $(cat err)"

head -n 1 six.jsonl >one.jsonl
# Not mistaken for something else: records between other lines, and a first line that is damaged.
for first in 'rst:0x1 (POWERON_RESET),boot:0x13,x' 'id,type' '<boot>' '{"type":"Feature"' '[[[[' '{"event":{"id":"E1","actors":[' '{"event":{' '{"event":{"id":"E1",' '---' '{'; do
    for records in one.jsonl six.jsonl; do
        { echo "$first"; cat $records; } >other
        expect 1 repair other
        same out $records
    done
done

# --- faults in a journal
expect 0 six.jsonl -o six.journal
cp six.journal flipped.journal
patch flipped.journal 60 251
expect 1 --alone check flipped.journal
grep -q '^flipped.journal:@[0-9]*: the frame is damaged: ' err || complain "a damaged frame: $(cat err)"
says out "flipped.journal: valid records: 5, faults: 1"
expect 1 --stats flipped.journal -o never.jsonl
[ ! -e never.jsonl ] || complain "convert leaves an incomplete file"
expect 1 --stats repair flipped.journal -o mended.journal
grep -q '^frames   5 good, 1 bad, 1 missing, 0 restarts, [0-9]* bytes skipped$' err || complain "repair --stats: $(cat err)"
expect 0 --alone check mended.journal
says out "mended.journal: valid records: 5, faults: 0"

head -c $(($(wc -c <six.journal) - 1)) six.journal >unended.journal
expect 0 unended.journal
same out six.jsonl
head -c $(($(wc -c <six.journal) - 9)) six.journal >torn.journal
expect 1 torn.journal
grep -q '^torn.journal:@[0-9]*: the last frame is incomplete: the journal ends inside it \[end_of_input\]$' err || complain "a torn frame: $(cat err)"
same out five.jsonl

head -n 1 six.jsonl | "$convert" >one.journal
head -n 3 six.jsonl | "$convert" >three.journal
start=$(wc -c <one.journal) end=$(wc -c <three.journal)
{ cat one.journal; tail -c +$((end + 1)) six.journal; } >gap.journal
expect 1 --alone check gap.journal
says err "gap.journal:@$start: frames missing before this one, by their numbers: 2"
says out "gap.journal: valid records: 4, faults: 1"
expect 1 repair gap.journal -o closed.journal
expect 0 --alone check closed.journal

# A journal as it is read out of a flash partition or a serial line: erased bytes and zeros before, after and between frames,
# also without the zero that a writer starts with; text of a boot loader.
frames() { tail -c +2 "$1"; }  # without the first zero
head -n 1 six.jsonl | "$convert" >first.journal
for before in 'erased 1' 'erased 300' 'erased 70000' 'zeros 70000'; do
    for after in 'erased 1' 'erased 4096' 'zeros 9'; do
        for start in cat frames; do
            { $before; $start six.journal; $after; } >flash
            expect 0 --to json flash
            same out six.jsonl
            expect 0 --stats --alone check flash
            has err 'frames   6 good, 0 bad, 0 missing, 0 restarts, 0 bytes skipped'
        done
    done
done
size=$(wc -c <first.journal)
{ erased 100; cat first.journal; erased 55; tail -c +$((size + 1)) six.journal; erased 200; } >flash
expect 0 --to json flash
same out six.jsonl
says err "flash:@0: note: 100 bytes FF (erased flash) are skipped
flash:@$((100 + size)): note: 55 bytes FF (erased flash) are skipped
flash:@$((155 + $(wc -c <six.journal))): note: 200 bytes FF (erased flash) are skipped"
expect 0 --stats repair flash
"$convert" out | cmp - six.jsonl || complain "repair of a flash partition"
erased 200000 >flash
expect 0 check flash
says out 'flash: valid records: 0, faults: 0'
{ printf 'ets Jun  8 2016 00:22:57\r\nrst:0x1 (POWERON_RESET),boot:0x13\r\n'; cat six.journal; } >serial
expect 1 repair serial -o mended
grep -q '^serial:@0: the frame is damaged: ' err || complain "text before frames: $(cat err)"
expect 0 --to json mended
same out six.jsonl
{ bytes 9c fe; printf 'ready\r\n'; zeros 3; cat six.jsonl; } >serial
expect 1 repair serial
same out six.jsonl
rm -f mended
{ bytes ff fe 00 41; cat six.journal; } >serial  # no UTF-16
expect 1 repair serial -o mended
expect 0 --to json mended
same out six.jsonl
# Two good journals one after the other are a good journal: a writer starts again, by its zero or by the number 0.
# restarts FILE STATUS TEXT: check has this status, counts all records and prints TEXT.
restarts() {
    expect "$2" --alone check "$1"
    says err "$3"
    expect "$2" --alone --stats check "$1"
    grep -q '^frames   [0-9]* good, 0 bad, 0 missing, 1 restarts, 0 bytes skipped$' err || complain "$1: $(cat err)"
    "$convert" --to json "$1" 2>/dev/null | cmp - joined.jsonl || complain "$1: other records"
}
awk -v n=33000 -f "$here/records.awk" >long.jsonl
"$convert" long.jsonl -o long.journal
cat long.jsonl six.jsonl >joined.jsonl
start=$(wc -c <one.journal)
size=$(wc -c <long.journal)
cat long.journal six.journal >joined.journal
restarts joined.journal 0 "joined.journal:@$((size + 1)): note: a writer started again: its frames are numbered from 0"
expect 0 repair joined.journal -o mended.journal
expect 0 --alone check mended.journal
says err ""
{ cat long.journal; zeros 4000; cat six.journal; } >joined.journal
restarts joined.journal 0 "joined.journal:@$((size + 4001)): note: a writer started again: its frames are numbered from 0"
{ cat long.journal; erased 4000; cat six.journal; } >joined.journal
restarts joined.journal 0 "joined.journal:@$size: note: 4000 bytes FF (erased flash) are skipped
joined.journal:@$((size + 4001)): note: a writer started again: its frames are numbered from 0"
{ cat long.journal; erased 4000; frames six.journal; } >joined.journal
restarts joined.journal 0 "joined.journal:@$size: note: 4000 bytes FF (erased flash) are skipped
joined.journal:@$((size + 4000)): note: a writer started again: its frames are numbered from 0"
{ head -c -1 long.journal; cat six.journal; } >joined.journal
restarts joined.journal 0 "joined.journal:@$size: warning: the frame has the number 0 after 32999: a writer started again, or frames are missing"
cat six.jsonl long.jsonl >joined.jsonl
cat six.journal long.journal >joined.journal
restarts joined.journal 0 "joined.journal:@$(($(wc -c <six.journal) + 1)): note: a writer started again: its frames are numbered from 0"
# A journal whose first frames were deleted, with the zero of its writer; the same without it.
{ cat six.journal; zeros 1; tail -c +$((start + 1)) six.journal; } >joined.journal
{ cat six.jsonl; tail -n 5 six.jsonl; } >joined.jsonl
restarts joined.journal 0 "joined.journal:@$(($(wc -c <six.journal) + 1)): note: a writer started again: its frames are numbered from 1"
{ cat six.journal; tail -c +$((start + 1)) six.journal; } >joined.journal
restarts joined.journal 0 "joined.journal:@$(wc -c <six.journal): note: the frame has the number 1 after 5: a writer started again, or frames came twice"
# Frames that are missing after zeros or erased flash are no restart.
for gap in 'zeros 100' 'erased 100'; do
    { cat one.journal; $gap; tail -c +$((end + 1)) six.journal; } >gap.journal
    expect 1 --alone check gap.journal
    has err "gap.journal:@$((start + 100)): frames missing before this one, by their numbers: 2"
done
# A frame may begin with FF itself: its first 254 bytes have no zero.
awk -v u="$(printf '%0260d' 0 | tr 0 u)" 'BEGIN {
    for (i = 0; i < 258; ++i) {
        key = i < 257 ? "k" : substr(u, 1, 47)
        print "{\"extra\":{\"about\":\"E65535\",\"key\":\"" key "\",\"value\":\"" (i < 257 ? "v" : substr(u, 1, 223)) "\"}}"
    }
}' >full.jsonl
expect 0 full.jsonl -o full.journal
od -An -tx1 -v full.journal | tr -d ' \n' | grep -q 00ff0101 || complain "no frame begins with FF"
expect 0 --to json full.journal
same out full.jsonl
says err ""
{ cat full.journal; erased 10; } >flash
expect 0 --to json flash
says err "flash:@$(wc -c <full.journal): note: 10 bytes FF (erased flash) are skipped"

# A valid frame without a record; then a journal that begins like JSON.
bytes 00 01 01 05 d2 77 61 f1 00 >none.journal
expect 1 check none.journal
says err "none.journal:@1: the input ends too early (byte 0 of the record) [end_of_input]"
bytes 7b 7b 00 01 01 05 d2 77 61 f1 00 >brace.journal
expect 1 check brace.journal
grep -q '^brace.journal:1:2: ' err || complain "input that begins with a brace is not read as JSON"
expect 1 --from binary check brace.journal
has err "brace.journal:@0: the frame is damaged: the input ends too early [end_of_input]"
cp six.journal begun.journal
patch begun.journal 0 170
expect 1 check begun.journal
mv out wanted
{ head -c 3 begun.journal; sleep 0.3; tail -c +4 begun.journal; } | "$convert" check - 2>err | sed 's/<stdin>/begun.journal/' >out
same out wanted
{ printf '\n'; sleep 0.3; cat six.jsonl; } | "$convert" --to json >out
same out six.jsonl

# --- check: what the records of a report say, in one list with the faults
cat >report.jsonl <<'END'
{"report":{"id":"R1","published":"2024-05-03"}}
{"actor":{"id":"A1","name":"one"}}
{"actor":{"id":"A1","name":"other"}}
{"event":{"id":"E1","type":"assault","actors":["A1","A7"],"places":["P1"],"when":"2024-06","counts":[{"count":{"hedge":"estimate","low":20,"best":17,"high":15},"role":"killed"}]}}
x
{"claim":{"id":"C1","about":"E1","source":"S1"}}
{"relation":{"id":"L1","from":"E1","kind":"follows","to":"E2"}}

{"report":{"id":"R2"}}
{"event":{"id":"E1","type":"aid","actors":["A1"]}}
{"event":{"id":"E2","type":"aidd"}}
END
expect 1 check report.jsonl
says err 'report.jsonl:3: /actor/id: another record of this kind has the same id: A1, line 2 [duplicate_id]
report.jsonl:4: /event/actors/1: the report has no record with this id: A7 [dangling]
report.jsonl:4: /event/places/0: the report has no record with this id: P1 [dangling]
report.jsonl:4: warning: /event/counts/0/count: low, best and high are out of order [disordered]
report.jsonl:4: /event/when: the date is after the publication of the report [after_publication]
report.jsonl:5:1: expected an object, not x [syntax]
report.jsonl:6: /claim/source: the report has no record with this id: S1 [dangling]
report.jsonl:7: /relation/to: the report has no record with this id: E2 [dangling]
report.jsonl:10: /event/actors/0: the report has no record with this id: A1 [dangling]
report.jsonl:11:28: /event/type: "aidd" is no word of this vocabulary; did you mean "aid"? [unknown_word]'
says out 'report.jsonl: valid records: 8, faults: 9, warnings: 1'
expect 1 --alone check report.jsonl
says out 'report.jsonl: valid records: 8, faults: 2, warnings: 1'
"$convert" repair report.jsonl 2>/dev/null | "$convert" - -o report.journal
expect 1 check report.journal
says out 'report.journal: valid records: 8, faults: 7, warnings: 1'
grep -qE '^report.journal:@[0-9]+: /actor/id: another record of this kind has the same id: A1, byte [0-9]+ \[duplicate_id\]$' err ||
    complain "a finding in a journal: $(cat err)"
printf '%s\n' '{"event":{"id":"E1","type":"assault"}}' '{"report":{"id":"R1"}}' >headless.jsonl
expect 0 check headless.jsonl
says err 'headless.jsonl:2: warning: /report: the records before the first head belong to no report [head_not_first]'
says out 'headless.jsonl: valid records: 2, faults: 0, warnings: 1'
printf '%s\n' '{"place":{"id":"P1","name":"a","parent":"P2"}}' '{"place":{"id":"P2","name":"b","parent":"P1"}}' | "$convert" check >out 2>err
[ $? -eq 1 ] || complain "a cycle has another status"
says err '<stdin>:1: /place/parent: the chain leads back to its start: P1, line 1 [cycle]'
# 16 findings of a report are shown, 50 of all; all are counted.
awk 'BEGIN { while (i++ < 20) printf "{\"event\":{\"id\":\"E%d\",\"type\":\"aid\",\"actors\":[\"A%d\"]}}\n", i, i }' >twenty.jsonl
expect 1 check twenty.jsonl
[ "$(grep -c '^twenty' err)" -eq 16 ] || complain "of 20 findings are shown: $(cat err)"
has err 'further faults, not shown: 4; --all shows them'
for report in 1 2 3 4 5; do echo '{"report":{"id":"R1"}}'; cat twenty.jsonl; done >hundred.jsonl
expect 1 check hundred.jsonl
[ "$(grep -c '^hundred' err)" -eq 50 ] || complain "of 100 findings are shown: $(cat err)"
has err 'further faults, not shown: 50; --all shows them'
expect 1 --all check hundred.jsonl
[ "$(grep -c '^hundred' err)" -eq 100 ] || complain "--all shows $(wc -l <err) of 100 findings"
says out 'hundred.jsonl: valid records: 105, faults: 100'
# A fault after the first 50 of a report does not hide a finding before it.
{ cat twenty.jsonl; awk 'BEGIN { while (i++ < 60) print "x" }'; } >mixed.jsonl
expect 1 check mixed.jsonl
has err 'mixed.jsonl:16: /event/actors/0: the report has no record with this id: A16 [dangling]'
has err 'mixed.jsonl:54:1: expected an object, not x [syntax]'
[ "$(sed -n 's/^mixed.jsonl:\([0-9]*\):.*/\1/p' err | sort -nc 2>&1)" = '' ] || complain "messages out of order: $(cat err)"
says out 'mixed.jsonl: valid records: 20, faults: 80'
expect 1 check --all mixed.jsonl
[ "$(sed -n 's/^mixed.jsonl:\([0-9]*\):.*/\1/p' err | sort -nc 2>&1)" = '' ] || complain "messages out of order: $(cat err)"
[ "$(wc -l <err)" -eq 80 ] || complain "--all shows $(wc -l <err) of 80"
# A report that is too long: said once, and each record is checked.
awk 'BEGIN { print "{\"report\":{\"id\":\"R1\"}}"; while (i++ < 65536) print "{\"event\":{\"id\":\"E1\",\"type\":\"aid\",\"mode\":\"demo\",\"actors\":[\"A9\"]}}"
    print "{\"report\":{\"id\":\"R2\"}}\n{\"event\":{\"id\":\"E1\",\"type\":\"aid\",\"actors\":[\"A9\"]}}" }' >huge.jsonl
expect 1 --stats check huge.jsonl
[ "$(grep -c 'the report has more than 65536 records: each is checked by itself' err)" -eq 1 ] || complain "a long report: $(cat err)"
says out 'huge.jsonl: valid records: 65539, faults: 1, warnings: 65537'
memory=$(sed -n 's/^time.*peak memory \([0-9]*\) kB$/\1/p' err)
[ "$memory" -lt 64000 ] || complain "check takes $memory kB"

# Time grows with the records: references to records that are missing, in a report whose ids are in no order, and a long chain.
awk 'BEGIN { for (i = 1; i <= 32768; ++i) printf "{\"event\":{\"id\":\"E%d\",\"type\":\"aid\"}}\n", i * 7919 % 32768 + 1
    for (i = 1; i <= 32767; ++i)
        printf "{\"relation\":{\"id\":\"L%d\",\"from\":\"E40000\",\"to\":\"E%d\",\"kind\":\"causes\"}}\n", i, 32768 + i }' >tangle.jsonl
awk 'BEGIN { print "{\"actor\":{\"id\":\"A65535\"}}"
    for (i = 1; i < 65535; ++i) printf "{\"actor\":{\"id\":\"A%d\",\"parent\":\"A%d\"}}\n", i, i + 1 }' >chain.jsonl
timeout 20 "$convert" check tangle.jsonl >out 2>err  # 0.3 s; 1 minute if each reference is looked for in all records
says out 'tangle.jsonl: valid records: 65535, faults: 65534'
timeout 20 "$convert" check chain.jsonl >out 2>err
says out 'chain.jsonl: valid records: 65535, faults: 0'
# One record with more faults than are reported says so.
awk 'BEGIN { printf "{\"event\":{\"id\":\"E1\",\"type\":\"assault\""; for (i = 0; i < 30; i++) printf ",\"k%d\":1", i; print "}}" }' >many.jsonl
expect 1 check many.jsonl
has err 'many.jsonl:1:1: note: only the first 20 faults of this record are reported; --all reports up to 1000'
says out 'many.jsonl: valid records: 0, faults: 20'
expect 1 check --all many.jsonl
says out 'many.jsonl: valid records: 0, faults: 30'
expect 1 --stats --all check tangle.jsonl
[ "$(grep -c '^tangle' err)" -eq 65534 ] || complain "--all shows $(wc -l <err) of 65534 findings"

# --- words and explain
expect 0 words
[ "$(awk '{ print $1 }' out | sort | uniq -d)" = '' ] || complain "vocabularies have equal names: $(cat out)"
awk '{ print $1, $2 }' out >vocabularies
while read -r name count; do
    expect 0 words "$name"
    [ "$(wc -l <out)" -eq "$count" ] || complain "words $name: $(wc -l <out) instead of $count"
done <vocabularies
for same in event.type spot.type /event/type; do expect 0 words $same; has out assault; done
for name in event.counts.role counts.role role figure.role; do expect 0 words $name; has out killed; done
for name in unit count.unit /event/counts/0/count/unit; do expect 0 words $name; has out people; done
expect 2 words event.typ
says err 'convert: no vocabulary "event.typ"; did you mean "event.type"? (see convert words)'
expect 2 words kind
says err 'convert: several vocabularies are named "kind": actor.kind, source.kind, relation.kind (see convert words)'
expect 0 explain
awk '{ print $1 }' out | sort -u >codes
[ "$(wc -l <codes)" -ge 34 ] || complain "explain lists $(cat codes)"
while read -r code; do
    expect 0 explain "$code"
    [ "$(wc -l <out)" -ge 2 ] || complain "explain $code: $(cat out)"
done <codes
# The codes at the ends of messages are those that explain knows.
sed -n 's/.* \[\([a-z0-9_]*\)\]$/\1/p' pairs | sort -u >printed
[ "$(wc -l <printed)" -ge 18 ] || complain "the faults have the codes $(cat printed)"
[ -z "$(comm -23 printed codes)" ] || complain "explain does not know $(comm -23 printed codes)"
expect 0 explain '[no_such_day]'
grep -q '^no_such_day: ' out || complain "explain with brackets: $(cat out)"
expect 0 explain 'the vocabulary has no such word'
has out 'The words of each vocabulary: convert words event.type.'
expect 2 explain danglng
says err 'convert: no code "danglng"; did you mean "dangling"? (see convert explain)'

# --- output files: complete or unchanged
cp six.jsonl kept
expect 1 bad.jsonl -o kept
same kept six.jsonl
chmod 640 kept
ln -s kept link
expect 0 six.journal -o link
[ -L link ] || complain "-o replaces a symbolic link"
same kept six.jsonl
[ "$(ls -l kept | cut -c1-10)" = -rw-r----- ] || complain "-o changes the mode: $(ls -l kept)"
expect 0 kept --to binary -o kept
same kept six.journal
# What -o creates has the permissions of the old file, at no moment more, and never runs as its owner or group.
mode_of() { ls -l "$1" | cut -c1-10; }
cp six.jsonl set
chmod 6755 set
expect 0 six.journal -o set
[ "$(mode_of set)" = -rwxr-xr-x ] || complain "-o takes over the right to run as another: $(mode_of set)"
chmod 600 set
if command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null; then
    strace -o calls -e trace=open,openat "$convert" six.journal -o set 2>err || complain "strace: $(cat err)"
    grep -q 'set\.tmp.*O_CREAT.*, 0600)' calls || complain "the temporary file can be read by others at first: $(grep tmp calls)"
fi
[ "$(mode_of set)" = -rw------- ] || complain "-o changes the mode: $(mode_of set)"
(umask 027; "$convert" six.journal -o new)
[ "$(mode_of new)" = -rw-r----- ] || complain "a new file has the mode $(mode_of new)"
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then  # the new file keeps owner and group, or the group gets no access
    cp six.jsonl set
    chown 65534:65534 set
    chmod 640 set
    expect 0 six.journal -o set
    [ "$(ls -ln set | awk '{ print $3 ":" $4 }')" = 65534:65534 ] || complain "-o changes the owner: $(ls -ln set)"
    mkdir shared
    chmod 777 . shared
    cp six.jsonl six.journal shared
    chown 0:0 shared/six.jsonl
    chmod 664 shared/six.jsonl
    setpriv --reuid=65534 --regid=65534 --clear-groups "$convert" shared/six.journal -o shared/six.jsonl 2>err || cat err
    [ "$(mode_of shared/six.jsonl)" = -rw----r-- ] || complain "another group can write: $(ls -ln shared)"
    cp six.jsonl shared/closed
    chmod 604 shared/closed  # its group may not read it
    setpriv --reuid=65534 --regid=65534 --clear-groups "$convert" shared/six.journal -o shared/closed 2>err || cat err
    [ "$(mode_of shared/closed)" = -rw------- ] || complain "the old group can read as others: $(ls -ln shared)"
fi
# A temporary file of a process that died is left alone, and is not in the way.
sh -c 'echo dead >left.tmp$$; echo $$ >pid; exec "$0" six.journal -o left' "$convert" 2>err || complain "a file that is left over: $(cat err)"
same left six.jsonl
says "left.tmp$(cat pid)" dead
[ "$(ls left*)" = "$(printf 'left\nleft.tmp%s' "$(cat pid)")" ] || complain "temporary files remain: $(ls left*)"

rm -f target
ln -s target dangling
expect 0 six.journal -o dangling
[ -L dangling ] || complain "-o replaces a symbolic link to a file that does not exist"
same target six.jsonl
ln -s circle circle
expect 2 six.journal -o circle
says err "convert: circle: Too many levels of symbolic links"
ln -s /dev/stdout output
for name in /dev/stdout /dev/fd/1 /proc/self/fd/1 output; do
    [ -e "$name" ] || continue
    echo first >log
    { echo second; "$convert" six.journal -o "$name"; echo third; } >>log
    { echo first; echo second; cat six.jsonl; echo third; } >wanted
    same log wanted
done
[ ! -e /dev/stderr ] || { "$convert" six.journal -o /dev/stderr 2>err; same err six.jsonl; }

mkfifo drain
cat drain >drained &
expect 0 six.journal -o drain
[ -p drain ] || { complain "-o replaces a pipe"; kill $!; }
wait $!
same drained six.jsonl

"$convert" repair -o unread <bad.jsonl 2>&-
[ $? -eq 1 ] || complain "repair without a standard error"
same unread six.jsonl
"$convert" six.journal 2>err >&-
[ $? -eq 2 ] || complain "a closed standard output: $(cat err)"
mkfifo deaf
: <deaf &
exec 3>deaf
wait $!
"$convert" repair bad.jsonl -o unread 2>&3
[ $? -eq 1 ] || complain "repair with messages that are not read"
"$convert" six.journal >&3 2>err
[ $? -eq 2 ] || complain "a pipe without a reader: $(cat err)"
exec 3>&-
(ulimit -f 8; exec "$convert" many.journal -o large 2>err)
[ $? -eq 2 ] || complain "a file that grows too large: $(cat err)"
cp six.jsonl large
(ulimit -f 8; exec "$convert" many.journal -o large 2>err)
[ $? -eq 2 ] || complain "a file that grows too large: $(cat err)"
same large six.jsonl
[ "$(ls large*)" = large ] || complain "temporary files remain: $(ls large*)"
rm large
if unshare -rm sh -c 'mount -t tmpfs -o size=64k tmpfs "$1"' sh "$work" 2>/dev/null; then  # a full disk loses nothing
    mkdir disk
    unshare -rm sh -c 'mount -t tmpfs -o size=64k tmpfs disk && cp six.jsonl disk/old && "$1" many.journal -o disk/old 2>err
        [ $? -eq 2 ] || echo "the status is not 2"
        cmp disk/old six.jsonl
        ls disk' sh "$convert" >out 2>&1
    says out old
    says err 'convert: disk/old: No space left on device'
fi
[ -z "$(ls unread.* large* 2>/dev/null)" ] || complain "temporary files remain: $(ls unread.* large*)"

mkfifo pipe
# In the foreground, because a shell makes background jobs ignore SIGQUIT.
{
    exec 3>pipe
    cat six.jsonl >&3
    tries=0
    while [ -z "$(ls quit.tmp* 2>/dev/null)" ] && [ $tries -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
    kill -QUIT "$(cat pid)"
} &
sh -c 'echo $$ >pid; ulimit -c 0; exec "$0" pipe -o quit 2>err' "$convert" 2>/dev/null
wait $!
[ -z "$(ls quit.tmp* 2>/dev/null)" ] || complain "SIGQUIT leaves $(ls quit.tmp*)"

"$convert" pipe -o interrupted 2>/dev/null &
pid=$!
exec 3>pipe
cat six.jsonl >&3
tries=0
while [ ! -e interrupted.tmp$pid ] && [ $tries -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
[ -e interrupted.tmp$pid ] || complain "no temporary file"
[ ! -e interrupted ] || complain "the file has its name before it is complete"
kill -TERM $pid
wait $pid 2>/dev/null
exec 3>&-
[ -z "$(ls interrupted* 2>/dev/null)" ] || complain "an interrupted run leaves $(ls interrupted*)"

# --- wrong usage, and files that cannot be read or written
for wrong in '--form json' '--from table' '--to' '--stats=1' 'check --to json' 'check -o x' 'one two' '--from=xml' 'repair --to json' '--output='; do
    expect 2 $wrong </dev/null
    [ "$(wc -l <err)" -eq 1 ] || complain "convert $wrong prints $(cat err)"
done
expect 2 six.journal -o ''
says err 'convert: -o needs a value (see convert --help)'
expect 2 nothing.jsonl
says err 'convert: nothing.jsonl: No such file or directory'
expect 2 .
says err 'convert: .: is a directory; name a FILE in it'
expect 2 six.jsonl -o .
says err 'convert: .: is a directory; name a FILE in it'
expect 2 six.jsonl -o no/such/folder
says err 'convert: no/such/folder: No such file or directory'
# usage MESSAGE ARGUMENT…: this usage is wrong.
usage() {
    message=$1
    shift
    expect 2 "$@" </dev/null
    says err "convert: $message (see convert --help)"
}
usage 'unknown command "Check"; did you mean "check"? (the commands: check, repair, words or explain)' Check six.jsonl
usage 'unknown command "verify" (the commands: check, repair, words or explain)' verify six.jsonl
usage 'no command or FILE "repiar"; did you mean "repair"?' repiar
usage 'no command or FILE "help"; did you mean --help?' help
usage 'a second FILE: "new.journal"; convert reads one; to write that file: -o new.journal' six.jsonl new.journal
usage 'a second FILE: "six.journal"; convert reads one' check six.jsonl six.journal
usage 'unknown option --lenent; did you mean --lenient?' --lenent
usage 'unknown option --too; did you mean --to?' --too=json
usage 'unknown option -x' -x
usage 'unknown format "jsonl" for --to; expected json, binary or table; did you mean "json"?' --to jsonl
usage 'unknown format "xml" for --from; expected json or binary' --from xml
usage 'check does not convert; remove --to' check --to json
usage 'explain writes no file; remove -o' explain -o x
usage '--alone is for check' --alone six.jsonl
usage '--all is for messages about FILE' --all words
usage 'one word at a time; a second one: "b"' words a b
for other in csv geojson; do
    expect 2 --to $other six.jsonl
    grep -q "^convert: unknown format \"$other\" for --to; expected json, binary or table; for .*: convert --to json FILE | jq " err ||
        complain "--to $other: $(cat err)"
done
if [ -c /dev/full ]; then
    "$convert" six.journal >/dev/full 2>err
    [ $? -eq 2 ] || complain "a full disk: $(cat err)"
    for asked in --help --version; do
        "$convert" $asked >/dev/full 2>err
        [ $? -eq 2 ] || complain "$asked on a full disk: $(cat err)"
    done
fi
expect 0 --help
grep -q '^usage: convert ' out || complain "--help prints $(cat out)"
[ "$(awk '{ if (length($0) > n) n = length($0) } END { print n }' out)" -le 110 ] || complain "--help is too wide"
expect 0 --version
grep -qE '^convert \(sitrep\) [0-9]+\.[0-9]+\.[0-9]+$' out || complain "--version prints $(cat out)"
expect 0 -- six.jsonl
expect 0 six.journal -o -
same out six.jsonl

# --- on a terminal: progress after one second, and no journals
if command -v script >/dev/null && script -qec true /dev/null </dev/null >/dev/null 2>&1; then  # terminals are available
    slow="(cat six.jsonl; sleep 1.2; cat six.jsonl; sleep 0.1; cat six.jsonl) | '$convert' check --alone -"
    script -qec "$slow" /dev/null </dev/null >typed
    grep -q 'kB, [0-9]* records' typed || complain "no progress on a terminal: $(cat -v typed)"
    sh -c "$slow" >typed 2>&1
    says typed '<stdin>: valid records: 18, faults: 0'
    script -qec "printf 'x' | '$convert' check; '$convert' check <six.jsonl" /dev/null </dev/null >typed
    ! grep -q 'reading from the terminal' typed || complain "a pipe is taken for a terminal"
    printf '\004' | script -qec "'$convert' check" /dev/null >typed
    grep -q 'reading from the terminal; Ctrl-D ends the input' typed || complain "nothing is said on a terminal: $(cat -v typed)"
    script -qec "'$convert' six.jsonl" /dev/null </dev/null >typed
    grep -q 'not for terminals' typed || complain "a journal on a terminal: $(cat -v typed)"
fi

# --- constant memory: fifty times the input, the same memory (to 1 MiB)
memory() { "$convert" --stats - 2>&1 >/dev/null <"$1" | sed -n 's/^time.*peak memory \([0-9]*\) kB$/\1/p'; }
for n in 1 2 3 4 5 6 7 8 9 10; do cat many.jsonl many.jsonl many.jsonl many.jsonl many.jsonl; done >more.jsonl
few=$(memory many.jsonl) lots=$(memory more.jsonl)
[ "$lots" -le $((few + 1024)) ] || complain "memory grows with the input: $few kB, then $lots kB"

[ "$bad" -ne 0 ] || echo "run.sh: all passed; $lots kB of memory for $(wc -c <more.jsonl) bytes"
exit $bad

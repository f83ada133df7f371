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
expect 0 check twice.journal
says out "twice.journal: valid records: 6000, faults: 0"
expect 0 --to table six.jsonl
says out "$(cat "$here/six.txt")"
printf '%s\n' '{"report":{"title":"\u001b[2J\u009b2J","section":"\u007f"}}' | "$convert" --to table >out
[ "$(tr -d '\n -~' <out | wc -c)" -eq 0 ] || complain "a table has control characters: $(cat -v out)"

expect 0 --stats check many.journal
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
    says out "$file: valid records: 0, faults: $(wc -l <"$file")"
    awk -v file="$file" '{ print file ":" NR ":" $0 }' "$faults" >wanted
    diff wanted err >differ || { complain "other locations or messages:"; cat differ; }
}
grep -v '^#' "$here/malformed.txt" >pairs
[ "$(($(wc -l <pairs) % 2))" -eq 0 ] || complain "malformed.txt has lines without a message"
sed -n 'p;n' pairs | split -l 50 - record.
sed -n 'n;p' pairs | split -l 50 - faults_of.record.
if [ -n "$malformed" ]; then
    "$malformed" lines | split -l 50 - json.
    "$malformed" faults | split -l 50 - faults_of.json.
    [ -e json.ab ] || complain "the table of malformed JSON has at most 50 lines"
fi
for table in record.*; do check_faults "$table" "faults_of.$table"; done
for table in json.*; do [ ! -e "$table" ] || check_faults "$table" "faults_of.$table" --lenient; done
sed -n 'p;n' pairs >malformed.jsonl
expect 1 malformed.jsonl -o never.journal
[ "$(grep -c '^malformed' err)" -eq 1 ] || complain "convert continues after a fault"
[ ! -e never.journal ] || complain "convert leaves an incomplete file"

{ head -n 2 six.jsonl; echo '{"event":{"id":"E1","type":"assault","when":"2023-13"}}'; tail -n 4 six.jsonl; } >bad.jsonl
expect 1 bad.jsonl
says err 'bad.jsonl:3:51: /event/when: no such date or time'
expect 1 - <bad.jsonl
says err '<stdin>:3:51: /event/when: no such date or time'
expect 1 repair bad.jsonl -o good.jsonl
same good.jsonl six.jsonl
has err 'bad.jsonl: valid records: 6, faults: 1'
expect 0 repair six.jsonl
same out six.jsonl

head -c $(($(wc -c <six.jsonl) - 20)) six.jsonl >torn.jsonl
expect 1 check torn.jsonl
says err "torn.jsonl:6:$(($(tail -n 1 torn.jsonl | wc -c) + 1)): /event/counts/0: the last line is incomplete: the input ends inside it"
expect 1 repair torn.jsonl
head -n 5 six.jsonl >five.jsonl
same out five.jsonl

{ head -n 1 six.jsonl; awk 'BEGIN { while (i++ < 300000) printf "[[[[[[[[" }'; echo; sed -n 2p six.jsonl; echo x; } >deep.jsonl
expect 1 check deep.jsonl
has err "deep.jsonl:2:1: the line is longer than 1048576 bytes, the limit of convert"
has err "deep.jsonl:4:1: the input does not match the notation"
says out "deep.jsonl: valid records: 2, faults: 2"
awk 'BEGIN { printf "{\"event\":"; while (i++ < 100000) printf "["; print "" }' >open.jsonl
expect 1 check open.jsonl
says err "open.jsonl:1:10: /event: the JSON type does not match"
printf '%1048576s' "$(head -n 1 six.jsonl)" >longest.jsonl
for more in '' '\n' "\n$(sed -n 2p six.jsonl)\n"; do
    { cat longest.jsonl; printf '%b' "$more"; } >long.jsonl
    expect 0 check long.jsonl
done
says out "long.jsonl: valid records: 2, faults: 0"
{ printf ' '; cat longest.jsonl; printf '\nx'; } >long.jsonl
expect 1 check long.jsonl
has err "long.jsonl:1:1: the line is longer than 1048576 bytes, the limit of convert"
grep -q '^long.jsonl:2:' err || complain "convert does not continue after a line that is too long"
awk 'BEGIN { printf "{\"event\":{\"more\":"; while (i++ < 100000) printf "["; print "" }' >open.jsonl
expect 1 --lenient check open.jsonl
grep -q '^open.jsonl:1:[34].: .*: the nesting is too deep$' err || complain "100 000 open brackets: $(cat err)"
awk 'BEGIN { while (i++ < 60) print "x" }' >x
expect 1 check x
has err "further faults, not shown: 10"

# --- content that this version does not know: never dropped without a message
echo '{"event":{"id":"E1","type":"assault","mood":"grim"}}' >newer.jsonl
expect 1 newer.jsonl
says err 'newer.jsonl:1:38: /event/mood: no member has this name'
expect 1 --to json newer.jsonl
says err 'newer.jsonl:1:38: /event/mood: no member has this name'
expect 0 --lenient newer.jsonl
says err 'newer.jsonl:1:38: /event/mood: skipped: no member has this name'
"$convert" out | grep -qxF '{"event":{"id":"E1","type":"assault"}}' || complain "--lenient does not keep the rest of the record"
expect 0 --lenient --to json newer.jsonl
same out newer.jsonl
expect 0 repair newer.jsonl
same out newer.jsonl
echo '{"event":{"id":"E1","type":"aid","notes":"x","nots":"y"}}' >slip.jsonl
expect 1 check slip.jsonl
says err 'slip.jsonl:1:34: /event/notes: no member has this name; did you mean "note"?'
{ echo; cat slip.jsonl; } | "$convert" --lenient >out 2>err
says err '<stdin>:2:34: /event/notes: skipped: no member has this name; did you mean "note"?'
awk 'BEGIN { printf "{\"area\":{\"about\":\"E1\",\"form\":\"line\",\"points\":["; while (i++ < 21) printf "%s{\"lat\":1.5,\"lon\":2.5}", (i > 1 ? "," : ""); print "]}}" }' >long.jsonl
expect 1 check long.jsonl
says err 'long.jsonl:1:487: /area/points/20: the text or list is too long'
expect 0 --lenient long.jsonl
says err 'long.jsonl:1:487: /area/points/20: skipped: the text or list is too long'
echo '{"event":{"id":"E1","type":"asault"}}' >slip.jsonl
expect 1 --lenient slip.jsonl
says err 'slip.jsonl:1:28: /event/type: the vocabulary has no such word; did you mean "assault"?'

# --- a byte-order mark costs no record
{ bytes ef bb bf; cat six.jsonl; } >marked.jsonl
expect 1 check marked.jsonl
says out 'marked.jsonl: valid records: 6, faults: 1'
says err 'marked.jsonl:1:1: a byte-order mark (EF BB BF); save the file as UTF-8 without it'
expect 1 repair marked.jsonl
same out six.jsonl
expect 1 marked.jsonl -o never.journal
[ ! -e never.journal ] || complain "convert reads on after a byte-order mark"

# --- faults in a journal
expect 0 six.jsonl -o six.journal
cp six.journal flipped.journal
patch flipped.journal 60 251
expect 1 check flipped.journal
grep -q '^flipped.journal:@[0-9]*: the frame is damaged: ' err || complain "a damaged frame: $(cat err)"
says out "flipped.journal: valid records: 5, faults: 1"
expect 1 --stats flipped.journal -o never.jsonl
[ ! -e never.jsonl ] || complain "convert leaves an incomplete file"
expect 1 --stats repair flipped.journal -o mended.journal
grep -q '^frames   5 good, 1 bad, 1 missing, 0 restarts, [0-9]* bytes skipped$' err || complain "repair --stats: $(cat err)"
expect 0 check mended.journal
says out "mended.journal: valid records: 5, faults: 0"

head -c $(($(wc -c <six.journal) - 1)) six.journal >unended.journal
expect 0 unended.journal
same out six.jsonl
head -c $(($(wc -c <six.journal) - 9)) six.journal >torn.journal
expect 1 torn.journal
grep -q '^torn.journal:@[0-9]*: the last frame is incomplete: the journal ends inside it$' err || complain "a torn frame: $(cat err)"
same out five.jsonl

head -n 1 six.jsonl | "$convert" >one.journal
head -n 3 six.jsonl | "$convert" >three.journal
start=$(wc -c <one.journal) end=$(wc -c <three.journal)
{ cat one.journal; tail -c +$((end + 1)) six.journal; } >gap.journal
expect 1 check gap.journal
says err "gap.journal:@$start: frames missing before this one, by their numbers: 2"
says out "gap.journal: valid records: 4, faults: 1"
expect 1 repair gap.journal -o closed.journal
expect 0 check closed.journal

# A valid frame without a record; then a journal that begins like JSON.
bytes 00 01 01 05 d2 77 61 f1 00 >none.journal
expect 1 check none.journal
says err "none.journal:@1: the input ends too early (byte 0 of the record)"
bytes 7b 7b 00 01 01 05 d2 77 61 f1 00 >brace.journal
expect 1 check brace.journal
grep -q '^brace.journal:1:2: ' err || complain "input that begins with a brace is not read as JSON"
expect 1 --from binary check brace.journal
has err "brace.journal:@0: the frame is damaged: the input ends too early"
cp six.journal begun.journal
patch begun.journal 0 170
expect 1 check begun.journal
mv out wanted
{ head -c 3 begun.journal; sleep 0.3; tail -c +4 begun.journal; } | "$convert" check - 2>err | sed 's/<stdin>/begun.journal/' >out
same out wanted
{ printf '\n'; sleep 0.3; cat six.jsonl; } | "$convert" --to json >out
same out six.jsonl

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
expect 2 six.jsonl -o no/such/folder
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
    slow="(cat six.jsonl; sleep 1.2; cat six.jsonl; sleep 0.1; cat six.jsonl) | '$convert' check -"
    script -qec "$slow" /dev/null </dev/null >typed
    grep -q 'kB, [0-9]* records' typed || complain "no progress on a terminal: $(cat -v typed)"
    sh -c "$slow" >typed 2>&1
    says typed '<stdin>: valid records: 18, faults: 0'
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

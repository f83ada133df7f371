#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/bench
records=100000 rounds=9 compilers='' update=no

usage() {
    cat <<'END'
usage: sh tests/bench/run.sh [--records N] [--rounds N] [--compiler NAME]… [--update]

Measures sitrep and other codecs with the same records: bytes, time, instructions, allocations. Prints the tables, and writes them
and the bars to build/bench/figures.md and build/bench/speed.svg. Takes five minutes. As root on Debian 12 it installs what is missing.

  --records N       of each kind; 100000 if absent
  --rounds N        how often each codec is timed; 9 if absent
  --compiler NAME   g++-12 and clang++-19 if absent
  --update          also writes them to tests/bench/README.md and tests/bench/speed.svg
END
}

while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) usage; exit 0 ;;
        --update) update=yes; shift; continue ;;
        --records) records=${2-} ;;
        --rounds) rounds=${2-} ;;
        --compiler) compilers="$compilers ${2-}" ;;
        *) usage >&2; exit 2 ;;
    esac
    [ $# -ge 2 ] || { usage >&2; exit 2; }
    shift 2
done
case $records$rounds in *[!0-9]* | '') usage >&2; exit 2 ;; esac
compilers=${compilers:-g++-12 clang++-19}
# The order of the tables.
codecs='sitrep memcpy hand_binary protobuf nanopb msgpack flatbuffers hand_json rapidjson simdjson nlohmann'

. "$root/tests/tools/setup.sh"
. "$here/count.sh"
for CXX in $compilers; do
    need "$(compiler)" python3=python3 valgrind=valgrind protoc=protobuf-compiler flatc=flatbuffers-compiler \
        nanopb_generator.py=nanopb '<benchmark/benchmark.h>=libbenchmark-dev' '<google/protobuf/message_lite.h>=libprotobuf-dev' \
        '<pb_encode.h>=libnanopb-dev' '<msgpack/version_master.hpp>=libmsgpack-cxx-dev' \
        '<flatbuffers/flatbuffers.h>=libflatbuffers-dev' '<nlohmann/json.hpp>=nlohmann-json3-dev' \
        '<rapidjson/reader.h>=rapidjson-dev' '<simdjson.h>=libsimdjson-dev'
done

work=$root/build/bench
made=$work/made
rm -rf "$work"
mkdir -p "$made/nanopb"
{ cd "$here/codecs" && protoc --cpp_out="$made" schema.proto && nanopb_generator.py -q -D "$made/nanopb" schema.proto &&
    flatc --cpp -o "$made" schema.fbs; } >"$log" 2>&1 || { cat "$log"; exit 2; }

# The vector instructions for which simdjson on demand is compiled, if this machine has them.
vectors=
grep -qw avx2 /proc/cpuinfo && grep -qw pclmulqdq /proc/cpuinfo && vectors='-march=x86-64-v3 -mpclmul'

strict='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-align -Wdouble-promotion
    -Wundef -Werror'
# object NAME SOURCE FLAG…: compiles SOURCE in the background, as many at once as there are processors.
running=0
object() {
    name=$1 source=$2
    shift 2
    "$CXX" -O2 -DNDEBUG -isystem "$made" "$@" -c "$source" -o "$name.o" >"$name.log" 2>&1 &
    objects="$objects $name.o"
    running=$((running + 1))
    [ $running -lt "$(getconf _NPROCESSORS_ONLN)" ] || finish_objects
}
finish_objects() {
    wait
    running=0
    for made_object in $objects; do
        [ -f "$made_object" ] || { head -n 40 "${made_object%.o}.log"; exit 2; }
    done
}
# our_object NAME SOURCE FLAG…
our_object() {
    # shellcheck disable=SC2086  # words
    object "$@" -std=c++20 $strict -I"$root/include" -DMSGPACK_NO_BOOST
}
# link PROGRAM OBJECT… LIBRARY…
link() {
    program=$1
    shift
    "$CXX" "$@" -lprotobuf-lite -lprotobuf-nanopb -lsimdjson -lpthread -o "$program" >"link_$program.log" 2>&1 ||
        { tail -n 40 "link_$program.log"; exit 2; }
}
# build_programs: speed and count, in the current folder.
build_programs() {
    objects=
    for codec in $codecs; do
        flags=
        [ "$codec" != simdjson ] || flags=$vectors
        # shellcheck disable=SC2086  # words
        our_object "$codec" "$here/codecs/$codec.cpp" $flags
    done
    our_object records "$here/records.cpp"
    object protobuf_schema "$made/schema.pb.cc" -std=c++20
    object nanopb_schema "$made/nanopb/schema.pb.c" -x c
    shared=$objects
    our_object allocations "$here/allocations.cpp"
    our_object speed "$here/speed.cpp"
    our_object count "$here/count.cpp"
    finish_objects
    # shellcheck disable=SC2086  # words
    link speed $shared speed.o allocations.o -lbenchmark
    # shellcheck disable=SC2086  # words
    link count $shared count.o
}

for CXX in $compilers; do
    mkdir -p "$work/$CXX" && cd "$work/$CXX" || exit 2
    echo "building with $CXX"
    build_programs
    echo "measuring with $CXX"
    ./speed "$records" "$rounds" >speed.tsv || exit 1
    count_instructions ./count 2000 callgrind >instructions.txt || exit 1
    "$CXX" -dumpfullversion -dumpversion >version
done

cd "$work" || exit 2
# shellcheck disable=SC2086  # words
python3 "$here/report.py" "$records" "$rounds" $compilers || exit 1
cat figures.md
[ $update = no ] || { python3 "$here/report.py" --into "$here/README.md" figures.md && cp speed.svg "$here"; }

# SPDX-License-Identifier: BSL-1.0
# shellcheck shell=sh
# Sourced by run.sh and hours.sh, with $root set: the targets, how they are compiled, and the options of libFuzzer.
all='binary cores values json text journal json_lines differential check tool'
libfuzzer_options='-timeout=10 -max_len=4096 -print_final_stats=1 -verbosity=1'

# build_targets FOLDER TARGET…: compiles these targets into FOLDER, two files at a time. Says so if g++ 12 is missing.
build_targets() {
    folder=$1
    shift
    mkdir -p "$folder" || return 2
    parts='codecs.o fast_core.o small_core.o convert.a'
    if command -v g++-12 >/dev/null; then parts="$parts fast_core.so small_core.so"
    else echo "no g++-12: 'cores' and 'values' compare two cores instead of four"; fi
    # shellcheck disable=SC2086  # a list of words
    printf '%s\n' $parts | xargs -P 2 -n 1 sh "$root/tests/fuzz/run.sh" --compile "$folder" &&
        printf '%s\n' "$@" | xargs -P 2 -n 1 sh "$root/tests/fuzz/run.sh" --compile "$folder"
}

# compile_part FOLDER NAME: a part, which is an object or a shared object, or a target, which is a program.
compile_part() {
    cd "$1" || return 2
    source=$root/tests/fuzz/${2%.*}.cpp
    clang="clang++-19 -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -I$root/include"
    case $2 in
        *.so)  # all but the functions of cores.hpp is local: the cores of two compilers share no inline function
            echo '{ global: *fast_core_*_gcc*; *small_core_*_gcc*; local: *; };' >"$2.map"
            g++-12 -std=c++20 -O2 -g -fPIC -shared -Wl,-soname="$2" -DFUZZ_GCC -D_GLIBCXX_ASSERTIONS -I"$root/include" "$source" \
                -Wl,--version-script="$2.map" -o "$2" ;;
        convert.a)  # the converter without its main program
            rm -f convert_*.o "$2"
            for source in "$root"/examples/convert/*.cpp; do
                name=$(basename "$source" .cpp)
                [ "$name" = main ] || $clang -c "$source" -o "convert_$name.o" || return 1
            done
            ar rcs "$2" convert_*.o ;;
        *.o) $clang -c "$source" -o "$2" ;;
        cores | values)
            four=
            [ ! -e small_core.so ] || four="-DFUZZ_FOUR_CORES ./fast_core.so ./small_core.so -Wl,-rpath,\$ORIGIN"
            # shellcheck disable=SC2086  # a list of words
            $clang "$source" codecs.o fast_core.o small_core.o $four -o "$2" ;;
        tool) $clang -I"$root/examples/convert" "$source" codecs.o convert.a -o "$2" ;;
        *) $clang "$source" codecs.o -o "$2" ;;
    esac >"$2.log" 2>&1 || { tail -n 40 "$2.log"; return 1; }
}

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# selftest.sh ROOT AMALGAMATE COMPILER [FLAG…]: every check of this folder passes on a small clean tree, and fails with
# the right words after one violation is planted in it.
tests=$1/tests amalgamate=$2
version=$(sed -n 's/^#define SITREP_VERSION "\(.*\)"/\1/p' "$1/include/sitrep/core/version.hpp")
shift 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
tree=$work/tree
bad=0

# header PATH [LINE…]: a clean header with these lines in it.
header() {
    path=$1
    guard=SITREP_$(echo "$path" | tr 'a-z/.' 'A-Z__')
    shift
    mkdir -p "$(dirname "$tree/include/sitrep/$path")" "$(dirname "$tree/tests/$path")"
    { printf '%s\n' '// SPDX-License-Identifier: BSL-1.0' '// A header.' "#ifndef $guard" "#define $guard" "$@" '#endif'
    } >"$tree/include/sitrep/$path"
    test="${path%.hpp}.cpp"
    echo '// SPDX-License-Identifier: BSL-1.0' >"$tree/tests/$test"
    grep -q "'$test'" "$tree/tests/meson.build" 2>/dev/null || echo "'$test'  # SPDX" >>"$tree/tests/meson.build"
}

clean_tree() {
    rm -rf "$tree"
    mkdir -p "$tree/include/sitrep" "$tree/tests" "$tree/examples"
    printf '%s\n' '# A title' '' 'A sentence. Another one.' >"$tree/README.md"
    echo '# SPDX-License-Identifier: BSL-1.0' >"$tree/tests/meson.build"
    echo '# SPDX-License-Identifier: BSL-1.0' >"$tree/examples/meson.build"
    header core/version.hpp '#define SITREP_VERSION "'"$version"'"'
    header core/a.hpp '#include <cstdint>' 'struct a { std::uint8_t x{}; };'
    header value/b.hpp '#include <sitrep/core/a.hpp>' 'struct b { a inner; };'
    header codec/binary.hpp '#include <sitrep/value/b.hpp>'
    header codec/json.hpp '#include <sitrep/value/b.hpp>'
    header codec/json_lines.hpp '#include <sitrep/codec/json.hpp>'
    header core/message.hpp 'static_assert(sizeof(int) > 1, "sitrep: an int has "' '    "at least \"two\" bytes");'
    mkdir -p "$tree/tests/compile_fail"
    printf '%s\n' '// SPDX-License-Identifier: BSL-1.0' '// EXPECT: sitrep: an int has at least "two" bytes' \
        >"$tree/tests/compile_fail/message.cpp"
    "$amalgamate" "$tree"
}

run_check() {
    check=$1
    shift
    case $check in
        fresh) "$amalgamate" "$tree" --check ;;
        alone | hostile) sh "$tests/hygiene/$check.sh" "$tree" "$@" ;;
        add_subdirectory) sh "$tests/consume/run.sh" add_subdirectory "$tree" "$version" ;;
        *) sh "$tests/hygiene/$check.sh" "$tree" ;;
    esac 2>&1
}

# must_fail CHECK WORDS COMPILER…: the check must find the planted violation and say WORDS; then cleans the tree.
must_fail() {
    check=$1 words=$2
    shift 2
    if said=$(run_check "$check" "$@"); then
        echo "$check passes in spite of: $words"
        bad=1
    elif ! printf '%s\n' "$said" | grep -qF -- "$words"; then
        printf '%s fails, but without the words "%s":\n%s\n' "$check" "$words" "$said"
        bad=1
    fi
    clean_tree
}

clean_tree
for check in allow_list diagnostics floors style mirror alone hostile fresh; do
    said=$(run_check $check "$@") || { printf '%s fails on a clean tree:\n%s\n' "$check" "$said"; bad=1; }
done

header core/a.hpp '#include <string>';                        must_fail allow_list '<string>'
header core/a.hpp '#  include <vector>';                      must_fail allow_list '<vector>'
header core/a.hpp '#include "value/b.hpp"';                   must_fail allow_list 'value/b.hpp'

sh "$tests/hygiene/floors.sh" "$tree" --list | grep -qx 'codec/binary.hpp value/b.hpp' ||
    { echo 'floors --list does not print the arrow from codec/binary.hpp to value/b.hpp'; bad=1; }
sh "$tests/hygiene/floors.sh" "$tree" --list | tail -n 3 | tr '\n' ' ' | grep -qx 'floor 0: core floor 1: value floor 2: codec ' ||
    { echo 'floors --list does not print the floors'; bad=1; }
header core/a.hpp '#include <sitrep/value/b.hpp>';            must_fail floors 'floor above its own'
header core/version.hpp '#include <sitrep/codec/json.hpp>';   must_fail floors 'floor above its own'
header core/a.hpp '#include <sitrep/core/version.hpp>'
header core/version.hpp '#include <sitrep/core/a.hpp>';       must_fail floors 'include each other'
header codec/json.hpp '#include <sitrep/codec/binary.hpp>';   must_fail floors 'codec/json.hpp includes another codec'
header codec/json/x.hpp '#include <sitrep/codec/uper/x.hpp>'; must_fail floors 'reaches two codecs'
header value/b.hpp '#include <sitrep/core/room/x.hpp>';       must_fail floors 'a back room of another floor'
header codec/binary.hpp '#include <sitrep/codec/uper/table/x.hpp>'
header codec/uper/y.hpp '#include <sitrep/codec/uper/table/y.hpp>'; must_fail floors 'codec/uper/table/ has two doors'

header core/a.hpp 'static_assert(true, "sitrep: new");';      must_fail diagnostics '0 of 1 for "sitrep: new" (in core/a.hpp)'
header core/a.hpp '#error "sitrep: an int has at least \"two\" bytes"'; must_fail diagnostics '1 of 2 for'
echo '// EXPECT: sitrep: old' >"$tree/tests/compile_fail/a.cpp"; must_fail diagnostics '"sitrep: old" matches 0 messages'
header core/a.hpp '#error "sitrep: an int has 4 bytes"'
echo '// EXPECT: sitrep: an int' >"$tree/tests/compile_fail/a.cpp"; must_fail diagnostics '"sitrep: an int" matches 2 messages'

echo 'int x;' >"$tree/include/sitrep/core/a.hpp";             must_fail style 'core/a.hpp: no SPDX'
echo '// EXPECT: x' >"$tree/tests/compile_fail/a.cpp";        must_fail style 'compile_fail/a.cpp: no SPDX'
echo 'int x;' >"$tree/tests/core/a.cpp";                      must_fail style 'core/a.cpp: no SPDX'
sed -i s/_A_HPP/_B_HPP/ "$tree/include/sitrep/core/a.hpp";    must_fail style 'no guard SITREP_CORE_A_HPP'
sed -i 2d "$tree/include/sitrep/core/a.hpp";                  must_fail style 'does not say what it is'
header core/a.hpp '#pragma once';                             must_fail style 'pragma once'
header core/a.hpp "$(seq -f '// %g' 350)";                    must_fail style 'longer than 350'
header core/a.hpp 'int x = std::numeric_limits<int>::max();'; must_fail style 'min or max'
header core/a.hpp 'int x = std::min(1, 2);';                  must_fail style 'min or max'
header core/a.hpp 'int x = (std::numeric_limits<int>::max)();' 'int max{};'; must_fail style 'min or max'

header core/a.hpp 'namespace sitrep { inline namespace SITREP_NAMESPACE {}}'
must_fail style 'core/a.hpp: opens SITREP_NAMESPACE without including core/config.hpp'
header core/a.hpp 'namespace sitrep { inline namespace v0 {}}'; must_fail style 'a name of the inline namespace'
header core/a.hpp 'using sitrep::v0::date;';                  must_fail style 'a name of the inline namespace'

rm "$tree/tests/core/a.cpp";                                  must_fail mirror 'has no tests/core/a.cpp'
header core/a_text.hpp; rm "$tree/tests/core/a_text.cpp";     must_fail mirror 'has no tests/core/a_text.cpp'
touch "$tree/tests/core/z.cpp";                               must_fail mirror 'tests/meson.build lacks tests/core/z.cpp'
touch "$tree/examples/z.cpp";                                 must_fail mirror 'examples/meson.build lacks examples/z.cpp'
mkdir "$tree/examples/convert"; touch "$tree/examples/convert/z.cpp"; must_fail mirror 'sources.txt lacks examples/convert/z.cpp'

header core/a.hpp 'std::uint8_t x;';                          must_fail alone 'core/a.hpp does not compile alone' "$@"
echo 'struct a {};' >"$tree/include/sitrep/core/a.hpp";       must_fail alone 'redefinition' "$@"
header core/a.hpp 'inline int f(int x) { int y = 0; return x; }'; must_fail alone 'unused' "$@"
for name in small near far IN OUT ERROR interface; do
    header core/a.hpp "struct a { int $name{}; };";           must_fail hostile "$name" "$@"
done
header core/a.hpp '#include <limits>' 'inline int x = std::numeric_limits<int>::max();'; must_fail hostile max "$@"
header core/a.hpp '#undef min' 'struct a {};'
"$amalgamate" "$tree";                                        must_fail hostile 'does not restore min' "$@"

header core/a.hpp '// new';                                   must_fail fresh 'is stale'
header core/z.hpp '// new';                                   must_fail fresh 'is stale'
header core/version.hpp '#include <sitrep/core/a.hpp>'
header core/a.hpp '#include <sitrep/core/version.hpp>';       must_fail fresh 'include each other'

if git --version >/dev/null 2>&1; then
    git -C "$tree" init -q && touch "$tree/notes.txt" && git -C "$tree" add -A
    must_fail top 'notes.txt'
    git -C "$tree" init -q && mkdir "$tree/findings" && touch "$tree/findings/size.md" && git -C "$tree" add -A
    said=$(run_check top) || { printf 'top fails with findings/:\n%s\n' "$said"; bad=1; }
    clean_tree
fi

# Code that must not compile: the runner refuses a case that compiles, that fails for another reason, or that says nothing.
# It compiles each case of a file separately, with the lines above the first case.
run_cases() {
    printf '%s\n' "$@" >"$work/case.cpp"
    said=$(sh "$tests/compile_fail/run.sh" "$work/case.cpp" "$CXX" -std=c++20 2>&1)
}
case_must_fail() {
    words=$1
    shift
    run_cases "$@" && { echo "compile_fail/run.sh passes: $*"; bad=1; }
    printf '%s\n' "$said" | grep -qF "$words" || { printf 'compile_fail/run.sh does not say "%s":\n%s\n' "$words" "$said"; bad=1; }
}
case_must_fail 'it compiles' '// EXPECT: anything' 'int main() {}'
case_must_fail 'case.cpp:3: it compiles' 'template <class T> struct a;' '' '// EXPECT: anything' 'a<int>* b;' \
    '// EXPECT: incomplete' 'a<int> b;'
case_must_fail 'case.cpp:3: it fails, but not with: reason' '// EXPECT: excuse' 'static_assert(false, "excuse");' \
    '// EXPECT: reason' 'static_assert(false, "excuse");'
case_must_fail 'not with: reason' '// EXPECT: reason' 'static_assert(false, "excuse");'
case_must_fail 'the first line of the case is not' '// EXPECT: ' 'static_assert(false, "reason");'
case_must_fail 'no line starts with' '// a case' 'static_assert(false, "reason");'
case_must_fail 'the control does not compile' '// EXPECT TO COMPILE' 'static_assert(false, "reason");'
run_cases 'struct a;' '// EXPECT TO COMPILE' 'a* b;' '// EXPECT: incomplete' 'a b;' ||
    { printf 'compile_fail/run.sh fails on good cases:\n%s\n' "$said"; bad=1; }

# A library that changes the project that uses it.
leak() {
    rm -r "$tree/include"
    cp -R "${tests%/tests}/include" "${tests%/tests}/CMakeLists.txt" "$tree"
    printf '%s\n' "$2" >>"$tree/CMakeLists.txt"
    must_fail add_subdirectory "$1"
}
leak 'leaves options behind: OTHER' 'option(OTHER "" ON)'
leak 'BUILD_TESTING' 'include(CTest)'
leak 'brings targets along' 'add_custom_target(format)'
leak 'brings tests' 'add_test(NAME theirs COMMAND true)'
leak 'forces COMPILE_OPTIONS' 'target_compile_options(sitrep INTERFACE -Wall)'
leak 'asks for more than C++20' 'target_compile_features(sitrep INTERFACE cxx_std_23)'
leak 'files are installed along' 'install(FILES CMakeLists.txt DESTINATION share)'

# Prose. Without codespell, prose.sh ends with 77 where all else is well.
prose_passes() { said=$(run_check prose) || [ $? -eq 77 ] || { printf 'prose fails for %s:\n%s\n' "$1" "$said"; bad=1; }; }
prose_passes 'a clean tree'
# sentence N: one of N words.
sentence() { printf 'word%.0s ' $(seq $(($1 - 1))) && echo 'end.'; }
[ "$(sentence 3)" = 'word word end.' ] || { echo 'sentence is wrong'; bad=1; }
sentence 25 >>"$tree/README.md"
prose_passes '25 words'
{ sentence 26; echo; } >>"$tree/README.md";                   must_fail prose '26 words'
printf -- '- %s\n' "$(sentence 26)" >>"$tree/README.md";      must_fail prose '26 words'
{ sentence 26 | fold -sw 40; } >>"$tree/README.md";           must_fail prose '26 words'
{ seq 200 | sed 's/^/| /'; } >>"$tree/README.md";             must_fail prose 'at most 200'
echo 'See [this](include/none.md).' >>"$tree/README.md";      must_fail prose 'include/none.md leads nowhere'
echo 'See [this](README.md#a-tale).' >>"$tree/README.md";     must_fail prose 'README.md#a-tale names no heading'
echo 'See [this](README.md#a-title).' >>"$tree/README.md"
prose_passes 'a good link'
clean_tree
if command -v codespell >/dev/null; then
    echo '// No occur''ence.' >>"$tree/include/sitrep/core/a.hpp"
    must_fail prose 'occurrence'
fi

# The README's blocks: one that does not compile, one that fails, and one that prints something else.
readme_must_fail() {
    words=$1
    shift
    printf '%s\n' '# A title' '' '```cpp' "$@" '```' >"$work/page.md"
    said=$(sh "$tests/readme/run.sh" "${tests%/tests}" "$work/page.md" -- "$CXX" 2>&1) &&
        { echo "readme/run.sh passes: $*"; bad=1; }
    printf '%s\n' "$said" | grep -qF "page.md:4: $words" || { printf 'readme/run.sh does not say "%s":\n%s\n' "$words" "$said"; bad=1; }
}
readme_must_fail 'does not compile' 'int x = y;'
readme_must_fail 'does not compile' 'int main() { return y; }'
readme_must_fail 'fails' 'int main() { return 1; }'
readme_must_fail 'prints something else' '#include <cstdio>' 'int main() { std::puts("a"); }' '```' '```text' 'b'
readme_must_fail 'a block without a main() has an output' 'int x = 0;' '```' '```text' 'b'

exit $bad

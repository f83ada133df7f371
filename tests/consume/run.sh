#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh WAY ROOT VERSION: builds and runs a small program that gets the library from ROOT in one WAY (a function below),
# and looks at what comes along. Compiler and CMake are taken from CXX and CMAKE. Status 77: a tool is missing.
way=$1 root=$2 version=$3
here=$(cd "$(dirname "$0")" && pwd)
CXX=${CXX:-c++} CMAKE=${CMAKE:-cmake}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

fail() { echo "$way: $*" >&2; exit 1; }
need() { command -v "$1" >/dev/null || { echo "$way: no $1 here, skipped"; exit 77; }; }
# Runs a command; what it says is shown only if it fails.
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "failed: $*"; }; }

# The files below a directory, sorted, against a list; the headers of include/sitrep/ count as one.
expect_files() {
    found=$(cd "$1" && find . -type f | sed 's,^\./,,; s,^include/sitrep/.*\.hpp$,include/sitrep/….hpp,' | sort -u | tr '\n' ' ')
    [ "$found" = "$2 " ] || fail "installed are: $found"
}

install_with_cmake() {
    quietly "$CMAKE" -S "$root" -B "$work/library" -DSITREP_BUILD_TESTS=OFF -DSITREP_BUILD_EXAMPLES=OFF
    quietly "$CMAKE" --install "$work/library" --prefix "$work/first"
    mv "$work/first" "$work/prefix"  # a package that is moved still works
    expect_files "$work/prefix" "include/sitrep.cppm include/sitrep.hpp include/sitrep/….hpp share/cmake/sitrep/sitrep-config-version.cmake \
share/cmake/sitrep/sitrep-config.cmake share/licenses/sitrep/LICENSE share/pkgconfig/sitrep.pc"
}

# The first ```cmake block of FILE after a line like PATTERN, as snippet.cmake.
take_snippet() {
    sed -n "/$1/,\$ { /^\`\`\`cmake\$/,/^\`\`\`\$/p }" "$2" | sed '/^```$/q' | grep -v '^```' >"$work/snippet.cmake"
    [ -s "$work/snippet.cmake" ] || fail "$2 has no CMake lines after $1"
}

build_with_cmake() {
    quietly "$CMAKE" -S "$here/$way" -B "$work/build" -DSITREP_ROOT="$root" -DSITREP_EXPECTED_VERSION="$version" \
        -DCMAKE_PREFIX_PATH="$work/prefix" -DSNIPPET="$work/snippet.cmake"
    quietly "$CMAKE" --build "$work/build"
    (cd "$work/build" && quietly ctest --output-on-failure) || exit 1
    tests=$(cd "$work/build" && ctest -N | sed -n 's/^ *Test *#[0-9]*: //p')
    [ "$tests" = consumer ] || fail "tests came along: $tests"
    quietly "$CMAKE" --install "$work/build" --prefix "$work/leak"
    [ ! -e "$work/leak" ] || fail "files are installed along: $(find "$work/leak" -type f)"
}

single_header() {
    mkdir "$work/include"
    cp "$root/include/sitrep.hpp" "$work/include"
    quietly "$CXX" -std=c++20 -I "$work/include" "$here/main.cpp" -o "$work/consumer"
    quietly "$work/consumer"
}
add_subdirectory() { build_with_cmake; }
fetch_content() { build_with_cmake; }
# The lines of the README, with a git repository to fetch from.
fetch_content_git() {
    need git
    take_snippet '^## Install' "$root/README.md"
    mkdir "$work/repository"
    cp -R "$root/include" "$root/CMakeLists.txt" "$root/LICENSE" "$work/repository"
    (cd "$work/repository" && git init -q -b main && git add -A &&
        git -c user.name=test -c user.email=test commit -q -m 'Everything') || fail 'git does not commit'
    SITREP=$work/repository
    export SITREP
    build_with_cmake
}
esp_idf() { build_with_cmake; }
zephyr() {
    take_snippet '^\*\*Zephyr\*\*' "$root/examples/README.md"
    # the folder of an application that has the library in it
    mkdir -p "$work/application/zephyr"
    cp "$here/zephyr/CMakeLists.txt" "$work/application/zephyr"
    cp "$here/main.cpp" "$work/application"
    ln -s "$root" "$work/application/zephyr/sitrep"
    here=$work/application
    build_with_cmake
}
find_package() {
    install_with_cmake
    build_with_cmake
}

# With the flags that pkg-config gives for the .pc file in $1.
use_pkg_config() {
    flags=$(PKG_CONFIG_PATH=$1 pkg-config --cflags --libs sitrep) || fail "pkg-config does not find sitrep"
    [ "$(PKG_CONFIG_PATH=$1 pkg-config --modversion sitrep)" = "$version" ] || fail "the .pc file has another version"
    for flag in $flags; do
        case $flag in -I*) ;; *) fail "pkg-config forces $flag on users" ;; esac
    done
    # shellcheck disable=SC2086
    quietly "$CXX" -std=c++20 -DVERSION="\"$version\"" $flags "$here/main.cpp" -o "$work/consumer"
    quietly "$work/consumer"
}
pkg_config() {
    need pkg-config
    need meson
    install_with_cmake
    use_pkg_config "$work/prefix/share/pkgconfig"

    quietly meson setup "$work/meson" "$root" --prefix="$work/second" -Dauto_features=disabled
    quietly meson install -C "$work/meson" --no-rebuild
    expect_files "$work/second" "include/sitrep.cppm include/sitrep.hpp include/sitrep/….hpp share/licenses/sitrep/LICENSE share/pkgconfig/sitrep.pc"
    use_pkg_config "$work/second/share/pkgconfig"
}

meson_subproject() {
    need meson
    mkdir -p "$work/source/subprojects"
    cp "$here/meson_subproject/meson.build" "$here/main.cpp" "$work/source"
    ln -s "$root" "$work/source/subprojects/sitrep"
    quietly meson setup "$work/build" "$work/source" --wrap-mode=nodownload --prefix="$work/prefix"
    quietly meson test -C "$work/build"
    names() { meson introspect "$work/build" "$1" | tr ',{' '\n\n' | sed -nE 's/^ *"name": "([^"]*)".*/\1/p' | sort -u; }
    [ "$(names --targets)" = consumer ] || fail "targets came along: $(names --targets)"
    [ "$(names --tests)" = consumer ] || fail "tests came along: $(names --tests)"
    quietly meson install -C "$work/build"
    [ ! -e "$work/prefix" ] || fail "files are installed along: $(find "$work/prefix" -type f)"
}

# The converter as the installed program sitrep, only if the user asks for it: all other ways expect no bin/.
expect_tool() {
    [ "$("$1/bin/sitrep" --version)" = "sitrep $version" ] || fail "bin/sitrep has another version"
    "$1/bin/sitrep" --help | grep -q '^usage: sitrep ' || fail "bin/sitrep has another name for itself"
    grep -q "^.TH SITREP 1 \"\" \"sitrep $version\"" "$1/share/man/man1/sitrep.1" || fail "the manual has another version"
    "$1/bin/sitrep" --help | grep -oE -e '--[a-z]+' | sort -u >"$work/options"
    while read -r option; do
        sed 's/\\-/-/g' "$1/share/man/man1/sitrep.1" | grep -qF -e "$option" || fail "the manual lacks $option"
    done <"$work/options"
    sed -n '/^.SH EXIT STATUS/,$p' "$1/share/man/man1/sitrep.1" | tr '\n' ' ' | grep -q '0 .*; 1 .*; 2 .*; 3 ' ||
        fail "the manual lacks an exit status"
    [ "$(wc -l <"$work/options")" -ge 6 ] || fail "the help lists $(cat "$work/options")"
}
tools() {
    quietly "$CMAKE" -S "$root" -B "$work/tools" -DSITREP_BUILD_TESTS=OFF -DSITREP_BUILD_EXAMPLES=OFF -DSITREP_INSTALL_TOOLS=ON
    quietly "$CMAKE" --build "$work/tools" --target convert
    quietly "$CMAKE" --install "$work/tools" --prefix "$work/first"
    expect_tool "$work/first"

    need meson
    quietly meson setup "$work/meson" "$root/examples/convert" --prefix="$work/second"
    quietly meson install -C "$work/meson"
    expect_tool "$work/second"
}

"$way" && echo "$way: works"

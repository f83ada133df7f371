#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# costs.sh ROOT COMPILER [FLAG…]: SITREP_CHECKED=0 costs nothing: the machine code is the same as with an empty
# SITREP_ASSERT. With SITREP_CHECKED=1 it calls sitrep_precondition_failed. And violations.cpp knows each SITREP_ASSERT.
root=$1
shift
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
bad=0
complain() { echo "$1"; bad=1; }

mkdir -p "$work/without/sitrep/core" "$work/with"
cat >"$work/without/sitrep/core/assert.hpp" <<'END'
#ifndef SITREP_CORE_ASSERT_HPP
#define SITREP_CORE_ASSERT_HPP
#include <sitrep/core/config.hpp>
#define SITREP_ASSERT(condition, words)
#endif
END
cat >"$work/user.cpp" <<'END'
#include <sitrep/core/list.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/id.hpp>
int element(const sitrep::list<int, 4>& l, std::size_t i) { return l[i]; }
int& element(sitrep::list<int, 4>& l, std::size_t i) { return l[i]; }
sitrep::date read(std::string_view text) {
    const auto r = sitrep::from_text<sitrep::date>(text);
    return r ? *r : sitrep::date{};
}
sitrep::errc fault(std::string_view text) { return sitrep::from_text<sitrep::grade>(text).error().code; }
bool is_empty(std::string_view text) { return sitrep::from_text<sitrep::ref>(text)->empty(); }
END

# assembly DIR CHECKED COMPILER [FLAG…]: the code as text; headers in DIR come before those of the library.
assembly() {
    dir=$1 checked=$2
    shift 2
    "$@" -DSITREP_CHECKED="$checked" -I"$work/$dir" -I"$root/include" -S "$work/user.cpp" \
        -o "$work/$dir$checked.s" || exit 1
}
for level in -O0 -Os -O2; do
    assembly without 0 "$@" $level
    assembly with 0 "$@" $level
    assembly with 1 "$@" $level
    cmp -s "$work/without0.s" "$work/with0.s" || complain "$level: SITREP_ASSERT leaves code with SITREP_CHECKED=0"
    grep -q sitrep_precondition_failed "$work/with1.s" || complain "$level: SITREP_CHECKED=1 checks nothing"
done

find "$root/include/sitrep" -name '*.hpp' -not -name assert.hpp -exec cat {} + | tr '\n' ' ' |
    grep -oE 'SITREP_ASSERT\([^;]*;' | grep -oE '"[^"]*"' | sort -u >"$work/words"
[ -s "$work/words" ] || complain 'no SITREP_ASSERT found'
while read -r words; do
    grep -qF -- "$words" "$root/tests/checked/violations.cpp" || complain "tests/checked/violations.cpp lacks $words"
done <"$work/words"
exit $bad

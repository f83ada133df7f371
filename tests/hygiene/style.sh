#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# style.sh ROOT: the first lines of every source, and the guard, length (350 lines) and spelling rules of the headers.
cd "$1" || exit 2
bad=0
complain() { echo "$1"; bad=1; }

# Only the generated header, vocabulary tables and data may be longer.
may_be_long() {
    case $1 in include/sitrep.hpp | include/sitrep/data/* | *_words.hpp | *vocabular*) true ;; *) false ;; esac
}

for file in $(find include tests examples -type f \( -name '*.hpp' -o -name '*.cpp' -o -name '*.sh' -o -name '*.cmake' \
        -o -name CMakeLists.txt -o -name meson.build \) | sort); do
    sed -n 1,2p "$file" | grep -qE '^(//|#) SPDX-License-Identifier: BSL-1\.0$' || complain "$file: no SPDX line on top"
done

for header in $(find include -name '*.hpp' | sort); do
    guard=$(echo "${header#include/}" | tr 'a-z/.' 'A-Z__')
    [ "$header" = include/sitrep.hpp ] || guard=SITREP_${guard#SITREP_}
    start=$(sed -nE '3,40{/^(\/\/|$)/!p}' "$header" | sed -n 1,2p)
    [ "$start" = "$(printf '#ifndef %s\n#define %s' "$guard" "$guard")" ] || complain "$header: no guard $guard"
    sed -n 2p "$header" | grep -q '^// .' || complain "$header: line 2 does not say what it is"
    may_be_long "$header" || [ "$(wc -l <"$header")" -le 350 ] || complain "$header: longer than 350 lines"
    [ "$header" = include/sitrep.hpp ] || [ "$header" = include/sitrep/core/config.hpp ] ||
        ! grep -q 'namespace SITREP_NAMESPACE' "$header" || grep -q '^#include <sitrep/core/config\.hpp>$' "$header" ||
        complain "$header: opens SITREP_NAMESPACE without including core/config.hpp"
done

# The inline namespace has another name with other settings.
found=$(grep -rnE '(\binline namespace |::)v[0-9]+(_[a-z]|::|\b)' --include='*.hpp' include/sitrep |
    grep -vE ':[[:space:]]*//') && complain "a name of the inline namespace, not SITREP_NAMESPACE: $found"
found=$(grep -rnE '#[[:space:]]*pragma[[:space:]]+once' --include='*.hpp' include) && complain "pragma once: $found"
# Other headers define function-like macros min and max: the library uses neither name, except as
# (std::numeric_limits<T>::max)(), in parentheses.
found=$(grep -rnwE 'min|max' --include='*.hpp' include |
    sed -E 's,//.*,,; s,#undef .*,,; s,"[^"]*",,g; s,::(min|max)\)\(\),,g' | grep -wE 'min|max') && complain "min or max: $found"
exit $bad

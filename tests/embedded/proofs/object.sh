#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# object.sh OBJECT…: each needs only the allowed symbols, has no state, and uses nothing of the C++ run time.
allowed=$(dirname "$0")/allowed_symbols.txt
bad=0
fail() { echo "$object: $*"; bad=1; }

for object in "$@"; do
    for symbol in $(arm-none-eabi-nm --undefined-only --format=just-symbols "$object" | grep -vxFf "$allowed"); do
        fail "needs $symbol"
    done
    for symbol in $(arm-none-eabi-nm --demangle --format=just-symbols "$object" |
        grep -oE '^(vtable|typeinfo|typeinfo name|guard variable) for ' | tr ' ' _ | sort -u); do
        fail "has $(echo "$symbol" | tr _ ' ')"
    done
    for section in $(arm-none-eabi-size -A "$object" | awk '$2 > 0 { print $1 }' | grep -E \
        '^\.(data|bss|tdata|tbss|init_array|preinit_array|fini_array|ctors|dtors|gcc_except_table|eh_frame|ARM\.ex)'); do
        fail "has $section"
    done
done
exit $bad

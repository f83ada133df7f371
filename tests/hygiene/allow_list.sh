#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# allow_list.sh ROOT: the headers include only each other and the standard headers of this list, which are cheap. std.hpp and
# its room are for hosts and may include any.
cd "$1/include" || exit 2
allowed='cstdint|cstddef|limits|type_traits|concepts|compare|bit|array|span|string_view|optional|utility|tuple'

found=$(grep -rnE '^[[:space:]]*#[[:space:]]*(include|import)' --include='*.hpp' . |
    grep -v '^\./sitrep/std[./]' |
    grep -vE "#include <($allowed|sitrep/[a-z0-9_/]+\.hpp)>")
[ -z "$found" ] && exit 0
echo "not on the list of allowed headers:"
echo "$found"
exit 1

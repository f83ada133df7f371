#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# top.sh ROOT: what may stand at the top of the repository. Skipped (77) where git or its data are missing.
files=$(git -C "$1" ls-files 2>/dev/null) && [ -n "$files" ] || { echo "not a git work tree: skipped"; exit 77; }

found=$(echo "$files" | cut -d/ -f1 | sort -u |
    grep -vxE 'include|tests|examples|CMakeLists\.txt|meson\.build|README\.md|LICENSE|\..*')
[ -z "$found" ] && exit 0
echo "does not belong at the top of the repository:"
echo "$found"
exit 1

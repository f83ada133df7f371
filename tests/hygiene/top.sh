#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# top.sh ROOT: the top of the repository holds only these files and folders. Skipped (77) without git or its data.
files=$(git -C "$1" ls-files 2>/dev/null) && [ -n "$files" ] || { echo "not a git work tree: skipped"; exit 77; }

found=$(echo "$files" | cut -d/ -f1 | sort -u |
    grep -vxE 'include|tests|examples|findings|CMakeLists\.txt|meson\.build|README\.md|LICENSE|\..*')
[ -z "$found" ] && exit 0
echo "does not belong at the top of the repository:"
echo "$found"
exit 1

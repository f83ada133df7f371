#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# manual.sh PROGRAM OUT: writes a manual page from what PROGRAM says to --help and --version. No other tool is needed.
set -e
program=$1 out=$2
case $program in /*) ;; *) program=$PWD/$program ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$program" "$work/sitrep"  # it calls itself by the name that it is called by
version=$("$work/sitrep" --version)
"$work/sitrep" --help >"$work/help"
awk -v version="${version##* }" '
    function plain(s) { gsub(/\\/, "\\e", s); gsub(/-/, "\\-", s); gsub(/…/, "...", s); return s }
    BEGIN {
        printf ".TH SITREP 1 \"\" \"sitrep %s\" \"User commands\"\n", version
        print ".SH NAME\nsitrep \\- convert, check and repair streams of event records\n.SH SYNOPSIS\n.nf"
    }
    /^usage: |^       sitrep/ {
        sub(/^(usage: |       )/, "")
        command = $0
        sub(/   *[a-z].*$/, "", command)
        print plain(command)
        sub(/^.*[^ ]   */, "")
        about[++commands] = command "\t" $0
        next
    }
    !listed {
        listed = 1
        print ".fi\n.SH COMMANDS"
        for (i = 1; i <= commands; ++i) {
            split(about[i], pair, "\t")
            print ".TP\n.B " plain(pair[1]) "\n" plain(pair[2])
        }
        print ".SH OPTIONS"
    }
    /^  -/ {
        option = $0
        sub(/^  /, "", option)
        sub(/   *[^ ].*$/, "", option)
        sub(/^  [^ ].*[^ ]   */, "")
        print ".TP\n.B " plain(option) "\n" plain($0)
        next
    }
    /^   / { sub(/^ */, ""); print plain($0); next }
    /^$/ { blank = 1; next }
    {
        if (!described) { described = 1; print ".SH DESCRIPTION" } else if (blank) print ".PP"
        if (/^Exit status: /) { print ".SH EXIT STATUS"; sub(/^Exit status: /, "") }
        blank = 0
        print plain($0)
    }' "$work/help" >"$work/page"
mv "$work/page" "$out"

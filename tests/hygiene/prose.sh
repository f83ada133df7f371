#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# prose.sh ROOT: the README has at most 200 lines; no sentence in any README or in .github/ has more than 25 words; their links
# within the tree lead somewhere. Skipped (77) without codespell, which checks the spelling of all files; .codespellrc lists what
# it must not judge.
#
# Counted is prose: no headings, tables, code blocks or comments. A sentence ends at . ! or ? before a space, and where a paragraph,
# a list item or a table cell ends. A word is what white space separates if it has a letter or a digit; a code span and a
# link are their own text.
cd "$1" || exit 2
bad=0
complain() { echo "$1"; bad=1; }

lines=$(wc -l <README.md)
[ "$lines" -le 200 ] || complain "README.md: $lines lines, at most 200"

pages=$(find . \( -name README.md -o -path './.github/*.md' \) -not -path './build*' -not -path './.git/*' | sed 's,^\./,,' | sort)

# shellcheck disable=SC2086  # a list of files
awk '
    function finish(   n, i, j, words, parts, sentences) {
        gsub(/`[^`]*`/, "code", text)
        gsub(/\]\([^)]*\)/, "", text)
        gsub(/[][*_"]/, "", text)
        gsub(/[.!?] /, "&\n", text)
        n = split(text, sentences, "\n")
        for (i = 1; i <= n; ++i) {
            words = 0
            for (j = split(sentences[i], parts, " "); j > 0; --j) words += parts[j] ~ /[[:alnum:]]/
            if (words > 25) { print file ":" start ": " words " words in a sentence, at most 25: " sentences[i]; bad = 1 }
        }
        text = ""
    }
    FNR == 1 { finish(); code = 0; file = FILENAME }
    /^---$/ { finish(); next }
    /^```/ { finish(); code = !code; next }
    code || /^#/ || /^\|/ || /^[[:space:]]*$/ { finish(); next }
    /^ *([-*]|[0-9]+\.) / { finish() }
    { if (text == "") start = FNR; text = text $0 " " }
    END { finish(); exit bad }' $pages || bad=1

# The anchors of FILE's headings, as hosts make them.
anchors() { sed -n 's/^##* //p' "$1" | tr 'A-Z' 'a-z' | sed 's/[^a-z0-9 _-]//g; s/ /-/g'; }
for page in $pages; do
    for link in $(grep -oE '\]\([^) ]+\)' "$page" | sed 's/^](//; s/)$//' | grep -v '^[a-z]*:'); do
        target=$(dirname "$page")/${link%%#*}
        [ -n "${link%%#*}" ] || target=$page
        [ -e "$target" ] || { complain "$page: the link $link leads nowhere"; continue; }
        case $link in
            *'#'*) anchors "$target" | grep -qxF -- "${link#*#}" || complain "$page: the link $link names no heading" ;;
        esac
    done
done

if ! command -v codespell >/dev/null; then
    [ $bad -eq 0 ] || exit 1
    echo 'no codespell here: the spelling is not checked, skipped'
    exit 77
fi
codespell . || bad=1
exit $bad

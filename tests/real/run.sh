#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh CONVERT: converts the files of this folder to records and back, by roundtrip.py, and compares what it says with
# expected.txt. Then damages one word on the way, to see that the comparison finds it.
convert=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$here" || exit 2
set -- ged.csv ged_hxl.csv acled.csv icews.tab gdelt.tsv maverick.csv gtd_decimal_comma.csv scad_latin1.csv cap.xml cot.xml

python3 roundtrip.py "$convert" "$@" >"$work/said" || { cat "$work/said"; exit 1; }
diff expected.txt "$work/said" || exit 1

cat >"$work/damage" <<END
#!/bin/sh
"$convert" "\$@" || exit
case \$3 in json) sed -i "s/Kesh Front/Kesh Fronds/" "\$5" ;; esac
END
chmod +x "$work/damage"
if python3 roundtrip.py "$work/damage" ged.csv >"$work/said"; then
    echo "run.sh: a damaged name is not found"
    exit 1
fi
grep -q 'came back as .Kesh Fronds' "$work/said" || { cat "$work/said"; exit 1; }

# SPDX-License-Identifier: BSL-1.0
"""mcdc.py INCLUDE_DIR UNREACHABLE EXPORT…: the modified condition/decision coverage (MC/DC) of the headers, from the
output of `llvm-cov export` for each program. A condition of a template is shown if one of its instances shows it. A fold
expression counts as a loop: its operands are one condition. Ends with 1 if a condition is neither shown nor listed as
unreachable, or both."""
import json
import os
import sys

include_dir, unreachable, *exports = os.path.abspath(sys.argv[1]) + "/", *sys.argv[2:]
sources = {}
shown = {}  # (header, first line and column, last line and column): for each condition, whether it was shown


def text_of(header, line, column, last_line, last_column):
    lines = sources.setdefault(header, open(include_dir + header, encoding="utf-8").read().split("\n"))
    if line == last_line:
        return lines[line - 1][column - 1:last_column and last_column - 1]
    inner = [part.strip() for part in lines[line:last_line - 1]]
    return " ".join([lines[line - 1][column - 1:].strip(), *inner, lines[last_line - 1][:last_column and last_column - 1].strip()])


def functions():
    for export in exports:
        with open(export, encoding="utf-8") as file:
            yield from json.load(file)["data"][0]["functions"]


for function in functions():
    header = function["filenames"][0]
    if not header.startswith(include_dir):
        continue
    for record in function.get("mcdc_records", []):
        place, conditions = (header[len(include_dir):], *record[:4]), record[-1]
        if "..." in text_of(*place[:4], None):
            conditions = [any(conditions)]
        before = shown.get(place, [False] * len(conditions))
        shown[place] = [old or new for old, new in zip(before, conditions, strict=True)]

if not shown:
    sys.exit(f"no coverage of {include_dir} in {exports}")

excused = {}
for line in open(unreachable, encoding="utf-8"):
    if line.strip() and not line.startswith("#"):
        header, decision, numbers, reason = (part.strip() for part in line.split(" | "))
        excused[header, decision] = {int(n) for n in numbers.split()}, reason

totals, wrong = {}, []
for place, conditions in sorted(shown.items()):
    decision = text_of(*place)
    missing = {n for n, is_shown in enumerate(conditions, 1) if not is_shown}
    allowed, _ = excused.pop((place[0], decision), (set(), ""))
    total = totals.setdefault(place[0], [0, 0, 0])
    total[0] += len(conditions)
    total[1] += len(conditions) - len(missing)
    total[2] += len(missing & allowed)
    for n in sorted(missing ^ allowed):
        what = "is not shown" if n in missing else "is shown, and listed as unreachable"
        wrong.append(f"{include_dir}{place[0]}:{place[1]}:{place[2]}: condition {n} of {len(conditions)} {what}: {decision}")
wrong += [f"{unreachable}: no such decision: {header}: {decision}" for header, decision in excused]

print(f"{'MC/DC':32} conditions  shown  unreachable")
for header, total in sorted(totals.items()):
    print(f"{header:32} {total[0]:10} {total[1]:6} {total[2]:12}")
print(f"{'all':32} " + "{:10} {:6} {:12}".format(*(sum(column) for column in zip(*totals.values()))))
print("\n".join(wrong), end="\n" if wrong else "")
sys.exit(bool(wrong))

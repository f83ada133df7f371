# SPDX-License-Identifier: BSL-1.0
"""mcdc.py INCLUDE_DIR UNREACHABLE EXPORT…: which conditions of the headers the tests show, from the output of `llvm-cov export`
(clang) or `gcov --json-format` (g++) for each program.

clang: the modified condition/decision coverage (MC/DC). A condition is shown if it alone decides at least once, so both of its
outcomes were seen; a decision of one condition, and a case, if both outcomes were seen. For MC/DC one instance of a template
must show it. A fold expression counts as a loop: its operands are one condition.
g++: the branches of the headers in codec/uper/table/, which clang does not compile. A branch is shown if it is taken, in any
instance of a template; of a fold expression, in any operand.

A condition that is the same in all of a program that runs (takes_eight, SITREP_SMALL, std::is_constant_evaluated()) needs no showing.

Ends with 1 if a condition or branch is neither shown nor listed as unreachable, or both."""
import collections
import gzip
import json
import os
import re
import sys

include_dir, unreachable, *exports = os.path.abspath(sys.argv[1]) + "/", *sys.argv[2:]
tables = "codec/uper/table/"
sources = {}


def lines_of(header):
    if header not in sources:
        with open(include_dir + header, encoding="utf-8") as file:
            sources[header] = file.read().split("\n")
    return sources[header]


def text_of(header, line, column, last_line, last_column):
    lines = lines_of(header)
    if line == last_line:
        return lines[line - 1][column - 1:last_column and last_column - 1]
    inner = [part.strip() for part in lines[line:last_line - 1]]
    return " ".join([lines[line - 1][column - 1:].strip(), *inner, lines[last_line - 1][:last_column and last_column - 1].strip()])


def header_of(file):
    return file[len(include_dir):] if file.startswith(include_dir) else ""


def statement_at(header, line):
    """The text of a line and of those after it, up to a semicolon or brace."""
    lines, last = lines_of(header), line
    while last < len(lines) and not lines[last - 1].rstrip().endswith((";", "{", "}", ":")):
        last += 1
    return " ".join(lines[line - 1:last])


def is_joined(place):
    """True if an && or || joins a condition with others; false for the operands of a fold expression."""
    header, line, column, last_line, last_column = place
    lines = lines_of(header)
    before = " ".join([*lines[max(0, line - 2):line - 1], lines[line - 1][:column - 1]]).rstrip(" !(")
    after = " ".join([lines[last_line - 1][last_column - 1:], *lines[last_line:last_line + 1]]).lstrip(" )")
    return before.endswith(("&&", "||")) or after.startswith(("&&", "||")) and not after[2:].lstrip().startswith("...")


decisions = {}  # (header, first line and column, last line and column): for each condition, whether it was shown
outcomes = {}   # the same of a decision of one condition, or a case: how often it was true, and false
unmeasured = set()  # conditions of decisions that clang 19 does not measure, as a !(b && c) among others
branches = {}   # (header, line, number of branches): how often each was taken


def read_clang(export):
    for function in export["data"][0]["functions"]:
        header = header_of(function["filenames"][0])
        for record in function.get("mcdc_records", []) if header else []:
            place, conditions = (header, *record[:4]), record[-1]
            if "..." in text_of(*place[:4], None):
                conditions = [any(conditions)]
            before = decisions.setdefault(place, [False] * len(conditions))
            decisions[place] = [old or new for old, new in zip(before, conditions, strict=True)]
        for branch in function["branches"]:
            header, alone = header_of(function["filenames"][branch[6]]), branch[8] == 4
            if header and alone and "= default;" not in lines_of(header)[branch[0] - 1]:
                place = header, *branch[:4]
                if is_joined(place):
                    unmeasured.add(place)
                count = outcomes.setdefault(place, [0, 0])
                count[:] = count[0] + branch[4], count[1] + branch[5]


def read_gcc(export):
    for file in export["files"]:
        header = header_of(file["file"])
        for line in file["lines"] if header.startswith(tables) else []:
            taken = [branch["count"] for branch in line["branches"] if not branch["throw"]]
            if "..." in statement_at(header, line["line_number"]):
                taken = [sum(taken[0::2]), sum(taken[1::2])][:len(taken)]
            if taken:
                counts = branches.setdefault((header, line["line_number"], len(taken)), [0] * len(taken))
                counts[:] = (old + new for old, new in zip(counts, taken, strict=True))


def fixed_conditions(decision):
    """The numbers of the conditions that are the same in all of a program."""
    fixed = r"[( ]*!?(takes_eight|SITREP_SMALL|std::is_constant_evaluated\(\))[) ]*"
    return {n for n, condition in enumerate(re.split(r"&&|\|\|", decision), 1) if re.fullmatch(fixed, condition)}


for name in exports:
    if name.endswith(".gz"):
        with gzip.open(name) as file:
            read_gcc(json.load(file))
    else:
        with open(name, encoding="utf-8") as file:
            read_clang(json.load(file))

shown = {place: [all(count)] for place, count in outcomes.items()} | decisions
found = [(place, text_of(*place), conditions) for place, conditions in shown.items()]
found += [((header, line, 1), lines_of(header)[line - 1].strip(), [bool(count) for count in counts])
          for (header, line, _), counts in branches.items()]
if not found:
    sys.exit(f"no coverage of {include_dir} in {exports}")

excused = {}
for line in open(unreachable, encoding="utf-8"):
    if line.strip() and not line.startswith("#"):
        header, decision, numbers, reason = (part.strip() for part in line.split(" | "))
        excused[header, decision] = {int(n) for n in numbers.split()}
stale = {(*decision, n) for decision, numbers in excused.items() for n in numbers}

totals, wrong = collections.defaultdict(lambda: [0, 0, 0]), []
for place, decision, conditions in sorted(found):
    missing = {n for n, is_shown in enumerate(conditions, 1) if not is_shown} - fixed_conditions(decision)
    allowed = excused.get((place[0], decision), set())
    stale -= {(place[0], decision, n) for n in missing}
    totals[place[0]] = [a + b for a, b in zip(totals[place[0]], (len(conditions), len(conditions) - len(missing), len(missing & allowed)))]
    wrong += [f"{include_dir}{place[0]}:{place[1]}:{place[2]}: {n} of {len(conditions)} is not shown: {decision}"
              for n in sorted(missing - allowed)]
wrong += [f"{include_dir}{place[0]}:{place[1]}:{place[2]}: is not measured, write the decision without !(…): {text_of(*place)}"
          for place in sorted(unmeasured)]
wrong += [f"{unreachable}: is shown, or does not exist: {header}: {n} of {decision}" for header, decision, n in sorted(stale)]

print(f"{'MC/DC, and branches of tables':32} conditions  shown  unreachable")
for header, total in sorted(totals.items()):
    print(f"{header:32} {total[0]:10} {total[1]:6} {total[2]:12}")
print(f"{'all':32} " + "{:10} {:6} {:12}".format(*(sum(column) for column in zip(*totals.values()))))
print("\n".join(wrong), end="\n" if wrong else "")
sys.exit(bool(wrong))

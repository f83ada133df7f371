# SPDX-License-Identifier: BSL-1.0
"""mutate.py ROOT N SEED [--list] [--only K,K…]: the work of tests/mutate.sh, whose --help describes it."""
import argparse
import concurrent.futures
import difflib
import itertools
import os
import pathlib
import queue
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

WORKERS = 2
SUITES = ("parts", "bare", "std")
FLAGS = "-w -Wfatal-errors"  # no warnings: the tests are to find the faults
COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}


def suites_of(header):
    return ("std",) if header.startswith("std/") else ("parts", "bare")


def code_only(text):
    """The text with blanks for comments, strings, characters, preprocessor lines and static_asserts; positions stay."""
    blank = lambda match: re.sub(r"[^\n]", " ", match[0])
    text = re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])\'', blank, text, flags=re.S)
    text = re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", blank, text, flags=re.M)
    return re.sub(r"\bstatic_assert\(.*?\);", blank, text, flags=re.S)


def changes_of(line):
    """Each change of a line of code, as (kind, start, end, replacement)."""
    for match in re.finditer(r"(?<![\w.'])(0[xX][0-9A-Fa-f]+|\d+)(?=[uUlL]*(?![\w.']))", line):
        value = int(match[0], 0)
        for other in {value + 1, max(value - 1, 0)} - {value}:
            yield "constant", *match.span(), f"0x{other:X}" if match[0][:2].lower() == "0x" else str(other)
    for match in re.finditer(r"(?<= )(<=|>=|==|!=|<|>)(?= )", line):
        yield "comparison", *match.span(), COMPARISONS[match[0]]
    for match in re.finditer(r"(?<=[\w)\]] )[+-](?= [\w(])", line):
        yield "sign", *match.span(), "-" if match[0] == "+" else "+"
    for match in re.finditer(r"(?<= )(&&|\|\|)(?= )", line):
        yield "condition", *match.span(), "||" if match[0] == "&&" else "&&"
    if match := re.fullmatch(r"(\s+)(if \(.*\) (?:return|continue|break)\b[^;]*;)\s*", line):
        yield "check", *match.span(2), ""
    if match := re.fullmatch(r"(\s+)([\w.\[\]*>-]+(?:\(.*\))?[\w.\[\]>-]* (?:[+\-*|&^]|<<|>>)?= [^;]*;)\s*", line):
        yield "statement", *match.span(2), ""
    if match := re.fullmatch(r"(\s+)((?!return\b|if\b|for\b|while\b)[\w:.>-]+(?:<.*>)?\(.*\);)\s*", line):
        yield "statement", *match.span(2), ""
    if match := re.fullmatch(r"(\s+)((?:\+\+|--)[\w.>-]+;)\s*", line):
        yield "statement", *match.span(2), ""


class Mutant:
    def __init__(self, header, line, kind, old, new):
        self.header, self.line, self.kind, self.old, self.new = header, line, kind, old, new

    def __str__(self):
        return f"include/sitrep/{self.header}:{self.line}: {self.kind}"

    def diff(self):
        name = f"include/sitrep/{self.header}:{self.line}"
        return "\n".join(difflib.unified_diff([self.old], [self.new], name, self.kind, lineterm="", n=0))

    def text(self, original):
        lines = original.split("\n")
        assert lines[self.line - 1] == self.old
        lines[self.line - 1] = self.new
        return "\n".join(lines)


def all_mutants(include):
    by_kind = {}
    for path in sorted(include.rglob("*.hpp")):
        text = path.read_text(encoding="utf-8")
        header = path.relative_to(include).as_posix()
        for number, (line, code) in enumerate(zip(text.split("\n"), code_only(text).split("\n"), strict=True), 1):
            for kind, start, end, replacement in changes_of(code):
                changed = line[:start] + replacement + line[end:]
                by_kind.setdefault(kind, []).append(Mutant(header, number, kind, line, changed))
    return by_kind


def draw(by_kind, seed):
    """All mutants in the order of the seed: each time a kind at random, then one of its lines that had no fault yet."""
    chance = random.Random(seed)
    for mutants in by_kind.values():
        chance.shuffle(mutants)
    used = set()
    while by_kind := {kind: mutants for kind, mutants in sorted(by_kind.items()) if mutants}:
        mutant = by_kind[chance.choice(list(by_kind))].pop()
        if (mutant.header, mutant.line) not in used:
            used.add((mutant.header, mutant.line))
            yield mutant


def run(*command, timeout=1800, **options):
    """True if the command succeeds, and the first line that says why not."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                              timeout=timeout, text=True, errors="replace", check=False, **options)
    except subprocess.TimeoutExpired:
        return False, f"no end after {timeout} s"
    if done.returncode == 0:
        return True, ""
    told = [line.strip() for line in done.stdout.split("\n") if re.search(r"error|ERROR|: it (compiles|fails)", line)]
    return False, told[0] if told else f"ends with {done.returncode}"


class Tree:
    """A copy of what the suites need, with a build folder for each suite."""

    def __init__(self, root, directory, compiler):
        self.directory, self.compiler = directory, compiler
        for name in ("include", "tests"):
            shutil.copytree(root / name, directory / name)
        shutil.copy(root / "CMakeLists.txt", directory)
        self.include = directory / "include/sitrep"

    def configure(self):
        for suite in SUITES:
            ok, why = run("cmake", "-S", self.directory, "-B", self.directory / suite, "-G", "Ninja",
                          f"-DCMAKE_CXX_COMPILER={self.compiler}", f"-DCMAKE_CXX_FLAGS={FLAGS}",
                          f"-DSITREP_TEST_SUITES={suite}", "-DSITREP_TEST_UNITY=ON", "-DSITREP_BUILD_EXAMPLES=OFF")
            if not ok:
                sys.exit(f"CMake failed: {why}")

    def suite(self, name):  # without --abort-after: doctest 2.4.9 then ends with 0 although a check failed
        program = f"sitrep_suite_{name}"
        ok, why = run("cmake", "--build", self.directory / name, "--target", program)
        return (ok, why) if not ok else run(self.directory / name / "tests" / program, timeout=300)

    def syntax(self, source):
        return run(self.compiler, "-std=c++20", *FLAGS.split(), "-fsyntax-only", f"-I{self.directory}/include",
                   f"-I{self.directory}/tests", source)

    def compile_fail(self):
        folder = self.directory / "tests/compile_fail"
        for case in sorted(folder.glob("*.cpp")):
            ok, why = run("sh", folder / "run.sh", case, self.compiler, "-std=c++20", "-w", f"-I{self.directory}/include")
            if not ok:
                return ok, f"{case.name}: {why}"
        return True, ""

    def compiles_alone(self, header):
        return run(self.compiler, "-std=c++20", "-w", "-fsyntax-only", f"-I{self.directory}/include", "-x", "c++",
                   self.include / header)[0]

    def find(self, mutant):
        """The step that finds the mutant and its words; ("", "") if none does."""
        header = self.include / mutant.header
        original = header.read_text(encoding="utf-8")
        header.write_text(mutant.text(original), encoding="utf-8")
        try:
            mirror = self.directory / "tests" / pathlib.PurePosixPath(mutant.header).with_suffix(".cpp")
            if mirror.exists():
                ok, why = self.syntax(mirror)
                if not ok:
                    return "its own test", why
            ok, why = self.compile_fail()
            if not ok:
                return "a compile-fail case", why
            for suite in suites_of(mutant.header):
                ok, why = self.suite(suite)
                if not ok:
                    return f"suite {suite}", why
            return "", ""
        finally:
            header.write_text(original, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("n", type=int)
    parser.add_argument("seed")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--only", type=lambda text: [int(k) for k in text.split(",")])
    arguments = parser.parse_args()
    compiler = os.environ.get("CXX", "c++")
    work = pathlib.Path(tempfile.mkdtemp(prefix="sitrep_mutate_"))
    try:
        trees = [Tree(arguments.root, work / str(i), compiler) for i in range(WORKERS)]
        mutants = []
        for mutant in draw(all_mutants(trees[0].include), arguments.seed):
            if len(mutants) == arguments.n:
                break
            header = trees[0].include / mutant.header  # a header that does not compile by itself tests nothing
            original = header.read_text(encoding="utf-8")
            header.write_text(mutant.text(original), encoding="utf-8")
            if trees[0].compiles_alone(mutant.header):
                mutants.append(mutant)
            header.write_text(original, encoding="utf-8")
        numbers = [k for k in arguments.only or range(1, len(mutants) + 1) if 1 <= k <= len(mutants)]
        if arguments.list:
            for k in numbers:
                print(f"[{k}/{len(mutants)}]\n{mutants[k - 1].diff()}")
            return 0
        return test_all(trees, mutants, numbers)
    finally:
        shutil.rmtree(work)


def test_all(trees, mutants, numbers):
    print(f"testing the tree without a fault: compile-fail cases, suites {', '.join(SUITES)}", flush=True)
    ok, why = trees[0].compile_fail()
    if not ok:
        sys.exit(f"a compile-fail case fails without a fault: {why}")
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(Tree.configure, trees))
        for (ok, why), suite in zip(pool.map(lambda pair: pair[0].suite(pair[1]), zip(itertools.cycle(trees), SUITES)), SUITES):
            if not ok:
                sys.exit(f"suite {suite} fails without a fault: {why}")

        free = queue.Queue()
        for tree in trees:
            free.put(tree)

        def test(k):
            tree, start = free.get(), time.monotonic()
            try:
                return k, *tree.find(mutants[k - 1]), time.monotonic() - start
            finally:
                free.put(tree)

        found, survivors = {}, []
        for done in concurrent.futures.as_completed([pool.submit(test, k) for k in numbers]):
            k, step, why, seconds = done.result()
            print(f"[{k}/{len(mutants)}] {'killed' if step else 'SURVIVED'} {mutants[k - 1]} ({seconds:.0f} s)")
            print(mutants[k - 1].diff())
            if step:
                print(f"    by {step}: {why[:300]}")
                found[step] = found.get(step, 0) + 1
            else:
                survivors.append(k)
            sys.stdout.flush()
    print(f"\n{len(numbers)} faults: {len(numbers) - len(survivors)} killed, {len(survivors)} survived")
    for step, count in sorted(found.items()):
        print(f"    {count} by {step}")
    for k in sorted(survivors):
        print(f"    survived: [{k}] {mutants[k - 1]}")
    return 1 if survivors else 0


sys.exit(main())

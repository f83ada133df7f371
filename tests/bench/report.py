# SPDX-License-Identifier: BSL-1.0
"""Makes tables and bars of what run.sh measured.

report.py RECORDS ROUNDS COMPILER...   reads COMPILER/{speed.tsv,instructions.txt,version}; writes figures.md and speed.svg
report.py --into README FIGURES        puts FIGURES between the marks of README
"""
import datetime
import html
import os
import platform
import statistics
import sys

TITLES = {"binary": "Binary", "json": "JSON"}
VERBS = {"binary": ("encode", "decode"), "json": ("write", "read")}
FORMATS = ("binary", "json")
KINDS = ("spot", "event")
OPERATIONS = ("encode", "decode")


class Figures:
    """What was measured with one compiler; keys are (codec, format, kind) and (codec, format, kind, operation)."""

    def __init__(self, compiler):
        self.name = compiler.replace("++", "++ ").replace("-", "").replace("clang++", "clang")
        self.version, self.bytes, self.heap, self.times, self.instructions = {}, {}, {}, {}, {}
        with open(f"{compiler}/version", encoding="utf-8") as file:
            self.compiler_version = file.read().strip()
        with open(f"{compiler}/speed.tsv", encoding="utf-8") as file:
            for line in file:
                what, codec, form, kind, *rest = line.rstrip("\n").split("\t")
                if what == "codec":
                    self.bytes[codec, form, kind] = float(rest[0])
                    self.version[codec, form] = rest[1]
                elif what == "heap":
                    self.heap[codec, form, kind, rest[0]] = float(rest[1])
                else:
                    self.times[codec, form, kind, rest[0]] = [float(t) for t in rest[1:]]
        with open(f"{compiler}/instructions.txt", encoding="utf-8") as file:
            for line in file:
                codec, form, kind, operation, count = line.rsplit(maxsplit=4)
                self.instructions[codec, form, kind, operation] = float(count)

    def codecs(self, form):
        return [codec for codec, its_form in self.version if its_form == form]

    def time(self, key):
        return statistics.median(self.times[key]) if key in self.times else None

    def ratio(self, key):
        """sitrep's time divided by that of the codec, as the median of all rounds."""
        if key not in self.times:
            return None
        return statistics.median(a / b for a, b in zip(self.times[("sitrep", *key[1:])], self.times[key]))


def pair(show, values):
    return " / ".join("–" if value is None else show(value) for value in values)


def table(all_figures, form, kind):
    verbs = " / ".join(VERBS[form])
    head = ["codec", "bytes", f"allocations, {verbs}"]
    for figures in all_figures:
        head += [f"{figures.name}: ns, {verbs}", "instructions", "sitrep ÷ it"]
    rows = []
    for codec in all_figures[0].codecs(form):
        keys = [(codec, form, kind, operation) for operation in OPERATIONS]
        size = all_figures[0].bytes[codec, form, kind]
        name = f"**{codec}**" if codec == "sitrep" else codec
        row = [name, f"{size:.1f}" if size else "–", pair("{:.1f}".format, [all_figures[0].heap.get(k) for k in keys])]
        for figures in all_figures:
            row.append(pair("{:.0f}".format, [figures.time(k) for k in keys]))
            row.append(pair("{:.0f}".format, [figures.instructions.get(k) for k in keys]))
            row.append("1" if codec == "sitrep" else pair("{:.2f}".format, [figures.ratio(k) for k in keys]))
        rows.append(row)
    lines = [head, ["---"] + ["--:"] * (len(head) - 1)] + rows
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return f"{models[0]}, {len(models)} processors" if models else platform.machine()


def system():
    with open("/etc/os-release", encoding="utf-8") as file:
        names = [line.split("=", 1)[1].strip().strip('"') for line in file if line.startswith("PRETTY_NAME=")]
    return names[0] if names else platform.system()


def print_figures(all_figures, records, rounds):
    compilers = ", ".join(f"{figures.name} ({figures.compiler_version})" for figures in all_figures)
    versions = {}
    for form in FORMATS:
        for codec in all_figures[0].codecs(form):
            if codec not in ("memcpy", "by hand"):
                versions[codec] = all_figures[0].version[codec, form]
    print(f"- Date: {datetime.date.today()}. Machine: {processor()}, load {os.getloadavg()[0]:.1f}. System: {system()}.")
    print(f"- Compilers: {compilers}, `-O2 -DNDEBUG`. Records: {int(records):,} of each kind. Rounds: {rounds}.")
    print("- Codecs: " + ", ".join(f"{codec} {version}" for codec, version in versions.items()) + ".")
    for form in FORMATS:
        for kind in KINDS:
            print(f"\n### {TITLES[form]}, `{kind}`\n")
            print(table(all_figures, form, kind))


# --- the bars

STYLE = """
    .page { fill: #ffffff } text { fill: #1f2328; font: 12px system-ui, sans-serif }
    .title { font-size: 16px; font-weight: 600 } .head { font-weight: 600 } .name, .value { font-size: 11px }
    .name { text-anchor: end } .ours { font-weight: 700 }
    .encode { fill: #8c959f } .decode { fill: #c4cad1 } .ours.encode { fill: #0969da } .ours.decode { fill: #79b8ff }
    @media (prefers-color-scheme: dark) {
        .page { fill: #0d1117 } text { fill: #e6edf3 }
        .encode { fill: #8b949e } .decode { fill: #59616b } .ours.encode { fill: #4c9bff } .ours.decode { fill: #2a66b8 }
    }
"""
WIDTH, BAR, ROW, LABEL, TOP = 480, 11, 30, 138, 66


def panel(figures, form, kind, left, top):
    """The bars of one table, and their height."""
    codecs = figures.codecs(form)
    times = {(c, o): figures.time((c, form, kind, o)) for c in codecs for o in OPERATIONS}
    scale = (WIDTH - LABEL - 60) / max(t for t in times.values() if t)
    first, second = VERBS[form]
    out = [f'<text class="head" x="{left + 8}" y="{top + 14}">{TITLES[form]}, {kind}: {first} and {second}</text>']
    y = top + 24
    for codec in codecs:
        ours = " ours" if codec == "sitrep" else ""
        size = figures.bytes[codec, form, kind]
        label = html.escape(codec) + (f" · {size:.0f} B" if form == "binary" else "")
        out.append(f'<text class="name{ours}" x="{left + LABEL - 6}" y="{y + 16}">{label}</text>')
        for i, operation in enumerate(OPERATIONS):
            time = times[codec, operation]
            if time is None:
                continue
            bar_top, length = y + i * (BAR + 1), max(1, time * scale)
            out.append(f'<rect class="{operation}{ours}" x="{left + LABEL}" y="{bar_top}" width="{length:.1f}" height="{BAR}"/>')
            out.append(f'<text class="value" x="{left + LABEL + length + 4:.1f}" y="{bar_top + 10}">{time:.0f}</text>')
        y += ROW
    return out, y - top


def print_bars(figures):
    body, top = [], TOP
    for form in FORMATS:
        height = 0
        for column, kind in enumerate(KINDS):
            lines, its_height = panel(figures, form, kind, column * WIDTH, top)
            body += lines
            height = max(height, its_height)
        top += height + 12
    title = f"Time per record in nanoseconds, {figures.name} -O2; shorter is better"
    width = WIDTH * len(KINDS)
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {top}" width="{width}" height="{top}" role="img">')
    print(f"<title>{title}</title>\n<style>{STYLE}</style>")
    print(f'<rect class="page" width="{width}" height="{top}"/>')
    print(f'<text class="title" x="8" y="24">{title}</text>')
    x = 8
    for mark, words in ((" ours", "sitrep"), ("", "others")):
        for operation, verb in zip(OPERATIONS, ("encode, write", "decode, read")):
            print(f'<rect class="{operation}{mark}" x="{x}" y="38" width="{BAR}" height="{BAR}"/>')
            print(f'<text class="value" x="{x + 16}" y="48">{words}: {verb}</text>')
            x += 150
    print("\n".join(body) + "\n</svg>")


def put_into(readme, figures):
    start, end = "<!-- figures -->\n", "<!-- end of the figures -->\n"
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    with open(figures, encoding="utf-8") as file:
        made = file.read()
    before, after = text[:text.index(start) + len(start)], text[text.index(end):]
    with open(readme, "w", encoding="utf-8") as file:
        file.write(before + made + after)


def main():
    if sys.argv[1] == "--into":
        put_into(sys.argv[2], sys.argv[3])
        return
    all_figures = [Figures(compiler) for compiler in sys.argv[3:]]
    for name, make in (("figures.md", lambda: print_figures(all_figures, sys.argv[1], sys.argv[2])),
                       ("speed.svg", lambda: print_bars(all_figures[0]))):
        with open(name, "w", encoding="utf-8") as sys.stdout:
            make()
    sys.stdout = sys.__stdout__


main()

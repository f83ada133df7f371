# SPDX-License-Identifier: BSL-1.0
"""A decoder of spots, written from include/sitrep/codec/README.md, "The binary wire format", alone, with nothing but Python's
standard library.

spot_decoder.py FILE: each line of FILE is "hex JSON"; the octets must decode to what the library's JSON says.
"""
import json
import sys

EVENT_TYPES = """other agree consult support concede cooperate aid retreat request accuse reject threaten protest sanction mobilize
    coerce assault statement appeal presence seize_power designate hazard accident""".split()
SECTORS = """cop gov jud leg mil prm pty reb spy uaf unk agr bus crm cvl edu eli jrn lab med ref opp pre rel soc igo uno eur
    ngo ism img mnc""".split()
PRECISIONS = "exact within_25km adm2 adm1 fuzzy country international".split()
COARSER = ["none"] + [f"{name}{decimals}" for name in ("lat", "lon") for decimals in range(7)]
UNITS = """people households animals vehicles aircraft vessels weapons rounds buildings facilities settlements events percent
    m km mi nmi ft km2 ha kg t l s minute h d wk mo a""".split()
COUNT_WORDS = """couple few several some handful many couple_dozen few_dozen several_dozen dozens scores
    order""".split()
YEARS = [(1970, 2097), (-9999, 1969), (2098, 9999)]
FIGURES = [(0, 15), (16, 271), (272, 65807), (65808, 4294967295)]
# the alternatives of CountFigure: the hedge in JSON, and the names of the figures
COUNT_FIGURES = [
    ("unstated", []), ("exact", ["best"]), ("about", ["best"]), ("nearly", ["best"]), ("at_least", ["low"]),
    ("more_than", ["low"]), ("at_most", ["high"]), ("fewer_than", ["high"]), ("between", ["low", "high"]), ("between", ["low"]),
    ("between", ["high"]), ("estimate", ["low", "best", "high"]), ("estimate", ["low", "best"]), ("estimate", ["best", "high"]),
    ("unknown", []), (None, []),
]


class Bits:
    def __init__(self, octets):
        self.octets = octets
        self.at = 0

    def take(self, count):
        if self.at + count > 8 * len(self.octets):
            raise ValueError("the message ends too early")
        value = 0
        for at in range(self.at, self.at + count):
            value = value << 1 | self.octets[at // 8] >> (7 - at % 8) & 1
        self.at += count
        return value

    def flag(self):
        return self.take(1) == 1

    def place(self, places):
        """One of so many places, from 0."""
        value = self.take((places - 1).bit_length())
        if value >= places:
            raise ValueError("a number above its range")
        return value

    def integer(self, low, high):
        return low + self.place(high - low + 1)

    def tiered(self, ranges):
        return self.integer(*ranges[self.place(len(ranges))])

    def small(self):
        if self.flag():
            raise ValueError("a small number of 64 or more")
        return self.take(6)

    def length(self):
        if not self.flag():
            return self.take(7)
        if self.flag():
            raise ValueError("a length of 16384 or more")
        length = self.take(14)
        if length < 128:
            raise ValueError("a short length in the long form")
        return length

    def word(self, words):
        """Of an enumeration that may grow."""
        return f"unknown {self.small()}" if self.flag() else words[self.place(len(words))]

    def letters(self, count):
        return "".join(chr(ord("A") + self.place(26)) for _ in range(count))

    def text(self):
        length = self.length()
        if length == 0:
            raise ValueError("an empty text")
        return bytes(self.take(8) for _ in range(length)).decode("utf-8")

    def skip_additions(self):
        there = [self.flag() for _ in range(self.small() + 1)]
        for _ in range(sum(there)):
            self.take(8 * self.length())

    def end(self):
        fill = 8 * len(self.octets) - self.at
        if fill >= 8 or self.take(fill) != 0:
            raise ValueError("something follows the end")


def year_digits(number, unspecified=0):
    digits = "".join("X" if unspecified >> (3 - i) & 1 else d for i, d in enumerate(f"{abs(number):04}"))
    return ("-" if number < 0 else "") + digits


def decode_component(bits):
    has_unspecified, has_qualifier = bits.flag(), bits.flag()
    number = bits.integer(0, 41)
    unspecified = bits.integer(0, 3) if has_unspecified else 0
    qualifier = bits.place(4) if has_qualifier else 0
    return "".join("X" if unspecified >> (1 - i) & 1 else d for i, d in enumerate(f"{number:02}")), qualifier


def decode_general(bits):
    has_month, has_day = bits.flag(), bits.flag()
    has_unspecified, has_qualifier = bits.flag(), bits.flag()
    number = bits.tiered(YEARS)
    unspecified = bits.integer(0, 15) if has_unspecified else 0
    parts = [(year_digits(number, unspecified), bits.place(4) if has_qualifier else 0)]
    parts += [decode_component(bits) for there in (has_month, has_day) if there]
    signs = ["", "?", "~", "%"]
    if len({qualifier for _, qualifier in parts}) == 1:
        return "-".join(digits for digits, _ in parts) + signs[parts[0][1]]
    return "-".join(signs[qualifier] + digits for digits, qualifier in parts)


def decode_zone(bits):
    kind = bits.place(3)
    if kind < 2:
        return ["", "Z"][kind]
    ahead = bits.integer(-1439, 1439)
    return f"{'-' if ahead < 0 else '+'}{abs(ahead) // 60:02}:{abs(ahead) % 60:02}"


def decode_date(bits):
    form = bits.place(8)  # year, month, day, minute, second, season, general, long-year
    if form == 6:
        return decode_general(bits)
    if form == 7:
        return f"Y{bits.integer(-2147483648, 2147483647)}"
    text = year_digits(bits.tiered(YEARS))
    if form == 5:
        return f"{text}-{bits.integer(21, 41)}"
    if form >= 1:
        text += f"-{bits.integer(1, 12):02}"
    if form >= 2:
        text += f"-{bits.integer(1, 31):02}"
    if form >= 3:
        text += f"T{bits.integer(0, 24):02}:{bits.integer(0, 59):02}"
        text += f":{bits.integer(0, 60):02}" if form == 4 else ""
        text += decode_zone(bits)
    return text


def degrees(number, decimals):
    """As the characters in the JSON text; without decimals an integer."""
    if decimals == 0:
        return number
    digits = f"{abs(number):0{decimals + 1}}"
    return f"{'-' if number < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}"


def decode_position(bits):
    has_coarser, has_precision = bits.flag(), bits.flag()
    decimals = bits.place(8)
    scale = 10**decimals
    numbers = {"lat": [bits.integer(-90 * scale, 90 * scale), decimals]}
    numbers["lon"] = [bits.integer(-180 * scale, 180 * scale), decimals]
    if has_coarser:
        word = COARSER[bits.place(len(COARSER))]
        if word == "none":
            raise ValueError("a present component that has its default value")
        number, fewer = numbers[word[:3]], int(word[3])
        if fewer >= decimals or number[0] % 10 ** (decimals - fewer) != 0:
            raise ValueError("a coarser number that is none")
        number[0] //= 10 ** (decimals - fewer)
        number[1] = fewer
    position = {name: degrees(*number) for name, number in numbers.items()}
    if has_precision:
        position["precision"] = bits.word(PRECISIONS)
    for name, (number, fewer) in numbers.items():
        if fewer == 0 or number % 10 == 0:
            position[name + "_decimals"] = fewer
    return position


def decode_count(bits):
    has_exponent, has_measure = bits.flag(), bits.flag()
    hedge, figures = COUNT_FIGURES[bits.place(len(COUNT_FIGURES))]
    count = {"hedge": hedge or COUNT_WORDS[bits.place(len(COUNT_WORDS))]}
    if hedge == "exact":
        del count["hedge"]
    for name in figures:
        count[name] = bits.tiered(FIGURES)
    if has_exponent:
        count["exponent"] = bits.integer(-7, 15)
    if has_measure:
        if bits.flag():
            count["currency"] = bits.letters(3)
        else:
            count["unit"] = bits.word(UNITS)
    for name in ("most", "doubted"):
        if bits.flag():
            count[name] = True
    return count


def decode_actor(bits):
    has_country = bits.flag()
    actor = {"kind": bits.word(SECTORS)}
    if has_country:
        actor["country"] = bits.letters(2)
    return actor


def decode_spot(octets):
    bits = Bits(octets)
    has_additions = bits.flag()
    has_actor, has_count, has_grade, has_note = (bits.flag() for _ in range(4))
    spot = {"time": decode_date(bits), "position": decode_position(bits), "type": bits.word(EVENT_TYPES)}
    if has_actor:
        spot["actor"] = decode_actor(bits)
    if has_count:
        spot["count"] = decode_count(bits)
    if has_grade:
        spot["grade"] = "ABCDEF"[bits.place(6)] + "123456"[bits.place(6)]
    if has_note:
        spot["note"] = bits.text()
    if has_additions:
        bits.skip_additions()
    bits.end()
    return spot


def main(path):
    wrong = total = 0
    for line in open(path, "rb").read().decode("utf-8").split("\n"):
        if not line:
            continue
        total += 1
        octets, text = line.split(" ", 1)
        expected = json.loads(text, parse_float=str)  # to see exactly which decimals are stated
        decoded = decode_spot(bytes.fromhex(octets))
        if decoded != expected:
            wrong += 1
            print("DIFFERS", octets, "\n  expected", expected, "\n  decoded ", decoded)
    print(f"Python: {total} spots, {wrong} differences")
    return 0 if total >= 1000 and wrong == 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

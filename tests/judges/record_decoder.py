# SPDX-License-Identifier: BSL-1.0
"""A decoder of records that are a spot or an extra, written from include/sitrep/codec/README.md, "The binary wire format", alone, with
nothing but Python's standard library.

record_decoder.py FILE: each line of FILE is "HEX JSON", or "HEX !" for a message that must be refused."""
import json
import sys
from decimal import Decimal

YEARS = [(1970, 2097), (-9999, 1969), (2098, 9999)]
FIGURES = [(0, 15), (16, 271), (272, 65807), (65808, 4294967295)]
NUMBERS = [(1, 8), (9, 24), (25, 280), (281, 65535)]
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
KINDS = "RAPSECLF"
QUALIFIERS = ["", "?", "~", "%"]
COARSER = [None] + [(name, decimals) for name in ("lat", "lon") for decimals in range(7)]
EVENT_TYPES = """other agree consult support concede cooperate aid retreat request accuse reject threaten protest
    sanction mobilize coerce assault statement appeal presence seize_power designate hazard accident""".split()
SECTORS = """cop gov jud leg mil prm pty reb spy uaf unk agr bus crm cvl edu eli jrn lab med ref opp pre rel soc igo uno
    eur ngo ism img mnc""".split()
PRECISIONS = "exact within_25km adm2 adm1 fuzzy country international".split()
UNITS = """people households animals vehicles aircraft vessels weapons rounds buildings facilities settlements events
    percent m km mi nmi ft km2 ha kg t l s minute h d wk mo a""".split()
COUNT_WORDS = "couple few several some handful many couple_dozen few_dozen several_dozen dozens scores order".split()
COUNT_FIGURES = [  # for each alternative its hedge and the members of its figures
    ("unstated", []), ("exact", ["best"]), ("about", ["best"]), ("nearly", ["best"]), ("at_least", ["low"]),
    ("more_than", ["low"]), ("at_most", ["high"]), ("fewer_than", ["high"]), ("between", ["low", "high"]),
    ("between", ["low"]), ("between", ["high"]), ("estimate", ["low", "best", "high"]), ("estimate", ["low", "best"]),
    ("estimate", ["best", "high"]), ("unknown", []), ("word", [])]


def require(condition, rule):
    if not condition:
        raise ValueError(rule)


class Bits:
    def __init__(self, octets):
        self.text = "".join(f"{octet:08b}" for octet in octets)

    def take(self, count):
        require(count <= len(self.text), "the message ends early")
        taken, self.text = self.text[:count], self.text[count:]
        return int(taken or "0", 2)


# The types of ASN.1

def integer(bits, low, high):
    value = low + bits.take((high - low).bit_length())
    require(value <= high, f"{value} is above {high}")
    return value


def one_of(bits, values):
    return values[integer(bits, 0, len(values) - 1)]


def ranged(bits, ranges):
    return integer(bits, *one_of(bits, ranges))


def flags(bits, count):
    return [bits.take(1) == 1 for _ in range(count)]


def no_extension(bits):
    require(bits.take(1) == 0, "an unknown addition, word or alternative")


def known_word(bits, words):
    no_extension(bits)
    return one_of(bits, words)


def defaulted(present, read, default):
    if not present:
        return default
    value = read()
    require(value != default, f"the default value {default!r} is present")
    return value


def letters(bits, count):
    return "".join(one_of(bits, LETTERS) for _ in range(count))


def text(bits, most):
    length = bits.take(7) if bits.take(1) == 0 else long_length(bits)
    require(0 < length <= most, f"a text of {length} octets, not 1 to {most}")
    return bytes(bits.take(8) for _ in range(length)).decode("utf-8")


def long_length(bits):
    require(bits.take(1) == 0, "a length above 16383")
    length = bits.take(14)
    require(length >= 128, "a length below 128 in 16 bits")
    return length


# Dates

def date(bits):
    alternative = integer(bits, 0, 7)
    if alternative == 6:
        return general_date(bits)
    if alternative == 7:
        return long_year(bits)
    result = year_digits(ranged(bits, YEARS), 0)
    if alternative == 5:
        return f"{result}-{integer(bits, 21, 41)}"
    if alternative >= 1:
        result += f"-{integer(bits, 1, 12):02}"
    if alternative >= 2:
        result += f"-{integer(bits, 1, 31):02}"
    if alternative >= 3:
        result += f"T{integer(bits, 0, 24):02}"
        result += f":{integer(bits, 0, 59):02}"
    if alternative == 4:
        result += f":{integer(bits, 0, 60):02}"
    return result + zone(bits) if alternative >= 3 else result


def long_year(bits):
    year = integer(bits, -2**31, 2**31 - 1)
    require(abs(year) > 9999, "a long year that four digits can write")
    return f"Y{year}"


def zone(bits):
    alternative = integer(bits, 0, 2)
    if alternative < 2:
        return ["", "Z"][alternative]
    offset = integer(bits, -1439, 1439)
    require(offset != 0, "an offset of 0")
    return f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


def general_date(bits):
    has_month, has_day = flags(bits, 2)
    require(has_month or not has_day, "a day without a month")
    parts = [general_part(bits, lambda: ranged(bits, YEARS), 4)]
    parts += [general_part(bits, lambda: integer(bits, 0, 41), 2) for _ in range(has_month + has_day)]
    require(any("X" in digits or qualifier for digits, qualifier in parts), "nothing unspecified and no qualifier")
    if len({qualifier for _, qualifier in parts}) == 1:
        return "-".join(digits for digits, _ in parts) + parts[0][1]
    return "-".join(qualifier + digits for digits, qualifier in parts)


def general_part(bits, read_number, size):
    has_unspecified, has_qualifier = flags(bits, 2)
    number = read_number()
    unspecified = defaulted(has_unspecified, lambda: integer(bits, 0, 2**size - 1), 0)
    qualifier = defaulted(has_qualifier, lambda: one_of(bits, QUALIFIERS), "")
    return year_digits(number, unspecified) if size == 4 else masked(number, unspecified, 2, "0"), qualifier


def year_digits(year, unspecified):
    return "-" + masked(-year, unspecified, 4, "9") if year < 0 else masked(year, unspecified, 4, "0")


def masked(number, unspecified, size, counts_as):
    digits = list(f"{number:0{size}}")
    for place in range(size):
        if unspecified >> place & 1:
            require(digits[-1 - place] == counts_as, f"an unspecified digit that is not {counts_as}")
            digits[-1 - place] = "X"
    return "".join(digits)


# The parts of a spot

def position(bits):
    has_coarser, has_precision = flags(bits, 2)
    decimals = integer(bits, 0, 7)
    limits = {"lat": 90 * 10**decimals, "lon": 180 * 10**decimals}
    values = {name: integer(bits, -limit, limit) for name, limit in limits.items()}
    places = {"lat": decimals, "lon": decimals}
    coarser = defaulted(has_coarser, lambda: one_of(bits, COARSER), None)
    if coarser:
        name, places[name] = coarser
        require(places[name] < decimals, "a coarser number that is not coarser")
        values[name], rest = divmod(values[name], 10**(decimals - places[name]))
        require(rest == 0, "a digit after the decimals of the coarser number")
    result = {name: Decimal(values[name]).scaleb(-places[name]) for name in values}
    if has_precision:
        result["precision"] = known_word(bits, PRECISIONS)
    for name in values:
        if places[name] == 0 or values[name] % 10 == 0:
            result[name + "_decimals"] = Decimal(places[name])
    return result


def actor(bits):
    has_country = bits.take(1)
    result = {"kind": known_word(bits, SECTORS)}
    if has_country:
        result["country"] = letters(bits, 2)
    return result


def count(bits):
    has_exponent, has_measure = flags(bits, 2)
    hedge, members = one_of(bits, COUNT_FIGURES)
    figures = {member: ranged(bits, FIGURES) for member in members}
    word = one_of(bits, COUNT_WORDS) if hedge == "word" else None
    exponent = defaulted(has_exponent, lambda: integer(bits, -7, 15), 0)
    measure = count_measure(bits) if has_measure else {}
    most, doubted = flags(bits, 2)
    check_count(hedge, list(figures.values()), word, exponent, most, doubted)

    result = {} if hedge == "exact" else {"hedge": word or hedge}
    result.update((member, Decimal(figure)) for member, figure in figures.items())
    if exponent:
        result["exponent"] = Decimal(exponent)
    result.update(measure)
    result.update((name, True) for name, value in (("most", most), ("doubted", doubted)) if value)
    return result


def count_measure(bits):
    return {"unit": known_word(bits, UNITS)} if bits.take(1) == 0 else {"currency": letters(bits, 3)}


def check_count(hedge, figures, word, exponent, most, doubted):
    if figures and exponent > 0:
        require(max(figures) * 10 >= 2**32, "an exponent that could be smaller")
    if word:
        require(exponent > 0 or word != "order" and exponent == 0, "a word with a wrong exponent")
    if hedge == "unstated":
        require(most and exponent == 0, "unstated without most, or with an exponent")
    if hedge == "unknown":
        require(not doubted and exponent == 0, "unknown that is doubted or has an exponent")
    if hedge in ("fewer_than", "nearly"):
        require(figures != [0], "fewer than 0 or nearly 0")


def grade(bits):
    return one_of(bits, "ABCDEF") + one_of(bits, "123456")


# Records

def spot(bits):
    no_extension(bits)
    present = flags(bits, 4)
    result = {"time": date(bits), "position": position(bits), "type": known_word(bits, EVENT_TYPES)}
    optional = {"actor": actor, "count": count, "grade": grade, "note": lambda bits: text(bits, 63)}
    result.update((name, read(bits)) for (name, read), here in zip(optional.items(), present) if here)
    return result


def extra(bits):
    no_extension(bits)
    has_more = bits.take(1)
    about = known_word(bits, KINDS) + str(ranged(bits, NUMBERS))
    result = {"about": about, "key": text(bits, 47), "value": text(bits, 223)}
    if defaulted(has_more, lambda: bits.take(1) == 1, False):
        result["more"] = True
    return result


def decode(octets):
    bits = Bits(octets)
    no_extension(bits)
    readers = {7: ("spot", spot), 8: ("extra", extra)}
    alternative = integer(bits, 0, 10)
    require(alternative in readers, "a record that is neither a spot nor an extra")
    name, read = readers[alternative]
    record = {name: read(bits)}
    require(len(bits.text) < 8 and "1" not in bits.text, "fill bits that are not zero, or octets after the end")
    return record


# The comparison. The repr of a record shows the order of its members and the exact decimals of its numbers.

def decoded(message):
    try:
        return repr(decode(bytes.fromhex(message))), ""
    except ValueError as error:
        return "!", f" ({error})"


def difference(line):
    message, _, expected = line.strip("\n").partition(" ")
    if expected != "!":
        expected = repr(json.loads(expected, parse_float=Decimal, parse_int=Decimal))
    result, reason = decoded(message)
    return None if result == expected else f"expected {expected}, decoded {result}{reason}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        results = [difference(line) for line in file]
    differences = [f"line {number}: {found}" for number, found in enumerate(results, 1) if found]
    print("\n".join(differences[:10]) if differences else f"{len(results)} messages decoded")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())

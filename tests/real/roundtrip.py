#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""usage: roundtrip.py CONVERT FILE…

Converts rows of data sets to sitrep's records and back, and compares each filled cell. The way is: rows → JSON Lines →
CONVERT → binary → CONVERT → JSON Lines → rows. A column that has a member goes there; a cell whose member would not give
back the same text goes into an `extra` with the column's name. Rows that are no events are refused with their number.
Prints for each file: rows, cells, those in members, those in extras, refused rows and notes. Ends with 1 if a cell is lost."""

import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

LETTERS = {"actor": "A", "place": "P", "source": "S", "event": "E"}  # of the records that have an id here
WHERE_PREC = ["exact", "within_25km", "adm2", "adm1", "fuzzy", "country", "international"]  # UCDP GED's where_prec from 1


def fits(text, size):
    return 0 < len(text.encode()) <= size


class Report:
    """Records in the order of a report, with their ids."""

    def __init__(self, title):
        self.records = [{"report": {"title": title}}]
        self.used = dict.fromkeys(LETTERS, 0)
        self.known = {}

    def add(self, kind, /, **members):
        members = {name: value for name, value in members.items() if value not in (None, "", [])}
        if kind in LETTERS:
            self.used[kind] += 1
            members = {"id": f"{LETTERS[kind]}{self.used[kind]}", **members}
        self.records.append({kind: members})
        return members

    def once(self, kind, /, **members):
        """The id of the record with these members: one record for all rows that have them."""
        key = kind, json.dumps(members, sort_keys=True)
        if key not in self.known:
            self.known[key] = self.add(kind, **members)["id"]
        return self.known[key]


class View:
    """The records of one report by id, and those that are about a record."""

    def __init__(self, records):
        self.by_id, self.about, self.events = {}, {}, []
        for record in records:
            (kind, members), = record.items()
            if "id" in members:
                self.by_id[members["id"]] = members
            if "about" in members:
                self.about.setdefault((kind, members["about"]), []).append(members)
            if kind == "event":
                self.events.append(members)

    def all(self, kind, event):
        return self.about.get((kind, event["id"]), [])

    def name(self, ids, k):
        return self.by_id[ids[k]].get("name", "") if ids and k < len(ids) else ""

    def place(self, event):
        return self.by_id[event["places"][0]] if event.get("places") else {}

    def parents(self, event):
        """Names of the places around the event's place, the country first."""
        names, place = [], self.place(event)
        while place.get("parent"):
            place = self.by_id[place["parent"]]
            names.insert(0, place["name"])
        return names

    def count(self, event, role, of=None):
        tallies = event.get("counts", []) + self.all("figure", event)
        found = [t["count"] for t in tallies if t.get("role") == role and t.get("of") == of]
        return found[0] if found else {}

    def extras(self, event):
        cells, more = {}, False
        for extra in self.all("extra", event):
            if more:
                cells[extra["key"]] += extra["value"]
            else:
                cells[extra["key"]] = extra["value"]
            more = extra.get("more", False)
        return cells


# --- values

def number(cell):
    """A JSON number of a cell and its decimals; None if a position cannot hold it."""
    if not re.fullmatch(r"-?(0|[1-9][0-9]{0,2})(\.[0-9]{1,7})?", cell) or re.fullmatch(r"-0(\.0*)?", cell):
        return None
    return float(cell) if "." in cell else int(cell), len(cell.partition(".")[2])


def position(lat, lon, precision=None):
    pair = number(lat), number(lon)
    if None in pair or abs(pair[0][0]) > 90 or abs(pair[1][0]) > 180:
        return None
    (north, n), (east, e) = pair
    return {"lat": north, "lon": east, "lat_decimals": n, "lon_decimals": e, **({"precision": precision} if precision else {})}


def degrees(point, name):
    """The text of a coordinate, with the decimals that it has."""
    text, decimals = str(point.get(name, "")), point.get(f"{name}_decimals")
    return text if decimals is None else f"{float(text):.{decimals}f}"


def whole(cell):
    return int(cell) if re.fullmatch(r"0|[1-9][0-9]{0,8}", cell) else None


def exact(cell, unit=None):
    """A count of a decimal number, with the decimals that it has."""
    match = re.fullmatch(r"(0|[1-9][0-9]{0,5})(?:\.([0-9]{1,3}))?", cell)
    if not match:
        return None
    count = {"best": int(match[1] + (match[2] or ""))}
    if match[2]:
        count["exponent"] = -len(match[2])
    return {**count, **({"unit": unit} if unit else {})}


def decimal_of(count):
    if "best" not in count:
        return ""
    digits, places = str(count["best"]), -count.get("exponent", 0)
    digits = digits.rjust(places + 1, "0")
    return digits[:-places] + "." + digits[-places:] if places else digits


def range_of(first, last, lasted):
    if not all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in (first, last)):
        return None
    if first == last:
        return first
    return None if first > last else f"{first}/{last}" if lasted else f"[{first}..{last}]"


def days_of(when):
    days = re.findall(r"\d{4}-\d\d-\d\d", when)
    return (days[0], days[-1]) if days else ("", "")


# --- data sets: `store` writes members of the event and other records; `load` gives back the cells that members hold

def store_place(report, cells, name, lat, lon, precision, around):
    parent = None
    for facility, around_name in around:
        if not fits(around_name, 63):
            break
        parent = report.once("place", facility=facility, name=around_name, **({"parent": parent} if parent else {}))
    point = position(cells.get(lat, ""), cells.get(lon, ""), precision)
    place_name = cells.get(name, "")
    members = {"name": place_name if fits(place_name, 63) else None, "position": point, "parent": parent}
    members = {key: value for key, value in members.items() if value is not None}
    return [report.once("place", **members)] if members else None


def load_place(view, event, name, lat, lon, around):
    place = view.place(event)
    point = place.get("position", {})
    cells = {name: place.get("name", ""), lat: degrees(point, "lat"), lon: degrees(point, "lon")}
    return cells | dict(zip(around, view.parents(event)))


def actors_of(report, *names):
    return [report.once("actor", name=name) for name in names] if all(fits(name, 63) for name in names) else None


class Ged:
    around = ["country", "adm_1", "adm_2"]

    def store(self, report, cells, event):
        event["type"] = "assault"
        sides = actors_of(report, cells["side_a"], cells["side_b"])
        if sides:
            event["actors"] = sides if cells["type_of_violence"] != "3" else sides[:1]
            event["recipients"] = sides[1:] if cells["type_of_violence"] == "3" else None
        event["origin_code"] = {"scheme": "ucdp", "code": cells["type_of_violence"]}
        once = cells["date_prec"] not in ("", "1")
        event["when"] = range_of(cells["date_start"][:10], cells["date_end"][:10], not once)
        around = [("country", cells["country"]), ("admin", cells["adm_1"]), ("admin", cells["adm_2"])]
        precision = cells.get("where_prec", "")
        precision = WHERE_PREC[int(precision) - 1] if precision in list("1234567") else None
        event["places"] = store_place(report, cells, "where_coordinates", "latitude", "longitude", precision, around)
        low, best, high = (whole(cells[name]) for name in ("low", "best", "high"))
        tallies = []
        if None not in (low, best, high):
            count = {"hedge": "estimate", "low": low, "best": best, "high": high, "unit": "people"}
            tallies.append({"count": count, "role": "killed"})
        for name, of in self.sides(event, report).items():
            if whole(cells.get(name, "")) is not None:
                tallies.append({"count": {"best": whole(cells[name])}, "role": "killed", **({"of": of} if of else {})})
        if whole(cells.get("number_of_sources", "")) is not None:
            tallies.append({"count": {"best": whole(cells["number_of_sources"])}, "role": "sources"})
        event["counts"] = tallies[:4]
        for tally in tallies[4:]:
            report.add("figure", about=event["id"], **tally)
        parts = [cells.get(name, "").split(";") for name in ("source_office", "source_date", "source_headline")]
        if len(set(map(len, parts))) == 1 and parts[0] != [""]:
            if all(fits(office, 63) and fits(line, 127) and range_of(day, day, True) for office, day, line in zip(*parts)):
                for office, day, line in zip(*parts):
                    source = report.once("source", kind="media", name=office)
                    report.add("claim", about=event["id"], source=source, date=day, wording=line)

    @staticmethod
    def sides(event, report=None):
        both = (event.get("actors") or []) + (event.get("recipients") or [])
        if len(both) != 2:
            return {}
        return {"deaths_a": both[0], "deaths_b": both[1],
                "deaths_civilians": report.once("actor", kind="cvl") if report else None}

    def load(self, view, event):
        when, both = event.get("when", ""), (event.get("actors") or []) + (event.get("recipients") or [])
        first, last = days_of(when)
        cells = {"type_of_violence": event["origin_code"]["code"], "date_start": first, "date_end": last,
                 "side_a": view.name(both, 0), "side_b": view.name(both, 1)}
        cells["year"] = first[:4]
        if when and "[" not in when:
            cells["date_prec"] = "1"
        cells |= load_place(view, event, "where_coordinates", "latitude", "longitude", self.around)
        precision = view.place(event).get("position", {}).get("precision")
        cells["where_prec"] = str(WHERE_PREC.index(precision) + 1) if precision else ""
        estimate = view.count(event, "killed")
        cells |= {name: str(estimate.get(name, "")) for name in ("low", "best", "high")}
        for name, k in (("deaths_a", 0), ("deaths_b", 1)):
            if k < len(both):
                cells[name] = decimal_of(view.count(event, "killed", both[k]))
        for tally in event.get("counts", []) + view.all("figure", event):
            if tally.get("of") and view.by_id[tally["of"]].get("kind") == "cvl":
                cells["deaths_civilians"] = decimal_of(tally["count"])
        cells["number_of_sources"] = decimal_of(view.count(event, "sources"))
        claims = view.all("claim", event)
        cells["source_office"] = ";".join(view.by_id[c["source"]]["name"] for c in claims)
        cells["source_date"] = ";".join(c["date"] for c in claims)
        cells["source_headline"] = ";".join(c["wording"] for c in claims)
        return cells


class Acled:
    around = ["country", "admin1", "admin2"]

    def store(self, report, cells, event):
        code = cells["sub_event_type"]
        if fits(code, 31):
            event["origin_code"] = {"scheme": "acled", "code": code}
        day = cells["event_date"]
        event["when"] = {"1": day, "2": day + "~", "3": day[:4]}.get(cells["time_precision"])  # 3: not the first of January
        event["actors"] = actors_of(report, cells["actor1"])
        event["recipients"] = actors_of(report, cells["actor2"])
        around = [("country", cells["country"]), ("admin", cells["admin1"]), ("admin", cells["admin2"])]
        event["places"] = store_place(report, cells, "location", "latitude", "longitude", None, around)
        if whole(cells["fatalities"]) is not None:
            event["counts"] = [{"count": {"best": whole(cells["fatalities"])}, "role": "killed"}]
        if fits(cells["notes"], 95):
            event["note"] = cells["notes"]
        if all(fits(name, 63) for name in cells["source"].split("; ")):
            for name in cells["source"].split("; "):
                report.add("claim", about=event["id"], source=report.once("source", name=name))

    def load(self, view, event):
        when = event.get("when", "")
        cells = {"sub_event_type": event.get("origin_code", {}).get("code", ""), "year": when[:4],
                 "event_date": days_of(when)[0], "time_precision": {10: "1", 11: "2", 4: "3"}.get(len(when), ""),
                 "actor1": view.name(event.get("actors"), 0), "actor2": view.name(event.get("recipients"), 0),
                 "fatalities": decimal_of(view.count(event, "killed")), "notes": event.get("note", "")}
        cells["source"] = "; ".join(view.by_id[c["source"]]["name"] for c in view.all("claim", event))
        return cells | load_place(view, event, "location", "latitude", "longitude", self.around)


class Icews:
    around = ["Country", "Province", "District"]

    def store(self, report, cells, event):
        event["origin_code"] = {"scheme": "icews", "code": cells["CAMEO Code"]}
        event["when"] = range_of(cells["Event Date"], cells["Event Date"], True)
        event["actors"] = actors_of(report, cells["Source Name"])
        event["recipients"] = actors_of(report, cells["Target Name"])
        around = [("country", cells["Country"]), ("admin", cells["Province"]), ("admin", cells["District"])]
        event["places"] = store_place(report, cells, "City", "Latitude", "Longitude", None, around)

    def load(self, view, event):
        return {"CAMEO Code": event["origin_code"]["code"], "Event Date": event.get("when", ""),
                "Source Name": view.name(event.get("actors"), 0), "Target Name": view.name(event.get("recipients"), 0),
                **load_place(view, event, "City", "Latitude", "Longitude", self.around)}


class Gdelt:
    def store(self, report, cells, event):
        event["origin_code"] = {"scheme": "gdelt", "code": cells["EventCode"]}
        day = re.sub(r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3", cells["SQLDATE"])
        event["when"] = range_of(day, day, True)
        event["actors"] = actors_of(report, cells["Actor1Name"])
        event["recipients"] = actors_of(report, cells["Actor2Name"])
        if cells["ActionGeo_Type"] != "0":  # no place
            event["places"] = store_place(report, cells, "ActionGeo_FullName", "ActionGeo_Lat", "ActionGeo_Long", None, [])
        counts = [("NumMentions", "mentions"), ("NumSources", "sources"), ("NumArticles", "articles")]
        event["counts"] = [{"count": {"best": whole(cells[name])}, "role": role} for name, role in counts
                           if whole(cells[name]) is not None]

    def load(self, view, event):
        cells = {"EventCode": event["origin_code"]["code"], "SQLDATE": event.get("when", "").replace("-", ""),
                 "Actor1Name": view.name(event.get("actors"), 0), "Actor2Name": view.name(event.get("recipients"), 0)}
        for name, role in (("NumMentions", "mentions"), ("NumSources", "sources"), ("NumArticles", "articles")):
            cells[name] = decimal_of(view.count(event, role))
        cells["MonthYear"], cells["Year"] = cells["SQLDATE"][:6], cells["SQLDATE"][:4]
        return cells | load_place(view, event, "ActionGeo_FullName", "ActionGeo_Lat", "ActionGeo_Long", [])


class Maverick:
    """Reports of one event, each by one source: an event a report, tied to the first by same_as."""

    def __init__(self):
        self.first = {}

    def store(self, report, cells, event):
        event["when"] = range_of(cells["date_start"], cells["date_end"], True)
        event["actors"] = actors_of(report, cells["actor1"])
        event["places"] = store_place(report, cells, "city", "latitude", "longitude", None, [("country", cells["country"])])
        event["counts"] = []
        for name, role in (("deaths", "killed"), ("injuries", "injured")):
            low, best, high = (whole(cells[f"{name}_{part}"]) for part in ("low", "best", "high"))
            if None not in (low, best, high):
                count = {"hedge": "estimate", "low": low, "best": best, "high": high}
                event["counts"].append({"count": count, "role": role})
        if fits(cells["source_author"], 63):
            report.add("claim", about=event["id"], source=report.once("source", name=cells["source_author"]))
        first = self.first.setdefault(cells["event_id"], event["id"])
        if first != event["id"]:
            report.add("relation", **{"from": event["id"], "to": first, "kind": "same_as"})

    def load(self, view, event):
        first, last = days_of(event.get("when", ""))
        cells = {"date_start": first, "date_end": last, "actor1": view.name(event.get("actors"), 0)}
        for name, role in (("deaths", "killed"), ("injuries", "injured")):
            count = view.count(event, role)
            cells |= {f"{name}_{part}": str(count.get(part, "")) for part in ("low", "best", "high")}
        cells["source_author"] = "".join(view.by_id[c["source"]]["name"] for c in view.all("claim", event))
        return cells | load_place(view, event, "city", "latitude", "longitude", ["country"])


class Message:
    """CAP and CoT: the columns are the paths of the leaves."""

    def store(self, report, cells, event):
        event["type"] = "hazard" if "identifier" in cells else "other"
        time = cells.get("sent") or cells.get("@time", "")
        event["when"] = time if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[-+]\d\d:\d\d)", time) else None
        if event["when"] and event["when"].endswith("-00:00"):
            event["when"] = event["when"][:-6] + "Z"
        event["places"] = store_place(report, cells, "", "point/@lat", "point/@lon", None, [])
        for path, cell in cells.items():
            if re.search(r"polygon(\[\d+\])?$", path):
                points = [position(*pair.split(",")) for pair in cell.split()]
                self.add_area(report, event, path, "polygon", points)
            elif re.search(r"circle(\[\d+\])?$", path):
                point, radius = cell.split()
                self.add_area(report, event, path, "circle", [position(*point.split(","))], exact(radius, "km"))

    @staticmethod
    def add_area(report, event, path, form, points, radius=None):
        if None in points or len(points) > 20 or (form == "circle" and not radius):
            return
        report.add("area", about=event["id"], form=form, points=points, radius=radius)
        report.add("extra", about=event["id"], key=f"area {len(event.setdefault('_areas', []))}", value=path)
        event["_areas"].append(path)

    def load(self, view, event):
        point = view.place(event).get("position", {})
        cells = {"point/@lat": degrees(point, "lat"), "point/@lon": degrees(point, "lon")}
        paths = [cell for key, cell in view.extras(event).items() if key.startswith("area ")]
        for path, area in zip(paths, view.all("area", event)):
            points = " ".join(f"{degrees(p, 'lat')},{degrees(p, 'lon')}" for p in area["points"])
            cells[path] = points + (" " + decimal_of(area["radius"]) if "radius" in area else "")
        cells["sent" if event["type"] == "hazard" else "@time"] = event.get("when", "")
        return cells


# --- files

GDELT_START = """GLOBALEVENTID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode
Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name
Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code
Actor2Type3Code IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles
AvgTone""".split()
GDELT_GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"]


def gdelt_columns(width):
    geo = [part for part in GDELT_GEO if width == 61 or part != "ADM2Code"]
    names = GDELT_START + [f"{who}Geo_{part}" for who in ("Actor1", "Actor2", "Action") for part in geo]
    return (names + ["DATEADDED", "SOURCEURL"])[:width] if width in (57, 58, 61) else None


def leaves(element, path=""):
    """The paths and texts of the leaves of an XML element, attributes included, in its order."""
    for name, value in element.attrib.items():
        yield f"{path}@{name}", value
    children = list(element)
    if not children and path and (element.text or "").strip():
        yield path[:-1], element.text
    for child in children:
        name = child.tag.rpartition("}")[2]
        same = [other for other in children if other.tag == child.tag]
        index = f"[{same.index(child)}]" if len(same) > 1 else ""
        yield from leaves(child, f"{path}{name}{index}/")


def rows_of(path):
    """(row number, cells by column); a reason in place of the cells for what is no row."""
    data = path.read_bytes()
    if path.suffix == ".xml":
        if b"<!DOCTYPE" in data:
            yield 1, "a DOCTYPE"
            return
        for n, part in enumerate(re.split(rb"(?=<\?xml )|(?<=</event>)\s*(?=<event)", data), 1):
            if part.strip():
                yield n, dict(leaves(xml.etree.ElementTree.fromstring(part)))
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        yield data[:error.start].count(b"\n") + 1, "not UTF-8"
        return
    if path.suffix in (".tab", ".tsv"):
        absent = "NA" if path.suffix == ".tab" else ""  # ICEWS writes NA for what it does not have
        table = [[cell if cell != absent else "" for cell in line.split("\t")] for line in text.split("\n") if line]
    else:
        table = list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if '";"' in text.split("\n")[0] else ","))
    header = None if path.suffix == ".tsv" else table.pop(0)
    for n, cells in enumerate(table, 1 if header is None else 2):
        columns = header or gdelt_columns(len(cells))
        if columns is None or len(columns) != len(cells):
            yield n, f"{len(cells)} cells"
        elif cells == header:
            yield n, "the header again"
        elif any(cell.startswith("#") for cell in cells) and all(cell == "" or cell.startswith("#") for cell in cells):
            yield n, "a row of tags"
        else:
            yield n, dict(zip(columns, cells))


class Unknown:
    """A table of a data set for which there is no mapping: all of it goes to extras."""

    def store(self, report, cells, event):
        pass

    def load(self, view, event):
        return {}


def format_of(cells):
    for column, data_set in (("where_coordinates", Ged), ("sub_event_type", Acled), ("CAMEO Code", Icews), ("GLOBALEVENTID", Gdelt),
                             ("actor1_perpetrator", Maverick), ("identifier", Message), ("@time", Message)):
        if column in cells:
            return data_set()
    return Unknown()


def add_extras(report, event, cells, load):
    """An extra for each filled cell that the members do not give back; pieces of at most 223 bytes."""
    got = load(View(report.records), event)
    for key in [key for key, value in got.items() if not cells.get(key) and value not in ("", None)]:
        raise ValueError(f"{key} would come back as {got[key]!r} from nothing")
    kept = 0
    for key, cell in cells.items():
        if not cell:
            continue
        if str(got.get(key, "")) == cell:
            kept += 1
            continue
        rest = cell
        while rest:
            piece = rest.encode()[:223].decode(errors="ignore")
            rest = rest[len(piece):]
            report.add("extra", about=event["id"], key=key, value=piece, more=bool(rest) or None)
    return kept


def convert(program, lines, folder):
    """JSON Lines → binary → JSON Lines, by the program under test."""
    first, binary, second = (folder / name for name in ("first.jsonl", "records.bin", "second.jsonl"))
    first.write_text(lines, encoding="utf-8")
    subprocess.run([program, first, "--to", "binary", "-o", binary], check=True)
    subprocess.run([program, binary, "--to", "json", "-o", second], check=True)
    return second.read_text(encoding="utf-8"), binary.stat().st_size


def parse(text):
    return [json.loads(line, parse_float=str) for line in text.split("\n") if line]


def round_trip(program, path, folder):
    report, data_set, sources, notes = Report(path.name), None, [], []
    members = 0
    for n, cells in rows_of(path):
        if isinstance(cells, str):
            notes.append(f"row {n} refused: {cells}")
            continue
        data_set = data_set or format_of(cells)
        event = report.add("event", type="other")
        data_set.store(report, cells, event)
        for key in [key for key, value in event.items() if value in (None, "", []) or key.startswith("_")]:
            del event[key]
        members += add_extras(report, event, cells, data_set.load)
        first, last = cells.get("date_start", ""), cells.get("date_end", "")
        if "" < last < first:
            notes.append(f"row {n}, date_end: {last} is before date_start {first}; both kept as extras")
        sources.append((n, cells))
    if data_set is None:
        return True, f"{path.name}: nothing read" + "".join(f"; {note}" for note in notes)
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in report.records)
    text, size = convert(program, lines, folder)
    view = View(parse(text))
    filled = lost = 0
    for (n, cells), event in zip(sources, view.events, strict=True):
        got = data_set.load(view, event) | view.extras(event)
        for column, cell in cells.items():
            if not cell:
                continue
            filled += 1
            if str(got.get(column, "")) != cell:
                lost += 1
                notes.append(f"row {n}, {column}: {cell!r} came back as {got.get(column, '')!r}")
    share = 100 * members // max(filled, 1)
    return lost == 0, (f"{path.name}: {len(sources)} rows, {filled} filled cells, {members} ({share} %) in members, "
                       f"{filled - members} in extras, {lost} lost, {size} bytes" + "".join(f"; {note}" for note in notes))


def main():
    if len(sys.argv) < 3 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        return 0 if sys.argv[1:2] in (["-h"], ["--help"]) else 2
    ok = True
    with tempfile.TemporaryDirectory() as folder:
        for name in sys.argv[2:]:
            good, told = round_trip(sys.argv[1], pathlib.Path(name), pathlib.Path(folder))
            print(told)
            ok = ok and good
    return 0 if ok else 1


sys.exit(main())

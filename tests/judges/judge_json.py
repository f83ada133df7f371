# SPDX-License-Identifier: BSL-1.0
"""The judge of JSON: python3-jsonschema validates the library's JSON against the library's JSON Schemas.

judge_json.py LENIENT STRICT VALUES FAULTS: each schema must accept every line of VALUES and reject every planted fault; the
one for strict readers must reject unknown members, too, which the one for lenient readers must accept. The
program writes each fault as a line of FAULTS: the library's reader must reject them, too. Not planted are members that may be
absent as null, "" or []: nothing writes them so, but the reader takes them for absent.
"""
import copy
import json
import sys

import jsonschema

BASE = {
    "report": {"id": "R1", "title": "Title", "section": "news", "label": "Update", "language": "en", "published": "2024-05-03",
               "publisher": "A1", "contributors": ["A2"], "status": "draft", "message_type": "update", "supersedes": "R2"},
    "actor": {"id": "A1", "kind": "gov", "secondary_kind": "mil", "country": "NE", "name": "Niger", "parent": "A2",
              "from_gazetteer": ["country"]},
    "place": {"id": "P1", "facility": "airbase", "country": "NE", "name": "Base", "parent": "P2",
              "position": {"lat": 13.48, "lon": 2.18, "precision": "adm1"},
              "nearby": {"place": "P3", "distance": {"best": 500, "hedge": "about", "unit": "mi"}}},
    "source": {"id": "S1", "kind": "official", "actor": "A1", "number": {"hedge": "several"}, "anonymous": True,
               "reliability": "usually_reliable", "via": "S2", "name": "A document"},
    "event": {"id": "E1", "type": "assault", "mode": "drone", "context": ["military"], "actors": ["A1"], "recipients": ["A2"],
              "places": ["P1"], "when": "2023-07/..", "counts": [{"count": {"low": 100, "high": 200, "hedge": "between"},
                                                                  "role": "killed", "of": "A2"}],
              "status": "ongoing", "origin_code": {"scheme": "cameo", "code": "19"}, "note": "A note"},
    "claim": {"id": "C1", "about": "E1", "source": "S1", "verb": "denied", "credibility": "doubtful", "date": "2023-10-01",
              "wording": "We did not", "when": "2023-09-30", "count": {"count": {"best": 3, "unit": "people"}, "role": "killed", "of": "A2"}},
    "relation": {"id": "L1", "from": "E1", "to": "E2", "kind": "follows", "lag": {"hedge": "few", "unit": "mo"}},
    "spot": {"time": "2024-05-03T02:47:00Z", "position": {"lat": 13.4812, "lon": 2.18, "lon_decimals": 3}, "type": "presence",
             "actor": {"kind": "mil", "country": "RU"}, "count": {"best": 6, "currency": "USD"}, "grade": "B2", "note": "trucks"},
    "extra": {"about": "E1", "key": "event_id_cnty", "value": "NIR7", "more": True},
    "figure": {"about": "C1", "count": {"best": 5, "unit": "people"}, "role": "survivors", "of": "A1"},
    "area": {"about": "P1", "form": "circle", "points": [{"lat": 13.48, "lon": 2.18}], "radius": {"best": 5, "unit": "km"},
             "more": True},
}
ABSENT = object()

# kind, path of the member, the value that replaces it
FAULTS = [
    ("report", "id", "A1"), ("report", "id", "R0"), ("report", "id", "R01"), ("report", "id", "R100000"), ("report", "id", 1),
    ("report", "title", {}), ("report", "title", "x" * 128), ("report", "published", "2024-13"), ("report", "published", 20240503),
    ("report", "published", "3 May 2024"), ("report", "contributors", ["A%d" % n for n in range(1, 66)]),
    ("report", "contributors", "A1"), ("report", "status", "Draft"), ("report", "message_type", "error "),
    ("actor", "id", ABSENT), ("actor", "kind", "GOV"), ("actor", "country", "ne"), ("actor", "country", "NER"),
    ("actor", "from_gazetteer", ["population"]), ("actor", "name", ["Niger"]), ("actor", "parent", {}),
    ("place", "facility", 3), ("place", "position", "13.48,2.18"), ("place", "position/lat", 90.1), ("place", "position/lon", -180.5),
    ("place", "position/lon", ABSENT), ("place", "position/alt", 100), ("place", "position/precision", "adm3"),
    ("place", "position/lat_decimals", 8), ("place", "position/lon_decimals", -1), ("place", "position/lon_decimals", 1.5),
    ("place", "position/lat_decimals", "2"), ("place", "position/lat", "13.48"), ("place", "nearby/place", ABSENT), ("place", "nearby/distance/best", -1),
    ("place", "nearby/distance/best", 4294967296), ("place", "nearby/distance/best", 1.5), ("place", "nearby/distance/unit", "miles"),
    ("place", "nearby/distance/exponent", 16), ("place", "nearby/distance/exponent", -8), ("place", "nearby/distance/note", "far"),
    ("source", "anonymous", "true"), ("source", "reliability", "B"), ("source", "kind", {}), ("source", "number", 2),
    ("source", "name", "\u00e9" * 64),
    ("event", "type", ABSENT), ("event", "type", "attack"), ("event", "mode", "Drone"), ("event", "context", ["war"]),
    ("event", "context", ["military"] * 17), ("event", "when", "2023/2024/2025"), ("event", "when", "[2023..2024"),
    ("event", "when", "open/2024"), ("event", "counts/0/count", ABSENT), ("event", "counts/0/role", "dead"),
    ("event", "counts/0/count/hedge", "roughly"), ("event", "origin_code/code", ""),
    ("event", "origin_code/code", ABSENT), ("event", "places", ["A1"]),
    ("claim", "about", "E"), ("claim", "about", "X1"), ("claim", "source", ABSENT), ("claim", "credibility", 3),
    ("claim", "date", "2023-7"), ("claim", "when", "September"), ("claim", "count", {"best": 3}), ("claim", "count/count", ABSENT),
    ("relation", "from", ABSENT), ("relation", "kind", "later"), ("relation", "lag", "P3M"), ("relation", "to", ["E2"]),
    ("spot", "time", ABSENT), ("spot", "position", ABSENT), ("spot", "grade", "B7"), ("spot", "grade", "G1"),
    ("spot", "grade", "B2 "),
    ("spot", "actor/country", "Russia"), ("spot", "actor/rank", 1), ("spot", "count/currency", "usd"), ("spot", "count/most", 1),
    ("spot", "type", ""), ("spot", "position", []), ("spot", "time", None), ("spot", "type", "patrol"), ("spot", "note", {"text": "x"}),
    ("extra", "about", ABSENT), ("extra", "key", ABSENT), ("extra", "key", "x" * 48), ("extra", "value", ""),
    ("extra", "value", "x" * 224), ("extra", "value", 7), ("extra", "more", "yes"),
    ("figure", "about", "X1"), ("figure", "count", ABSENT), ("figure", "role", "alive"), ("figure", "of", "P1"),
    ("area", "about", ABSENT), ("area", "form", "square"), ("area", "points", []), ("area", "points", ABSENT),
    ("area", "points/0/lat", 91), ("area", "points", [{"lat": 13, "lon": 2}] * 65), ("area", "radius", 5), ("area", "more", 1),
]
# the same, of members that no version knows
UNKNOWN = [("event", "count", 3), ("event", "counts/0/off", "A2"), ("actor", "names", []), ("place", "nearby/note", "far"), ("spot", "speed", 4),
           ("event", "origin_code/code_scheme", "x"), ("claim", "count/source", "S1")]
WHOLE_RECORDS = [[], "event", {}, None, {"event": []}, {"incident": BASE["event"]}, BASE["event"],
         {"event": BASE["event"], "claim": BASE["claim"]}]


def plant(kind, path, value):
    record = copy.deepcopy(BASE[kind])
    *parents, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    parent = record
    for step in parents:
        parent = parent[step]
    if value is ABSENT:
        del parent[last]
    else:
        parent[last] = value
    return {kind: record}


def validator(file):
    schema = json.load(open(file, encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).is_valid


def main(lenient_file, strict_file, values_file, faults_file):
    lenient, strict = validator(lenient_file), validator(strict_file)
    lines = open(values_file, "rb").read().split(b"\n")
    values = [json.loads(line) for line in lines if line] + [{kind: record} for kind, record in BASE.items()]
    unknown = [plant(*fault) for fault in UNKNOWN]
    faults = [plant(*fault) for fault in FAULTS] + WHOLE_RECORDS
    wrong = 0

    def expect(answer, accepts, schema, items):
        nonlocal wrong
        for item in items:
            if accepts(item) != answer:
                print("REJECTED" if answer else "ACCEPTED", "for", schema, "readers:", json.dumps(item))
                wrong += 1

    expect(True, lenient, "lenient", values + unknown)
    expect(False, lenient, "lenient", faults)
    expect(True, strict, "strict", values)
    expect(False, strict, "strict", faults + unknown)
    with open(faults_file, "w", encoding="utf-8") as out:
        for fault in faults + unknown:
            out.write(json.dumps(fault, ensure_ascii=False) + "\n")
    print(f"JSON Schema: {len(values)} values, {len(faults)} planted faults, {len(unknown)} unknown members, {wrong} wrong answers")
    return 0 if len(values) > len(BASE) and not wrong else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

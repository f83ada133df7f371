// SPDX-License-Identifier: BSL-1.0
// Version 1 of the wire, frozen: the module, and records in binary and JSON, from tests/judges/values.cpp --freeze.
// clang-format off
#ifndef SITREP_TESTS_VECTORS_WIRE_V0_HPP
#define SITREP_TESTS_VECTORS_WIRE_V0_HPP

#include <string_view>

namespace sitrep_test {

inline constexpr std::string_view frozen_module = R"~(-- Printed by sitrep 0.2.0. Encoding: canonical UPER (ITU-T X.691), a whole message padded with zero
-- bits to octets. Sizes of texts, in octets of UTF-8, are rules that stand in comments.
Sitrep DEFINITIONS AUTOMATIC TAGS ::= BEGIN

Records ::= SEQUENCE (SIZE (0..1023)) OF Record

Record ::= CHOICE {
  report   Report,
  actor    Actor,
  place    Place,
  source   Source,
  event    Event,
  claim    Claim,
  relation Relation,
  spot     Spot,
  extra    Extra,
  figure   Figure,
  area     Area,
  ...
}

Report ::= SEQUENCE {
  id           ReportId OPTIONAL,
  title        UTF8String OPTIONAL,  -- at most 127 octets
  section      UTF8String OPTIONAL,  -- at most 31 octets
  label        UTF8String OPTIONAL,  -- at most 31 octets
  language     UTF8String OPTIONAL,  -- BCP 47; at most 15 octets
  published    Date OPTIONAL,
  publisher    ActorId OPTIONAL,
  contributors SEQUENCE (SIZE (1..64)) OF ActorId OPTIONAL,
  status       ReportStatus DEFAULT actual,
  message-type MessageType DEFAULT alert,
  supersedes   ReportId OPTIONAL,
  ...
}

ReportId ::= SEQUENCE {
  number RecordNumber
}

RecordNumber ::= CHOICE {
  r0 INTEGER (1..8),
  r1 INTEGER (9..24),
  r2 INTEGER (25..280),
  r3 INTEGER (281..65535)
}

Date ::= CHOICE {
  year      Year,
  month     SEQUENCE {
    year  Year,
    month INTEGER (1..12)
  },
  day       SEQUENCE {
    year  Year,
    month INTEGER (1..12),
    day   INTEGER (1..31)
  },
  minute    SEQUENCE {
    year   Year,
    month  INTEGER (1..12),
    day    INTEGER (1..31),
    hour   INTEGER (0..24),
    minute INTEGER (0..59),
    zone   DateZone
  },
  second    SEQUENCE {
    year   Year,
    month  INTEGER (1..12),
    day    INTEGER (1..31),
    hour   INTEGER (0..24),
    minute INTEGER (0..59),
    second INTEGER (0..60),
    zone   DateZone
  },
  season    SEQUENCE {
    year   Year,
    season INTEGER (21..41)
  },
  general   DateGeneral,
  long-year INTEGER (-2147483648..2147483647)
}

Year ::= CHOICE {
  r0 INTEGER (1970..2097),
  r1 INTEGER (-9999..1969),
  r2 INTEGER (2098..9999)
}

DateZone ::= CHOICE {
  local  NULL,
  utc    NULL,
  offset INTEGER (-1439..1439)
}

DateGeneral ::= SEQUENCE {
  year  DateYear,
  month DateComponent OPTIONAL,
  day   DateComponent OPTIONAL
}

DateYear ::= SEQUENCE {
  number      Year,
  unspecified INTEGER (0..15) DEFAULT 0,  -- a bit for each digit not stated: 8 thousands, 4, 2, 1 units
  qualifier   Qualifier DEFAULT none
}

Qualifier ::= ENUMERATED {
  none, uncertain, approximate, both
}

DateComponent ::= SEQUENCE {
  number      INTEGER (0..41),
  unspecified INTEGER (0..3) DEFAULT 0,  -- a bit for each digit not stated: 2 tens, 1 units
  qualifier   Qualifier DEFAULT none
}

ActorId ::= SEQUENCE {
  number RecordNumber
}

ReportStatus ::= ENUMERATED {
  actual, exercise, system, test, draft, ...
}

MessageType ::= ENUMERATED {
  alert, update, cancel, ack, error, ...
}

Actor ::= SEQUENCE {
  id             ActorId,
  kind           Sector OPTIONAL,
  secondary-kind Sector OPTIONAL,
  country        Country OPTIONAL,
  name           UTF8String OPTIONAL,  -- at most 63 octets
  alias          UTF8String OPTIONAL,  -- at most 31 octets
  parent         ActorId OPTIONAL,
  from-gazetteer SEQUENCE (SIZE (1..8)) OF GazetteerMember OPTIONAL,
  ...
}

Sector ::= ENUMERATED {
  cop, gov, jud, leg, mil, prm, pty, reb, spy, uaf, unk, agr, bus, crm, cvl, edu, eli, jrn, lab,
  med, ref, opp, pre, rel, soc, igo, uno, eur, ngo, ism, img, mnc, ...
}

Country ::= SEQUENCE {
  code PrintableString (FROM ("A".."Z")) (SIZE (2))
}

GazetteerMember ::= ENUMERATED {
  country, name, position, parent, ...
}

Place ::= SEQUENCE {
  id             PlaceId,
  facility       FacilityKind DEFAULT unknown,
  country        Country OPTIONAL,
  name           UTF8String OPTIONAL,  -- at most 63 octets
  position       Position OPTIONAL,
  parent         PlaceId OPTIONAL,
  nearby         Proximity OPTIONAL,
  from-gazetteer SEQUENCE (SIZE (1..8)) OF GazetteerMember OPTIONAL,
  ...
}

PlaceId ::= SEQUENCE {
  number RecordNumber
}

FacilityKind ::= ENUMERATED {
  unknown, airbase, airport, base, camp, barracks, port, naval-base, embassy, government, police,
  prison, checkpoint, border, hospital, school, religious, market, refugee-camp, residence, media,
  industry, mine, power, oil-gas, water, bridge, road, rail, telecom, village, city, admin, region,
  country, continent, sea, airspace, other, ...
}

Position ::= SEQUENCE {
  figure    PositionFigure,
  coarser   PositionCoarser DEFAULT none,  -- the number with fewer decimals
  precision GeoPrecision OPTIONAL
}

PositionFigure ::= CHOICE {
  d0 SEQUENCE {
    lat INTEGER (-90..90),  -- degrees north, in units of the last decimal
    lon INTEGER (-180..180)  -- degrees east, in the same
  },
  d1 SEQUENCE {
    lat INTEGER (-900..900),  -- degrees north, in units of the last decimal
    lon INTEGER (-1800..1800)  -- degrees east, in the same
  },
  d2 SEQUENCE {
    lat INTEGER (-9000..9000),  -- degrees north, in units of the last decimal
    lon INTEGER (-18000..18000)  -- degrees east, in the same
  },
  d3 SEQUENCE {
    lat INTEGER (-90000..90000),  -- degrees north, in units of the last decimal
    lon INTEGER (-180000..180000)  -- degrees east, in the same
  },
  d4 SEQUENCE {
    lat INTEGER (-900000..900000),  -- degrees north, in units of the last decimal
    lon INTEGER (-1800000..1800000)  -- degrees east, in the same
  },
  d5 SEQUENCE {
    lat INTEGER (-9000000..9000000),  -- degrees north, in units of the last decimal
    lon INTEGER (-18000000..18000000)  -- degrees east, in the same
  },
  d6 SEQUENCE {
    lat INTEGER (-90000000..90000000),  -- degrees north, in units of the last decimal
    lon INTEGER (-180000000..180000000)  -- degrees east, in the same
  },
  d7 SEQUENCE {
    lat INTEGER (-900000000..900000000),  -- degrees north, in units of the last decimal
    lon INTEGER (-1800000000..1800000000)  -- degrees east, in the same
  }
}

PositionCoarser ::= ENUMERATED {
  none, lat0, lat1, lat2, lat3, lat4, lat5, lat6, lon0, lon1, lon2, lon3, lon4, lon5, lon6
}

GeoPrecision ::= ENUMERATED {
  exact, within-25km, adm2, adm1, fuzzy, country, international, ...
}

Proximity ::= SEQUENCE {
  place    PlaceId,
  distance Count OPTIONAL,
  ...
}

Count ::= SEQUENCE {
  figure   CountFigure,
  exponent INTEGER (-7..15) DEFAULT 0,  -- power of ten of the figures, or of the word; -k: k decimals
  measure  CountMeasure OPTIONAL,
  most     BOOLEAN,  -- most of them
  doubted  BOOLEAN  -- by the source itself
}

CountFigure ::= CHOICE {
  unstated       NULL,
  exact          CountNumber,
  about          CountNumber,
  nearly         CountNumber,
  at-least       CountNumber,
  more-than      CountNumber,
  at-most        CountNumber,
  fewer-than     CountNumber,
  between        SEQUENCE {
    low  CountNumber,
    high CountNumber
  },
  from           CountNumber,
  up-to          CountNumber,
  estimate       SEQUENCE {
    low  CountNumber,
    best CountNumber,
    high CountNumber
  },
  estimate-from  SEQUENCE {
    low  CountNumber,
    best CountNumber
  },
  estimate-up-to SEQUENCE {
    best CountNumber,
    high CountNumber
  },
  unknown        NULL,
  word           CountWord
}

CountNumber ::= CHOICE {
  r0 INTEGER (0..15),
  r1 INTEGER (16..271),
  r2 INTEGER (272..65807),
  r3 INTEGER (65808..4294967295)
}

CountWord ::= ENUMERATED {
  couple, few, several, some, handful, many, couple-dozen, few-dozen, several-dozen, dozens, scores,
  order
}

CountMeasure ::= CHOICE {
  unit     Unit,
  currency PrintableString (FROM ("A".."Z")) (SIZE (3))
}

Unit ::= ENUMERATED {
  people, households, animals, vehicles, aircraft, vessels, weapons, rounds, buildings, facilities,
  settlements, events, percent, m, km, mi, nmi, ft, km2, ha, kg, tt, l, s, minute, h, d, wk, mo, a,
  ...
}

Source ::= SEQUENCE {
  id          SourceId,
  kind        SourceKind DEFAULT unknown,
  actor       ActorId OPTIONAL,
  number      Count OPTIONAL,
  anonymous   BOOLEAN DEFAULT FALSE,
  reliability Reliability OPTIONAL,
  via         SourceId OPTIONAL,
  name        UTF8String OPTIONAL,  -- at most 63 octets
  ...
}

SourceId ::= SEQUENCE {
  number RecordNumber
}

SourceKind ::= ENUMERATED {
  unknown, official, military, party, witness, journalist, media, ngo, igo, analyst, document,
  imagery, sensor, social, coder, ...
}

Reliability ::= ENUMERATED {
  completely-reliable, usually-reliable, fairly-reliable, not-usually-reliable, unreliable,
  cannot-be-judged
}

Event ::= SEQUENCE {
  id          EventId,
  type        EventType,
  mode        Mode OPTIONAL,
  context     SEQUENCE (SIZE (1..16)) OF Context OPTIONAL,
  actors      SEQUENCE (SIZE (1..64)) OF ActorId OPTIONAL,
  recipients  SEQUENCE (SIZE (1..64)) OF ActorId OPTIONAL,
  places      SEQUENCE (SIZE (1..16)) OF PlaceId OPTIONAL,
  when        When OPTIONAL,
  counts      SEQUENCE (SIZE (1..16)) OF Tally OPTIONAL,
  status      EventStatus DEFAULT happened,
  origin-code OriginCode OPTIONAL,
  note        UTF8String OPTIONAL,  -- at most 95 octets
  ...
}

EventId ::= SEQUENCE {
  number RecordNumber
}

EventType ::= ENUMERATED {
  other, agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject,
  threaten, protest, sanction, mobilize, coerce, assault, statement, appeal, presence, seize-power,
  designate, hazard, accident, ...
}

Mode ::= ENUMERATED {
  visit, third-party, multilateral, phone, withdraw, release, disarm, ceasefire, access, resign,
  assist, change, yield, meet, disapprove, investigate, allege, restrict, arrest, relations, expel,
  territory, violence, demo, riot, strike, hunger, boycott, obstruct, vandalize, convict,
  discontinue, troops, weapons, police, militia, seize, censor, curfew, martial-law, deport,
  withhold, misinformation, cyber, abduct, beat, torture, sexual, targeted, destroy, primitive,
  firearms, explosives, suicide-attack, aerial, drone, heavy-weapons, crowd-control, unconventional,
  enter, relocate, base-established, other, ...
}

Context ::= ENUMERATED {
  military, intelligence, executive, legislative, election, political-institutions, pro-democracy,
  pro-autocracy, economic, legal, reparations, human-rights, rights-freedoms, repression,
  human-security, gender, lgbt, religion-ethnicity, inequality, diplomatic, territory, peacekeeping,
  health, asylum, migration, disasters, natural-resource, environment, technology, terrorism, cbrn,
  cyber, misinformation, crime, corruption, illegal-drugs, trafficking, ...
}

When ::= CHOICE {
  at       Date,
  interval SEQUENCE {
    start IntervalEnd,
    end   IntervalEnd
  },
  one-of   SEQUENCE {
    earliest IntervalEnd,
    latest   IntervalEnd
  }
}

IntervalEnd ::= CHOICE {
  date    Date,
  open    NULL,
  unknown NULL
}

Tally ::= SEQUENCE {
  count Count,
  role  CountRole,
  of    ActorId OPTIONAL,
  ...
}

CountRole ::= ENUMERATED {
  other, strength, killed, injured, arrested, displaced, captured, missing, equipment, facilities,
  money, distance, duration, sources, mentions, articles, ..., survivors, height, score
}

EventStatus ::= ENUMERATED {
  happened, ongoing, ended, planned, considered, failed, not-occurred, cancelled, postponed,
  undetermined, ...
}

OriginCode ::= SEQUENCE {
  scheme CodeScheme,
  code   UTF8String,  -- at most 47 octets
  ...
}

CodeScheme ::= ENUMERATED {
  other, cameo, plover, acled, ucdp, gdelt, icews, gtd, scad, cap, cot, sigact, iom, polecat, ...
}

Claim ::= SEQUENCE {
  id          ClaimId OPTIONAL,
  about       Ref,
  source      SourceId,
  verb        ClaimVerb DEFAULT said,
  credibility Credibility OPTIONAL,
  date        Date OPTIONAL,
  wording     UTF8String OPTIONAL,  -- at most 127 octets
  when        When OPTIONAL,
  count       Tally OPTIONAL,
  ...
}

ClaimId ::= SEQUENCE {
  number RecordNumber
}

Ref ::= SEQUENCE {
  kind   Kind,
  number RecordNumber
}

Kind ::= ENUMERATED {
  report, actor, place, source, event, claim, relation, spot, ..., extra, figure, area
}

ClaimVerb ::= ENUMERATED {
  said, confirmed, denied, alleged, estimated, described-as, quoted, inferred, declined, ...
}

Credibility ::= ENUMERATED {
  confirmed, probably-true, possibly-true, doubtful, improbable, cannot-be-judged
}

Relation ::= SEQUENCE {
  id   RelationId OPTIONAL,
  from Ref,
  to   Ref,
  kind RelationKind,
  lag  Count OPTIONAL,
  ...
}

RelationId ::= SEQUENCE {
  number RecordNumber
}

RelationKind ::= ENUMERATED {
  other, follows, causes, triggers, enables, part-of, response-to, during, same-as, supersedes,
  corroborates, contradicts, retracts, after, begun-by, ended-by, ...
}

Spot ::= SEQUENCE {
  time     Date,
  position Position,
  type     EventType,
  actor    SpotActor OPTIONAL,
  count    Count OPTIONAL,
  grade    Grade OPTIONAL,
  note     UTF8String OPTIONAL,  -- at most 63 octets
  ...
}

SpotActor ::= SEQUENCE {
  kind    Sector,
  country Country OPTIONAL
}

Grade ::= SEQUENCE {
  reliability Reliability,
  credibility Credibility
}

Extra ::= SEQUENCE {
  about Ref,
  key   UTF8String,  -- at most 47 octets
  value UTF8String,  -- at most 223 octets
  more  BOOLEAN DEFAULT FALSE,
  ...
}

Figure ::= SEQUENCE {
  about Ref,
  count Count,
  role  CountRole,
  of    ActorId OPTIONAL,
  ...
}

Area ::= SEQUENCE {
  about  Ref,
  form   AreaForm,
  points SEQUENCE (SIZE (1..64)) OF Position,
  radius Count OPTIONAL,
  more   BOOLEAN DEFAULT FALSE,
  ...
}

AreaForm ::= ENUMERATED {
  other, circle, line, polygon, ...
}

END
)~";

struct frozen_record {
    std::string_view hex, json;
};
inline constexpr frozen_record frozen_records[] = {
    {"23ff002d8030010df0034bd30c005d232d5000000100040f20005a00208010d01300",
     R"~({"event":{"id":"E1","type":"agree","mode":"aerial","context":["pro_democracy"],"actors":["A2"],"recipients":["A24","A1","A1","A19692"],"places":["P304"],"when":"-0357-01-01T00:00:00-23:59/","counts":[{"count":{"hedge":"between","low":0,"exponent":-7,"unit":"events","doubted":true},"role":"other","of":"A1"}],"status":"postponed","origin_code":{"scheme":"scad","code":"\r"},"note":"0"}})~"},
    {"03ff1c058410816968240584058437605fe0010c",
     R"~({"report":{"id":"R8","title":"a","section":" ZZ\t","label":"a","language":"a","published":"1969","publisher":"A280","contributors":["A1"],"status":"draft","message_type":"ack"}})~"},
    {"530bfc00e000000000000002f2000d10",
     R"~({"area":{"about":"R280","form":"other","points":[{"lat":-90.000000,"lon":-180.000000,"precision":"country","lat_decimals":6,"lon_decimals":6}],"radius":{"hedge":"between","low":0,"exponent":-7,"unit":"d"},"more":true}})~"},
    {"1bb8100e8000ec6000002600",
     R"~({"source":{"id":"S1","kind":"igo","actor":"A1","number":{"hedge":"between","high":0,"exponent":-7,"unit":"km","most":true,"doubted":true},"reliability":"completely_reliable","via":"S281","name":"0"}})~"},
    {"2359380f4c016001c07e38000000002000187a0369bfffc584ee800002ac0001d4004067419803584c168816968c081688184bc340",
     R"~({"event":{"id":"E8","type":"other","mode":"base_established","context":["military","health","military","pro_autocracy"],"recipients":["A24"],"when":"[Y-2147483648..2098]","counts":[{"count":{"hedge":"handful"},"role":"injured"},{"count":{"hedge":"between","low":65807,"exponent":-5,"most":true,"doubted":true},"role":"strength","of":"A8"},{"count":{"hedge":"at_least","low":0,"exponent":-7,"unit":"people","doubted":true},"role":"money","of":"A281"},{"count":{"hedge":"more_than","low":0,"exponent":-7,"currency":"AGO","most":true},"role":"strength","of":"A121"}],"note":"a0Z ZZ0 Z a/\r"}})~"},
    {"0bfc000332c9a101398735e5130ad052d1e685b1e2d309061d4e1d49010183096969f10101790107140542d3f900fb09030fa47dfdfad0090309000b0802",
     R"~({"actor":{"id":"A25","kind":"cop","secondary_kind":"igo","country":"SZ","name":" '0漢aZ\nZ<ж<Za éé  0a-->  /   Z \u001fa a􏿿Z\u0001 a ","alias":"a","parent":"A1","from_gazetteer":["position"]}})~"},
    {"037d81fc81848080830ea56880c184b4b4f968bd85848168c16984808184808080c080c0c39af28970c1858480f834c169856969696bd23efefcc18480c17574f8c168289f8a02a39af2888332030ea4817080c0bcc187320184c1847d848184c0c169873201878a02a342d8816984c0816985697574f98584c0c081688184c169696818817574f8bd8438b4b4f8c080c168bd68c33200c0c380000000007060001ff7304c7ffb9aff2000",
     R"~({"report":{"id":"R1","title":" a   éZ 0a-->Z/aa Z0Za  a   0 00漢\\0aa >\r0ZaZZZZ􏿿0a 0]]>0Z\n' 漢 ̀é \\ 0/0àa0a\u001fa a00Zàa ж Za0 ZaZ]]>aa00 Z a0ZZZ","label":" ]]>/a","language":"-->0 0Z/Z0̀00","published":"Y-2147483648","publisher":"A1","contributors":["A1","A281","A65535","A2","A7","A8","A65535","A280"],"message_type":"cancel","supersedes":"R1"}})~"},
    {"2af8000f98000000002000015a4200b28000f78000000000ff82a0300000",
     R"~({"claim":{"id":"C1","about":"R1","source":"S24","credibility":"probably_true","date":"1970-01-01T00:00:00-23:59","wording":"Z","when":"1970-12/1970-21","count":{"count":{"hedge":"estimate","low":65808,"best":0,"high":271,"exponent":-7,"currency":"KAM"},"role":"other","of":"A1"}}})~"},
    {"13f8045c0444044b8b4c27cb4b9e13f3100b40260b4c2b41a619900b440b41a40b4fe5e60b4fe408000005fee0001f85800080",
     R"~({"place":{"id":"P1","facility":"embassy","country":"XA","name":" \"\\Za>Z\\😀Z\u00010ZaZ\r0̀Z Z\r Z/0Z ","position":{"lat":-90,"lon":-180,"precision":"exact","lat_decimals":0,"lon_decimals":0},"parent":"P280","nearby":{"place":"P281","distance":{"hedge":"couple","exponent":15,"unit":"people"}},"from_gazetteer":["name"]}})~"},
    {"0a7c88c80b0879010052d10181006b0907a47dfdf901da0000",
     R"~({"actor":{"id":"A93","kind":"igo","name":"a","alias":"  \nZ 0 \ra 􏿿 ","parent":"A8","from_gazetteer":["position","country","country","country"]}})~"},
    {"38c400044300000a40cb4b4f80",
     R"~({"spot":{"time":"2098","position":{"lat":44,"lon":-180,"precision":"exact","lat_decimals":0,"lon_decimals":0},"type":"other","grade":"F2","note":"-->"}})~"},
    {"4a17ff200210826be0",
     R"~({"figure":{"about":"R280","count":{"hedge":"between","low":0,"exponent":-7,"currency":"BBA","most":true},"role":"sources","of":"A24"}})~"},
    {"09fc00b0227efe40b4603fc50151cd7944c2404060606012fe4e4040021441cd79444d87538752406060c260404040b841e13f310040c240c2c260404cb4b440c260b44e403e5e40b440c2c2b4c2b41260b8c2b5e13f310060b4b8618752618752c2b440c28020",
     R"~({"actor":{"id":"A25","secondary_kind":"pre","country":"AR","name":" Z0\u001f 漢a  000\t'  \u0001\n 漢&éé 00a0   \\ 😀 a aa0 &ZZ a0Z' ","alias":"/ Z aaZaZ\t0\\aZ😀0Z\\0é0éaZ a","parent":"A9","from_gazetteer":["name"]}})~"},
    {"330200002f00ffffbfbbde00",
     R"~({"relation":{"id":"L1","from":"E1","to":"R1","kind":"causes","lag":{"hedge":"estimate","low":0,"best":4294967295,"exponent":8,"unit":"people"}}})~"},
    {"4a00e200008000018d728080",
     R"~({"figure":{"about":"R1","count":{"hedge":"between","low":272,"high":272,"exponent":-7,"currency":"RVZ","doubted":true},"role":"other","of":"A5"}})~"},
    {"0b9a00b4b05feda600",
     R"~({"actor":{"id":"A9","kind":"gov","secondary_kind":"uno","country":"LA","parent":"A280","from_gazetteer":["parent","position","parent","country"]}})~"},
    {"40bff73159830ad1f309f181030b0e1d4b0bf9830931806bf96969f3084ad0686b0ad100f9030b0b0ad102d18685b3080b08",
     R"~({"extra":{"about":"C65535","key":"0aZ>a>0 aaéa0a&0\r-->a\tZ\r\raZ \u001f aaaZ Z0жa","value":"a"}})~"},
    {"333b9c60026d0112020c43",
     R"~({"relation":{"id":"L8","from":"F8","to":"A25","kind":"enables","lag":{"hedge":"at_most","high":820,"exponent":-7,"currency":"AYQ","most":true,"doubted":true}}})~"},
    {"52180085cdbba00000002620000000010010bde282000940",
     R"~({"area":{"about":"A25","form":"circle","points":[{"lat":90,"lon":-180.0000,"precision":"adm1","lat_decimals":0,"lon_decimals":4},{"lat":-90.00,"lon":-180.00,"lat_decimals":2,"lon_decimals":2},{"lat":-90.0,"lon":34.2,"lat_decimals":1}],"radius":{"hedge":"estimate","low":81,"best":0,"exponent":-7,"unit":"km2","most":true}}})~"},
    {"13d1c84b27eb4c240c2c260c278c260c2b4c24eb44060b4c2b5cd794460b4b4b460b4c25a5a7c5a5a7cfe40b441c5015040144fcd7944c2b440feb4604e60b4c2b440b441c0000000000022835000230",
     R"~({"place":{"id":"P8","facility":"religious","country":"SZ","name":"Za aa0a<a0aZa'Z 0ZaZ漢0ZZZ0Za-->--> Z   \n'漢aZ Z0'0ZaZ Z ","position":{"lat":-90,"lon":-180.0000,"precision":"within_25km","lat_decimals":0,"lon_decimals":4},"nearby":{"place":"P1","distance":{"hedge":"more_than","low":0,"exponent":-7,"unit":"buildings","most":true,"doubted":true}}}})~"},
    {"40dff73089818784fcc4011101018181018182d2d18406f9830b0ad2e784fcc402d2d180530b0ad1018180fad10309830902d1861d490181018182e30809830b0ad2e7140541061d49e6640309e10735e5118181030f35e512e0f90102d181f16969f30ad182d685b10050fb0aeae9f61d498183084ad10187a47dfdfad0530ad10183098309018664030ad180f93b09018664010107a47dfdf96969f180f9818182d04b0911810309800b0b0979330901030ad0fad18102d04b0901830b0e6401010102d18101800ad2d2d30902d2d18181818182d30f84fcc4010685b309030982d2d181018182d1861d4aeae9f10101830980498100",
     R"~({"extra":{"about":"L65535","key":"00😀\"  00 00ZZ0","value":"0aaZ\\😀ZZ0\naaZ 00\u001fZ a0a Z0é 0 00\\a\u00010aaZ\\  é<̀a< 漢00 a漢\\\u001f  Z0>-->aZ0Zж \n\u001fa]]>é00a\tZ 0􏿿Z\naZ 0a0a 0̀aZ0\u001f'a 0̀  􏿿-->0\u001f000Z\ta\"0 a0\u0001aa/&a  aZ\u001fZ0 Z\ta 0aà   Z0 0\u0001ZZZa ZZ00000Za😀 жa a0ZZ0 00Z0é]]>  0a0\t0 "}})~"},
    {"32c0000d023800",
     R"~({"relation":{"id":"L281","from":"S9","to":"P8","kind":"other"}})~"},
    {"3bc9fc3200000044190bc6c0033208240568",
     R"~({"spot":{"time":"2097-01","position":{"lat":-90,"lon":-180.0,"precision":"within_25km","lat_decimals":0,"lon_decimals":1},"type":"agree","actor":{"kind":"spy","country":"LY"},"count":{"hedge":"at_most","high":0,"exponent":-7,"currency":"TEC"},"grade":"B2","note":"Z"}})~"},
    {"3b100001a0000000044480d30000000e0696ae",
     R"~({"spot":{"time":"1970-01-01","position":{"lat":-90.0,"lon":-180.00,"precision":"adm2","lat_decimals":1,"lon_decimals":2},"type":"accuse","actor":{"kind":"cop"},"count":{"hedge":"at_least","low":65822,"exponent":-7,"currency":"UWV","most":true,"doubted":true}}})~"},
    {"1b6c00c3c9fad10735e512d664000901f1e10181030b0b086983091182eae9f2eae9f2d1030ad10664010182d1017983090102d685b182d102d2e7a47dfdf98182d2d18180",
     R"~({"source":{"id":"S25","kind":"sensor","actor":"A8","anonymous":true,"reliability":"usually_reliable","name":"Z 漢Z̀\u0001 >< 0 aaa\r0a\"0]]>]]>Z aZ ̀ 0Z /0a  Zж0Z Z\\􏿿00ZZ00"}})~"},
    {"3bc003800000dbba0054282b06680000551f90102d2d1780b0b0902d1130901398784fcc402d1017fa47dfdf9830981f2d30e1d486aeae9f102d183091309018735e51049011052e103f901830ad3080ad00",
     R"~({"spot":{"time":"1970","position":{"lat":-90,"lon":180.0000,"precision":"country","lat_decimals":0,"lon_decimals":4},"type":"consult","actor":{"kind":"gov","country":"LA"},"count":{"hedge":"nearly","best":16,"exponent":-7,"unit":"people","most":true},"grade":"F3","note":"  ZZ/\u0001aa Z\"a '0😀Z /􏿿0a0>Zaé\r]]> Z0a\"a 0漢\t \"\n\\  0aZa\u0001Z"}})~"},
    {"3b41fec0000000000000030af332e0006793a02b40",
     R"~({"spot":{"time":"2097","position":{"lat":-90.00,"lon":-180.000000,"lat_decimals":2,"lon_decimals":6},"type":"consult","actor":{"kind":"img","country":"MZ"},"count":{"hedge":"estimate","low":0,"best":0,"currency":"TZH","doubted":true},"note":"Z"}})~"},
    {"3ba800170000000000000001a188d1ff006000",
     R"~({"spot":{"time":"1970-21","position":{"lat":-90.0000000,"lon":-180.00000,"lat_decimals":7,"lon_decimals":5},"type":"support","actor":{"kind":"spy"},"count":{"hedge":"at_least","low":271,"exponent":-7,"unit":"weapons"},"grade":"A1"}})~"},
    {"23fb4060001c76c0820040180000fff731ce81f00003c0060002ff38000000001a9e0cb2584017ad2e16969f30b09f3098181830ad1061d4ad181810101813309830b090685b1010309f2d2d10102d10784fcc4030bfaf98102d30b0900490182d182e66402d102d1810101017bf9005685b685b664018069016969f714054102d30902d1030ad1030b0902eae9f30e85b101830902d181018187a47dfdf93100fb0b0b098309061d4b0982e66402d784fcc4004982d00",
     R"~({"event":{"id":"E9","type":"aid","mode":"visit","context":["pro_autocracy"],"actors":["A20","A1","A9","A9","A1","A9","A1","A281"],"recipients":["A65535","A8","A8","A9","A8","A281","A8","A25"],"places":["P1","P1","P1","P280"],"when":"Y-2147483648","counts":[{"count":{"hedge":"more_than","low":15,"exponent":-7,"currency":"SZF","most":true},"role":"killed"}],"origin_code":{"scheme":"other","code":"Z\\-->aa>a000aZ éZ00  0&a0aa ж  a>ZZ  Z 😀a"},"note":"0 Zaa \t 0Z0\\̀Z Z0   / \nжж̀0\r -->  Za Z aZ aa ]]>aж 0a Z0 00􏿿& \u001faaa0a éa0\\̀Z😀\t0Z"}})~"},
    {"1bb80f007201a0b5e40265a2020615a2d2d3e5a5a3e1f200120206130305a3009610a2d2d3ec3a93030e6bca2205a3c2f0",
     R"~({"source":{"id":"S1","kind":"ngo","actor":"A25","number":{"hedge":"between","low":0,"exponent":-1,"currency":"AWX","most":true},"reliability":"fairly_reliable","via":"S1","name":"Z  aZ-->ZZ>\u001f \u0001  a00Z0\ta\n-->é00漢 Z</"}})~"},
    {"2bf9c6ff4023800000003f90784fcc40181004b0fa47dfdff14054685b181f2d009818309330980510139386aeae9f102d2d714054685b3f84ad2d10309e10102d30ad182d10182d3096969f182d30ad16969f30ad10735e511830e1d4982d2d3086b0ad111010111830ad1113981030aeae9f10182d1805182d103080902d30b09110102d30981811184800070780419940",
     R"~({"claim":{"id":"C8","about":"A280","source":"S9","verb":"confirmed","credibility":"confirmed","date":"Y-2147483648","wording":" 😀0 \ta􏿿 ж0>Z\u000100a&a0\n ''\r]]> ZZ ж\tZZ a<  ZaZ0Z 0Za-->0ZaZ-->aZ 漢0aé0ZZa\raZ\"  \"0aZ\"'0 a]]> 0Z0\n0Z a\u0001 Zaa\"  Za00\"0","when":"[..1970]","count":{"count":{"hedge":"between","low":15,"high":0,"exponent":-3,"unit":"percent","most":true,"doubted":true},"role":"displaced"}}})~"},
    {"2bfa0a7e43a04bffffffff80ad14000437fc11c0",
     R"~({"claim":{"id":"C9","about":"C8","source":"S37377","verb":"denied","credibility":"possibly_true","date":"Y2147483647","wording":"Z","when":"1970-21","count":{"count":{"hedge":"nearly","best":271},"role":"killed","of":"A8"}}})~"},
    {"3bd1fc01fd693a401ad2748014aa82fdac064cff32009c818480bcc1716880c00569709c24c080c185870ea42bc27e62007d698480c08969856968c18434f9856969870ea56969688184c1857574f9873200c0",
     R"~({"spot":{"time":"2097-01-01","position":{"lat":90.0000000,"lon":180.00,"precision":"country","lat_decimals":7,"lon_decimals":2},"type":"designate","actor":{"kind":"jud"},"count":{"hedge":"couple_dozen","exponent":15,"unit":"households","most":true},"grade":"C4","note":"̀' a /0\\Z 0\u0001Z\\'\t0 0aaé\n😀\u001fZa 0\"ZaZZ0a\r>aZZaéZZZ a0a]]>à0"}})~"},
    {"1bf9dc072ffff9d07eec66dc0000bd858480816984fb8a02a0c3c27e620184818569870ea4c16880808024c1696bd23efefc80b4b4f9688184bf0ea43584",
     R"~({"source":{"id":"S8","kind":"coder","actor":"A1","number":{"hedge":"estimate","low":65807,"best":29999,"currency":"OYZ","most":true},"anonymous":true,"reliability":"cannot_be_judged","via":"S281","name":"aa  Za> 0😀a aZaé0Z   \t0ZZ􏿿 -->Z a/é\ra"}})~"},
    {"4827e800411241",
     R"~({"figure":{"about":"A8","count":{"hedge":"between","high":0,"exponent":-7,"currency":"ARE","most":true},"role":"strength"}})~"},
    {"2b91c90019820000",
     R"~({"claim":{"id":"C8","about":"P9","source":"S1","verb":"quoted","credibility":"doubtful","when":"2098"}})~"},
    {"03eae00006bcd794440604060b4c24012c26003e13f31004478b4b4b4b4b5e91f7f7e60406060b4c240404c40c240b460b46187521a60baba7cc21e40c2b44040b460b4404040c240601426b440b4b440b4c2c240404040c260b460124040026071400",
     R"~({"report":{"id":"R281","title":"漢 0 0Za \ta0\u0001😀\"<ZZZZZ􏿿0 00Za  & a Z0Z0é\r0]]>a","section":" aZ  Z0Z   a 0\n","label":"Z ZZ Zaa    a0Z0\t  ","language":"0","publisher":"A8","status":"exercise","supersedes":"R9"}})~"},
    {"11fa15300905aaea54000000000806ffd0f042e12c0400",
     R"~({"place":{"id":"P9","country":"VG","name":" ","position":{"lat":90.000,"lon":-180.000000,"lat_decimals":3,"lon_decimals":6},"parent":"P1","nearby":{"place":"P280","distance":{"hedge":"at_least","low":15,"exponent":-7,"currency":"BOC","doubted":true}},"from_gazetteer":["country","country","position","country"]}})~"},
    {"42002f5a5a30615ae280a8610a205a61e280a8615c61615a30306161200d5a3020095d5d3e260127307f6161275d5d3e61617f613061202d2d3e6120615ccc803030305a2261220a305a61611f5a302f2030205a2730203c5a5c3030306120262d2d3e20f48fbfbf20c3a920302d2d3e205a015a2020205ad0b630615a306161612020303061301f61612030203030d0b6202f0d61615a615a2f615a20205a6161f09f988020201f61306161e6bca21f302080",
     R"~({"extra":{"about":"R1","key":"ZZ0aZ a\n Za a\\aaZ00aa \rZ0 \t]]>&\u0001'0aa']]>aa","value":"a0a -->a a\\̀000Z\"a\"\n0Zaa\u001fZ0/ 0 Z'0 <Z\\000a &--> 􏿿 é 0--> Z\u0001Z   Zж0aZ0aaa  00a0\u001faa 0 00ж /\raaZaZ/aZ  Zaa😀  \u001fa0aa漢\u001f0 ","more":true}})~"},
    {"1bea0741402703190130",
     R"~({"source":{"id":"S9","kind":"ngo","actor":"A9","number":{"hedge":"at_least","low":0,"currency":"HAM","doubted":true},"anonymous":true,"reliability":"usually_reliable","name":"0"}})~"},
    {"29d9c00018a0001b401e07a96a12a33850",
     R"~({"claim":{"about":"S25","source":"S1","verb":"alleged","credibility":"confirmed","date":"1970-21","when":"1970-XX-18%","count":{"count":{"hedge":"unstated","currency":"FIZ","most":true,"doubted":true},"role":"strength","of":"A9"}}})~"},
    {"391800801ae64ce0000003eb8110309010",
     R"~({"spot":{"time":"1970-03-01T01:43+02:53","position":{"lat":-90,"lon":-154.3103,"precision":"exact","lat_decimals":0},"type":"protest","count":{"hedge":"between","low":0,"doubted":true}}})~"},
    {"039a20febaba7c03a16cb460c24060405ec38752baba7cc3e91f7f7eb460404e60b44e61990060c2b5a16cc26061a16c141a60b460604c4060c2403e3e406040fec2b4404060b402b4b44060b4c25a5a7c6040b85a5a7c4040b4b4b4b4fe4078b4c2b45eb441e13f3100b4b4c2b4b4b440b4fe4040b46060c240604060c2c2c24060b402024ff28100",
     R"~({"report":{"id":"R9","title":"]]>\u0001жZ0a 0 /aé]]>a􏿿Z0 '0Z'0̀0aZжa00ж\n\r0Z00& 0a \u001f\u001f 0 aZ  0Z\u0001ZZ 0Za-->0 \\-->  ZZZZ <ZaZ/Z 😀ZZaZZZ Z  Z00a 0 0aaa 0Z","section":"\u0001","published":"2097-10","publisher":"A9","status":"system"}})~"},
    {"3a8802e519417bc046b0073a",
     R"~({"spot":{"time":"1970-12","position":{"lat":90,"lon":63.04,"lat_decimals":0},"type":"aid","actor":{"kind":"soc","country":"AO"},"grade":"D6"}})~"},
    {"12fec7a404047ea00000089544004e9f100b08b186",
     R"~({"place":{"id":"P25835","facility":"airbase","name":"\u001f","position":{"lat":-90,"lon":180.00000,"lat_decimals":0,"lon_decimals":5},"parent":"P8","nearby":{"place":"P8","distance":{"best":0,"exponent":-2,"currency":"BCY","most":true,"doubted":true}},"from_gazetteer":["parent"]}})~"},
    {"12b80100b0a0bfd000051040",
     R"~({"place":{"id":"P1","facility":"airport","name":"a","parent":"P9","nearby":{"place":"P24","distance":{"hedge":"between","high":0,"exponent":-7,"unit":"animals","most":true}},"from_gazetteer":["country","name"]}})~"},
    {"402301610120",
     R"~({"extra":{"about":"A4","key":"a","value":" "}})~"},
    {"0b0802418008",
     R"~({"actor":{"id":"A1","kind":"jud","secondary_kind":"eli","from_gazetteer":["country","country","country","name"]}})~"},
    {"2b5be873903760080000760000129c",
     R"~({"claim":{"id":"C24","about":"E8","source":"S8","verb":"estimated","date":"1969","when":"1970-01-01","count":{"count":{"hedge":"at_most","high":0,"exponent":-7,"unit":"people","doubted":true},"role":"displaced","of":"A8"}}})~"},
    {"19ac8486bffff7f77d800cfc9d68c0c0c004c16b42d96b8a02a0f035682585fcc184c184c0818569847d6824c1698587c27e6201848342d8c168f1848080f1fcc08881857574f96b9af288",
     R"~({"source":{"id":"S91","actor":"A9","number":{"hedge":"more_than","low":4294967295,"exponent":15,"unit":"people"},"reliability":"not_usually_reliable","name":"'Z000\u00010ZжZ <\rZ\ta0a0a0 aZa\u001fZ\t0Zaa😀a ж0Z<a  <0\" a]]>Z漢"}})~"},
    {"0b19d70df040",
     R"~({"actor":{"id":"A8","kind":"rel","secondary_kind":"leg","parent":"A24","from_gazetteer":["name"]}})~"},
    {"5223a02c000000000000003e4f072c34",
     R"~({"area":{"about":"P8","form":"line","points":[{"lat":-90.00,"lon":-180.000000,"lat_decimals":2,"lon_decimals":6}],"radius":{"hedge":"between","low":15,"exponent":-7,"currency":"ZMG","most":true}}})~"},
    {"23fe7c5026603810201c0800200280000db7fffbfe008f84701200",
     R"~({"event":{"id":"E24","type":"cooperate","mode":"third_party","context":["migration","pro_autocracy","intelligence","intelligence"],"actors":["A8"],"recipients":["A25"],"places":["P25"],"when":"1970-21","counts":[{"count":{"hedge":"estimate","best":65807,"high":271,"exponent":-7},"role":"arrested","of":"A24"}],"status":"ongoing","origin_code":{"scheme":"gtd","code":" "}}})~"},
    {"29db3f001590001c000000015900020df0",
     R"~({"claim":{"about":"L24","source":"S25","verb":"described_as","credibility":"doubtful","date":"1970-01","when":"Y-2147483648","count":{"count":{"hedge":"at_most","high":16,"unit":"households"},"role":"injured","of":"A24"}}})~"},
    {"0be3e1180b809303685b30903f9000",
     R"~({"actor":{"id":"A24","kind":"jud","secondary_kind":"bus","country":"AX","name":"&","alias":"жa  "}})~"},
    {"1b8be7515000a75a16c5e4044c2b4c240b4fe606060b44040baba7c60c2b460b45a5a7c6040124c60c2b440618752c260021461c50150b4b46040b4b4b4c2c260400",
     R"~({"source":{"id":"S24","kind":"ngo","actor":"A13","number":{"hedge":"more_than","low":0,"unit":"households","doubted":true},"name":"ж/ \"aZa Z000Z  ]]>0aZ0Z-->0 \t&0aZ 0éa0\u0001\n0 ZZ0 ZZZaa0 "}})~"},
    {"39d9fc3c002000e80000000000008331027c07eb840b4605e14604c619900c240606060799900c2604060b8c2b460c2c2c3e13f31004061c50150b4b4baba7c60fe40c2c26060126014b4b44060b478604e400",
     R"~({"spot":{"time":"2097-01-31T00:00-23:59","position":{"lat":-90.00000,"lon":-180,"precision":"adm1","lat_decimals":5,"lon_decimals":0},"type":"protest","count":{"hedge":"unstated","unit":"ha","most":true,"doubted":true},"grade":"E1","note":"\\ Z0/\n0&0̀a 000<̀a0 0\\aZ0aaa😀 0 ZZ]]>0 aa00\t0\nZZ 0Z<0' "}})~"},
    {"3b21fec03033a51ee000000010271383d0434d7fffdfdde080",
     R"~({"spot":{"time":"2097-12-01T03:00:51+15:36","position":{"lat":-90.000,"lon":-71.6014577,"lat_decimals":3},"type":"concede","actor":{"kind":"uno"},"count":{"hedge":"between","high":4294967295,"unit":"animals"}}})~"},
    {"3bd20005b13c2000005874010001880278",
     R"~({"spot":{"time":"-9999-12-13","position":{"lat":90.0,"lon":-180.0,"precision":"exact","lat_decimals":1,"lon_decimals":1},"type":"cooperate","actor":{"kind":"leg","country":"UA"},"count":{"hedge":"between","low":0,"high":0,"most":true,"doubted":true},"grade":"A5","note":"<"}})~"},
    {"338009f34020ffffdfdde0",
     R"~({"relation":{"id":"L25","from":"P24","to":"S9","kind":"follows","lag":{"best":4294967295}}})~"},
    {"23fe4030600c0ffb9874200430000410801037f0000c000300002a001001570ddca3ef048a0040202600",
     R"~({"event":{"id":"E9","type":"support","mode":"phone","context":["legislative"],"actors":["A65535"],"recipients":["A9","A25","A9","A281","A9","A9","A25","A9"],"places":["P24","P281","P281","P281"],"when":"-9997-21","counts":[{"count":{"hedge":"more_than","low":232629503,"unit":"animals","doubted":true},"role":"killed","of":"A25"}],"status":"postponed","origin_code":{"scheme":"cameo","code":"0"}}})~"},
    {"3340df47c7c600000000000660",
     R"~({"relation":{"id":"L9","from":"S24","to":"E24","kind":"triggers","lag":{"hedge":"between","low":65808,"high":0,"exponent":-7,"unit":"percent","most":true,"doubted":true}}})~"},
    {"0b3dfe8003ec24cc240b4c3cd7945cd79446040b4c3cd7944b4b46060b4c2607cb4b45ec300020",
     R"~({"actor":{"id":"A280","kind":"eli","secondary_kind":"cop","alias":"a&a Za漢漢0 Za漢ZZ00Za0>ZZ/a","parent":"A25","from_gazetteer":["name"]}})~"},
    {"03ed9d9cc0c184078a02a168809d84bcc184818584c1fc80c0803584f88184889cf004802984809d688029698569696bc27e620080c034b4b4f96898839af288b4b4f968288184b4b4f984c1858584c02b8a02a08080348184c0808b9af288c080c18584808080818568c07d85696bc27e62018568c08080c0f16968816880c0c38a02a0818584807d84807cf9848169696969739af288c1fc2888c0816970c3d23efefd85716880c024283c356968c18568838a02a09cc1696985f0101380",
     R"~({"report":{"id":"R8","title":"00a\u0001 Z 'a/0a aa0 0 \ra> a\"'<\u0001 \na 'Z \nZaZZZ😀 0\r-->Z& 漢-->Z\n a-->a0aaa0\n   \r a0 \"漢0 0aa    aZ0","section":"aZZ😀aZ0  0<ZZ Z 00  aa \u001fa ","label":">a ZZZZ\\漢0\n\"0 Z\\0􏿿a\\Z 0\t\n","language":"\rZZ0aZ  '0ZZa","publisher":"A24","contributors":["A9"],"message_type":"update","supersedes":"R8"}})~"},
    {"4a5800074080b28440",
     R"~({"figure":{"about":"P281","count":{"hedge":"between","high":1,"exponent":-7,"unit":"l","doubted":true},"role":"equipment","of":"A10"}})~"},
    {"4227013033e6bca25a6130612f20205a2d2d3e20306120205a61610d265a61205ac3a95d5d3e0127615a305a2026610d61613030205a5a2780",
     R"~({"extra":{"about":"A8","key":"0","value":"漢Za0a/  Z--> 0a  Zaa\r&Za Zé]]>\u0001'aZ0Z &a\raa00 ZZ'","more":true}})~"},
    {"337c2005bfd1fc5858",
     R"~({"relation":{"id":"L24","from":"R25","to":"C280","kind":"same_as","lag":{"hedge":"several_dozen","exponent":15,"unit":"events"}}})~"},
    {"10f3e7e6040b440b4403fcd7944c2b47c619900c214c25e4c604040c2b47cc240c23e14c25eb4604061e91f7f7eb5e91f7f7ec21a5a5a7cb4c3e13f31004cc2b46061e00000000000022913e836001140000",
     R"~({"place":{"id":"P24","name":"0 Z Z \u001f漢aZ>0̀a\na/&0  aZ>a a\u001f\na/Z0 0􏿿Z􏿿a\r-->Za😀&aZ00","position":{"lat":-90.0,"lon":-179.999931,"precision":"adm2","lat_decimals":1},"parent":"P24","nearby":{"place":"P1","distance":{"hedge":"at_most","high":0,"exponent":-7,"currency":"CQA"}}}})~"},
    {"4ae86800000240",
     R"~({"figure":{"about":"F9","count":{"hedge":"at_least","low":0,"exponent":-7,"unit":"people"},"role":"killed","of":"A9"}})~"},
    {"5237c0030000000002e7d405a0",
     R"~({"area":{"about":"S24","form":"other","points":[{"lat":-90.000,"lon":-180.000,"lat_decimals":3,"lon_decimals":3}],"radius":{"hedge":"fewer_than","high":15,"currency":"KAL","doubted":true}}})~"},
    {"4a6ffe1603ac00",
     R"~({"figure":{"about":"S24","count":{"hedge":"couple","exponent":15,"unit":"households","most":true,"doubted":true},"role":"distance","of":"A1"}})~"},
    {"12c4000cfcc0c09c8881696984c0c17083d23efefd87c27e62018481857574f984809969870ea48080f1843584c1698584808169856984c0818489687c839af288c18483600000000096",
     R"~({"place":{"id":"P25","facility":"base","name":"00'\" ZZa00\\ 􏿿a😀a a]]>a &Zaé  <a\ra0Zaa  ZaZa0 a\"Z\u001f 漢0a ","position":{"lat":-90.000,"lon":-180.0,"precision":"international","lat_decimals":3,"lon_decimals":1}}})~"},
    {"0314dfe9060c3c501504002b41a405e40b4baba7c6013c50150b4b460c21a40b4c2b4b4c2b4c2fe606045e13f31018752c240b440c260c213e91f7f7ec27cc260c2c25a5a7cb479cd794460608ff7109f21e45",
     R"~({"report":{"id":"R280","title":"0a  \u0001Z\r / Z]]>0\t ZZ0a\r ZaZZaZa00\"😀éa Z a0a\t􏿿a>a0aa-->Z<漢00","published":"2097-12-18","contributors":["A24","A5","A8"],"supersedes":"R94"}})~"},
    {"035bbe88405ec27c4e40c25e405a5a7dcd7944c2c24060024060c2c260c21ac2b84060600241cd7944c2c2604040c2784014401ab5e91f7f7e605e6044baba7cc2b4605e60b4b4c202402f6effdcc22800",
     R"~({"report":{"id":"R24","title":" /a>' a/ -->漢aa 0\u0001 0aa0a\ra\\ 00\u0001 漢aa0  a< \n \rZ􏿿0/0\"]]>aZ0/0ZZa","label":" ","published":"9999","publisher":"A65535","status":"exercise","message_type":"update","supersedes":"R9"}})~"},
    {"402817902eae9f2d2d18309030e1d4b098309861d4983fb09e30b09018113097aeae9f00b0901798309030b0ad16969f1004c040784fcc401816969f18102d685b2d309030f140542d2d102d181030ad18309861d4902d102eae9f1816969f1030bfad3098101810101811101030902eae9f30ad101e2d17902d103090102d714054182d1030f1405430ad2d182d30ad3f90102d1818112d00932eae9f7a47dfdfad10182d685b10132d7140542d181061d4ae1000",
     R"~({"extra":{"about":"A9","key":" ]]>ZZ0a aéa0a0é0a<aa 0\"a/]]>\u0001a /0a aaZ--> \t","value":"😀0-->0 ZжZa a ZZ Z0 aZ0a0é Z ]]>0--> aZa0 0  0\"  a ]]>aZ <Z/ Z a  Z 0Z a aZZ0ZaZ  Z00\"Z\u0001&]]>􏿿Z 0Zж &Z Z0 é\\ "}})~"},
    {"4a8061007fc14038",
     R"~({"figure":{"about":"E1","count":{"hedge":"between","low":16,"high":271,"unit":"animals","most":true},"role":"other","of":"A8"}})~"},
    {"33bfc779f25c0000a9c4080130",
     R"~({"relation":{"id":"L280","from":"A31499","to":"C281","kind":"part_of","lag":{"hedge":"nearly","best":8528,"unit":"aircraft","most":true,"doubted":true}}})~"},
    {"4ab0034801246800",
     R"~({"figure":{"about":"C25","count":{"hedge":"between","high":16,"unit":"km2","doubted":true},"role":"injured","of":"A9"}})~"},
    {"3302dfe273367a00072520",
     R"~({"relation":{"id":"L1","from":"C280","to":"A8","kind":"response_to","lag":{"hedge":"estimate","low":15,"best":16,"high":0,"currency":"ZFE"}}})~"},
    {"4acfa400311000",
     R"~({"figure":{"about":"L24","count":{"hedge":"about","best":0,"unit":"vehicles"},"role":"equipment","of":"A25"}})~"},
    {"231b8007640152b760008000f000e63770683f7ed5a1dcb26ffb982203c61f09f98805d5d3e2030612020302fc3a91f303061f48fbfbf20305a5c27610f5c5a305a5a2061cc805a61c3a9d0b60",
     R"~({"event":{"id":"E25","type":"retreat","mode":"primitive","context":["political_institutions"],"when":"1969-21/1970-01-31T00:00:57-09:12","counts":[{"count":{"hedge":"between","low":15,"high":2127995628,"exponent":15,"doubted":true},"role":"captured","of":"A65535"}],"origin_code":{"scheme":"plover","code":"<a😀]]> 0a  0/é\u001f00a􏿿 0Z\\'a"},"note":"\\Z0ZZ àZaéж"}})~"},
    {"482074000228",
     R"~({"figure":{"about":"A1","count":{"hedge":"estimate","best":0,"high":0,"unit":"aircraft","doubted":true},"role":"equipment"}})~"},
    {"233eff4644086011881068288600008c00000812bca63f2123a9a00133a00f7fff8717400a2938630b412b4c25ec241a16cb46061c50151e91f7f7efeb8c240600",
     R"~({"event":{"id":"E65074","type":"concede","mode":"withdraw","context":["military","illegal_drugs","economic","economic"],"places":["P9","P13","P9","P281"],"when":"1970-01-01T01:00-00:38/..","counts":[{"count":{"hedge":"dozens","unit":"aircraft","most":true},"role":"missing"},{"count":{"hedge":"nearly","best":16,"unit":"aircraft","most":true,"doubted":true},"role":"missing","of":"A9"},{"count":{"hedge":"fewer_than","high":65807},"role":"missing"},{"count":{"hedge":"fewer_than","high":16,"unit":"kg","doubted":true},"role":"facilities"}],"status":"cancelled","origin_code":{"scheme":"acled","code":"Z\tZa/a жZ00 􏿿\\a 0"}}})~"},
    {"12bdfe1054898585698480c08168c30ea587c27e620168bcc1680a178da69b40",
     R"~({"place":{"id":"P280","facility":"camp","name":"\"aaZa 0 Z0éa😀Z/0Z","parent":"P1","nearby":{"place":"P9","distance":{"hedge":"few","exponent":15,"most":true}},"from_gazetteer":["position","parent","parent","position"]}})~"},
    {"1266000017a00000000000028b9ac4",
     R"~({"place":{"id":"P281","facility":"barracks","position":{"lat":-90.00000,"lon":-180.00,"precision":"adm2","lat_decimals":5,"lon_decimals":2},"parent":"P39901"}})~"},
    {"42d0000ad406fb0902d1e2d30e85b3098309f309e100510181830b0b0ae0f90309018103090181010735e51309e66402d685b30980686849810181816969f10784fcc402d1030aeae9f1330b0b0852d10186640309830f35e5130ad182d2d112d04981018181830b0ad735e51181861d4939810182d2d30902e2d2d1010009010735e51181061d49017b0bfad1861d4b0b0ad181017ad0f98308506902d30901817b0980098102d61d4e1d4ad1830e6402d17f84fcc40182d2d3fad103097982d7a47dfdf9818101018101e182d3090069e182e2d17b0ad182d3097e85b1030902d2d30e85b4",
     R"~({"extra":{"about":"L25","key":"Z","value":"a Z<Zaжa0a>a< \n 00aaa\\\u001f a 0 a 0  漢a<̀Zжa0\r\r\t0 00--> 😀Z a]]>&aaa\nZ 0̀a0a漢aZ0ZZ\"Z\t0 000aaZ漢00é'0 0ZZa \\ZZ  \u0001  漢0 é /aZ0éaaZ0 /Z\u001f0a\n\r Za 0/a0\u00010 ZééZ0àZ/😀0ZZZ a/0Z􏿿00  0 <0Za \r<0\\Z/aZ0Za/ж a ZZaж","more":true}})~"},
    {"1b97fdcc37e53c0000",
     R"~({"source":{"id":"S65535","kind":"party","actor":"A24","number":{"hedge":"more_than","low":15,"exponent":-7},"via":"S1"}})~"},
    {"0b96000068205e0000",
     R"~({"actor":{"id":"A281","kind":"crm","secondary_kind":"gov","country":"AL","parent":"A281"}})~"},
    {"0a4c00195b0982d1830981830ad13ad1010102d664011102e102d2d735e5130ad1f2d3091784fcc402d2d7a47dfdf9024c80",
     R"~({"actor":{"id":"A25","kind":"leg","name":"a0Z0a00aZ'Z   Z̀\" \\ ZZ漢aZ>Za\"😀ZZ􏿿 ","from_gazetteer":["position","parent","name"]}})~"},
    {"0bb14479e40161ffb980",
     R"~({"actor":{"id":"A6","kind":"mil","secondary_kind":"img","country":"PE","alias":"a","parent":"A65535"}})~"},
    {"4a5ff73360019b1599a285497f80",
     R"~({"figure":{"about":"P65535","count":{"hedge":"estimate","low":0,"best":0,"high":908866645,"unit":"vessels","doubted":true},"role":"arrested","of":"A280"}})~"},
    {"0b420e267e5e60786040786040785a5a7c404187524c40c2b4b4c2b460b59900b4b4c21bcd79444040b4147cc24c1212607c40c23ebaba7c619900603e1ababa7cb4c240",
     R"~({"actor":{"id":"A9","kind":"ngo","secondary_kind":"med","name":"/0<0 <0 <-->  é& aZZaZ0Z̀ZZa\r漢  Z\n>a&\t\t0> a\u001f]]>0̀0\u001f\r]]>Za "}})~"},
    {"230e80080a0240d0f0058090cb568f080c0c18488bf9af28968c0c168bc98c0bd6b0ea5696bd23efefd856824830ea5856984b4b4f984817080980",
     R"~({"event":{"id":"E25","type":"request","mode":"release","context":["legal"],"counts":[{"count":{"hedge":"at_least","low":15,"exponent":-7,"unit":"vessels","most":true},"role":"other"}],"status":"undetermined","origin_code":{"scheme":"acled","code":"Z< 00a\"/漢Z00Z/&0/ZéZZ􏿿aZ\t éaZa-->a \\ &"}}})~"},
    {"2bfc00e0bfcf0001fc3480c0356985689d6bd23efefd8569698584c08081700584c037d23efefc80b4b4f88169696880c0c184f984f0c0c342dbd23efefd68c1716968c0f8c17169698424f08024c0839af2898587d23efefc80247d85847cbc8080808168c0c0c08080c0f88168c09d8568c184802b8a02a16984818435858480c0c0f984c1fcc0ffffffffee2002fa0059c0",
     R"~({"claim":{"id":"C25","about":"F1","source":"S280","verb":"inferred","credibility":"improbable","date":"1970","wording":"\r 0\rZaZ'Z􏿿aZZaa0  \\\u0001a0\r􏿿 --> ZZZ 00a>a<00ж􏿿Z0\\ZZ0>0\\ZZa\t< \t0 漢aa􏿿 \t\u001faa\u001f/    Z000  0> Z0'aZ0a \n Za a\raa 00>a00","when":"Y2147483647","count":{"count":{"best":0,"exponent":-7,"currency":"PUA"},"role":"distance","of":"A8"}}})~"},
    {"4098000032d3091182d3fbfb0b09f30857a47dfdffa47dfdf9030ad309830902d685b2d182d784fcc402e2eae9f309780983093f14054180090309f100f8fad3086bfad181830902d2d2d30982d10309818101830857a47dfdf9010132d30982d102d13182d137140541800f35e5130983090182d1810784fcc401030b0b0fa47dfdf9830f84fcc402d308",
     R"~({"extra":{"about":"E281","key":"Za\"0Z","value":"aa>a\n􏿿􏿿 aZa0a ZжZ0Z😀\\]]>a/\u00010a' 0\u0001 a> \u001f\u001fZa\rZ00a ZZZa0Z a00 0a\n􏿿  &Za0Z Z&0Z& 0\u0001漢a0a 0Z0 😀 aaa􏿿0a😀Za"}})~"},
    {"231f39218111100000000008000c5e00000c21cdff0060b80000101c0abbfe2c400c217902e30b0ad178fad18102d2d18101030ad1010182d180f90102d2d2d2e10182d1818102d685b102d30b0ad1018049000ad0",
     R"~({"event":{"id":"E8","type":"accuse","mode":"disarm","context":["corruption"],"when":"-9999-01-01T00:00:00-23:59","counts":[{"count":{"hedge":"fewer_than","high":272,"unit":"weapons"},"role":"equipment"},{"count":{"hedge":"nearly","best":271,"exponent":-7,"unit":"weapons"},"role":"displaced","of":"A281"},{"count":{"hedge":"about","best":0,"most":true,"doubted":true},"role":"height"},{"count":{"hedge":"fewer_than","high":271,"unit":"events"},"role":"equipment","of":"A1"}],"status":"not_occurred","origin_code":{"scheme":"ucdp","code":" \\aaZ/\u001fZ0 ZZ0  aZ  0Z0\u001f  ZZZ\\ 0Z00 Zж ZaaZ 0\t "},"note":"Z"}})~"},
    {"201ec003c711fc3607e1630b0850a30932d2d3091101030e640735e5110102d10102d0",
     R"~({"event":{"id":"E296","type":"retreat","when":"2097-01-28","counts":[{"count":{"hedge":"couple","exponent":15,"unit":"minute","doubted":true},"role":"duration"}],"status":"considered","origin_code":{"scheme":"cot","code":"a&ZZa\"  à漢  Z  Z"}}})~"},
    {"0219c01ffffffffe0017c0",
     R"~({"report":{"id":"R25","published":"Y2147483647","publisher":"A25","message_type":"update","supersedes":"R24"}})~"},
    {"400f97900090735e5118103098009013aeae9f2d18068f981130e1d49e0516969f30ad182e10784fcc402d1830b0ad3f9000c0402d2d18182d2eae9f182e181f18182d2d2d0f8fb098182d3098735e511030bf981830b097b09030ad308490309017ad1810101013b0907a47dfdfaeae9f2d309810102d0498784fcc402d2d2d0090714054181130b09000ae1018784fcc4016969f181804b0ae30ad3096969f2d101010714054181830902d2d1010309004981000",
     R"~({"extra":{"about":"R24","key":" \u0001 漢0 a0\u0001 ']]>Z0\r\u001f0\"aé<\n-->aZ0\\ 😀Z0aaZ \u0001","value":"ZZ00Z]]>0\\0>00ZZZ\u001f\u001fa00Za0漢 a00aa/a aZa\t a /Z0   'a 􏿿]]>Za0  Z\t0😀ZZZ\u0001  0\"aa \u0001\\ 0😀-->00\ta\\aZa-->Z    00a ZZ  a \t0 "}})~"},
    {"02afffdcc0240024071e00c000013840100210012400",
     R"~({"report":{"id":"R65535","section":" ","language":" ","publisher":"A8","contributors":["A25","A281","A1","A137","A25","A25","A9","A25"],"status":"system","message_type":"error","supersedes":"R25"}})~"},
    {"1132000400c00d80000690",
     R"~({"place":{"id":"P9","country":"AA","parent":"P25","nearby":{"place":"P25","distance":{"hedge":"estimate","low":0,"best":0,"high":0,"unit":"d","doubted":true}}}})~"},
    {"534800813afc80d3e28fa0000cad9e",
     R"~({"area":{"about":"E25","form":"circle","points":[{"lat":90,"lon":-71.515,"lat_decimals":0}],"radius":{"hedge":"estimate","best":0,"high":0,"exponent":-7,"currency":"SWZ","most":true,"doubted":true},"more":true}})~"},
    {"4077f8090008f8",
     R"~({"extra":{"about":"S280","key":" ","value":"\u001f"}})~"},
    {"1b95fe24173c1670",
     R"~({"source":{"id":"S280","kind":"military","actor":"A9","number":{"hedge":"fewer_than","high":15,"unit":"animals","most":true,"doubted":true},"via":"S8"}})~"},
    {"33c0001b00005ffb989dc0001ffff7f779e08dadc0",
     R"~({"relation":{"id":"L281","from":"L281","to":"C65535","kind":"enables","lag":{"hedge":"estimate","low":272,"best":4294967295,"high":15,"exponent":-7,"currency":"DNN","most":true,"doubted":true}}})~"},
    {"137ffdcc504a0d55e0d03ff733bffff7f7781ce6a020",
     R"~({"place":{"id":"P65535","facility":"media","country":"CK","position":{"lat":46.5,"lon":179.7},"parent":"P1","nearby":{"place":"P65535","distance":{"hedge":"estimate","best":4294967295,"high":0,"currency":"ZZV"}},"from_gazetteer":["name"]}})~"},
    {"025e807d68f881856b32016b8a02a3d23efefc83d23efefd84c3c27e620080c1696968002001c08010410c0001f4bfc0",
     R"~({"report":{"id":"R1","label":"Z> aZ̀Z 􏿿 􏿿a0😀 0ZZZ","published":"1970","publisher":"A25","contributors":["A1","A9","A1","A9","A9","A9","A281","A24"],"status":"draft","supersedes":"R280"}})~"},
    {"11f9ef90161b8000000000000000ec000141a400cac904",
     R"~({"place":{"id":"P8","country":"XZ","name":"a","position":{"lat":-90.0000000,"lon":-180.000000,"lat_decimals":7,"lon_decimals":6},"parent":"P281","nearby":{"place":"P9","distance":{"hedge":"between","high":16,"unit":"h","doubted":true}},"from_gazetteer":["name","name","country","name"]}})~"},
    {"231c800310630c0c0c94014805e0000103cc",
     R"~({"event":{"id":"E25","type":"support","mode":"access","context":["rights_freedoms","migration","rights_freedoms","pro_democracy"],"when":"1970-41/","counts":[{"count":{"hedge":"fewer_than","high":272,"unit":"buildings"},"role":"articles"}],"status":"not_occurred"}})~"},
    {"3354106029100080",
     R"~({"relation":{"id":"L14","from":"R9","to":"L1","kind":"corroborates","lag":{"best":0,"unit":"households"}}})~"},
    {"023aa01e40b4b4606040603f8753cd794460c21bb01f3c0000",
     R"~({"report":{"id":"R9","language":" ZZ00 0\u001fé漢0a","published":"1969","publisher":"A24","status":"test","supersedes":"R281"}})~"},
    {"337cffee67800e802c",
     R"~({"relation":{"id":"L24","from":"S65535","to":"F25","kind":"during","lag":{"hedge":"unstated","unit":"animals","most":true,"doubted":true}}})~"},
    {"4a67773d98ddf43f13e62b60",
     R"~({"figure":{"about":"S8","count":{"hedge":"estimate","best":1033494276,"high":15,"currency":"RHZ","most":true},"role":"displaced","of":"A20"}})~"},
    {"231ec000010e43520d00004feec248236ffffbfbbe98b404014a2f1f30205a5a6130202f306120303061615a305a20205a7f1f5a305a5a2fd0b661305af48fbfbf61202020095a5a205a",
     R"~({"event":{"id":"E281","type":"agree","mode":"ceasefire","context":["repression","trafficking","repression"],"when":"1970","counts":[{"count":{"hedge":"order","exponent":15,"unit":"facilities"},"role":"score"},{"count":{"hedge":"at_most","high":4294967295,"exponent":13,"currency":"RNA"},"role":"survivors"}],"status":"failed","origin_code":{"scheme":"cot","code":"\u001f0 ZZa0 /0a 00aaZ0Z  Z\u001fZ0ZZ/жa0Z􏿿a   \tZZ Z"}}})~"},
    {"2a5dfeb2ae503450002c2aeda07f160e90",
     R"~({"claim":{"id":"C280","about":"C110","source":"S10547","date":"-9999-12","when":"-4002-01","count":{"count":{"hedge":"several_dozen","exponent":15,"unit":"rounds","doubted":true},"role":"arrested"}}})~"},
    {"40602f2f202030205a5a30613020d0b66161e6bca23061205a1f30202d2d3e615a7f2020612061205a203027f48fbfbf61301b30cc807f096120200961015a30202030f48fbfbf30e280a8093061",
     R"~({"extra":{"about":"S1","key":"/  0 ZZ0a0 жaa漢0a Z\u001f0 -->aZ  a a Z 0'􏿿a0","value":"0̀\ta  \ta\u0001Z0  0􏿿0 \t0a"}})~"},
    {"4010000b0c06f9793b0f35e51309030b0b0b0982d1e18735e5113101800b0902d18102d2e735e512d18182d7140542d784fcc4004901106f14054182d182e10180f9010183098182d102d30b0b0ad2d181800b0b098182d1f102d30ae182d101013e6402d17ad10685b179830981030b0b0b09330b09800aeae9f1830982d18181018182d18181010102d1830ad1e18103097b0902d1800f35e51309013e1d4ae1030851818181830e6401810182d2d735e5130986640187a47dfdf90102d2eae9f00e1d496969f30983fad2d101030b09030902d2d2e2d2d102d2d1398182d1f183098101e0",
     R"~({"extra":{"about":"R25","key":"a","value":"/'a漢a aaaa0Z<0漢& 0\u0001a Z0 Z\\漢Z00Z Z😀\t \"\r 0Z0\\ 0\u001f  0a00Z ZaaaZZ00\u0001aa00Z> Za\\0Z  '̀Z/Z ж/0a0 aaaa&aa0\u0001]]>0a0Z00 00Z00   Z0aZ<0 a/a Z0\u0001漢a 'é\\ a\n0000à0 0ZZ漢a0̀0􏿿  Z]]>\u0001é-->a0ZZ  aa a ZZ\\ZZ ZZ'00Z>0a0 <"}})~"},
    {"01b9a510102d13784fcc40685b1030b0ad6640101030979311182d1861d49818130530b0f84fcc402d11181816969f30b0b09030982d2d2d2d0530ad2d2eae9f1010735e512d102d2d1810182d0f98102d0fb09830b09018182eae9f16969f1030ad182d3f90784fcc402d180501b0ad2d03fe000080",
     R"~({"report":{"title":"  Z&😀ж aaZ̀  a/&\"0Z0é00&\naa😀Z\"00-->aaa a0ZZZZ\naZZ]]>  漢Z ZZ0 0Z","section":"0 Z\u001fa0aa 00]]>--> aZ0Z 😀Z0\n","language":"aZZ","published":"2097","publisher":"A281","message_type":"error","supersedes":"R1"}})~"},
    {"1bbe00001bffb01ff0047288009800",
     R"~({"source":{"id":"S281","kind":"official","actor":"A280","number":{"hedge":"estimate","low":0,"best":271,"high":0,"exponent":-5,"unit":"mo","most":true},"reliability":"unreliable","via":"S9","name":"0"}})~"},
    {"19b1c0f8034200",
     R"~({"source":{"id":"S8","actor":"A1","number":{"hedge":"couple","unit":"vehicles","doubted":true},"reliability":"completely_reliable","via":"S9"}})~"},
    {"2bbe0000f007fdcc1a02b4340795300080016c03c004be00",
     R"~({"claim":{"id":"C281","about":"F25","source":"S65535","verb":"confirmed","credibility":"cannot_be_judged","wording":"Z","when":"-9878-06-07T00:00-23:59","count":{"count":{"hedge":"estimate","low":0,"best":15,"high":0,"unit":"animals","doubted":true},"role":"articles","of":"A25"}}})~"},
    {"2b37fdcc180006000087fd0b6613020615a30205a200120203061c3a9305ae280a83030302030206130205a206120015a61305a30610d615a61e280a82d2d3ed0b661200d306161616161205acc803061200a5a3061f09f988030092030cc80203e2020e280a8e280a85a20092061613c2d2d3e302726cc80c3a90a205a302730612261015a5ae6bca2505edd0",
     R"~({"claim":{"id":"C65535","about":"R281","source":"S281","verb":"declined","wording":"жa0 aZ0 Z \u0001  0aé0Z 000 0 a0 Z a \u0001Za0Z0a\raZa -->жa \r0aaaaa Z̀0a \nZ0a😀0\t 0̀ >    Z \t aa<-->0'&̀é\n Z0'0a\"a\u0001ZZ漢","when":"../9999"}})~"},
    {"313001d499e0d0",
     R"~({"relation":{"from":"S1","to":"R8","kind":"corroborates","lag":{"hedge":"nearly","best":15,"unit":"vehicles","doubted":true}}})~"},
    {"2978ffdcd00093760500058493d8000002380006cf00206180",
     R"~({"claim":{"about":"A65535","source":"S25","verb":"denied","date":"1969-11-01","wording":"a","when":"6034-01-01T00:00:35-23:59","count":{"count":{"hedge":"estimate","low":15,"best":0,"high":2,"unit":"vehicles"},"role":"captured"}}})~"},
    {"19ba1800024004d6000002b4",
     R"~({"source":{"id":"S9","actor":"A281","number":{"hedge":"about","best":0,"unit":"aircraft","most":true,"doubted":true},"reliability":"fairly_reliable","via":"S281","name":"Z"}})~"},
    {"525868016000000000000002699903d69f2c5a",
     R"~({"area":{"about":"C51","form":"other","points":[{"lat":-90.000,"lon":-180.000000,"lat_decimals":3,"lon_decimals":6}],"radius":{"hedge":"at_least","low":839429710,"exponent":4,"unit":"events","doubted":true}}})~"},
    {"5047c806aba9500000011100",
     R"~({"area":{"about":"E24","form":"circle","points":[{"lat":90.000000,"lon":-179.999454,"lat_decimals":6}]}})~"},
    {"530ffb98014dbba000000075800000e0",
     R"~({"area":{"about":"R65535","form":"other","points":[{"lat":90.00,"lon":-180.0000,"lat_decimals":2,"lon_decimals":4}],"radius":{"hedge":"estimate","low":0,"best":0,"high":0,"exponent":-7,"most":true,"doubted":true},"more":true}})~"},
    {"52600004c13a3283f1b0a0",
     R"~({"area":{"about":"L1","form":"other","points":[{"lat":33.66,"lon":180.00,"lon_decimals":2}],"radius":{"hedge":"few","exponent":15,"unit":"settlements"}}})~"},
    {"503bfd80500000044aa200",
     R"~({"area":{"about":"S280","form":"polygon","points":[{"lat":-90.00000,"lon":180.00000,"lat_decimals":5,"lon_decimals":5}]}})~"},
    {"52069004000fe6ddd00b0010",
     R"~({"area":{"about":"R19","form":"line","points":[{"lat":-89.9492,"lon":180.0000,"lon_decimals":4}],"radius":{"hedge":"at_most","high":0,"unit":"aircraft"}}})~"},
    {"5230000e076f458c00000001f50a80",
     R"~({"area":{"about":"S1","form":"other","points":[{"lat":-86.8816797,"lon":-180.0000000,"lon_decimals":7}],"radius":{"hedge":"many","unit":"vessels","doubted":true}}})~"},
};

}  // namespace sitrep_test

#endif

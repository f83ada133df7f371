// SPDX-License-Identifier: BSL-1.0
// The frozen wire of v0: the module, and records in binary and JSON, from tests/judges/values.cpp --freeze.
// clang-format off
#ifndef SITREP_TESTS_VECTORS_WIRE_V0_HPP
#define SITREP_TESTS_VECTORS_WIRE_V0_HPP

#include <string_view>

namespace sitrep_test {

inline constexpr std::string_view frozen_module = R"~(-- Printed by sitrep 0.1.0. Encoding: canonical UPER (ITU-T X.691), a whole message padded with zero
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
  figure   FigureRecord,
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
  from-gazetteer SEQUENCE (SIZE (1..4)) OF GazetteerMember OPTIONAL,
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
  from-gazetteer SEQUENCE (SIZE (1..4)) OF GazetteerMember OPTIONAL,
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
  exponent INTEGER (0..15) DEFAULT 0,  -- power of ten of the figures, or of the word
  measure  CountMeasure OPTIONAL,
  most     BOOLEAN,  -- most of them
  doubted  BOOLEAN  -- by the source itself
}

CountFigure ::= CHOICE {
  unstated       NULL,
  exact          Figure,
  about          Figure,
  nearly         Figure,
  at-least       Figure,
  more-than      Figure,
  at-most        Figure,
  fewer-than     Figure,
  between        SEQUENCE {
    low  Figure,
    high Figure
  },
  from           Figure,
  up-to          Figure,
  estimate       SEQUENCE {
    low  Figure,
    best Figure,
    high Figure
  },
  estimate-from  SEQUENCE {
    low  Figure,
    best Figure
  },
  estimate-up-to SEQUENCE {
    best Figure,
    high Figure
  },
  unknown        NULL,
  word           CountWord
}

Figure ::= CHOICE {
  r0 INTEGER (0..15),
  r1 INTEGER (16..271),
  r2 INTEGER (272..65807),
  r3 INTEGER (65808..4294967295)
}

CountWord ::= ENUMERATED {
  couple, few, several, some, handful, many, dozens, scores, order
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

FigureRecord ::= SEQUENCE {
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
    {"23ff002d8030010df0034bd30c005d232d5000000100040b200b400410021a0260",
     R"~({"event":{"id":"E1","type":"agree","mode":"aerial","context":["pro_democracy"],"actors":["A2"],"recipients":["A24","A1","A1","A19692"],"places":["P304"],"when":"-0357-01-01T00:00:00-23:59/","counts":[{"count":{"hedge":"between","low":0,"unit":"events","doubted":true},"role":"other","of":"A1"}],"status":"postponed","origin_code":{"scheme":"scad","code":"\r"},"note":"0"}})~"},
    {"03ff1c058410816968240584058437605fe0010c",
     R"~({"report":{"id":"R8","title":"a","section":" ZZ\t","label":"a","language":"a","published":"1969","publisher":"A280","contributors":["A1"],"status":"draft","message_type":"ack"}})~"},
    {"500bfc01c000000000000000",
     R"~({"area":{"about":"R280","form":"other","points":[{"lat":-90.000000,"lon":-180.000000,"precision":"exact"}]}})~"},
    {"13f8055c002b5200000000c01bffffdfdde80000",
     R"~({"place":{"id":"P1","facility":"police","country":"XA","name":"Z","position":{"lat":-90.0,"lon":-180.0,"precision":"exact"},"parent":"P1","nearby":{"place":"P25","distance":{"hedge":"fewer_than","high":4294967295,"exponent":4,"unit":"people"}},"from_gazetteer":["country"]}})~"},
    {"3bc00240000000100874db1ac028001300",
     R"~({"spot":{"time":"1970","position":{"lat":-90.0,"lon":-180.0,"precision":"exact"},"type":"other","actor":{"kind":"cop","country":"EH"},"count":{"hedge":"nearly","best":193,"currency":"LAC","most":true},"grade":"A1","note":"0"}})~"},
    {"12c9d007b093182d183f981e11309030902d186000000000011c9480",
     R"~({"place":{"id":"P8","facility":"admin","name":"a&0Z00<\"a a Z0","position":{"lat":-90.0000,"lon":-179.9999,"precision":"within_25km"},"from_gazetteer":["name","name","position","position"]}})~"},
    {"0bf3eeac07172d102d04903096969f2d102d10685b10309010101398735e5130ad052d1e685b1e2d309061d4e1d49010183090100f907140542d3f900fb09030fa47dfdfad0090714054309030b0b0b0b0981f30dfe0",
     R"~({"actor":{"id":"A24","kind":"ism","secondary_kind":"pre","country":"AO","name":"Z Z\t a-->Z Z ж a   '0漢aZ\nZ<ж<Za éé  0a  ","alias":"  Z \u001fa a􏿿Z\u0001  a aaaaa0>a","parent":"A280"}})~"},
    {"1bb8100fc3ca96003ff48fbfbf306120305d5d3e305a0a27e280a8e6bca220cc80c3a9205c20302f3061cc806130611f61206130305a61cc8061e280a8d0b6205a6130205a615a61",
     R"~({"source":{"id":"S1","kind":"igo","actor":"A1","number":{"hedge":"couple","exponent":15,"unit":"t"},"reliability":"cannot_be_judged","via":"S25","name":"􏿿0a 0]]>0Z\n' 漢 ̀é \\ 0/0àa0a\u001fa a00Zàa ж Za0 ZaZa"}})~"},
    {"23daf53d0a0a00007073ffdcc739ce7c00a44000c9806571ffffbfbbfc0413881c9a2bffff7f77f3494814bf8a02a39af289848080c0c0c025fc9c80800428839af2889b0ea70ea480c0c184c08080817083c27e62008184818584",
     R"~({"event":{"id":"E54797","type":"reject","mode":"release","context":["military"],"actors":["A21"],"recipients":["A8","A65535","A8","A8","A8","A8","A8","A322"],"when":"1970-01-26","counts":[{"count":{"hedge":"unstated","most":true,"doubted":true},"role":"displaced"},{"count":{"best":4294967295,"exponent":15,"unit":"people","most":true},"role":"strength","of":"A8"},{"count":{"hedge":"unstated","unit":"mo","most":true},"role":"sources"},{"count":{"hedge":"more_than","low":4294967295,"currency":"ZUS","most":true},"role":"equipment"}],"origin_code":{"scheme":"gdelt","code":" 漢a  000\t'  \u0001\n 漢&éé 00a0   \\ 😀 a aa"}}})~"},
    {"1bfa0c3a8000a0002b40",
     R"~({"source":{"id":"S9","kind":"sensor","actor":"A8","number":{"hedge":"at_least","low":0,"unit":"people","most":true},"anonymous":true,"reliability":"completely_reliable","via":"S1","name":"Z"}})~"},
    {"09f800a18f56881849cc0c0c08184c38a02a0c1708184c0c0c33200808184816880c0c0c0816b8a02a0c168070ea4c184f16984c080c081698584c0c170c1858584f00568e84",
     R"~({"actor":{"id":"A1","secondary_kind":"cop","country":"UG","name":"Z a'000 a0 0\\ a000̀  a Z 000 Z 0Z\u0001é0a<Za0 0 Zaa00\\0aaa<","alias":"Z","parent":"A8","from_gazetteer":["country","position"]}})~"},
    {"5270005f5a4e900000000025d7e4000000c73f",
     R"~({"area":{"about":"F1","form":"other","points":[{"lat":90.0000000,"lon":-179.9999996},{"lat":90.000,"lon":-180.000,"precision":"adm1"}],"radius":{"hedge":"fewer_than","high":15,"most":true,"doubted":true}}})~"},
    {"11f3eb017e64030ad30ae30b0f84fcc401e18101791182d17aeae9f1e7a47dfdfad2d2eae9f1818309830ad0f9006f84fcc4010581084000004e00",
     R"~({"place":{"id":"P24","country":"LA","name":"̀aZa\\aa😀<0 /\"0Z/]]><􏿿ZZ]]>00a0aZ\u001f \r😀 ","position":{"lat":-87.886,"lon":-180.000,"precision":"within_25km"},"parent":"P8","nearby":{"place":"P1"}}})~"},
    {"11f9f393f615a30613030613c612d2d3e30275a5a3026f09f9880615a6161265a2f20202061265a20200d5a615a1f615a3020202061e6bca25a222220613027f09f9880e00000002d7c1eb27fdcca0d960000518",
     R"~({"place":{"id":"P8","country":"ZZ","name":"aZ0a00a<a-->0'ZZ0&😀aZaa&Z/   a&Z  \rZaZ\u001faZ0   a漢Z\"\" a0'😀","position":{"lat":-90.000000,"lon":-84.611370,"precision":"fuzzy"},"parent":"P65535","nearby":{"place":"P9","distance":{"hedge":"estimate","low":11,"best":0,"high":0,"unit":"households","doubted":true}},"from_gazetteer":["parent"]}})~"},
    {"0bf1d67c39011f162020617f61205a613c5a30cc8061615d5d3e305a277f7c",
     R"~({"actor":{"id":"A8","kind":"pre","secondary_kind":"mnc","country":"BZ","name":"\u001f","alias":"  aa Za<Z0̀aa]]>0Z'","parent":"A24"}})~"},
    {"28eb5fe78000fe601440b5c5015040400240c2406078b47c4040604e4c5e4040c260b45eb599005a5a7c6078c2606060b4604040b44eb4c2b4c2c240144fcd7944c2603e03a16cc2405a5a7c401240604e40c2b8b460603f9900c25e02b4b4b59900feb440404040c2b4c260c25fcd79447cc260b440c240c260c240604ec27c60c260b4fec2b4000000",
     R"~({"claim":{"about":"L280","source":"S8","credibility":"improbable","date":"1970","wording":"0\n Z   \u0001 a 0<Z>  0'&/  a0Z/Z̀-->0<a000Z0  Z'ZaZaa \n'漢a0\u001f\u0001жa --> \t 0' a\\Z00\u001f̀a/\u0001ZZZ̀Z    aZa0a/漢>a0Z a a0a 0'a>0a0Za","count":{"count":{"hedge":"between","high":0,"unit":"people"},"role":"other","of":"A1"}}})~"},
    {"5268010160000000003dbfffefeeffd0e080",
     R"~({"area":{"about":"L25","form":"line","points":[{"lat":-90.000,"lon":-180.000,"precision":"adm1"}],"radius":{"hedge":"at_most","high":4294967295,"exponent":15,"currency":"UHA","most":true}}})~"},
    {"324140c000",
     R"~({"relation":{"id":"L9","from":"C1","to":"L1","kind":"other"}})~"},
    {"3b6b10b1a00000c351191f0001fb0ad3080ad309030ad183f9818309f2eae9f3f9830848510101800ad1e04b0b0b090182d16969f1830bfb08ffa47dfdfad1f1816969f30e1d49818181010180",
     R"~({"spot":{"time":"-1273-27","position":{"lat":-90,"lon":-180,"precision":"international"},"type":"aid","actor":{"kind":"jrn","country":"DE"},"count":{"hedge":"couple","unit":"people"},"note":"aZa\u0001Za aZ000a>]]>0a\t\n  0\u0001Z<\taaa 0Z-->0aa\u001f􏿿Z>0-->aé000  0"}})~"},
    {"3bd8003d800c9276d8000002256b802c0000000020ff8a02a0816888c0c080c16898c1858742d98584256970b4b4f98584f984c0c0c18568830ea568c0c08080c09984c185848342d8808184f969688081688185fc",
     R"~({"spot":{"time":"1970-01-31T24:00","position":{"lat":29.9835,"lon":-180.0000,"precision":"within_25km"},"type":"concede","actor":{"kind":"pre","country":"XA"},"count":{"hedge":"about","best":65808},"grade":"B1","note":"  Z\"00 0Z&0aaжaa\tZ\\-->aa>a000aZ éZ00  0&a0aa ж  a>ZZ  Z a"}})~"},
    {"2bfbe00004bbdba0000159f2ead1030ad1030b0902eae9f30e85b101830902d181018187a47dfdf93100fb0b0b098309061d4b0982e66402d784fcc4004982d66402eae9f3f80b0902d2d309861d48510102d183098052d309f3090182d1030931810309871405430b09c0000000160002a01009c0",
     R"~({"claim":{"id":"C24","about":"R1","source":"S1","verb":"confirmed","credibility":"probably_true","date":"9999-01-01T00:00+23:59","wording":"Z aZ aa ]]>aж 0a Z0 00􏿿& \u001faaa0a éa0\\̀Z😀\t0Z̀]]>\u0001a ZZa0é\n  Z0a0\nZa>a 0Z a&0 a0 aa","when":"Y-2147483648","count":{"count":{"hedge":"between","low":0,"high":0,"currency":"KAE"},"role":"strength","of":"A8"}}})~"},
    {"18981b800000c00000002011b000ad00",
     R"~({"source":{"id":"S1","number":{"hedge":"estimate","low":272,"best":0,"high":65808,"currency":"ACG","most":true,"doubted":true},"via":"S1","name":"Z"}})~"},
    {"3bc800294290000103381969ff30a80260",
     R"~({"spot":{"time":"1970-01","position":{"lat":13.22,"lon":-180.00,"precision":"adm2"},"type":"agree","actor":{"kind":"cvl","country":"AZ"},"count":{"hedge":"between","high":271,"unit":"minute","doubted":true},"grade":"C5","note":"0"}})~"},
    {"4a001405c0",
     R"~({"figure":{"about":"R1","count":{"hedge":"more_than","low":0,"doubted":true},"role":"mentions","of":"A1"}})~"},
    {"03cf81fd68c080c0808081856984c187c27e62016969848168883480c184c0c168b4b4f8c184f168c0f96b8a02a168c0c08184c0f0b4b4fbd23efefc80830ea424c1858570f8808081848168373200c184c16984c184c168356b8a02a39af2896b8a02a0833201fc80c0c0f968c3d23efefcb4b4f9697574f968bc80c080c1683732004cc16881858569856880c0808080c18568c1847c7cc0c0c0c08169848169688099856b42d88b0ea58480c1878a02a07f32016881003fee6215c0",
     R"~({"report":{"id":"R1","title":"Z0 0   aZa0a😀ZZa Z\"\r 0a00Z-->0a<Z0>Z Z00 a0<-->􏿿  é\t0aa\\>   a Z\r̀0a0Za0a0Z\rZ 漢Z  ̀ 00>Z0􏿿-->Z]]>Z/ 0 0Z\r̀","section":"0Z aaZaZ 0   0aZ0a\u001f","label":"0000 Za ZZ &aZж\"éa 0a \u001f̀Z ","publisher":"A9","contributors":["A65535"],"status":"system","message_type":"update","supersedes":"R16"}})~"},
    {"4000015a015a",
     R"~({"extra":{"about":"R1","key":"Z","value":"Z"}})~"},
    {"02bba034406041cd7944b47841cd7944605e4041a16c3e4040404c6040781e3e6060b4baba7cc2c24040b4c27c61000004340400003338",
     R"~({"report":{"id":"R9","section":" 0 漢Z< 漢0/  ж\u001f   &0 <","language":"\u001f00Z]]>aa  Za>0","published":"1970-01-01T08:26:00-23:59","publisher":"A1","status":"test","message_type":"ack","supersedes":"R8"}})~"},
    {"3bc9fee2d2d041094900d1f8d93f302f615a30093061cc8030205a3061c3a92030c3a909206161f09f988001205a202d2d3e202261f09f988030e6bca220f09f98805c30305a6120092030615a",
     R"~({"spot":{"time":"2097-12","position":{"lat":90,"lon":180,"precision":"adm2"},"type":"consult","actor":{"kind":"uaf"},"count":{"hedge":"about","best":16,"currency":"UPY","most":true,"doubted":true},"grade":"D2","note":"0/aZ0\t0à0 Z0aé 0é\t aa😀\u0001 Z --> \"a😀0漢 😀\\00Za \t 0aZ"}})~"},
    {"33400ec70b37fff8f0",
     R"~({"relation":{"id":"L9","from":"R8","to":"L8","kind":"follows","lag":{"hedge":"between","low":65807,"unit":"mi"}}})~"},
    {"3300a04831c7fc0cc01c",
     R"~({"relation":{"id":"L1","from":"A9","to":"P9","kind":"retracts","lag":{"hedge":"estimate","low":271,"best":0,"currency":"TAB","most":true,"doubted":true}}})~"},
    {"39200000000083458000000000000001917fffa008",
     R"~({"spot":{"time":"1970-01-01T00:00:00-20:30","position":{"lat":-90.000000,"lon":-180.000000},"type":"support","count":{"hedge":"between","low":65807,"high":16,"doubted":true}}})~"},
    {"2b780b007b4094000757f6161305acc805a616120305a5a20305a6120c3a927613e20f48fbfbfc3a95ae280a8f09f98802020f48fbfbff48fbfbf2020e6bca2613061301f6130615c27d0b6203ef09f9880615c1f7f206130275a3c205d5d3e3c0a612720223030305a5af48fbfbf3c306161302f30205af48fbfbf615a01400001fc47fffefeefe512c40",
     R"~({"claim":{"id":"C1","about":"P404","source":"S9","verb":"estimated","date":"1970-21","wording":"aa0Z̀Zaa 0ZZ 0Za é'a> 􏿿éZ 😀  􏿿􏿿  漢a0a0\u001fa0a\\'ж >😀a\\\u001f a0'Z< ]]><\na' \"000ZZ􏿿<0aa0/0 Z􏿿aZ\u0001","when":"1970/2097","count":{"count":{"best":4294967295,"currency":"ZIS","most":true,"doubted":true},"role":"killed"}}})~"},
    {"3ba9fc1a000000000002d058352397fffe0011b89e4790",
     R"~({"spot":{"time":"2097-21","position":{"lat":-90.00000,"lon":-179.99989,"precision":"fuzzy"},"type":"cooperate","actor":{"kind":"gov","country":"VE"},"count":{"hedge":"estimate","low":65807,"best":646495,"unit":"ft","most":true,"doubted":true},"grade":"E5"}})~"},
    {"09ba0080836c260c261a16c7da16c4015e13f3100fe405e1260c27c40c2405eb40c94c",
     R"~({"actor":{"id":"A9","secondary_kind":"gov","country":"AE","alias":"a0a0ж>ж \n😀 /\t0a> a /Z","parent":"A1","from_gazetteer":["name","name","position","parent"]}})~"},
    {"29b89ffee6100101380001e442cdfffe3a5200",
     R"~({"claim":{"about":"A8","source":"S65535","verb":"denied","credibility":"confirmed","wording":"\u0001","when":"Y-2147468152","count":{"count":{"hedge":"between","low":65807,"unit":"km","most":true},"role":"money","of":"A9"}}})~"},
    {"403ff73179830ad7140543085102d30f1405430ae30b0ad181830b09006ad181004aeae9f130093983fb0b093aeae9f30b0ae30c06fb09016969f309030ae66401818182d11309105182d30b08fad18179018102d1398101e2d2e18181830901316969f107a47dfdf9061d4901816969f102d00ad1010102d685b1830ad1830b0b09010181830980fb0b09018101818685b101786b0b0ad30ad17b0ad10102d30b0f84fcc4010100fb09830b0f35e510f98102d1830982d102d10132e2d1018180f907140542d2d1010181017b0ad182d18182eae9f04900f98139830ad309f3096969f10784fcc40008506ad2d2d178fad04f84fcc40182d0f8fe6401861d4982d1816969f181330ad2d685b10182e2e101830b08",
     R"~({"extra":{"about":"A65535","key":"0aZ a\n Za a\\aaZ00aa \rZ0 \t]]>&\u0001'0aa']]>aa\\a","value":"a -->a a\\̀000Z\"a\"\n0Zaa\u001fZ0/ 0 Z'0 <Z\\000a &--> 􏿿 é 0--> Z\u0001Z   Zж0aZ0aaa  00a0\u001faa 0 00ж /\raaZaZ/aZ  Zaa😀  \u001fa0aa漢\u001f0 Z0a0Z Z &\\Z 00\u001f  ZZ  0 /aZ0Z00]]>\t \u001f0'0aZa>a--> 😀\u0001\n\rZZZ/\u001fZ\t😀0Z\u001f\u001f̀0é0Z0-->0&aZZж 0\\\\ 0aa"}})~"},
    {"3a380000000755d4a80000031acc785900",
     R"~({"spot":{"time":"Y-2147483648","position":{"lat":90.000000,"lon":-179.996821,"precision":"adm1"},"type":"retreat","actor":{"kind":"jud","country":"ZA"}}})~"},
    {"4040015a80af3e3e615a615a5a205c20300a305a5a5a203020f48fbfbf5a61205ac3a961205d5d3e203c61613061612d2d3ec3a95a5a205c615a5a30e280a80d30222020207f5a202020f09f98802020f48fbfbff09f98800d3e2f5a617f205a203030206161d0b6c3a95a20615af09f98806109615a305a20f09f9880205a3020205a616120202020303e61cc803c615c30095d5d3e205c5a3e6130e280a8305a3cf48fbfbf5a27306130095c305a2030305c5a5a",
     R"~({"extra":{"about":"P1","key":"Z","value":">>aZaZZ \\ 0\n0ZZZ 0 􏿿Za Zéa ]]> <aa0aa-->éZZ \\aZZ0 \r0\"   Z   😀  􏿿😀\r>/Za Z 00 aaжéZ aZ😀a\taZ0Z 😀 Z0  Zaa    0>à<a\\0\t]]> \\Z>a0 0Z<􏿿Z'0a0\t\\0Z 00\\ZZ"}})~"},
    {"12f1c680ad580000000003fee60e",
     R"~({"place":{"id":"P8","facility":"border","name":"Z","position":{"lat":-90.000,"lon":-180.000,"precision":"exact"},"parent":"P65535","nearby":{"place":"P8"}}})~"},
    {"5027c039b77400000013aaea5402aea54006",
     R"~({"area":{"about":"P24","form":"other","points":[{"lat":90.0000,"lon":-180.0000,"precision":"fuzzy"},{"lat":90.000000,"lon":180.000000,"precision":"adm1"}]}})~"},
    {"4ac75cf2f0300000",
     R"~({"figure":{"about":"L8","count":{"hedge":"fewer_than","high":15,"unit":"s","most":true},"role":"other","of":"A281"}})~"},
    {"125a0267847081273c2c2000",
     R"~({"place":{"id":"P9","facility":"government","position":{"lat":90.0,"lon":180.0,"precision":"adm2"},"nearby":{"place":"P8","distance":{"hedge":"couple","most":true}},"from_gazetteer":["country","position","country","country"]}})~"},
    {"3238c000fbc0",
     R"~({"relation":{"id":"L8","from":"A25","to":"R24","kind":"ended_by"}})~"},
    {"334090180057c780",
     R"~({"relation":{"id":"L9","from":"P9","to":"A25","kind":"causes","lag":{"hedge":"order","exponent":15}}})~"},
    {"2ba00df00d00b080",
     R"~({"claim":{"id":"C1","about":"S24","source":"S1","verb":"alleged","credibility":"possibly_true","wording":"a"}})~"},
    {"3a90000075f90000002042a0",
     R"~({"spot":{"time":"1970-01-01","position":{"lat":90.000,"lon":-180.000},"type":"request","actor":{"kind":"spy"},"grade":"C6"}})~"},
    {"0bdc0003f9c9fad1e784fcc402d112d30ad735e5130ad2eae9f2d2eae9f05102d1818102d1e30b0b090182d06902d3090102d3ff35e511818103096969f1830ad30ad3090103e0",
     R"~({"actor":{"id":"A25","kind":"cop","secondary_kind":"mnc","country":"ZZ","name":"Z<😀Z\"ZaZ漢aZ]]>Z]]>\n Z00 Z<aaa 0Z\r Za  Z漢00 a-->0aZaZa  ","parent":"A24","from_gazetteer":["country"]}})~"},
    {"0bddfef841180ad21b4c80",
     R"~({"actor":{"id":"A280","kind":"mnc","secondary_kind":"jud","country":"BD","name":"Z","parent":"A9","from_gazetteer":["parent","position","parent","name"]}})~"},
    {"4a283a802007111c",
     R"~({"figure":{"about":"A9","count":{"hedge":"estimate","best":16,"high":16,"unit":"mo","doubted":true},"role":"killed","of":"A8"}})~"},
    {"035dbe02b42c4040b5e91f7f7ec27c60c2b8b46060b402fec3cd79444fe071ce7c0003fee67d039d3fee60",
     R"~({"report":{"id":"R24","title":"Z","label":"  Z􏿿a>0a\\Z00Z\u0001a漢","published":"2097-01","publisher":"A8","contributors":["A8","A8","A281","A65535","A24","A9","A8","A8"],"message_type":"error","supersedes":"R65535"}})~"},
    {"327cdf3bfc60",
     R"~({"relation":{"id":"L24","from":"S24","to":"S280","kind":"triggers"}})~"},
    {"23b77c2044081021eff39ce701ce1ff73204000120000002017902d30b09030ad1e66402d180690685b111830bf982d30f35e5130b0902d30e1d4982d2d2d30aeae9f1816969f2d2d00868",
     R"~({"event":{"id":"E24","type":"consult","mode":"multilateral","context":["executive","executive","executive"],"actors":["A280","A8","A8","A8","A8","A1","A8","A8"],"places":["P65535"],"when":"-9999/-9999-01-01","status":"ongoing","origin_code":{"scheme":"other","code":" Zaa aZ<̀Z0\r ж\"0a0Za漢aa Zaé0ZZZa]]>0-->ZZ"},"note":"\r"}})~"},
    {"4a2fb6780272e5c940",
     R"~({"figure":{"about":"A24","count":{"hedge":"estimate","low":15,"best":0,"high":4,"currency":"ZOL","most":true},"role":"facilities","of":"A9"}})~"},
    {"21f7386614d040e3a081d09d10801001034103a08dbb001e30200011fe2620c0480e0048080f89829696b8a02a0288081870ea4c0c07c88c30ea4c185698480c16b0ea58568817574f8c0c16968817574f8c081697574f88184800",
     R"~({"event":{"id":"E8","type":"support","context":["political_institutions","natural_resource","election","pro_autocracy"],"actors":["A9","A9","A8","A9","A141","A9","A25","A9"],"recipients":["A9"],"places":["P9","P9","P8","P9"],"when":"1969-01-16T03:00-23:59/2097-09-20","status":"ended","origin_code":{"scheme":"acled","code":" "},"note":"\u0001  >&\nZZ \n  aé00\u001f\"0é0aZa 0ZéaZ ]]>00ZZ ]]>0 Z]]> a "}})~"},
    {"2af9510c000153fd1fd85842570c169856969688169688169696b320168c004c0c09c818585696880c083c27e6200c0818481688083320168880480f18568c08168c080c342d9856881878a02a0c08342d8c185fc81847c816b8a02a0c168f184817574f88080c0b4b4f96880c0c08080c0bcc0c3c27e6200c08184c0c024c098c081870ea5696984a0003c60eae4e9da8573ebf788077f8",
     R"~({"claim":{"id":"C6","about":"E9","source":"S281","credibility":"possibly_true","date":"2097-41","wording":"aa\t\\0ZaZZZ ZZ ZZZ̀Z0\u000100' aaZZ 0 😀0 a Z  ̀Z\"\u0001 <aZ0 Z0 0жaZ a 0 ж0a a\u001f Z 0Z<a ]]>  0-->Z 00  0/00😀0 a00\t0&0 aéZZa","when":"1970-21","count":{"count":{"hedge":"between","low":123218014,"high":1353678478,"exponent":15,"unit":"buildings"},"role":"injured","of":"A280"}}})~"},
    {"23f640400265100f84fc01001befbfff7323005801180001452fc3a961f09f98805a20207ff09f98806161202730610a615a200d7f26303030305a5a30e280a82761275a2061202020",
     R"~({"event":{"id":"E9","type":"concede","mode":"visit","context":["disasters","corruption"],"actors":["A24"],"recipients":["A24","A25","A25"],"places":["P24","P24","P24","P65535"],"when":"1970-12-01T00:35/1970","status":"failed","origin_code":{"scheme":"gdelt","code":"éa😀Z  😀aa '0a\naZ \r&0000ZZ0 'a'Z a   "}}})~"},
    {"23de7c50200c7c0003000003f4d6000180001c2bfeff02100020820038006186901130ad30902d3f9818182d1000",
     R"~({"event":{"id":"E24","type":"cooperate","mode":"third_party","context":["legislative"],"actors":["A281","A281","A1","A24","A179","A281","A281","A8"],"recipients":["A280","A280","A1"],"when":"1970-01/..","counts":[{"count":{"best":0},"role":"injured","of":"A25"}],"status":"planned","origin_code":{"scheme":"acled","code":" \"aZa Z000Z "}}})~"},
    {"09f3c183206b4b4b42061c50150b4b46040b4b4b4c2c2604061000",
     R"~({"actor":{"id":"A23","secondary_kind":"leg","country":"AZ","name":"ZZZ","alias":"0 ZZ0 ZZZaa0 0","parent":"A25"}})~"},
    {"1bb1da87e3e1da70",
     R"~({"source":{"id":"S8","kind":"social","actor":"A9","number":{"hedge":"few","exponent":15,"unit":"rounds","doubted":true},"reliability":"cannot_be_judged","via":"S8"}})~"},
    {"523392fc00000006b49d2002e60589f6ee80528ca1194160000d7e405e0000fe0000000016c4aa2022551005e0000000000000006881914c0000005bafc82bf203146508ca060000000000000045a5a10101",
     R"~({"area":{"about":"S8","form":"circle","points":[{"lat":-90.0000000,"lon":180.0000000,"precision":"country"},{"lat":67.8535,"lon":180.0000,"precision":"country"},{"lat":90.00,"lon":180.00},{"lat":-89.999,"lon":180.000,"precision":"country"},{"lat":-89.995936,"lon":-180.000000,"precision":"adm2"},{"lat":90.00000,"lon":180.00000,"precision":"country"},{"lat":-90.000000,"lon":-180.000000,"precision":"exact"},{"lat":-68.77165,"lon":-180.00000,"precision":"country"},{"lat":90.000,"lon":180.000,"precision":"international"},{"lat":90.00,"lon":180.00},{"lat":-90.000000,"lon":-180.000000},{"lat":90,"lon":180,"precision":"fuzzy"}],"radius":{"best":0,"doubted":true}}})~"},
    {"520401afad27480000000001f5a4e90000000000380000068000000008b4acb385af239a000000001e1024c21f7841f5a4e900000000003e0c6c7d7000000001e10172e5ee0c37f5a4e9003f5a4e900000000003280000004e1e81200000000bbff35728",
     R"~({"area":{"about":"R9","form":"other","points":[{"lat":90.0000000,"lon":-180.0000000},{"lat":90.0000000,"lon":-180.0000000},{"lat":-89.9999896,"lon":-180.0000000},{"lat":90,"lon":165,"precision":"international"},{"lat":-80.4636006,"lon":-180.0000000},{"lat":90.0,"lon":-150.6},{"lat":-77.5,"lon":180.0},{"lat":90.0000000,"lon":-180.0000000},{"lat":72.3640023,"lon":-180.0000000},{"lat":90.0,"lon":-161.5},{"lat":-50.2052897,"lon":180.0000000},{"lat":90.0000000,"lon":-180.0000000,"precision":"international"},{"lat":-90.00000,"lon":-128.80383},{"lat":-90.00,"lon":-180.00}],"radius":{"hedge":"fewer_than","high":271,"currency":"GVZ","doubted":true}}})~"},
    {"530c000184b12a8808954403625510092f53011d7e40000006c000000028",
     R"~({"area":{"about":"R281","form":"polygon","points":[{"lat":90.00000,"lon":180.00000},{"lat":90.00000,"lon":12.62048,"precision":"adm2"},{"lat":90.000,"lon":-180.000}],"radius":{"hedge":"at_most","high":65808,"most":true},"more":true}})~"},
    {"311bfcf000023801e010",
     R"~({"relation":{"from":"A280","to":"S281","kind":"enables","lag":{"hedge":"estimate","low":0,"best":15,"unit":"people","doubted":true}}})~"},
    {"2bba0f005fe5090c2b4b4b5e13f310040601a5a5a7cb44c41cd79445a5a7cb41440c25a5a7cc260c2c2c26015c5015040401a40c2604045cd7944604060c2c240404040c2b46040baba7cc2b4b4c2b40000801c8",
     R"~({"claim":{"id":"C9","about":"F25","source":"S280","verb":"described_as","credibility":"confirmed","wording":"aZZZ😀 0\r-->Z& 漢-->Z\n a-->a0aaa0\n   \r a0 \"漢0 0aa    aZ0 ]]>aZZaZ","when":"1970","count":{"count":{"hedge":"unstated","unit":"households","most":true,"doubted":true},"role":"arrested"}}})~"},
    {"4a70ba6bb0002f80",
     R"~({"figure":{"about":"S48","count":{"hedge":"nearly","best":134,"unit":"people"},"role":"strength","of":"A24"}})~"},
    {"21af7c632c9040c02ff080006cf00002148100ad2faeae9f2d309016969f0f9830f35e512d187a47dfdf98102d102d100ff35e5130ad1f186640308530979318101030ad1f3090308f853097ad1810187a47dfdfad7a47dfdfb08696969f2d30f84fcc401330ad18182d30b0851030849010103080",
     R"~({"event":{"id":"E24","type":"aid","context":["health","trafficking","economic","rights_freedoms"],"actors":["A280"],"places":["P25"],"counts":[{"count":{"hedge":"estimate","low":15,"best":0,"high":0,"unit":"households"},"role":"displaced"}],"status":"considered","origin_code":{"scheme":"plover","code":"Z"},"note":"]]>Za -->\u001f0a漢Z0􏿿0 Z Z \u001f漢aZ>0̀a\na/&0  aZ>a a\u001f\na/Z0 0􏿿Z􏿿a\r-->Za😀&aZ00Zaa\n a\t   a"}})~"},
    {"0a5600005009860000",
     R"~({"actor":{"id":"A281","kind":"unk","name":"0","parent":"A281"}})~"},
    {"42672f3061305af48fbfbf5a61e6bca25a5a5a5a2f20616101616120d0b6613061e6bca21f2661205a5a5a30305af48fbfbf013080",
     R"~({"extra":{"about":"S8","key":"0a0Z􏿿Za漢ZZZZ/ aa\u0001aa жa0a漢\u001f&a ZZZ00Z􏿿","value":"0","more":true}})~"},
    {"23fdae87060387ffb9bfee6ffb9907ffee63800800f274c05fe909bb02c06a70000190880b200080a9c0000088200400044329139013179010182e183098309004982d2d61d4981030bf982d181871405413ad1813784fcc403090181e181013ad2d685b2d1810182d30ad3090102d1030b0902d784fcc40735e5130b0b0901e2d30aeae9f00",
     R"~({"event":{"id":"E211","type":"retreat","mode":"phone","context":["human_security"],"actors":["A65535","A65535","A65535","A9","A24","A65535","A8","A1"],"recipients":["A25"],"places":["P10341","P1","P280","P11"],"when":"1969-12-01","counts":[{"count":{"hedge":"nearly","best":272,"unit":"h"},"role":"arrested","of":"A9"},{"count":{"hedge":"at_most","high":16,"unit":"animals"},"role":"strength"},{"count":{"hedge":"nearly","best":272,"unit":"animals"},"role":"score","of":"A1"},{"count":{"hedge":"between","low":0,"high":0,"most":true},"role":"arrested"}],"status":"not_occurred","note":"' &/  0\\0a0a \t0ZZé0 a0Z00 'Z0&😀a 0<0 'ZZжZ0 0ZaZa  Z aa Z😀漢aaa <Za]]>"}})~"},
    {"137400800ba00000000b8000282e648056",
     R"~({"place":{"id":"P25","facility":"admin","country":"AL","position":{"lat":-90.00,"lon":-180.00,"precision":"country"},"parent":"P281","nearby":{"place":"P9","distance":{"hedge":"fewer_than","high":12,"currency":"EAK","most":true,"doubted":true}}}})~"},
    {"021adfe9bb00031c0800",
     R"~({"report":{"id":"R280","published":"1969-01-02","publisher":"A81","status":"exercise","supersedes":"R1"}})~"},
    {"33800b00004c0000ab0005",
     R"~({"relation":{"id":"L25","from":"P281","to":"E281","kind":"part_of","lag":{"hedge":"at_most","high":0,"unit":"households","doubted":true}}})~"},
    {"1ba1cf0028301000",
     R"~({"source":{"id":"S8","kind":"ngo","actor":"A25","number":{"hedge":"at_least","low":6,"unit":"households"},"reliability":"completely_reliable"}})~"},
    {"02bcc0002fe02c2801607c080100",
     R"~({"report":{"id":"R25","section":"","language":"a","published":"1970-12-01","publisher":"A24","contributors":["A25"],"supersedes":"R9"}})~"},
    {"091ffdcccbf80000",
     R"~({"actor":{"id":"A65535","secondary_kind":"igo","parent":"A24","from_gazetteer":["country","country","country","country"]}})~"},
    {"3148017fee630206",
     R"~({"relation":{"from":"E25","to":"C65535","kind":"response_to","lag":{"best":0,"most":true,"doubted":true}}})~"},
    {"4a9002c072b7e3f7a1c0",
     R"~({"figure":{"about":"E25","count":{"hedge":"at_most","high":0,"currency":"ZLP","most":true,"doubted":true},"role":"injured","of":"A57248"}})~"},
    {"3b9c000b037b8003c0000000000000002990e5902880",
     R"~({"spot":{"time":"2098-12-01T13:59-23:59","position":{"lat":-90.0000000,"lon":-180.0000000,"precision":"country"},"type":"protest","actor":{"kind":"leg","country":"SZ"},"count":{"hedge":"unstated","most":true},"grade":"E3"}})~"},
    {"4296a00b0bcf84fcc401830ad2d30ad2d3fb0ad2d30982d102e2e101830f140542e2d30b09813111830bfb0902d1004ad3090182eae9f3fb09030bfb0ad183090685b04ad61d4907140542d2d2d16969f3090309016969f182d16969f182d102d181830ad182d04ad30ad182d1f30b09030b0902d3f9016969f13b0ad182d4",
     R"~({"extra":{"about":"E237","key":"a","value":"😀0aZZaZZaZZa0Z \\\\ 0a \\Zaa0&\"0aa Z \tZa 0]]>a aaZ0a ж\tZé  ZZZ-->a a -->0Z-->0Z Z00aZ0Z\tZaZ0Z>aa aa Z -->'aZ0Z","more":true}})~"},
    {"2af9d700007dc00080000159f142d1818181830b093982d2d66402d30b09830e6402d101800901030e85b30b093bf9818308f9f2d30c880008523c125400",
     R"~({"claim":{"id":"C8","about":"C281","source":"S24","credibility":"doubtful","date":"1970-02-01T00:00:00+23:59","wording":"Z0000aa'0ZZ̀Zaa0àZ 0\u0001  aжaa'00a\u001f>Za","when":"[..1970-01-09]","count":{"count":{"hedge":"about","best":15,"unit":"animals","doubted":true},"role":"displaced","of":"A9"}}})~"},
    {"12fdfe04e58585696880c16968c38a02a0816880c08342d8817574f968997574f880c099698480c18480818488816bd23efefd6968b4b4f8816b9af2896a5216139a0bece0000000008100",
     R"~({"place":{"id":"P280","facility":"airbase","name":"aaZZ 0ZZ0  Z 0 ж ]]>Z&]]> 0&Za 0a  a\" Z􏿿ZZ--> Z漢Z","position":{"lat":-32.2,"lon":131.1,"precision":"adm1"},"parent":"P9","nearby":{"place":"P24","distance":{"hedge":"between","low":65808,"unit":"animals"}},"from_gazetteer":["position"]}})~"},
    {"39c1fc784708129dffffbe44207eb4b59900c2c26060c2b4c25a5a7c6060404060604040c2c2c2b4406041c50151e13f3100c2c2b45eb44040b8b4c23e40baba7cc26060c2406060c24060c278",
     R"~({"spot":{"time":"2097","position":{"lat":90.0,"lon":180.0},"type":"accuse","count":{"hedge":"nearly","best":65807,"currency":"XZC"},"grade":"C1","note":"ZZ̀aa00aZa-->00  00  aaaZ 0  😀aaZ/Z  \\Za\u001f ]]>a00a 00a 0a<"}})~"},
    {"116600010cb80000008000142557c0",
     R"~({"place":{"id":"P281","country":"QZ","position":{"lat":-89.9999992,"lon":-179.9917483},"parent":"P24"}})~"},
    {"5358018075f900000011ff20",
     R"~({"area":{"about":"C25","form":"polygon","points":[{"lat":90.000,"lon":-180.000}],"radius":{"hedge":"at_least","low":271},"more":true}})~"},
    {"12e7fdcc0804c3000000000002600000",
     R"~({"place":{"id":"P65535","facility":"airport","name":"0","position":{"lat":-90.0000,"lon":-180.0000,"precision":"fuzzy"},"parent":"P281"}})~"},
    {"137001c00000008013ae783c",
     R"~({"place":{"id":"P1","facility":"base","country":"QA","position":{"lat":-90,"lon":-180},"parent":"P25","nearby":{"place":"P8","distance":{"hedge":"fewer_than","high":15,"unit":"vehicles","most":true,"doubted":true}}}})~"},
    {"310ffb9940e61ffbfffc14",
     R"~({"relation":{"from":"R65535","to":"C1","kind":"begun_by","lag":{"hedge":"between","low":271,"high":65807,"unit":"animals","most":true}}})~"},
    {"39b9a4991041800015f90076300000000ffffbfbbec8b76c",
     R"~({"spot":{"time":"Y-1265425912","position":{"lat":-90.000,"lon":180.000},"type":"retreat","count":{"hedge":"between","low":65808,"high":4294967295,"currency":"MRN","most":true,"doubted":true},"grade":"D4"}})~"},
    {"4a6242621f2000",
     R"~({"figure":{"about":"S3","count":{"hedge":"unstated","currency":"GEH","most":true,"doubted":true},"role":"arrested","of":"A1"}})~"},
    {"19ea180002a0725af27e61c5015041e91f7f7ec2c240c2c202140241cd7944604cc2c240b46060c2c261e91f7f7e5e61c50151c501504060c2b4c26041cd79459900b44060baba7c60",
     R"~({"source":{"id":"S9","actor":"A281","number":{"hedge":"more_than","low":0,"currency":"ZFV","most":true,"doubted":true},"anonymous":true,"reliability":"usually_reliable","name":"0  􏿿aa aa\u0001\n\u0001 漢0&aa Z00aa0􏿿/0   0aZa0 漢̀Z 0]]>0"}})~"},
    {"1ba2017d53c128",
     R"~({"source":{"id":"S9","kind":"official","actor":"A24","number":{"hedge":"more_than","low":15,"unit":"animals","doubted":true},"reliability":"fairly_reliable"}})~"},
    {"1bf3e28019800007152800",
     R"~({"source":{"id":"S24","kind":"military","actor":"A25","number":{"hedge":"between","low":272,"unit":"km"},"anonymous":true,"reliability":"fairly_reliable","via":"S105"}})~"},
    {"521c00009360000000002a8ca11940415a0028ca00003b12a8801f41f08b80000000a5de3b45c0052bfd5752a004a1e9d1940d5194232811c00000006b49d20036781000062fb6",
     R"~({"area":{"about":"A281","form":"circle","points":[{"lat":-90.000,"lon":-180.000,"precision":"adm2"},{"lat":90.00,"lon":180.00,"precision":"adm2"},{"lat":83,"lon":-180},{"lat":90.00,"lon":-179.99},{"lat":90.00000,"lon":-98.06014,"precision":"adm2"},{"lat":-90.000000,"lon":-93.037350,"precision":"adm2"},{"lat":-89.830530,"lon":180.000000,"precision":"fuzzy"},{"lat":-50.82,"lon":180.00,"precision":"international"},{"lat":90.00,"lon":180.00,"precision":"fuzzy"},{"lat":-90.0000000,"lon":180.0000000}],"radius":{"hedge":"estimate","low":15,"best":0,"high":272,"currency":"RPW","most":true,"doubted":true}}})~"},
    {"33bfc80e4421c92f00",
     R"~({"relation":{"id":"L280","from":"P1","to":"F5","kind":"same_as","lag":{"hedge":"unstated","currency":"ZEX","most":true}}})~"},
    {"40a72f5a61015a61303022303030202020617f5c5a61306101205a205af09f9880200d5a61206120e6bca22030f09f98805a7f5a0a30613030615a5a61302061205d5d3e30203020302d2d3e5d5d3e30d0b6300a5a30205a5a09615a61615d5d3e30e280a8613061d0b65a612061302d2d3e205a205a615a30e280a8e6bca261205a22612230306161cc805a305a612030095a301f305a0120202f5a206101205a613c203ce6bca25a5a2061613e5c613e27",
     R"~({"extra":{"about":"C8","key":"Za\u0001Za00\"000   a\\Za0a\u0001 Z Z😀 \rZa a 漢 0😀Z","value":"Z\n0a00aZZa0 a ]]>0 0 0-->]]>0ж0\nZ0 ZZ\taZaa]]>0 a0aжZa a0--> Z ZaZ0 漢a Z\"a\"00aàZ0Za 0\tZ0\u001f0Z\u0001  /Z a\u0001 Za< <漢ZZ aa>\\a>'"}})~"},
    {"02fb2802b402b419c50150b4ff9900c2c2c27cc21000200430",
     R"~({"report":{"id":"R13","section":"Z","label":"Z","language":" Z̀aaa>a","published":"-9999","publisher":"A25","status":"draft","message_type":"ack"}})~"},
    {"0b200d1004c0",
     R"~({"actor":{"id":"A1","kind":"crm","secondary_kind":"mil","alias":"0"}})~"},
    {"2b9c001ff7340062813fb42000083cfcc0",
     R"~({"claim":{"id":"C25","about":"R65535","source":"S25","verb":"quoted","credibility":"probably_true","when":"-5922/1970-01","count":{"count":{"hedge":"between","low":15,"high":15,"most":true,"doubted":true},"role":"captured"}}})~"},
    {"4a300160200804b000",
     R"~({"figure":{"about":"A25","count":{"hedge":"estimate","low":0,"best":16,"high":16,"most":true},"role":"distance","of":"A1"}})~"},
    {"127e000013aaea5400000000010038000267f394196d80",
     R"~({"place":{"id":"P281","facility":"camp","position":{"lat":90.000000,"lon":-180.000000,"precision":"exact"},"parent":"P25","nearby":{"place":"P281","distance":{"hedge":"nearly","best":15,"currency":"ZZI"}},"from_gazetteer":["name","parent","parent","parent"]}})~"},
    {"2b5be2fe0000707f280003a0003838",
     R"~({"claim":{"id":"C24","about":"A24","source":"S281","verb":"inferred","date":"2097","when":"1970-21","count":{"count":{"hedge":"estimate","best":0,"high":0,"unit":"km"},"role":"missing"}}})~"},
    {"404801981393bfad30901030e6402d2d181030939013902e2d132d2d30fa47dfdf9016969f30901390309800b0ad309830ae10101010069f10181030b098179800f84fcc401005685b30ad7a47dfdfbf902d685b30ad30ad11181f309018181016969f10180698103085102d181830f1405405182e182d30b09030b0ad2d2d102e182eae9f1380",
     R"~({"extra":{"about":"P9","key":"0''","value":"Za  àZZ0 a' ' \\Z&ZZa􏿿 -->a ' a0\u0001aZa0a\\    \r> 0 aa0/0\u0001😀 \nжaZ􏿿 ZжaZaZ\"0>a 00 --> 0\r0 a\n Z00a \n0\\0Zaa aaZZZ \\0]]>'"}})~"},
    {"0b79c744fd697574f8816880816968c028c18571696bd23efefd696889858569718584c080056880b4b4f96968c0078a02a168c18480c098c1688184803584839af288807fd23efefd849b8a02a00569fd84c0c1870ea4809cc0042880808185688080c3007a51",
     R"~({"actor":{"id":"A8","kind":"reb","secondary_kind":"jrn","name":"Z]]> Z  ZZ0\n0a\\ZZ􏿿ZZ\"aaZ\\aa0 \u0001Z -->ZZ0\u0001 Z0a 0&0Z a \ra 漢 ","alias":"􏿿a& \u0001Za00aé '0\u0001\n   aZ  0","parent":"A403","from_gazetteer":["position","name"]}})~"},
    {"42cf80ad404030ad131017f35e5110309830b0b0ad18181830902d1818131817ad102d30982d2d7a47dfdf90112d2e685b0fad309018102d2d0fad7a47dfdfad06ad2d1061d4bf9818132eae9f0497848517982d102d30982d2d1017b0902d2d309f309810180fb0ad18735e51309030b097ad049830b097982d181830e85b10309830902d2d40",
     R"~({"extra":{"about":"L24","key":"Z","value":"aZ& /漢 a0aaaZ000a Z00&0/Z Za0ZZ􏿿 \"Z\\ж\u001fZa 0 ZZ\u001fZ􏿿Z\rZZ é00&]]>\t/\t\n/0Z Za0ZZ /a ZZa>a0 0\u001faZ0漢a aa/Z\t0aa/0Z00aж a0a ZZ","more":true}})~"},
    {"02bfe00003eb4c240c2c2618753cd7944c2c23e6060406041e13f31006041e13f3100604404b441400000f7fdff80005fe0430000bfcc900",
     R"~({"report":{"id":"R281","section":"Za aa0é漢aa\u001f00 0 😀0 😀0\"","language":"Z ","published":"1970-21","publisher":"A1","contributors":["A280","A280","A281","A280","A1","A9","A281","A280"],"status":"test","message_type":"cancel","supersedes":"R9"}})~"},
    {"23d6bfc86662820a3205e80b5ff73256ec0006f6e80c42f2020e280a861303001e280a8f09f98805a301f2f30305a612020302d2d3e3e0d5a61616161e6bca220f48fbfbf307f0",
     R"~({"event":{"id":"E280","type":"request","mode":"firearms","context":["reparations","election","reparations","disasters"],"actors":["A269"],"recipients":["A19","A65535"],"when":"1969-21/9999-01","status":"planned","origin_code":{"scheme":"ucdp","code":"   a00\u0001 😀Z0\u001f/00Za  0-->>\rZaaaa漢 􏿿0"}}})~"},
    {"1ba3e3bfd802839707b0",
     R"~({"source":{"id":"S24","kind":"party","actor":"A280","number":{"hedge":"between","low":0,"high":33959,"unit":"vehicles","most":true,"doubted":true},"reliability":"not_usually_reliable"}})~"},
    {"22f8ffb9897004001000805fe00002b9e113be",
     R"~({"event":{"id":"E65535","type":"accuse","mode":"heavy_weapons","actors":["A25"],"recipients":["A1","A1","A9"],"places":["P280"],"when":"1970","counts":[{"count":{"hedge":"fewer_than","high":15,"unit":"aircraft","doubted":true},"role":"missing","of":"A24"}]}})~"},
    {"2bdc0050001149fc2000118401000720",
     R"~({"claim":{"id":"C25","about":"P25","source":"S1","verb":"declined","credibility":"cannot_be_judged","date":"2097-01","when":"[1970..]","count":{"count":{"hedge":"between","low":16,"high":16,"unit":"vehicles","most":true},"role":"equipment"}}})~"},
    {"5250303d353aaff80000000299800000002000",
     R"~({"area":{"about":"C1","form":"polygon","points":[{"lat":-25.1499265,"lon":-180.0000000,"precision":"country"}],"radius":{"hedge":"estimate","low":65808,"best":16}}})~"},
    {"28f98200680000013051000009b4afa9e840",
     R"~({"claim":{"about":"S1","source":"S25","credibility":"doubtful","date":"1970-01-01","wording":"0","when":"../1970-01-01","count":{"count":{"hedge":"estimate","best":38661,"high":15,"doubted":true},"role":"strength","of":"A1"}}})~"},
    {"337c9f1800e9005c",
     R"~({"relation":{"id":"L24","from":"P24","to":"A25","kind":"during","lag":{"hedge":"about","best":0,"unit":"s"}}})~"},
    {"0112bf9030b09030b0901030901030b0981066401018735e5130ae6640182d1811102d009830b0981810101010182d18101006e640101830901830980513aeae9f102d30b0ad2d2d30f84fcc4030902d2d182d2d685b102d182d2d18187140543f98181130ad3090103f902d18735e511818182d181018102d181304ad2e30ad00907000000001af80",
     R"~({"report":{"title":" aa aa  a  aa0 ̀ 0漢a\\̀0Z0\" Z\u00010aa00    0Z0  \r̀ 0a 0a0\n']]> ZaaZZZa😀a ZZ0ZZж Z0ZZ00 00\"aZa   Z0漢000Z0 0 Z0&\tZ\\aZ\u0001 ","published":"Y-2147483648","status":"exercise","supersedes":"R215"}})~"},
    {"0b920e8b9cffdcc0",
     R"~({"actor":{"id":"A9","kind":"ism","secondary_kind":"prm","country":"ZZ","parent":"A65535"}})~"},
    {"40f0017fa47dfdfad110080ad18102eae9f1830ad2d30b0902d102d2d18102d30ad13b0907a47dfdfad102d2d0f901130b0b0c06f9861d4b0901830b08fad2d6640685b2d18101810102d1030982d181310714054101830f35e51102d30982d1000b0869010182eae9f113098181830b0932d2d71405405187a47dfdf8fb0852d1790181830ad101030f84fcc40103098107a47dfdf98784fcc4030ad102d131010685b1030902d2eae9f61d4901061d4ad2d30b093ad30982d04ae2d2d685b1118182d2d10309830e85b30981030b0e1d4982d18009830fa47dfdfad2d2d17ad187140541118685b2d181e18664071405418181818181011685b00ad30ad102d16969f30ad2d2d3091182d2d1013ad1816969f0",
     R"~({"extra":{"about":"F25","key":"􏿿Z\"\u0001\u0001Z0 ]]>0aZZaa Z ZZ0 ZaZ'a 􏿿Z ZZ\u001f \"aaa","value":"0éa 0aa\u001fZZ̀жZ0 0  Z a0Z0&   0a漢 Za0Z \u0001a\r  0]]>\"a000aa&ZZ \n0􏿿\u001fa\nZ/ 00aZ  a😀 a0 􏿿0😀aZ Z&  ж a Z]]>é  éZZaa'Za0Z\t\\ZZж\"00ZZ a0aжa0 aaé0Z0\u00010a􏿿ZZZ/Z0 \"0жZ0<0̀ 00000 \"ж\u0001ZaZ Z-->aZZZa\"0ZZ 'Z0-->"}})~"},
    {"209500e3dff7fa05bff0000bfffee62801670161",
     R"~({"event":{"id":"E1","type":"retreat","actors":["A280","A280","A9","A6","A280","A281","A280","A65535"],"when":"1970-32","status":"cancelled","note":"a"}})~"},
    {"193f277fff734c000004c0",
     R"~({"source":{"id":"S38104","actor":"A65535","reliability":"unreliable","via":"S281","name":"0"}})~"},
    {"18ffec18b628c23d77cbe14a054c202b460404061e91f7f7e61c501501260c24e406041c5015060138752fec2c38752c2b87c5e4ec2c2400",
     R"~({"source":{"id":"S63269","number":{"hedge":"at_most","high":341974987,"currency":"ZPQ","most":true},"anonymous":true,"reliability":"usually_reliable","via":"S9","name":"a\u0001Z0  0􏿿0 \t0a' 0  0\téaaéa\\>/'aa "}})~"},
    {"015c80980313101800b0903003820040018000060020860008",
     R"~({"report":{"title":"0","label":"& 0\u0001a ","published":"1970-08-01T16:00-23:59","publisher":"A281","contributors":["A1","A1","A9","A9"],"supersedes":"R285"}})~"},
    {"4a580427e5f009a150",
     R"~({"figure":{"about":"P413","count":{"hedge":"several","exponent":15,"currency":"ACN"},"role":"displaced","of":"A9"}})~"},
    {"1b1400503e",
     R"~({"source":{"id":"S25","kind":"journalist","actor":"A1","via":"S24"}})~"},
    {"40b7f8086c04030ad30ad30ae61d4e1d4b0ad2d2d0f9e1810784fcc401830901816969f2d30ad2d3090182d13ad30e6403093735e511830ad30e85b101010309f784fcc4013b09018187a47dfdf9f101871405430b09806b0e640069f1310309100b0b0902d1017b0ad2d180f90107a47dfdfad30982d30bf9830901e30849818102d2d2eae9f0",
     R"~({"extra":{"about":"C280","key":"\r","value":"aZaZa\\ééaZZZ\u001f<0 😀0a 0-->ZaZZa 0Z'Zàa&漢0aZaж   a>😀'a 00􏿿> 0 aa0\rà\r>& a\"\u0001aa Z /aZZ0\u001f  􏿿Za0Za0a <a\t00 ZZ]]>"}})~"},
    {"4a1ff73220004d0000",
     R"~({"figure":{"about":"R65535","count":{"best":0,"unit":"people","doubted":true},"role":"captured","of":"A25"}})~"},
    {"48275b00000000024080",
     R"~({"figure":{"about":"A8","count":{"hedge":"at_most","high":65808,"unit":"households"},"role":"height"}})~"},
    {"031811fc80c0809c817574f969688083c27e6200c1858568c1696971689d85858480800584348184998569696b42d8809d68c184f080818481688184802b8a02a08184c168833201696b9af28b0ea5688080c16968c080816b42d80584f0c0c0bd6968808184c18568c1856984c3c27e62008080c18585857574f8816968c1687d718498c000",
     R"~({"report":{"id":"R5","title":" 0 ' ]]>ZZ  😀0aaZ0ZZ\\Z'aaa  \u0001a\r a&aZZZж 'Z0a<  a Z a \n  a0Z ̀ZZ漢éZ  0ZZ0  Zж\u0001a<00/ZZ  a0aZ0aZa0😀  0aaa]]> ZZ0Z\u001f\\a","published":"2069-01","publisher":"A1"}})~"},
    {"409ff7317902d2d1f2d00e640735e511030ad1818182eae9f182d71405418182eae9f2d2d30f140541810181018139810101830bfad10309011309798107a47dfdfad13100f9e1f30982d182d3f86b0f84fcc402d2d10182d10735e511e11735e512e30b090182d735e5130e640101790103090181018685b2eae9f309e18102d30b09f16969f1796969f61d493b093b09030980fe1d4b098309030b0b0ad30981830ad2d1013b0b0fa47dfdf9798182d30ad180",
     R"~({"extra":{"about":"E65535","key":" ZZ>Z\u0001̀漢 aZ000]]>0Z 00]]>ZZa 0 0 0'0  0a","value":"Z a \"a/0 􏿿Z& \u001f<>a0Z0Z\ra😀ZZ 0Z 漢<\"漢\\aa 0Z漢à /  a 0 0ж]]>a<0 Zaa>-->/-->é'a'a a0\u001féa0a aaaZa00aZZ 'aa􏿿/00ZaZ0"}})~"},
    {"23bfd24f4b0c62c10b223bf80003f80003efbfff73160000be000023f878170f00a6d398621205a20306120265a6109200d30205a202030612226305a30205a3ee280a85a0a305f61305ae280a8202030202f610120305a3061e280a87f5a30095a26272030f09f9880015a095a61300a09202f61305a20200a6130225a27e280a85d5d3e7f5a5a305a2d2d3e2f20e280a80d5a30615c013030616161305a2f2226201f273e5a0",
     R"~({"event":{"id":"E19030","type":"threaten","mode":"disarm","context":["human_rights","executive","human_rights","religion_ethnicity"],"actors":["A24","A281","A24","A281","A24","A24","A24","A65535"],"places":["P281","P16","P281"],"when":"2097-01-31","counts":[{"count":{"hedge":"estimate","low":15,"best":0,"unit":"kg","most":true,"doubted":true},"role":"sources","of":"A8"}],"status":"not_occurred","origin_code":{"scheme":"icews","code":" Z 0a &Za\t \r0 Z  0a\"&0Z0 Z> Z\n0"},"note":"a0Z   0 /a\u0001 0Z0a Z0\tZ&' 0😀\u0001Z\tZa0\n\t /a0Z  \na0\"Z' ]]>ZZ0Z-->/  \rZ0a\\\u000100aaa0Z/\"& \u001f'>Z"}})~"},
    {"40af8080c0699810112d1010182d2d102eae9f2d1010112d2d18664030902d2e30852d051018784fcc40181018179810182d181f2e685b183096969f103090112d685b3090182d3f9800ad685b1018103fe85b1818181e1818308fbf982e181010102d2d2d309030b0981010183093e85b0f9386b0ae182eae9f2d735e511010117a47dfdfb0ad18784fcc40181030b09e2d6640182eae9f664066402d30903096969f3093912d1e182eae9f00b0e6401061d49030982d1018735e511810102e1030ad132d107140542d30f14054132d102d05102d18309e3080",
     R"~({"extra":{"about":"C24","key":"\u0001","value":"0 \"Z  0ZZ ]]>Z  \"ZZ0̀a Z\\a\nZ\n 0😀0 0/0 0Z0>\\ж0a--> a \"Zжa 0Z0\u0001Zж 0 ж000<00a\u001f0\\0   ZZZa aa0  0a'ж\u001f'\ra\\0]]>Z漢  \"􏿿aZ0😀0 aa<Z̀0]]>̀̀Za a-->a'\"Z<0]]>\u0001à é a0Z 0漢0  \\ aZ&Z  Za &Z Z\n Z0a<a"}})~"},
    {"52341813c20000974001e0",
     R"~({"area":{"about":"S9","form":"polygon","points":[{"lat":90.0,"lon":-180.0,"precision":"adm2"}],"radius":{"hedge":"fewer_than","high":16,"unit":"vehicles","most":true,"doubted":true}}})~"},
    {"021c9d800016ecfea600bfd0",
     R"~({"report":{"id":"R8","published":"1970-01-01T22:59","publisher":"A64433","contributors":["A280"],"supersedes":"R9"}})~"},
    {"4abff73250000660ba9bfc",
     R"~({"figure":{"about":"C65535","count":{"hedge":"about","best":272,"currency":"TAX","doubted":true},"role":"facilities","of":"A280"}})~"},
    {"537801009b7740000001d80002ffff0ac0",
     R"~({"area":{"about":"F25","form":"line","points":[{"lat":90.0000,"lon":-180.0000}],"radius":{"hedge":"estimate","best":272,"high":65807,"unit":"vessels","doubted":true},"more":true}})~"},
};

}  // namespace sitrep_test

#endif

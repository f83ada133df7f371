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
  contributors SEQUENCE (SIZE (1..8)) OF ActorId OPTIONAL,
  status       ReportStatus DEFAULT actual,
  message-type MessageType DEFAULT alert,
  supersedes   ReportId OPTIONAL,
  ...
}

ReportId ::= SEQUENCE {
  number RecordNumber
}

RecordNumber ::= CHOICE {
  r0 INTEGER (1..16),
  r1 INTEGER (17..272),
  r2 INTEGER (273..65535)
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
  exponent INTEGER (-7..15) DEFAULT 0,  -- power of ten of the figures, or of the word; -k: k decimals
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
  imagery, sensor, social, ...
}

Reliability ::= ENUMERATED {
  completely-reliable, usually-reliable, fairly-reliable, not-usually-reliable, unreliable,
  cannot-be-judged
}

Event ::= SEQUENCE {
  id          EventId,
  type        EventType,
  mode        Mode OPTIONAL,
  context     SEQUENCE (SIZE (1..4)) OF Context OPTIONAL,
  actors      SEQUENCE (SIZE (1..8)) OF ActorId OPTIONAL,
  recipients  SEQUENCE (SIZE (1..8)) OF ActorId OPTIONAL,
  places      SEQUENCE (SIZE (1..4)) OF PlaceId OPTIONAL,
  when        When OPTIONAL,
  counts      SEQUENCE (SIZE (1..4)) OF Tally OPTIONAL,
  status      EventStatus DEFAULT happened,
  origin-code OriginCode OPTIONAL,
  note        UTF8String OPTIONAL,  -- at most 95 octets
  ...
}

EventId ::= SEQUENCE {
  number RecordNumber
}

EventType ::= ENUMERATED {
  agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten,
  protest, sanction, mobilize, coerce, assault, statement, appeal, presence, seize-power, designate,
  ...
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
  strength, killed, injured, arrested, displaced, captured, missing, equipment, facilities, money,
  distance, duration, sources, mentions, ...
}

EventStatus ::= ENUMERATED {
  happened, ongoing, ended, planned, considered, failed, not-occurred, cancelled, postponed,
  undetermined, ...
}

OriginCode ::= SEQUENCE {
  scheme CodeScheme,
  code   UTF8String,  -- at most 31 octets
  ...
}

CodeScheme ::= ENUMERATED {
  other, cameo, plover, acled, ucdp, gdelt, icews, ...
}

Claim ::= SEQUENCE {
  id          ClaimId OPTIONAL,
  about       Ref,
  source      SourceId,
  verb        ClaimVerb DEFAULT said,
  credibility Credibility OPTIONAL,
  date        Date OPTIONAL,
  wording     UTF8String OPTIONAL,  -- at most 127 octets
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
  report, actor, place, source, event, claim, relation, spot, ...
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
  follows, causes, triggers, enables, part-of, response-to, during, same-as, supersedes,
  corroborates, contradicts, retracts, ...
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

END
)~";

struct frozen_record {
    std::string_view hex, json;
};
inline constexpr frozen_record frozen_records[] = {
    {"55c0002feee6c000080100000980",
     R"~({"claim":{"id":"C1","about":"R1","source":"S65535","credibility":"doubtful","date":"1970-01-01T16:00-23:59","wording":"0"}})~"},
    {"07fd3c056864c0c08080c38a02a39af288c16bd23efefc2584808170c080c0058404c200008018080010017f770c0000",
     R"~({"report":{"id":"R16","title":"Z","section":"00  0 漢0Z􏿿\ta  \\0 0","label":"a","language":"0","published":"1970-01-05T00:06:00-23:59","publisher":"A17","contributors":["A65535"],"status":"exercise","supersedes":"R273"}})~"},
    {"56cf1402feee1fffffffff445a307f223061306161610d0a61d0b65a61200d30615c7f303c30f09f9880e6bca23061205a5a305af09f9880205a3020302261cc805d5d3e2f205a615a5a5a3020305a20",
     R"~({"claim":{"id":"C16","about":"A17","source":"S65535","verb":"alleged","date":"Y2147483647","wording":"Z0\"0a0aaa\r\naжZa \r0a\\0<0😀漢0a ZZ0Z😀 Z0 0\"à]]>/ ZaZZZ0 0Z "}})~"},
    {"17f01c02a001201f6130611f3027613e3030300a20610920202030306161305a2030305a20205a80001000",
     R"~({"actor":{"id":"A1","kind":"ngo","secondary_kind":"cop","country":"VA","name":" ","alias":"a0a\u001f0'a>000\n a\t   00aa0Z 00Z  Z","parent":"A273","from_gazetteer":["country","country"]}})~"},
    {"105bfbb804822180",
     R"~({"actor":{"id":"A65535","alias":" ","from_gazetteer":["name","country","parent"]}})~"},
    {"37e80000c07a00008113a000",
     R"~({"source":{"id":"S273","kind":"media","actor":"A1","number":{"hedge":"estimate","best":0,"high":0,"exponent":-7,"currency":"AIT","most":true},"anonymous":true,"reliability":"completely_reliable","via":"S1"}})~"},
    {"47fe7a000000080bfe04000000800c00006010000f5ffff7f77806000026090a5a205d5d3e5a2061255a6120c3a9c3a9202030612d2d3e20202f2020e280a85a7f201f612061f48fbfbf5a012061",
     R"~({"event":{"id":"E16","type":"statement","mode":"visit","context":["military"],"actors":["A1"],"recipients":["A2","A272","A1","A273","A1"],"places":["P17"],"when":"1970-01-01T12:00-23:59","counts":[{"count":{"hedge":"between","high":4294967295,"exponent":-7,"unit":"percent"},"role":"strength","of":"A1"}],"status":"ongoing","origin_code":{"scheme":"icews","code":"\nZ ]]>Z a"},"note":"Za éé  0a-->  /   Z \u001fa a􏿿Z\u0001 a"}})~"},
    {"77c00003000159f4005a0068001f97fff800001012b59900baba7cb4b87c",
     R"~({"spot":{"time":"1970-01-01T24:00:00+23:59","position":{"lat":-90,"lon":180,"precision":"exact"},"type":"retreat","actor":{"kind":"cop","country":"AD"},"count":{"hedge":"estimate","low":65807,"best":0,"exponent":-7,"unit":"people"},"grade":"B1","note":"Z̀]]>Z\\>"}})~"},
    {"3770060360000486a34f0130",
     R"~({"source":{"id":"S1","kind":"party","actor":"A1","number":{"hedge":"estimate","low":0,"best":0,"high":0,"currency":"EGU","doubted":true},"reliability":"cannot_be_judged","via":"S16","name":"0"}})~"},
    {"277401131c02600204e8001100",
     R"~({"place":{"id":"P17","facility":"country","country":"MO","name":"0","parent":"P1","nearby":{"place":"P1","distance":{"hedge":"fewer_than","high":16,"exponent":-7,"doubted":true}},"from_gazetteer":["position"]}})~"},
    {"3353cf04f8999e1830ad784fcc40183098132d2d1030b0981810183f9018102d735e512eae9f61d4ad2d30b0ad2eae9f1030b097ad11685b1000",
     R"~({"source":{"id":"S16","actor":"A16","number":{"best":15,"most":true},"reliability":"usually_reliable","name":"<0aZ😀0a0&ZZ aa00 0 0 Z漢]]>éZZaaZ]]> aa/Z\"ж "}})~"},
    {"66005fddc878f97fc1501800",
     R"~({"relation":{"id":"L1","from":"R65535","to":"E16","kind":"enables","lag":{"hedge":"between","low":271,"exponent":-7,"currency":"KAM"}}})~"},
    {"6678801000023d800015c072aae0",
     R"~({"relation":{"id":"L16","from":"A1","to":"R273","kind":"supersedes","lag":{"hedge":"estimate","best":272,"high":108,"exponent":-7,"currency":"ZKV","most":true,"doubted":true}}})~"},
    {"43ff7f770019e79f7f7759da279f00001e05c0000010278b900000000040003785a21e92009800ad00",
     R"~({"event":{"id":"E65535","type":"agree","context":["disasters"],"actors":["A16","A16","A65535","A53218","A16","A16","A273","A16"],"recipients":["A6"],"places":["P1","P1","P1","P1"],"when":"-6136/1970-01-01T00:00:00-23:59","counts":[{"count":{"hedge":"couple","exponent":15,"most":true},"role":"displaced","of":"A16"}],"status":"undetermined","origin_code":{"scheme":"ucdp","code":"0"},"note":"Z"}})~"},
    {"7786ec0d000000000000043019b1c45c40db12051030902d10181818102d00",
     R"~({"spot":{"time":"1969","position":{"lat":-90.00000,"lon":-180.00000,"precision":"adm2"},"type":"retreat","actor":{"kind":"gov"},"count":{"hedge":"at_most","high":474400029,"exponent":15},"grade":"E5","note":" a Z 000 Z"}})~"},
    {"24b7fcd6800000000000004ffc2c00ca20",
     R"~({"place":{"id":"P272","facility":"bridge","position":{"lat":-90.00000,"lon":-180.00000,"precision":"exact"},"nearby":{"place":"P16","distance":{"hedge":"couple","exponent":15,"unit":"people"}},"from_gazetteer":["name","position","name","country"]}})~"},
    {"23901a03f615a30615a3e613e30206161c3a9617f306126300d7f2d2d3e61095a0d0d615a201f206161615a205a30d0b6615ad0b6615a5a5ae280a8d0b6205a20206130800012040",
     R"~({"place":{"id":"P1","country":"NA","name":"aZ0aZ>a>0 aaéa0a&0\r-->a\tZ\r\raZ \u001f aaaZ Z0жaZжaZZZ ж Z  a0","position":{"lat":-90,"lon":-178,"precision":"fuzzy"},"from_gazetteer":["name"]}})~"},
    {"5790043c008000",
     R"~({"claim":{"id":"C17","about":"E16","source":"S1","verb":"confirmed","credibility":"confirmed","date":"1970"}})~"},
    {"17f0007db4012017205a613c5a30cc8061615d5d3e305a277f20273c5a5a010000",
     R"~({"actor":{"id":"A1","kind":"cop","secondary_kind":"mnc","country":"NU","name":" ","alias":" Za<Z0̀aa]]>0Z' '<ZZ\u0001","parent":"A1","from_gazetteer":["country"]}})~"},
    {"07fd401d0f8b4b4f98568c16b42d880287d857574fb0ea4c0c184256880c3d23efefd6829856880c184c18480c332018568c07c9d8480c332008083d23efefcb4b4f8c07cc0c0c168258488c08184c0058584bc9984808185687d68c08168258480c18587320080808168c080c00569696984816968c0c0c0056804803c8184c16968c080c0c168c30ea4808100000000040",
     R"~({"report":{"id":"R17","title":">-->aZ0Zж \n\u001fa]]>é00a\tZ 0􏿿Z\naZ 0a0a 0̀aZ0\u001f'a 0̀  􏿿-->0\u001f000Z\ta\"0 a0\u0001aa/&a  aZ\u001fZ0 Z\ta 0aà   Z0 0\u0001ZZZa ZZ000","section":"Z","label":" ","language":" a0ZZ0 00Z0é  ","published":"1970-01-01","publisher":"A1","contributors":["A1"],"status":"exercise","supersedes":"R1"}})~"},
    {"2273dcca5a8d403d000002f6c8",
     R"~({"place":{"id":"P16","country":"OM","parent":"P38836","nearby":{"place":"P17","distance":{"hedge":"estimate","best":0,"high":0,"exponent":-7,"unit":"animals","most":true,"doubted":true}},"from_gazetteer":["parent","parent","name","country"]}})~"},
    {"05ee3c10c0c3320020808004818480c0f00480c7410e79e7807bfe3a0048",
     R"~({"report":{"id":"R16","section":"00̀","label":"  \u0001 a 0<","language":" ","published":"3955-01","contributors":["A16","A16","A16","A1","A16","A272","A8","A17"],"status":"system","message_type":"error"}})~"},
    {"407e80039e7a00ffb10017e2f6040262b5fffe4412ec430f93901013309e101830b0ad05183f98132d7a47dfdf981830980530ad309e182516969f1830bfb08ffa47dfdfad1f1816969f30e1d49818181010181030e640309830982eae9f2d102d2d7a47dfdf981030aeae9f2d7a47dfdfad71405430ad1030aeae9f182d2d18101380",
     R"~({"event":{"id":"E17","type":"consult","places":["P16","P16","P17","P272"],"when":"/1970-12-31T05:59:00-23:40","counts":[{"count":{"hedge":"at_most","high":65807,"unit":"ft"},"role":"injured","of":"A135"}],"status":"considered","origin_code":{"scheme":"icews","code":"'  &a< 0aaZ\n00&Z􏿿00a0\naZa<0"},"note":"-->0aa\u001f􏿿Z>0-->aé000  0 àa0a0]]>Z ZZ􏿿0 a]]>Z􏿿Z aZ a]]>0ZZ0 '"}})~"},
    {"55dff27fcf24000fe40445a5a7c4440b4b4619900c2b460407c40c2b4605e60b44014c26060b4405e1202604460b8605a5a7c4040b460b860b5a16c15c5015060c2c26060b44e41e13f310040b461a16c6060b4c212c24060c260c2601260c240fe12b4c2b44c7cb4404e4187524040c2c2b4b460ff990040b415cd79447cfebaba7cc2606060b40",
     R"~({"claim":{"id":"C272","about":"P272","source":"S16","credibility":"probably_true","date":"1970-01","wording":" \"-->\" ZZ0̀aZ0 > aZ0/0Z \na00Z /\t\u00010\"0\\0-->  Z0\\0Zж\n 0aa00Z' 😀 Z0ж00Za\ta 0a0a0\t0a \tZaZ&>Z ' é  aaZZ0̀ Z\n漢>]]>a000Z"}})~"},
    {"668011e261d37fc780",
     R"~({"relation":{"id":"L17","from":"P16","to":"A13","kind":"same_as","lag":{"hedge":"nearly","best":271,"unit":"mi"}}})~"},
    {"77700000000b00002bf202010879747004ed80",
     R"~({"spot":{"time":"Y-2147483648","position":{"lat":-90.000,"lon":180.000,"precision":"fuzzy"},"type":"agree","actor":{"kind":"jud","country":"DZ"},"count":{"hedge":"estimate","best":7,"high":0,"unit":"facilities","most":true,"doubted":true},"grade":"D4"}})~"},
    {"62c800807d9ff01a00",
     R"~({"relation":{"from":"L17","to":"A1","kind":"same_as","lag":{"hedge":"at_most","high":271,"exponent":-7,"unit":"d"}}})~"},
    {"03ff1d272220203030e6bca23020f48fbfbf303020305a3030305a61273e5a5a0c3c2f5a2720203c5d5d3e61611f303020202030615a20270d5a6120f09f988030200961f48fbfbfe280a8d0b60f5a013030612661300a2027270d205a0003c2008278",
     R"~({"report":{"title":"'\"  00漢0 􏿿00 0Z000Za'>ZZ","section":"</Z'  <]]>aa","label":"00   0aZ '\rZa 😀0 \ta􏿿 ж","language":"Z\u000100a&a0\n ''\r Z","published":"1970","publisher":"A16","contributors":["A17"],"status":"draft","message_type":"update","supersedes":"R16"}})~"},
    {"7654537050000057b404942003",
     R"~({"spot":{"time":"-8664-21","position":{"lat":-90.00,"lon":-165.97,"precision":"fuzzy"},"type":"consult","actor":{"kind":"lab"},"count":{"best":0,"exponent":-7,"most":true,"doubted":true}}})~"},
    {"075bbfbb8217185847c80802968108342d9683fc27e6200816b0ea4808184c17574f9ff07900",
     R"~({"report":{"id":"R65535","title":"\\aa\u001f  \nZ","section":" жZ","language":"😀 Zé  a0]]>","publisher":"A272","contributors":["A16"],"message_type":"cancel","supersedes":"R1"}})~"},
    {"37f00300003f419d30fd68c0809c839af288c07cc1730ea4c1698568818732018742d97088c08984808184833201689d849824c3d23efeffc27e620080c09d8568b4b4f8c0bcc024bc",
     R"~({"source":{"id":"S1","kind":"official","actor":"A273","number":{"hedge":"scores","unit":"weapons","doubted":true},"anonymous":true,"reliability":"cannot_be_judged","via":"S13","name":"Z0 ' 漢0\u001f0\\é0ZaZ àaж\\\"0\"a  a ̀Z'a&\t0􏿿😀 0'aZ-->0/0\t/"}})~"},
    {"033d0361615c1120e280a85a5c01306161611f5a61612020600b0000800210f2f00005fddd000040000800080400006800",
     R"~({"report":{"title":"aa\\","section":"  Z\\\u00010aaa\u001fZaa  ","published":"1970-12-01T00:00-23:59","publisher":"A4611","contributors":["A273","A65535","A273","A273","A17","A1","A17","A273"],"status":"test","supersedes":"R17"}})~"},
    {"27d043e58024460000000003f4c1",
     R"~({"place":{"id":"P2","facility":"naval_base","country":"ZM","name":"\"","position":{"lat":-90.000,"lon":-180.000},"parent":"P16","from_gazetteer":["position","parent","country","name"]}})~"},
    {"376004806800396054ff80",
     R"~({"source":{"id":"S1","kind":"military","actor":"A17","number":{"hedge":"at_least","low":0,"exponent":-7,"currency":"ZMB","doubted":true},"reliability":"fairly_reliable","via":"S272"}})~"},
    {"572000038000100110",
     R"~({"claim":{"id":"C273","about":"S273","source":"S17","verb":"denied","credibility":"probably_true"}})~"},
    {"24f3d259bde35f9005001ffc8200",
     R"~({"place":{"id":"P16","facility":"sea","position":{"lat":-32.927,"lon":180.000,"precision":"within_25km"},"parent":"P17","nearby":{"place":"P272"},"from_gazetteer":["name","country","name","country"]}})~"},
    {"27d000ac06a40606040baba7c7cc244b4b4b4c26060ffcd794440c38752b43efe5e4060401240604040604e60604e4040c26040b4c26040606041800000000000c0100",
     R"~({"place":{"id":"P1","facility":"airbase","country":"LA","name":" 00 ]]>>a\"ZZZa00漢 aéZ\u001f/ 0 \t 0  0'00'  a0 Za0 00 ","position":{"lat":-90.0000,"lon":-180.0000,"precision":"adm1"},"parent":"P1","from_gazetteer":["position"]}})~"},
    {"3548cd089c4000000004c0",
     R"~({"source":{"id":"S13395","kind":"witness","number":{"hedge":"between","low":272,"high":0,"exponent":-7,"unit":"people","most":true},"reliability":"not_usually_reliable"}})~"},
    {"17d3dc6f39173027203061f09f98806120307f5a5a613c5a3030225a61016110",
     R"~({"actor":{"id":"A16","kind":"ngo","secondary_kind":"eur","country":"ZZ","name":"0' 0a😀a 0ZZa<Z00\"Za","alias":"a","from_gazetteer":["position"]}})~"},
    {"66ff9bfe500000cd0008",
     R"~({"relation":{"id":"L272","from":"S272","to":"P273","kind":"enables","lag":{"hedge":"estimate","best":0,"high":0,"most":true}}})~"},
    {"073b01fd7574f98480c17574f9682480c39af288808169696b9af288278a02a18568c1856984816880c185fd68c0808168248187c27e6200c16b8a02a0c0c16968818498c080c0c1873200830ea4c184c0c342d88080c02742db42d880c028f8c081858480f0816880c0c38a02a08187c27e620168342569697168816880c089870ea47cc3c27e6201849d87d23efefd6968c00584c08170816881848168816b32018680017f77080064dff0",
     R"~({"report":{"id":"R1","title":"]]>a 0]]>Z\t 0漢  ZZZ漢\t aZ0aZa Z 0aZ0  Z\t a😀0Z 00ZZ a&0 00à é0a00ж  0\tжж 0\n>0 aa < Z 00  a😀Z\r\tZZ\\Z Z 0\"aé","section":"0😀a'a􏿿ZZ0\u0001a0 \\ Z a Z Z̀a","published":"1970-21","publisher":"A65535","contributors":["A298"],"message_type":"ack","supersedes":"R272"}})~"},
    {"22b5082800000300006d800000000685d718",
     R"~({"place":{"id":"P83","country":"BI","position":{"lat":-90,"lon":-180},"nearby":{"place":"P273","distance":{"hedge":"at_most","high":65808,"exponent":-6,"currency":"ILV","most":true,"doubted":true}},"from_gazetteer":["parent"]}})~"},
    {"572000037fdff1a0",
     R"~({"claim":{"id":"C273","about":"S272","source":"S272","verb":"alleged","credibility":"possibly_true"}})~"},
    {"12f40013fe6bca2302720205a2030305a613030616161205a30616130305a30305a30265a2230613e61305a5a616101615a5acc805a5af48fbfbf615a301f205a20c3a91b20305a30302030615c095a5ad0b630202720206120263c7fd0b6307ff2010",
     R"~({"actor":{"id":"A17","secondary_kind":"gov","name":"漢0'  Z 00Za00aaa Z0aa00Z00Z0&Z\"0a>a0ZZaa\u0001aZZ̀ZZ􏿿aZ0\u001f Z é","alias":" 0Z00 0a\\\tZZж0 '  a &<ж0","parent":"A272","from_gazetteer":["name","country","country","name"]}})~"},
    {"529afeee4008800170",
     R"~({"claim":{"about":"L65535","source":"S17","verb":"estimated","date":"1970-01-24"}})~"},
    {"21980000f73200809824c1873200808080c168c0c1848169847f8a02a30ea70ea568c18585856b0ea48168818568808168c1688080818480c0298404c3c27e62017229ad0030",
     R"~({"place":{"id":"P273","name":"̀ &\t0à   0Z00a Za\u001f ééZ0aaaZé Z aZ  Z0Z   a 0\na\u00010😀\\","position":{"lat":76,"lon":180,"precision":"exact"},"from_gazetteer":["parent"]}})~"},
    {"6680240000680279000030",
     R"~({"relation":{"id":"L17","from":"E273","to":"S17","kind":"corroborates","lag":{"hedge":"between","low":0,"exponent":-7,"unit":"people","most":true,"doubted":true}}})~"},
    {"1777fc139131f0ad0b65a20e6bca2615a5a5a3e203061262f306130c3a9200d20305a5a5a5abfbbb0120",
     R"~({"actor":{"id":"A272","kind":"gov","secondary_kind":"cvl","country":"IT","alias":"\nжZ 漢aZZZ> 0a&/0a0é \r 0ZZZZ","parent":"A65535","from_gazetteer":["country","country","position","position"]}})~"},
    {"16f80000014fc81858568056968f8c080c1857574f83481858480f8f98569856968817080c028c169696880c083d23efefd6984816b0ea584817574f880f18584c185870ea47c8171856968c38a02a034c088808081fd68808083c27e62008083d23efefc3500000",
     R"~({"actor":{"id":"A273","kind":"cop","secondary_kind":"prm","name":" aaZ\u0001ZZ>0 0a]]>\r aa >>aZaZZ \\ 0\n0ZZZ 0 􏿿Za Zéa ]]> <aa0aaé","alias":" \\aZZ0 \r0\"   Z   😀  􏿿\r","parent":"A17","from_gazetteer":["country"]}})~"},
    {"16d3c2083d84c0bfc27e62009969696880c00568048000",
     R"~({"actor":{"id":"A16","kind":"jud","secondary_kind":"jud","name":"a0/😀&ZZZ 0\u0001Z","alias":" ","from_gazetteer":["country"]}})~"},
    {"7743f8440079000146508c050ae827e807802cc8",
     R"~({"spot":{"time":"2097-01-18T00:00:60-23:59","position":{"lat":90.00,"lon":178.45},"type":"support","actor":{"kind":"ism","country":"AT"},"count":{"hedge":"estimate","best":0,"high":15,"exponent":-7,"unit":"vessels","most":true},"grade":"D2"}})~"},
    {"376800018ffebffff7f77a0a8afeee",
     R"~({"source":{"id":"S273","kind":"sensor","actor":"A272","number":{"hedge":"more_than","low":4294967295,"exponent":1,"unit":"t"},"reliability":"fairly_reliable","via":"S65535"}})~"},
    {"47570000060702040810ff900000a280078b00001028c0c187320168807c05840480",
     R"~({"event":{"id":"E273","type":"concede","mode":"third_party","context":["intelligence","intelligence","intelligence","intelligence"],"actors":["A272"],"places":["P273"],"counts":[{"count":{"best":16,"unit":"rounds","most":true},"role":"captured","of":"A273"}],"origin_code":{"scheme":"ucdp","code":"00àZ \u001f\u0001a"},"note":" "}})~"},
    {"51d408000228001400b2026f48fbfbf0927205a5a0",
     R"~({"claim":{"about":"C1","source":"S273","credibility":"improbable","date":"2098-11-01","wording":" &􏿿\t' ZZ"}})~"},
    {"357400ad3ffc889c40004800",
     R"~({"source":{"id":"S17","kind":"journalist","number":{"hedge":"between","high":271,"currency":"ZCE","most":true,"doubted":true},"reliability":"unreliable","via":"S17","name":" "}})~"},
    {"13e40036bcd569ff9af288c0c08184b4b4f8c185698569848080c0c0048034c184bd68816985848080c1697574f9696b9af288c1698742db0ea584058400",
     R"~({"actor":{"id":"A17","secondary_kind":"leg","country":"NP","name":"Z漢00 a-->0aZaZa  00\u0001 \r0a/Z Zaa  0Z]]>ZZ漢0Zaжéa","alias":"a","parent":"A1"}})~"},
    {"25a3011fad04b0bf98309830981030ad308fad04982d30b0f84fcc403090685b182d1e3090101e3f98111030aeae9f2d7a47dfdffa47dfdff35e5106e1d4982eae9f1e480000006feee9cf04",
     R"~({"place":{"id":"P13","facility":"airport","name":"Z\ta0a0a0 aZa\u001fZ\t0Zaa😀a ж0Z<a  <0\" a]]>Z􏿿􏿿漢\ré0]]><","position":{"lat":-90.0,"lon":-180.0,"precision":"exact"},"nearby":{"place":"P65535","distance":{"hedge":"fewer_than","high":15,"exponent":-7,"most":true}}}})~"},
    {"56c033c02d000004c0",
     R"~({"claim":{"id":"C1","about":"S16","source":"S1","verb":"described_as","date":"1970-21","wording":"0"}})~"},
    {"17600510c01f5a5c205a205a61e6bca25d5d3e202f5a3e61205a5a61cc803c61c3a9205a613c",
     R"~({"actor":{"id":"A1","kind":"prm","secondary_kind":"mil","country":"GA","alias":"Z\\ Z Za漢]]> /Z>a ZZà<aé Za","parent":"A16"}})~"},
    {"578f200f3247f0f0",
     R"~({"claim":{"id":"C16","about":"P1","source":"S16","verb":"quoted","credibility":"possibly_true","date":"2097-01-31"}})~"},
    {"77f00000000a8ca0d9da41c39cda000b100ad0",
     R"~({"spot":{"time":"Y-2147483648","position":{"lat":90.00,"lon":98.85,"precision":"adm2"},"type":"concede","actor":{"kind":"leg","country":"TT"},"count":{"hedge":"between","high":0,"unit":"households","doubted":true},"grade":"E3","note":"Z"}})~"},
    {"16c00518056804c0",
     R"~({"actor":{"id":"A1","kind":"prm","secondary_kind":"pty","name":"Z","alias":"0"}})~"},
    {"6723d6a80b00002bc0000148",
     R"~({"relation":{"id":"L18622","from":"C1","to":"C273","kind":"contradicts","lag":{"hedge":"estimate","low":0,"best":0,"exponent":-7,"unit":"kg","most":true}}})~"},
    {"7780066ddd00000004102797ffff4bf950bf61a007e5eb5a16cb4403ebaba7cb5cd794440b412b44cb5e13f3100b460c260401440c2b440c2604c60b460c387521240024078c2b46060baba7c61e91f7f7ec202b40",
     R"~({"spot":{"time":"1970","position":{"lat":90.0000,"lon":-180.0000,"precision":"fuzzy"},"type":"cooperate","actor":{"kind":"mil"},"count":{"hedge":"estimate","low":65807,"best":2784864623,"exponent":15,"unit":"m"},"grade":"A1","note":"/ZжZ \u001f]]>Z漢 Z\tZ&Z😀Z0a0 \n aZ a0&0Z0aé\t \u0001 <aZ00]]>0􏿿a\u0001Z"}})~"},
    {"3777fcf7f776878088200003f22305a5a30613061206120cc807f5a61615a6120e6bca227616120f09f9880f09f9880265a615cd0b6305a6122613030cc80f48fbfbf306130612d2d3e5a300",
     R"~({"source":{"id":"S272","kind":"ngo","actor":"A65535","number":{"hedge":"at_least","low":15,"exponent":-7,"unit":"ft"},"reliability":"completely_reliable","via":"S273","name":"\"0ZZ0a0a a ̀ZaaZa 漢'aa 😀😀&Za\\ж0Za\"a00̀􏿿0a0a-->Z0"}})~"},
    {"3443d040",
     R"~({"source":{"id":"S16","kind":"igo","reliability":"usually_reliable"}})~"},
    {"60e7b5fddc00",
     R"~({"relation":{"from":"F16","to":"L65535","kind":"follows"}})~"},
    {"35fbfbb9bbff1852f17603da000240",
     R"~({"source":{"id":"S65535","kind":"social","number":{"hedge":"fewer_than","high":4173568155,"exponent":15,"unit":"households","most":true,"doubted":true},"anonymous":true,"reliability":"not_usually_reliable","via":"S17","name":" "}})~"},
    {"25cbfbb859d982d2d049030b080ad2d2d2d13183093ad1e182d7140542d308696969f66402d2d102d13b09816969f714054181010111e30ad71405461d4e85b30b80000000000000007fc0",
     R"~({"place":{"id":"P65535","facility":"prison","name":"0ZZ\t aa\u0001ZZZZ&0a'Z<0Z Za\r-->̀ZZ Z'a0--> 0  \"<aZ éжa","position":{"lat":-90.0000000,"lon":-180.0000000},"parent":"P272"}})~"},
    {"447c00a083d46000f02d8000143c0481104b320184c080c1718568c1858587c27e620080",
     R"~({"event":{"id":"E1","type":"aid","mode":"multilateral","places":["P16"],"when":"../1970-01-31T00:45-23:59","counts":[{"count":{"hedge":"at_least","low":15,"unit":"people","most":true},"role":"facilities"}],"status":"ended","origin_code":{"scheme":"ucdp","code":"̀a0 0\\aZ0aaa😀 "}}})~"},
    {"0069016147f1013dffbfbb80",
     R"~({"report":{"language":"a","published":"2097-02-01","contributors":["A16","A272"],"supersedes":"R65535"}})~"},
    {"773800000003000780000000966951760280040290",
     R"~({"spot":{"time":"2098-01-01T00:01-23:59","position":{"lat":-90.0000000,"lon":72.3484534,"precision":"exact"},"type":"threaten","actor":{"kind":"cop"},"count":{"hedge":"about","best":0,"doubted":true},"grade":"C3"}})~"},
    {"07f88000004c05f9af288816880808187d23efefd687d84c30ea79af28984278a02a0c185858732000585b7600740040017f7727fdff7fc0",
     R"~({"report":{"id":"R273","title":"0","section":"漢 Z   a􏿿Z\u001fa0é漢a","label":" 0aaà","language":"a","published":"1969-01-30T00:00-23:59","publisher":"A65535","contributors":["A272","A272","A272"]}})~"},
    {"1447fc30a205a612701275d5d3e3c0",
     R"~({"actor":{"id":"A272","kind":"leg","alias":" Za'\u0001']]><"}})~"},
    {"24e00818bb1600002000020000",
     R"~({"place":{"id":"P1","facility":"religious","position":{"lat":-66.053,"lon":-180.000},"parent":"P273","nearby":{"place":"P273"}}})~"},
    {"7786ec0f0af2906ac1eb3c4822d4665980002d5824cfc997574f88080c081fc80f0c187d23efefc24b4b4f9688342d880258584818585698584c16985718568c0802480b4b4f8818584c1fc048169688185688185680",
     R"~({"spot":{"time":"1969","position":{"lat":-80.8165579,"lon":-17.3290460,"precision":"within_25km"},"type":"aid","actor":{"kind":"ref","country":"MZ"},"count":{"hedge":"between","low":272,"currency":"NLA","most":true},"grade":"C4","note":"&]]>  0  <0a􏿿\t-->Z ж \taa aaZaa0Za\\aZ0 \t --> aa0\u0001 ZZ aZ aZ"}})~"},
    {"62affbbfeb0affff00",
     R"~({"relation":{"from":"C272","to":"F272","kind":"retracts","lag":{"hedge":"about","best":65807}}})~"},
    {"3563ce5004800000",
     R"~({"source":{"id":"S16","kind":"ngo","number":{"hedge":"between","high":0},"reliability":"unreliable","via":"S273"}})~"},
    {"04b27fc28bc28f0c080c0818742d99fc100eeb3e800008",
     R"~({"report":{"id":"R272","label":"/\n<0 0 aж","published":"2097-01-09T00:59+23:59","publisher":"A273","message_type":"cancel"}})~"},
    {"46fc78efb480c60308007a9f01363e191580000129550012980000240161",
     R"~({"event":{"id":"E16","type":"request","mode":"other","context":["trafficking","legislative","rights_freedoms","legislative"],"recipients":["A17"],"places":["P16"],"when":"../Y1078824838","counts":[{"count":{"hedge":"more_than","low":272,"unit":"animals","doubted":true},"role":"money"},{"count":{"hedge":"more_than","low":0,"unit":"animals","doubted":true},"role":"money","of":"A273"}],"status":"ongoing","origin_code":{"scheme":"ucdp","code":"a"}}})~"},
    {"05308000004c0802c0",
     R"~({"report":{"id":"R273","section":"0","published":"1970-12","publisher":"A1"}})~"},
    {"6028013feb",
     R"~({"relation":{"from":"A17","to":"P272","kind":"retracts"}})~"},
    {"7703f90000581b402b37fffe610768",
     R"~({"spot":{"time":"2097","position":{"lat":-90.00,"lon":45.55},"type":"statement","actor":{"kind":"prm"},"count":{"hedge":"between","low":65807,"currency":"TBA","most":true,"doubted":true},"grade":"F6"}})~"},
    {"061001fc98c3d23efeff0ea4c08080c30ea57574f9696b8a02a0c0c1689d84808169688080c0c185698742d88169848184838a02a081688184c18742d96969857574f8889fc27e6200c168c1fcc18569698585689c8098bc8080c170c184c1848024c1696b0ea4c08185fcc168c0c38a02a09d68c09bc27e62018480c0f0c0809d6969ff",
     R"~({"report":{"id":"R1","title":"&0􏿿é0  0é]]>ZZ 00Z'a  ZZ  00aZaж Za a   Z a0aжZZa]]>\"'😀0Z00aZZaaZ' &/  0\\0a0a \t0ZZé0 a0Z00 'Z0&😀a 0<0 'ZZ","publisher":"A272"}})~"},
    {"46bc800e1c081ff1559b0b47879e0072970fffffbfbbc1c8bfbb820f80003184202b40",
     R"~({"event":{"id":"E17","type":"request","mode":"ceasefire","context":["election"],"recipients":["A272"],"when":"7629-01-23","counts":[{"count":{"hedge":"estimate","low":15,"best":15,"exponent":-7,"unit":"vehicles","most":true},"role":"distance"},{"count":{"hedge":"estimate","low":15,"best":4294967295,"unit":"vehicles","most":true},"role":"facilities","of":"A65535"},{"count":{"hedge":"between","low":15,"high":272,"most":true,"doubted":true},"role":"arrested"}],"status":"ongoing","origin_code":{"scheme":"cameo","code":"Z"}}})~"},
    {"531d0000ec",
     R"~({"claim":{"about":"F17","source":"S1","verb":"inferred","credibility":"doubtful"}})~"},
    {"76900045a260470df940160260",
     R"~({"spot":{"time":"1970-01","position":{"lat":90,"lon":-28,"precision":"within_25km"},"type":"request","actor":{"kind":"pty"},"count":{"hedge":"several","exponent":9,"unit":"animals","most":true,"doubted":true},"note":"0"}})~"},
    {"624800001c7fffefeefb0140",
     R"~({"relation":{"from":"P17","to":"R1","kind":"causes","lag":{"best":4294967295,"exponent":15,"unit":"households","doubted":true}}})~"},
    {"568f080002feee0a4000b000",
     R"~({"claim":{"id":"C16","about":"R273","source":"S65535","verb":"confirmed","date":"-9999-12-01"}})~"},
    {"4674ff960f0a04285efeee4010000ffffffffe1e8000024b10b9e30f84fcc402eae9f10183090101817e1d48f981830900",
     R"~({"event":{"id":"E272","type":"protest","mode":"phone","context":["political_institutions","intelligence","political_institutions","political_institutions"],"places":["P65535","P17","P17","P1"],"when":"Y2147483647","counts":[{"count":{"hedge":"estimate","best":0,"high":0,"exponent":-7,"unit":"aircraft","most":true},"role":"duration"}],"origin_code":{"scheme":"plover","code":"<a😀]]> 0a  0/é\u001f00a "}}})~"},
    {"670000340000700000988000008035c0",
     R"~({"relation":{"id":"L273","from":"L273","to":"S273","kind":"triggers","lag":{"hedge":"between","low":272,"high":0,"currency":"ABV","most":true,"doubted":true}}})~"},
    {"447f00001eb03d10000050004537fc2ecbfbb8c31f010dc3a9205a5d5d3e61090d300909205a0a615a20e280a8615a5acc80302f5d205a6161c3a9e280a85a5a305a0a5a2061615a5a305a5a266120306130cc80617f5ac3a95a30305a30610d20206161615a5a20205d5d3e615a5a3020305a30302061f09f98805a305a5a3061f48fbfbf30205a5a205d5d3e5a5a3e5a5a",
     R"~({"event":{"id":"E273","type":"assault","mode":"abduct","places":["P16"],"when":"1970-01-01/1970-22","counts":[{"count":{"hedge":"nearly","best":271,"unit":"vessels","most":true,"doubted":true},"role":"sources","of":"A65535"}],"status":"not_occurred","origin_code":{"scheme":"acled","code":"\u0001\ré Z]]>a\t\r0\t\t Z\naZ  aZZ̀0/"},"note":" Zaaé ZZ0Z\nZ aaZZ0ZZ&a 0a0̀aZéZ00Z0a\r  aaaZZ  ]]>aZZ0 0Z00 a😀Z0ZZ0a􏿿0 ZZ ]]>ZZ>ZZ"}})~"},
    {"74a002824000001a51e8001300",
     R"~({"spot":{"time":"1970-06-01","position":{"lat":-90.0,"lon":-180.0,"precision":"adm1"},"type":"presence","actor":{"kind":"reb","country":"UA"},"note":"0"}})~"},
    {"47397f7712100c5ff018000cda7d26006d46e7801453d3cf00612ea782b0d405fddc30",
     R"~({"event":{"id":"E65535","type":"reject","mode":"withdraw","context":["pro_democracy"],"actors":["A272","A1"],"when":"/1970","counts":[{"count":{"hedge":"at_most","high":32310,"exponent":-7,"unit":"weapons","most":true,"doubted":true},"role":"distance"},{"count":{"hedge":"fewer_than","high":15,"exponent":-7,"unit":"animals","most":true},"role":"captured"},{"count":{"hedge":"estimate","best":15,"high":15,"exponent":-7,"unit":"weapons"},"role":"money"},{"count":{"hedge":"more_than","low":15,"exponent":-7,"currency":"LBV"},"role":"strength","of":"A65535"}],"status":"planned"}})~"},
    {"42bc79587321c3f3d00400040100401004761d000c02b3e8577fca8000240161",
     R"~({"event":{"id":"E16","type":"threaten","context":["pro_autocracy","disasters","pro_autocracy","pro_autocracy"],"recipients":["A16","A17","A17","A1","A17","A17","A17","A17"],"when":"8358-01-01T12:00+23:59/","counts":[{"count":{"hedge":"fewer_than","high":271,"unit":"t"},"role":"strength","of":"A1"}],"status":"ongoing","origin_code":{"scheme":"ucdp","code":"a"}}})~"},
    {"46360160443000008001ab60000000152eeb0f18400f1088fd662011e2008000ea230fb0ae10101010069f10181030b098179800f84fcc401005685b30ad7a47dfdf99aeae9f3098187a47dfdffa47dfdf98685b3f93784fcc40182eae9f1830ad1e2e1861d4ad30ad182d2d30981013982d2d2d30ae00",
     R"~({"event":{"id":"E1","type":"protest","mode":"third_party","context":["crime"],"when":"[1970..2098]","counts":[{"count":{"hedge":"at_most","high":65808,"currency":"KLX","doubted":true},"role":"sources","of":"A16"},{"count":{"hedge":"between","low":16,"high":15,"unit":"buildings","doubted":true},"role":"injured"},{"count":{"hedge":"many","exponent":12,"unit":"buildings"},"role":"injured"},{"count":{"hedge":"estimate","low":16,"best":16,"exponent":-7,"unit":"a","doubted":true},"role":"injured"}],"origin_code":{"scheme":"icews","code":"a\\    \r> 0 aa0/0\u0001😀 \nжaZ􏿿"},"note":"]]>a00􏿿􏿿0ж&😀0]]>0aZ<\\0éZaZ0ZZa0 '0ZZZa\\"}})~"},
};

}  // namespace sitrep_test

#endif

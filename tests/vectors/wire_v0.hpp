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
    {"37e80000c03a0010227400",
     R"~({"source":{"id":"S273","kind":"media","actor":"A1","number":{"hedge":"estimate","best":0,"high":0,"currency":"AIT","most":true},"anonymous":true,"reliability":"completely_reliable","via":"S1"}})~"},
    {"47fe7a000000080bfe04000000800c00006010000b5ffff7f778c00004c1214b440baba7cb440c24ab4c24187538752404060c25a5a7c40405e4041c50150b4fe403ec240c3e91f7f7eb40240c20",
     R"~({"event":{"id":"E16","type":"statement","mode":"visit","context":["military"],"actors":["A1"],"recipients":["A2","A272","A1","A273","A1"],"places":["P17"],"when":"1970-01-01T12:00-23:59","counts":[{"count":{"hedge":"between","high":4294967295,"unit":"percent"},"role":"strength","of":"A1"}],"status":"ongoing","origin_code":{"scheme":"icews","code":"\nZ ]]>Z a"},"note":"Za éé  0a-->  /   Z \u001fa a􏿿Z\u0001 a"}})~"},
    {"77c00003000159f2002d0400072ffff0390011004c00",
     R"~({"spot":{"time":"1970-01-01T24:00:00+23:59","position":{"lat":-90,"lon":180,"precision":"adm2","lat_decimals":0,"lon_decimals":0},"type":"agree","actor":{"kind":"cop"},"count":{"hedge":"estimate","low":65807,"best":0,"currency":"ZAA","doubted":true},"grade":"A5","note":"0"}})~"},
    {"17f00024123f30611f61206130305a61cc8061e280a8d0b6205a6130205a615a5d5d3e61613030205a2061305a5a5a612d2d3ed0b6e280a8205d5d3e2f61305a615a615c200130800082",
     R"~({"actor":{"id":"A1","kind":"cop","secondary_kind":"uaf","country":"AS","name":"0a\u001fa a00Zàa ж Za0 ZaZ]]>aa00 Z a0ZZZa-->ж  ]]>/a0ZaZa\\ ","alias":"0","parent":"A275","from_gazetteer":["name"]}})~"},
    {"07a801fcc1696883d23efefd858480c168c16880c080b4b4f8c0c18742d8f168838a02a16984c168839af289873200c0c083c27e62018584bd85849f42d8882968b4b4f968817184c0f87cc18584c0c09cc18428808342d96804816b0ea5858569848880c080358584c081697168f8c3d23efefc80808080c034c169858480c083320004f8430ea569698585697574f8818584bd6889002c0000",
     R"~({"report":{"id":"R1","title":"0ZZ 􏿿aa 0Z0Z 0 -->00aж<Z  Za0Z 漢à00 😀aa/aa'ж\"\nZ-->Z \\a0>\u001f0aa00'0a\n  жZ\u0001 ZéaaZa\" 0 \raa0 Z\\Z>0􏿿    0\r0Zaa 0 ̀","section":">","label":"éZZaaZ]]> aa/Z\"","published":"1970-12-01","contributors":["A1"]}})~"},
    {"03fb68610d61615a6120cc8020203c6161e6bca25c613e5a61203020c3a96130c3a9e280a8273020206161206130203061613030615d5d3e2020d0b6305a5a200d206120c3a9615a61305a30302661303027305a206130612020205a2061200d30303030615a615a5a205a1f5a3c30202d2d3e5a5a0d3061200a3061011f20200d5c61612061615a2020091f5a6126205a3020615d5d3e305c7f5a305a202f6130c3a95a2020c3a95acc800f7f205a301fe280a8e6bca261202030400bc000f100",
     R"~({"report":{"title":"a\raaZa ̀  <aa漢\\a>Za 0 éa0é '0  aa a0 0aa00a]]>  ж0ZZ \r a éaZa0Z00&a00'0Z a0a   Z a \r0000aZaZZ Z","section":"Z<0 -->ZZ\r0a \n0a\u0001\u001f  \r\\aa aaZ  \t","label":"Za& Z0 a]]>0\\Z0Z /a0éZ  éZ̀","language":" Z0\u001f 漢a  0","published":"1970-12-25","publisher":"A1","contributors":["A16"],"message_type":"update","supersedes":"R1"}})~"},
    {"77f00000000500001a8b3060b4c5201107e3e605a5a7cb4c260b45a5a7cc2419900c2b4b4c24ebaba7c40b4b5875212b4c2418752b587525eb4404e404460fe41e13f3100b4c2b4124040baba7c6060400",
     R"~({"spot":{"time":"Y-2147483648","position":{"lat":-90.00,"lon":-112.05,"precision":"adm1","lat_decimals":2},"type":"consult","actor":{"kind":"gov","country":"NG"},"count":{"hedge":"between","high":16,"most":true},"grade":"B1","note":"\u001f0-->Za0Z-->a ̀aZZa']]> ZZé\tZa éZé/Z ' \"0 😀ZaZ\t  ]]>00 "}})~"},
    {"07af7fc9cc0c170c1858584f184c169689c816968c0c080256984c028818480c16880838a02a342d8808080043404f04ca5e8000804000080200801e45000000",
     R"~({"report":{"id":"R272","title":"00\\0aaa<a0ZZ' ZZ00 \tZa0\n a 0Z   ж   ","section":"\r","label":"<","published":"5335","contributors":["A17","A1","A17","A273","A17","A17","A17","A16"],"status":"system","message_type":"cancel","supersedes":"R273"}})~"},
    {"23d3e0f016148000000000",
     R"~({"place":{"id":"P16","country":"QP","name":"a","position":{"lat":-90.0,"lon":-180.0,"precision":"exact","lat_decimals":1,"lon_decimals":1},"parent":"P1","from_gazetteer":["country"]}})~"},
    {"37301a7f1ffff7f77b47e0d3c04c00",
     R"~({"source":{"id":"S1","kind":"social","actor":"A16","number":{"hedge":"between","low":4294967295,"high":179,"exponent":15,"unit":"vehicles","doubted":true},"via":"S16","name":"0"}})~"},
    {"20b0051940000101c3c001e492",
     R"~({"place":{"id":"P1","position":{"lat":90.00,"lon":-180.00,"lat_decimals":2,"lon_decimals":2},"nearby":{"place":"P1","distance":{"hedge":"estimate","low":15,"best":0,"unit":"people","most":true,"doubted":true}},"from_gazetteer":["name","name","name","name"]}})~"},
    {"15783e444ce4116828809c0d2480",
     R"~({"actor":{"id":"A4258","kind":"mil","country":"ZZ","alias":"Z\n '","parent":"A1","from_gazetteer":["position","position","position","position"]}})~"},
    {"45fe8000069e79f7f771e783f000917fc04a00780002d01638184f08005857d738a02a0830ea4f3320184f0839af288c0c081879af289707c808168c0f8b4b4f98568c16b42d880287d857574fb0ea4c0c184256880c3d23efefd6829856880c184c18480c332018568c07c9d8480c332008083d23efefcb4b4f8c07cc0c00",
     R"~({"event":{"id":"E17","type":"agree","mode":"third_party","actors":["A16","A16","A16","A65535","A16","A16"],"recipients":["A16"],"places":["P1","P1","P18192","P1"],"when":"1970-36/1970","counts":[{"count":{"hedge":"between","high":0,"currency":"MOA","most":true,"doubted":true},"role":"killed","of":"A16"}],"status":"ongoing","origin_code":{"scheme":"other","code":"a"},"note":"\\  é<̀a< 漢00 a漢\\\u001f  Z0>-->aZ0Zж \n\u001fa]]>é00a\tZ 0􏿿Z\naZ 0a0a 0̀aZ0\u001f'a 0̀  􏿿-->0\u001f00"}})~"},
    {"27f40008067eb440baba7cfe4cc2fe4c6040b4baba7cc24040b4c24060c2b4b4b5875260401a60b4b44040c2b441cd7944604c40c2b460c2b4026060b4b4c2b5e13f3100c3f0000000000000000627b15952400142",
     R"~({"place":{"id":"P17","facility":"airbase","country":"AD","name":"Z ]]>&a&0 Z]]>a  Za 0aZZZé0 \r0ZZ  aZ 漢0& aZ0aZ\u000100ZZaZ😀a","position":{"lat":-90.00,"lon":-180.0000000,"precision":"within_25km","lat_decimals":2,"lon_decimals":7},"parent":"P16","nearby":{"place":"P11323","distance":{"hedge":"about","best":0,"unit":"households","doubted":true}},"from_gazetteer":["name"]}})~"},
    {"57efeee70000b900000030001fd6968c0bd84816bd23efefcc184bd71716880f8c38a02a0c004f168c080c0c1840569858587c27e620081fc818480802b0ea585698569856985848185fd84c08984c184c168c098c0816825717574f8c39af288f985857574f98568839af2896b32000480f8f080c08185858434c18488c17574f97574f968818568833200800",
     R"~({"claim":{"id":"C65535","about":"F1","source":"S1","verb":"confirmed","credibility":"doubtful","date":"2098-01-01T03:00:00","wording":"ZZ0/a Z􏿿0a/\\\\Z >0 0\u0001<Z0 00a\u0001Zaaa😀  a  \néaZaZaZaa aa0\"a0a0Z0&0 Z\t\\]]>0漢>aa]]>aZ 漢Z̀\u0001 >< 0 aaa\r0a\"0]]>]]>Z aZ ̀ "}})~"},
    {"667980b7f7719c0000b0",
     R"~({"relation":{"id":"L16","from":"S1","to":"C65535","kind":"during","lag":{"hedge":"estimate","low":0,"best":0,"unit":"vessels","most":true}}})~"},
    {"66001e0000bbffff0000000001",
     R"~({"relation":{"id":"L1","from":"R16","to":"R1","kind":"follows","lag":{"hedge":"estimate","low":65807,"best":65808,"high":0,"doubted":true}}})~"},
    {"16d401f3c058405682",
     R"~({"actor":{"id":"A17","kind":"mnc","secondary_kind":"edu","name":"a","alias":"Z","from_gazetteer":["name"]}})~"},
    {"1653ca7805726d80",
     R"~({"actor":{"id":"A16","kind":"unk","secondary_kind":"img","alias":"\\","from_gazetteer":["parent","parent","parent"]}})~"},
    {"57c023dff180003e0961616120305a2d2d3e30617f611ff48fbfbf5a3e302d2d3e61c3a93030302020302061cc80613061305d5d3e5a205a5af48fbfbf3020615d5d3e5a5a61",
     R"~({"claim":{"id":"C1","about":"P16","source":"S272","verb":"alleged","credibility":"confirmed","date":"1970","wording":"\taaa 0Z-->0aa\u001f􏿿Z>0-->aé000  0 àa0a0]]>Z ZZ􏿿0 a]]>ZZa"}})~"},
    {"57d00499c64f4120000130",
     R"~({"claim":{"id":"C17","about":"E26666","source":"S16","verb":"declined","credibility":"probably_true","date":"1970-01","wording":"0"}})~"},
    {"27f7fc129002b5e000000000000006120040001a4900",
     R"~({"place":{"id":"P272","facility":"airport","country":"KI","name":"Z","position":{"lat":-90.000000,"lon":-180.0000,"precision":"adm2","lat_decimals":6,"lon_decimals":4},"parent":"P17","nearby":{"place":"P273"},"from_gazetteer":["position","position","position","position"]}})~"},
    {"03ff015a01201f20615d5d3e20305a300a305a206101205a61612220205a6130302230d0b6200120d87fc0fc0e80001bfeffc0000ff9a1e0",
     R"~({"report":{"title":"Z","section":" ","label":" a]]> 0Z0\n0Z a\u0001 Zaa\"  Za00\"0ж ","language":" ","published":"2097-%XX-~XX","publisher":"A273","contributors":["A272","A272","A273","A272"],"status":"test","message_type":"error","supersedes":"R16"}})~"},
    {"6679bfe37f7705a80002e214",
     R"~({"relation":{"id":"L16","from":"S272","to":"A65535","kind":"causes","lag":{"hedge":"between","high":272,"currency":"OEF"}}})~"},
    {"17d7fc105993f30305a2d2d3e30613c5a303e5ae280a85a30302061303c2d2d3ef48fbfbf2020c3a9093061615c3e20202061205a0dcc803061305a613061305a0d5ae280a81c61f48fbfbf30205a2fe6bca230c3a9205af09f9880c3a961c3a95a26500",
     R"~({"actor":{"id":"A272","kind":"gov","secondary_kind":"gov","country":"MZ","name":"00Z-->0a<Z0>Z Z00 a0<-->􏿿  é\t0aa\\>   a Z\r̀0a0Za0a0Z\rZ ","alias":"a􏿿0 Z/漢0é Z😀éaéZ&","from_gazetteer":["position","country"]}})~"},
    {"20fbfbba600000000017fd07f4fc2e0000",
     R"~({"place":{"id":"P65535","position":{"lat":-90,"lon":-180.000,"lat_decimals":0,"lon_decimals":3},"parent":"P272","nearby":{"place":"P2","distance":{"hedge":"handful","exponent":15,"currency":"QXA"}},"from_gazetteer":["country"]}})~"},
    {"47f6ff841405dff7fe61407fdff7fdff7fc1e4000026ec0b00a68001c880087d69870ea4c16880808024c1696bd23efefc80b4b4f9688184bf0ea4358584800480",
     R"~({"event":{"id":"E272","type":"support","mode":"release","context":["executive"],"actors":["A272","A272","A25169","A272","A272","A272","A272","A272"],"recipients":["A16"],"places":["P273"],"when":"1969-12-01","counts":[{"count":{"hedge":"nearly","best":16,"unit":"households","most":true,"doubted":true},"role":"displaced","of":"A17"}],"origin_code":{"scheme":"plover","code":"Zaé0Z   \t0ZZ􏿿 -->Z a/é\raa "},"note":" "}})~"},
    {"07bf401fcbcc0c08881708168c1842881870ea49dfd7342d96968c16969848184c0818480c0bcc1716969847f0ea4c16bc27e62008168bd6984c185848185698584c1689881fd6880c0c1682742d96880c080c0356b9af288c0f080c1688168b4b4fb0ea48170f16880c0c00480c1848184c0c0b4b4f968c0bd8568c024c1873200c0807d870ea480c30ea424818587c27e620004816880b4b4f8808987c27e6200c0805d8435858480c004816880f1856b9af2896880c0c0bd85851fc0b7f777bfbbafeeebfbbafeee402feee99b6afeee13400",
     R"~({"report":{"id":"R17","title":"/00\" \\ Z0a\n aé'\\жZZ0ZZa a0 a 0/0\\ZZa\u001fé0Z😀 Z/Za0aa aZaa0Z& Z 00Z\tжZ 0 0\rZ漢0< 0Z Z-->é \\<Z 00\u0001 0a a00-->Z0/aZ0\t0à0 ","section":"aé 0é\t aa😀\u0001 Z --> \"a😀0 ","label":"a\raa 0\u0001 Z <aZ漢Z 00/aa","published":"2097-01-06","publisher":"A65535","contributors":["A65535","A65535","A65535","A65535","A17","A65535","A26603","A65535"],"status":"exercise","message_type":"ack","supersedes":"R17"}})~"},
    {"46f50000060f060c11ee80400014e381f000040001000040001c00017f775fddd7f77040012e80ba028a80269e065b77714b50b5f5b10015ff1819813ad0",
     R"~({"event":{"id":"E273","type":"concede","mode":"phone","context":["legislative","legislative","executive","cbrn"],"recipients":["A17","A273","A40321","A16","A273","A273","A273","A273"],"places":["P273","P65535","P65535","P65535"],"when":"1970-01","counts":[{"count":{"hedge":"estimate","best":0,"high":132,"unit":"animals","most":true},"role":"captured","of":"A17"},{"count":{"hedge":"estimate","best":15,"high":0,"most":true,"doubted":true},"role":"captured","of":"A57069"},{"count":{"hedge":"about","best":1354168001,"unit":"people"},"role":"captured","of":"A272"}],"origin_code":{"scheme":"acled","code":"0'Z"}}})~"},
    {"575ff57fe2ae72244305ac3a9f48fbfbf61015a5a3061206120cc8061307f6161305acc805a616120305a5a20305a6120c3a927613e20f48fbfbfc3a95ae280a8f09f98802020f48fbfbf20200",
     R"~({"claim":{"id":"C272","about":"C272","source":"S11256","verb":"estimated","credibility":"possibly_true","wording":"0Zé􏿿a\u0001ZZ0a a ̀a0aa0Z̀Zaa 0ZZ 0Za é'a> 􏿿éZ 😀  􏿿  "}})~"},
    {"31b3d77fc3b4000480",
     R"~({"source":{"id":"S16","number":{"hedge":"fewer_than","high":271,"unit":"rounds","doubted":true},"anonymous":true,"via":"S17","name":" "}})~"},
    {"57e000028000100346adf7684f759f2718182d18132d1118309f30982d2d30b080b0ad2d66402d2d7a47dfdfb0ad180f902d1061d49f1030ad069330b0b0b0b0b09e2d309830ad1830932d2d3084852d117a47dfdfad1330b0b0ad1e181380",
     R"~({"claim":{"id":"C273","about":"P273","source":"S17","verb":"quoted","credibility":"improbable","date":"-4116-12-09T09:59+23:59","wording":"00Z0&Z\"0a>a0ZZaa\u0001aZZ̀ZZ􏿿aZ0\u001f Z é> aZ\r&aaaaaa<Za0aZ0a&ZZa\t\nZ\"􏿿Z&aaaZ<0'"}})~"},
    {"77d00532000000502a71b7806a65113031bba1220240",
     R"~({"spot":{"time":"1970-41","position":{"lat":-90,"lon":-180.0,"precision":"fuzzy","lat_decimals":0,"lon_decimals":1},"type":"support","actor":{"kind":"med","country":"RW"},"count":{"hedge":"estimate","low":0,"best":1395231377,"exponent":8,"currency":"XOQ","most":true},"grade":"C2","note":" "}})~"},
    {"35f4002c018002bdfdd190f80009f0",
     R"~({"source":{"id":"S17","kind":"official","number":{"hedge":"between","low":0,"high":425227,"currency":"IZB","most":true,"doubted":true},"anonymous":true,"reliability":"unreliable","via":"S1","name":">"}})~"},
    {"77d3fd38000000000004138402080108b2d11309105182d30b08fad18179018102d1398101e2d0",
     R"~({"spot":{"time":"2097-41","position":{"lat":-90,"lon":-180.0000,"precision":"exact","lat_decimals":0,"lon_decimals":4},"type":"seize_power","actor":{"kind":"jud","country":"AE"},"count":{"hedge":"at_least","low":0},"grade":"E2","note":"Z\"a\"\n0Zaa\u001fZ0/ 0 Z'0 <Z"}})~"},
    {"3777fd974b9a67802400007eb44040b4c2c3e13f310040403ec260c2c3cd79443e6040b460c260b440b4404cb8b44060603e41c50150b4b4404060405ec2b460b46060baba7c12403e604e",
     R"~({"source":{"id":"S272","kind":"sensor","actor":"A60036","number":{"hedge":"nearly","best":15,"unit":"people"},"reliability":"unreliable","via":"S273","name":"Z  Zaa😀  \u001fa0aa漢\u001f0 Z0a0Z Z &\\Z 00\u001f  ZZ  0 /aZ0Z00]]>\t \u001f0'"}})~"},
    {"6237f7729e24b00000000208",
     R"~({"relation":{"from":"A65535","to":"C16","kind":"triggers","lag":{"hedge":"about","best":65808,"unit":"nmi","doubted":true}}})~"},
    {"16380000b08f8920",
     R"~({"actor":{"id":"A273","kind":"agr","secondary_kind":"jud","parent":"A16","from_gazetteer":["name","name","name"]}})~"},
    {"07fdbfbb86827d23efefc816b0ea4c0c185fc808184816881858568056968f87cc1857574f83481858480f8f98569856968817080c028c169696880c08169841880c0888080f0398584b4b4fb0ea569688171856968002feee002000",
     R"~({"report":{"id":"R65535","title":"\t􏿿 Zé00a  a Z aaZ\u0001ZZ>","section":"0a]]>\r aa >>aZaZZ \\ 0\n0ZZZ 0 Za","label":" 0\"  <","language":"aa-->éZZ \\aZZ","published":"1970","publisher":"A65535","contributors":["A1"],"status":"draft","supersedes":"R1"}})~"},
    {"27f800001df27e60baba7c03a16cb460c24060405ec38752baba7cc3e91f7f7eb460404e60b44e61990060c2b5a16cc26061a16c141a60b460604c4060c2403e3e406040fec3fd693a401ad274800a5000028037ffff7f77ae9000002b6db0",
     R"~({"place":{"id":"P273","facility":"base","country":"XZ","name":"0]]>\u0001жZ0a 0 /aé]]>a􏿿Z0 '0Z'0̀0aZжa00ж\n\r0Z00& 0a \u001f\u001f 0 a","position":{"lat":90.0000,"lon":180.0000000,"precision":"adm2","lat_decimals":4,"lon_decimals":7},"parent":"P273","nearby":{"place":"P17","distance":{"hedge":"estimate","low":4294967295,"best":132,"high":272,"unit":"animals","most":true}},"from_gazetteer":["parent","parent","parent","parent"]}})~"},
    {"76900414000000000000074673fc7c007e4eb4c260b479a16c60604060b4b5e13f3100b440c2407cc2b4c2c3cd7944c3a16c1ab4b4c2c261e13f3100604ec261c50150783e4461cd7944c2c240fe4060",
     R"~({"spot":{"time":"1970-09","position":{"lat":-90.00000,"lon":-180.00000,"lat_decimals":5,"lon_decimals":5},"type":"concede","actor":{"kind":"jrn","country":"TT"},"count":{"hedge":"few","exponent":15,"unit":"people"},"note":"'Za0Z<ж00 0ZZ😀Z a >aZaa漢aж\rZZaa0😀0'a0 <\u001f\"0漢aa  0"}})~"},
    {"66801200500002bd80003fffefeeff0100",
     R"~({"relation":{"id":"L17","from":"P17","to":"P273","kind":"contradicts","lag":{"hedge":"estimate","best":272,"high":4294967295,"exponent":15,"unit":"people","most":true}}})~"},
    {"20f034000232824efeee4f080b4010",
     R"~({"place":{"id":"P1","position":{"lat":-90.00,"lon":180.0,"precision":"adm1","lat_decimals":2,"lon_decimals":1},"parent":"P65535","nearby":{"place":"P16","distance":{"hedge":"about","best":0,"most":true}},"from_gazetteer":["position","country","country","name"]}})~"},
    {"26b7fc2010d000000000000088078200",
     R"~({"place":{"id":"P272","facility":"camp","country":"AI","position":{"lat":-90.00000,"lon":-180.00000,"precision":"fuzzy","lat_decimals":5,"lon_decimals":5},"nearby":{"place":"P1","distance":{"hedge":"couple","doubted":true}},"from_gazetteer":["country"]}})~"},
    {"332bfbb900460000033fe0",
     R"~({"source":{"id":"S65535","actor":"A17","number":{"best":272,"unit":"households","most":true},"via":"S272"}})~"},
    {"64802806800c",
     R"~({"relation":{"id":"L17","from":"C1","to":"S17","kind":"enables"}})~"},
    {"07e81c0584058404983d6985fc8080c08168c1847c048184c38000000073dabbfbb8f3d003cf",
     R"~({"report":{"id":"R8","title":"a","section":"a","label":"&","language":"Za  0 Z0a\u001f\u0001 a0","published":"Y-2147483648","contributors":["A16","A188","A65535","A16","A16","A17","A16","A16"]}})~"},
    {"2173c0585865004a0000d72db6d8",
     R"~({"place":{"id":"P16","name":"a","parent":"P151","nearby":{"place":"P17","distance":{"hedge":"about","best":272,"currency":"VZN","most":true}},"from_gazetteer":["parent","parent","parent","country"]}})~"},
    {"76c80017e0002c0003000001dc4830d802000313201f2f0d305a6130c3a920612d2d3e61205a61",
     R"~({"spot":{"time":"2098-12-31T00:00:05-23:59","position":{"lat":-90.000,"lon":-164.759,"lat_decimals":3},"type":"consult","actor":{"kind":"leg","country":"MA"},"count":{"hedge":"between","low":0,"high":0,"most":true,"doubted":true},"note":" \u001f/\r0Za0é a-->a Za"}})~"},
    {"46f402810082b021efeee42200003e2800050003517fc5253cdffffefeeff06b44d98032c10054115c3a961615a1f7f615a5a61202020615a6127615a300",
     R"~({"event":{"id":"E1","type":"designate","mode":"withdraw","context":["election"],"recipients":["A45362"],"places":["P65535","P25","P273","P16"],"when":"[1970-21]","counts":[{"count":{"best":271,"unit":"settlements","doubted":true},"role":"captured","of":"A16"},{"count":{"hedge":"fewer_than","high":4294967295,"exponent":15,"unit":"vehicles","doubted":true},"role":"mentions"},{"count":{"hedge":"nearly","best":168,"unit":"households","most":true},"role":"duration"},{"count":{"hedge":"at_least","low":0,"doubted":true},"role":"distance"}],"origin_code":{"scheme":"cameo","code":"éaaZ\u001faZZa   aZa'aZ0"}}})~"},
    {"66eda3fe8ff8102780",
     R"~({"relation":{"id":"L236","from":"E272","to":"E272","kind":"follows","lag":{"hedge":"unstated","unit":"ha","most":true,"doubted":true}}})~"},
    {"66ffb5fddce011800f81e080",
     R"~({"relation":{"id":"L272","from":"L65535","to":"F1","kind":"part_of","lag":{"hedge":"between","low":0,"high":15,"currency":"APA","most":true}}})~"},
    {"079101fcc0f16828c17574f97574f98498c0c18480c0c08184c0c168f8818481856968c1718585fc809d84c0816968bc3568298584c08185698569878a02a39af28984c1733201688184f39af288c0c169687cc088c0833200c185698480c1698568bfc27e620184830ea79af28880c0c169848080c0808984bc04c0c169848168c0c004bc7dfc8168816b0ea4b4b4fbd23efefd68c0c0c3c27e62016984c184f18404c03600007fc0",
     R"~({"report":{"id":"R1","title":"0<Z\n0]]>]]>a&00a 00 a00Z> a aZZ0\\aa 'a0 ZZ/\rZ\naa0 aZaZa 漢a0\\̀Z a<漢00ZZ\u001f0\"0 ̀0aZa 0ZaZ/😀a é漢 00Za  0 \"a/\u000100Za Z00","section":"/","label":" Z Zé-->􏿿Z000😀Za0a<a\u00010\r","publisher":"A273","supersedes":"R272"}})~"},
    {"0523800007c34f0bd85fd84bd842569698585716985870ea58568816880808027d23efeffd82948190a000",
     R"~({"report":{"id":"R273","section":"\r</aa/a\tZZaa\\ZaaéaZ Z   \t􏿿","published":"Y810717234","message_type":"update","supersedes":"R17"}})~"},
    {"77d0003c0000000000000021462540d659d830b15650b455e13f3100c2c240b4b460c2c2b461c50150b460404060c26014124cc240b4feb46040c2604dc501504040",
     R"~({"spot":{"time":"1970-21","position":{"lat":-90.0,"lon":-180.000000,"precision":"within_25km","lat_decimals":1,"lon_decimals":6},"type":"appeal","actor":{"kind":"mil","country":"VA"},"count":{"hedge":"between","high":753736040,"currency":"KZI","doubted":true},"grade":"D3","note":"😀aa ZZ0aaZ0 Z0  0a0\n\t&a ZZ0 a0&   "}})~"},
    {"6700003c0000c7ad33cda0",
     R"~({"relation":{"id":"L273","from":"F273","to":"L16","kind":"retracts","lag":{"hedge":"nearly","best":15,"unit":"wk","doubted":true}}})~"},
    {"37640057f772800b8dfddc",
     R"~({"source":{"id":"S17","kind":"military","actor":"A65535","number":{"hedge":"at_least","low":0,"unit":"events","most":true},"reliability":"usually_reliable","via":"S65535"}})~"},
    {"377002ffb6001000005ec82dc7e78b4c260b4406040c26060c240404060c278b4b4b4403fcd79446060604040c3e13f3100c2c2c240c240c240c25e60c2c260c2b4024c4040c2b440c3cd79440",
     R"~({"source":{"id":"S1","kind":"official","actor":"A272","number":{"hedge":"estimate","low":0,"best":0,"high":272,"unit":"vessels","most":true,"doubted":true},"reliability":"cannot_be_judged","via":"S17023","name":"<Za0Z 0 a00a   0a<ZZZ \u001f漢000  a😀aaa a a a/0aa0aZ\u0001&  aZ a漢"}})~"},
    {"04713c14c1848080c2800001e0",
     R"~({"report":{"id":"R16","language":"0a  0","published":"1970-21","publisher":"A1","supersedes":"R16"}})~"},
    {"77fffffffff50000000003ebc9c8802aac0434",
     R"~({"spot":{"time":"Y2147483647","position":{"lat":-90.00,"lon":-180.00,"precision":"exact","lat_decimals":2,"lon_decimals":2},"type":"assault","actor":{"kind":"rel","country":"SO"},"count":{"best":0,"unit":"settlements","most":true},"grade":"F4","note":"\r"}})~"},
    {"04b44003089870ea4c09cc0808184f0c389ff67ad4000020",
     R"~({"report":{"id":"R17","label":"\"aé0'0  a<0","published":"Y-1812017318","publisher":"A273","status":"exercise"}})~"},
    {"477c78a1c0a0004924eaf004c0020000fc8408a1800428",
     R"~({"event":{"id":"E16","type":"aid","mode":"ceasefire","context":["political_institutions"],"actors":["A1"],"places":["P5"],"when":"[..5857-01-01T19:00:00-23:59]","counts":[{"count":{"hedge":"several","exponent":1,"unit":"households"},"role":"distance"}],"status":"planned","origin_code":{"scheme":"other","code":"\n"}}})~"},
    {"4774ff907b0e383a1100004ffbfeffa00021f87808e40f612661205a61e6bca2e6bca230205a",
     R"~({"event":{"id":"E272","type":"accuse","mode":"convict","context":["pro_autocracy","human_security","pro_autocracy","crime"],"actors":["A273"],"places":["P272","P272","P272"],"when":"1970/..","counts":[{"count":{"hedge":"couple","exponent":15,"unit":"people","most":true},"role":"equipment"}],"origin_code":{"scheme":"ucdp","code":"a&a Za漢漢0 Z"}}})~"},
    {"55cf3bfbba00002c00125803818309030b0983f90181006b09f103091139e009005309013ad10052d30ad2d2d784fcc4010180696969f2d1310735e5116969f2d05103096969f309830b0b098057140541010069030981011735e5118101830b09010101030ad18102eae9f30ad2d784fcc4030ad181010181e2d2d100",
     R"~({"claim":{"id":"C16","about":"S65535","source":"S273","credibility":"probably_true","date":"1970-01-19T11:00","wording":"0a aa0 0 \ra> a\"'<\u0001 \na 'Z \nZaZZZ😀 0\r-->Z& 漢-->Z\n a-->a0aaa0\n   \r a0 \"漢0 0aa    aZ0 ]]>aZZ😀aZ0  0<ZZ "}})~"},
    {"5790063c03d77b76400300",
     R"~({"claim":{"id":"C17","about":"L16","source":"S1","verb":"inferred","credibility":"cannot_be_judged","date":"9999-10-01T00:12"}})~"},
    {"75b00114000d5eb603800000022114cfd6968816bd23efefcf16969848184f96984809968c0816984c027c27e6200b4b4f9688080c185848184c0809d68c0c08184c1698568c185fd8742d96b8a02a00",
     R"~({"spot":{"time":"1970-03-06T00:00","position":{"lat":34.13959,"lon":-180.00000,"precision":"within_25km","lon_decimals":5},"type":"cooperate","actor":{"kind":"jrn"},"grade":"C4","note":"ZZ Z􏿿<ZZa a>Za &Z0 Za0\t😀-->Z  0aa a0 'Z00 a0ZaZ0aaжZ "}})~"},
    {"2434010b7f771801e800",
     R"~({"place":{"id":"P17","facility":"region","nearby":{"place":"P65535","distance":{"hedge":"estimate","low":0,"best":15,"doubted":true}},"from_gazetteer":["country"]}})~"},
    {"3763d300005e1e2000",
     R"~({"source":{"id":"S16","kind":"analyst","actor":"A273","number":{"hedge":"couple","exponent":15},"reliability":"fairly_reliable","via":"S1"}})~"},
    {"467d00001820101ec7c04d8f864560000ab00c4318000000020012208c1e61cd79446040b460b460b4c2c240c2",
     R"~({"event":{"id":"E273","type":"sanction","mode":"access","context":["economic"],"places":["P16"],"when":"/Y1078824838","counts":[{"count":{"hedge":"more_than","low":272,"currency":"KYA","most":true,"doubted":true},"role":"injured"},{"count":{"hedge":"between","low":65808,"high":16,"unit":"aircraft","most":true},"role":"displaced"}],"status":"ended","origin_code":{"scheme":"icews","code":"0漢0 Z0Z0Zaa a"}}})~"},
    {"25b400295182d30b0b0ad2d102eae9f2d10112e16969f309e182eae9f3098107a47dfdf982eae9f2d2d1018102d30f625510112a88011b7f77781f8dd9852fe0f100",
     R"~({"place":{"id":"P17","facility":"barracks","name":"0ZaaaZZ ]]>Z \"\\-->a<0]]>a0 􏿿0]]>ZZ 0 Za","position":{"lat":90.0,"lon":180.00000,"precision":"adm1","lat_decimals":1,"lon_decimals":5},"nearby":{"place":"P65535","distance":{"hedge":"estimate","low":3,"best":3337470887,"exponent":15,"unit":"vehicles","most":true,"doubted":true}},"from_gazetteer":["position"]}})~"},
    {"1617fc6076d0",
     R"~({"actor":{"id":"A272","kind":"pty","secondary_kind":"gov","from_gazetteer":["parent","parent","position","country"]}})~"},
    {"3514006a1e233f61306120301f613030302f5a015a61015a276120e280a86122617f30615a5c262f5af09f98802030c3a920c3a920305a3030615a2061e6bca2d0b62630c3a9",
     R"~({"source":{"id":"S17","kind":"party","number":{"hedge":"at_least","low":15,"unit":"buildings","most":true,"doubted":true},"name":"a0a 0\u001fa000/Z\u0001Za\u0001Z'a  a\"a0aZ\\&/Z😀 0é é 0Z00aZ a漢ж&0é"}})~"},
    {"27b8000034b27e40c241c5015040b440c260c3a16cb4b4c2baba7c444fe13f310060b460fe60c2b4b4c2c2b44e404c5e404060b860c260c2401260b4b587526040c2fe60b4609e11c202a008b6211080",
     R"~({"place":{"id":"P273","facility":"port","country":"SZ","name":" a   Z a0aжZZa]]>\"'😀0Z00aZZaaZ' &/  0\\0a0a \t0ZZé0 a0Z0","position":{"lat":90.0,"lon":180.0,"precision":"within_25km","lat_decimals":1,"lon_decimals":1},"nearby":{"place":"P17","distance":{"best":193,"unit":"aircraft","doubted":true}},"from_gazetteer":["name"]}})~"},
    {"43fe800c09e805fddd7f775fddd7f775fddd00005fddc1fe1ef380629b6e8aa008d0ff90a3e0260b4b441a16cc240b4c260b4b4404cb44044b4c24cc26060401460c240c202b40",
     R"~({"event":{"id":"E17","type":"retreat","context":["legal"],"actors":["A17","A65535","A65535","A65535","A65535","A65535","A273","A65535"],"recipients":["A271"],"places":["P256"],"when":"Y-2134559011","counts":[{"count":{"hedge":"more_than","low":0,"unit":"buildings","most":true,"doubted":true},"role":"facilities","of":"A272"}],"status":"considered","origin_code":{"scheme":"gdelt","code":"\u00010ZZ жa Za0ZZ &Z \"Za&a00 \n0a a"},"note":"Z"}})~"},
    {"571ff15c4410",
     R"~({"claim":{"id":"C272","about":"A130","source":"S5","verb":"denied","credibility":"confirmed"}})~"},
    {"77980001f00000001ad274800667453cdc80000f108a0240",
     R"~({"spot":{"time":"2098-01","position":{"lat":-90.00,"lon":180.0000000,"precision":"adm1","lat_decimals":2,"lon_decimals":7},"type":"coerce","actor":{"kind":"prm","country":"HT"},"count":{"hedge":"estimate","low":272,"best":15,"unit":"buildings","doubted":true},"grade":"A6","note":" "}})~"},
    {"77480000007604001d00000000000008024c589f003da0",
     R"~({"spot":{"time":"2098-01-01T00:59:00-23:59","position":{"lat":-90.000,"lon":-180.00000,"precision":"exact","lat_decimals":3,"lon_decimals":5},"type":"cooperate","actor":{"kind":"bus","country":"LC"},"count":{"hedge":"couple","unit":"households","most":true,"doubted":true},"grade":"F6"}})~"},
    {"7746d5eb48004043c001458c43b77fffc00000024b",
     R"~({"spot":{"time":"1615-12-10T00:00:16","position":{"lat":30,"lon":-180,"precision":"country","lat_decimals":0,"lon_decimals":0},"type":"aid","actor":{"kind":"pty","country":"EH"},"count":{"hedge":"estimate","low":65807,"best":272,"high":0,"unit":"animals","doubted":true},"grade":"B4"}})~"},
    {"467e00e7d142b400f401ff11fec1941fbf6ad0ee7a93f6f0aa844f0a98040525109902d2eae9f308486980484902d0530ad1030ad2e10182d1f102d30b0e1d4f140542d2d182d052d1030b0ad2d182d2d133090183098664030bfad61d4ad18182d183086901030b0b0ad2d10102eae9f30ad2d1810182d18181030f84fcc402d182d2d1830fa47dfdf98102d2d102eae9f0",
     R"~({"event":{"id":"E1","type":"request","mode":"discontinue","context":["reparations","reparations"],"places":["P17","P16","P17","P272"],"when":"2097-12-01","counts":[{"count":{"hedge":"between","low":15,"high":2127995628,"exponent":15,"doubted":true},"role":"money"},{"count":{"hedge":"dozens","exponent":15,"unit":"vessels","doubted":true},"role":"distance"},{"count":{"best":15,"unit":"vessels","doubted":true},"role":"missing"},{"count":{"best":0,"doubted":true},"role":"money"}],"status":"failed","origin_code":{"scheme":"plover","code":" Z]]>a\t\r0\t\t Z\naZ aZ"},"note":" 0Z> Zaaé ZZ0Z\nZ aaZZ0ZZ&a 0a0̀aZéZ00Z0a\r  aaaZZ  ]]>aZZ0 0Z00 a😀Z0ZZ0a􏿿0 ZZ ]]>"}})~"},
    {"17b80000250270130bfbb800",
     R"~({"actor":{"id":"A273","kind":"jud","secondary_kind":"ref","country":"BH","name":"0","parent":"A65535","from_gazetteer":["country"]}})~"},
    {"66001e0801583e00993200",
     R"~({"relation":{"id":"L1","from":"R16","to":"R17","kind":"response_to","lag":{"hedge":"between","low":15,"high":425,"unit":"h"}}})~"},
    {"3767fca6ae78521e",
     R"~({"source":{"id":"S272","kind":"journalist","actor":"A14","number":{"hedge":"fewer_than","high":15,"unit":"vessels"},"reliability":"unreliable","via":"S16"}})~"},
    {"16a0030cc184c00584800585698584f184f8c0f8c1849f0ea4c185858568358584f968c1fc988169858480c1857574f985696968f800",
     R"~({"actor":{"id":"A1","kind":"leg","secondary_kind":"leg","name":"a0\u0001a \u0001aZaa<a>0>0a'é0aaaZ\raa>Z0& Zaa 0a]]>aZZZ>","parent":"A1"}})~"},
    {"1723c512004000",
     R"~({"actor":{"id":"A16","kind":"prm","secondary_kind":"mil","country":"QA","parent":"A17"}})~"},
    {"5281007fce8ff000",
     R"~({"claim":{"about":"R17","source":"S272","verb":"inferred","date":"2097-09-01"}})~"},
    {"5081ff3c05c0",
     R"~({"claim":{"about":"R272","source":"S16","date":"1993"}})~"},
    {"356800008b741070eca0d17f7700",
     R"~({"source":{"id":"S273","kind":"witness","number":{"hedge":"at_most","high":2693040245,"unit":"vehicles","doubted":true},"reliability":"completely_reliable","via":"S65535"}})~"},
    {"677f770802f1892bfffe2605",
     R"~({"relation":{"id":"L65535","from":"A1","to":"A244","kind":"triggers","lag":{"hedge":"about","best":65807,"currency":"CMB","doubted":true}}})~"},
    {"626802bfe76affff3500",
     R"~({"relation":{"from":"S17","to":"C272","kind":"same_as","lag":{"hedge":"between","high":65807,"unit":"d","most":true}}})~"},
    {"443900001225140000006f6ede3e81838f886181200908401ffd89",
     R"~({"event":{"id":"E273","type":"reject","mode":"resign","when":"2098-01-01/9999-12","counts":[{"count":{"hedge":"handful","unit":"weapons"},"role":"equipment"},{"count":{"hedge":"few","unit":"weapons"},"role":"sources"},{"count":{"hedge":"between","low":0},"role":"money"},{"count":{"hedge":"between","low":16,"high":271,"most":true,"doubted":true},"role":"sources"}],"status":"undetermined"}})~"},
    {"432801584224458004140f18",
     R"~({"event":{"id":"E1","type":"threaten","context":["election","religion_ethnicity","religion_ethnicity","human_rights"],"actors":["A1"],"when":"1990-01-31","status":"not_occurred"}})~"},
};

}  // namespace sitrep_test

#endif

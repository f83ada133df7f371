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
    {"77c00003000159f4005a0068001b97fff81c8008802600",
     R"~({"spot":{"time":"1970-01-01T24:00:00+23:59","position":{"lat":-90,"lon":180,"precision":"exact"},"type":"retreat","actor":{"kind":"cop","country":"AD"},"count":{"hedge":"estimate","low":65807,"best":0,"currency":"ZAA","doubted":true},"grade":"A5","note":"0"}})~"},
    {"17f00024123f30611f61206130305a61cc8061e280a8d0b6205a6130205a615a5d5d3e61613030205a2061305a5a5a612d2d3ed0b6e280a8205d5d3e2f61305a615a615c200130800082",
     R"~({"actor":{"id":"A1","kind":"cop","secondary_kind":"uaf","country":"AS","name":"0a\u001fa a00Zàa ж Za0 ZaZ]]>aa00 Z a0ZZZa-->ж  ]]>/a0ZaZa\\ ","alias":"0","parent":"A275","from_gazetteer":["name"]}})~"},
    {"07a801fcc1696883d23efefd858480c168c16880c080b4b4f8c0c18742d8f168838a02a16984c168839af289873200c0c083c27e62018584bd85849f42d8882968b4b4f968817184c0f87cc18584c0c09cc18428808342d96804816b0ea5858569848880c080358584c081697168f8c3d23efefc80808080c034c169858480c083320004f8430ea569698585697574f8818584bd6889002c0000",
     R"~({"report":{"id":"R1","title":"0ZZ 􏿿aa 0Z0Z 0 -->00aж<Z  Za0Z 漢à00 😀aa/aa'ж\"\nZ-->Z \\a0>\u001f0aa00'0a\n  жZ\u0001 ZéaaZa\" 0 \raa0 Z\\Z>0􏿿    0\r0Zaa 0 ̀","section":">","label":"éZZaaZ]]> aa/Z\"","published":"1970-12-01","contributors":["A1"]}})~"},
    {"03fb68610d61615a6120cc8020203c6161e6bca25c613e5a61203020c3a96130c3a9e280a8273020206161206130203061613030615d5d3e2020d0b6305a5a200d206120c3a9615a61305a30302661303027305a206130612020205a2061200d30303030615a615a5a205a1f5a3c30202d2d3e5a5a0d3061200a3061011f20200d5c61612061615a2020091f5a6126205a3020615d5d3e305c7f5a305a202f6130c3a95a2020c3a95acc800f7f205a301fe280a8e6bca261202030400bc000f100",
     R"~({"report":{"title":"a\raaZa ̀  <aa漢\\a>Za 0 éa0é '0  aa a0 0aa00a]]>  ж0ZZ \r a éaZa0Z00&a00'0Z a0a   Z a \r0000aZaZZ Z","section":"Z<0 -->ZZ\r0a \n0a\u0001\u001f  \r\\aa aaZ  \t","label":"Za& Z0 a]]>0\\Z0Z /a0éZ  éZ̀","language":" Z0\u001f 漢a  0","published":"1970-12-25","publisher":"A1","contributors":["A16"],"message_type":"update","supersedes":"R1"}})~"},
    {"77f000000002000035168ddce590004c10100f9816969f2d30982d16969f3090664030ad2d3093aeae9f102d2d61d484ad00",
     R"~({"spot":{"time":"Y-2147483648","position":{"lat":-90.00,"lon":-112.05},"type":"appeal","actor":{"kind":"ism","country":"ZZ"},"count":{"hedge":"between","low":0,"unit":"people","most":true},"grade":"D1","note":" \u001f0-->Za0Z-->a ̀aZZa']]> ZZé\tZ"}})~"},
    {"43f68001810224647fcf7fcf80013bfe79e79e79effd7f772000167e63014000611071e3096969f664030ad30ae30b09e062d2eae9f2d102d2d2d30902d0",
     R"~({"event":{"id":"E17","type":"agree","context":["intelligence","intelligence","legal","rights_freedoms"],"actors":["A272","A16","A272","A16","A277"],"recipients":["A272","A16","A16","A16","A16","A16","A16","A272"],"places":["P65535","P17","P1"],"when":"6142-33","counts":[{"count":{"hedge":"at_least","low":0,"unit":"people","most":true,"doubted":true},"role":"killed"}],"origin_code":{"scheme":"plover","code":"<a-->̀aZa\\aa<"},"note":"Z]]>Z ZZZa Z"}})~"},
    {"27f012d4c02c30276800100402c000",
     R"~({"place":{"id":"P1","facility":"airspace","country":"VG","name":"a","position":{"lat":-71,"lon":180,"precision":"exact"},"parent":"P1","nearby":{"place":"P1","distance":{"hedge":"at_least","low":0,"most":true}},"from_gazetteer":["country","country","country","country"]}})~"},
    {"23604003f272d2d3e30cc800dd0b620613030092f30202d2d3e30cc80e280a8615a5a5a1f5a265a5a2061220926613c613020265a5a5a2d2d3e612001305a5a5a5a3020800013d902058c0",
     R"~({"place":{"id":"P2","country":"AA","name":"'-->0̀\rж a00\t/0 -->0̀ aZZZ\u001fZ&ZZ a\"\t&a<a0 &ZZZ-->a \u00010ZZZZ0 ","parent":"P273","nearby":{"place":"P16","distance":{"hedge":"between","low":0,"currency":"ALD"}}}})~"},
    {"538d0000419403c0020000",
     R"~({"claim":{"about":"S17","source":"S1","verb":"denied","credibility":"confirmed","date":"2050-01-31T00:00-23:59"}})~"},
    {"640000080000",
     R"~({"relation":{"id":"L1","from":"R1","to":"R17","kind":"follows"}})~"},
    {"47feff920806d7e800020000003fe3ff00000004a879186802800c6005008cc11a2f2061e280a8615a5a5a2d2d3e5ac3a9c3a920205a5a2f0161611b5a61615a5a20f48fbfbf202f61096120275a2020225a30202d2d3e",
     R"~({"event":{"id":"E272","type":"reject","mode":"multilateral","context":["legislative"],"actors":["A143","A273","A273","A1"],"recipients":["A272"],"places":["P272"],"when":"[1970]","counts":[{"count":{"hedge":"at_least","low":15,"unit":"ft","most":true},"role":"arrested","of":"A17"},{"count":{"hedge":"unstated","unit":"people","most":true,"doubted":true},"role":"arrested","of":"A1"},{"count":{"hedge":"between","high":0,"doubted":true},"role":"arrested"}],"status":"not_occurred","origin_code":{"scheme":"cameo","code":"/ a aZZZ-->Zéé  ZZ/\u0001aa"},"note":"ZaaZZ 􏿿 /a\ta 'Z  \"Z0 -->"}})~"},
    {"37701206fffff7f77bd40ca8901610",
     R"~({"source":{"id":"S1","kind":"analyst","actor":"A1","number":{"hedge":"fewer_than","high":4294967295,"exponent":7,"currency":"KAZ","doubted":true},"reliability":"fairly_reliable","via":"S10","name":"a"}})~"},
    {"47ef0000020f2c1101812b3e3bfbbafeeebfbbafeeed00471008000149683e4000008000601fcc8061e6bca23020222d2d3e22205a5a30cc80615a30203e20615a302f305a0161",
     R"~({"event":{"id":"E273","type":"consult","mode":"phone","context":["health","election","misinformation","migration"],"actors":["A22413"],"recipients":["A65535","A65535","A65535","A65535"],"places":["P17","P45","P17","P273"],"when":"../8769-10-01T00:00:00-23:59","status":"planned","origin_code":{"scheme":"other","code":"̀a漢0 \"-->\" ZZ0̀aZ0 > aZ0/0Z"},"note":"a"}})~"},
    {"667a9ec02533f52000",
     R"~({"relation":{"id":"L16","from":"C16","to":"L1","kind":"corroborates","lag":{"hedge":"nearly","best":15,"currency":"VEA"}}})~"},
    {"27f4004dc8024f600000000063d40157fcda10",
     R"~({"place":{"id":"P17","facility":"government","country":"XE","name":"'","position":{"lat":-90.000,"lon":-180.000,"precision":"international"},"parent":"P16","nearby":{"place":"P17","distance":{"hedge":"more_than","low":271,"unit":"wk","doubted":true}},"from_gazetteer":["name"]}})~"},
    {"27f800000df27e40b4c2406060b440fec260b812b44060124e404060b47c40b4b4c24040b46040b460601240b840fe60b4c2403e1240b44040b444c2141a4060b43e604e3e1a38d8001006feeef7fffefeef400c07b480",
     R"~({"place":{"id":"P273","facility":"airbase","country":"XZ","name":" Za 00Z a0\\\tZ 0\t'  0Z> ZZa  Z0 Z00\t \\ 0Za \u001f\t Z  Z\"a\n\r 0Z\u001f0'\u001f\r","position":{"lat":69.0,"lon":-180.0},"parent":"P17","nearby":{"place":"P65535","distance":{"hedge":"estimate","best":4294967295,"high":16,"exponent":3,"unit":"people","most":true,"doubted":true}},"from_gazetteer":["parent","position","position","country"]}})~"},
    {"27f3c764034404060c2b4404e1ab4c241e13f3100604012c3e91f7f7fc501510000023d7fd6c000000000b9248",
     R"~({"place":{"id":"P16","facility":"hospital","country":"ZA","name":"  0aZ '\rZa 😀0 \ta􏿿 ","position":{"lat":-90,"lon":-180,"precision":"adm2"},"parent":"P16","nearby":{"place":"P272","distance":{"hedge":"at_most","high":65808,"unit":"households","doubted":true}},"from_gazetteer":["name","name","name","name"]}})~"},
    {"3373cf5cf0023cfc88c342d880b4b4f82742d8816984c0c0c184b4b4f984b4b4f9688169840480c0c17185847c80838a02a029698480c184c187d23efeffd23efefd68f0c09c80",
     R"~({"source":{"id":"S16","actor":"A16","number":{"hedge":"fewer_than","high":15,"unit":"people"},"reliability":"fairly_reliable","via":"S16","name":"\"0ж -->\tж Za000a-->a-->Z Za\u0001 00\\aa\u001f   \nZa 0a0a􏿿􏿿Z<0' "}})~"},
    {"57e000073e000021e7790b562ac407840607cb4b44ec2b4b412b44cc21260b460404e41cd7944603e60b9875260b4c2b440c39900c3a16cb8446044c24040c2419900b44ec24c1261e91f7f7fe13f310040604ec2b45a5a7c605e60125ebaba7cc212b40",
     R"~({"claim":{"id":"C273","about":"F16","source":"S273","verb":"estimated","credibility":"probably_true","date":"Y-1144497487","wording":" < 0>ZZ'aZZ\tZ&a\t0Z0 ' 漢0\u001f0\\é0ZaZ àaж\\\"0\"a  a ̀Z'a&\t0􏿿😀 0'aZ-->0/0\t/]]>a\tZ"}})~"},
    {"66ffba0027850010",
     R"~({"relation":{"id":"L272","from":"F17","to":"A16","kind":"causes","lag":{"hedge":"unstated","unit":"people","most":true}}})~"},
    {"37240087af8000000001d000",
     R"~({"source":{"id":"S17","kind":"witness","actor":"A16","number":{"hedge":"fewer_than","high":65808,"unit":"households","most":true,"doubted":true},"via":"S17"}})~"},
    {"1763c106f904e6bca25a00",
     R"~({"actor":{"id":"A16","kind":"gov","secondary_kind":"gov","country":"XZ","alias":"漢Z","parent":"A1"}})~"},
    {"079700a880816985856968c07cc0c1697574f9858480816984fb8a02a0c3c27e620184818569870ea4c168808080056804800233c0",
     R"~({"report":{"id":"R1","title":"  ZaaZZ0\u001f00Z]]>aa  Za> 0😀a aZaé0Z   ","section":"Z","label":" ","publisher":"A1","status":"system","message_type":"ack","supersedes":"R16"}})~"},
    {"47cd7f7702930a14405f00005fddd7f775fddd7f775fddcffdfddd2000080000f800020000c080000040082015a0",
     R"~({"event":{"id":"E65535","type":"consult","mode":"seize","context":["political_institutions","political_institutions","economic","political_institutions"],"actors":["A273","A65535","A65535","A65535","A65535","A65535","A272","A65535"],"recipients":["A273","A273","A16","A273","A273"],"places":["P1","P273","P1","P17"],"status":"considered","origin_code":{"scheme":"plover","code":"Z"}}})~"},
    {"47f4018100ea00003dff20003fe400000006959f0a204409e2bfbb8c3eb5990060604e4060c3e13f3100c24060feb4b4c278b4606044b4c241a16cc2",
     R"~({"event":{"id":"E1","type":"sanction","mode":"withdraw","context":["pro_autocracy"],"actors":["A273","A16","A272"],"recipients":["A1","A1"],"places":["P272"],"when":"1970-01-01T00:00:52+23:59","counts":[{"count":{"best":0,"currency":"CAT","most":true,"doubted":true},"role":"injured","of":"A65535"}],"origin_code":{"scheme":"icews","code":"Z̀00' 0a😀a 0ZZa<Z00\"Za жa"}}})~"},
    {"3177fcc3f000000000bfe02400",
     R"~({"source":{"id":"S272","number":{"hedge":"estimate","low":15,"best":65808},"reliability":"usually_reliable","via":"S272","name":" "}})~"},
    {"31e45d1001368000",
     R"~({"source":{"id":"S40","number":{"best":0,"unit":"animals","doubted":true},"anonymous":true,"reliability":"not_usually_reliable","via":"S17"}})~"},
    {"37ebfbb83000021c9d9e400000",
     R"~({"source":{"id":"S65535","kind":"official","actor":"A273","number":{"hedge":"unstated","currency":"ZHM","most":true,"doubted":true},"anonymous":true,"reliability":"unreliable","via":"S273"}})~"},
    {"37f4004802b8000000015b6feee3f202020615a202d2d3ef09f98805a5a30e280a861611f265ae6bca25a20c3a961616161205a20615a612030275a265a5a016130205a30305a2201613026d0b60",
     R"~({"source":{"id":"S17","kind":"military","actor":"A17","number":{"hedge":"more_than","low":65808,"unit":"t","most":true},"anonymous":true,"reliability":"cannot_be_judged","via":"S65535","name":"   aZ -->😀ZZ0 aa\u001f&Z漢Z éaaaa Z aZa 0'Z&ZZ\u0001a0 Z00Z\"\u0001a0&ж"}})~"},
    {"363401b67758002c20",
     R"~({"source":{"id":"S17","kind":"social","actor":"A53244","via":"S1","name":"a"}})~"},
    {"7780e43680000ad2427ffff7f7795093f30305a5af48fbfbf3c306161302f30205af48fbfbf615a01302020cc8020305a6120305a2030cc805a2f6120e280a830c3a9612020205ac3a95a20305a61300",
     R"~({"spot":{"time":"1998","position":{"lat":19,"lon":-180,"precision":"exact"},"type":"agree","actor":{"kind":"pre","country":"SI"},"count":{"hedge":"nearly","best":4294967295,"unit":"t"},"grade":"B2","note":"00ZZ􏿿<0aa0/0 Z􏿿aZ\u00010  ̀ 0Za 0Z 0̀Z/a  0éa   ZéZ 0Za0"}})~"},
    {"6601bfe48015dffffbfbbc0028",
     R"~({"relation":{"id":"L1","from":"S272","to":"P17","kind":"response_to","lag":{"hedge":"estimate","best":4294967295,"high":0,"unit":"households","doubted":true}}})~"},
    {"66802400000ffa71ffffbfbbfeac9a",
     R"~({"relation":{"id":"L17","from":"E273","to":"R272","kind":"corroborates","lag":{"best":4294967295,"exponent":15,"currency":"KZG","most":true}}})~"},
    {"37201affe5ffff7f77f834f0",
     R"~({"source":{"id":"S1","kind":"social","actor":"A272","number":{"hedge":"about","best":4294967295,"exponent":15,"unit":"vehicles","doubted":true},"via":"S16"}})~"},
    {"66800dfddc7000025a0012",
     R"~({"relation":{"id":"L17","from":"A65535","to":"S273","kind":"corroborates","lag":{"hedge":"between","high":0,"unit":"animals","doubted":true}}})~"},
    {"47ec8004f3142918a67808601e0000bfbb8f0007cafeeebfbbb402feeebfbbafeee21fc0003ae8000a2090127307f61612761610",
     R"~({"event":{"id":"E17","type":"support","mode":"relocate","context":["reparations","reparations","illegal_drugs","reparations"],"actors":["A16","A1","A29","A1"],"recipients":["A273","A65535","A16","A1","A1","A259","A65535","A65535"],"places":["P17","P65535","P65535","P65535"],"when":"2097-01-01T00:14:46-23:59","status":"failed","origin_code":{"scheme":"plover","code":"\u0001'0aa'aa"}}})~"},
    {"75800780000000000000003463400d182d685b1830ad1830b0b09010181830980fb0b09018101818685b101786b0b0ad30ad17b0ad10102d30b0f84fcc40101000",
     R"~({"spot":{"time":"1970","position":{"lat":-90.0000000,"lon":-180.0000000,"precision":"adm1"},"type":"appeal","actor":{"kind":"pty","country":"QA"},"grade":"D3","note":"Zж0aZ0aaa  00a0\u001faa 0 00ж /\raaZaZ/aZ  Zaa😀  "}})~"},
    {"25e7fcd8ab0b0ad1830f14054784fcc40784fcc402d00ad1810780000000000000005bfbb98000150206d6",
     R"~({"place":{"id":"P272","facility":"road","name":"aaZ0a 😀😀Z\u0001Z0 ","position":{"lat":-90.0000000,"lon":-180.0000000,"precision":"country"},"parent":"P65535","nearby":{"place":"P273","distance":{"hedge":"more_than","low":0,"currency":"ANV","most":true}}}})~"},
    {"43faff8e0b8b820100001700000402a24d0fbfbb8000074034d4b3afad2d102e30ad2d187140540698111010103fad101010784fcc4010107a47dfdff84fcc40069f17ad30bf902d1018181030b0e85b61d4ad1030ad784fcc403084b0ad182d10784fcc40102d1810102d30b090101010181f30e6401e30ae180480",
     R"~({"event":{"id":"E272","type":"request","context":["human_rights"],"actors":["A129","A17","A273","A12","A273"],"recipients":["A17"],"places":["P35397","P16","P65535"],"when":"1970","counts":[{"count":{"hedge":"estimate","best":0,"high":13,"unit":"d","most":true},"role":"duration"}],"status":"cancelled","note":"ZZ \\aZZ0 \r0\"   Z   😀  􏿿😀\r>/Za Z 00 aaжéZ aZ😀a\taZ0Z 😀 Z0  Zaa    0>à<a\\0\t"}})~"},
    {"41fd0000060beffbfe803feffdfddd0000400010100005f6c42800000cf3fffefeef5d4a38c250fb5d91451800ce590c2ff17c53290f18c04800",
     R"~({"event":{"id":"E273","type":"concede","actors":["A12"],"recipients":["A272","A272","A17","A272","A272","A65535","A273","A273"],"places":["P1","P273","P64627"],"when":"2098-01-01","counts":[{"count":{"hedge":"estimate","low":4294967295,"best":133,"exponent":2,"currency":"DRQ","most":true},"role":"distance"},{"count":{"hedge":"dozens","currency":"OZC","most":true},"role":"captured"},{"count":{"hedge":"between","low":0,"high":12,"currency":"ZMQ","most":true,"doubted":true},"role":"killed"},{"count":{"hedge":"order","exponent":11,"currency":"YUZ","doubted":true},"role":"displaced","of":"A16"}],"status":"planned","origin_code":{"scheme":"acled","code":" "}}})~"},
    {"07f90004c069848168808080f1847d6985843742d8c0808081ffc27e6200c0807c817574f880818568c18480b4b4f987c27e6200c16984c1878a02a0f8c09d840568000f07c6b600",
     R"~({"report":{"id":"R1","title":"0","section":"a Z   <a\u001fZaa\rж0   😀0 ","label":" ]]>  aZ0a -->a😀0Za0a >0'a","language":"Z","published":"1970","publisher":"A16","contributors":["A16"],"supersedes":"R14017"}})~"},
    {"57d00280002feee320007f205a6120205a7fe6bca2303020612d2d3e30615a615a612020303001200d30612f5a205a61612020305a5d5d3e5a5ae6bca2305a61d0b6c3a9616161612030275a30303001305ad0b65ae280a83c0d5a09617f306130613020615a611f5a09305a6161f09f98806120d0b6305a3c6120203c7f302220615d5d3e5af48fbfbf",
     R"~({"claim":{"id":"C17","about":"P273","source":"S65535","verb":"quoted","credibility":"possibly_true","date":"1970","wording":" Za  Z漢00 a-->0aZaZa  00\u0001 \r0a/Z Zaa  0Z]]>ZZ漢0Zaжéaaaa 0'Z000\u00010ZжZ <\rZ\ta0a0a0 aZa\u001fZ\t0Zaa😀a ж0Z<a  <0\" a]]>Z􏿿"}})~"},
    {"2767c90e400a5e60b440c37f772fffefe080",
     R"~({"place":{"id":"P259","facility":"region","country":"ZA","name":"/0Z a","parent":"P65535","nearby":{"place":"P272","distance":{"hedge":"scores","exponent":15,"unit":"animals"}}}})~"},
    {"25e001009f1000000000100f0c",
     R"~({"place":{"id":"P1","facility":"airport","name":">","position":{"lat":-90.00,"lon":-180.00},"parent":"P1","nearby":{"place":"P1","distance":{"hedge":"couple","most":true,"doubted":true}}}})~"},
    {"3603c5000000",
     R"~({"source":{"id":"S16","kind":"military","actor":"A273"}})~"},
    {"67000020097f7709cc00000001001580",
     R"~({"relation":{"id":"L273","from":"E1","to":"E65535","kind":"triggers","lag":{"hedge":"estimate","low":65808,"best":16,"unit":"settlements","most":true,"doubted":true}}})~"},
    {"05af400503483c27e62033200c0c39af2896968373200f8807c80c08168c1847c048184c168833201857574f9856b32039af2898480816880a0000740100401000100bfbb900324000",
     R"~({"report":{"id":"R17","section":"\r 😀̀00漢ZZ\r̀> ","label":" 0 Z0a\u001f\u0001 a0Z ̀a]]>aZ̀漢a  Z ","published":"-9999-01","contributors":["A17","A17","A17","A17","A1","A17","A65535","A17"],"status":"test","message_type":"cancel","supersedes":"R17"}})~"},
    {"17d400241a60161105a610d7f3061f09f988001615a30d0b6d2080",
     R"~({"actor":{"id":"A17","kind":"jud","secondary_kind":"eli","country":"NG","name":"a","alias":"Za\r0a😀\u0001aZ0ж","from_gazetteer":["position","position","country","position"]}})~"},
    {"51900402fc6666e6b0",
     R"~({"claim":{"about":"E1","source":"S17","credibility":"cannot_be_judged","date":"Y1181118059"}})~"},
    {"559ff37fcf9c00000000",
     R"~({"claim":{"id":"C272","about":"S272","source":"S16","credibility":"improbable","date":"Y-2147483648"}})~"},
    {"17e7fc456e3345a2d2d3e3061612f26302061300d7fe6bca23061f48fbfbf30e6bca26120612d2d3e27305d5d3e5c30305a2f305a20305a5a61611f5d5d3e6120302020202f61205a613e30615a30615ac3a92061612061615a303c0",
     R"~({"actor":{"id":"A272","kind":"mil","secondary_kind":"opp","country":"XD","name":"Z-->0aa/&0 a0\r漢0a􏿿0漢a a-->'0]]>\\00Z/0Z 0ZZaa","alias":"]]>a 0   /a Za>0aZ0aZé aa aaZ0","parent":"A16"}})~"},
    {"25a80000785852d2d7140540510103098546508ca0160000750080002c9e40",
     R"~({"place":{"id":"P273","facility":"school","name":"\nZZ \n  a0","position":{"lat":90.00,"lon":180.00,"precision":"within_25km"},"nearby":{"place":"P273","distance":{"hedge":"estimate","best":16,"high":272,"currency":"MTZ"}}}})~"},
    {"3737fc67fe86137fcff42d968c0c0c080987c80c0816883320080c0c0c08184c16b0ea42970c184c0c16b8a02a184c169698568bd68c184c1682987c27e62038a02a1688081ff32000",
     R"~({"source":{"id":"S272","kind":"party","actor":"A16","number":{"hedge":"handful","exponent":3,"unit":"aircraft","most":true,"doubted":true},"via":"S272","name":"жZ000 &\u001f 0 Z ̀ 000 a0Zé\n\\0a00Z a0ZZaZ/Z0a0Z\na😀 Z  ̀"}})~"},
    {"05ff40005840cbcc0c03c8184c0c024c098c081870ea5696985b76000c004000fff401ffbfbb9ff7fddb3dff4400",
     R"~({"report":{"id":"R17","section":"a","label":"/00","language":" a00\t0&0 aéZZa","published":"1969-01-04T00:00-23:59","publisher":"A272","contributors":["A17","A272","A65535","A272","A272","A236","A16","A272"],"status":"draft","message_type":"error","supersedes":"R1"}})~"},
    {"47fc008331a3468d078800027fdffbfbba4e11083d18890108009964f02190040814830ea480c0",
     R"~({"event":{"id":"E1","type":"cooperate","mode":"yield","context":["repression","repression","repression","repression"],"actors":["A16"],"recipients":["A273"],"places":["P272","P272","P65535"],"when":"[..Y-2004607348]","counts":[{"count":{"hedge":"about","best":0,"currency":"BAA","doubted":true},"role":"missing"},{"count":{"hedge":"between","low":15,"unit":"households"},"role":"missing","of":"A17"}],"status":"postponed","origin_code":{"scheme":"plover","code":" é 0"}}})~"},
    {"56a0000580001000900000",
     R"~({"claim":{"id":"C273","about":"C273","source":"S17","verb":"confirmed","date":"1970-01"}})~"},
    {"56e0291680001ff1200001fcf09c8187c27e6200c0c1696b9af28889858480c0c034f0bd85fd84bd842569698585716985870ea58568816880808027d23efefcc39af28880f080c1858488c16968c184c1848184833201fd6985856984839af2889d858483c27e6203c27e62009969857342d8c169848984c0c33203d23efefcc184c184b4b4f96b0ea4c0",
     R"~({"claim":{"id":"C930","about":"L273","source":"S272","verb":"denied","date":"1970-01-01","wording":"<' a😀00ZZ漢\"aa 00\r</aa/a\tZZaa\\ZaaéaZ Z   \t􏿿0漢 < 0aa\"0ZZ0a0a a ̀ZaaZa 漢'aa 😀😀&Za\\ж0Za\"a00̀􏿿0a0a-->Zé0"}})~"},
    {"1708000030b200",
     R"~({"actor":{"id":"A273","kind":"leg","secondary_kind":"jud","country":"ZA"}})~"},
    {"70c00000007900060000005c3aa104eb42d8bc80898569848169fcc0c0c16880817574f8c18568c168b4b4f8c0802498c1856880c30ea584c00428c38a02a16968c0816969698584c080",
     R"~({"spot":{"time":"1970-01-01T00:00:60-23:59","position":{"lat":-90.0000,"lon":-142.2230,"precision":"within_25km"},"type":"consult","note":"ж/ \"aZa Z000Z  ]]>0aZ0Z-->0 \t&0aZ 0éa0\u0001\n0 ZZ0 ZZZaa0 "}})~"},
    {"657f77100e00c0",
     R"~({"relation":{"id":"L65535","from":"P1","to":"F1","kind":"enables"}})~"},
    {"255aeb2c19fad735e5110182d30aeae9f181790182d66402e30ad30e1d4b0ad2d309030ad13735e512d1e2d30982d1018103098183090101018309e2d2d2d100ff35e51183fe30",
     R"~({"place":{"id":"P48092","facility":"base","name":"Z漢 0Za]]>0/ 0Z̀\\aZaéaZZa aZ&漢Z<Za0Z 0 a00a   0a<ZZZ \u001f漢0","parent":"P272","from_gazetteer":["parent"]}})~"},
    {"07397fc616b0ea4f0c0c342d98480c0c0818481718480c16b9af288c07cc18483c27e62018584816883c27e62038a02a169687f9af288839af288816a800100007401008000200008000200000200003c0",
     R"~({"report":{"id":"R272","title":"Zé<00жa 00 a \\a 0Z漢0","section":"0a 😀aa Z 😀 ZZ\u001f漢 漢 Z","published":"1970-21","publisher":"A273","contributors":["A17","A17","A273","A273","A273","A273","A1","A273"],"supersedes":"R16"}})~"},
    {"259bfbb90809368000002255100510",
     R"~({"place":{"id":"P65535","facility":"region","name":"&","position":{"lat":-90.00000,"lon":180.00000,"precision":"country"},"from_gazetteer":["position"]}})~"},
    {"162ad6b0e25000",
     R"~({"actor":{"id":"A46781","kind":"cvl","secondary_kind":"uaf","parent":"A17"}})~"},
    {"0571800007d7184c0c3320024809cc081688b8a02a02584c184c1fd84297574fb42d984c0148080bd84c01fe00003c",
     R"~({"report":{"id":"R273","section":"\\a00̀\t '0 Z\" \ta0a0a\n]]>жa0","language":"  /a0","published":"2097","publisher":"A273","supersedes":"R16"}})~"},
    {"775000344e495882538d92625f315a60",
     R"~({"spot":{"time":"1970-21","position":{"lat":-64.34708,"lon":-9.17861,"precision":"adm2"},"type":"seize_power","actor":{"kind":"uaf"},"count":{"hedge":"some","unit":"settlements","most":true,"doubted":true},"grade":"C4"}})~"},
    {"7543fd80000048002bf3385c80",
     R"~({"spot":{"time":"2097-12-01T00:00:00","position":{"lat":-90.0,"lon":-109.7,"precision":"adm1"},"type":"coerce","actor":{"kind":"agr"},"grade":"E5"}})~"},
    {"66ddb9ea79174381a0",
     R"~({"relation":{"id":"L204","from":"F16","to":"C16","kind":"part_of","lag":{"hedge":"fewer_than","high":30,"unit":"vehicles","doubted":true}}})~"},
    {"55afeee030f162cf00",
     R"~({"claim":{"id":"C65535","about":"R13","source":"S16","credibility":"confirmed","date":"3536-21"}})~"},
    {"12a0150c5a5a3022305a307f30305a5c7fc0",
     R"~({"actor":{"id":"A1","secondary_kind":"opp","name":"ZZ0\"0Z000Z\\","parent":"A272"}})~"},
    {"779bdba0e1520a010000063f4902b01a561da02400",
     R"~({"spot":{"time":"9999-01","position":{"lat":-81.1385084,"lon":-179.9993603},"type":"reject","actor":{"kind":"gov"},"count":{"hedge":"at_most","high":0,"currency":"UVQ","most":true,"doubted":true},"grade":"F6","note":" "}})~"},
    {"5046feee40004c00",
     R"~({"claim":{"about":"A65535","source":"S17","wording":"0"}})~"},
    {"05317fc7cf0b4b4f96bd23efefcf1fd84f8c1696b8a02a080c004bd84c184c0bcc0816b800000253feff80",
     R"~({"report":{"id":"R272","section":"<-->Z􏿿<a>0ZZ  0\u0001/a0a0/0 Z","published":"Y-2147483574","publisher":"A272","supersedes":"R272"}})~"},
    {"1473c70161bfbbb2c3",
     R"~({"actor":{"id":"A16","kind":"reb","alias":"a","parent":"A65535","from_gazetteer":["name","parent","country","parent"]}})~"},
    {"50880800025edd0000086000",
     R"~({"claim":{"about":"P1","source":"S273","date":"9999-01-01T00:00:33-23:59"}})~"},
    {"660320037f770d40278170",
     R"~({"relation":{"id":"L1","from":"L17","to":"A65535","kind":"enables","lag":{"hedge":"at_least","low":0,"currency":"HQF","most":true,"doubted":true}}})~"},
    {"05b3bfbb840c3d23efefcc081688168807f9af2898404c1802c6022b3e778c20",
     R"~({"report":{"id":"R65535","section":"0􏿿0 Z Z \u001f漢a","label":"0","published":"1970-12-04T00:08+23:59","publisher":"A239","message_type":"ack","supersedes":"R3"}})~"},
    {"01510120015abfbbafeee0",
     R"~({"report":{"section":" ","language":"Z","publisher":"A65535","supersedes":"R65535"}})~"},
    {"17d40050cc33f0a3030e6bca20a5a5a3030615cf09f9880f09f9880615c2061610a5ae6bca261e6bca23030226130205a3030e280a8616130615a6120e280a8613e202061301fcc805a61c3a9205a20203061201f305d5d3e1fcc806120f48fbfbf5a20cc80c9640",
     R"~({"actor":{"id":"A17","kind":"prm","secondary_kind":"leg","country":"GD","name":"\n00漢\nZZ00a\\😀😀a\\ aa\nZ漢a漢00\"a0 Z00 aa0aZa  a>  a0","alias":"̀Zaé Z  0a \u001f0]]>\u001f̀a 􏿿Z ̀","from_gazetteer":["name","name","parent","name"]}})~"},
    {"66013fe48015900260",
     R"~({"relation":{"id":"L1","from":"P272","to":"P17","kind":"response_to","lag":{"hedge":"between","low":0,"unit":"aircraft","most":true,"doubted":true}}})~"},
    {"75243810060b3088000002083900",
     R"~({"spot":{"time":"-9102-01-01","position":{"lat":-71.6670,"lon":-180.0000,"precision":"adm2"},"type":"support","actor":{"kind":"reb"},"grade":"B1"}})~"},
    {"466c784c01640000200580e61e0d5af48fbfbf302f30225d5d3e615a302f305a5a613020612020220d3e20",
     R"~({"event":{"id":"E16","type":"support","mode":"targeted","context":["human_rights"],"places":["P273"],"when":"1970-12-01","status":"cancelled","origin_code":{"scheme":"icews","code":"\rZ􏿿0/0\"]]>aZ0/0ZZa0 a  \"\r> "}}})~"},
    {"1760064c0502305a7140",
     R"~({"actor":{"id":"A1","kind":"pty","secondary_kind":"med","country":"AF","alias":"0Z","parent":"A214"}})~"},
    {"6200a3fe244a828c00",
     R"~({"relation":{"from":"R2","to":"E272","kind":"triggers","lag":{"best":10,"currency":"AUM"}}})~"},
    {"476d7f770c171c5070ee020003fe05fddc7800023f80124017f0",
     R"~({"event":{"id":"E65535","type":"retreat","mode":"release","context":["human_security","territory","human_security","human_security"],"actors":["A1","A17","A1","A272","A1","A65535","A16","A1"],"places":["P1"],"when":"2097-01-01","status":"undetermined","origin_code":{"scheme":"ucdp","code":""}}})~"},
    {"25a0021f902d1818181830b093982d2d66402d30b09830e6402d101800901030e85b30b093bf9818308f9f2d309f111830ad10101813309030aeae9f2d735e512d2d1066ddd00008793100",
     R"~({"place":{"id":"P1","facility":"camp","name":" Z0000aa'0ZZ̀Zaa0àZ 0\u0001  aжaa'00a\u001f>Za>\"0aZ  0&a a]]>Z漢ZZ ","position":{"lat":90.0000,"lon":-179.7831,"precision":"adm1"},"nearby":{"place":"P17"}}})~"},
    {"743005dac019b774000000104220",
     R"~({"spot":{"time":"1970-12-23T22:00","position":{"lat":90.0000,"lon":-180.0000,"precision":"fuzzy"},"type":"cooperate","actor":{"kind":"jrn"}}})~"},
    {"7283fb00000000000000122800fc257574f87d70808168c184817168c169688187320169870ea742d8c30ea4c39af288c1842569696984356984c0c1696b8a02a1842829857574f984c1716968",
     R"~({"spot":{"time":"2097","position":{"lat":-90.000000,"lon":-180.000000},"type":"presence","count":{"hedge":"between","high":0},"note":"\t]]>\u001f\\  Z0a \\Z0ZZ àZaéж0é0漢0a\tZZZa\rZa00ZZ a\n\na]]>a0\\ZZ"}})~"},
    {"7614000bb0000000002816aa03500c1964edf5",
     R"~({"spot":{"time":"-9999-12","position":{"lat":-90.000,"lon":-180.000,"precision":"country"},"type":"agree","actor":{"kind":"uno","country":"VA"},"count":{"hedge":"estimate","best":16,"high":106577037,"doubted":true}}})~"},
};

}  // namespace sitrep_test

#endif

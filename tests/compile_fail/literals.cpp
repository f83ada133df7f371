// SPDX-License-Identifier: BSL-1.0
// Literals that are no values.
#include <sitrep/record/record.hpp>

using namespace sitrep::literals;

// EXPECT TO COMPILE
static_assert("2023-02-28"_date.year() == 2023);

// EXPECT: sitrep: not EDTF
constexpr auto spoken = "last week"_date;

// EXPECT: sitrep: no such day or time in this literal
constexpr auto never = "2023-02-30"_date;

// EXPECT: sitrep: the year of this literal does not fit 32 bits
constexpr auto far = "Y3000000000"_date;

// EXPECT: sitrep: valid EDTF, but not supported
constexpr auto fifties = "1950S3"_date;

// EXPECT: sitrep: a fraction of a second other than zero in this literal
constexpr auto millisecond = "2024-05-03T02:47:30.001Z"_date;

// EXPECT: sitrep: the end is before the start in this literal
constexpr auto backwards = "2024/2013"_when;

// EXPECT: sitrep: the ends of this literal make no interval or range
constexpr auto mixed = "/.."_when;

// EXPECT: sitrep: not a count([^r]|$)
constexpr auto comma = "1,000 people"_count;

// EXPECT: sitrep: not a country code
constexpr auto antilles = "AN"_country;

// EXPECT: sitrep: not a grade
constexpr auto worst = "G7"_grade;

// EXPECT: sitrep: not a position
constexpr auto niamey = "13.48, 2.18"_position;

// EXPECT: sitrep: not an id
constexpr auto padded = "E04"_id;

// EXPECT: sitrep: the id of a record of another kind
constexpr sitrep::event_id event = "A4"_id;

// EXPECT: sitrep: records of this kind have no ids
constexpr sitrep::id<sitrep::kind::extra> none;

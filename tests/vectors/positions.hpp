// SPDX-License-Identifier: BSL-1.0
// Positions: notations with their JSON forms and sizes on the wire, and invalid notations.
#ifndef SITREP_TESTS_VECTORS_POSITIONS_HPP
#define SITREP_TESTS_VECTORS_POSITIONS_HPP

#include <sitrep/value/position.hpp>

#include "value/notation.hpp"

namespace sitrep_test {

using sitrep::decimal;
using sitrep::errc;
using sitrep::geo_precision;
using sitrep::position_json;

struct position_row {
    const char* name;  // the notation
    position_json json;
    unsigned bits;  // the size of the wire form
};
inline constexpr position_row positions[] = {
    {"13,2", {{13, 0}, {2, 0}}, 21},
    {"0,0", {{0, 0}, {0, 0}}, 21},
    {"13.5,2.1", {{135, 1}, {21, 1}}, 27},
    {"13.48,2.18", {{1348, 2}, {218, 2}}, 35},
    {"-13.480,2.180", {{-13480, 3}, {2180, 3}}, 41},
    {"13.4815,-2.1836", {{134815, 4}, {-21836, 4}}, 47},
    {"13.48155,2.18361", {{1348155, 5}, {218361, 5}}, 55},
    {"-13.481550,-2.183611", {{-13481550, 6}, {-2183611, 6}}, 61},
    {"13.4815500,2.1836111", {{134815500, 7}, {21836111, 7}}, 67},
    {"-0.5,0.5", {{-5, 1}, {5, 1}}, 27},
    {"0.05,-0.05", {{5, 2}, {-5, 2}}, 35},
    {"-0.0000001,0.0000000", {{-1, 7}, {0, 7}}, 67},
    {"90,180", {{90, 0}, {180, 0}}, 21},
    {"-90,-180", {{-90, 0}, {-180, 0}}, 21},
    {"90.0000000,180.0000000", {{900000000, 7}, {1800000000, 7}}, 67},
    {"-90.0000000,-180.0000000", {{-900000000, 7}, {-1800000000, 7}}, 67},
    {"-89.9999999,179.9999999", {{-899999999, 7}, {1799999999, 7}}, 67},
    {"13.48,2.18 exact", {{1348, 2}, {218, 2}, geo_precision::exact}, 39},
    {"13.48,2.18 within_25km", {{1348, 2}, {218, 2}, geo_precision::within_25km}, 39},
    {"13.48,2.18 adm2", {{1348, 2}, {218, 2}, geo_precision::adm2}, 39},
    {"13,2 adm1", {{13, 0}, {2, 0}, geo_precision::adm1}, 25},
    {"13,2 fuzzy", {{13, 0}, {2, 0}, geo_precision::fuzzy}, 25},
    {"17,8 country", {{17, 0}, {8, 0}, geo_precision::country}, 25},
    {"-1.5,-10.0 international", {{-15, 1}, {-100, 1}, geo_precision::international}, 31},
};

inline constexpr bad_text bad_positions[] = {
    {"", errc::syntax, 0},
    {"13.48", errc::syntax, 5},
    {"13.48,", errc::syntax, 6},
    {",2.18", errc::syntax, 0},
    {"13.48;2.18", errc::syntax, 5},
    {"13.48, 2.18", errc::syntax, 6},
    {" 13.48,2.18", errc::syntax, 0},
    {"13.48,2.18 ", errc::unknown_word, 11},
    {"13.48,2.18,0", errc::syntax, 10},
    {"+13.48,2.18", errc::syntax, 0},
    {"--13.48,2.18", errc::syntax, 1},
    {"-,2", errc::syntax, 1},
    {".5,2.1", errc::syntax, 0},
    {"13.,2.", errc::syntax, 3},
    {"013.48,2.18", errc::syntax, 0},
    {"-013.48,2.18", errc::syntax, 0},
    {"13.48,02.18", errc::syntax, 6},
    {"00,2", errc::syntax, 0},
    {"13.48N,2.18E", errc::syntax, 5},
    {"13\xC2\xB0,2", errc::syntax, 2},
    {"1e1,2", errc::syntax, 1},
    {"91,2", errc::out_of_range, 0},
    {"-91,2", errc::out_of_range, 0},
    {"90.1,2.0", errc::out_of_range, 0},
    {"90.0000001,2.0000000", errc::out_of_range, 0},
    {"100,2", errc::out_of_range, 0},
    {"999999999999,2", errc::out_of_range, 0},
    {"13,181", errc::out_of_range, 3},
    {"13.0,-180.1", errc::out_of_range, 5},
    {"13.0000000,429.4967296", errc::out_of_range, 11},
    {"13.48,2.180", errc::bad_value, 6},  // nobody stated the third decimal of the latitude
    {"13,2.18", errc::bad_value, 3},
    {"13.48155001,2.18361111", errc::not_supported, 10},
    {"13.4815500,2.18361111", errc::not_supported, 20},
    {"-0,2", errc::not_canonical, 0},
    {"-0.0,2.0", errc::not_canonical, 0},
    {"2.0,-0.0", errc::not_canonical, 4},
    {"13.48,2.18 near", errc::unknown_word, 11},
    {"13.48,2.18 Exact", errc::unknown_word, 11},
    {"13.48,2.18  exact", errc::unknown_word, 11},
    {"13.48,2.18exact", errc::syntax, 10},
    {"13.48,2.18 exact ", errc::syntax, 16},
};

}  // namespace sitrep_test

#endif

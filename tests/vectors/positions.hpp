// SPDX-License-Identifier: BSL-1.0
// Positions: notations with their JSON forms and sizes on the wire, invalid notations, JSON of other writers, and notations
// with more decimals than a position has.
#ifndef SITREP_TESTS_VECTORS_POSITIONS_HPP
#define SITREP_TESTS_VECTORS_POSITIONS_HPP

#include <sitrep/value/position.hpp>

#include "value/notation.hpp"

#include <cstdint>
#include <string_view>

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
    {"13,2", {{13, 0}, {2, 0}, {}, 0, 0}, 22},
    {"0,0", {{0, 0}, {0, 0}, {}, 0, 0}, 22},
    {"13.5,2.1", {{135, 1}, {21, 1}}, 28},
    {"13.48,2.18", {{1348, 2}, {218, 2}}, 36},
    {"-13.480,2.180", {{-13480, 3}, {2180, 3}, {}, 3, 3}, 42},
    {"13.4815,-2.1836", {{134815, 4}, {-21836, 4}}, 48},
    {"13.48155,2.18361", {{1348155, 5}, {218361, 5}}, 56},
    {"-13.481550,-2.183611", {{-13481550, 6}, {-2183611, 6}, {}, 6}, 62},
    {"13.4815500,2.1836111", {{134815500, 7}, {21836111, 7}, {}, 7}, 68},
    {"-0.5,0.5", {{-5, 1}, {5, 1}}, 28},
    {"0.05,-0.05", {{5, 2}, {-5, 2}}, 36},
    {"-0.0000001,0.0000000", {{-1, 7}, {0, 7}, {}, {}, 7}, 68},
    {"90,180", {{90, 0}, {180, 0}, {}, 0, 0}, 22},
    {"-90,-180", {{-90, 0}, {-180, 0}, {}, 0, 0}, 22},
    {"90.0000000,180.0000000", {{900000000, 7}, {1800000000, 7}, {}, 7, 7}, 68},
    {"-90.0000000,-180.0000000", {{-900000000, 7}, {-1800000000, 7}, {}, 7, 7}, 68},
    {"-89.9999999,179.9999999", {{-899999999, 7}, {1799999999, 7}}, 68},
    {"0.0,-80.1", {{0, 1}, {-801, 1}, {}, 1}, 28},
    {"13.480,2.1", {{13480, 3}, {21, 1}, {}, 3}, 46},
    {"13.48,2.1", {{1348, 2}, {21, 1}}, 40},
    {"53.5,-6", {{535, 1}, {-6, 0}, {}, {}, 0}, 32},
    {"-33.394,150.9672", {{-33394, 3}, {1509672, 4}}, 52},
    {"90,0.0000001", {{90, 0}, {1, 7}, {}, 0}, 72},
    {"-90.000000,180.0000000", {{-90000000, 6}, {1800000000, 7}, {}, 6, 7}, 72},
    {"90.0000000,-180.000000", {{900000000, 7}, {-180000000, 6}, {}, 7, 6}, 72},
    {"0.0000000,0", {{0, 7}, {0, 0}, {}, 7, 0}, 72},
    {"90,-180.0", {{90, 0}, {-1800, 1}, {}, 0, 1}, 32},
    {"13.48,2.18 exact", {{1348, 2}, {218, 2}, geo_precision::exact}, 40},
    {"13.48,2.18 within_25km", {{1348, 2}, {218, 2}, geo_precision::within_25km}, 40},
    {"13.48,2.18 adm2", {{1348, 2}, {218, 2}, geo_precision::adm2}, 40},
    {"13,2 adm1", {{13, 0}, {2, 0}, geo_precision::adm1, 0, 0}, 26},
    {"13,2 fuzzy", {{13, 0}, {2, 0}, geo_precision::fuzzy, 0, 0}, 26},
    {"17,8 country", {{17, 0}, {8, 0}, geo_precision::country, 0, 0}, 26},
    {"-1.5,-10.0 international", {{-15, 1}, {-100, 1}, geo_precision::international, {}, 1}, 32},
    {"-7.005,110.43 adm2", {{-7005, 3}, {11043, 2}, geo_precision::adm2}, 50},
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
    {"26.56843,2147.483647", errc::out_of_range, 9},
    {"26.56843,2147483648", errc::out_of_range, 9},
    {"0,360", errc::out_of_range, 2},
    {"-117.123459999999,33.100000000000", errc::out_of_range, 0},
    {"90.00000001,0", errc::out_of_range, 0},
    {"0,-180.000000000000001", errc::out_of_range, 2},
    {"13.48155001,2.18361111", errc::not_supported, 10},
    {"13.4815500,2.18361111", errc::not_supported, 20},
    {"13.48,2.00000000", errc::not_supported, 15},
    {"-0.00000001,2", errc::not_supported, 10},
    {"90.00000000,2", errc::not_supported, 10},
    {"-0,2", errc::not_canonical, 0},
    {"-0.0,2.0", errc::not_canonical, 0},
    {"2.0,-0.0", errc::not_canonical, 4},
    {"-0.00000000,2", errc::not_canonical, 0},
    {"+13.48,+2.18", errc::syntax, 0},
    {"13 28 48 N,2 10 48 E", errc::syntax, 2},
    {"13,48;2,18", errc::syntax, 5},
    {".5,.5", errc::syntax, 0},
    {"13.48,2.18 near", errc::unknown_word, 11},
    {"13.48,2.18 Exact", errc::unknown_word, 11},
    {"13.48,2.18  exact", errc::unknown_word, 11},
    {"13.48,2.18exact", errc::syntax, 10},
    {"13.48,2.18 exact ", errc::syntax, 16},
};

/// JSON of other writers, and the notation of what it means.
struct position_json_row {
    const char* name;  // the JSON
    const char* notation;
};
inline constexpr position_json_row foreign_positions[] = {
    // as written, if no decimals are stated
    {R"({"lat":13.480,"lon":2.1})", "13.480,2.1"},
    {R"({"lon":2,"lat":13.0})", "13.0,2"},
    {R"({"lat":-0.5,"lon":180})", "-0.5,180"},
    // zeros that a tool dropped or added
    {R"({"lat":13.48,"lon":2.1,"lat_decimals":3})", "13.480,2.1"},
    {R"({"lat_decimals":3,"lon_decimals":7,"lat":13.48,"lon":2})", "13.480,2.0000000"},
    {R"({"lat":90,"lon":-180,"lat_decimals":7,"lon_decimals":7})", "90.0000000,-180.0000000"},
    {R"({"lat":13.0,"lon":-2.0,"lat_decimals":0,"lon_decimals":0,"precision":"adm1"})", "13,-2 adm1"},
    {R"({"lat":0.0,"lon":0,"lat_decimals":0,"lon_decimals":2})", "0,0.00"},
    {R"({"lat":13.48000000,"lon":180.000000000000000000000000,"lat_decimals":2,"lon_decimals":3})", "13.48,180.000"},
    {R"({"lat":0.000000000000000000000000,"lon":1,"lat_decimals":7})", "0.0000000,1"},
    // exponents
    {R"({"lat":5e-05,"lon":1E+1})", "0.00005,10"},
    {R"({"lat":1e-7,"lon":-1.7999999E2})", "0.0000001,-179.99999"},
    {R"({"lat":1.50e1,"lon":0.018e4})", "15.0,180"},
    {R"({"lat":-5.0e-06,"lon":1.8e+02})", "-0.0000050,180"},
    {R"({"lat":0e0,"lon":0E+99999999999999999999})", "0,0"},
    {R"({"lat":0.0e2,"lon":0e-7})", "0,0.0000000"},
    {R"({"lat":0e-99999999999999999999,"lon":1e1,"lat_decimals":1,"lon_decimals":1})", "0.0,10.0"},
    {R"({"lat":0.00000000000000000009e21,"lon":9000000000000000000000e-20,"lon_decimals":0})", "90,90"},
};

/// JSON that is no position, with the error's code, offset and path.
struct bad_position_json {
    const char* name;  // the JSON
    errc code;
    std::uint32_t offset;
    std::string_view path;
};
inline constexpr bad_position_json bad_position_jsons[] = {
    {R"({"lat":91.5,"lon":2.0})", errc::out_of_range, 7, "/lat"},
    {R"({"lat":2.0,"lon":180.5})", errc::out_of_range, 17, "/lon"},
    {R"({"lon":-180.1,"precision":"exact","lat":91})", errc::out_of_range, 40, "/lat"},
    {R"({"lat":-90.0000001,"lon":0})", errc::out_of_range, 7, "/lat"},
    {R"({"lat":90.00000000000001,"lon":0,"lat_decimals":7})", errc::out_of_range, 7, "/lat"},
    {R"({"lat":117.123459999999,"lon":33.1})", errc::out_of_range, 7, "/lat"},
    {R"({"lat":0,"lon":1.8e3})", errc::out_of_range, 15, "/lon"},
    {R"({"lat":0,"lon":1e99999999999999999999})", errc::out_of_range, 15, "/lon"},
    {R"({"lat":0,"lon":2147.483647})", errc::out_of_range, 15, "/lon"},
    {R"({"lat":0,"lon":4294967296})", errc::out_of_range, 15, "/lon"},
    {R"({"lat":0,"lon":429.49672960})", errc::out_of_range, 15, "/lon"},
    {R"({"lat":13.48123456,"lon":2.18123456})", errc::not_supported, 7, "/lat"},
    {R"({"lat":13.481234567890123,"lon":2.181234567890123})", errc::not_supported, 7, "/lat"},
    {R"({"lat":13.48,"lon":2.00000000,"lat_decimals":2})", errc::not_supported, 19, "/lon"},
    {R"({"lat":1e-8,"lon":2})", errc::not_supported, 7, "/lat"},
    {R"({"lat":1,"lon":1e-99999999999999999999})", errc::not_supported, 15, "/lon"},
    {R"({"lat":1,"lon":0e-8})", errc::not_supported, 15, "/lon"},
    {R"({"lat":13.48,"lon":2.18,"lat_decimals":1})", errc::bad_value, 7, "/lat"},
    {R"({"lon_decimals":0,"lat":13.48,"lon":2.18})", errc::bad_value, 36, "/lon"},
    {R"({"lat":13.48,"lon":2.180000001,"lon_decimals":3})", errc::bad_value, 19, "/lon"},
    {R"({"lat":-0,"lon":2})", errc::not_canonical, 7, "/lat"},
    {R"({"lat":1,"lon":-0.0})", errc::not_canonical, 15, "/lon"},
    {R"({"lat":-0.0e-99,"lon":1,"lat_decimals":0})", errc::not_canonical, 7, "/lat"},
    {R"({"lat":1,"lon":2,"lat_decimals":8})", errc::out_of_range, 32, "/lat_decimals"},
    {R"({"lat":1,"lon":2,"lon_decimals":-1})", errc::out_of_range, 32, "/lon_decimals"},
    {R"({"lat":1,"lat_decimals":0})", errc::missing, 0, "/lon"},
    {R"({"lat":1e,"lon":2})", errc::syntax, 7, "/lat"},
    {R"({"lat":1e+,"lon":2})", errc::syntax, 7, "/lat"},
    {R"({"lat":"13.48","lon":2})", errc::wrong_type, 7, "/lat"},
};

/// Notations, and what position::rounded makes of them.
struct rounded_row {
    const char* name;
    const char* notation;  // null: refused
    bool rounded;
    errc code;
    std::uint32_t offset;
};
inline constexpr rounded_row roundings[] = {
    {"13.480,2.1 adm2", "13.480,2.1 adm2", false, errc::none, 0},
    {"13.4812345,-2.1812345", "13.4812345,-2.1812345", false, errc::none, 0},
    {"13.48123454,2.1", "13.4812345,2.1", true, errc::none, 0},
    {"13.48123455,-2.18123455 exact", "13.4812346,-2.1812346 exact", true, errc::none, 0},  // half away from zero
    {"13.481234549999999999999,2", "13.4812345,2", true, errc::none, 0},
    {"13.4812345,2.181234567890123", "13.4812345,2.1812346", true, errc::none, 0},
    {"13.48000000,2", "13.4800000,2", true, errc::none, 0},
    {"89.99999999,-179.99999995", "90.0000000,-180.0000000", true, errc::none, 0},
    {"90.00000000,180.00000000", "90.0000000,180.0000000", true, errc::none, 0},
    {"-0.00000005,0.00000004", "-0.0000001,0.0000000", true, errc::none, 0},
    {"-0.00000004,0", "0.0000000,0", true, errc::none, 0},
    {"90.00000001,0", nullptr, false, errc::out_of_range, 0},
    {"0,-180.00000004", nullptr, false, errc::out_of_range, 2},
    {"117.123459999999,33.1", nullptr, false, errc::out_of_range, 0},
    {"-0.00000000,0", nullptr, false, errc::not_canonical, 0},
    {"13.48123456,2.18123456 near", nullptr, false, errc::unknown_word, 23},
    {"13.48123456", nullptr, false, errc::syntax, 11},
};

}  // namespace sitrep_test

#endif

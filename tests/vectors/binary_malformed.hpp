// SPDX-License-Identifier: BSL-1.0
// Octets that a strict reader of spots refuses, one line for each defect, as bits. Clauses are those of X.691 (02/2021),
// as in the table of small types in codec/uper/encode.cpp; the other defects are those of the values. (A low above
// its high is none: a source can say so, and `check` tells.)
#ifndef SITREP_TESTS_VECTORS_BINARY_MALFORMED_HPP
#define SITREP_TESTS_VECTORS_BINARY_MALFORMED_HPP

#include <sitrep/core/result.hpp>

#include <cstdint>
#include <string_view>

namespace binary_malformed {

using sitrep::errc;

struct row {
    const char* name;
    std::string_view bits;  // zeros fill the last octet
    errc code;
    std::uint32_t bit;  // where it is found
};

// A spot: extension bit; presence of actor, count, grade, note; then these parts.
#define TIME "000 00 0110110 "                      // 2024
#define PLACE "00 000 01011010 010110100 "          // 0,0
#define TYPE "0 00000 "                             // other
#define BARE "0 0000 " TIME PLACE TYPE              // 45 bits
#define TIMED(bits) "0 0000 " bits " " PLACE TYPE   // the time begins at bit 5
#define PLACED(bits) "0 0000 " TIME bits " " TYPE   // the position at bit 17
#define TYPED(bits) "0 0000 " TIME PLACE bits       // the type at bit 39
#define ACTOR(bits) "0 1000 " TIME PLACE TYPE bits  // all else at bit 45
#define COUNT(bits) "0 0100 " TIME PLACE TYPE bits
#define GRADE(bits) "0 0010 " TIME PLACE TYPE bits
#define NOTE(bits) "0 0001 " TIME PLACE TYPE bits

inline constexpr row rows[] = {
    {"sound", BARE, errc::none, 0},
    {"sound, with all", "0 1111 " TIME PLACE TYPE "0 0 00000 0 0 0001 00 0001 0 0 000 000 00000001 01100001",
     errc::none, 0},

    {"sound, without decimals in the longitude", PLACED("10 001 01110000101 011100010010 1000"), errc::none, 0},

    // --- the complete message
    {"11.1: nothing", "", errc::end_of_input, 0},
    {"11.1: one octet more", BARE "000 00000000", errc::trailing_input, 48},
    {"11.1: the last bit of padding", BARE "001", errc::padding, 47},
    {"11.1: the first bit of padding", BARE "100", errc::padding, 47},
    {"cut in the time", "0 0000 000", errc::end_of_input, 8},
    {"cut in the position", "0 0000 " TIME "00 000 01", errc::end_of_input, 22},

    // --- the sequence and its additions
    {"19.9: an addition that nobody knows", "1 0000 " TIME PLACE TYPE "0000000 1 00000001 00000000",
     errc::unknown_value, 1},

    // --- time
    {"23.6: the fourth of three ranges of years", TIMED("000 11 0000000"), errc::out_of_range, 8},
    {"11.5: year 10000", TIMED("000 10 1111011011110"), errc::out_of_range, 10},
    {"11.5: year 1970, in the range before", TIMED("000 01 10111011000001"), errc::out_of_range, 10},
    {"11.5: month 13", TIMED("001 00 0110110 1100"), errc::out_of_range, 17},
    {"11.5: hour 25", TIMED("011 00 0110110 0000 00000 11001 000000 00"), errc::out_of_range, 26},
    {"11.5: minute 60", TIMED("011 00 0110110 0000 00000 00000 111100 00"), errc::out_of_range, 31},
    {"11.5: second 61", TIMED("100 00 0110110 0000 00000 10111 111011 111101 01"), errc::out_of_range, 37},
    {"23.6: no such zone", TIMED("011 00 0110110 0000 00000 00000 000000 11"), errc::out_of_range, 37},
    {"11.5: offset +24:00", TIMED("011 00 0110110 0000 00000 00000 000000 10 101100111111"), errc::out_of_range, 39},
    {"11.5: season 42", TIMED("101 00 0110110 10101"), errc::out_of_range, 17},
    {"30 February", TIMED("010 00 0110110 0001 11101"), errc::bad_value, 5},
    {"29 February 2023", TIMED("010 00 0110101 0001 11100"), errc::bad_value, 5},
    {"31 April", TIMED("010 00 0110110 0011 11110"), errc::bad_value, 5},
    {"24:01", TIMED("011 00 0110110 0000 00000 11000 000001 00"), errc::bad_value, 5},
    {"a leap second at noon", TIMED("100 00 0110110 0000 00000 01100 000000 111100 01"), errc::bad_value, 5},
    {"offset +00:00, which is UTC", TIMED("011 00 0110110 0000 00000 00000 000000 10 010110011111"), errc::bad_value,
     5},
    {"the long form of a date that has a short one", TIMED("110 00 0 0 00 0110110"), errc::bad_value, 5},
    {"the long form of a year of four digits", TIMED("111 10000000000000000000011111101000"), errc::bad_value, 5},
    {"19.5: no digit masked, written out", TIMED("110 00 1 0 00 0110110 0000"), errc::not_canonical, 25},
    {"a day without a month", TIMED("110 01 0 1 00 0110110 01 00 000001"), errc::bad_value, 5},

    // --- position
    {"11.5: 91 degrees north", PLACED("00 000 10110101 010110100"), errc::out_of_range, 22},
    {"11.5: 181 degrees east", PLACED("00 000 01011010 101101001"), errc::out_of_range, 30},
    {"14.2: no such precision: 8 of 7", PLACED("01 000 01011010 010110100 0 111"), errc::out_of_range, 40},
    {"14.3: a precision that nobody knows", PLACED("01 000 01011010 010110100 1 0000000"), errc::unknown_value, 40},

    {"14.2: the 16th of 15 words", PLACED("10 001 01110000100 011100001000 1111"), errc::out_of_range, 45},
    {"19.5: neither is coarser, written out", PLACED("10 001 01110000100 011100001000 0000"), errc::not_canonical, 49},
    {"the coarser number has as many decimals", PLACED("10 001 01110000100 011100001000 0010"), errc::bad_value, 17},
    {"the coarser number has more decimals", PLACED("10 000 01011010 010110100 1001"), errc::bad_value, 17},
    {"a digit that the coarser number has not", PLACED("10 001 01110000101 011100001000 0001"), errc::bad_value, 17},
    {"the same of the longitude", PLACED("10 001 01110000100 011100000111 1000"), errc::bad_value, 17},

    // --- type
    {"14.2: 25 of 24 words", TYPED("0 11000"), errc::out_of_range, 40},
    {"14.3: a word that nobody knows", TYPED("1 0000000"), errc::unknown_value, 40},

    // --- actor
    {"a country that is none: AB", ACTOR("1 0 00000 00000 00001"), errc::bad_value, 52},
    {"30.5: a letter after Z", ACTOR("1 0 00000 11010 00000"), errc::out_of_range, 52},

    // --- count
    {"19.5: exponent 0, written out", COUNT("1 0 0001 00 0001 00111 0 0"), errc::not_canonical, 62},
    {"11.5: exponent 16", COUNT("1 0 0001 00 0001 10111 0 0"), errc::out_of_range, 57},
    {"an exponent that the figure has room for", COUNT("1 0 0001 00 0001 01000 0 0"), errc::bad_value, 45},
    {"a word with decimals", COUNT("1 0 1111 0010 00110 0 0"), errc::bad_value, 45},
    {"fewer than 0.0", COUNT("1 0 0111 00 0000 00110 0 0"), errc::bad_value, 45},
    {"an order of magnitude without its power", COUNT("0 0 1111 1011 0 0"), errc::bad_value, 45},
    {"fewer than none", COUNT("0 0 0111 00 0000 0 0"), errc::bad_value, 45},
    {"nothing at all", COUNT("0 0 0000 0 0"), errc::bad_value, 45},
    {"14.2: the 13th of 12 words", COUNT("0 0 1111 1100 0 0"), errc::out_of_range, 51},
    {"14.2: the 31st of 30 units", COUNT("0 1 0001 00 0001 0 0 11110 0 0"), errc::out_of_range, 59},

    // --- grade
    {"14.2: reliability G", GRADE("110 000"), errc::out_of_range, 45},
    {"14.2: credibility 7", GRADE("000 110"), errc::out_of_range, 48},

    // --- note
    {"30.6: an empty text", NOTE("00000000"), errc::not_canonical, 53},
    {"11.9.3.6: a length of 1 in two octets", NOTE("1000000000000001 01100001"), errc::not_canonical, 61},
    {"11.9.3.8: in fragments", NOTE("11000001 01100001"), errc::too_long, 61},
    {"30.6: shorter than it says", NOTE("00000010 01100001"), errc::end_of_input, 53},
    {"64 octets, one too many", NOTE("01000000"), errc::too_long, 53},
    {"30.6: not UTF-8", NOTE("00000010 01100001 11111111"), errc::bad_utf8, 61},
};
#undef TIME
#undef PLACE
#undef TYPE
#undef BARE
#undef TIMED
#undef PLACED
#undef TYPED
#undef ACTOR
#undef COUNT
#undef GRADE
#undef NOTE

}  // namespace binary_malformed

#endif

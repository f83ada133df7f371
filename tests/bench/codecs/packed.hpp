// SPDX-License-Identifier: BSL-1.0
// What peers without bit fields share: a date as one number that is small where dates are usual; the ranges.
#ifndef SITREP_TESTS_BENCH_PACKED_HPP
#define SITREP_TESTS_BENCH_PACKED_HPP

#include "../records.hpp"

#include <cstdint>

namespace bench {

/// From the lowest bit: 1 for a date-time; of that 5 bits for the hour and 6 for the minute; the day (5), the month (4), the year
/// (15, its distance from 2000, then a bit that says before). Then of a date-time the zone: 0 for Z, 1 local, else the offset plus 1442.
inline std::uint64_t pack_moment(const moment& m) {
    const auto year = m.year >= 2000 ? static_cast<std::uint64_t>(m.year - 2000) << 1
                                     : static_cast<std::uint64_t>(2000 - m.year) << 1 | 1;
    const std::uint64_t date = m.day | static_cast<std::uint64_t>(m.month) << 5 | year << 9;
    if (m.zone == moment::no_time) return date << 1;
    const std::uint64_t zone = m.zone == 0               ? 0u
                               : m.zone == moment::local ? 1u
                                                         : static_cast<std::uint64_t>(m.zone + 1442);
    return 1 | static_cast<std::uint64_t>(m.hour) << 1 | static_cast<std::uint64_t>(m.minute) << 6 | date << 12 |
           zone << 37;
}

/// False if a component is out of its range.
inline bool unpack_moment(std::uint64_t bits, moment& m) {
    const bool has_time = (bits & 1) != 0;
    bits >>= 1;
    if (has_time) {
        m.hour = bits & 31;
        m.minute = bits >> 5 & 63;
        bits >>= 11;
        const auto zone = static_cast<int>(bits >> 25);
        if (zone > 1442 + 1439) return false;
        m.zone = zone == 0 ? std::int16_t{0} : zone == 1 ? moment::local : static_cast<std::int16_t>(zone - 1442);
        bits &= (1u << 25) - 1;
    } else if (bits >> 25 != 0) {
        return false;
    }
    m.day = bits & 31;
    m.month = bits >> 5 & 15;
    const auto year = static_cast<std::int16_t>(bits >> 10);
    m.year = static_cast<std::int16_t>((bits >> 9 & 1) != 0 ? 2000 - year : 2000 + year);
    return m.month >= 1 && m.month <= 12 && m.hour < 24 && m.minute < 60;
}

/// Two letters; 0 for none.
inline std::uint16_t pack_country(const char (&code)[2]) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(code[0]) << 8 | static_cast<unsigned char>(code[1]));
}
inline bool unpack_country(std::uint32_t bits, char (&code)[2]) {
    code[0] = static_cast<char>(bits >> 8);
    code[1] = static_cast<char>(bits & 255);
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return bits == 0 || (bits <= 65'535 && is_letter(code[0]) && is_letter(code[1]));
}

/// True if the numbers are in their ranges.
inline bool is_valid(const amount& a) { return a.hedge >= 1 && a.hedge <= 22 && a.unit_plus_1 <= 30; }
inline bool is_valid(const position& p) {
    constexpr std::int32_t ends[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000};
    if (p.decimals > 7) return false;
    const std::int32_t unit = ends[p.decimals];
    return p.lat >= -90 * unit && p.lat <= 90 * unit && p.lon >= -180 * unit && p.lon <= 180 * unit;
}
inline bool is_valid(const spot& s) {
    return is_valid(s.position) && s.type < 24 && s.actor_plus_1 <= 32 && s.grade < 56;
}
inline bool is_valid(const event& e) {
    return e.id != 0 && e.type < 24 && e.mode_plus_1 <= 60 && e.when.form <= period::one_of && e.status < 10;
}

}  // namespace bench

#endif

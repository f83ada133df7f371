// SPDX-License-Identifier: BSL-1.0
// Round trips of records through each codec: the same record, and encoded again the same bytes.
#ifndef SITREP_TESTS_RECORD_ROUND_TRIP_HPP
#define SITREP_TESTS_RECORD_ROUND_TRIP_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace sitrep_test {

/// A record and its JSON, written by hand.
template <class T> struct sample {
    std::string_view name;
    T value;
    std::string_view json;
};

inline constexpr auto through_binary = [](const auto& row) {
    std::array<std::byte, 1024> first{};
    std::array<std::byte, 1024> second{};
    const auto octets = sitrep::to_binary(row.value, first);
    if (!octets) return false;
    const auto back = sitrep::from_binary<std::remove_cvref_t<decltype(row.value)>>(*octets);
    if (!back || !(*back == row.value)) return false;
    const auto again = sitrep::to_binary(*back, second);
    return again && std::ranges::equal(*octets, *again);
};

inline constexpr auto through_json = [](const auto& row) {
    std::array<char, 2048> out{};
    const auto written = sitrep::to_json(row.value, out);
    if (!written || *written != row.json) return false;
    const auto back = sitrep::from_json<std::remove_cvref_t<decltype(row.value)>>(row.json);
    return back && *back == row.value;
};

/// Checks both codecs at run time; the caller asserts the same at compile time, with first_wrong.
template <class Rows> void check_round_trips(const Rows& rows) {
    check_all(rows, through_binary);
    for (const auto& row : rows) {
        std::array<char, 2048> out{};
        const auto written = sitrep::to_json(at_run_time(row).value, out);
        INFO("row: ", std::string(row.name), ", JSON: ", std::string(written ? *written : "?"));
        CHECK(through_json(at_run_time(row)));
    }
}

/// The size of a value's binary form in bytes; 0 if it has none.
template <class T> constexpr std::size_t binary_size(const T& value) {
    std::array<std::byte, 1024> out{};
    const auto octets = sitrep::to_binary(value, out);
    return octets ? octets->size() : 0;
}

/// A record of which a required member is empty, and the path to that member.
template <class T> struct incomplete {
    std::string_view name;
    T value;
    std::string_view path;
};

/// True if `to_binary` refuses the record and names the member.
inline constexpr auto is_incomplete = [](const auto& row) {
    std::array<std::byte, 1024> out{};
    const auto octets = sitrep::to_binary(row.value, out);
    return !octets && octets.error().code == sitrep::errc::missing &&
           (SITREP_SMALL || octets.error().path == row.path);  // the small core names no fields
};

}  // namespace sitrep_test

#endif

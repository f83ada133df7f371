// SPDX-License-Identifier: BSL-1.0
// What messages advise beyond what is accepted: what a wrong value probably means, and where longer content goes.
#ifndef SITREP_STD_ADVICE_HPP
#define SITREP_STD_ADVICE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/std/expectation.hpp>
#include <sitrep/std/print.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/date.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The country that a wrong code means; "" if that is not known. Small letters are taken for capitals.
inline std::string country_meant(std::string_view wrong) {
    std::string code(wrong);
    for (char& c : code)
        if (is_lower(c)) c = static_cast<char>(c - 'a' + 'A');
    for (const auto& [usual, right] : {std::pair<std::string_view, std::string_view>{"UK", "GB"},
                                       {"EN", "GB"},
                                       {"EL", "GR"},
                                       {"USA", "US"},
                                       {"UAE", "AE"},
                                       {"DRC", "CD"}})
        if (code == usual) return std::string(right);
    return from_text<country>(code) ? code : std::string();
}

/// The notation of the date that a number means: a year, a day as 20240503, or the seconds or milliseconds since 1970; "" if it
/// means none.
inline std::string date_meant(std::string_view digits) {
    if (digits.empty() || digits.size() > 13 || !std::all_of(digits.begin(), digits.end(), is_digit)) return {};
    std::int64_t n = 0;
    for (const char c : digits) n = n * 10 + (c - '0');
    const auto part = [n](int unit, int size) { return static_cast<int>(n / unit % size); };
    std::optional<date> meant;
    if (digits.size() == 4) return std::string(digits);
    if (digits.size() == 8) meant = date::of(part(10000, 10000), part(100, 100), part(1, 100));
    if (digits.size() == 9 || digits.size() == 10) meant = date::from_unix(n);
    if (digits.size() == 12 || digits.size() == 13) meant = date::from_unix(n / 1000);
    return meant ? to_string(*meant) : std::string();
}

/// How a whole number beyond 32 bits is a figure with an exponent, as the end of a sentence; "" if it is none.
inline std::string scale_figure(std::string_view digits) {
    std::size_t zeros = 0;
    const auto fits = [&digits] {
        constexpr std::string_view most = "4294967295";
        return digits.size() < most.size() || (digits.size() == most.size() && digits <= most);
    };
    for (; !fits() && zeros < 15 && digits.ends_with('0'); ++zeros) digits.remove_suffix(1);
    if (zeros == 0 || !fits() || !is_digit(digits[0])) return {};
    return "; write " + std::string(digits) + " with \"exponent\":" + std::to_string(zeros) +
           ", which scales all figures of the count";
}

/// Where the records of this library keep what a member cannot hold, as the end of a sentence; "" if there is no such place.
/// `outermost`: what the complete value accepts; `path`: the text, or the first element beyond the capacity of a list;
/// `capacity`: of a text, in bytes; 0 for a list. No record can be about a spot, which has no id.
inline std::string place_of_more(const expectation& outermost, std::span<const std::string> path,
                                 std::size_t capacity) {
    const auto& kinds = outermost.names;
    if (path.size() < 2 || std::find(kinds.begin(), kinds.end(), "extra") == kinds.end()) return {};
    const std::string &kind = path[0], &member = path[1];
    const bool is_extra = kind == "extra" && member == "value";
    if (is_extra || (kind == "area" && member == "points"))
        return "; go on in the next \"" + kind + "\", with \"more\":true in this one";
    if (kind == "event" && member == "counts") return "; further counts go into \"figure\" records about this event";
    constexpr std::size_t shortest = 31;  // of texts in words; the others are codes
    if (path.size() != 2 || kind == "extra" || kind == "spot" || capacity < shortest) return {};
    return "; the complete text goes into an \"extra\" record about this one, with the key \"" + member + '"';
}

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// to_string and operator<<, and formatters for std::format and fmt, of values, enums, texts, errors and findings.
#ifndef SITREP_STD_PRINT_HPP
#define SITREP_STD_PRINT_HPP

#include <sitrep/analysis/finding.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/std/buffer.hpp>
#include <sitrep/std/snippet.hpp>
#include <sitrep/value/civil.hpp>

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <version>

#if defined(__cpp_lib_format)
#include <format>
#endif

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The types with a text form: values, enums with words, texts, errors, findings and codes, and days.
template <class T>
concept printable = is_text<T> || shape_of<T> == shape::value || shape_of<T> == shape::enumeration ||
                    std::is_same_v<T, error> || std::is_same_v<T, errc> || std::is_same_v<T, civil_day> ||
                    std::is_same_v<T, finding_code> || std::is_same_v<T, finding>;

}  // namespace detail

/// The canonical notation of a value ("" if it is empty), the word of an enumerator ("" if it is none), a text, the sentence
/// of a code, a day as 2024-05-03. An error is "1:38: /killed: the number is out of range";
/// of binary, "byte 7: /killed: …". A finding is "E1: /event/actors/0: the report has no record with this id: A7"; a record
/// without an id is named by its index: "[2]: …". Linear.
///
///     std::string when = to_string(event.when);  // "2013/2024-05"
template <detail::printable T> std::string to_string(const T& value) {
    if constexpr (detail::is_text<T>) {
        return std::string(std::string_view(value));
    } else if constexpr (std::is_same_v<T, errc> || std::is_same_v<T, finding_code>) {
        return std::string(explain(value));
    } else if constexpr (std::is_same_v<T, civil_day>) {
        std::string all;
        const auto put = [&all](std::int64_t n, std::size_t size) {
            const std::string digits = std::to_string(n);
            if (digits.size() < size) all.append(size - digits.size(), '0');
            all.append(digits);
        };
        const std::int64_t year = value.year;
        if (year < 0) all += '-';
        put(year < 0 ? -year : year, 4);
        all += '-';
        put(value.month, 2);
        all += '-';
        put(value.day, 2);
        return all;
    } else if constexpr (std::is_same_v<T, error>) {
        // Appended piece by piece: g++ 12 gives a false -Wrestrict for "a" + string at -O3.
        std::string all(value.line != 0 ? "" : "byte ");
        all.append(std::to_string(value.line != 0 ? value.line : value.offset));
        if (value.line != 0) all.append(":").append(std::to_string(value.column));
        if (value.path.size() != 0) all.append(": ").append(value.path);
        return all.append(": ").append(explain(value.code));
    } else if constexpr (std::is_same_v<T, finding>) {
        std::string all = to_string(value.record);
        if (all.empty()) all.append("[").append(std::to_string(value.index)).append("]");
        if (value.severity() == severity::warning) all.append(": warning");
        all.append(": ").append(value.path());
        all.append(": ").append(explain(value.code));
        if (!value.other.empty()) all.append(": ").append(to_string(value.other));
        return all;
    } else if constexpr (detail::shape_of<T> == detail::shape::enumeration) {
        return std::string(word_of(value));
    } else {
        return detail::write_all<std::string>([&value](std::string& out) { return to_text(value, out); }, nullptr)
            .value_or(std::string());
    }
}

/// Writes what `to_string` returns.
template <detail::printable T> std::ostream& operator<<(std::ostream& out, const T& value) {
    return out << to_string(value);
}

}}  // namespace sitrep

#if defined(__cpp_lib_format)
/// std::format of what `to_string` returns, with the format of strings: `std::format("{:>12}", event.when)`.
template <sitrep::detail::printable T> struct std::formatter<T, char> : std::formatter<std::string, char> {
    auto format(const T& value, auto& context) const {
        return std::formatter<std::string, char>::format(sitrep::to_string(value), context);
    }
};
#endif

#if __has_include(<fmt/format.h>) && defined(FMT_VERSION)
/// The same for fmt, if <fmt/format.h> was included before this header.
template <sitrep::detail::printable T> struct fmt::formatter<T, char> : fmt::formatter<std::string, char> {
    template <class Context> auto format(const T& value, Context& context) const {
        return fmt::formatter<std::string, char>::format(sitrep::to_string(value), context);
    }
};
#endif

#endif

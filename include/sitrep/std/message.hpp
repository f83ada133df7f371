// SPDX-License-Identifier: BSL-1.0
// explain: an error of from_json or from_text in words for people: the text at fault, and what is accepted.
#ifndef SITREP_STD_MESSAGE_HPP
#define SITREP_STD_MESSAGE_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/std/advice.hpp>
#include <sitrep/std/expectation.hpp>
#include <sitrep/std/help.hpp>
#include <sitrep/std/place.hpp>
#include <sitrep/std/snippet.hpp>
#include <sitrep/value/count.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// The name that is most like the JSON string at an offset; "" if none is like it.
inline std::string nearest_name(const std::vector<std::string_view>& names, std::string_view text, std::size_t offset) {
    std::string joined;
    for (const std::string_view name : names) joined.append(name).append(" ");
    return std::string(nearest_to_string(json_names(joined.c_str()), text.substr(offset)));
}

/// True if the place is an element beyond the capacity of its list, `list`.
inline bool is_beyond(const expectation& list, const json_place& place) {
    return (list.shape == shape::list || list.shape == shape::array) &&
           place.path.back() == std::to_string(list.capacity);
}

/// What is accepted by the object or list that holds a place; nothing for the outermost value.
template <class T> expectation expect_around(const json_place& place) {
    if (place.path.empty()) return {};
    return expect_at<no_constraint, T>(std::span<const std::string>(place.path).first(place.path.size() - 1));
}

/// True if the place is a second member in an object that has one: an alternative of a choice.
inline bool is_second(const expectation& parent, const json_place& place) {
    return parent.shape == shape::choice && !place.first;
}

/// What was probably meant; all known names if none is like it.
inline std::string suggest(std::string_view nearest, const std::vector<std::string_view>& names) {
    if (!nearest.empty()) return "; did you mean " + quoted(nearest) + "?";
    return ". Known: " + list_names(names);
}

/// Why the parts of a count break its rules.
inline std::string explain_count(std::string_view json) {
    const result<count_json> read = from_json<count_json>(json, lenient);
    if (!read) return std::string(explain(errc::bad_value));
    const count_json& parts = *read;
    const std::string_view at_fault = count::find_fault(parts);
    const std::string hedge = quoted(word_of(parts.hedge));
    if (at_fault == "hedge") {
        if (parts.best) return R"(low, best and high need "hedge":"estimate")";
        if (parts.low && parts.high) return R"(low and high need "hedge":"between")";
        if (parts.low) return R"(low needs a "hedge": "at_least", "more_than" or "between")";
        return R"(high needs a "hedge": "at_most", "fewer_than" or "between")";
    }
    if (at_fault == "currency") return "a count has a unit or a currency, not both";
    if (at_fault == "most") return R"("unstated" needs "most":true)";
    if (at_fault == "doubted") return R"("unknown" cannot be doubted)";
    const bool given = at_fault == "low"    ? parts.low.has_value()
                       : at_fault == "best" ? parts.best.has_value()
                                            : parts.high.has_value();
    if (at_fault == "exponent") {
        if (parts.hedge == hedge::order) return R"("order" needs an "exponent" from 1 to 15: 3 says "thousands")";
        if (parts.exponent > 0) return "write the figure without an exponent, or with a smaller one: it fits 32 bits";
        return hedge + " takes no negative exponent";
    }
    if (!given) return "a count with the hedge " + hedge + " needs \"" + std::string(at_fault) + '"';
    const std::uint32_t figure = at_fault == "best" ? *parts.best : at_fault == "high" ? *parts.high : *parts.low;
    if (figure == 0 && (parts.hedge == hedge::nearly || parts.hedge == hedge::fewer_than))
        return hedge + " of 0 says nothing";
    return "a count with the hedge " + hedge + " takes no \"" + std::string(at_fault) + '"';
}

/// True after \u and fewer than four digits.
inline bool is_in_unicode_escape(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(offset < 5 ? 0 : offset - 5, offset < 5 ? offset : 5);
    const std::size_t escape = before.rfind("\\u");
    if (escape == before.npos) return false;
    return before.find_first_not_of("0123456789abcdefABCDEF", escape + 2) == before.npos;
}

/// True if an offset lies in a string of a JSON text.
inline bool is_in_string(std::string_view text, std::size_t offset) {
    bool inside = false;
    for (std::size_t i = 0; i < offset; ++i) {
        if (text[i] == '"') inside = !inside;
        if (text[i] == '\\') ++i;
    }
    return inside;
}

/// A byte as two hexadecimal digits.
inline std::string hex_of(char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return {digits[byte / 16], digits[byte % 16]};
}

/// What is wrong with a control character in a JSON text.
inline std::string explain_control(std::string_view text, std::size_t offset) {
    const char c = text[offset];
    const std::string name = c == '\0' ? "a NUL byte" : "a control character (" + hex_of(c) + ')';
    if (!is_in_string(text, offset)) return name + " between names and values: remove it";
    const std::string escape = c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\u00" + hex_of(c);
    return name + " in a text: write it as the escape " + escape + ", or remove it";
}

/// True if the string whose last quote is text[end] comes first in an object, so it is a name.
inline bool is_first_name(std::string_view text, std::size_t end) {
    while (end > 0) {
        --end;
        if (text[end] == '"' && (end == 0 || text[end - 1] != '\\')) break;
    }
    while (end > 0 && static_cast<unsigned char>(text[end - 1]) <= ' ') --end;
    return end > 0 && text[end - 1] == '{';
}

/// What is wrong with the grammar of JSON at an offset.
inline std::string explain_json_syntax(std::string_view text, std::size_t offset) {
    const auto starts = [text, offset](std::string_view with) { return text.substr(offset).starts_with(with); };
    const std::string token = token_at(text, offset);
    std::size_t before = offset;
    while (before > 0 && static_cast<unsigned char>(text[before - 1]) <= ' ') --before;
    const char last = before == 0 ? '\0' : text[before - 1];
    const char here = offset < text.size() ? text[offset] : '\0';
    if (starts("\xEF\xBB\xBF")) return "a byte-order mark (EF BB BF); save the file as UTF-8 without it";
    if (starts("\xE2\x80\x9C") || starts("\xE2\x80\x9D") || starts("\xE2\x80\x9E") || starts("\xC2\xAB"))
        return "JSON has straight quotes: \", not " + token;
    if (here == '\'' || starts("\xE2\x80\x98") || starts("\xE2\x80\x99"))
        return "JSON has double quotes: \", not " + token;
    if (here == '/' || here == '#') return "JSON has no comments";
    if (last == ',' && (here == '}' || here == ']')) return "a comma stands before the closing bracket: remove it";
    for (const auto& [wrong, right] : {std::pair<std::string_view, std::string_view>{"True", "true"},
                                       {"False", "false"},
                                       {"None", "null"},
                                       {"NaN", "null"},
                                       {"nan", "null"},
                                       {"NA", "null"},
                                       {"Infinity", "null"},
                                       {"-Infinity", "null"},
                                       {"undefined", "null"},
                                       {"TRUE", "true"},
                                       {"FALSE", "false"},
                                       {"NULL", "null"}})
        if (token == wrong) return "write " + std::string(right) + ", not " + std::string(wrong);
    if (here == '0' && offset + 1 < text.size() && is_digit(text[offset + 1]) && last != '"')
        return "a number has no leading zeros";
    if (last == ',' && is_digit(here) && before == offset && before > 1 && is_digit(text[before - 2]))
        return "a decimal comma? JSON has a point: write " + token_before(text, before - 1) + '.' + token;
    if (here == '+' || here == '.') return "a number begins with a digit or a minus sign";
    if (offset < text.size() && static_cast<unsigned char>(here) < ' ') return explain_control(text, offset);
    if (last == '\\' || is_in_unicode_escape(text, offset))
        return "no such escape: JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits";
    if (last == '{' || (last == ',' && here != '"')) {
        if (is_lower(here) || is_capital(here)) return "names and texts stand in double quotes: \"" + token + '"';
        return "a name in double quotes is expected here, not " + token;
    }
    if (last == ':') return "a value is expected here, not " + token + "; texts stand in double quotes";
    if (last == '"' && here == '"' && is_first_name(text, before - 1)) return "a colon is expected here, not " + token;
    if (last == '"' && here != ':' && here != '"' && here != '{')
        return "a colon, a comma or a closing bracket is expected here, not " + token;
    return "a comma or a closing bracket is expected here, not " + token;
}

/// What was probably meant by a wrong country or date, as the end of a sentence.
inline std::string advise(std::string_view text, std::string_view what) {
    const std::string country = what == help_of<sitrep::country>().what ? country_meant(text) : std::string();
    if (!country.empty()) return "; did you mean " + quoted(country) + '?';
    const bool is_date = what == help_of<date>().what || what == help_of<when>().what;
    const std::string date = is_date ? date_meant(text) : std::string();
    if (date.empty()) return {};
    return "; write " + quoted(date) + (text.size() > 8 ? ", in a program by date::from_unix" : "");
}

/// What is wrong with a notation, and what is accepted.
inline std::string explain_notation(errc code, std::string_view text, std::string_view what) {
    const std::string expected = "; expected " + std::string(what);
    switch (code) {
        case errc::not_canonical:
            return quoted(text) + " is not in canonical form: " +
                   (text.find("-0") != text.npos ? "zero has no sign" : "remove leading zeros") + expected;
        case errc::fraction_of_second:
            return "the fraction of a second in " + quoted(text) + " cannot be kept: round it";
        case errc::not_supported: return quoted(text) + " is valid, but not supported" + expected;
        case errc::no_such_day: return quoted(text) + " names no day or time that exists" + expected;
        case errc::reversed: return "the end in " + quoted(text) + " is before its start";
        case errc::too_long: return quoted(text) + " is too long" + expected;
        case errc::out_of_range:
            return "a number in " + quoted(text) + " is out of range" + expected + advise(text, what);
        default: return quoted(text) + " is not accepted here" + expected + advise(text, what);
    }
}

/// True for a number with a point.
inline bool is_fraction(std::string_view token) { return token.find('.') != token.npos && is_digit(token.back()); }

/// True for a member of a count.
inline bool is_count_member(const json_place& place) {
    return place.path.size() > 1 && place.path[place.path.size() - 2] == "count";
}

/// What is wrong with the value at a place.
inline std::string explain_value(errc code, std::string_view text, const json_place& place, const expectation& expected,
                                 const expectation& outermost) {
    const std::string token = token_at(text, place.value);
    const bool is_string = token.starts_with('"');
    if (code == errc::too_long) {
        json_scanner in(text.substr(place.value));
        if (expected.shape == shape::text)
            return "the text has " + std::to_string(take_string(in, false).size()) + " bytes; at most " +
                   std::to_string(expected.capacity) + " fit" + place_of_more(outermost, place.path, expected.capacity);
    }
    if (code == errc::bad_value && expected.is_count && place.end != 0)
        return explain_count(text.substr(place.value, place.end - place.value));
    if (expected.shape == shape::decimal) {
        if (code == errc::not_supported)
            return token + " has more than " + std::to_string(decimal::most_decimals) +
                   " decimals: round it, for example by position::rounded";
        if (code == errc::bad_value)
            return token + " has other decimals than \"" + place.path.back() +
                   "_decimals\" says: correct that, or remove it";
        if (code == errc::not_canonical) return "write " + token.substr(1) + ", not " + token + ": zero has no sign";
    }
    if (expected.what.empty()) return std::string(explain(code));
    const bool is_list = expected.shape == shape::list || expected.shape == shape::array;
    if (code == errc::missing && is_list && token != "[]" && token != "null")
        return token + " has too few elements; expected " + expected.what;
    if (code == errc::missing) return token + " states nothing; expected " + expected.what;
    if (expected.shape == shape::value && is_string && code != errc::wrong_type) {
        json_scanner in(text.substr(place.value));
        return explain_notation(code, take_string(in, false), expected.what);
    }
    if (code == errc::wrong_type && is_count_member(place) && is_fraction(token))
        return "expected " + expected.what + ", not " + token +
               ": decimals have a negative \"exponent\", as 125 with -1 for 12.5";
    if (code == errc::wrong_type) return "expected " + expected.what + ", not " + token + advise(token, expected.what);
    const bool scales = code == errc::out_of_range && is_count_member(place);
    return token + " is not accepted here; expected " + expected.what + (scales ? scale_figure(token) : "");
}

/// `explain`, where the place of the error is known.
template <class T> std::string explain_at(std::string_view text, const error& e, const json_place& place) {
    const std::span<const std::string> path = place.path;
    const std::string name = path.empty() ? std::string() : path.back();
    const expectation parent = expect_around<T>(place);
    const expectation here = expect_at<no_constraint, T>(path);
    const expectation outermost = expect<no_constraint, T>();
    const bool in_string = place.end != 0 && text[place.value] == '"' && e.offset >= place.value;
    switch (e.code) {
        case errc::none: return {};
        case errc::unknown_member:
            return "no member " + quoted(name) + " here" +
                   suggest(nearest_name(parent.names, text, place.begin), parent.names);
        case errc::unknown_value:
            return quoted(name) + " is no name that is known here" +
                   suggest(nearest_name(parent.names, text, place.begin), parent.names);
        case errc::duplicate: return "the member " + quoted(name) + " is given twice";
        case errc::unknown_word:
            if (here.shape != shape::enumeration) break;
            return token_at(text, place.value) + " is no word of this vocabulary" +
                   suggest(nearest_name(here.names, text, place.value), here.names);
        case errc::missing: {
            const std::string absent = last_step(e.path);
            if (!is_absent(e, place) || absent == "…") break;
            std::vector<std::string> member = place.path;
            member.push_back(absent);
            return "the member " + quoted(absent) + " is missing; expected " + expect_at<no_constraint, T>(member).what;
        }
        case errc::syntax: {
            if (in_string && here.shape == shape::value) break;
            const bool is_start = text.substr(0, e.offset).find_first_not_of(" \t\r\n") == text.npos;
            if (is_start && !text.substr(e.offset).starts_with("\xEF\xBB\xBF")) {
                const bool is_object = here.shape == shape::choice || here.shape == shape::sequence;
                return "expected " + (is_object ? "an object" : here.what) + ", not " + token_at(text, e.offset);
            }
            return explain_json_syntax(text, e.offset);
        }
        case errc::end_of_input:
            if (in_string) break;
            if (text.find_first_not_of(" \t\r\n") == text.npos) return "the text is empty";
            return "the text ends within the value: a quote, a bracket or a brace is not closed";
        case errc::trailing_input:
            if (text.substr(e.offset).starts_with(',')) return "a comma follows the value: remove it";
            return "more follows the value: " + token_at(text, e.offset);
        case errc::bad_utf8: {
            if (e.offset == text.size()) return std::string(explain(e.code));  // an error of another text
            if (text[e.offset] == '\\')
                return "the escape " + shorten(text.substr(e.offset, 6)) + " is half a character: a surrogate alone";
            return "the byte " + hex_of(text[e.offset]) + " is not UTF-8 here: save the text as UTF-8";
        }
        case errc::too_deep: return "more than " + std::to_string(json_nesting_limit) + " brackets are open";
        case errc::bad_value:
            if (!is_second(parent, place)) break;
            return "only one member can stand here: remove " + quoted(name);
        case errc::too_long:  // the first element beyond the capacity of a list, or a text
            if (!is_beyond(parent, place)) break;
            return "the list has more than " + name + " elements" + place_of_more(outermost, path, 0);
        default: break;
    }
    return explain_value(e.code, text, place, here, outermost);
}

}  // namespace detail

/// Explains an error of `from_json<T>(text)` in short sentences without a period: the text at fault, and what is accepted there or
/// was probably meant. `e` is the error of this same text, so read a line of JSON Lines alone. Hosted: it uses std::string.
/// Linear in the text.
///
///     if (const auto r = sitrep::from_json<sitrep::record>(line); !r)
///         std::cerr << r.error() << ": " << sitrep::explain<sitrep::record>(line, r.error()) << '\n';
template <class T> std::string explain(std::string_view text, const error& e) {
    if (e.offset > text.size()) return std::string(explain(e.code));  // an error of another text
    return detail::explain_at<std::remove_cv_t<T>>(text, e, detail::find_place(text, e.offset));
}

/// Explains an error of `from_text<T>(text)` in the same way.
template <class T> std::string explain_text(std::string_view text, const error& e) {
    if (e.code == errc::none) return {};
    if constexpr (detail::shape_of<std::remove_cv_t<T>> == detail::shape::enumeration) {
        const std::vector<std::string_view> names = detail::all_words<std::remove_cv_t<T>>();
        const std::string nearest = detail::nearest_name(names, '"' + std::string(text) + '"', 0);
        return detail::quoted(text) + " is no word of this vocabulary" + detail::suggest(nearest, names);
    } else {
        return detail::explain_notation(e.code, text, detail::help_of<std::remove_cv_t<T>>().what);
    }
}

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
#include "json_outline.hpp"

#include <sitrep/core/notation.hpp>
#include <sitrep/value/id.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace tool {
namespace {

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    const std::size_t next = text.find_first_not_of(blanks, at);
    return next == text.npos ? text.size() : next;
}

/// The string that begins at the quote `at`, escapes kept; moves `at` to its end.
std::string_view take_string(std::string_view text, std::size_t& at) {
    const std::size_t begin = at + 1;
    for (at = begin; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
    if (at >= text.size()) {
        at = text.size();
        return {};
    }
    return text.substr(begin, at++ - begin);
}

bool is_geojson_type(std::string_view word) {
    static constexpr std::array<std::string_view, 9> types{"FeatureCollection", "Feature",      "Point",
                                                           "MultiPoint",        "LineString",   "MultiLineString",
                                                           "Polygon",           "MultiPolygon", "GeometryCollection"};
    return std::find(types.begin(), types.end(), word) != types.end();
}

/// True if the text goes on like an indented one: in a `container`, { or [, after a line that ends in `before`, with a line
/// that begins with `next`.
bool goes_on(char container, char before, char next) {
    if (before != container && before != ',') return false;
    if (container == '{') return next == '"' || (before == '{' && next == '}');
    return next == '{' || next == '[' || next == '"' || next == '-' || (next >= '0' && next <= '9');
}

}  // namespace

std::string_view first_member(std::string_view text) {
    if (text.empty() || text[0] != '{') return {};
    std::size_t at = skip_blanks(text, 1);
    if (at == text.size() || text[at] != '"') return {};
    const std::string_view name = take_string(text, at);
    at = skip_blanks(text, at);
    return at < text.size() && text[at] == ':' ? name : std::string_view();
}

bool is_record_kind(std::string_view name) { return sitrep::from_text<sitrep::kind>(name).has_value(); }

json_outline outline_of(std::string_view text) {
    json_outline outline;
    outline.first_member = first_member(text);
    std::string_view member;  // the last one of the outermost object
    std::string open;         // the containers around, as { and [
    bool is_value = false;    // after the colon of the outermost object
    char last = '\0';         // the last character that is not blank
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '\n' && !open.empty()) {
            const std::size_t next = skip_blanks(text, at);
            const char following = next < text.size() ? text[next] : '\0';
            // A line that was cut off, and the next record.
            const bool is_next_record =
                is_record_kind(first_member(text.substr(next))) && is_record_kind(outline.first_member);
            if (following == '{' && (is_next_record || !goes_on(open.back(), last, following))) return {};
            if (goes_on(open.back(), last, following)) outline.is_indented = true;
        }
        if (c == '"') {
            const std::string_view word = take_string(text, at);
            if (open.size() == 1 && !is_value) member = word;
            if (open.size() == 1 && is_value && member == "type" && is_geojson_type(word)) outline.is_geojson = true;
            last = '"';
            continue;
        }
        ++at;
        if (blanks.find(c) != blanks.npos) continue;
        if (open.size() == 1 && c == ':') is_value = true;
        if (open.size() == 1 && c == ',') is_value = false;
        if (open.size() == 1 && c == '[' && outline.array_member.empty()) {
            const std::size_t next = skip_blanks(text, at);
            if (next < text.size() && text[next] == '{') outline.array_member = member;
        }
        if (c == '{' || c == '[') open += c;
        if (c == '}' || c == ']') open.pop_back();
        if (open.empty()) break;
        last = c;
    }
    return outline;
}

}  // namespace tool

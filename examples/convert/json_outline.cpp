// SPDX-License-Identifier: BSL-1.0
#include "json_outline.hpp"

#include <sitrep/record/record.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace tool {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    const std::size_t next = text.find_first_not_of(blanks, at);
    return next == text.npos ? text.size() : next;
}

/// The string at whose quote `at` stands, without escapes resolved; moves `at` behind it.
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
    static constexpr std::array<std::string_view, 9> types{
        "FeatureCollection", "Feature",    "Point",           "MultiPoint",         "LineString", "MultiLineString",
        "Polygon",           "MultiPolygon", "GeometryCollection"};
    return std::find(types.begin(), types.end(), word) != types.end();
}

/// True if the text goes on like an indented object: after `before`, the last character of a line, in a line that begins
/// with `next`.
bool goes_on(char before, char next) {
    if (before == '{' || before == ',') return next == '"' || (before == '{' && next == '}');
    return before == '[' && (next == '{' || next == '"' || next == '[' || next == '-' || (next >= '0' && next <= '9'));
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

bool is_record_kind(std::string_view name) {
    using names = sitrep::detail::description_of<sitrep::record>;
    for (std::size_t i = 0; i != names::size; ++i)
        if (name == names::name(i)) return true;
    return false;
}

json_outline outline_of(std::string_view text) {
    json_outline outline;
    outline.first_member = first_member(text);
    std::string_view member;  // the last one of the outermost object
    std::size_t depth = 0;
    bool is_value = false;  // after the colon of the outermost object
    char last = '\0';       // the last character that is not blank
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '\n' && depth != 0) {
            const std::size_t next = skip_blanks(text, at);
            if (next < text.size() && goes_on(last, text[next])) outline.is_indented = true;
            if (next < text.size() && !goes_on(last, text[next]) && text[next] == '{') return outline;  // another line
        }
        if (c == '"') {
            const std::string_view word = take_string(text, at);
            if (depth == 1 && !is_value) member = word;
            if (depth == 1 && is_value && member == "type" && is_geojson_type(word)) outline.is_geojson = true;
            last = '"';
            continue;
        }
        ++at;
        if (blanks.find(c) != blanks.npos) continue;
        if (depth == 1 && c == ':') is_value = true;
        if (depth == 1 && c == ',') is_value = false;
        if (depth == 1 && c == '[' && outline.array_member.empty()) {
            const std::size_t next = skip_blanks(text, at);
            if (next < text.size() && text[next] == '{') outline.array_member = member;
        }
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && --depth == 0) break;
        last = c;
    }
    return outline;
}

}  // namespace tool

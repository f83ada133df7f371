// SPDX-License-Identifier: BSL-1.0
#include "recognize.hpp"

#include "json_outline.hpp"
#include "magic.hpp"

#include <sitrep/codec/journal.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace tool {
namespace {

recognition read_as(format f) { return {f, "", ""}; }
recognition other(std::string what, std::string hint) { return {format::unknown, std::move(what), std::move(hint)}; }

/// True if a frame of a journal is good: its checksum tells it from anything else.
bool has_good_frame(std::string_view start) {
    std::vector<std::byte> frame(record_limit + sitrep::journal_extra);
    sitrep::journal_reader journal(frame);
    std::span<const std::byte> unread = std::as_bytes(std::span(start));
    while (!unread.empty())
        if (journal.scan(unread) == sitrep::journal_event::frame) return true;
    return false;
}

/// The first line from `at` on that is not blank, with the line feed if it has one.
std::string_view next_line(std::string_view start, std::size_t& at) {
    while (at < start.size()) {
        const std::size_t end = start.find('\n', at);
        const std::string_view line = start.substr(at, end == start.npos ? end : end + 1 - at);
        at += line.size();
        if (line.find_first_not_of(blanks) != line.npos) return line;
    }
    return {};
}
bool is_ended(std::string_view line) { return line.ends_with('\n'); }
std::string_view trimmed(std::string_view line) {
    line.remove_prefix(count_leading(line));
    while (!line.empty() && (blanks.find(line.back()) != blanks.npos || is_filler(line.back()))) line.remove_suffix(1);
    return line;
}
bool is_record(std::string_view line) {
    line = trimmed(line);
    return line.ends_with('}') && is_record_kind(first_member(line));
}
bool has_record_line(std::string_view start) {
    for (std::size_t at = 0; at < start.size();)
        if (const std::string_view line = next_line(start, at); is_ended(line) && is_record(line)) return true;
    return false;
}

/// UTF-16 or UTF-32, by the mark or by the zero byte of each of the first characters.
std::optional<recognition> recognize_wide(std::string_view start) {
    const auto name = [](std::string_view encoding) {
        return other("text in " + std::string(encoding),
                     "try: iconv -f " + std::string(encoding) + " -t UTF-8 %f | %p");
    };
    if (start.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return name("UTF-32");
    if (start.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return name("UTF-32");
    const auto is_ascii = [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t'; };
    const bool marked = start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF");
    const std::string_view text = start.substr(marked ? 2 : 0);
    std::size_t little = 0, big = 0, units = 0;  // ASCII characters of each order among the first
    for (; units < 8 && 2 * units + 1 < text.size(); ++units) {
        const char first = text[2 * units], second = text[2 * units + 1];
        little += is_ascii(first) && second == '\0';
        big += first == '\0' && is_ascii(second);
    }
    if (marked && (units == 0 || little + big != 0)) return name("UTF-16");
    if (units >= 2 && little == units) return name("UTF-16LE");
    if (units >= 2 && big == units) return name("UTF-16BE");
    return {};
}

constexpr std::string_view one_a_line = "; one record a line is expected";

/// A jq program for the elements of a member, for a shell: the name is in it only if neither could take it for something else.
std::string elements_of(const std::string& member) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    return member.find_first_not_of(plain) == member.npos ? '.' + member + "[]" : ".[] | arrays | .[]";
}

/// Text whose first character opens an object, and whose first line is no record.
std::optional<recognition> recognize_object(std::string_view start) {
    if (start.starts_with("{\\rtf")) return other("an RTF document", "save it as plain text");
    const json_outline outline = outline_of(start);
    if (outline.is_geojson)
        return other(
            "GeoJSON, which has no records",
            "make one of each feature, for example: jq -c '(.features // [.])[] | {spot: {time: "
            ".properties.time, position: {lat: .geometry.coordinates[1], lon: .geometry.coordinates[0]}, type: "
            ".properties.type}}' %f | %p");
    if (!outline.array_member.empty() && !is_record_kind(outline.first_member))
        return other("a JSON object with an array" + std::string(one_a_line),
                     "try: jq -c '" + elements_of(outline.array_member) + "' %f | %p");
    if (outline.is_indented) return other("pretty-printed JSON" + std::string(one_a_line), "try: jq -c . %f | %p");
    return {};
}

/// Lines of records that end in commas, as copied out of an array.
bool has_comma_lines(std::string_view start) {
    std::size_t at = 0;
    const std::string_view first = trimmed(next_line(start, at)), second = trimmed(next_line(start, at));
    return first.ends_with("},") && is_record(first.substr(0, first.size() - 1)) && !first_member(second).empty() &&
           is_record_kind(first_member(second));
}

}  // namespace

bool is_filler(char c) { return c == '\0' || c == '\xFF'; }

std::size_t count_leading(std::string_view line) {
    std::size_t n = 0;
    for (;;) {
        const std::size_t before = n;
        while (n < line.size() && (blanks.find(line[n]) != blanks.npos || is_filler(line[n]))) ++n;
        while (line.substr(n).starts_with(byte_order_mark)) n += byte_order_mark.size();
        if (n == before) return n;
    }
}

std::optional<recognition> recognize(std::string_view start, bool complete) {
    if (auto wide = complete || start.size() >= 18 ? recognize_wide(start) : std::nullopt;
        wide && !has_good_frame(start))
        return wide;
    const std::size_t skipped = count_leading(start);
    const std::string_view text = start.substr(skipped);
    const char first = text.empty() ? '\0' : text[0];

    // Quick answers, which let a stream begin: a first line that is a record, or a good frame.
    std::size_t at = 0;
    const std::string_view line = next_line(text, at);
    if (first == '{' && is_ended(line) && is_record(line)) {
        if (line.find("}\r{") == line.npos) return read_as(format::json);
    }
    if (first != '{' && has_good_frame(start)) return read_as(format::binary);
    if (!complete) return {};

    if (text.empty())  // erased or never written
        return read_as(start.find_first_not_of(blanks) != start.npos && !start.starts_with(byte_order_mark)
                           ? format::binary
                           : format::json);
    if (text.find('\n') == text.npos && text.find("}\r{") != text.npos)
        return other("text whose lines end in CR alone", "try: tr '\\r' '\\n' <%f | %p");
    if (first == '[' && (text.find_first_not_of(blanks, 1) == text.npos ||
                         std::string_view("{]").find(text[text.find_first_not_of(blanks, 1)]) != text.npos))
        return other("a JSON array" + std::string(one_a_line), "try: jq -c '.[]' %f | %p");
    if (first == '{') {
        if (has_comma_lines(text))
            return other("lines that end in commas" + std::string(one_a_line) + " without one",
                         "try: sed 's/,[[:space:]]*$//' %f | %p");
        if (is_record(line) && line.find("}\r{") == line.npos) return read_as(format::json);
        if (auto object = recognize_object(text)) return object;
        return read_as(format::json);
    }
    if (has_record_line(start)) return read_as(format::json);
    if (const auto known = recognize_magic(start)) return other(std::string(known->what), std::string(known->hint));
    if (start.find('\0') != start.npos) return read_as(format::binary);
    if (const auto known = recognize_text(text)) return other(std::string(known->what), std::string(known->hint));
    return read_as(format::json);
}

}  // namespace tool

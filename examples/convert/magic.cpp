// SPDX-License-Identifier: BSL-1.0
#include "magic.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace tool {
namespace {

using namespace std::string_view_literals;

struct mark {
    std::string_view bytes;
    known_format format;
};
// clang-format off
constexpr mark marks[] = {
    {"\x1F\x8B"sv,               {"compressed by gzip", "try: gzip -dc %f | %p"}},
    {"\x28\xB5\x2F\xFD"sv,       {"compressed by zstd", "try: zstd -dc %f | %p"}},
    {"\xFD""7zXZ\0"sv,           {"compressed by xz", "try: xz -dc %f | %p"}},
    {"BZh"sv,                    {"compressed by bzip2", "try: bzip2 -dc %f | %p"}},
    {"\x04\x22\x4D\x18"sv,       {"compressed by lz4", "try: lz4 -dc %f | %p"}},
    {"7z\xBC\xAF\x27\x1C"sv,     {"a 7z archive", "extract the file of records from it"}},
    {"PK\x03\x04"sv,             {"a ZIP archive (as .xlsx, .docx and .kmz are)", "try, if it holds a file of records: unzip -p %f | %p"}},
    {"SQLite format 3\0"sv,      {"an SQLite database", "write a query that makes one record a line, with json_object()"}},
    {"PAR1"sv,                   {"a Parquet file", "write its rows as JSON Lines, for example by DuckDB: COPY … TO … (FORMAT json)"}},
    {"ARROW1"sv,                 {"an Arrow file", "write its rows as JSON Lines, for example by DuckDB or pyarrow"}},
    {"Obj\x01"sv,                {"an Avro file", "write its rows as JSON Lines: avro-tools tojson"}},
    {"%PDF-"sv,                  {"a PDF document", "extract its text, and write the records from it"}},
    {"\xD0\xCF\x11\xE0"sv,       {"an old Office document (.xls, .doc)", "save it as CSV, and make a record of each row"}},
    {"\x89PNG"sv,                {"a PNG image", "name a file of records"}},
    {"\xFF\xD8\xFF\xE0"sv,       {"a JPEG image", "name a file of records"}},
    {"\xFF\xD8\xFF\xE1"sv,       {"a JPEG image", "name a file of records"}},
    {"\x7F""ELF"sv,              {"a program (ELF)", "name a file of records"}},
    {"\x89HDF"sv,                {"an HDF5 file", "write its rows as JSON Lines"}},
    {"\0\0\x27\x0A"sv,           {"an ESRI shapefile", "try: ogr2ogr -f GeoJSONSeq /vsistdout/ %f, and make a record of each feature"}},
    {"\xD4\xC3\xB2\xA1"sv,       {"a capture of network packets", "write the payloads of its packets to a file"}},
    {"UF2\n"sv,                  {"a UF2 image of flash", "make plain bytes of it: uf2conv.py"}},
    {"-----BEGIN PGP MESSAGE"sv, {"encrypted by PGP", "try: gpg -d %f | %p"}},
    {"age-encryption.org"sv,     {"encrypted by age", "try: age -d %f | %p"}},
    {"\x1E"sv,                   {"a JSON text sequence (RFC 7464)", "try: tr -d '\\036' <%f | %p"}},
};
/// By a word among the first bytes of a markup.
constexpr mark markups[] = {
    {"<!doctype html",                      {"HTML, a web page", "download the data instead of the page"}},
    {"<html",                               {"HTML, a web page", "download the data instead of the page"}},
    {"urn:oasis:names:tc:emergency:cap",    {"XML, a CAP alert", "make a record of each info block"}},
    {"<alert",                              {"XML, a CAP alert", "make a record of each info block"}},
    {"<kml",                                {"XML, a KML map", "make a record of each placemark, for example from the GeoJSON of ogr2ogr"}},
    {"<gpx",                                {"XML, a GPX track", "make a record of each waypoint, for example from the GeoJSON of ogr2ogr"}},
    {"<rss",                                {"XML, an RSS feed", "make a record of each item"}},
    {"<feed",                               {"XML, an Atom feed", "make a record of each entry"}},
    {"<svg",                                {"XML, an SVG image", "name a file of records"}},
    {"<event",                              {"XML, a Cursor on Target event", "make a spot of it: time, point and type"}},
};
// clang-format on
constexpr known_format xml{"XML", "make a record of each element"};
constexpr known_format csv{
    "a table (CSV)",
    "make a record of each row, like {\"event\":{\"id\":\"E1\",\"type\":\"protest\"}}; the words are "
    "in: %n words"};

std::string to_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return lower;
}
bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

std::string_view line_of(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    return text.substr(at, text.find('\n', at) == text.npos ? text.npos : text.find('\n', at) - at);
}

/// Two lines with equal numbers of a delimiter, outside of quotes; one line needs two of them.
bool is_table(std::string_view text) {
    const std::string_view first = line_of(text, 0), second = line_of(text, first.size() + 1);
    if (first.find('{') != first.npos) return false;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        const auto count = [delimiter](std::string_view line) {
            std::size_t n = 0;
            bool quoted = false;
            for (const char c : line) {
                if (c == '"') quoted = !quoted;
                n += !quoted && c == delimiter;
            }
            return n;
        };
        const std::size_t cells = count(first);
        if (second.empty() ? cells >= 2 : cells >= 1 && count(second) == cells) return true;
    }
    return false;
}

/// An address of 7 digits or more, a separator, and bytes: what xxd, hexdump -C and od print.
bool is_hex_dump(std::string_view line) {
    std::size_t n = 0;
    while (n < line.size() && is_hex(line[n])) ++n;
    if (n < 7 || n > 16) return false;
    if (n < line.size() && line[n] == ':') ++n;
    std::size_t digits = 0;
    for (const std::size_t begin = n; n < line.size() && n < begin + 12; ++n) {
        if (line[n] != ' ' && !is_hex(line[n])) return false;
        digits += line[n] != ' ';
    }
    return digits >= 4;
}
bool is_intel_hex(std::string_view line) {
    if (line.size() < 11 || line[0] != ':') return false;
    return std::all_of(line.begin() + 1, line.begin() + 11, is_hex);
}

}  // namespace

std::optional<known_format> recognize_magic(std::string_view start) {
    for (const mark& m : marks)
        if (start.starts_with(m.bytes)) return m.format;
    constexpr std::size_t tar = 257;  // where a tar archive has its mark
    if (start.size() > tar && start.substr(tar).starts_with("ustar"))
        return known_format{"a tar archive", "try, if it holds a file of records: tar -xOf %f | %p"};
    return {};
}

std::optional<known_format> recognize_text(std::string_view text) {
    if (text.starts_with('<')) {
        const std::string head = to_lower(text.substr(0, 2048));
        for (const mark& m : markups)
            if (head.find(m.bytes) != head.npos) return m.format;
        const bool is_element =
            head.size() > 1 && (head[1] == '?' || head[1] == '!' || (head[1] >= 'a' && head[1] <= 'z'));
        if (is_element) return xml;
    }
    const std::string_view line = line_of(text, 0);
    if (line.starts_with("---") && line.find_first_not_of("- \r") == line.npos)
        return known_format{"YAML", "try: yq -o json -I 0 %f | %p"};
    if (is_intel_hex(line))
        return known_format{"an Intel HEX image", "try: objcopy -I ihex -O binary %f /dev/stdout | %p"};
    if (is_hex_dump(line)) return known_format{"a hex dump", "try: xxd -r %f | %p"};
    if (line.starts_with("$G") && line.find(',') != line.npos)
        return known_format{"NMEA sentences of a receiver", "make a spot of each fix: time and position"};
    if (is_table(text)) return csv;
    return {};
}

}  // namespace tool

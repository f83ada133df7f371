// SPDX-License-Identifier: BSL-1.0
// Fuzz target: reads arbitrary text as JSON Lines, line by line, in pieces, and as one piece.
#include "fuzz.hpp"

#include <sitrep/codec/json_lines.hpp>

#include <string>
#include <vector>

namespace {

using fuzz::require;

struct line {
    std::string_view text;
    std::uint32_t number;
    std::size_t offset;
    friend bool operator==(const line&, const line&) = default;
};

/// The lines that are not blank. A new reader reads each piece of `lines` lines.
std::vector<line> split(std::string_view text, std::size_t lines) {
    std::vector<line> result;
    std::uint32_t number = 1;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        for (std::size_t n = 0; n < lines && end < text.size(); ++n)
            end = std::min(text.find('\n', end), text.size() - 1) + 1;
        sitrep::json_lines_reader reader(text.substr(start, end - start), {}, number, start);
        while (reader.next()) result.push_back({reader.line(), reader.number(), reader.offset()});
        require(reader.offset() == end, "the reader ends at the end of its piece");
        number = reader.number();
        start = end;
    }
    return result;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(fuzz::octets_of(data, size));
    const auto lines = split(text, size + 1);
    require(lines == split(text, 1) && lines == split(text, 3), "reading in pieces gives the same lines as one piece");

    const auto list = fuzz::read_json<fuzz::few_records>(text);
    fuzz::few_records records;
    for (const line& l : lines) {
        const std::string_view before = text.substr(0, l.offset);
        const auto number = 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
        require(l.number == number, "line numbers match the line feeds");
        if (records.size() == records.capacity()) {
            require(!list && list.error().code == sitrep::errc::too_long, "too many records are an error");
            const auto first = fuzz::read_json<fuzz::few_records>(text, sitrep::lenient);
            require(!first || (first.skipped() && *first == records), "lenient decoding keeps the first records");
            return 0;
        }
        const auto record = fuzz::read_json<sitrep::record>(l.text);
        if (!record) {
            const sitrep::error& of_list = list.error();
            const sitrep::error& of_line = record.error();
            require(!list && of_list.code == of_line.code && of_list.line == l.number &&
                        of_list.offset == l.offset + of_line.offset && of_list.column == of_line.column,
                    "the error of the list is that of its first invalid line");
            return 0;
        }
        require(records.push_back(*record), "a list below its capacity accepts a record");
    }
    require(list && *list == records, "the list consists of the records of its lines");
    return 0;
}

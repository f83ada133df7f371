// SPDX-License-Identifier: BSL-1.0
// Reads any text as JSON Lines: line by line, in pieces, and all at once.
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

/// The lines that are not blank, read with a new reader after every `lines` lines.
std::vector<line> split(std::string_view text, std::size_t lines) {
    std::vector<line> all;
    std::uint32_t number = 1;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        for (std::size_t n = 0; n < lines && end < text.size(); ++n) end = std::min(text.find('\n', end), text.size() - 1) + 1;
        sitrep::json_lines_reader reader(text.substr(start, end - start), {}, number, start);
        while (reader.next()) all.push_back({reader.line(), reader.number(), reader.offset()});
        require(reader.offset() == end, "the reader goes to the end of its piece");
        number = reader.number();
        start = end;
    }
    return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(fuzz::octets_of(data, size));
    const auto lines = split(text, size + 1);
    require(lines == split(text, 1) && lines == split(text, 3), "in pieces is the same as at once");

    const auto whole = fuzz::read_json<fuzz::few_records>(text);
    fuzz::few_records one_by_one;
    for (const line& l : lines) {
        const std::string_view before = text.substr(0, l.offset);
        require(l.number == 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')), "lines are counted");
        if (one_by_one.size() == one_by_one.capacity()) {
            require(!whole && whole.error().code == sitrep::errc::too_long, "more records than there is room for");
            return 0;
        }
        const auto one = fuzz::read_json<sitrep::record>(l.text);
        if (!one) {
            const sitrep::error& e = whole.error();
            require(!whole && e.code == one.error().code && e.line == l.number && e.offset == l.offset + one.error().offset &&
                        e.column == one.error().column, "the first line that is wrong is where the whole is wrong");
            return 0;
        }
        require(one_by_one.push_back(*one), "there is room");
    }
    require(whole && *whole == one_by_one, "the whole is what its lines are");
    return 0;
}

// SPDX-License-Identifier: BSL-1.0
#include "explain.hpp"

#include "process.hpp"
#include "suggest.hpp"

#include <sitrep/analysis/finding.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/record/record.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace tool {
namespace {

/// What to do about each code.
std::string_view advice(sitrep::errc code) {
    using enum sitrep::errc;
    switch (code) {
        case none: return "";
        case buffer_too_small: return "In a program: give the writer the size that error::needed tells.";
        case end_of_input:
            return "The file was cut off: by a crash, a full disk or a broken transfer. Get it again, or keep the "
                   "complete "
                   "records: %n repair.";
        case trailing_input:
            return "A line is one JSON object. Split lines with several: jq -c . FILE. Remove a comma at the end of a "
                   "line.";
        case padding: return "Binary: the bytes were not written by a correct encoder, or were damaged.";
        case not_canonical:
            return "Each value has one form only: ids without leading zeros (E1, not E01), no needless bits in binary.";
        case out_of_range:
            return "Ids are 1 to 65535, latitudes -90 to 90, longitudes -180 to 180, counts at most 4294967295. The "
                   "schema has "
                   "the range of each member.";
        case unknown_value:
            return "A later version may have written it. --lenient drops it where it may be absent. A line of JSON has "
                   "one "
                   "member, whose name is the kind of record: {\"event\":{…}}.";
        case bad_utf8: return "The text has another encoding. Convert it: iconv -f LATIN1 -t UTF-8 FILE.";
        case too_long:
            return "Each text and list has a capacity. Shorten the text; tell more in records of kind extra or figure. "
                   "--lenient drops list elements beyond the capacity.";
        case syntax:
            return "JSON needs double quotes, commas between members, and none after the last. Dates are as 2024, "
                   "2024-05, "
                   "2024-05-03 or 2024-05-03T14:30Z; countries are two capital letters; ids a capital letter and a "
                   "number.";
        case not_supported: return "EDTF lists, exponents and more than 7 decimals are such inputs.";
        case no_such_day: return "Check the month, the day (29 February only in leap years), the hour and the offset.";
        case reversed: return "Swap the two dates of the interval or range.";
        case bad_value:
            return "An id needs the letter of its kind (actors: A). A count needs a hedge that goes with its numbers: "
                   "low, best "
                   "and high need \"hedge\":\"estimate\", in this order.";
        case unknown_word: return "The words of each vocabulary: %n words event.type.";
        case duplicate: return "Remove one of the two members.";
        case missing: return "Add the member; its value must not be empty.";
        case wrong_type:
            return "Ids, words and dates are strings, numbers are plain (1000, not \"1000\" or 1000.0), lists have "
                   "brackets.";
        case too_deep: return "JSON nests at most 32 deep.";
        case bad_checksum:
            return "Bytes of the frame were changed in flash or on the line. Keep the other frames: %n repair.";
        case unknown_member:
            return "Check the spelling. If a later version wrote it, --lenient drops it. Own facts fit a record of "
                   "kind extra.";
        case fraction_of_second: return "Times end at the second. Round it, and say so with a note if it matters.";
    }
    return "";
}
std::string_view advice(sitrep::finding_code code) {
    using enum sitrep::finding_code;
    switch (code) {
        case missing: return "Give the member a value.";
        case duplicate_id:
            return "Ids are unique among the records of a kind in a report: give one of the two another number.";
        case dangling:
            return "Correct the id, or add the record that it names. Each record of kind report begins a new report "
                   "with its own "
                   "ids. Check loose records by --alone.";
        case cycle: return "A record is part of itself by parent or via: break the chain at one of them.";
        case after_publication: return "Correct the date of the record or the report's member published.";
        case against_dates: return "Correct a date of the two records, or the kind of the relation.";
        case misshapen: return "A line needs two points, a polygon three, a circle exactly one.";
        case misplaced: return "Let the figure be about an event (E…) or a claim (C…).";
        case broken_off:
            return "The parts of an extra or area follow each other, with the same about; the last has no more.";
        case overdue: return "Has it happened by then? Then change the status of the event.";
        case doubtful_relation:
            return "The dates of planned, denied or contradicted records may be so. Else correct a date or the kind.";
        case disordered: return "The source may say so. Else correct low, best or high.";
        case foreign_mode: return "Correct the mode or the type: PLOVER has other modes for other types.";
        case secondary_kind_alone: return "Set kind too, or move the word to kind.";
        case head_not_first: return "Put the report record first, if the records before it belong to it.";
    }
    return "";
}
std::string_view owner(sitrep::errc) { return "fault of a decoder"; }
std::string_view owner(sitrep::finding_code code) {
    return sitrep::severity_of(code) == sitrep::severity::error ? "fault found by check" : "warning of check";
}

/// The enumerator's name, as the compiler spells it; "" for a number that has none.
template <auto code> constexpr std::string_view name_of() {
    std::string_view name = __PRETTY_FUNCTION__;  // … [with auto code = sitrep::…::errc::syntax; …]
    name.remove_prefix(name.find("code = ") + 7);
    name = name.substr(0, name.find_first_of(";]"));
    if (name[0] == '(') return {};
    return name.substr(name.rfind(':') + 1);
}

/// The names of all codes, by number.
template <class Code>
constexpr auto codes_of = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array{name_of<static_cast<Code>(I)>()...};
}(std::make_index_sequence<64>{});

struct code {
    std::string_view name, owner, sentence, advice;
};
template <class Code> void add_codes(std::vector<code>& all) {
    for (std::size_t i = 0; i != codes_of<Code>.size(); ++i) {
        const auto c = static_cast<Code>(i);
        if (const std::string_view name = name_of_code(c); !name.empty() && !advice(c).empty())
            all.push_back({name, owner(c), sitrep::explain(c), advice(c)});
    }
}

std::string paragraph(const code& c) {
    return std::string(c.name) + ": a " + std::string(c.owner) + ": " + std::string(c.sentence) + ".\n" +
           fill_in(c.advice) + '\n';
}

}  // namespace

std::string_view name_of_code(sitrep::errc code) {
    if (code == sitrep::errc::none) return {};
    return codes_of<sitrep::errc>[static_cast<std::size_t>(code)];
}
std::string_view name_of_code(sitrep::finding_code code) {
    return codes_of<sitrep::finding_code>[static_cast<std::size_t>(code)];
}

std::string explain_code(std::string name) {
    if (name.size() > 2 && name.front() == '[' && name.back() == ']') name = name.substr(1, name.size() - 2);
    std::vector<code> all;
    add_codes<sitrep::errc>(all);
    add_codes<sitrep::finding_code>(all);
    std::string text;
    std::vector<std::string_view> names;
    for (const code& c : all) {
        names.push_back(c.name);
        std::string line(c.name);
        line.resize(std::max<std::size_t>(line.size() + 1, 22), ' ');
        if (name.empty()) text += line + std::string(c.sentence) + '\n';
        else if (c.name == name || c.sentence == name) text.append(text.empty() ? "" : "\n").append(paragraph(c));
    }
    if (text.empty()) reject("no code \"" + name + '"' + did_you_mean(name, names), "explain");
    return text;
}

}  // namespace tool

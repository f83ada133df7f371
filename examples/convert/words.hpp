// SPDX-License-Identifier: BSL-1.0
// The command `words`: the vocabularies, and the words of each.
#ifndef CONVERT_WORDS_HPP
#define CONVERT_WORDS_HPP

#include <string>
#include <string_view>

namespace tool {

/// The member that a JSON pointer leads to: event.counts.count.unit of /event/counts/0/count/unit.
std::string member_of(std::string_view pointer);
/// Where a message about the member at `pointer` names only the first words that are accepted: the command that lists all, as
/// the end of the message; else "".
std::string command_for_all(std::string_view message, std::string_view pointer);
/// A line for each vocabulary, if `name` is ""; else a line for each word of the one that has this name, or is at this JSON
/// pointer. Rejects other names.
std::string list_words(const std::string& name);

}  // namespace tool

#endif

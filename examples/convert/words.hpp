// SPDX-License-Identifier: BSL-1.0
// The command `words`: the vocabularies, and the words of each.
#ifndef CONVERT_WORDS_HPP
#define CONVERT_WORDS_HPP

#include <string>

namespace tool {

/// A line for each vocabulary, if `name` is ""; else a line for each word of the one that has this name. Rejects other names.
std::string list_words(const std::string& name);

}  // namespace tool

#endif

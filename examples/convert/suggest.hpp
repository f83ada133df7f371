// SPDX-License-Identifier: BSL-1.0
// Words for messages about a wrong word: what is allowed, and what is most like it.
#ifndef CONVERT_SUGGEST_HPP
#define CONVERT_SUGGEST_HPP

#include <span>
#include <string>
#include <string_view>

namespace tool {

/// The word that was probably meant, as in JSON (nearest_of); "" if none is like it.
std::string_view nearest(std::string_view wanted, std::span<const std::string_view> words);

/// `; did you mean "x"?`, or "" if no word is near.
std::string did_you_mean(std::string_view wanted, std::span<const std::string_view> words);

/// "a, b or c"
std::string list_of(std::span<const std::string_view> words);

/// Replaces %f by `file`, %p by `command`, and %n by the name of the program.
std::string fill_in(std::string_view text, std::string_view file = "", std::string_view command = "");

/// A file name as a shell reads it.
std::string quoted(std::string_view file);

}  // namespace tool

#endif

// SPDX-License-Identifier: BSL-1.0
// Formats that this program does not read, by their first bytes, and what to do with each.
#ifndef CONVERT_MAGIC_HPP
#define CONVERT_MAGIC_HPP

#include <optional>
#include <string_view>

namespace tool {

struct known_format {
    std::string_view what;
    std::string_view hint;  ///< %f is the name of the file, %p the command of this program, %n its name
};

/// Binary formats, and texts with a mark at their start.
std::optional<known_format> recognize_magic(std::string_view start);

/// Texts: markup, tables and dumps. `text` begins with its first character that is not blank.
std::optional<known_format> recognize_text(std::string_view text);

}  // namespace tool

#endif

// SPDX-License-Identifier: BSL-1.0
// What a file is, judged by its first bytes: JSON Lines, a journal, or something else that people have.
#ifndef CONVERT_RECOGNIZE_HPP
#define CONVERT_RECOGNIZE_HPP

#include "arguments.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tool {

constexpr std::size_t record_limit = 8192;  // of a record in a journal, in bytes

/// An input is read as `from`, or is something else.
struct recognition {
    format from{};       ///< unknown: something else
    std::string what{};  ///< what it is, if something else
    std::string hint{};  ///< what to do; %f is the name of the file, %p the command of this program, %n its name
};

/// The most bytes that the judgement needs: more than any frame of a journal.
constexpr std::size_t enough_to_recognize = 2 * record_limit;

/// Judges `start`, the first bytes; `complete`: there are no more, or there are enough. Nothing if more bytes are needed. The
/// result does not depend on how the bytes arrive.
std::optional<recognition> recognize(std::string_view start, bool complete);

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// True for the bytes 00 and FF, which a power cut or erased flash leaves.
bool is_filler(char c);

/// The number of bytes at the front of a line that no JSON has: white space, byte-order marks and bytes 00 or FF.
std::size_t count_leading(std::string_view line);

}  // namespace tool

#endif

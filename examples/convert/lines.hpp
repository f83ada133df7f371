// SPDX-License-Identifier: BSL-1.0
// Takes the texts of records out of JSON Lines as they come: after byte-order marks, and around bytes that a power cut left.
#ifndef CONVERT_LINES_HPP
#define CONVERT_LINES_HPP

#include "messages.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tool {

/// A piece of a line.
struct line_piece {
    enum class kind : std::uint8_t {
        text,      ///< that of a record
        mark,      ///< a byte-order mark
        filler,    ///< bytes 00 or FF
        too_long,  ///< a line longer than input::line_limit; nothing of it is read
    };
    kind what;
    std::string_view text;
    location where;  ///< of its first byte
    bool is_ended;   ///< the input goes on after it
};

class lines {
public:
    /// `block`: the next complete lines of the input, or a part of a line that fills the buffer of `input`.
    void begin(std::string_view block) { block_ = block; }
    /// The next piece of the block; nothing at its end. Blank lines have none.
    std::optional<line_piece> next();

    /// The bytes at the end of the block that belong before the next block.
    std::size_t unread() const { return unread_; }

private:
    bool begin_line();
    std::optional<line_piece> next_in_line();
    line_piece take(line_piece::kind what, std::size_t bytes);
    line_piece too_long_line();
    void advance(std::size_t bytes);

    std::string_view block_{}, line_{};  // what is left of them
    location where_{1, 1, 0};            // of the next byte
    std::size_t blanks_{};               // before the next text of the line
    std::size_t unread_{};
    bool is_ended_{};  // the line ends in a line feed
    bool is_part_{};   // of a line that does not fit the buffer
    bool skipping_{};  // the rest of a line that is too long
};

}  // namespace tool

#endif

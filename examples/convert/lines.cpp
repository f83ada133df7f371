// SPDX-License-Identifier: BSL-1.0
#include "lines.hpp"

#include "input.hpp"
#include "json_outline.hpp"
#include "recognize.hpp"

#include <sitrep/codec/json.hpp>
#include <sitrep/record/record.hpp>

#include <algorithm>

namespace tool {
namespace {

/// A run of bytes 00 or FF separates texts, as a line feed does: a power cut leaves it in the middle of a line.
constexpr std::size_t least_run = 4;
constexpr std::string_view fillers{"\0\xFF", 2};

std::size_t count_of(std::string_view characters, std::string_view text) {
    const std::size_t end = text.find_first_not_of(characters);
    return end == text.npos ? text.size() : end;
}

/// The first filler byte from `at` on. Two searches for one byte are faster than one for any of them.
std::size_t find_filler(std::string_view text, std::size_t at) {
    return std::min(text.find(fillers[0], at), text.find(fillers[1], at));
}

/// The bytes before the next run that separates. After a record, a shorter run at the end of the line is one too.
std::string_view before_filler(std::string_view text) {
    for (std::size_t at = 0; (at = find_filler(text, at)) != text.npos;) {
        const std::size_t run = count_of(fillers, text.substr(at));
        const std::string_view before = text.substr(0, at);
        if (run >= least_run) return before;
        at += run;
        const bool is_last = text.find_first_not_of(blanks, at) == text.npos;
        if (is_last && before.ends_with('}') && sitrep::from_json<sitrep::record>(before)) return before;
    }
    return text;
}

}  // namespace

std::optional<line_piece> lines::next() {
    for (;;) {
        if (auto piece = next_in_line()) return piece;
        if (!begin_line()) return {};
    }
}

bool lines::begin_line() {
    if (is_ended_) {
        where_ = {where_.line + 1, 1, 0};
        skipping_ = is_ended_ = false;
    }
    if (block_.empty()) return false;
    const std::size_t end = block_.find('\n');
    is_ended_ = end != block_.npos;
    line_ = block_.substr(0, end);
    block_.remove_prefix(is_ended_ ? end + 1 : block_.size());
    is_part_ = !is_ended_ && line_.size() > input::line_limit + input::extra;
    blanks_ = unread_ = 0;
    return true;
}

std::optional<line_piece> lines::next_in_line() {
    using enum line_piece::kind;
    if (skipping_) advance(line_.size());
    while (!line_.empty()) {
        if (line_.starts_with(byte_order_mark)) return take(mark, byte_order_mark.size());
        if (const std::size_t filler_bytes = count_of(fillers, line_)) return take(filler, filler_bytes);
        if (const std::size_t blank_bytes = count_of(blanks, line_)) {
            blanks_ += blank_bytes;
            advance(blank_bytes);
            continue;
        }
        const std::string_view text = before_filler(line_);
        if (blanks_ + text.size() > input::line_limit) return too_long_line();
        if (is_part_ && text.size() == line_.size()) {  // it may go on
            unread_ = text.size();
            line_ = {};
            break;
        }
        blanks_ = 0;
        return take(line_piece::kind::text, text.size());
    }
    if (blanks_ > input::line_limit) return too_long_line();
    return {};
}

line_piece lines::too_long_line() {
    skipping_ = true;
    blanks_ = 0;
    return {line_piece::kind::too_long, {}, {where_.line, 1, 0}, true};
}
line_piece lines::take(line_piece::kind what, std::size_t bytes) {
    const line_piece piece{what, line_.substr(0, bytes), where_, is_ended_ || bytes != line_.size()};
    advance(bytes);
    return piece;
}
void lines::advance(std::size_t bytes) {
    line_.remove_prefix(bytes);
    where_.column += bytes;
}

}  // namespace tool

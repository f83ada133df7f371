// SPDX-License-Identifier: BSL-1.0
#include "journal_input.hpp"

#include "recognize.hpp"

#include <algorithm>

namespace tool {
namespace {

constexpr std::byte erased_byte{0xFF};
/// Erased flash is like several zeros: a writer may have started after it, or frames were erased.
constexpr number after_erased = 2;
constexpr std::size_t frame_limit = sitrep::journal_frame_size(record_limit);

}  // namespace

journal_input::journal_input()
    : frame_(record_limit + sitrep::journal_extra), second_frame_(frame_.size()), journal_(frame_) {
    raw_.reserve(frame_limit);
}

journal_step journal_input::scan(std::span<const std::byte>& unread) {
    while (!unread.empty()) {
        const std::span<const std::byte> before = unread;
        if (!has_begun_ && before[0] == std::byte{0}) {  // it ends nothing
            ++zeros_;
            (void)journal_.push(before[0]);
            unread = before.subspan(1);
            continue;
        }
        const sitrep::journal_event event = journal_.scan(unread);
        const std::size_t taken = before.size() - unread.size();
        keep(before.first(event == sitrep::journal_event::none ? taken : taken - 1));  // without the zero
        if (event == sitrep::journal_event::none) continue;
        if (const journal_step step = judge(event); step != journal_step::none) return step;
    }
    return journal_step::none;
}

journal_step journal_input::finish() { return judge(journal_.finish()); }

sitrep::journal_counts journal_input::counts() const {
    sitrep::journal_counts counts = journal_.counts();
    counts.good += found_again_;
    counts.bad -= no_frames_ + found_again_;
    counts.missing = missing_;
    counts.restarts = restarts_;
    counts.skipped -= skipped_;
    return counts;
}

/// A good frame was found, with this number.
void journal_input::follow(std::uint16_t its_number) {
    last_number_ = has_number_ ? number_ : static_cast<std::uint16_t>(its_number - 1u);
    number_ = its_number;
    has_number_ = true;
    order_ = order_of(gap());
    if (order_ == journal_order::next || order_ == journal_order::gap) missing_ += gap();
    else ++restarts_;
    damaged_before_ = 0;
    zeros_ = 0;
}

/// A writer starts with a zero, mostly with the number 0. More zeros are also what a fault of the flash leaves of frames.
journal_order journal_input::order_of(std::uint16_t gap) const {
    const bool is_back = gap >= 0x8000;
    if (!is_back && gap <= damaged_before_) return journal_order::next;
    if (zeros_ == 1 || (zeros_ != 0 && number_ == 0)) return journal_order::restart;
    if (is_back) return journal_order::back;
    return number_ <= damaged_before_ ? journal_order::unclear : journal_order::gap;
}

/// Erased bytes before the frame are only counted; without them, nothing is kept.
void journal_input::keep(std::span<const std::byte> bytes) {
    has_begun_ = true;
    if (only_erased_) {
        const auto other = std::find_if(bytes.begin(), bytes.end(), [](std::byte b) { return b != erased_byte; });
        const auto count = static_cast<std::size_t>(other - bytes.begin());
        erased_ += count;
        bytes = bytes.subspan(count);
        only_erased_ = bytes.empty();
    }
    if (erased_ == 0) return;
    const std::size_t free = frame_limit + 1 - std::min(raw_.size(), frame_limit + 1);
    raw_.insert(raw_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(free, bytes.size())));
}

journal_step journal_input::judge(sitrep::journal_event event) {
    const bool is_erased = only_erased_ && erased_ != 0;
    offset_ = journal_.offset();
    journal_step step = journal_step::none;
    if (event == sitrep::journal_event::frame) {
        payload_ = journal_.payload();
        erased_ = 0;  // a frame may begin with FF itself
        step = journal_step::frame;
        follow(journal_.number());
    } else if (event == sitrep::journal_event::fault) {
        step = is_erased                   ? journal_step::erased
               : find_frame_after_erased() ? journal_step::frame
                                           : journal_step::damaged;
        if (step == journal_step::damaged) ++damaged_before_, zeros_ = 0;
        if (step == journal_step::erased) ++no_frames_, zeros_ = after_erased;
        if (step == journal_step::frame) ++found_again_;
        if (step != journal_step::damaged) skipped_ += erased_ + raw_.size();
    }
    last_erased_ = erased_;
    raw_.clear();
    erased_ = 0;
    has_begun_ = false;
    only_erased_ = true;
    return step;
}

/// The first frame of a writer that does not start with a zero follows the erased bytes directly.
bool journal_input::find_frame_after_erased() {
    if (erased_ == 0 || raw_.size() > frame_limit) return false;
    sitrep::journal_reader second(second_frame_);
    std::span<const std::byte> unread = raw_;
    (void)second.scan(unread);
    if (second.finish() != sitrep::journal_event::frame) return false;
    payload_ = second.payload();
    offset_ += erased_;
    zeros_ = after_erased;
    follow(second.number());
    return true;
}

}  // namespace tool

// SPDX-License-Identifier: BSL-1.0
// Reads a journal as it comes out of a flash partition or a serial line: erased bytes (FF) around its frames are no damage.
#ifndef CONVERT_JOURNAL_INPUT_HPP
#define CONVERT_JOURNAL_INPUT_HPP

#include "input.hpp"

#include <sitrep/codec/journal.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tool {

enum class journal_step : std::uint8_t {
    none,     ///< nothing yet
    frame,    ///< a good frame
    damaged,  ///< a bad frame
    erased,   ///< only bytes FF, of erased flash
};

class journal_input {
public:
    journal_input();

    /// Takes bytes off the front of `unread` until something is complete; `none` at their end.
    journal_step scan(std::span<const std::byte>& unread);
    /// The end of the input.
    journal_step finish();

    /// Where the frame begins, in bytes from the start of the input.
    number offset() const { return offset_; }
    /// The bytes of erased flash before the frame, or those that are all.
    number erased() const { return last_erased_; }
    /// The payload of the last good frame.
    std::span<const std::byte> payload() const { return payload_; }
    /// Why the last frame is bad.
    sitrep::errc fault() const { return journal_.fault(); }
    /// The frames missing before this good one, which were not seen as damaged.
    std::uint32_t take_missing();
    /// Erased bytes are no bad frames.
    sitrep::journal_counts counts() const;

private:
    void keep(std::span<const std::byte> bytes);
    journal_step judge(sitrep::journal_event event);
    bool find_frame_after_erased();

    std::vector<std::byte> frame_, second_frame_;
    sitrep::journal_reader journal_;
    std::vector<std::byte> raw_{};  // the current frame, as much as fits
    std::span<const std::byte> payload_{};
    number erased_{}, last_erased_{}, offset_{};
    std::uint32_t missing_{}, damaged_before_{}, no_frames_{}, found_again_{};
    std::size_t skipped_{};   // bytes that the reader takes for bad frames
    bool only_erased_{true};  // so far
    bool is_second_{};        // the frame was found again, after erased bytes
};

}  // namespace tool

#endif

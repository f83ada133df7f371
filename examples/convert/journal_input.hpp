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

/// How the number of a good frame follows that of the one before.
enum class journal_order : std::uint8_t {
    next,     ///< it does, or damaged frames account for the gap
    gap,      ///< frames are missing
    restart,  ///< a writer started again: its zero precedes the frame
    unclear,  ///< a writer started again, or frames are missing
    back,     ///< a writer started again, or a frame came twice
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
    /// How the last good frame follows the one before.
    journal_order order() const { return order_; }
    /// Its number, that of the one before, and how many numbers are missing between them, also of damaged frames.
    std::uint16_t frame_number() const { return number_; }
    std::uint16_t last_frame_number() const { return last_number_; }
    std::uint16_t gap() const { return static_cast<std::uint16_t>(number_ - last_number_ - 1u); }
    /// Erased bytes are no bad frames. Where a writer started again, no frames are missing.
    sitrep::journal_counts counts() const;

private:
    void keep(std::span<const std::byte> bytes);
    journal_step judge(sitrep::journal_event event);
    bool find_frame_after_erased();
    void follow(std::uint16_t its_number);
    journal_order order_of(std::uint16_t gap) const;

    std::vector<std::byte> frame_, second_frame_;
    sitrep::journal_reader journal_;
    std::vector<std::byte> raw_{};  // the current frame after erased bytes, as much as fits
    std::span<const std::byte> payload_{};
    number erased_{}, last_erased_{}, offset_{};
    std::uint32_t missing_{}, restarts_{}, damaged_before_{}, no_frames_{}, found_again_{};
    std::size_t skipped_{};  // bytes that the reader takes for bad frames
    number zeros_{};         // before the frame, without the one that ended the frame before
    std::uint16_t number_{}, last_number_{};
    journal_order order_{};
    bool has_begun_{};        // the current frame has bytes
    bool only_erased_{true};  // so far
    bool has_number_{};       // a good frame was found
};

}  // namespace tool

#endif

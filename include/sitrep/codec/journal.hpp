// SPDX-License-Identifier: BSL-1.0
// The journal: frames for octets that are stored in flash or sent over a bare link, and that heal at the next zero.
//
// A frame is COBS(number ‖ payload ‖ CRC-32C) and a 00. The number counts the frames modulo 65536, the checksum covers
// number and payload; both stand least significant octet first. Zeros between frames mean nothing. A writer writes one
// whenever it starts, so that a frame that was torn by a loss of power does not take the next one with it.
// A payload of up to 248 octets takes 8 more: with its 00 such a frame is 256 octets at most.
#ifndef SITREP_CODEC_JOURNAL_HPP
#define SITREP_CODEC_JOURNAL_HPP

#include <sitrep/codec/journal/cobs.hpp>
#include <sitrep/codec/journal/crc32c.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The octets that a reader needs room for beside the payload: number and checksum.
inline constexpr std::size_t journal_extra = 6;

/// The most octets that a payload of n octets takes as a frame, with its 00.
constexpr std::size_t journal_frame_size(std::size_t n) { return detail::cobs_size(n + journal_extra) + 1; }

/// Gives `sink` one frame, an octet at a time: for a UART, or anything else that takes a std::byte. Needs no buffer.
/// Send one `std::byte{0}` before the first frame after each start.
template <class Sink>
constexpr void write_journal_frame(std::uint16_t number, std::span<const std::byte> payload, Sink&& sink) {
    const auto octet = [](std::uint32_t of, std::size_t n) { return static_cast<std::byte>(of >> 8 * n & 0xFFu); };
    const std::byte head[2] = {octet(number, 0), octet(number, 1)};
    const std::uint32_t checksum = crc32c(payload, crc32c(head));
    const auto at = [&](std::size_t i) {
        if (i < 2) return head[i];
        return i - 2 < payload.size() ? payload.data()[i - 2] : octet(checksum, i - 2 - payload.size());
    };
    detail::cobs_encode(at, payload.size() + journal_extra, sink);
    sink(std::byte{0});
}

/// Writes a zero and then frames into a caller's buffer. Sticky: write everything, then ask `finish` once.
class journal_writer {
public:
    /// `next`: the number of the first frame. Behind an old journal: what `journal_reader::next` says at its end.
    constexpr explicit journal_writer(std::span<std::byte> out, std::uint16_t next = 0) : out_(out), next_(next) {
        put(std::byte{0});
    }

    /// One frame. Linear.
    constexpr void write(std::span<const std::byte> payload) {
        write_journal_frame(next_, payload, [this](std::byte octet) { put(octet); });
        ++next_;
    }

    constexpr std::uint16_t next() const { return next_; }

    /// The part of the buffer that was written. Errors: no_room, with the octets needed in `needed`.
    constexpr result<std::span<const std::byte>> finish() const {
        if (size_ <= out_.size()) return std::span<const std::byte>(out_.data(), size_);
        return detail::no_room(out_.size(), size_);
    }

private:
    constexpr void put(std::byte octet) {
        if (size_ < out_.size()) out_.data()[size_] = octet;
        ++size_;
    }

    std::span<std::byte> out_;
    std::size_t size_{};
    std::uint16_t next_;
};

/// What a reader has met so far. A frame that was lost can count as bad and as missing, or as one of the two.
struct journal_counts {
    std::uint32_t good{};     ///< frames handed on
    std::uint32_t bad{};      ///< frames that were not: damaged, longer than the reader has room for, or no frames at all
    std::uint32_t missing{};  ///< numbers left out between good frames, at most 32767 in one place
    std::uint32_t restarts{}; ///< places where the numbers go back instead: a writer that began anew below 32768, or a frame again
    std::size_t skipped{};    ///< octets, other than 00, of the bad frames

    friend constexpr bool operator==(const journal_counts&, const journal_counts&) = default;
};

/// What an octet has completed.
enum class journal_event : std::uint8_t { none, frame, fault };

/// Finds the good frames among any octets, in constant memory: whatever is damaged ends at the next 00.
class journal_reader {
public:
    /// `room`: where a frame is kept while it comes in; it takes payloads of up to room.size() - journal_extra octets.
    constexpr explicit journal_reader(std::span<std::byte> room) : room_(room) {}

    /// The next octet. After `frame` take `number` and `payload` before the next call; after `fault` ask `fault`.
    constexpr journal_event push(std::byte octet) {
        ++position_;
        if (octet == std::byte{0}) return close(position_ - 1);
        ++raw_;
        if (std::byte decoded{}; cobs_.push(octet, decoded)) keep(decoded);
        return journal_event::none;
    }

    /// As many of `octets` as it takes to complete something: they are taken off its front. `none` at its end.
    constexpr journal_event read(std::span<const std::byte>& octets) {
        journal_event event = journal_event::none;
        std::size_t n = 0;
        while (event == journal_event::none && n < octets.size()) event = push(octets.data()[n++]);
        octets = {octets.data() + n, octets.size() - n};
        return event;
    }

    /// The end of the input. A last frame that lacks nothing but its 00 is good; any other one was torn: end_of_input.
    constexpr journal_event finish() {
        const journal_event event = close(position_);
        if (event == journal_event::fault) fault_ = errc::end_of_input;
        return event;
    }

    /// Of the last good frame.
    constexpr std::uint16_t number() const { return static_cast<std::uint16_t>(next_ - 1u); }
    constexpr std::span<const std::byte> payload() const { return payload_; }

    /// Of the last bad frame: too_long for the room, end_of_input where it is too short to be one or stops inside a COBS
    /// block, bad_checksum.
    constexpr errc fault() const { return fault_; }

    /// Where the last frame began, good or bad, in octets from the start of the input.
    constexpr std::size_t offset() const { return offset_; }

    /// The number to go on with: one more than that of the last good frame, 0 before the first.
    constexpr std::uint16_t next() const { return next_; }

    constexpr const journal_counts& counts() const { return counts_; }

private:
    static constexpr std::uint32_t good_checksum = 0x48674BC7;  // of anything with its own checksum behind it

    constexpr void keep(std::byte octet) {
        if (size_ > room_.size()) return;
        if (size_ < room_.size()) room_.data()[size_] = octet;
        ++size_;
    }

    constexpr errc judge() const {
        if (size_ > room_.size()) return errc::too_long;
        if (size_ < journal_extra || !cobs_.complete()) return errc::end_of_input;
        return crc32c({room_.data(), size_}) == good_checksum ? errc::none : errc::bad_checksum;
    }

    /// Ends the frame that has come in up to `end`, if there is one, and gets ready for the next.
    constexpr journal_event close(std::size_t end) {
        if (raw_ == 0) return journal_event::none;
        offset_ = end - raw_;
        const errc code = judge();
        if (code == errc::none) {
            accept();
        } else {
            fault_ = code;
            ++counts_.bad;
            counts_.skipped += raw_;
        }
        raw_ = 0;
        size_ = 0;
        cobs_ = {};
        return code == errc::none ? journal_event::frame : journal_event::fault;
    }

    constexpr void accept() {
        const std::byte* const frame = room_.data();
        const unsigned number = std::to_integer<unsigned>(frame[0]) | std::to_integer<unsigned>(frame[1]) << 8;
        const std::uint16_t gap = static_cast<std::uint16_t>(number - next_);
        if (counts_.good != 0) {  // the first may have any: a link can be joined late, and old frames be deleted
            if (gap < 0x8000) counts_.missing += gap;
            else ++counts_.restarts;
        }
        ++counts_.good;
        next_ = static_cast<std::uint16_t>(number + 1u);
        payload_ = {frame + 2, size_ - journal_extra};
    }

    std::span<std::byte> room_;
    std::size_t size_{};      // decoded octets of the frame; one more than the room takes where it is too long
    std::size_t raw_{};       // its octets as they came
    std::size_t position_{};  // octets of the input so far
    std::size_t offset_{};
    std::span<const std::byte> payload_{};
    journal_counts counts_{};
    std::uint16_t next_{};
    errc fault_{};
    detail::cobs_decoder cobs_{};
};

}}  // namespace sitrep

#endif

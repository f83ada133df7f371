// SPDX-License-Identifier: BSL-1.0
// The journal: frames for payloads in flash or on a link without error correction. Damage ends at the next zero.
//
// A frame is COBS(number ‖ payload ‖ CRC-32C), then a zero byte. The number counts the frames modulo 65536. The
// checksum covers number and payload. Both are written least significant byte first. Zeros between frames mean nothing:
// a writer starts with one, so that a frame that a power loss cut off does not spoil the next frame.
// A payload of up to 248 bytes takes 8 bytes more: a frame of at most 256 bytes.
#ifndef SITREP_CODEC_JOURNAL_HPP
#define SITREP_CODEC_JOURNAL_HPP

#include <sitrep/codec/journal/cobs.hpp>
#include <sitrep/codec/journal/crc32c.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The bytes that a reader's buffer needs beyond the payload: 2 of the number, 4 of the checksum.
inline constexpr std::size_t journal_extra = 6;

/// The largest frame for a payload of n bytes, in bytes, with its zero.
constexpr std::size_t journal_frame_size(std::size_t n) { return detail::cobs_size(n + journal_extra) + 1; }

namespace detail {
/// The bytes of a frame around its payload.
struct journal_frame_ends {
    std::byte number[2];
    std::byte checksum[4];
    template <class Size>
    constexpr journal_frame_ends(std::uint16_t n, const std::byte* payload, Size size)
        : number{byte_of(n, 0), byte_of(n, 1)}, checksum{} {
        const std::uint32_t crc = crc32c_of(payload, size, crc32c_of(number, 2, 0));
        for (unsigned i = 0; i < 4; ++i) checksum[i] = byte_of(crc, i);
    }
    static constexpr std::byte byte_of(std::uint32_t word, unsigned n) {
        return static_cast<std::byte>(word >> 8 * n & 255u);
    }
};
template <class Sink>
constexpr void put_journal_frame(std::uint16_t number, const std::byte* payload, std::size_t size, Sink& sink) {
    const journal_frame_ends ends(number, payload, size);
    const auto byte_at = [&](std::size_t i) {
        if (i < 2) return ends.number[i];
        return i - 2 < size ? payload[i - 2] : ends.checksum[i - 2 - size];
    };
    cobs_encode(byte_at, size + journal_extra, sink);
    sink(std::byte{0});
}

/// A buffer that frames are written to. It counts what does not fit.
struct journal_buffer {
    std::byte* out;
    std::size_t capacity;
    std::size_t size{};

    constexpr void put(std::byte value) {
        if (size < capacity) out[size] = value;
        ++size;
    }
    template <class = void> constexpr void put_frame(std::uint16_t number, const std::byte* payload, std::size_t n) {
        if constexpr (!SITREP_SMALL)
            if (size <= capacity && capacity - size >= journal_frame_size(n)) return put_blocks(number, payload, n);
        const auto sink = [this](std::byte value) { put(value); };
        put_journal_frame(number, payload, n, sink);
    }
    // Byte delays std::span until a call, so that including this header stays cheap; callers leave it.
    template <class Byte> constexpr result<std::span<Byte>> written() const {
        if (size <= capacity) return std::span<Byte>(out, size);
        return buffer_too_small(capacity, size);
    }

private:
    template <class = void> constexpr void put_blocks(std::uint16_t number, const std::byte* payload, std::size_t n) {
        const journal_frame_ends ends(number, payload, n);
        cobs_writer w(out + size);
        w.write(ends.number, sizeof ends.number);
        w.write(payload, n);
        w.write(ends.checksum, sizeof ends.checksum);
        size = static_cast<std::size_t>(w.finish() - out);
        put(std::byte{0});
    }
};
}  // namespace detail

/// Writes one frame without a buffer: calls `sink` with each byte, as for a UART. Send one `std::byte{0}` before the
/// first frame after each start. Linear.
template <std::invocable<std::byte> Sink>
constexpr void write_journal_frame(std::uint16_t number, std::span<const std::byte> payload, Sink&& sink) {
    detail::put_journal_frame(number, payload.data(), payload.size(), sink);
}

/// Writes one frame into a buffer, and returns the part of it that was written; journal_frame_size(payload.size()) bytes
/// always suffice. Errors: buffer_too_small, with the bytes needed in `needed`. Linear.
template <class Byte = const std::byte>
constexpr result<std::span<Byte>> write_journal_frame(std::uint16_t number, std::span<const std::byte> payload,
                                                      std::span<std::byte> out) {
    detail::journal_buffer buffer{out.data(), out.size()};
    buffer.put_frame(number, payload.data(), payload.size());
    return buffer.written<Byte>();
}

/// Writes a zero and then frames into a buffer. Sticky: write all frames, then call `finish` once.
///
///     sitrep::journal_writer w(flash_page);
///     w.write(packet);
///     if (const auto bytes = w.finish()) store(*bytes);
class journal_writer {
public:
    /// `first_number`: of the first frame. To continue a journal, take `journal_reader::next_number` at its end.
    constexpr explicit journal_writer(std::span<std::byte> out, std::uint16_t first_number = 0)
        : buffer_{out.data(), out.size()}, next_number_(first_number) {
        buffer_.put(std::byte{0});
    }

    /// Writes one frame. Linear.
    template <class = void> SITREP_DETAIL_WRAPS constexpr void write(std::span<const std::byte> payload) {
        buffer_.put_frame(next_number_, payload.data(), payload.size());
        ++next_number_;
    }

    /// The number of the next frame.
    constexpr std::uint16_t next_number() const { return next_number_; }

    /// The part of the buffer that was written. Errors: buffer_too_small, with the bytes needed in `needed`.
    template <class Byte = const std::byte> constexpr result<std::span<Byte>> finish() const {
        return buffer_.written<Byte>();
    }

private:
    detail::journal_buffer buffer_;
    std::uint16_t next_number_;
};

/// What a reader has found so far. A lost frame counts as bad, as missing, or as both.
struct journal_counts {
    std::uint32_t good{};      ///< frames that were delivered
    std::uint32_t bad{};       ///< frames that were not: damaged, longer than the buffer, or bytes that are no frame
    std::uint32_t missing{};   ///< numbers skipped between two good frames, at most 32767 at a time
    std::uint32_t restarts{};  ///< times that the numbers go back: a writer started again, or a frame came twice
    std::size_t skipped{};     ///< bytes of the bad frames, without zeros

    friend constexpr bool operator==(const journal_counts&, const journal_counts&) = default;
};

/// What a byte completed.
enum class journal_event : std::uint8_t {
    none,   ///< nothing yet
    frame,  ///< a good frame: take its number and payload before the next byte
    fault,  ///< a bad frame: `fault` says why
};

/// Finds the good frames in any bytes, in constant memory. Damage ends at the next zero.
///
///     if (reader.push(byte) == sitrep::journal_event::frame) use(reader.payload());
class journal_reader {
    // What leads to the checksum is a template, and no constant: for the initializer of one, g++ 12 would make the tables in
    // every program that includes this header.
public:
    /// `buffer` holds the current frame: payloads of up to buffer.size() - journal_extra bytes fit. It is no part of the input.
    constexpr explicit journal_reader(std::span<std::byte> buffer) : buffer_(buffer.data()), capacity_(buffer.size()) {}

    /// Takes the next byte of the input.
    template <class = void> constexpr journal_event push(std::byte value) {
        ++position_;
        if (value == std::byte{0}) return close(position_ - 1);
        ++raw_size_;
        if (std::byte decoded{}; cobs_.push(value, decoded)) keep(decoded);
        return journal_event::none;
    }

    // Byte delays std::span until a call, as above.
    /// Takes bytes off the front of `input` until they complete something; `none` at its end. Linear.
    template <std::same_as<const std::byte> Byte> constexpr journal_event scan(std::span<Byte>& input) {
        journal_event event = journal_event::none;
        std::size_t n = 0;
        while (event == journal_event::none && n < input.size()) {
            if constexpr (!SITREP_SMALL) n += take(input.data() + n, input.size() - n);
            if (n < input.size()) event = push(input.data()[n++]);
        }
        input = input.subspan(n);
        return event;
    }

    /// Ends the input. A last frame that lacks only its zero is good; any other one was cut off: end_of_input.
    template <class = void> constexpr journal_event finish() {
        journal_event event = close(position_);
        if (event == journal_event::fault) fault_ = errc::end_of_input;
        return event;
    }

    /// The number of the last good frame.
    SITREP_DETAIL_WRAPS constexpr std::uint16_t number() const { return static_cast<std::uint16_t>(next_number_ - 1u); }
    // Byte delays std::span until a call, as above.
    /// The payload of the last good frame, in the buffer: valid until the next byte.
    template <class Byte = const std::byte> constexpr std::span<Byte> payload() const {
        return {payload_, payload_size_};
    }

    /// Why the last bad frame is bad: too_long (for the buffer), end_of_input (shorter than a frame, or cut off in a
    /// COBS block), bad_checksum; none before the first.
    constexpr errc fault() const { return fault_; }

    /// Where the last frame begins, good or bad, in bytes from the start of the input.
    constexpr std::size_t offset() const { return offset_; }

    /// The number to continue with: the last good frame's number plus one; 0 before the first.
    constexpr std::uint16_t next_number() const { return next_number_; }

    /// What was found so far.
    constexpr const journal_counts& counts() const { return counts_; }

private:
    static constexpr std::uint32_t good_checksum = 0x48674BC7;  // of any bytes followed by their checksum

    constexpr void keep(std::byte decoded) {
        if (size_ > capacity_) return;
        if (size_ < capacity_) buffer_[size_] = decoded;
        ++size_;
    }

    /// Takes bytes as `push` does, but many at once, and no zero. Returns how many.
    template <class = void> constexpr std::size_t take(const std::byte* bytes, std::size_t n) {
        const bool fits = size_ <= capacity_;
        const detail::cobs_progress done = fits ? cobs_.take(bytes, n, buffer_ + size_, capacity_ - size_)
                                                : detail::cobs_progress{detail::count_to_zero(bytes, n), 0};
        size_ += done.written;
        raw_size_ += done.taken;
        position_ += done.taken;
        return done.taken;
    }

    template <class Byte = const std::byte> constexpr errc judge() const {
        if (size_ > capacity_) return errc::too_long;
        if (size_ < journal_extra || !cobs_.complete()) return errc::end_of_input;
        Byte* const decoded = buffer_;
        return detail::crc32c_of(decoded, size_, 0) == good_checksum ? errc::none : errc::bad_checksum;
    }

    /// Ends the frame whose bytes end before `end`, if there are any, and prepares for the next one.
    template <class = void> constexpr journal_event close(std::size_t end) {
        if (raw_size_ == 0) return journal_event::none;
        offset_ = end - raw_size_;
        errc code = judge();
        if (code == errc::none) {
            accept();
        } else {
            fault_ = code;
            ++counts_.bad;
            counts_.skipped += raw_size_;
        }
        raw_size_ = 0;
        size_ = 0;
        cobs_ = {};
        return code == errc::none ? journal_event::frame : journal_event::fault;
    }

    SITREP_DETAIL_WRAPS constexpr void accept() {
        const unsigned number = std::to_integer<unsigned>(buffer_[0]) | std::to_integer<unsigned>(buffer_[1]) << 8;
        const std::uint16_t gap = static_cast<std::uint16_t>(number - next_number_);
        if (counts_.good != 0) {  // the first frame may have any number: readers join late, old frames are deleted
            if (gap < 0x8000) counts_.missing += gap;
            else ++counts_.restarts;
        }
        ++counts_.good;
        next_number_ = static_cast<std::uint16_t>(number + 1u);
        payload_ = buffer_ + 2;
        payload_size_ = size_ - journal_extra;
    }

    std::byte* buffer_;
    std::size_t capacity_;
    std::size_t size_{};      // decoded bytes of the current frame; capacity_ + 1 if it is longer
    std::size_t raw_size_{};  // encoded bytes of the current frame
    std::size_t position_{};  // bytes of the input so far
    std::size_t offset_{};
    const std::byte* payload_{};
    std::size_t payload_size_{};
    journal_counts counts_{};
    std::uint16_t next_number_{};
    errc fault_{};
    detail::cobs_decoder cobs_{};
};

}}  // namespace sitrep

#endif

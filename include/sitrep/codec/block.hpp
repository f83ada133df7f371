// SPDX-License-Identifier: BSL-1.0
// Blocks: many messages as the payload of one frame of a journal, for storage. A frame of one record costs 8 bytes more than
// the record; a block shares them, and one bit that is damaged costs the records of one block.
//
// A block is the byte 7F, then complete messages, each of whole bytes. The message of a record never begins with 7F: so a
// reader of single records refuses a block, and a reader of blocks also reads payloads of one record.
#ifndef SITREP_CODEC_BLOCK_HPP
#define SITREP_CODEC_BLOCK_HPP

#include <sitrep/codec/uper/message.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {
inline constexpr std::byte block_mark{0x7F};
}  // namespace detail

// Byte, like an unused parameter, delays std::span until a call, so that including this header stays cheap; callers leave it.

/// Collects the binary messages of records in a buffer.
///
///     if (!block.add(*message)) {
///         journal.write(block.payload());
///         block.clear();
///         (void)block.add(*message);
///     }
class block_writer {
public:
    template <class = void>
    constexpr explicit block_writer(std::span<std::byte> buffer) : buffer_(buffer.data()), capacity_(buffer.size()) {}

    /// Adds a message, as `to_binary` of a record writes it. False, and no change, if it does not fit. Linear.
    template <class = void> constexpr bool add(std::span<const std::byte> message) {
        const std::size_t used = empty() ? 1 : size_;
        if (used > capacity_ || message.size() > capacity_ - used) return false;
        buffer_[0] = detail::block_mark;
        for (std::size_t i = 0; i < message.size(); ++i) buffer_[used + i] = message[i];
        size_ = used + message.size();
        return true;
    }

    constexpr bool empty() const { return size_ == 0; }
    /// The block, the payload of a frame. Precondition: !empty().
    template <class Byte = const std::byte> constexpr std::span<Byte> payload() const { return {buffer_, size_}; }
    /// Begins another block.
    constexpr void clear() { size_ = 0; }

private:
    std::byte* buffer_;
    std::size_t capacity_;
    std::size_t size_{};
};

/// Reads the records of a payload: of a block, or a single one.
///
///     for (sitrep::block_reader block(journal.payload()); block.more();)
///         if (const auto r = block.read<sitrep::record>()) use(*r);
class block_reader {
public:
    template <class = void>
    constexpr explicit block_reader(std::span<const std::byte> payload, decode_mode mode = decode_mode::strict)
        : rest_(payload.data()), size_(payload.size()), mode_(mode) {
        if (size_ == 0 || rest_[0] != detail::block_mark) return;
        is_block_ = true;
        ++rest_;
        --size_;
    }

    constexpr bool is_block() const { return is_block_; }
    /// True if there is another record to read. A payload has at least one.
    constexpr bool more() const { return !begun_ || size_ != 0; }

    /// Decodes the next record. Errors are those of `from_binary`; after one, the rest of a block cannot be read. Linear in
    /// the record.
    template <class T> constexpr result<T> read() {
        begun_ = true;
        message_ = rest_;
        message_size_ = size_;
        auto decoded = decode<T>();
        if (is_block_ && !decoded && decoded.error().code == errc::trailing_input) {  // located after the message
            message_size_ = decoded.error().offset;
            decoded = decode<T>();
        }
        if (!decoded) message_size_ = size_;
        rest_ += message_size_;
        size_ -= message_size_;
        return decoded;
    }

    /// The bytes of the record that was read last; after an error, all bytes that were left.
    template <class Byte = const std::byte> constexpr std::span<Byte> message() const {
        return {message_, message_size_};
    }

private:
    template <class T> constexpr result<T> decode() const {
        auto decoded = detail::start_result<T>();
        detail::decode_message({message_, message_size_}, mode_, decoded);
        return decoded;
    }

    const std::byte* rest_;
    std::size_t size_;  // of the rest
    const std::byte* message_{};
    std::size_t message_size_{};
    decode_mode mode_;
    bool is_block_{}, begun_{};
};

}}  // namespace sitrep

#endif

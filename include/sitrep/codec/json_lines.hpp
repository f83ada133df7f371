// SPDX-License-Identifier: BSL-1.0
// JSON Lines (https://jsonlines.org): streams of values, one in each line, read and written line by line.
#ifndef SITREP_CODEC_JSON_LINES_HPP
#define SITREP_CODEC_JSON_LINES_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Goes through a block of text line by line, so that one wrong line costs that line only; lines of white space are
/// passed over. For a text that comes in pieces make one reader for each piece of whole lines, and start it where the
/// one before is at its end.
class json_lines_reader {
public:
    /// `number` and `offset`: of the first line, and of its first octet, in the whole text.
    constexpr explicit json_lines_reader(std::string_view text, decode_mode mode = decode_mode::strict, std::uint32_t number = 1,
                                         std::size_t offset = 0)
        : left_(text), mode_(mode), number_(number), offset_(offset) {}

    /// Goes to the next line that is not blank; false at the end of the text. Linear.
    constexpr bool next() {
        while (take_line())
            if (!is_blank()) return true;
        return false;
    }

    /// The line, without its '\n'.
    constexpr std::string_view line() const { return line_; }
    /// Its number, from 1; at the end of the text that of the line which would follow.
    constexpr std::uint32_t number() const { return number_; }
    /// Where it begins in the whole text; at the end of the text, how long that is.
    constexpr std::size_t offset() const { return offset_; }

    /// The value that stands in the line. Errors are those of `from_json`, placed in the whole text; their path leads
    /// through the value.
    template <class T>
    constexpr result<std::remove_cv_t<T>> read() const {
        result<std::remove_cv_t<T>> made = from_json<T>(line_, mode_);
        if (!made) {
            error placed = made.error();
            placed.line += number_ - 1;
            placed.offset += static_cast<std::uint32_t>(offset_);
            made.fail() = placed;
        }
        return made;
    }

    /// True if the error that `read` gave means no more than that the text stops in this line, its last: what a crash
    /// or a full disk leaves behind. A line that has its '\n' was never torn.
    constexpr bool torn(const error& e) const { return !ended_ && e.code == errc::end_of_input; }

private:
    constexpr bool take_line() {
        offset_ += line_.size() + (ended_ ? 1u : 0u);
        number_ += ended_ ? 1u : 0u;
        std::size_t n = 0;
        while (n < left_.size() && left_.data()[n] != '\n') ++n;
        line_ = {left_.data(), n};
        ended_ = n < left_.size();
        const std::size_t taken = n + (ended_ ? 1u : 0u);
        left_ = {left_.data() + taken, left_.size() - taken};
        return taken != 0;
    }
    constexpr bool is_blank() const {
        for (const char c : line_)
            if (c != ' ' && c != '\t' && c != '\r') return false;
        return true;
    }

    std::string_view left_;
    std::string_view line_{};
    decode_mode mode_;
    bool ended_{};  // the line has its '\n'
    std::uint32_t number_;
    std::size_t offset_;
};

/// Writes values into a caller's buffer, each in a line of its own. Sticky: write everything, then ask `finish` once.
class json_lines_writer {
public:
    constexpr explicit json_lines_writer(std::span<char> out) : out_(out) {}

    /// One line. Linear.
    template <class T>
    constexpr void write(const T& value) {
        static_assert(detail::shape_of<T> != detail::shape::list,
                      "sitrep: json_lines_writer::write takes the value of one line; write the elements of a list one by one");
        const std::size_t start = size_ < out_.size() ? size_ : out_.size();
        const result<std::string_view> made = to_json(value, std::span<char>(out_.data() + start, out_.size() - start));
        if (made) size_ += made->size();
        else if (made.error().code == errc::no_room) size_ += made.error().needed;
        else fail(made.error());
        ++lines_;
        if (size_ < out_.size()) out_.data()[size_] = '\n';
        ++size_;
    }

    /// What was written. Errors, placed in that: the first of a value that has no JSON form, if it begins before the
    /// buffer is full; no_room, with the octets needed in `needed`.
    constexpr result<std::string_view> finish() const {
        if (fault_.code != errc::none) return fault_;
        if (size_ <= out_.size()) return std::string_view(out_.data(), size_);
        return detail::no_room(out_.size(), size_);
    }

private:
    constexpr void fail(const error& e) {
        if (fault_.code != errc::none) return;
        fault_ = e;
        fault_.line += lines_;
        fault_.offset += static_cast<std::uint32_t>(size_);
    }

    std::span<char> out_;
    std::size_t size_{};
    std::uint32_t lines_{};
    error fault_{};
};

}}  // namespace sitrep

#endif

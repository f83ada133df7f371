// SPDX-License-Identifier: BSL-1.0
// JSON Lines (https://jsonlines.org): one JSON value in each line. As complete lists, or line by line.
#ifndef SITREP_CODEC_JSON_LINES_HPP
#define SITREP_CODEC_JSON_LINES_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/inspect.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Writes the elements of a list into `out`, each as JSON in a line that ends in '\n', and returns the part of `out` that it
/// wrote. Errors are those of `to_json`, located in all of the text; their path begins with the element's index, from 0.
/// Linear in the text; no heap.
template <class T> constexpr result<std::string_view> to_json_lines(const T& elements, std::span<char> out) {
    static_assert(detail::shape_of<T> == detail::shape::list,
                  "sitrep: to_json_lines takes a list<T, N>; for other values use to_json");
    using element_type = typename T::value_type;
    detail::check_nesting<element_type>();
    detail::json_writer w(out.data(), out.size());
    for (const element_type& element : elements) {
        detail::encode_json<detail::element_constraint<detail::no_constraint, element_type>>(w, element);
        w.end_line();
    }
    return detail::written(w, out.data(), out.size(), true);
}

/// Reads a list from JSON Lines. Blank lines, "\r\n" and a last line without '\n' are allowed. Errors are those of
/// `from_json`, located in all of the text; their path begins with the element's index, from 0; too_long for more
/// lines than the list holds, unless lenient mode drops them. Linear in the text; no heap.
template <class T>
constexpr result<std::remove_cv_t<T>> from_json_lines(std::string_view text, decode_mode mode = decode_mode::strict) {
    static_assert(detail::shape_of<std::remove_cv_t<T>> == detail::shape::list,
                  "sitrep: from_json_lines reads a list<T, N>; for other types use from_json");
    detail::check_nesting<typename std::remove_cv_t<T>::value_type>();
    auto decoded = detail::start_result<std::remove_cv_t<T>>();
    detail::json_reader in(text, mode);
    detail::json_decoder<detail::shape::list>::read_lines(in, *decoded);
    if (in.failed()) detail::locate(detail::result_access::fail(decoded), text.data(), in.fault(), in.missing(), true);
    else if (in.skipped()) detail::result_access::mark_skipped(decoded);
    return decoded;
}

/// The most bytes that `to_json_lines` writes for a list of type T: as json_capacity, with a '\n' for each element.
template <class T>
inline constexpr std::size_t json_lines_capacity = T::capacity() * (json_capacity<typename T::value_type> + 1);

/// Goes through a block of text line by line, so that a wrong line costs that line only. Skips lines of white space.
/// If a text comes in pieces, make one reader for each piece of complete lines; start it with the `number` and `offset` that
/// the reader before has at its end.
class json_lines_reader {
public:
    /// `number`, from 1, and `offset`, in bytes from 0: those of the block's first line in the complete text.
    constexpr explicit json_lines_reader(std::string_view text, decode_mode mode = decode_mode::strict,
                                         std::uint32_t number = 1, std::size_t offset = 0)
        : rest_(text), mode_(mode), number_(number), offset_(offset) {}

    /// Goes to the next line that is not blank; false at the end of the text. Linear.
    constexpr bool next() {
        while (take_line())
            if (!is_blank()) return true;
        return false;
    }

    /// The line, without its '\n'.
    constexpr std::string_view line() const { return line_; }
    /// Its number, from 1; at the end of the text, the number of the line that would follow.
    constexpr std::uint32_t number() const { return number_; }
    /// The offset of its first byte in the complete text; at the end of the text, the size of that.
    constexpr std::size_t offset() const { return offset_; }

    /// Decodes the value of the line. Errors are those of `from_json`; line and offset are those in the complete text, the path
    /// is that in the value.
    template <class T> constexpr result<std::remove_cv_t<T>> read() const {
        result<std::remove_cv_t<T>> decoded = from_json<T>(line_, mode_);
        if (!decoded) {
            error e = decoded.error();
            move(e);
            detail::result_access::fail(decoded) = e;
        }
        return decoded;
    }

    /// Explains the result of `read<T>()`, as `find_unknown` does; line and offset are those in the complete text.
    template <class T> constexpr unknown_name find_unknown() const {
        unknown_name found = sitrep::find_unknown<T>(line_, mode_);
        if (found.where.code != errc::none) move(found.where);
        return found;
    }

    /// True if the error that `read` returned means only that the text ends within this line, as after a crash or on a full
    /// disk. A line that ends in '\n' is never torn.
    constexpr bool torn(const error& e) const { return !ended_ && e.code == errc::end_of_input; }

private:
    /// Makes a location in the line one in the complete text.
    constexpr void move(error& e) const {
        e.line += number_ - 1;
        e.offset += static_cast<std::uint32_t>(offset_);
    }
    constexpr bool take_line() {
        offset_ += line_.size() + (ended_ ? 1u : 0u);
        number_ += ended_ ? 1u : 0u;
        std::size_t n = 0;
        while (n < rest_.size() && rest_.data()[n] != '\n') ++n;
        line_ = rest_.substr(0, n);
        ended_ = n < rest_.size();
        const std::size_t taken = n + (ended_ ? 1u : 0u);
        rest_ = rest_.substr(taken);
        return taken != 0;
    }
    constexpr bool is_blank() const {
        for (const char c : line_)
            if (c != ' ' && c != '\t' && c != '\r') return false;
        return true;
    }

    std::string_view rest_;
    std::string_view line_{};
    decode_mode mode_;
    bool ended_{};  // the line ends in '\n'
    std::uint32_t number_;
    std::size_t offset_;
};

/// Writes values into a caller's buffer, each in its own line. The first error stays: write everything, then call `finish`
/// once.
class json_lines_writer {
public:
    /// `out`: the buffer for all lines.
    constexpr explicit json_lines_writer(std::span<char> out) : out_(out.data()), capacity_(out.size()) {}

    /// Writes one line. Linear.
    template <class T> constexpr void write(const T& value) {
        static_assert(
            detail::shape_of<T> != detail::shape::list,
            "sitrep: json_lines_writer::write takes the value of one line; write the elements of a list one by one");
        const std::size_t start = size_ < capacity_ ? size_ : capacity_;
        const result<std::string_view> written = detail::write_json(value, out_ + start, capacity_ - start);
        if (written) size_ += written->size();
        else if (written.error().code == errc::buffer_too_small) size_ += written.error().needed;
        else if (size_ < capacity_) fail(written.error());
        ++lines_;
        if (size_ < capacity_) out_[size_] = '\n';
        ++size_;
    }

    /// The text written. Errors, located in it: the first of a value that has no JSON form, if it begins before the
    /// buffer is full; buffer_too_small, with the bytes needed in `needed`.
    constexpr result<std::string_view> finish() const {
        if (fault_.code != errc::none) return fault_;
        if (size_ <= capacity_) return detail::view_of(out_, size_);
        return detail::buffer_too_small(capacity_, size_);
    }

private:
    constexpr void fail(const error& e) {
        if (fault_.code != errc::none) return;
        fault_ = e;
        fault_.line += lines_;
        fault_.offset += static_cast<std::uint32_t>(size_);
    }

    char* out_;
    std::size_t capacity_;
    std::size_t size_{};
    std::uint32_t lines_{};
    error fault_{};
};

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// Encodings into std::string and std::vector, JSON Lines as a range, and doubles as positions.
#ifndef SITREP_STD_OUTPUT_HPP
#define SITREP_STD_OUTPUT_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/value/position.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// What `write` fills, in a buffer that is large enough. std::nullopt after an error, which goes to `why` if that is given.
template <class Buffer, class Write> std::optional<Buffer> write_all(Write write, error* why) {
    Buffer buffer(256, typename Buffer::value_type{});
    for (;;) {
        const auto written = write(buffer);
        if (written) {
            buffer.resize(written->size());
            return buffer;
        }
        if (written.error().code != errc::buffer_too_small) {
            if (why != nullptr) *why = written.error();
            return std::nullopt;
        }
        buffer.resize(written.error().needed);
    }
}

}  // namespace detail

/// The JSON of a value. std::nullopt if it has none: then `why`, if given, is the error of `to_json`. Linear.
template <class T> std::optional<std::string> to_json_string(const T& value, error* why = nullptr) {
    return detail::write_all<std::string>([&value](std::string& out) { return to_json(value, std::span<char>(out)); },
                                          why);
}

/// The binary encoding of a value. std::nullopt if it has none: then `why`, if given, is the error of `to_binary`. Linear.
template <class T> std::optional<std::vector<std::byte>> to_binary_vector(const T& value, error* why = nullptr) {
    return detail::write_all<std::vector<std::byte>>(
        [&value](std::vector<std::byte>& out) { return to_binary(value, std::span<std::byte>(out)); }, why);
}

/// The lines of a JSON Lines text as a range of results, one for each line that is not blank. Errors are located in all of
/// the text. Reads each line when it is reached; the text must outlive the range.
template <class T> class json_lines {
public:
    constexpr explicit json_lines(std::string_view text, decode_mode mode = decode_mode::strict)
        : text_(text), mode_(mode) {}

    /// An input iterator; `number()` is the number of its line, from 1.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using value_type = result<T>;
        using difference_type = std::ptrdiff_t;

        constexpr explicit iterator(const json_lines_reader& reader) : reader_(reader) { ++*this; }

        constexpr const value_type& operator*() const { return read_; }
        constexpr const value_type* operator->() const { return &read_; }
        constexpr iterator& operator++() {
            done_ = !reader_.next();
            if (!done_) read_ = reader_.template read<T>();
            return *this;
        }
        constexpr void operator++(int) { ++*this; }
        constexpr std::uint32_t number() const { return reader_.number(); }

        friend constexpr bool operator==(const iterator& i, std::default_sentinel_t) { return i.done_; }

    private:
        json_lines_reader reader_;
        value_type read_{error{}};
        bool done_{};
    };

    constexpr iterator begin() const { return iterator(json_lines_reader(text_, mode_)); }
    constexpr std::default_sentinel_t end() const { return {}; }

private:
    std::string_view text_;
    decode_mode mode_;
};

/// Degrees in floating point, rounded to this number of decimals; half a unit is rounded away from zero. Numbers that are
/// within the precision of a double of such a half may be rounded either way.
/// std::nullopt if a number is no number, or if `position::of` refuses the numbers.
inline std::optional<position> to_position(double lat, double lon, unsigned decimals) {
    if (!(std::fabs(lat) <= 90) || !(std::fabs(lon) <= 180) || decimals > decimal::most_decimals) return std::nullopt;
    const double scale = std::pow(10.0, decimals);
    const auto units = [scale](double degrees) { return static_cast<std::int32_t>(std::lround(degrees * scale)); };
    return position::of(units(lat), units(lon), decimals);
}

/// The nearest double: 13.480 gives 13.48.
inline double to_double(const decimal& d) { return d.digits / std::pow(10.0, d.decimals); }

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// JSON Lines as a range.
#ifndef SITREP_STD_JSON_LINES_HPP
#define SITREP_STD_JSON_LINES_HPP

#include <sitrep/codec/json_lines.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

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

}}  // namespace sitrep

#endif

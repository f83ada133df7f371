// SPDX-License-Identifier: BSL-1.0
// The layout of a JSON Schema: each definition and property starts a line, keywords share lines.
#ifndef SITREP_SCHEMA_JSON_SCHEMA_WRITER_HPP
#define SITREP_SCHEMA_JSON_SCHEMA_WRITER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Writes the text of a JSON Schema into a caller's buffer.
class json_schema_writer {
public:
    constexpr json_schema_writer(char* out, std::size_t capacity, decode_mode mode)
        : out_(out, capacity), mode_(mode) {}

    constexpr const text_writer& text() const { return out_; }
    /// The readers that the schema is for.
    constexpr decode_mode mode() const { return mode_; }

    /// `lines`: each member or element on a line of its own.
    constexpr void open(char bracket, bool lines = false) {
        begin();
        out_.put(bracket);
        lines_ = lines_ << 1 | (lines ? 1u : 0u);
        ++depth_;
        comma_ = false;
    }
    constexpr void close(char bracket) {
        const bool lines = (lines_ & 1) != 0;
        lines_ >>= 1;
        --depth_;
        if (lines && comma_) new_line(0);
        out_.put(bracket);
        comma_ = true;
    }

    constexpr void key(std::string_view name) {
        string(name);
        out_.put(": ");
        comma_ = false;
        after_key_ = true;
    }
    /// "" as the value of a key and as an element.
    constexpr void string(std::string_view s) { strings("", s, ""); }
    /// Three strings as one.
    constexpr void strings(std::string_view a, std::string_view b, std::string_view c) {
        begin();
        out_.put('"');
        for (const std::string_view part : {a, b, c})
            for (const char letter : part) put_letter(letter);
        out_.put('"');
    }
    template <class T> constexpr void integer(T n) {
        begin();
        out_.put_integer(n);
    }
    constexpr void boolean(bool b) {
        begin();
        out_.put(b ? "true" : "false");
    }
    template <class T>
        requires std::is_integral_v<T>
    constexpr void member(std::string_view name, T n) {
        key(name);
        integer(n);
    }
    constexpr void member(std::string_view name, std::string_view value) {
        key(name);
        string(value);
    }
    constexpr void end() { out_.put('\n'); }

private:
    static constexpr std::size_t width = 110;

    constexpr void begin() {
        const bool value = after_key_;
        after_key_ = false;
        if (!value && comma_) out_.put(',');
        if (!value && depth_ != 0) {
            if ((lines_ & 1) != 0) new_line(0);
            else if (comma_ && out_.size() - line_ > width) new_line(1);
            else if (comma_) out_.put(' ');
        }
        comma_ = true;
    }
    constexpr void new_line(unsigned more) {
        out_.put('\n');
        line_ = out_.size();
        for (unsigned i = 0; i < depth_ + more; ++i) out_.put("  ");
    }
    constexpr void put_letter(char c) {
        const bool control = static_cast<unsigned char>(c) < ' ';
        if (c == '"' || c == '\\') out_.put('\\');
        out_.put(control ? ' ' : c);
    }

    text_writer out_;
    decode_mode mode_;
    std::uint32_t lines_{};  // a bit for each open bracket
    unsigned depth_{};
    std::size_t line_{};
    bool comma_{};
    bool after_key_{};
};

}}}  // namespace sitrep::detail

#endif

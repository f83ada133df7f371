// SPDX-License-Identifier: BSL-1.0
// The JSON writer: the text of values of every type, in the shortest form and without white space.
#ifndef SITREP_CODEC_JSON_WRITER_HPP
#define SITREP_CODEC_JSON_WRITER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Writes JSON into a caller's buffer. The first fault stays; after it, writing goes on, so that the size is known.
class json_writer {
public:
    constexpr json_writer(char* out, std::size_t capacity) : out_(out, capacity) {}

    constexpr errc code() const { return code_; }
    constexpr std::size_t fault_offset() const { return fault_at_; }
    constexpr std::size_t size() const { return out_.size(); }

    /// Call this before you write the faulty value: it writes the value's name first, so that the offset tells which it is.
    [[gnu::noinline]] constexpr void fail(errc code) {
        begin();
        begun_ = true;
        if (code_ != errc::none) return;
        code_ = code;
        fault_at_ = out_.size();
    }

    /// For a value that has no JSON form: writes nothing for it.
    constexpr void no_value(errc code) {
        fail(code);
        begun_ = false;
        comma_ = true;
    }

    /// Opens an object whose members have these names, in this order, or an array. `leave` takes the result.
    [[gnu::noinline]] constexpr json_names enter(char bracket, json_names names) {
        begin();
        out_.put(bracket);
        comma_ = false;
        const json_names outer = names_;
        names_ = names;
        return outer;
    }
    [[gnu::noinline]] constexpr void leave(char bracket, json_names outer) {
        out_.put(bracket);
        comma_ = true;
        names_ = outer;
    }
    /// Skips the next member, which is absent.
    constexpr void absent() { names_.next(); }

    constexpr void end_line() {
        out_.put('\n');
        comma_ = false;
    }

    [[gnu::noinline]] constexpr void boolean(bool value) {
        begin();
        for (const char* c = value ? "true" : "false"; *c != '\0'; ++c) out_.put(*c);
    }

    template <class Word> SITREP_DETAIL_WRAPS constexpr void integer(Word value, json_limits<Word> limits) {
        if (!limits.hold(value ^ limits.flip())) fail(errc::out_of_range);
        begin();
        const bool negative = (value & limits.flip()) != 0;
        if (negative) out_.put('-');
        if constexpr (sizeof(Word) > 4) out_.put_number64(negative ? 0 - value : value);
        else out_.put_number(negative ? 0 - value : value);
    }

    SITREP_DETAIL_WRAPS constexpr void exact_decimal(decimal d) {
        if (d.decimals > decimal::most_decimals) fail(errc::out_of_range);
        begin();
        const std::uint32_t value = static_cast<std::uint32_t>(d.digits);
        char buffer[10];
        text_writer w(buffer);
        w.put_number(d.digits < 0 ? 0 - value : value);
        const std::string_view digits = w.view();
        if (d.digits < 0) out_.put('-');
        // From the highest power of ten to the lowest; at least one digit is before the point. put_decimal would take 50
        // bytes more on a microcontroller, for its division.
        for (std::size_t power = digits.size() > d.decimals ? digits.size() : d.decimals + 1u; power-- != 0;) {
            out_.put(power < digits.size() ? digits.data()[digits.size() - 1 - power] : '0');
            if (power == d.decimals && power != 0) out_.put('.');
        }
    }

    /// A string that must not be empty. Escapes are the shortest possible (as in RFC 8785 3.2.2.2).
    constexpr void string(std::string_view s) {
        if (s.empty()) fail(errc::missing);
        begin();
        quoted(s);
    }

    /// A member that is absent if the string is empty.
    constexpr void text_member(std::string_view s) {
        if (s.empty()) absent();
        else string(s);
    }

    /// A value's notation, which `w` holds.
    constexpr void notation(const text_writer& w) {
        if (!w.fits()) fail(errc::too_long);
        string(w.view());
    }

    /// Word number n of an enum that has `total`.
    constexpr void word(const char* words, std::size_t total, std::size_t n) {
        if (n >= total) fail(errc::unknown_value);
        begin();
        quoted(json_names(words).from(n).name());
    }

    /// Capital letters, as letters<N> holds them.
    constexpr void capitals(std::string_view s) {
        for (const char c : s)
            if (!is_capital(c)) fail(errc::bad_value);
        begin();
        quoted(s);
    }

private:
    /// What precedes a value: a comma, unless it is the first, and the name of a member.
    constexpr void begin() {
        const bool begun = begun_;
        begun_ = false;
        if (begun) return;
        if (comma_) out_.put(',');
        comma_ = true;
        if (names_.done()) return;
        quoted(names_.name());
        out_.put(':');
        names_.next();
    }

    constexpr void quoted(std::string_view s) {
        out_.put('"');
        for (const char c : s) {
            if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') out_.put(c);
            else escape(c);
        }
        out_.put('"');
    }
    constexpr void escape(char c) {
        constexpr std::string_view named = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
        out_.put('\\');
        const std::size_t i = index_in(named, c);
        if (i < named.size()) return out_.put(letters.data()[i]);
        const unsigned byte = static_cast<unsigned char>(c);
        out_.put('u');
        out_.put_number(byte >> 4, 3);
        const unsigned low = byte & 0xF;
        out_.put(static_cast<char>(low + (low > 9 ? 'a' - 10 : '0')));
    }

    text_writer out_;
    json_names names_{""};
    std::size_t fault_at_{};
    errc code_{};
    bool comma_{};
    bool begun_{};
};

}}}  // namespace sitrep::detail

#endif

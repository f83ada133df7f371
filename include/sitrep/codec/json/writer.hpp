// SPDX-License-Identifier: BSL-1.0
// The JSON writer: the text of values of every type, in the shortest form and without white space.
#ifndef SITREP_CODEC_JSON_WRITER_HPP
#define SITREP_CODEC_JSON_WRITER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

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
    [[gnu::noinline]] constexpr json_cursor enter(char bracket, json_cursor names) {
        begin();
        out_.put(bracket);
        comma_ = false;
        const json_cursor outer = names_;
        names_ = names;
        return outer;
    }
    [[gnu::noinline]] constexpr void leave(char bracket, json_cursor outer) {
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

    /// A writer for a value's notation: of `buffer`, or of the place where the notation goes. `notation` takes it.
    constexpr text_writer notation_writer(char (&buffer)[json_short]) {
        return takes_eight && !std::is_constant_evaluated() ? writer_in_place(buffer) : text_writer(buffer);
    }
    /// A value's notation, which `w` holds.
    constexpr void notation(const text_writer& w) {
        if (takes_eight && !std::is_constant_evaluated() && take_notation(w.view())) return;
        if (!w.fits()) fail(errc::too_long);
        if (takes_eight && !std::is_constant_evaluated()) return string_of_copy(w.view());
        string(w.view());
    }

    /// Word number n of an enum that has `total`.
    constexpr void word(json_known words, std::size_t total, std::size_t n) {
        if (n >= total) fail(errc::unknown_value);
        begin();
        put_word(words, total, n);
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
        put_name(names_);
    }
    constexpr void put_name(json_names& names) {
        if (comma_) out_.put(',');
        comma_ = true;
        if (names.done()) return;
        quoted(names.name());
        out_.put(':');
        names.next();
    }
    constexpr void put_name(json_keys& names) {
        const bool comma = comma_;
        comma_ = true;
        if (names.done()) return comma ? out_.put(',') : void();
        put_known(names.name(), comma, true);
        names.next();
    }
    /// A name or word without escapes, which 16 bytes follow.
    constexpr void put_known(std::string_view name, bool comma, bool colon) {
        if (!std::is_constant_evaluated() && out_.has_room(name.size() + 20)) {
            char* const start = out_.next();
            char* to = start;
            *to = ',';
            to += comma ? 1 : 0;
            *to++ = '"';
            for (std::size_t i = 0; i < name.size(); i += 16) __builtin_memcpy(to + i, name.data() + i, 16);
            to += name.size();
            *to++ = '"';
            *to = ':';
            out_.advance(static_cast<std::size_t>(to - start) + (colon ? 1 : 0));
            return;
        }
        if (comma) out_.put(',');
        quoted(name);
        if (colon) out_.put(':');
    }

    constexpr void quoted(std::string_view s) {
        out_.put('"');
        if (takes_eight && !std::is_constant_evaluated()) s = put_eights(s);
        for (const char c : s) put_char(c);
        out_.put('"');
    }
    constexpr void put_char(char c) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') out_.put(c);
        else escape(c);
    }
    /// Puts eight characters at a time, with their escapes; returns what is left: less than eight.
    std::string_view put_eights(std::string_view s) {
        const char* c = s.data();
        const char* const end = c + s.size();
        while (end - c >= 8) {
            const std::uint64_t v = load_eight(c);
            const std::size_t plain = first_byte(find_special(v));
            out_.put_eight(v, plain);
            c += plain;
            if (plain < 8) put_char(*c++);
        }
        if (s.size() < 8 || c == end) return view_of(c, static_cast<std::size_t>(end - c));
        const auto left = static_cast<std::size_t>(end - c);
        const std::uint64_t v = load_eight(end - 8) >> 8 * (8 - left);  // NULs follow, which are special
        const std::size_t plain = first_byte(find_special(v));
        out_.put_eight(v, plain);
        return view_of(c + plain, left - plain);
    }
    constexpr void put_word(const char* words, std::size_t, std::size_t n) { quoted(json_names(words).from(n).name()); }
    constexpr void put_word(const json_index* words, std::size_t total, std::size_t n) {
        if (n >= total || words->escaped) return put_word(words->names, total, n);
        put_known(view_of(words->at(n), words->size(n)), false, false);
    }
    /// The text can be in the place where it goes.
    [[gnu::noinline]] void string_of_copy(std::string_view text) {
        char buffer[json_short];
        text_writer copy(buffer);
        copy.put(text);
        string(copy.view());
    }
    [[gnu::noinline]] text_writer writer_in_place(char (&buffer)[json_short]) {
        if (!out_.has_room(json_short + 2)) return text_writer(buffer);
        begin();
        begun_ = true;
        return text_writer(out_.next() + 1, json_short);
    }
    /// Ends a notation that was written where it goes; false if it needs a copy.
    bool take_notation(std::string_view text) {
        char* const quote = out_.next();
        if (text.data() != quote + 1 || text.empty()) return false;
        for (std::size_t i = 0; i < text.size(); i += 8)
            if (keep_bytes(find_special(load_eight(quote + 1 + i)), text.size() - i) != 0) return false;
        begun_ = false;
        *quote = quote[text.size() + 1] = '"';
        out_.advance(text.size() + 2);
        return true;
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
    json_cursor names_{};
    std::size_t fault_at_{};
    errc code_{};
    bool comma_{};
    bool begun_{};
};

}}}  // namespace sitrep::detail

#endif

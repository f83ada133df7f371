// SPDX-License-Identifier: BSL-1.0
// The grammar of JSON (RFC 8259), byte by byte, for values of any type.
#ifndef SITREP_CODEC_JSON_SCANNER_HPP
#define SITREP_CODEC_JSON_SCANNER_HPP

#include <sitrep/codec/json/pointer.hpp>
#include <sitrep/codec/json/quick.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/utf8.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What is wrong with a JSON text, and at which byte, from 0.
struct json_fault {
    errc code{};
    std::size_t offset{};
    std::size_t name_size{};  ///< if the fault is a name, the bytes from `offset` to its value, where its path begins
};

/// The index of a character in `set`; set.size() if `set` does not have it.
constexpr std::size_t index_in(std::string_view set, char c) {
    std::size_t i = 0;
    while (i < set.size() && set.data()[i] != c) ++i;
    return i;
}

/// Brackets and braces that may be open at once.
inline constexpr unsigned json_nesting_limit = 32;

/// Goes through a JSON text. The first fault stays and moves the scanner to the end of its text, so callers need not check
/// after each step.
class json_scanner {
public:
    constexpr explicit json_scanner(std::string_view text) : text_(text.data()), end_(text.size()) {}

    constexpr bool failed() const { return fault_.code != errc::none; }
    constexpr const json_fault& fault() const { return fault_; }
    constexpr std::size_t at() const { return at_; }

    [[gnu::noinline]] constexpr void fail(errc code, std::size_t offset) {
        at_ = end_;
        if (failed()) return;
        fault_.code = code;
        fault_.offset = offset;
    }

    /// The member whose name began at `start`, and at whose value the scanner is, is itself the fault.
    constexpr void fail_name(errc code, std::size_t start) {
        if (!failed()) fault_.name_size = at_ - start;
        fail(code, start);
    }

    /// A position to go back to with `rewind`, even after a fault.
    struct mark {
        std::size_t at;
        unsigned depth;
    };
    constexpr mark here() const { return {at_, depth_}; }
    constexpr void rewind(mark to) {
        at_ = to.at;
        depth_ = to.depth;
        fault_ = {};
    }

    /// The next byte; NUL, which JSON does not have, at the end.
    constexpr char peek() const { return at_ < end_ ? text_[at_] : '\0'; }

    /// Skips white space.
    constexpr void space() {
        constexpr std::string_view blanks = " \n\r\t";
        while (peek() <= ' ' && index_in(blanks, peek()) < blanks.size()) ++at_;
    }

    /// Skips white space up to the end; anything else is a fault.
    constexpr void finish() {
        space();
        if (at_ != end_) fail(errc::trailing_input, at_);
    }

    /// The value here has another type than expected, or no value starts here.
    constexpr void mismatch() {
        constexpr std::string_view starts = "\"{[tfn-0123456789";
        if (index_in(starts, peek()) < starts.size()) fail(errc::wrong_type, at_);
        else unexpected();
    }

    /// Enters an object or array. Follow with `more` before each member or element.
    constexpr void open(char bracket) {
        if (!accept(bracket)) return mismatch();
        if (depth_++ == json_nesting_limit) fail(errc::too_deep, at_ - 1);
    }

    /// True at a member or element; false after the closing `bracket`, and after a fault.
    constexpr bool more(bool& first, char bracket) {
        if (takes_eight && at_ + 1 < end_ && text_[at_] == ',' && !first && text_[at_ + 1] > ' ') {
            ++at_;
            return true;
        }
        space();
        const bool comma = !first;
        first = false;
        if (accept(bracket)) {
            --depth_;
            return false;
        }
        if (comma) expect(',');
        space();
        return !failed();
    }

    /// Reads the name of a member and the colon; the value follows.
    constexpr void key(text_writer& name) {
        if (peek() != '"') return unexpected();
        string(name);
        space();
        expect(':');
        space();
    }

    /// Reads a string and decodes its escapes.
    constexpr void string(text_writer& out) {
        if (!accept('"')) return mismatch();
        const std::size_t start = at_;
        unsigned all = 0;  // the bits of all bytes
        for (;;) {
            if (takes_eight && !std::is_constant_evaluated()) at_ += copy_plain(text_ + at_, text_ + end_, out, all);
            const char c = peek();
            if (c == '"') break;
            const unsigned byte = static_cast<unsigned char>(c);
            if (byte < 0x20) return unexpected();  // or the end
            all |= byte;
            if (c == '\\') {
                escape(out);
            } else {
                out.put(c);
                ++at_;
            }
        }
        const std::size_t good = all < 0x80 ? at_ - start : utf8_prefix(view_of(text_ + start, at_ - start));
        if (good != at_ - start) return fail(errc::bad_utf8, start + good);
        ++at_;
    }

    /// Skips null, "" and [], which state nothing; false at anything else, which stays unread.
    constexpr bool take_empty() {
        const char c = peek();
        const std::size_t start = at_;
        if (c == 'n') {
            literal(c);
            return true;
        }
        if (c != '"' && c != '[') return false;
        ++at_;
        if (c == '[') space();
        if (accept(c == '[' ? ']' : c)) return true;
        at_ = start;
        return false;
    }

    template <class Word> constexpr json_number<Word> number() {
        json_number<Word> n;
        const std::size_t start = at_;
        if (takes_eight && !std::is_constant_evaluated()) {
            const std::size_t size = read_short_number(text_ + at_, text_ + end_, n);
            at_ += size;
            if (size != 0) return n;
        }
        n.negative = accept('-');
        if (!n.negative && !at_digit()) mismatch();
        if (!accept('0')) digits(start, n);
        else if (at_digit()) fail(errc::syntax, start);
        if (accept('.')) {
            const std::size_t point = at_;
            digits(start, n);
            n.decimals = static_cast<std::uint32_t>(at_ - point);
        }
        n.exponent = accept('e') || accept('E');
        if (n.exponent) {
            if (!accept('-')) accept('+');
            digits(start, n);
        }
        return n;
    }

    constexpr bool boolean() {
        const char c = peek();
        if (c == 't' || c == 'f') literal(c);
        else mismatch();
        return c == 't';
    }

    /// Skips a value of any type. If the text ends in it, `path` (if given) gets the names and indices that lead to the end.
    /// Not recursive: it keeps one bit for each level, and the names in the path.
    constexpr void skip(json_pointer* path = nullptr) {
        static_assert(json_nesting_limit <= 32);  // the bits of `objects`
        const unsigned base = depth_;
        std::uint32_t objects = 0;  // the innermost level in the lowest bit: 1 = object
        std::uint32_t begun = 0;    // elements of this level, up to the current one
        text_writer nowhere(nullptr, 0);
        std::size_t start = at_;  // of the current member or element
        do {
            const char c = peek();
            bool first = c == '{' || c == '[';
            if (!first) scalar(nowhere);
            if (path != nullptr && depth_ != base && (first || failed())) {
                at_ = start;
                fault_ = {};
                if ((objects & 1u) != 0) path->add_key([this](text_writer& out) { key(out); });
                else path->add_index(begun - 1);
                if (!first) return;
            }
            if (first) {
                open(c);
                objects = objects << 1 | (c == '{' ? 1u : 0u);
                begun = 0;
            }
            while (depth_ != base && !more(first, (objects & 1u) != 0 ? '}' : ']')) {
                if (failed()) return;
                objects >>= 1;
                if (path != nullptr && depth_ != base) begun = path->remove() + 1;
            }
            ++begun;
            start = at_;
            if ((objects & 1u) != 0) key(nowhere);
        } while (depth_ != base && !failed());
    }

protected:
    constexpr const char* here_in_text() const { return text_ + at_; }
    constexpr const char* end_of_text() const { return text_ + end_; }
    constexpr void advance(std::size_t n) { at_ += n; }

    /// Restricts the scanner to the line that begins at `at`, in a text of `size` bytes.
    constexpr void set_line(std::size_t at, std::size_t size) {
        at_ = end_ = at;
        while (end_ != size && text_[end_] != '\n') ++end_;
    }
    constexpr std::size_t end() const { return end_; }
    /// The text from `start` to here.
    constexpr std::string_view since(std::size_t start) const { return view_of(text_ + start, at_ - start); }

private:
    constexpr bool accept(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }
    constexpr void expect(char c) {
        if (!accept(c)) unexpected();
    }
    /// A byte that starts nothing allowed here, or the end of the text.
    [[gnu::noinline]] constexpr void unexpected() { reject(at_); }
    /// A fault at the end of the text, or else of the token that began at `start`.
    constexpr void reject(std::size_t start) {
        if (at_ == end_) fail(errc::end_of_input, at_);
        else fail(errc::syntax, start);
    }
    constexpr bool at_digit() const { return static_cast<unsigned char>(peek() - '0') < 10; }

    /// Reads one or more digits of the number that began at `start`.
    template <class Word> SITREP_DETAIL_WRAPS constexpr void digits(std::size_t start, json_number<Word>& n) {
        constexpr Word full = static_cast<Word>(-1) / 10;  // 2^32 - 1 and 2^64 - 1 both leave 5
        if (!at_digit()) return reject(start);
        for (; at_digit(); ++at_) {
            const Word digit = static_cast<Word>(peek() - '0');
            if (n.digits > full || (n.digits == full && digit > 5)) n.overflow = true;
            n.digits = n.digits * 10 + digit;
        }
    }

    /// true, false or null, by its first letter.
    constexpr void literal(char first) {
        const std::size_t start = at_;
        for (const char* word = first == 't' ? "true" : first == 'f' ? "false" : "null"; *word != '\0'; ++word)
            if (!accept(*word)) return reject(start);
    }

    constexpr void scalar(text_writer& nowhere) {
        const char c = peek();
        if (c == '"') string(nowhere);
        else if (c == 't' || c == 'f' || c == 'n') literal(c);
        else number<std::uint32_t>();
    }

    /// Reads a backslash and the rest of the escape.
    SITREP_DETAIL_WRAPS constexpr void escape(text_writer& out) {
        constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        const std::size_t start = at_++;
        const std::size_t i = index_in(letters, peek());
        if (i < letters.size()) {
            ++at_;
            return out.put(meant.data()[i]);
        }
        if (peek() != 'u') return unexpected();
        std::uint32_t c = hex();
        if (c >> 10 == 0x36 && accept('\\') && peek() == 'u') {  // the first of a surrogate pair
            const std::uint32_t low = hex();
            if (low >> 10 == 0x37) c = ((c & 0x3FF) + 0x40) << 10 | (low & 0x3FF);
        }
        if (c >> 11 == 0x1B) return at_ == end_ ? unexpected() : fail(errc::bad_utf8, start);  // UTF-8 has no lone ones
        unsigned more = 0;                                                                     // bytes after the first
        if (c >> 7 != 0) more = c >> 11 == 0 ? 1 : c >> 16 == 0 ? 2 : 3;
        out.put(static_cast<char>(more == 0 ? c : 0xF80u >> more | c >> 6 * more));
        while (more-- != 0) out.put(static_cast<char>(0x80 | (c >> 6 * more & 0x3F)));
    }

    /// Reads the u of an escape and four hexadecimal digits; 0 after a fault.
    SITREP_DETAIL_WRAPS constexpr std::uint32_t hex() {
        std::uint32_t c = 0;
        ++at_;
        for (int i = 0; i < 4; ++i, ++at_) {
            const std::uint32_t letter = (static_cast<unsigned char>(peek()) | 0x20u) - 'a';
            if (!at_digit() && letter > 5) {
                unexpected();
                return 0;
            }
            c = c << 4 | (at_digit() ? static_cast<std::uint32_t>(peek() - '0') : letter + 10);
        }
        return c;
    }

    const char* text_;
    std::size_t at_{};
    std::size_t end_;
    json_fault fault_{};
    unsigned depth_{};
};

}}}  // namespace sitrep::detail

#endif

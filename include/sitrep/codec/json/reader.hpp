// SPDX-License-Identifier: BSL-1.0
// The JSON reader: what the decoders of all types share, above the grammar of scanner.hpp.
#ifndef SITREP_CODEC_JSON_READER_HPP
#define SITREP_CODEC_JSON_READER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/eight_bytes.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/value_type.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Which of the known members were given: an element for each, on hosts a bit.
using json_given = std::conditional_t<takes_eight, std::uint64_t, bool>;
constexpr std::size_t json_given_size(std::size_t members) { return takes_eight ? members / 64 + 1 : members + 1; }

/// The state of an object while its members are read.
struct json_object {
    json_known names;   ///< of the known members
    json_given* given;  ///< json_given_size of them
    std::size_t start;  ///< the offset of its '{'
    bool first;         ///< no member was read yet
};

/// The limit of `next_element`: twice the capacity of the list, plus 1 if lenient mode drops the elements beyond it. One
/// number, since each list passes it.
constexpr std::size_t element_limit(std::size_t capacity, bool drops) { return capacity * 2 + (drops ? 1 : 0); }

/// On hosts, where a short string is: in its copy or in the text itself.
struct json_in_copy {};
struct json_in_place {
    const char* chars;
};
constexpr const char* chars_in(json_in_copy, const char* copy) { return copy; }
constexpr const char* chars_in(json_in_place at, const char*) { return at.chars; }

/// A string of at most json_short bytes, without its escapes.
struct json_string : std::conditional_t<takes_eight, json_in_place, json_in_copy> {
    char copy[json_short];
    std::size_t size;
    std::size_t start;  ///< the offset of its opening quote
    bool plain;         ///< it had no escapes, so that offsets within it are known

    constexpr std::string_view view() const { return view_of(chars_in(*this, copy), size <= json_short ? size : 0); }
};

/// Reads the values of a JSON text. After a fault every function returns something harmless.
class json_reader : public json_scanner {
public:
    constexpr json_reader(std::string_view text, decode_mode mode)
        : json_scanner(text), size_(text.size()), mode_(mode), lenient_(mode == decode_mode::lenient) {}

    /// The mode in which notations are read.
    constexpr decode_mode mode() const { return mode_; }
    /// Refuses, also in lenient mode, what lenient mode skips: so the first of it is the fault.
    constexpr void refuse_unknown() { lenient_ = false; }

    constexpr bool skipped() const { return skipped_; }
    /// The name of the member that is missing, if that is the fault; else empty.
    constexpr std::string_view missing() const { return missing_.name(); }
    /// The names and words among which an unknown one was looked for, if that is the fault; none for a word of a notation.
    constexpr json_names known() const { return known_; }

    [[gnu::noinline]] constexpr void enter(json_object& object, json_known names, json_given* given, std::size_t size) {
        object = {names, given, at(), true};
        for (std::size_t i = 0; i < size; ++i) given[i] = 0;
        open('{');
    }
    /// Goes to the value of the next known member: its number; -1 after the last member, and after a fault. Skips members
    /// whose value states nothing: they are absent. Lenient mode skips unknown members, also duplicate ones.
    constexpr int next_member(json_object& object) {
        if (takes_eight && !std::is_constant_evaluated())
            if (const int n = take_member(object, object.names); n >= 0) return n;
        while (more(object.first, '}')) {
            const std::size_t start = at();
            const int n = known_key(object.names);
            if (n < 0 && lenient_) {
                skipped_ = true;
                skip();
            } else if (n < 0 || is_given(object.given, static_cast<std::size_t>(n))) {
                fail_name(n < 0 ? errc::unknown_member : errc::duplicate, start);
            } else {
                give(object.given, static_cast<std::size_t>(n));
                const std::size_t value = at();
                if (!take_empty()) return n;
                if (names_of(object.names).from(static_cast<std::size_t>(n)).next()) fail(errc::missing, value);
            }
        }
        if (!failed() && !has_mandatory(object.names, object.given)) fail_missing(object);
        return -1;
    }

    /// True at an element that a list of `size` elements can hold, or that lenient mode drops. `limit`: see element_limit.
    constexpr bool next_element(bool& first, std::size_t size, std::size_t limit) {
        return more(first, ']') && has_capacity(size, limit);
    }

    /// Goes to the value of the alternative that the object names: its number. Lenient mode skips unknown ones, and leaves
    /// the object if there is no other: -1.
    constexpr int choose(json_known names) {
        const std::size_t start = at();
        std::size_t name = start;
        open('{');
        for (bool first = true; more(first, '}'); skip()) {
            name = at();
            const int n = known_key(names);
            if (n >= 0) return n;
            if (!lenient_) fail(errc::unknown_value, name);
            skipped_ = true;
        }
        if (name == start) fail(errc::missing, start);
        return -1;
    }
    /// Leaves the object of an alternative: no other may follow. Lenient mode skips unknown ones.
    constexpr void chosen(json_known names) {
        for (bool first = false; more(first, '}'); skip()) {
            const std::size_t name = at();
            const bool known = known_key(names) >= 0;
            if (known || !lenient_) fail_name(known ? errc::bad_value : errc::unknown_member, name);
            skipped_ = true;
        }
    }

    template <class Word> SITREP_DETAIL_WRAPS constexpr Word integer(json_limits<Word> limits) {
        const std::size_t start = at();
        const json_number<Word> n = number<Word>();
        if (n.decimals != 0 || n.exponent) fail(errc::wrong_type, start);
        const Word zero = limits.flip();
        const Word value = n.negative ? zero - n.digits : zero + n.digits;
        const bool fits = n.digits <= (n.negative ? zero : static_cast<Word>(~zero));
        if (n.overflow || !fits || !limits.hold(value)) fail(errc::out_of_range, start);
        return value ^ zero;
    }

    /// A number, also with an exponent, with at most 7 decimals unless `or_more`.
    constexpr written_decimal exact_decimal(bool or_more) {
        written_decimal d;
        if (takes_eight && !std::is_constant_evaluated()) {
            const std::size_t size = read_short_decimal(here_in_text(), end_of_text(), d);
            advance(size);
            if (size != 0) return d;
        }
        const std::size_t start = at();
        number<std::uint32_t>();
        if (failed()) return {};
        const decimal_reading read = read_decimal(since(start));
        if (read.code != errc::none) fail(read.code, start);
        if (!or_more && read.number.decimals > decimal::most_decimals) fail(errc::not_supported, start);
        return read.number;
    }

    /// A string into `chars`, which takes `capacity` bytes; returns its size. An empty one is missing if `required`.
    constexpr std::size_t text(char* chars, std::size_t capacity, bool required) {
        const std::size_t start = at();
        text_writer out(chars, capacity);
        string(out);
        if (!out.fits()) fail(errc::too_long, start);
        if (out.size() == 0 && required) fail(errc::missing, start);
        return failed() ? 0 : out.size();
    }

    constexpr void short_string(json_string& s) {
        s.start = at();
        if (takes_eight && !std::is_constant_evaluated() && take_in_place(s)) return;
        text_writer out(s.copy);
        point_to_copy(s, s.copy);
        string(out);
        s.size = out.size();
        s.plain = at() - s.start == s.size + 2;
    }
    /// The notation of a value. Then call `conclude` with the status of its parse.
    constexpr bool notation(json_string& s) {
        short_string(s);
        if (s.size > json_short) fail(errc::too_long, s.start);
        return !failed();
    }
    constexpr void conclude(const json_string& s, status parsed) {
        if (parsed) return;
        known_ = json_names();
        fail(parsed.code, s.plain ? s.start + 1 + parsed.offset : s.start);
    }

    /// Ends a value of several members; `object` is its start. A fault is located at its member.
    [[gnu::noinline]] constexpr void conclude(mark object, const member_status& outcome) {
        if (outcome) return;
        rewind(object);
        open('{');
        for (bool first = true; more(first, '}'); skip())
            if (known_key(outcome.member) == 0) return fail(outcome.code, at());
        fail(outcome.code, object.at);
    }

    /// The number of a word, or -1. `may_be_absent`: an unknown word can be skipped, if the mode is lenient.
    constexpr int word(json_known words, bool may_be_absent) {
        if (takes_eight && !std::is_constant_evaluated())
            if (const int n = take_word(words); n >= 0) return n;
        json_string s;
        short_string(s);
        known_ = names_of(words);
        const int n = known_.find(s.view());
        if (n >= 0) return n;
        if (!lenient_ || !may_be_absent) fail(errc::unknown_word, s.start);
        skipped_ = true;
        return n;
    }

    /// Capital letters, just `size` of them.
    constexpr void capitals(char* out, std::size_t size) {
        const std::size_t start = at();
        text_writer letters(out, size);
        string(letters);
        bool good = letters.size() == size;
        for (const char c : letters.view()) good = good && is_capital(c);
        if (!good) fail(errc::bad_value, start);
    }

    /// JSON Lines: as next_element, at the value of the next line that is not blank.
    constexpr bool next_line(bool& first, std::size_t size, std::size_t limit) {
        if (first) set_line(0, size_);
        else finish();
        first = false;
        for (space(); !failed() && at() == end(); space()) {
            if (end() == size_) return false;
            set_line(end() + 1, size_);
        }
        return !failed() && has_capacity(size, limit);
    }

private:
    [[gnu::noinline]] constexpr int known_key(json_names names) {
        char buffer[json_short];
        text_writer name(buffer);
        key(name);
        known_ = names;
        return names.find(name.view());
    }
    constexpr int known_key(const char* names) { return known_key(json_names(names)); }
    [[gnu::noinline]] constexpr int known_key(const json_index* names) {
        if (!std::is_constant_evaluated()) {
            const json_plain name = find_string(here_in_text(), end_of_text(), json_short);
            const int n = name.chars != nullptr ? names->find_name(0, name.chars, name.size, name.first) : -1;
            if (n >= 0 && name.chars[name.size + 1] == ':') {
                advance(name.size + 3);
                space();
                return n;
            }
        }
        return known_key(json_names(names->names));
    }
    /// The frequent case of next_member: a known member without white space, whose value states something. In all other cases
    /// it returns -1 and takes nothing.
    static int take_member(const json_object&, const char*) { return -1; }
    int take_member(json_object& object, const json_index* names) {
        const char* const start = here_in_text();
        if (start == end_of_text() || (!object.first && *start != ',')) return -1;
        const json_plain name = find_string(start + (object.first ? 0 : 1), end_of_text(), json_short);
        if (name.chars == nullptr || name.chars[name.size + 1] != ':') return -1;
        const std::uint64_t given = object.given[0];
        const int n = names->find_name(bits_for(given), name.chars, name.size, name.first);
        if (n < 0) return -1;
        const char* const value = name.chars + name.size + 2;
        if (*value <= ' ' || *value == 'n') return -1;
        if ((*value == '"' && value[1] == '"') || (*value == '[' && (value[1] <= ' ' || value[1] == ']'))) return -1;
        if (is_given(object.given, static_cast<unsigned>(n))) return -1;
        give(object.given, static_cast<unsigned>(n));
        object.first = false;
        advance(static_cast<std::size_t>(value - start));
        return n;
    }
    /// Takes a word that is known and has no escapes; else returns -1 and takes nothing.
    static int take_word(const char*) { return -1; }
    int take_word(const json_index* words) {
        const json_plain s = find_string(here_in_text(), end_of_text(), json_short);
        if (s.chars == nullptr || s.size == 0 || words->escaped) return -1;
        const int n = words->find_word(s.chars, s.size, s.first);
        if (n >= 0) advance(s.size + 2);
        return n;
    }
    static constexpr void point_to_copy(json_in_copy&, const char*) {}
    static constexpr void point_to_copy(json_in_place& s, const char* copy) { s.chars = copy; }
    static bool take_in_place(json_in_copy&) { return false; }
    bool take_in_place(json_string& s) {
        const char* const chars = find_plain_string(here_in_text(), end_of_text(), json_short, s.size);
        if (chars == nullptr) return false;
        point_to_copy(s, chars);
        s.plain = true;
        advance(s.size + 2);
        return true;
    }

    static constexpr bool is_given(const bool* given, std::size_t n) { return given[n]; }
    static constexpr bool is_given(const std::uint64_t* given, std::size_t n) {
        return (given[n / 64] >> n % 64 & 1) != 0;
    }
    static constexpr void give(bool* given, std::size_t n) { given[n] = true; }
    static constexpr void give(std::uint64_t* given, std::size_t n) { given[n / 64] |= std::uint64_t{1} << n % 64; }

    /// False if fail_missing may find a member.
    static constexpr bool has_mandatory(const char*, const bool*) { return false; }
    static constexpr bool has_mandatory(const json_index* names, const std::uint64_t* given) {
        for (std::size_t i = 0; i < names->count / 64 + 1; ++i)
            if ((names->mandatory[i] & ~given[i]) != 0) return false;
        return true;
    }
    constexpr void fail_missing(const json_object& object) {
        std::size_t n = 0;
        for (json_names left = names_of(object.names); !failed() && !left.done(); ++n) {
            const json_names here = left;
            if (left.next() && !is_given(object.given, n)) {
                fail(errc::missing, object.start);
                missing_ = here;
            }
        }
    }

    constexpr bool has_capacity(std::size_t size, std::size_t limit) {
        if (size != limit / 2) return true;
        if ((limit & static_cast<unsigned>(lenient_)) != 0) return skipped_ = true;
        fail(errc::too_long, at());
        return false;
    }

    std::size_t size_;
    json_names missing_{};
    json_names known_{};
    decode_mode mode_;
    bool lenient_;  // skips what is unknown
    bool skipped_{};
};

}}}  // namespace sitrep::detail

#endif

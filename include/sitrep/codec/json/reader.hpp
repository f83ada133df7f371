// SPDX-License-Identifier: BSL-1.0
// JSON into described types: members in any order, unknown ones passed over.
#ifndef SITREP_CODEC_JSON_READER_HPP
#define SITREP_CODEC_JSON_READER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // also std::construct_at
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// An object that is being read.
struct json_object {
    const char* names;  ///< as json_names reads them
    bool* seen;         ///< one for each
    std::size_t start;
    bool first;
};

/// A short string in its decoded form, and where it began.
struct json_string {
    char chars[json_short];
    std::size_t size;
    std::size_t start;
    bool plain;  ///< it had no escapes, so that places within it are known

    constexpr std::string_view view() const { return {chars, size <= json_short ? size : 0}; }
};

/// What the readers of all types share. After a fault every function gives something harmless.
class json_reader : public json_scanner {
public:
    constexpr json_reader(std::string_view text, decode_mode mode)
        : json_scanner(text), size_(text.size()), lenient_(mode == decode_mode::lenient) {}

    constexpr bool skipped() const { return skipped_; }
    /// What the fault is about, below its place: a member that is not there, or there twice.
    constexpr std::string_view member() const { return member_; }

    [[gnu::noinline]] constexpr void enter(json_object& object, const char* names, std::span<bool> seen) {
        object = {names, seen.data(), at(), true};
        for (bool& one : seen) one = false;
        open('{');
    }
    /// The number of the next known member, at its value; -1 behind the last. Members that are not known are passed
    /// over, without a look at whether one is there twice.
    constexpr int next_member(json_object& object) {
        while (more(object.first, '}')) {
            const std::size_t start = at();
            const json_names names(object.names);
            const int n = known_key(names);
            if (n < 0) {
                skipped_ = true;
                skip();
                continue;
            }
            bool& seen = object.seen[n];
            if (seen) fail_member(errc::duplicate, start, names.from(static_cast<unsigned>(n)).name());
            seen = true;
            return n;
        }
        const bool* seen = object.seen;
        for (json_names left(object.names); !failed() && !left.done(); ++seen) {
            const json_names here = left;
            if (left.next() && !*seen) fail_member(errc::missing, object.start, here.name());
        }
        return -1;
    }

    /// True at an element that there is room for.
    constexpr bool next_element(bool& first, std::size_t size, std::size_t most) {
        return more(first, ']') && has_room(size, most);
    }

    /// The number of the alternative that is named, at its value; -1 for one that is not known, which is passed over.
    constexpr int choose(json_names names) {
        const std::size_t start = at();
        open('{');
        bool first = true;
        if (!more(first, '}')) fail(errc::missing, start);
        const std::size_t name = at();
        const int n = known_key(names);
        if (n >= 0) return n;
        if (!lenient_) fail(errc::unknown_value, name);
        skipped_ = true;
        skip();
        return -1;
    }
    /// Nothing follows in the object.
    constexpr void chosen() {
        bool first = false;
        if (more(first, '}')) fail(errc::bad_value, at());
    }

    template <class Word>
    constexpr Word integer(json_limits<Word> limits) {
        const std::size_t start = at();
        const json_number<Word> n = number<Word>();
        if (n.places != 0 || n.exponent) fail(errc::wrong_type, start);
        const Word zero = limits.flip();
        const Word value = n.negative ? zero - n.digits : zero + n.digits;
        const bool fits = n.digits <= (n.negative ? zero : static_cast<Word>(~zero));
        if (n.overflow || !fits || !limits.hold(value)) fail(errc::out_of_range, start);
        return value ^ zero;
    }

    constexpr decimal exact_decimal() {
        const std::size_t start = at();
        const json_number<std::uint32_t> n = number<std::uint32_t>();
        if (n.exponent) fail(errc::wrong_type, start);
        const std::uint32_t most = n.negative ? 0x80000000u : 0x7FFFFFFFu;
        if (n.overflow || n.digits > most || n.places > 255) fail(errc::out_of_range, start);
        return {static_cast<std::int32_t>(n.negative ? 0 - n.digits : n.digits),
                static_cast<std::uint8_t>(n.places & 0xFFu)};
    }

    /// A text, into its own storage: its size.
    constexpr std::size_t text(char* room, std::size_t size, bool required) {
        const std::size_t start = at();
        text_writer out({room, size});
        string(out);
        if (!out.fits()) fail(errc::too_long, start);
        if (out.size() == 0 && required) fail(errc::missing, start);
        return failed() ? 0 : out.size();
    }

    constexpr void short_string(json_string& s) {
        s.start = at();
        text_writer out(s.chars);
        string(out);
        s.size = out.size();
        s.plain = at() - s.start == s.size + 2;
    }
    /// The same, of a value; then `conclude` with what its notation turned out to be.
    constexpr bool notation(json_string& s) {
        short_string(s);
        if (s.size > json_short) fail(errc::too_long, s.start);
        return !failed();
    }
    constexpr void conclude(const json_string& s, status made) {
        if (!made) fail(made.code, s.plain ? s.start + 1 + made.offset : s.start);
    }

    /// The number of a word, or -1. `absent`: in this place a word that is not known can become nothing.
    constexpr int word(const char* words, bool absent) {
        json_string s;
        short_string(s);
        const int n = json_names(words).find(s.view());
        if (n >= 0) return n;
        if (!lenient_ || !absent) fail(errc::unknown_word, s.start);
        skipped_ = true;
        return n;
    }

    constexpr void capitals(char* out, std::size_t size) {
        const std::size_t start = at();
        text_writer letters({out, size});
        string(letters);
        bool good = letters.size() == size;
        for (const char c : letters.view()) good = good && c >= 'A' && c <= 'Z';
        if (!good) fail(errc::bad_value, start);
    }

    /// JSON Lines: true at an element that there is room for; blank lines are passed over.
    constexpr bool next_line(bool& first, std::size_t size, std::size_t most) {
        if (first) set_line(0, size_);
        else finish();
        first = false;
        for (space(); !failed() && at() == end(); space()) {
            if (end() == size_) return false;
            set_line(end() + 1, size_);
        }
        return !failed() && has_room(size, most);
    }

private:
    [[gnu::noinline]] constexpr int known_key(json_names names) {
        char buffer[json_short];
        text_writer name(buffer);
        key(name);
        return names.find(name.view());
    }
    constexpr bool has_room(std::size_t size, std::size_t most) {
        if (size == most) fail(errc::too_long, at());
        return size != most;
    }

    constexpr void fail_member(errc code, std::size_t offset, std::string_view member) {
        fail(code, offset);
        member_ = member;
    }

    std::size_t size_;
    std::string_view member_{};
    bool lenient_;
    bool skipped_{};
};

// --- the readers of types. Each stands at the first octet of its value, and is false for something that this version
// does not know and that lenient reading passed over; after a fault it does not matter what it is.

template <class Place, class T>
constexpr bool read_json(json_reader& in, T& out, bool absent);

/// One more element, unless it is not known.
template <class Place, class T>
constexpr void read_json_element(json_reader& in, T& list) {
    const std::size_t n = list.size();
    list.resize(n + 1);
    if (!read_json<json_element<Place>>(in, list[n], true)) list.resize(n);
}

template <class Place, class T>
constexpr void read_json_list(json_reader& in, T& out) {
    using size = json_list_size<Place, T>;
    const std::size_t start = in.at();
    in.open('[');
    for (bool first = true; in.next_element(first, out.size(), size::most);) read_json_element<Place>(in, out);
    if (out.size() < size::fewest) in.fail(errc::missing, start);
}

template <class Place, class T>
constexpr void read_json_array(json_reader& in, T& out) {
    const std::size_t start = in.at();
    in.open('[');
    std::size_t n = 0;
    for (bool first = true; in.next_element(first, n, out.size()); ++n) {
        auto& element = out.data()[n];
        if (std::is_constant_evaluated()) element = {};  // for g++ 12, as in list::resize
        read_json<json_element<Place>>(in, element, false);
    }
    if (n < out.size()) in.fail(errc::missing, start);
}

template <class Field, class T>
constexpr void read_json_member(json_reader& in, T& member) {
    read_json<json_member<typename Field::options>>(in, member, is_presence_coded<Field>);
}
template <class T, class... Fields>
constexpr void read_json_members(json_reader& in, T& out, type_list<Fields...>) {
    bool seen[sizeof...(Fields) + 1];
    json_object object;
    in.enter(object, json_table_of<T>.chars, seen);
    for (int n = 0; (n = in.next_member(object)) >= 0;)
        ((n-- == 0 ? read_json_member<Fields>(in, out.*Fields::member) : void()), ...);
}

template <class T>
constexpr void read_json_object(json_reader& in, T& out) {
    static_assert(checked<T>);
    read_json_members(in, out, typename description_of<T>::all{});
}

template <class T>
constexpr bool read_json_choice(json_reader& in, T& out) {
    const int n = in.choose(json_names(json_table_of<T>.chars));
    [&]<int... I>(std::integer_sequence<int, I...>) {
        ((n == I ? void(read_json<json_alone>(in, out.template emplace<I>(), false)) : void()), ...);
    }(std::make_integer_sequence<int, static_cast<int>(T::size)>{});
    if (n < 0) out.forget();
    in.chosen();
    return n >= 0;
}

/// Empty if it is something that is not known.
template <class Place, class T>
constexpr void read_json_optional(json_reader& in, std::optional<T>& out) {
    if constexpr (shape_of<T> == shape::enumeration) {
        T value{};
        if (read_json<json_element<Place>>(in, value, true)) out = value;
    } else {
        // Made anew rather than reset, which clang 14 minds in constant expressions.
        if (!read_json<json_element<Place>>(in, out.emplace(), true)) std::construct_at(&out);
    }
}

template <class T>
constexpr void read_json_notation(json_reader& in, T& out) {
    json_string s;
    if (in.notation(s)) in.conclude(s, T::parse(s.view(), out));
}

template <class T>
constexpr void read_json_parts(json_reader& in, T& out) {
    const std::size_t start = in.at();
    json_parts_of<T> parts{};
    read_json<json_alone>(in, parts, false);
    if (!in.failed() && !T::from_json(parts, out)) in.fail(errc::bad_value, start);
}

/// `absent`: the place can stay empty.
template <class Place, class T>
constexpr bool read_json(json_reader& in, T& out, [[maybe_unused]] bool absent) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out = in.boolean();
    } else if constexpr (s == shape::integer) {
        out = static_cast<T>(in.integer(json_limits_in<T, Place>()));
    } else if constexpr (s == shape::enumeration) {
        const int n = in.word(json_words_of<T>(), absent);
        if (n < 0) return false;
        out = static_cast<T>(n);
    } else if constexpr (s == shape::text) {
        text_room::resize(out, in.text(text_room::of(out), T::capacity(), Place::required));
    } else if constexpr (s == shape::letters) {
        in.capitals(out.chars, sizeof out.chars);
    } else if constexpr (s == shape::decimal) {
        out = in.exact_decimal();
    } else if constexpr (s == shape::list) {
        read_json_list<Place>(in, out);
    } else if constexpr (s == shape::array) {
        read_json_array<Place>(in, out);
    } else if constexpr (s == shape::optional) {
        read_json_optional<Place>(in, out);
    } else if constexpr (s == shape::sequence) {
        read_json_object(in, out);
    } else if constexpr (s == shape::choice) {
        return read_json_choice(in, out);
    } else if constexpr (s == shape::value) {
        if constexpr (std::is_void_v<json_parts_of<T>>) read_json_notation(in, out);
        else read_json_parts(in, out);
    } else {
        refuse_json<s>();
    }
    return true;
}

/// JSON Lines: an element in each line that is not blank.
template <class T>
constexpr void read_json_lines(json_reader& in, T& out) {
    for (bool first = true; in.next_line(first, out.size(), T::capacity());) read_json_element<json_alone>(in, out);
}

}}}  // namespace sitrep::detail

#endif

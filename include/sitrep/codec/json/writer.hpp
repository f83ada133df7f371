// SPDX-License-Identifier: BSL-1.0
// Described types into JSON: the shortest form, without white space, members in the order of their description.
#ifndef SITREP_CODEC_JSON_WRITER_HPP
#define SITREP_CODEC_JSON_WRITER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/check_description.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What the writers of all types share. Sticky: the first fault stays, and writing goes on, to know the size.
class json_writer {
public:
    constexpr explicit json_writer(std::span<char> out) : out_(out) {}

    constexpr errc code() const { return code_; }
    constexpr std::size_t fault_offset() const { return fault_at_; }
    constexpr std::size_t size() const { return out_.size(); }

    /// Call it before the value that it is about: so that value's name is written already, and tells where.
    [[gnu::noinline]] constexpr void fail(errc code) {
        begin();
        begun_ = true;
        if (code_ != errc::none) return;
        code_ = code;
        fault_at_ = out_.size();
    }

    /// In place of a value that is not there.
    constexpr void nothing(errc code) {
        fail(code);
        begun_ = false;
        comma_ = true;
    }

    /// Opens an object whose members have these names, in this order, or an array; gives what `leave` takes.
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
    /// The next member is not there.
    constexpr void absent() { names_.next(); }

    constexpr void end_line() {
        out_.put('\n');
        comma_ = false;
    }

    [[gnu::noinline]] constexpr void boolean(bool value) {
        begin();
        for (const char* c = value ? "true" : "false"; *c != '\0'; ++c) out_.put(*c);
    }

    template <class Word>
    constexpr void integer(Word value, json_limits<Word> limits) {
        if (!limits.hold(value ^ limits.flip())) fail(errc::out_of_range);
        begin();
        const bool negative = (value & limits.flip()) != 0;
        if (negative) out_.put('-');
        if constexpr (sizeof(Word) > 4) out_.put_number64(negative ? 0 - value : value);
        else out_.put_number(negative ? 0 - value : value);
    }

    constexpr void exact_decimal(decimal d) {
        begin();
        const std::uint32_t value = static_cast<std::uint32_t>(d.digits);
        char buffer[10];
        text_writer w(buffer);
        w.put_number(d.digits < 0 ? 0 - value : value);
        const std::string_view digits = w.view();
        if (d.digits < 0) out_.put('-');
        // From the highest place to the lowest; at least one digit stands before the point.
        for (std::size_t place = digits.size() > d.places ? digits.size() : d.places + 1u; place-- != 0;) {
            out_.put(place < digits.size() ? digits.data()[digits.size() - 1 - place] : '0');
            if (place == d.places && place != 0) out_.put('.');
        }
    }

    /// A string, escaped where JSON demands it and in the shortest way (as RFC 8785 3.2.2.2).
    constexpr void string(std::string_view s) {
        if (s.empty()) fail(errc::missing);
        begin();
        quoted(s);
    }

    /// The same as a member that is left out if it is empty.
    constexpr void text_member(std::string_view s) {
        if (s.empty()) absent();
        else string(s);
    }
    constexpr void notation(const text_writer& w) {
        if (!w.fits()) fail(errc::too_long);
        string(w.view());
    }

    constexpr void word(const char* words, std::size_t total, std::size_t n) {
        if (n >= total) fail(errc::unknown_value);
        begin();
        quoted(json_names(words).from(n).name());
    }

    constexpr void capitals(std::string_view s) {
        for (const char c : s)
            if (c < 'A' || c > 'Z') fail(errc::bad_value);
        begin();
        quoted(s);
    }

private:
    /// What comes before a value: a comma, where one belongs, and its name, if it is a member.
    constexpr void begin() {
        if (begun_) {
            begun_ = false;
            return;
        }
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
        constexpr std::string_view named = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt", digits = "0123456789abcdef";
        out_.put('\\');
        const std::size_t i = index_in(named, c);
        if (i < named.size()) return out_.put(letters.data()[i]);
        const unsigned octet = static_cast<unsigned char>(c);
        out_.put('u');
        out_.put_number(octet >> 4, 3);
        out_.put(digits.data()[octet & 0xF]);
    }

    text_writer out_;
    json_names names_{""};
    std::size_t fault_at_{};
    errc code_{};
    bool comma_{};
    bool begun_{};
};

// --- the writers of types

template <class Place, class T>
constexpr void write_json(json_writer& out, const T& value);

template <class Place, class T>
constexpr void write_json_elements(json_writer& out, const T& elements) {
    const json_names outer = out.enter('[', json_names(""));
    for (std::size_t i = 0; i < elements.size(); ++i) write_json<json_element<Place>>(out, elements.data()[i]);
    out.leave(']', outer);
}

template <class Field, class T>
constexpr void write_json_member(json_writer& out, const T& member) {
    using place = json_member<typename Field::options>;
    if constexpr (!is_presence_coded<Field>) {
        write_json<place>(out, member);
    } else if constexpr (is_text<T>) {
        out.text_member(member.view());
    } else if (!is_present<Field>(member)) {
        out.absent();
    } else if constexpr (is_optional<T>) {
        write_json<json_element<place>>(out, *member);
    } else {
        write_json<place>(out, member);
    }
}

template <class T, class... Fields>
constexpr void write_json_members(json_writer& out, const T& value, type_list<Fields...>) {
    const json_names outer = out.enter('{', json_names(json_table_of<T>.chars));
    (write_json_member<Fields>(out, value.*Fields::member), ...);
    out.leave('}', outer);
}

template <class T>
constexpr void write_json_object(json_writer& out, const T& value) {
    static_assert(checked<T>);
    write_json_members(out, value, typename description_of<T>::all{});
}

template <class T>
constexpr void write_json_choice(json_writer& out, const T& value) {
    if (value.index() == T::size) return out.nothing(errc::unknown_value);
    const json_names outer = out.enter('{', json_names(json_table_of<T>.chars).from(value.index()));
    value.visit([&out](const auto& alternative) { write_json<json_alone>(out, alternative); });
    out.leave('}', outer);
}

template <class T>
constexpr void write_json_notation(json_writer& out, const T& value) {
    char buffer[json_short];
    text_writer notation(buffer);
    if (!value.empty()) value.print(notation);
    out.notation(notation);
}

template <class T>
constexpr void write_json_parts(json_writer& out, const T& value) {
    if (value.empty()) return out.nothing(errc::missing);
    json_parts_of<T> parts{};
    value.to_json(parts);
    write_json<json_alone>(out, parts);
}

template <class Place, class T>
constexpr void write_json(json_writer& out, const T& value) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out.boolean(value);
    } else if constexpr (s == shape::integer) {
        out.integer(static_cast<json_word<T>>(value), json_limits_in<T, Place>());
    } else if constexpr (s == shape::enumeration) {
        out.word(json_words_of<T>(), words_of<T>.total, static_cast<std::size_t>(value));
    } else if constexpr (s == shape::text) {
        out.string(value.view());
    } else if constexpr (s == shape::letters) {
        out.capitals({value.chars, sizeof value.chars});
    } else if constexpr (s == shape::decimal) {
        out.exact_decimal(value);
    } else if constexpr (s == shape::list) {
        using size = json_list_size<Place, T>;
        if (value.size() < size::fewest) out.fail(errc::missing);
        if (value.size() > size::most) out.fail(errc::too_long);
        write_json_elements<Place>(out, value);
    } else if constexpr (s == shape::array) {
        write_json_elements<Place>(out, value);
    } else if constexpr (s == shape::optional) {
        if (value.has_value()) write_json<json_element<Place>>(out, *value);
        else out.nothing(errc::missing);
    } else if constexpr (s == shape::sequence) {
        write_json_object(out, value);
    } else if constexpr (s == shape::choice) {
        write_json_choice(out, value);
    } else if constexpr (s == shape::value) {
        if constexpr (std::is_void_v<json_parts_of<T>>) write_json_notation(out, value);
        else write_json_parts(out, value);
    } else {
        refuse_json<s>();
    }
}

/// JSON Lines: an element in each line.
template <class T>
constexpr void write_json_lines(json_writer& out, const T& elements) {
    for (const auto& element : elements) {
        write_json<json_alone>(out, element);
        out.end_line();
    }
}

}}}  // namespace sitrep::detail

#endif

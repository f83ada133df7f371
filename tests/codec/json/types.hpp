// SPDX-License-Identifier: BSL-1.0
// Small types, one of each shape, for the tests of JSON.
#ifndef SITREP_TESTS_CODEC_JSON_TYPES_HPP
#define SITREP_TESTS_CODEC_JSON_TYPES_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace json_types {

using sitrep::errc, sitrep::field, sitrep::fields, sitrep::list, sitrep::range, sitrep::tag, sitrep::text;

enum class color : std::uint8_t { red, green, blue };
constexpr auto describe(tag<color>) { return sitrep::words<color::blue>("red green ... blue"); }

/// A value with a notation: an hour, "07h".
class hour {
public:
    static constexpr std::size_t longest_notation = 3;
    constexpr hour() = default;
    constexpr explicit hour(std::uint8_t h) : hour_(h) {}
    constexpr bool empty() const { return hour_ == 24; }
    constexpr void to_wire(std::uint8_t& wire) const { wire = hour_; }
    static constexpr bool from_wire(const std::uint8_t& wire, hour& out) {
        if (wire > 23) return false;
        out.hour_ = wire;
        return true;
    }
    static constexpr sitrep::notation_status parse(std::string_view s, hour& out) {
        std::uint8_t n = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            if (i == s.size() || s[i] < '0' || s[i] > '9') return sitrep::notation_error(errc::syntax, i);
            n = static_cast<std::uint8_t>(n * 10 + (s[i] - '0'));
        }
        if (s.size() != 3 || s[2] != 'h') return sitrep::notation_error(errc::syntax, 2);
        return from_wire(n, out) ? sitrep::notation_status{} : sitrep::notation_error(errc::no_such_day, 0);
    }
    constexpr void print(sitrep::notation_writer& w) const {
        w.put_number(hour_, 2);
        w.put('h');
    }
    friend constexpr bool operator==(const hour&, const hour&) = default;
    friend constexpr auto describe(tag<hour>) { return sitrep::value<std::uint8_t>(); }

private:
    std::uint8_t hour_{24};
};

/// A value whose JSON form is its wire form: a span of numbers.
struct span_wire {
    std::uint32_t from{};
    std::uint32_t to{};
    bool about{};
    friend constexpr auto describe(tag<span_wire>) {
        return fields(sitrep::closed, field<"from", &span_wire::from>, field<"to", &span_wire::to>,
                      field<"about", &span_wire::about, sitrep::default_value<false>>);
    }
};
class span {
public:
    constexpr span() = default;
    constexpr span(std::uint32_t from, std::uint32_t to, bool about) : form_{from, to, about}, stated_(true) {}
    constexpr bool empty() const { return !stated_; }
    constexpr void to_wire(span_wire& form) const { form = form_; }
    static constexpr bool from_wire(const span_wire& form, span& out) {
        if (form.from > form.to) return false;
        out = span(form.from, form.to, form.about);
        return true;
    }
    static constexpr sitrep::notation_status parse(std::string_view, span&) {
        return sitrep::notation_error(errc::syntax, 0);
    }
    constexpr void print(sitrep::notation_writer& w) const { w.put_number(form_.from); }
    friend constexpr bool operator==(const span& a, const span& b) {
        return a.stated_ == b.stated_ && a.form_.from == b.form_.from && a.form_.to == b.form_.to &&
               a.form_.about == b.form_.about;
    }
    friend constexpr auto describe(tag<span>) { return sitrep::value<span_wire, span_wire>(); }

private:
    span_wire form_{};
    bool stated_{};
};

struct part {
    std::uint8_t n{};
    text<8> s{};
    friend constexpr bool operator==(const part&, const part&) = default;
    friend constexpr auto describe(tag<part>) {
        return fields(field<"n", &part::n, range<0, 99>>, field<"s", &part::s>);
    }
};

/// All members are optional.
struct box {
    std::optional<std::int32_t> n{};
    text<8> s{};
    std::optional<bool> b{};
    std::optional<color> c{};
    hour h{};
    list<std::uint8_t, 3> l{};
    std::optional<part> o{};
    span p{};
    list<part, 2> q{};
    color d{color::green};
    std::optional<sitrep::decimal> x{};
    friend constexpr bool operator==(const box&, const box&) = default;
    friend constexpr auto describe(tag<box>) {
        return fields(field<"n", &box::n>, field<"s", &box::s>, field<"b", &box::b>, field<"c", &box::c>,
                      field<"h", &box::h>, field<"l", &box::l, range<0, 200>>, field<"o", &box::o>, field<"p", &box::p>,
                      field<"q", &box::q>, field<"d", &box::d, sitrep::default_value<color::green>>,
                      field<"x", &box::x>);
    }
};

/// Lists whose capacity is below their size on the wire; and one where that is equal.
struct yard {
    list<color, 2, 5> l{};
    list<part, 2, 5> q{};
    list<list<std::uint8_t, 1, 3>, 2, 5> m{};
    list<std::uint8_t, 2> x{};
    friend constexpr bool operator==(const yard&, const yard&) = default;
    friend constexpr auto describe(tag<yard>) {
        return fields(field<"l", &yard::l>, field<"q", &yard::q>, field<"m", &yard::m>, field<"x", &yard::x>);
    }
};

/// All members are mandatory.
struct crate {
    text<8> s{};
    color c{};
    hour h{};
    list<color, 3> l{};
    std::array<std::int16_t, 2> a{};
    sitrep::letters<2> k{};
    bool b{};
    friend constexpr bool operator==(const crate&, const crate&) = default;
    friend constexpr auto describe(tag<crate>) {
        return fields(field<"s", &crate::s, sitrep::required>, field<"c", &crate::c>,
                      field<"h", &crate::h, sitrep::required>, field<"l", &crate::l, sitrep::length<2, 3>>,
                      field<"a", &crate::a, range<-5, 5>>, field<"k", &crate::k>, field<"b", &crate::b>);
    }
};
inline constexpr crate full_crate{.s = "x",
                                  .c = color::red,
                                  .h = hour(7),
                                  .l = {color::red, color::blue},
                                  .a = {-5, 5},
                                  .k = {{'N', 'E'}},
                                  .b = true};
inline constexpr std::string_view full_crate_json =
    R"({"s":"x","c":"red","h":"07h","l":["red","blue"],"a":[-5,5],"k":"NE","b":true})";

/// Numbers of every size, and of a few ranges.
struct numbers {
    std::int8_t i8{};
    std::uint8_t u8{};
    std::int16_t i16{};
    std::uint16_t u16{};
    std::int32_t i32{};
    std::uint32_t u32{};
    std::int64_t i64{};
    std::uint64_t u64{};
    friend constexpr bool operator==(const numbers&, const numbers&) = default;
    friend constexpr auto describe(tag<numbers>) {
        using sitrep::default_value;
        return fields(field<"i8", &numbers::i8, default_value<0>>, field<"u8", &numbers::u8, default_value<0>>,
                      field<"i16", &numbers::i16, default_value<0>>, field<"u16", &numbers::u16, default_value<0>>,
                      field<"i32", &numbers::i32, default_value<0>>, field<"u32", &numbers::u32, default_value<0>>,
                      field<"i64", &numbers::i64, default_value<0>>, field<"u64", &numbers::u64, default_value<0>>);
    }
};
struct ranges {
    std::int8_t below{-7};
    std::uint64_t high{0xFFFFFFFFFFFFFFF0u};
    std::int32_t tiered{};
    friend constexpr bool operator==(const ranges&, const ranges&) = default;
    friend constexpr auto describe(tag<ranges>) {
        return fields(field<"below", &ranges::below, range<-9, -3>, sitrep::default_value<-7>>,
                      field<"high", &ranges::high, range<0xFFFFFFFFFFFFFFF0u, 0xFFFFFFFFFFFFFFFEu>,
                            sitrep::default_value<0xFFFFFFFFFFFFFFF0u>>,
                      field<"tiered", &ranges::tiered, sitrep::range_choice<-3, 4, 10, 20>, sitrep::default_value<0>>);
    }
};

using thing = sitrep::choice<part, box, bool, crate>;
using things = list<thing, 4>;
struct holder {
    thing one{};
    std::optional<thing> other{};
    list<thing, 2> more{};
    friend constexpr bool operator==(const holder&, const holder&) = default;
    friend constexpr auto describe(tag<holder>) {
        return fields(field<"one", &holder::one>, field<"other", &holder::other>, field<"more", &holder::more>);
    }
};

/// A mandatory list that may be empty.
struct maybe_none {
    list<std::uint8_t, 2> l{};
    friend constexpr bool operator==(const maybe_none&, const maybe_none&) = default;
    friend constexpr auto describe(tag<maybe_none>) { return fields(field<"l", &maybe_none::l, sitrep::length<0, 2>>); }
};

struct nothing {
    friend constexpr bool operator==(const nothing&, const nothing&) = default;
    friend constexpr auto describe(tag<nothing>) { return fields(); }
};

}  // namespace json_types

namespace sitrep {
constexpr auto describe(tag<json_types::thing>) { return choice_names<"part", "box", "flag", "crate">(); }
}  // namespace sitrep

namespace json_types {

/// True if `value` is written as `json`, and read from it.
template <class T> constexpr bool both_ways(std::string_view json, const T& value) {
    char room[400]{};
    const auto written = sitrep::to_json(value, room);
    const auto read = sitrep::from_json<T>(json);
    return written && *written == json && read && *read == value && !read.skipped();
}

/// True if a T read from `json` is written as `canonical`, and skipped() is as expected.
template <class T>
constexpr bool reads_as(std::string_view json, std::string_view canonical, bool skipped, sitrep::decode_mode mode) {
    char room[400]{};
    const auto read = sitrep::from_json<T>(json, mode);
    if (!read || read.skipped() != skipped) return false;
    const auto written = sitrep::to_json(*read, room);
    return written && *written == canonical;
}

}  // namespace json_types

#endif

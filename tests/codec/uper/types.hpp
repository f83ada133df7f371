// SPDX-License-Identifier: BSL-1.0
// Small types for the ASN.1 types of the UPER vectors.
#ifndef SITREP_TESTS_CODEC_UPER_TYPES_HPP
#define SITREP_TESTS_CODEC_UPER_TYPES_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/choice.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace uper_types {

using sitrep::closed, sitrep::extension, sitrep::field, sitrep::fields, sitrep::range, sitrep::tag;

/// INTEGER (Lo..Hi): a closed sequence of one mandatory component takes no bit more than that.
template <class I, auto Lo, auto Hi> struct number {
    I n{};
    friend constexpr bool operator==(const number&, const number&) = default;
    friend constexpr auto describe(tag<number>) { return fields(closed, field<"n", &number::n, range<Lo, Hi>>); }
};
using nibble = number<std::uint8_t, 0, 15>;
using octet = number<std::uint8_t, 0, 255>;

/// NULL
struct nothing {
    friend constexpr bool operator==(const nothing&, const nothing&) = default;
    friend constexpr auto describe(tag<nothing>) { return fields(closed); }
};

enum class e1 : std::uint8_t { a, b, c };
constexpr auto describe(tag<e1>) { return sitrep::words<e1::c>("a b c"); }
enum class e3 : std::uint8_t { a, b, c, d };
constexpr auto describe(tag<e3>) { return sitrep::words<e3::d>("a b ... c d"); }
enum class e3_old : std::uint8_t { a, b };
constexpr auto describe(tag<e3_old>) { return sitrep::words<e3_old::b>("a b ..."); }

/// U1, U2: UTF8String
struct string {
    sitrep::text<200> s{};
    friend constexpr bool operator==(const string&, const string&) = default;
    friend constexpr auto describe(tag<string>) { return fields(closed, field<"s", &string::s, sitrep::required>); }
};

/// P1: PrintableString (FROM ("A".."Z")) (SIZE (2))
struct code {
    sitrep::letters<2> c{};
    friend constexpr bool operator==(const code&, const code&) = default;
    friend constexpr auto describe(tag<code>) { return fields(closed, field<"c", &code::c>); }
};

/// S1: SEQUENCE { a INTEGER (0..15), b BOOLEAN OPTIONAL, c INTEGER (0..15) OPTIONAL }
struct s1 {
    std::uint8_t a{};
    std::optional<bool> b{};
    std::optional<std::uint8_t> c{};
    friend constexpr bool operator==(const s1&, const s1&) = default;
    friend constexpr auto describe(tag<s1>) {
        return fields(closed, field<"a", &s1::a, range<0, 15>>, field<"b", &s1::b>, field<"c", &s1::c, range<0, 15>>);
    }
};

/// S2: SEQUENCE { a INTEGER (0..15) DEFAULT 3, b BOOLEAN DEFAULT FALSE }
struct s2 {
    std::uint8_t a{3};
    bool b{};
    friend constexpr bool operator==(const s2&, const s2&) = default;
    friend constexpr auto describe(tag<s2>) {
        return fields(closed, field<"a", &s2::a, range<0, 15>, sitrep::default_value<3>>,
                      field<"b", &s2::b, sitrep::default_value<false>>);
    }
};

/// S3: SEQUENCE { a INTEGER (0..15), ... }
struct s3 {
    std::uint8_t a{};
    friend constexpr bool operator==(const s3&, const s3&) = default;
    friend constexpr auto describe(tag<s3>) { return fields(field<"a", &s3::a, range<0, 15>>); }
};

/// S4: SEQUENCE { a INTEGER (0..15), ..., b INTEGER (0..15), c BOOLEAN OPTIONAL }
/// Members that are not adjacent in memory.
struct spread {
    std::uint8_t a{};
    alignas(8) std::uint32_t b{};
    std::uint16_t c{};
    friend constexpr bool operator==(const spread&, const spread&) = default;
    friend constexpr auto describe(tag<spread>) {
        return fields(closed, field<"c", &spread::c>, field<"b", &spread::b>, field<"a", &spread::a>);
    }
};

/// More presence bits than a byte holds after the extension bit.
struct sparse {
    std::uint8_t a{}, b{}, c{}, d{}, e{}, f{}, g{}, h{}, i{};
    friend constexpr bool operator==(const sparse&, const sparse&) = default;
    friend constexpr auto describe(tag<sparse>) {
        using sitrep::default_value;
        using s = sparse;
        return fields(field<"a", &s::a, default_value<0>>, field<"b", &s::b, default_value<0>>,
                      field<"c", &s::c, default_value<0>>, field<"d", &s::d, default_value<0>>,
                      field<"e", &s::e, default_value<0>>, field<"f", &s::f, default_value<0>>,
                      field<"g", &s::g, default_value<0>>, field<"h", &s::h, default_value<0>>,
                      field<"i", &s::i, default_value<0>>);
    }
};

struct s4 {
    std::uint8_t a{};
    std::optional<std::uint8_t> b{};
    std::optional<bool> c{};
    friend constexpr bool operator==(const s4&, const s4&) = default;
    friend constexpr auto describe(tag<s4>) {
        return fields(field<"a", &s4::a, range<0, 15>>, extension, field<"b", &s4::b, range<0, 15>>,
                      field<"c", &s4::c>);
    }
};

/// SEQUENCE (SIZE (Lo..Hi)) OF T
template <class T, std::size_t N, std::size_t Lo, std::size_t Hi> struct sized {
    sitrep::list<T, N, Hi> l{};
    friend constexpr bool operator==(const sized&, const sized&) = default;
    friend constexpr auto describe(tag<sized>) { return fields(closed, field<"l", &sized::l, sitrep::length<Lo, Hi>>); }
};

/// C1: CHOICE { a INTEGER (0..15), b BOOLEAN, c NULL }
struct c1 {
    std::uint8_t which{};
    std::uint8_t a{};
    bool b{};
    friend constexpr bool operator==(const c1&, const c1&) = default;
    friend constexpr auto describe(tag<c1>) {
        return sitrep::internal_choice<&c1::which>(sitrep::alternative<"a", field<"a", &c1::a, range<0, 15>>>,
                                                   sitrep::alternative<"b", field<"b", &c1::b>>,
                                                   sitrep::alternative<"c">);
    }
};

/// C3: CHOICE { a INTEGER (0..15), b BOOLEAN, ... }
using c3 = sitrep::choice<nibble, bool>;
constexpr auto describe(tag<c3>) { return sitrep::choice_names<"a", "b">(); }

/// C4: CHOICE { a INTEGER (0..15), b BOOLEAN, ..., c INTEGER (0..255), d UTF8String }
using c4 = sitrep::choice<nibble, bool, octet, string>;
constexpr auto describe(tag<c4>) { return sitrep::choice_names<"a", "b", "...", "c", "d">(); }

/// CHOICE { n INTEGER (0..15), l SEQUENCE (SIZE (1..3)) OF INTEGER (0..15), ... }
using c6 = sitrep::choice<nibble, sitrep::list<nibble, 3>>;
constexpr auto describe(tag<c6>) { return sitrep::choice_names<"n", "l">(); }

/// EVO.4, EVO.5: CHOICE { p INTEGER (0..15), q BOOLEAN, ..., r UTF8String, s NULL }
using c5 = sitrep::choice<nibble, bool, string, nothing>;
constexpr auto describe(tag<c5>) { return sitrep::choice_names<"p", "q", "...", "r", "s">(); }

/// The new and the old version of EVO.0 to EVO.2 and EVO.6's inner sequence.
struct inner {
    std::uint8_t x{};
    std::optional<std::uint8_t> y{};
    std::optional<sitrep::text<8>> z{};
    std::optional<std::uint8_t> w{};
    friend constexpr bool operator==(const inner&, const inner&) = default;
    friend constexpr auto describe(tag<inner>) {
        return fields(field<"x", &inner::x, range<0, 15>>, extension, field<"y", &inner::y>, field<"z", &inner::z>,
                      field<"w", &inner::w, range<0, 15>>);
    }
};
struct inner_old {
    std::uint8_t x{};
    friend constexpr bool operator==(const inner_old&, const inner_old&) = default;
    friend constexpr auto describe(tag<inner_old>) { return fields(field<"x", &inner_old::x, range<0, 15>>); }
};

/// SEQUENCE { i T, tail INTEGER (0..255) }
template <class T> struct with_tail {
    T i{};
    std::uint8_t tail{};
    friend constexpr bool operator==(const with_tail&, const with_tail&) = default;
    friend constexpr auto describe(tag<with_tail>) {
        return fields(closed, field<"i", &with_tail::i>, field<"tail", &with_tail::tail>);
    }
};

/// EVO.6: SEQUENCE { l SEQUENCE (SIZE (0..3)) OF Inner, tail INTEGER (0..255) }
struct list_with_tail {
    sitrep::list<inner, 3> l{};
    std::uint8_t tail{};
    friend constexpr bool operator==(const list_with_tail&, const list_with_tail&) = default;
    friend constexpr auto describe(tag<list_with_tail>) {
        return fields(closed, field<"l", &list_with_tail::l, sitrep::length<0, 3>>,
                      field<"tail", &list_with_tail::tail>);
    }
};

}  // namespace uper_types

#endif

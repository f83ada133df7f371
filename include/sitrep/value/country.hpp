// SPDX-License-Identifier: BSL-1.0
// country: a code of ISO 3166-1 alpha-2.
#ifndef SITREP_VALUE_COUNTRY_HPP
#define SITREP_VALUE_COUNTRY_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// For each first letter the set of second letters, bit 0 = A.
using country_table = std::array<std::uint32_t, 26>;

consteval country_table make_country_table(const std::string_view (&second)[26]) {
    country_table t{};
    for (std::size_t first = 0; first < 26; ++first)
        for (const char c : second[first]) t[first] |= 1u << (c - 'A');
    return t;
}

/// ISO 3166-1: the 249 codes that are officially assigned …
inline constexpr country_table assigned_countries = make_country_table({
    /* A */ "DEFGILMOQRSTUWXZ", /* B */ "ABDEFGHIJLMNOQRSTVWYZ", /* C */ "ACDFGHIKLMNORUVWXYZ", /* D */ "EJKMOZ",
    /* E */ "CEGHRST", /* F */ "IJKMOR", /* G */ "ABDEFGHILMNPQRSTUWY", /* H */ "KMNRTU", /* I */ "DELMNOQRST",
    /* J */ "EMOP", /* K */ "EGHIMNPRWYZ", /* L */ "ABCIKRSTUVY", /* M */ "ACDEFGHKLMNOPQRSTUVWXYZ",
    /* N */ "ACEFGILOPRUZ", /* O */ "M", /* P */ "AEFGHKLMNRSTWY", /* Q */ "A", /* R */ "EOSUW",
    /* S */ "ABCDEGHIJKLMNORSTVXYZ", /* T */ "CDFGHJKLMNORTVWZ", /* U */ "AGMSYZ", /* V */ "ACEGINU", /* W */ "FS",
    /* X */ "", /* Y */ "ET", /* Z */ "AMW",
});
/// … and those that every user may assign (clause 8.1.3): AA, QM to QZ, XA to XZ, ZZ. XK is widely used for Kosovo.
inline constexpr country_table user_countries = make_country_table({
    /* A */ "A", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", /* Q */ "MNOPQRSTUVWXYZ", "", "", "", "",
    "", "", /* X */ "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "", /* Z */ "Z",
});

/// Both.
inline constexpr country_table known_countries = [] {
    country_table both = assigned_countries;
    for (std::size_t i = 0; i < both.size(); ++i) both[i] |= user_countries[i];
    return both;
}();

constexpr bool is_in(const country_table& table, const char (&code)[2]) {
    for (const char c : code)
        if (!is_capital(c)) return false;
    return (table[static_cast<std::size_t>(code[0] - 'A')] >> (code[1] - 'A') & 1u) != 0;
}

struct country_wire {
    letters<2> code{};
    friend constexpr auto describe(tag<country_wire>) { return fields(closed, field<"code", &country_wire::code>); }
};

}  // namespace detail

/// A country by its two capital letters: officially assigned, or user-assigned. Not what data sets in FIPS or other
/// codes hold: there NG is Niger, here it is Nigeria.
class country {
public:
    constexpr country() = default;

    constexpr bool empty() const { return code_[0] == '\0'; }
    /// Two letters; "" where empty.
    constexpr std::string_view code() const { return {code_, empty() ? 0u : 2u}; }
    constexpr bool user_assigned() const { return detail::is_in(detail::user_countries, code_); }

    friend constexpr bool operator==(const country&, const country&) = default;
    friend constexpr auto describe(tag<country>) { return value<detail::country_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<country>) { return "[A-Z]{2}"; }

    static constexpr bool from_wire(const detail::country_wire& in, country& out) {
        const auto& code = in.code.chars;
        if (!detail::is_in(detail::known_countries, code)) return false;
        out.code_[0] = code[0];
        out.code_[1] = code[1];
        return true;
    }
    constexpr void to_wire(detail::country_wire& out) const { out.code = {{code_[0], code_[1]}}; }

    /// Errors: syntax (not two capital letters); unknown_word (a code that nobody assigned).
    static constexpr detail::status parse(std::string_view text, country& out) {
        detail::scanner in(text);
        detail::country_wire wire;
        for (char& c : wire.code.chars) {
            if (!detail::is_capital(in.peek())) return in.fail(errc::syntax);
            c = in.next();
        }
        if (!in.done()) return in.fail(errc::syntax);
        return from_wire(wire, out) ? detail::status{} : detail::failure(errc::unknown_word, 0);
    }
    constexpr void print(detail::text_writer& out) const { out.put(code()); }

private:
    char code_[2]{};
};
static_assert(sizeof(country) == 2 && std::is_trivially_copyable_v<country>);

inline namespace literals {

/// A country: `"NE"_country`. A code that does not exist does not compile.
consteval country operator""_country(const char* text, std::size_t size) {
    country c;
    if (!country::parse({text, size}, c)) detail::compile_error("sitrep: not a country code of ISO 3166-1 alpha-2");
    return c;
}

}  // namespace literals

}}  // namespace sitrep

#endif

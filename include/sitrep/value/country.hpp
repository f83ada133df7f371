// SPDX-License-Identifier: BSL-1.0
// country: an alpha-2 code of ISO 3166-1.
#ifndef SITREP_VALUE_COUNTRY_HPP
#define SITREP_VALUE_COUNTRY_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// A set of two-letter codes: for each first letter the second letters as bits, bit 0 for A.
using country_table = std::array<std::uint32_t, 26>;

consteval country_table make_country_table(const char* const (&second)[26]) {
    country_table table{};
    for (std::size_t first = 0; first < 26; ++first)
        for (const char* c = second[first]; *c != '\0'; ++c) table[first] |= 1u << (*c - 'A');
    return table;
}

// clang-format off
/// The 249 officially assigned codes of ISO 3166-1.
inline constexpr country_table assigned_countries = make_country_table({
    /* A */ "DEFGILMOQRSTUWXZ", /* B */ "ABDEFGHIJLMNOQRSTVWYZ", /* C */ "ACDFGHIKLMNORUVWXYZ", /* D */ "EJKMOZ",
    /* E */ "CEGHRST", /* F */ "IJKMOR", /* G */ "ABDEFGHILMNPQRSTUWY", /* H */ "KMNRTU", /* I */ "DELMNOQRST",
    /* J */ "EMOP", /* K */ "EGHIMNPRWYZ", /* L */ "ABCIKRSTUVY", /* M */ "ACDEFGHKLMNOPQRSTUVWXYZ",
    /* N */ "ACEFGILOPRUZ", /* O */ "M", /* P */ "AEFGHKLMNRSTWY", /* Q */ "A", /* R */ "EOSUW",
    /* S */ "ABCDEGHIJKLMNORSTVXYZ", /* T */ "CDFGHJKLMNORTVWZ", /* U */ "AGMSYZ", /* V */ "ACEGINU", /* W */ "FS",
    /* X */ "", /* Y */ "ET", /* Z */ "AMW",
});
/// The user-assigned codes of ISO 3166-1, 8.1.3: AA, QM to QZ, XA to XZ, ZZ.
inline constexpr country_table user_countries = make_country_table({
    /* A */ "A", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", /* Q */ "MNOPQRSTUVWXYZ",
    "", "", "", "", "", "", /* X */ "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "", /* Z */ "Z",
});
// clang-format on

/// The codes of both tables.
inline constexpr country_table known_countries = [] {
    country_table table = assigned_countries;
    for (std::size_t i = 0; i < table.size(); ++i) table[i] |= user_countries[i];
    return table;
}();

/// True if the table has the code. Any characters may be asked for.
constexpr bool is_in(const country_table& table, const char (&code)[2]) {
    for (const char c : code)
        if (!is_capital(c)) return false;
    return (table[static_cast<std::size_t>(code[0] - 'A')] >> (code[1] - 'A') & 1u) != 0;
}

/// The wire form: ten bits.
struct country_wire {
    letters<2> code{};
    friend constexpr auto describe(tag<country_wire>) { return fields(closed, field<"code", &country_wire::code>); }
};

}  // namespace detail

/// A country: an alpha-2 code of ISO 3166-1, officially assigned or user-assigned. Convert the codes of other standards
/// first: in FIPS 10-4 NG is Niger, here NG is Nigeria. XK is a user-assigned code, which many use for Kosovo; ISO assigned
/// none to it. Codes that ISO withdrew, as SU, are not accepted. Ordered by the code's letters, an empty one first.
///
/// There is no constructor from text: use the literal `"NE"_country` or `from_text<country>`.
class country {
public:
    /// Empty: not stated.
    constexpr country() = default;

    /// True if no country was stated.
    constexpr bool empty() const { return code_[0] == '\0'; }
    /// The two letters; "" if empty. The view is valid as long as this object.
    constexpr std::string_view code() const { return detail::view_of(code_, empty() ? 0u : 2u); }
    /// True for a user-assigned code, whose meaning sender and receiver must agree on (ISO 3166-1, 8.1.3).
    constexpr bool user_assigned() const { return detail::is_in(detail::user_countries, code_); }

    friend constexpr bool operator==(const country&, const country&) = default;
    friend constexpr std::strong_ordering operator<=>(const country&, const country&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<country>) { return value<detail::country_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<country>) { return "[A-Z]{2}"; }

    /// False, and `out` is unchanged, if nobody assigned the code.
    static constexpr bool from_wire(const detail::country_wire& in, country& out) {
        const auto& code = in.code.chars;
        if (!detail::is_in(detail::known_countries, code)) return false;
        out.code_[0] = code[0];
        out.code_[1] = code[1];
        return true;
    }
    constexpr void to_wire(detail::country_wire& out) const { out.code = {{code_[0], code_[1]}}; }

    /// Errors: syntax (not two capital letters), at the first wrong character; unknown_word (nobody assigned the code).
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

/// A country: `"NE"_country`. An invalid code does not compile.
consteval country operator""_country(const char* text, std::size_t size) {
    country result;
    if (!country::parse(detail::view_of(text, size), result))
        detail::compile_error("sitrep: not a country code of ISO 3166-1 alpha-2");
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// Names of C++ as names of ASN.1 (X.680 clause 12): at_least → at-least, event_type → EventType.
#ifndef SITREP_SCHEMA_ASN1_NAMES_HPP
#define SITREP_SCHEMA_ASN1_NAMES_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/core/vocabulary.hpp>
#include <sitrep/schema/types/name.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A name that fits, or nothing.
struct asn1_name {
    char chars[128]{};
    std::size_t size{};

    constexpr std::string_view view() const { return view_of(chars, size); }
    constexpr void put(char c) {
        if (size < sizeof chars) chars[size] = c;
        ++size;
    }
    constexpr bool fits() const { return size > 0 && size <= sizeof chars; }
};

constexpr char to_capital(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// 12.3: a small letter, then letters, digits and single hyphens, none of them last. A lone t is doubled.
constexpr asn1_name to_identifier(std::string_view name) {
    asn1_name out;
    bool gap = false;
    for (const char c : name) {
        if (!is_name_letter(c)) {
            gap = out.size != 0;
            continue;
        }
        if (gap) out.put('-');
        if (out.size == 0 && is_digit(c)) out.put('n');
        out.put(out.size == 0 ? to_small(c) : c);
        gap = false;
    }
    if (out.view() == "t") out.put('t');  // asn1c makes Unit_t of an enumerator t and of the type Unit itself
    return out;
}

/// 12.2: a capital letter, then letters and digits.
constexpr asn1_name to_type_reference(std::string_view name) {
    asn1_name out;
    bool start = true;
    for (const char c : name) {
        if (!is_name_letter(c)) {
            start = true;
            continue;
        }
        if (out.size == 0 && is_digit(c)) out.put('T');
        out.put(start ? to_capital(c) : c);
        start = false;
    }
    return out;
}

/// 12.38: the reserved words that have the form of a type reference: no type may have one as its name.
inline constexpr std::string_view asn1_reserved =
    " ABSENT ALL ANY APPLICATION AUTOMATIC BEGIN BIT BMPString BOOLEAN BY CHARACTER CHOICE CLASS COMPONENT COMPONENTS "
    "CONSTRAINED CONTAINING DATE DEFAULT DEFINITIONS DURATION EMBEDDED ENCODED ENCODING END ENUMERATED EXCEPT EXPLICIT "
    "EXPORTS EXTENSIBILITY EXTERNAL FALSE FROM GeneralizedTime GeneralString GraphicString IA5String IDENTIFIER "
    "IMPLICIT "
    "IMPLIED IMPORTS INCLUDES INSTANCE INSTRUCTIONS INTEGER INTERSECTION ISO646String MAX MIN MINUS NULL NumericString "
    "OBJECT ObjectDescriptor OCTET OF OPTIONAL PATTERN PDV PLUS PRESENT PrintableString PRIVATE REAL RELATIVE SEQUENCE "
    "SET SETTINGS SIZE STRING SYNTAX T61String TAGS TeletexString TIME TRUE UNION UNIQUE UNIVERSAL UniversalString "
    "UTCTime UTF8String VideotexString VisibleString WITH ";

constexpr bool is_reserved(std::string_view name) {
    const char* const words = asn1_reserved.data();
    for (std::size_t i = 0; i + name.size() + 1 < asn1_reserved.size(); ++i)
        if (words[i] == ' ' && words[i + 1 + name.size()] == ' ' && view_of(words + i + 1, name.size()) == name)
            return true;
    return false;
}

/// 12.5: as a type reference, with hyphens.
constexpr bool is_module_name(std::string_view name) {
    bool hyphen = true;  // the last character was one, or none was
    for (const char c : name) {
        if (c == '-' ? hyphen : !is_name_letter(c)) return false;
        hyphen = c == '-';
    }
    return !hyphen && is_capital(name.data()[0]) && !is_reserved(name);
}

constexpr bool same_but_for_case(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (to_small(a.data()[i]) != to_small(b.data()[i])) return false;
    return true;
}

/// Ignores case, because tools derive the names of files and constants from these names.
template <std::size_t N> constexpr bool all_differ(const asn1_name (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (same_but_for_case(names[i].view(), names[k].view())) return false;
    return true;
}

template <class... Ts> consteval bool check_type_names(type_list<Ts...>) {
    static_assert(
        ((to_type_reference(type_name_of<Ts>).fits() && !is_reserved(to_type_reference(type_name_of<Ts>).view())) &&
         ...),
        "sitrep: the name of a type is a reserved word of ASN.1, or has no letter or digit: give it a schema_name");
    static_assert(all_differ({asn1_name{}, to_type_reference(type_name_of<Ts>)...}),
                  "sitrep: two types have the same name in ASN.1: give one of them a schema_name");
    return true;
}

/// The rule that names break.
enum class identifier_fault : std::uint8_t { none, unfit, twice };

/// The first rule that names break, but for the empty one at their start.
template <std::size_t N> constexpr identifier_fault find_fault(const asn1_name (&names)[N]) {
    for (std::size_t i = 1; i < N; ++i)
        if (!names[i].fits()) return identifier_fault::unfit;
    return all_differ(names) ? identifier_fault::none : identifier_fault::twice;
}
template <class Names, identifier_fault fault> consteval bool refuse_identifiers() {
    static_assert(
        fault != identifier_fault::unfit,
        "sitrep: an ASN.1 name takes 1 to 128 letters and digits of a name; a name here has none, or too many");
    static_assert(fault != identifier_fault::twice,
                  "sitrep: two names are the same in ASN.1, which ignores case and underscores: rename one of them");
    return true;
}

/// Of fields, or of cases of an internal_choice.
template <class... Named> consteval bool check_identifiers(type_list<Named...>) {
    return refuse_identifiers<type_list<Named...>, find_fault({asn1_name{}, to_identifier(Named::name)...})>();
}

/// Of the words of an enum.
template <class Enum> consteval identifier_fault find_word_fault() {
    constexpr vocabulary v = words_of<Enum>;
    asn1_name names[v.total + 1]{};
    std::size_t n = 0;
    for (std::size_t at = 0; at < v.length; ++at) {
        const std::size_t start = at;
        while (at < v.length && v.words[at] != ' ') ++at;
        names[++n] = to_identifier(view_of(v.words + start, at - start));
    }
    return find_fault(names);
}
template <class Enum> inline constexpr bool checked_words = refuse_identifiers<Enum, find_word_fault<Enum>()>();

/// Of the alternatives of a choice.
template <class Choice> consteval identifier_fault find_alternative_fault() {
    using names_of_choice = description_of<Choice>;
    asn1_name names[names_of_choice::size + 1]{};
    for (std::size_t i = 0; i < names_of_choice::size; ++i) names[i + 1] = to_identifier(names_of_choice::name(i));
    return find_fault(names);
}
template <class Choice>
inline constexpr bool checked_alternatives = refuse_identifiers<Choice, find_alternative_fault<Choice>()>();

}}}  // namespace sitrep::detail

#endif

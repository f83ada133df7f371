// SPDX-License-Identifier: BSL-1.0
// grade: NATO's Admiralty code, the reliability of a source and the credibility of what it says.
#ifndef SITREP_VALUE_GRADE_HPP
#define SITREP_VALUE_GRADE_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How reliable a source is: A to F, in this order. F is not the worst: it says that nobody can tell.
/// Words and not letters, since ASN.1 and C++ have no number 1 to 6 as a name, and so that nobody takes one scale for
/// the other; the letter and the number stand in a grade's notation.
enum class reliability : std::uint8_t {
    completely_reliable, usually_reliable, fairly_reliable, not_usually_reliable, unreliable, cannot_be_judged
};
constexpr auto describe(tag<reliability>) {
    return words<reliability::cannot_be_judged>(
        "completely_reliable usually_reliable fairly_reliable not_usually_reliable unreliable cannot_be_judged");
}

/// How credible a piece of information is: 1 to 6, in this order. 6 says that nobody can tell.
enum class credibility : std::uint8_t {
    confirmed, probably_true, possibly_true, doubtful, improbable, cannot_be_judged
};
constexpr auto describe(tag<credibility>) {
    return words<credibility::cannot_be_judged>(
        "confirmed probably_true possibly_true doubtful improbable cannot_be_judged");
}

namespace detail {

struct grade_wire {
    sitrep::reliability reliability{};
    sitrep::credibility credibility{};
    friend constexpr auto describe(tag<grade_wire>) {
        return fields(closed, field<"reliability", &grade_wire::reliability>,
                      field<"credibility", &grade_wire::credibility>);
    }
};

}  // namespace detail

/// Both at once, judged independently: "B2" is usually reliable, probably true.
class grade {
public:
    constexpr grade() = default;
    constexpr grade(sitrep::reliability r, sitrep::credibility c)
        : code_(static_cast<std::uint8_t>(8 + 8 * static_cast<unsigned>(r) + static_cast<unsigned>(c))) {}

    constexpr bool empty() const { return code_ == 0; }
    /// Of a grade that is not empty.
    constexpr sitrep::reliability reliability() const { return static_cast<sitrep::reliability>((code_ >> 3) - 1); }
    constexpr sitrep::credibility credibility() const { return static_cast<sitrep::credibility>(code_ & 7); }

    friend constexpr bool operator==(const grade&, const grade&) = default;
    friend constexpr auto describe(tag<grade>) { return value<detail::grade_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<grade>) { return "[A-F][1-6]"; }

    static constexpr bool from_wire(const detail::grade_wire& in, grade& out) {
        if (in.reliability > sitrep::reliability::cannot_be_judged) return false;
        if (in.credibility > sitrep::credibility::cannot_be_judged) return false;
        out = {in.reliability, in.credibility};
        return true;
    }
    constexpr void to_wire(detail::grade_wire& out) const { out = {reliability(), credibility()}; }

    /// Errors: syntax, at the character that is wrong.
    static constexpr detail::status parse(std::string_view text, grade& out) {
        detail::scanner in(text);
        if (in.peek() < 'A' || in.peek() > 'F') return in.fail(errc::syntax);
        const auto r = static_cast<sitrep::reliability>(in.next() - 'A');
        if (in.peek() < '1' || in.peek() > '6') return in.fail(errc::syntax);
        const auto c = static_cast<sitrep::credibility>(in.next() - '1');
        if (in.done()) out = {r, c};
        return in.finish();
    }
    constexpr void print(detail::text_writer& out) const {
        out.put(static_cast<char>('A' + static_cast<int>(reliability())));
        out.put(static_cast<char>('1' + static_cast<int>(credibility())));
    }

private:
    std::uint8_t code_{};  // 0: not stated; else reliability plus 1 in the upper five bits, credibility in the others
};
static_assert(sizeof(grade) == 1 && std::is_trivially_copyable_v<grade>);

inline namespace literals {

/// A grade: `"B2"_grade`. A bad one does not compile.
consteval grade operator""_grade(const char* text, std::size_t size) {
    grade g;
    if (!grade::parse({text, size}, g)) detail::compile_error("sitrep: not a grade, A1 to F6");
    return g;
}

}  // namespace literals

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// grade: NATO's Admiralty code: the reliability of a source and the credibility of its information.
#ifndef SITREP_VALUE_GRADE_HPP
#define SITREP_VALUE_GRADE_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The reliability of a source: A to F of NATO's Admiralty code (AJP-2.1, as in STANAG 2511). Enumerators are words
/// because the digits of `credibility` cannot be names in C++ and ASN.1; the notation of `grade` has letter and digit.
enum class reliability : std::uint8_t {
    completely_reliable,   ///< A: no doubt of authenticity, trustworthiness or competency
    usually_reliable,      ///< B: minor doubts; mostly valid information in the past
    fairly_reliable,       ///< C: doubts; valid information in the past
    not_usually_reliable,  ///< D: significant doubts; valid information in the past
    unreliable,            ///< E: no authenticity, trustworthiness or competency; invalid information in the past
    cannot_be_judged,      ///< F: no basis to judge the source: not the worst grade, but none
};
constexpr auto describe(tag<reliability>) {
    return words<reliability::cannot_be_judged>(
        "completely_reliable usually_reliable fairly_reliable not_usually_reliable unreliable cannot_be_judged");
}

/// The credibility of a piece of information: 1 to 6 of NATO's Admiralty code (AJP-2.1, as in STANAG 2511).
enum class credibility : std::uint8_t {
    confirmed,         ///< 1: confirmed by other independent sources
    probably_true,     ///< 2: not confirmed; logical and consistent with other information
    possibly_true,     ///< 3: not confirmed; reasonably logical, agrees with some other information
    doubtful,          ///< 4: not confirmed; possible but not logical, no other information on the subject
    improbable,        ///< 5: not confirmed; not logical, contradicted by other information
    cannot_be_judged,  ///< 6: no basis to judge the information: not the worst grade, but none
};
constexpr auto describe(tag<credibility>) {
    return words<credibility::cannot_be_judged>(
        "confirmed probably_true possibly_true doubtful improbable cannot_be_judged");
}

namespace detail {

/// The wire form: six bits.
struct grade_wire {
    sitrep::reliability reliability{};
    sitrep::credibility credibility{};
    friend constexpr auto describe(tag<grade_wire>) {
        return fields(closed, field<"reliability", &grade_wire::reliability>,
                      field<"credibility", &grade_wire::credibility>);
    }
};

}  // namespace detail

/// The reliability of a source and the credibility of its information, judged independently: "B2" is usually reliable
/// and probably true.
///
/// Ordered by reliability, then by credibility, as the code counts: A1 < A2 < … < B1 < … < F6, an empty grade first.
/// The order serves sorting and keys. It does not mean "better": F and 6 say that there is no judgement.
class grade {
public:
    /// Empty: not stated.
    constexpr grade() = default;
    /// Precondition: each argument is an enumerator of its scale. For numbers from input use `of`.
    constexpr grade(sitrep::reliability r, sitrep::credibility c)
        : code_(static_cast<std::uint8_t>(8 + 8 * static_cast<unsigned>(r) + static_cast<unsigned>(c))) {
        SITREP_ASSERT(are_on_scale(r, c), "sitrep: a grade needs enumerators of reliability and credibility");
    }
    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// std::nullopt if an argument is no enumerator of its scale.
    template <class T = grade> static constexpr std::optional<T> of(sitrep::reliability r, sitrep::credibility c) {
        if (!are_on_scale(r, c)) return std::nullopt;
        return T(r, c);
    }

    /// True if no grade was stated.
    constexpr bool empty() const { return code_ == 0; }
    /// Precondition: not empty.
    constexpr sitrep::reliability reliability() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty grade has no reliability");
        return static_cast<sitrep::reliability>(row());
    }
    /// Precondition: not empty.
    constexpr sitrep::credibility credibility() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty grade has no credibility");
        return static_cast<sitrep::credibility>(column());
    }

    friend constexpr bool operator==(const grade&, const grade&) = default;
    friend constexpr std::strong_ordering operator<=>(const grade&, const grade&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<grade>) { return value<detail::grade_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<grade>) { return "[A-F][1-6]"; }

    /// False, and `out` is unchanged, if a number is beyond its scale.
    static constexpr bool from_wire(const detail::grade_wire& in, grade& out) {
        if (in.reliability > sitrep::reliability::cannot_be_judged) return false;
        if (in.credibility > sitrep::credibility::cannot_be_judged) return false;
        out = {in.reliability, in.credibility};
        return true;
    }
    constexpr void to_wire(detail::grade_wire& out) const {
        out = {static_cast<sitrep::reliability>(row()), static_cast<sitrep::credibility>(column())};
    }

    /// Errors: syntax, at the first wrong character.
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
        out.put(static_cast<char>('A' + row()));
        out.put(static_cast<char>('1' + column()));
    }

private:
    static constexpr bool are_on_scale(sitrep::reliability r, sitrep::credibility c) {
        return r <= sitrep::reliability::cannot_be_judged && c <= sitrep::credibility::cannot_be_judged;
    }
    constexpr int row() const { return (code_ >> 3) - 1; }
    constexpr int column() const { return code_ & 7; }

    std::uint8_t code_{};  // 0: empty; else reliability plus 1 in the upper five bits, credibility in the lower three
};
static_assert(sizeof(grade) == 1 && std::is_trivially_copyable_v<grade>);

inline namespace literals {

/// A grade: `"B2"_grade`. An invalid one does not compile.
consteval grade operator""_grade(const char* text, std::size_t size) {
    grade result;
    if (!grade::parse(detail::view_of(text, size), result)) detail::compile_error("sitrep: not a grade, A1 to F6");
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif

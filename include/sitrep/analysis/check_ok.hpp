// SPDX-License-Identifier: BSL-1.0
// check_ok: `check` of a constexpr report. A report with an error does not compile: the compiler names record and member.
#ifndef SITREP_ANALYSIS_CHECK_OK_HPP
#define SITREP_ANALYSIS_CHECK_OK_HPP

#include <sitrep/analysis/check.hpp>
#include <sitrep/analysis/finding.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/id.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

template <finding_code found, kind of, std::uint16_t number, fixed_string member>
inline constexpr bool no_error = false;

/// Its arguments are what the compiler shows: the finding, the kind and number of the record's id (0 if it has none), the
/// record's index, the member, and the index of its element (-1 if the member is no list).
template <finding_code found, kind of, std::uint16_t number, std::uint32_t index, fixed_string member,
          std::int32_t element>
consteval void refuse_report() {
    static_assert(
        no_error<found, of, number, member>,
        "sitrep: check finds an error in this report: the arguments of refuse_report say which, in which record "
        "and in which member");
}

/// Precondition: !found.ok().
constexpr const finding& first_error(const findings& found) {
    std::size_t i = 0;
    while (found[i].severity() != severity::error) ++i;
    return found[i];
}
template <std::size_t N> consteval fixed_string<N + 1> to_fixed_string(std::string_view s) {
    char chars[N + 1]{};
    for (std::size_t i = 0; i < N; ++i) chars[i] = s[i];
    return chars;
}

template <const auto& report> consteval bool check_report() {
    constexpr findings found = check(report);
    if constexpr (!found.ok()) {
        constexpr finding first = first_error(found);
        refuse_report<first.code, first.kind, first.record.number(), first.index,
                      to_fixed_string<first.field.size()>(first.field), first.element>();
    }
    return true;  // one error is enough
}

}  // namespace detail

/// True for a constexpr report, record or object of static storage in which `check` finds no error. With an error it does
/// not compile: the compiler shows code, kind, number, index and member of the first error. Warnings compile.
///
///     constexpr sitrep::records<3> alert{…};
///     static_assert(sitrep::check_ok<alert>);
template <const auto& report> inline constexpr bool check_ok = detail::check_report<report>();

}}  // namespace sitrep

#endif

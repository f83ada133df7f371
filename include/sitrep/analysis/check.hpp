// SPDX-License-Identifier: BSL-1.0
// check: finds contradictions in a report: references, chains, dates, counts and modes. Also in constant expressions.
#ifndef SITREP_ANALYSIS_CHECK_HPP
#define SITREP_ANALYSIS_CHECK_HPP

#include <sitrep/analysis/check/checker.hpp>
#include <sitrep/analysis/finding.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/record/record.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Checks a complete report: each record by itself, and references, ids, chains and dates across the records. If a list
/// has several heads, each begins a report of its own, with its own ids and its own date of publication. Records before
/// the first head are checked in the same way, without a date.
/// A relation between two records is against their dates if none of the times that these allow suits it (2023-XX-28 counts as
/// all days from its first to its last):
/// - follows, response_to, causes, triggers and enables are about the starts, during is about any common day. part_of and
///   same_as are judged between events only.
/// - An ongoing event went on at its `when`; it may have begun before. A considered event begins no earlier than its `when`.
/// - Events that are not_occurred, cancelled or postponed have no time. A record that a relation retracts or supersedes says
///   nothing, unless that relation is itself retracted or superseded.
/// - Planned, considered or undetermined events, and denied or contradicted records, are possible: then it is a warning.
///
/// `explain` puts a finding into words; of more than 16 findings the rest is only counted, see `findings`.
/// A cycle of more than 1,024 records is not found.
/// On hosts: linear in the records, in any order, if few of the relations that their dates exclude are disputed. For this, a
/// report of more than 64 records takes at most 130 KiB of stack, and a list of more than 50,000 at most 290 KiB. If the
/// numbers of its ids are so sparse that this does not suffice, time is quadratic, as it is with the small core and in constant
/// expressions unless the records of each kind are adjacent and numbered in order. `for_each_finding` in std.hpp is linear for
/// any report, and gives all findings.
///
///     for (const sitrep::finding& f : check(report)) log(f.path(), explain(f.code));
template <class Records>
    requires std::convertible_to<const Records&, std::span<const record>>
constexpr findings check(const Records& report) {
    findings found;
    detail::checker_for<Records> checker(found);
    if constexpr (!SITREP_SMALL) {
        const std::span<const record> all(report);
        if (!std::is_constant_evaluated() && all.size() > 64) {
            if (all.size() <= 50000) detail::check_with_stack<32 * 1024>(checker, all);
            else detail::check_with_stack<72 * 1024>(checker, all);
            return found;
        }
    }
    checker.check_reports(report);
    return found;
}

/// Checks one record that is in no report. Does not follow references or `more`. Linear.
template <class T>
    requires record::holds<T>
constexpr findings check(const T& alone) {
    findings found;
    detail::checker_for<T>(found).check_record(alone);
    return found;
}
template <std::same_as<record> T> constexpr findings check(const T& alone) {
    findings found;
    alone.visit([&found](const auto& alternative) { detail::checker_for<T>(found).check_record(alternative); });
    return found;
}

/// Checks an object of a type that you describe with fields(): required members are present, the numbers of counts are
/// in order, also in the structs, optionals and lists that it holds. References are not followed. Linear.
/// The findings have no kind; their paths begin with the member: "/target". A path has at most two members: the
/// outermost, with the index of its element, and the innermost.
template <class T>
    requires(detail::described<T> && detail::shape_of<T> == detail::shape::sequence && !record::holds<T>)
constexpr findings check(const T& object) {
    findings found;
    detail::checker_for<T>(found).check_object(object);
    return found;
}

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// What a relation says of the times of its two records, whether their dates exclude it, and how sure both are.
#ifndef SITREP_ANALYSIS_CHECK_RELATION_DATES_HPP
#define SITREP_ANALYSIS_CHECK_RELATION_DATES_HPP

#include <sitrep/analysis/check/report_index.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/time_relation.hpp>
#include <sitrep/value/when.hpp>

#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Most of these functions are templates, so that they cost nothing in programs that only include this header.

/// When an event began and ended, as far as its own members say; the moment at which a claim was said or a report
/// published; no bounds for other records. `when` holds for the start and the end of an event, except:
/// - An ongoing event went on at its `when`: it may have begun before, and may end after.
/// - The `when` of a considered event may be the date at which it was considered: the event begins no earlier.
template <class Record> constexpr span_bounds span_of(const Record& r) {
    if (is_a<claim>(r)) return bounds_of(r.template get_if<claim>()->date);
    if (is_a<report>(r)) return bounds_of(r.template get_if<report>()->published);
    if (!is_a<event>(r)) return {};
    const event& e = *r.template get_if<event>();
    span_bounds b = bounds_of(e.when);
    if (e.status == event_status::ongoing) {
        if (e.when.form() != when_form::interval) {
            b.first[span_finish] = b.first[span_start];
            b.first[span_start] = before_all;
            b.last[span_start] = b.last[span_finish];
        }
        b.last[span_finish] = after_all;
    }
    if (e.status == event_status::considered) {
        b.first[span_finish] = before_all;
        b.last[span_start] = b.last[span_finish] = after_all;
    }
    return b;
}

// Orders of an end of `from` (the first letter) and an end of `to`: s is the start, f the finish. Bit n of a set of orders:
// n & 1 is the end of `to`, n & 2 that of `from`, n & 4 is "after". No relation excludes f_after_s, bit 6.
enum order : unsigned {
    s_before_s = 1,  // from starts before to starts
    s_before_f = 2,
    f_before_s = 4,
    f_before_f = 8,
    s_after_s = 16,  // from starts after to starts
    s_after_f = 32,
    f_after_f = 128,
};

/// The orders that a relation excludes. An event may follow or be caused while the other goes on, so the starts count.
constexpr unsigned excluded_orders(relation_kind how) {
    switch (how) {
        case relation_kind::follows:
        case relation_kind::response_to: return s_before_s;
        case relation_kind::causes:
        case relation_kind::triggers:
        case relation_kind::enables: return s_after_s;
        case relation_kind::during: return f_before_s | s_after_f;
        case relation_kind::part_of: return s_before_s | f_after_f;
        case relation_kind::same_as: return s_before_s | s_after_s | f_before_f | f_after_f;
        case relation_kind::after: return s_before_f;
        case relation_kind::begun_by: return s_before_s | s_after_s;
        case relation_kind::ended_by: return f_before_f | f_after_f;
        default: return 0;
    }
}

/// True if the times of two records are surely in one of these orders.
template <class Span> constexpr bool are_in_any_order(unsigned orders, const Span& from, const Span& to) {
    for (unsigned n = 0; n < 8; ++n) {
        if ((orders >> n & 1u) == 0) continue;
        const span_end of_from = (n & 2u) != 0 ? span_finish : span_start;
        const span_end of_to = (n & 1u) != 0 ? span_finish : span_start;
        if (n < 4 ? is_surely_before(from, of_from, to, of_to) : is_surely_before(to, of_to, from, of_from))
            return true;
    }
    return false;
}

/// True if the dates of its two records exclude a relation. part_of and same_as relate the times of events only: a claim that
/// is part of another, or the same, may be of another day.
template <class Index> constexpr bool is_against_dates(const Index& all, const relation& r) {
    const unsigned orders = excluded_orders(r.kind);
    const std::size_t from = all.find(r.from);
    const std::size_t to = all.find(r.to);
    if (orders == 0 || from >= all.size() || to >= all.size()) return false;
    const bool of_events = r.kind == relation_kind::part_of || r.kind == relation_kind::same_as;
    if (of_events && (!is_a<event>(all[from]) || !is_a<event>(all[to]))) return false;
    return are_in_any_order(orders, span_of(all[from]), span_of(all[to]));
}

/// What the time of a record says about the times of others.
enum class standing : std::uint8_t {
    none,      // nothing: the event did not take place, or the record was withdrawn
    possible,  // something, if the record is true: planned, left open, denied or contradicted
    actual,    // something
};

constexpr standing standing_of(event_status status) {
    switch (status) {
        case event_status::happened:
        case event_status::ongoing:
        case event_status::ended:
        case event_status::failed: return standing::actual;
        case event_status::not_occurred:
        case event_status::cancelled:
        case event_status::postponed: return standing::none;
        default: return standing::possible;
    }
}

constexpr bool withdraws(const relation& r, ref wanted) {
    return (r.kind == relation_kind::retracts || r.kind == relation_kind::supersedes) && r.to == wanted;
}

/// True if a relation retracts or supersedes the record. Linear, as `each_about` of the index.
template <class Index> constexpr bool has_withdrawal(const Index& all, ref wanted) {
    bool found = false;
    all.each_about(wanted, [&](const record& r) {
        found = is_a<relation>(r) && withdraws(*r.get_if<relation>(), wanted);
        return !found;
    });
    return found;
}

/// True if one of the first 16 that do so is not withdrawn itself.
template <class Index> constexpr bool is_withdrawn(const Index& all, ref wanted) {
    bool found = false;
    int tries = 16;
    all.each_about(wanted, [&](const record& r) {
        if (is_a<relation>(r) && withdraws(*r.get_if<relation>(), wanted))
            found = !has_withdrawal(all, r.get_if<relation>()->id), --tries;
        return !found && tries > 0;
    });
    return found;
}

/// The standing of a record: by its status, and by the relations and claims about it that are not withdrawn themselves. It
/// looks for withdrawals of the first 16 and takes the others for valid, so that `check` reports nothing that is not so.
/// Linear, as `each_about` of the index.
template <class Index> constexpr standing standing_of(const Index& all, ref wanted) {
    const std::size_t at = all.find(wanted);
    if (at >= all.size()) return standing::actual;  // also a relation without an id: nothing can refer to it
    standing found = standing::actual;
    if (is_a<event>(all[at])) found = standing_of(all[at].template get_if<event>()->status);
    int tries = 16;
    const auto is_valid = [&](ref statement) { return tries-- <= 0 || !is_withdrawn(all, statement); };
    all.each_about(wanted, [&](const record& about) {
        if (found == standing::none) return false;
        if (is_a<relation>(about)) {
            const relation& r = *about.get_if<relation>();
            const bool contradicts = r.kind == relation_kind::contradicts && (r.from == wanted || r.to == wanted);
            if (withdraws(r, wanted) && is_valid(r.id)) found = standing::none;
            else if (contradicts && found == standing::actual && is_valid(r.id)) found = standing::possible;
        } else if (is_a<claim>(about) && found == standing::actual) {
            const claim& c = *about.get_if<claim>();
            if (c.about == wanted && c.verb == claim_verb::denied && is_valid(c.id)) found = standing::possible;
        }
        return true;
    });
    return found;
}

/// The least standing of a relation and its two records.
template <class Index> constexpr standing standing_of(const Index& all, const relation& r) {
    standing least = standing::actual;
    const ref all_three[] = {r.id, r.from, r.to};
    for (const ref wanted : all_three) {
        const standing found = standing_of(all, wanted);
        if (found < least) least = found;
    }
    return least;
}

}}}  // namespace sitrep::detail

#endif

// SPDX-License-Identifier: BSL-1.0
// check: finds contradictions in a report: references, chains, dates, counts and modes. Also in constant expressions.
#ifndef SITREP_ANALYSIS_CHECK_HPP
#define SITREP_ANALYSIS_CHECK_HPP

#include <sitrep/analysis/finding.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/amount.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/time_relation.hpp>
#include <sitrep/value/verdict.hpp>
#include <sitrep/value/when.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

template <class T> inline constexpr bool is_reference = std::is_same_v<T, ref>;
template <kind K> inline constexpr bool is_reference<id<K>> = true;

/// True for types of members that `check` looks into: references, counts, structs; lists and optionals of them.
template <class T>
inline constexpr bool is_checked =
    is_reference<element_t<T>> || std::is_same_v<element_t<T>, count> || shape_of<element_t<T>> == shape::sequence;

/// The name of a member, of static storage.
template <fixed_string s> inline constexpr std::string_view member_name = s.view();

/// A set of indices below 1024, more than a report has on the wire.
class record_set {
public:
    constexpr bool has(std::size_t i) const { return i < size && (words_[i / 32] >> i % 32 & 1u) != 0; }
    constexpr void add(std::size_t i) {
        if (i < size) words_[i / 32] |= std::uint32_t{1} << i % 32;
    }

private:
    static constexpr std::size_t size = 1024;
    std::array<std::uint32_t, size / 32> words_{};
};

constexpr bool is_before(const when& a, const when& b) { return before(a, b) == verdict::yes; }

/// One check of a report or of one object. Its parameter has no use: as a template, it costs nothing in programs that
/// only include this header.
template <class = void> class checker {
public:
    constexpr explicit checker(findings& found) : found_(found) {}

    constexpr void check_report(std::span<const record> all) {
        all_ = all;
        in_report_ = true;
        for (std::size_t& first : first_) first = all.size();
        for (std::size_t i = all.size(); i-- > 0;)
            if (all[i].index() < record::size) first_[all[i].index()] = i;
        const std::size_t head = first_[static_cast<std::size_t>(kind::report)];
        if (head < all.size()) published_ = all[head].get_if<report>()->published;
        for (at_.index = 0; at_.index < all.size(); ++at_.index)
            all[at_.index].visit([this](const auto& alternative) { this->check_record(alternative); });
    }

    template <class T> constexpr void check_record(const T& checked) {
        at_.kind = kind_of<T>();
        at_.record = {};
        if constexpr (requires { checked.id; }) at_.record = checked.id;
        if (in_report_) check_id();
        check_members(checked);
        check_sense(checked);
    }

    template <class T> constexpr void check_object(const T& object) {
        at_.kind = no_kind;
        check_members(object);
    }

private:
    /// Adds a finding at the current member.
    constexpr void add(finding_code code, ref other = {}) {
        finding f = at_;
        f.code = code;
        f.other = other;
        if (const std::size_t i = find(other); i < all_.size()) f.other_index = static_cast<std::uint32_t>(i);
        found_.add(f);
    }
    constexpr void add_at(std::string_view field, finding_code code, ref other = {}) {
        at_.field = field;
        add(code, other);
        at_.field = {};
    }

    // --- looking up

    /// The index of the record with this id; all_.size() if there is none. If several have it, always the same index.
    constexpr std::size_t find(ref wanted) const {
        const std::size_t size = all_.size();
        if (wanted.empty()) return size;
        const auto k = static_cast<std::size_t>(wanted.kind());
        const std::size_t first = k < record::size ? first_[k] : size;
        if (first >= size) return size;
        const record* const records = all_.data();
        // If the records are numbered in order, this is the record.
        const std::size_t likely = first + wanted.number() - id_of(records[first]).number();
        if (likely < size && id_of(records[likely]) == wanted) return likely;
        for (std::size_t i = first; i < size; ++i)
            if (records[i].index() == k && id_of(records[i]) == wanted) return i;
        return size;
    }

    /// When an event happened, a claim was said or a report published; empty for other records.
    constexpr when time_of(ref wanted) const {
        const std::size_t i = find(wanted);
        if (i == all_.size()) return {};
        if (const auto* e = all_[i].get_if<event>()) return e->when;
        if (const auto* c = all_[i].get_if<claim>()) return c->date;
        if (const auto* r = all_[i].get_if<report>()) return r->published;
        return {};
    }

    /// The index of the parent of the i-th record, or of the source that passed it on; all_.size() if there is none.
    constexpr std::size_t above(std::size_t i) const {
        if (const auto* a = all_[i].get_if<actor>()) return find(a->parent);
        if (const auto* p = all_[i].get_if<place>()) return find(p->parent);
        if (const auto* s = all_[i].get_if<source>()) return find(s->via);
        return all_.size();
    }

    // --- ids, and members as the descriptions list them

    constexpr void check_id() {
        if (at_.record.empty()) return;
        const std::size_t same = find(at_.record);
        if (same != at_.index) add_at(member_name<"id">, finding_code::duplicate_id, at_.record);
    }

    template <class T> constexpr void check_members(const T& object) {
        [&]<class... Fields>(type_list<Fields...>) {
            (check_field<Fields>(object), ...);
        }(typename description_of<T>::all{});
    }

    template <class Field, class T> constexpr void check_field(const T& object) {
        constexpr bool is_own_id = Field::name == "id" && is_reference<typename Field::type>;
        constexpr bool checked = is_checked<typename Field::type> && !is_own_id;
        if constexpr (checked || Field::options::required) {
            std::string_view& step = at_.field.empty() ? at_.field : at_.part;
            step = Field::name;
            const auto& member = object.*Field::member;
            if constexpr (Field::options::required)
                if (member.empty()) add(finding_code::missing);
            if constexpr (checked) check_member(member);
            step = {};
        }
    }

    template <class M> constexpr void check_member(const M& member) {
        if constexpr (is_reference<M>) {
            check_reference(member);
        } else if constexpr (std::is_same_v<M, count>) {
            if (!ordered(member)) add(finding_code::disordered);
        } else if constexpr (is_optional<M>) {
            if (member) check_member(*member);
        } else if constexpr (is_list<M> || is_array<M>) {
            const bool outermost = at_.part.empty() && at_.element < 0;
            for (std::size_t i = 0; i < member.size(); ++i) {
                if (outermost) at_.element = static_cast<std::int32_t>(i);
                check_member(member.data()[i]);
            }
            if (outermost) at_.element = -1;
        } else {
            check_members(member);
        }
    }

    constexpr void check_reference(ref to) {
        if (!in_report_ || to.empty() || to.kind() == kind::report) return;  // another report is not in this one
        if (find(to) == all_.size()) add(finding_code::dangling, to);
    }

    // --- by kind: members against each other and against other records

    template <class T> constexpr void check_sense(const T&) {}

    constexpr void check_sense(const report& r) {
        const std::size_t head = first_[static_cast<std::size_t>(kind::report)];
        published_ = r.published;
        if (at_.index > head) add(finding_code::second_head, id_of(all_[head]));
        else if (at_.index > 0) add(finding_code::head_not_first);
    }

    constexpr void check_sense(const actor& a) {
        if (a.secondary_kind && !a.kind) add_at(member_name<"secondary_kind">, finding_code::secondary_kind_alone);
        check_chain(member_name<"parent">);
    }
    constexpr void check_sense(const place&) { check_chain(member_name<"parent">); }
    constexpr void check_sense(const source&) { check_chain(member_name<"via">); }

    constexpr void check_sense(const event& e) {
        if (e.mode && !allows(e.type, *e.mode)) add_at(member_name<"mode">, finding_code::foreign_mode);
        switch (e.status) {
            case event_status::ended:  // its end is in the past, not only its start
                if (e.when.form() == when_form::interval) check_past(member_name<"when">, e.when.end().stated());
                else check_past(member_name<"when">, e.when);
                break;
            case event_status::happened:
            case event_status::ongoing:
            case event_status::failed: check_past(member_name<"when">, e.when); break;
            case event_status::planned:
                if (is_before(e.when, published_)) add_at(member_name<"when">, finding_code::overdue);
                break;
            default: break;
        }
    }

    constexpr void check_sense(const claim& c) { check_past(member_name<"date">, c.date); }

    constexpr void check_sense(const relation& r) {
        const when from = time_of(r.from);
        const when to = time_of(r.to);
        bool excluded = false;
        switch (r.kind) {
            case relation_kind::follows:
            case relation_kind::response_to: excluded = is_before(from, to); break;
            case relation_kind::causes:
            case relation_kind::triggers:
            case relation_kind::enables: excluded = is_before(to, from); break;
            case relation_kind::during: excluded = is_before(from, to) || is_before(to, from); break;
            default: break;
        }
        if (excluded) add_at(member_name<"kind">, finding_code::against_dates, r.to);
    }

    constexpr void check_past(std::string_view field, const when& w) {
        if (is_before(published_, w)) add_at(field, finding_code::after_publication);
    }

    /// Follows the chain of parents from the current record to a record whose chain is known. So it finds each cycle
    /// once, at the first record that leads into it, and names a record of the cycle.
    constexpr void check_chain(std::string_view field) {
        std::size_t i = at_.index;
        std::size_t steps = 0;
        for (; i < all_.size() && !followed_.has(i) && steps <= all_.size(); ++steps) {
            followed_.add(i);
            i = above(i);
        }
        if (i == all_.size()) return;
        for (std::size_t again = at_.index; steps > 0; --steps) {
            if (again == i) return add_at(field, finding_code::cycle, id_of(all_[i]));
            again = above(again);
        }
    }

    findings& found_;
    std::span<const record> all_{};
    bool in_report_{};
    std::array<std::size_t, record::size> first_{};  // index of the first record of each kind; all_.size() if none
    when published_{};                               // of the head that the current record belongs to
    record_set followed_{};                          // the records whose chain was followed to its end
    finding at_{};                                   // the current record and member, as findings name them
};

/// The one checker, by a name that depends on T: else clang compiles it for programs that do not call `check`.
template <class T> using checker_for = checker<std::enable_if_t<!std::is_volatile_v<T>>>;

}  // namespace detail

/// Checks a complete report: each record by itself, and references, ids, chains and dates across the records.
/// `explain` puts a finding into words; of more than 16 findings the rest is only counted, see `findings`.
/// Needs at most quadratic time, and linear time if the records of each kind are adjacent and numbered in order.
///
///     for (const sitrep::finding& f : check(report)) log(f.path(), explain(f.code));
template <class Records>
    requires std::convertible_to<const Records&, std::span<const record>>
constexpr findings check(const Records& report) {
    findings found;
    detail::checker_for<Records>(found).check_report(report);
    return found;
}

/// Checks one record that travels alone; where its references lead is not checked. Linear.
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

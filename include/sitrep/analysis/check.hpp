// SPDX-License-Identifier: BSL-1.0
// check: does a report hold together? Its references, chains, dates, figures and words, in constant expressions too.
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

/// True for members, and elements of members, that say something to check.
template <class T> inline constexpr bool is_checked =
    is_reference<element_t<T>> || std::is_same_v<element_t<T>, count> || shape_of<element_t<T>> == shape::sequence;

/// A member's name, measured by the compiler.
template <fixed_string s> inline constexpr std::string_view member_name = s.view();

/// Which of the first 1024 records, more than a report can have on the wire.
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

/// One walk over a report. Quadratic at most; linear where the records of a kind stand together, numbered one by one.
template <class = record>  // a template so that who only includes it does not pay for it
class checker {
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
            all[at_.index].visit([this](const auto& one) { this->check_record(one); });
    }

    template <class T>
    constexpr void check_record(const T& one) {
        at_.kind = kind_of<T>();
        at_.record = {};
        if constexpr (requires { one.id; }) at_.record = one.id;
        if (in_report_) check_id();
        check_members(one);
        check_sense(one);
    }

private:
    /// At the place where the walk is.
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

    /// The place of the record with this id; all_.size() if there is none. Of two with one id always the same one.
    constexpr std::size_t find(ref wanted) const {
        const auto k = static_cast<std::size_t>(wanted.kind());
        const std::size_t size = all_.size();
        const std::size_t first = k < record::size && !wanted.empty() ? first_[k] : size;
        if (first >= size) return size;
        const record* const records = all_.data();
        // Where records are numbered in their order it stands here, and the search is over.
        const std::size_t likely = first + wanted.number() - id_of(records[first]).number();
        if (likely < size && id_of(records[likely]) == wanted) return likely;
        for (std::size_t i = first; i < size; ++i)
            if (records[i].index() == k && id_of(records[i]) == wanted) return i;
        return size;
    }

    /// When it happened, was said or was published; empty for what has no time.
    constexpr when time_of(ref wanted) const {
        const std::size_t i = find(wanted);
        if (i == all_.size()) return {};
        if (const auto* e = all_[i].get_if<event>()) return e->when;
        if (const auto* c = all_[i].get_if<claim>()) return c->date;
        if (const auto* r = all_[i].get_if<report>()) return r->published;
        return {};
    }

    /// The record that the i-th belongs to or came through; all_.size() if there is none.
    constexpr std::size_t above(std::size_t i) const {
        if (const auto* a = all_[i].get_if<actor>()) return find(a->parent);
        if (const auto* p = all_[i].get_if<place>()) return find(p->parent);
        if (const auto* s = all_[i].get_if<source>()) return find(s->via);
        return all_.size();
    }

    // --- any record: ids and members, found through the descriptions

    constexpr void check_id() {
        if (at_.record.empty()) return;
        const std::size_t same = find(at_.record);
        if (same != at_.index) add_at(member_name<"id">, finding_code::duplicate_id, at_.record);
    }

    template <class T>
    constexpr void check_members(const T& whole) {
        [&]<class... Fields>(type_list<Fields...>) {
            (check_field<Fields>(whole), ...);
        }(typename description_of<T>::all{});
    }

    template <class Field, class T>
    constexpr void check_field(const T& whole) {
        constexpr bool checked = is_checked<typename Field::type> && Field::name != "id";
        if constexpr (checked || Field::options::required) {
            std::string_view& step = at_.field.empty() ? at_.field : at_.part;
            step = Field::name;
            const auto& member = whole.*Field::member;
            if constexpr (Field::options::required)
                if (member.empty()) add(finding_code::missing);
            if constexpr (checked) check_member(member);
            step = {};
        }
    }

    template <class M>
    constexpr void check_member(const M& member) {
        if constexpr (is_reference<M>) {
            check_reference(member);
        } else if constexpr (std::is_same_v<M, count>) {
            if (!ordered(member)) add(finding_code::disordered);
        } else if constexpr (is_optional<M>) {
            if (member) check_member(*member);
        } else if constexpr (is_list<M>) {
            for (at_.element = 0; static_cast<std::size_t>(at_.element) < member.size(); ++at_.element)
                check_member(member[static_cast<std::size_t>(at_.element)]);
            at_.element = -1;
        } else {
            check_members(member);
        }
    }

    constexpr void check_reference(ref to) {
        if (!in_report_ || to.empty() || to.kind() == kind::report) return;  // other reports are not looked for here
        if (find(to) == all_.size()) add(finding_code::dangling, to);
    }

    // --- each kind: what its members say together, and with the rest of the report

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
            case event_status::ended:  // so its end is past, not only its start
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

    /// The chain upwards from here, as far as no earlier record has followed it: so each circle is found once, at the
    /// first record whose chain runs into it, and named by a record that stands on it.
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
    std::array<std::size_t,
    record::size> first_{};  // the first record of each kind; the report's size if there is none
    when published_{};                               // the report that the records at hand belong to
    record_set followed_{};                          // whose chain has been followed to its end
    finding at_{};                                   // where the walk is
};

}  // namespace detail

/// What is wrong with a whole report, or suspicious: references, ids, chains and dates across its records, and each
/// record by itself.
template <class Records>
    requires std::convertible_to<const Records&, std::span<const record>>
constexpr findings check(const Records& report) {
    findings found;
    detail::checker<>(found).check_report(report);
    return found;
}

/// What is wrong with one record that travels alone. Where its references lead is not asked.
template <class T>
    requires record::holds<T>
constexpr findings check(const T& alone) {
    findings found;
    detail::checker<>(found).check_record(alone);
    return found;
}

/// The same for a record of any kind.
template <std::same_as<record> T>
constexpr findings check(const T& alone) {
    findings found;
    alone.visit([&found](const auto& one) { detail::checker<>(found).check_record(one); });
    return found;
}

}}  // namespace sitrep

#endif

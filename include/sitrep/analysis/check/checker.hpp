// SPDX-License-Identifier: BSL-1.0
// The checker of reports and of single objects, and the indices that it uses.
#ifndef SITREP_ANALYSIS_CHECK_CHECKER_HPP
#define SITREP_ANALYSIS_CHECK_CHECKER_HPP

#include <sitrep/analysis/check/id_index.hpp>
#include <sitrep/analysis/check/relation_dates.hpp>
#include <sitrep/analysis/check/report_index.hpp>
#include <sitrep/analysis/finding.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/amount.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/time_relation.hpp>
#include <sitrep/value/verdict.hpp>
#include <sitrep/value/when.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

template <class T> inline constexpr bool is_reference = std::is_same_v<T, ref>;
template <kind K> inline constexpr bool is_reference<id<K>> = true;

/// True for types of members that `check` looks into: references, counts, structs; lists and optionals of them.
template <class T>
inline constexpr bool is_checked =
    is_reference<element_t<T>> || std::is_same_v<element_t<T>, count> || shape_of<element_t<T>> == shape::sequence;

/// The name of a member, of static storage.
template <fixed_string s> inline constexpr std::string_view member_name = s.view();

constexpr bool is_before(const when& a, const when& b) { return before(a, b) == verdict::yes; }

/// When it ended. A date, like a range, is one instant, which is both start and end.
constexpr when end_of(const when& w) { return w.form() == when_form::interval ? when(w.end().stated()) : w; }

/// One check of reports or of one object. `Index` is a report_index, `Findings` has `add`.
template <class Index, class Findings> class checker {
public:
    using record_type = typename Index::record_type;

    constexpr explicit checker(Findings& found) : found_(found) {}

    constexpr Index& index() { return all_; }

    constexpr void check_reports(std::span<const record_type> all) {
        in_report_ = true;
        std::size_t end = 0;
        for (begin_ = 0; begin_ < all.size(); begin_ = end) {
            end = begin_ + 1;
            while (end < all.size() && !is_a<report>(all[end])) ++end;
            check_report(all.subspan(begin_, end - begin_));
        }
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
    /// A head and the records up to the next one, or the records before the first head.
    constexpr void check_report(std::span<const record_type> all) {
        all_.begin(all);
        const bool has_head = is_a<report>(all[0]);
        published_ = has_head ? all[0].template get_if<report>()->published : date();
        followed_ = {};
        points_ = 0;
        for (here_ = 0; here_ < all.size(); ++here_) {
            at_.index = static_cast<std::uint32_t>(begin_ + here_);
            all[here_].visit([this](const auto& alternative) { this->check_record(alternative); });
        }
        after_headless_ = !has_head;
    }

    /// Adds a finding at the current member.
    constexpr void add(finding_code code, ref other = {}) {
        std::optional<std::uint32_t> other_index;
        if (const std::size_t i = all_.find(other); i < all_.size())
            other_index = static_cast<std::uint32_t>(begin_ + i);
        // Member by member: a changed copy of at_ gives a false -Wmaybe-uninitialized with g++ 12 at -O1.
        found_.add({.code = code,
                    .kind = at_.kind,
                    .record = at_.record,
                    .index = at_.index,
                    .field = at_.field,
                    .element = at_.element,
                    .part = at_.part,
                    .other = other,
                    .other_index = other_index});
    }
    constexpr void add_at(std::string_view field, finding_code code, ref other = {}) {
        at_.field = field;
        add(code, other);
        at_.field = {};
    }

    // --- ids, and members as the descriptions list them

    constexpr void check_id() {
        if (at_.record.empty()) return;
        const std::size_t same = all_.find(at_.record);
        if (same != here_) add_at(member_name<"id">, finding_code::duplicate_id, at_.record);
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
        if (all_.find(to) == all_.size()) add(finding_code::dangling, to);
    }

    // --- by kind: members against each other and against other records

    template <class T> constexpr void check_sense(const T&) {}

    constexpr void check_sense(const report&) {
        if (after_headless_) add(finding_code::head_not_first);
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
                check_past(member_name<"when">, end_of(e.when));
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

    /// The date of a claim is the report's own statement; `when` and `count` are its source's. A source may err, may contradict
    /// the event, and may speak of the future, so they are not compared with anything.
    constexpr void check_sense(const claim& c) { check_past(member_name<"date">, c.date); }

    constexpr void check_sense(const figure& f) {
        const kind about = f.about.kind();
        if (!f.about.empty() && about != kind::event && about != kind::claim)
            add_at(member_name<"about">, finding_code::misplaced, f.about);
    }
    constexpr void check_sense(const extra& e) { (void)check_continuation(e); }
    /// An area without what its form needs cannot be drawn, so that is an error like an empty required member.
    constexpr void check_sense(const area& a) {
        points_ += a.points.size();
        if (!check_continuation(a)) return;
        const std::size_t points = points_;
        points_ = 0;
        if (points == 0) return;  // check_members has reported that
        const bool is_circle = a.form == area_form::circle;
        if (is_circle && a.radius.empty()) add_at(member_name<"radius">, finding_code::missing);
        if ((is_circle && points != 1) || (a.form == area_form::line && points < 2) ||
            (a.form == area_form::polygon && points < 3))
            add_at(member_name<"points">, finding_code::misshapen);
    }
    static constexpr bool continues(const extra& part, const extra& next) {
        return next.about == part.about && next.key == part.key;
    }
    static constexpr bool continues(const area& part, const area& next) {
        return next.about == part.about && next.form == part.form;
    }
    /// Reports `broken_off` if the next record does not continue this part. True if this is the last part.
    template <class T> constexpr bool check_continuation(const T& part) {
        if (!part.more) return true;
        const bool continued = here_ + 1 < all_.size() && is_a<T>(all_[here_ + 1]) &&
                               continues(part, *all_[here_ + 1].template get_if<T>());
        if (!in_report_ || continued) return false;
        add_at(member_name<"more">, finding_code::broken_off);
        points_ = 0;
        return false;
    }

    constexpr void check_sense(const relation& r) {
        if (!is_against_dates(all_, r)) return;
        all_.prepare_about();
        const standing least = standing_of(all_, r);
        if (least == standing::none) return;
        add_at(member_name<"kind">,
               least == standing::actual ? finding_code::against_dates : finding_code::doubtful_relation, r.to);
    }

    constexpr void check_past(std::string_view field, const when& w) {
        if (is_before(published_, w)) add_at(field, finding_code::after_publication);
    }

    /// Follows the chain of parents from the current record to a record whose chain is known. So it finds each cycle
    /// once, at the first record that leads into it, and names a record of the cycle.
    constexpr void check_chain(std::string_view field) {
        if (here_ >= record_set::size) return check_far_chain(field);
        std::size_t i = here_;
        std::size_t steps = 0;
        for (; i < all_.size() && !followed_.has(i) && steps < record_set::size; ++steps) {
            followed_.add(i);
            i = all_.above(i);
        }
        if (!followed_.has(i)) return;
        for (std::size_t again = here_; steps > 0; --steps) {
            if (again == i) return add_at(field, finding_code::cycle, id_of(all_[i]));
            again = all_.above(again);
        }
    }

    /// The same for a record that the set cannot hold: finds a cycle that this record is the first of.
    constexpr void check_far_chain(std::string_view field) {
        if constexpr (has_marks)
            if (all_.lookup().has_marks()) return check_marked_chain(field);
        std::size_t i = all_.above(here_);
        for (std::size_t steps = 1; i > here_ && i < all_.size() && steps < record_set::size; ++steps)
            i = all_.above(i);
        if (i == here_) add_at(field, finding_code::cycle, id_of(all_[here_]));
    }

    /// The same in linear time: follows the chain to a record whose chain is known, and marks the first record of a cycle.
    constexpr void check_marked_chain(std::string_view field) {
        auto& marks = all_.lookup();
        using enum record_mark;
        const auto is_far = [this](std::size_t i) { return i >= record_set::size && i < all_.size(); };
        std::size_t i = here_, steps = 0;
        for (; is_far(i) && !marks.has(followed, i); ++steps) {
            marks.add(followed, i);
            i = all_.above(i);
        }
        if (is_far(i)) {  // a cycle, if it is on the way that was just followed
            for (std::size_t again = here_; steps > 0 && again != i; --steps) again = all_.above(again);
            std::size_t first = i;
            if (steps > 0 && steps <= record_set::size) {
                for (std::size_t n = steps; n > 0; --n, i = all_.above(i))
                    if (i < first) first = i;
                marks.add(head, first);
            }
        }
        if (marks.has(head, here_)) add_at(field, finding_code::cycle, id_of(all_[here_]));
    }

    static constexpr bool has_marks = requires(Index& index) { index.lookup().has_marks(); };

    Findings& found_;
    bool in_report_{};       // not a record or object alone
    bool after_headless_{};  // the records before the first head were just checked
    // The current report. Indices count its records; only those in findings count all records.
    Index all_{};
    std::size_t begin_{};  // the index of its first record among all reports
    when published_{};
    record_set followed_{};  // the records whose chain was followed to its end
    std::size_t here_{};     // the current record
    std::size_t points_{};   // of the current area and the parts before it
    finding at_{};           // the current record and member, as findings name them
};

#if SITREP_SMALL
using check_lookup = id_lookup<>;
#else
using check_lookup = id_index<>;
#endif

/// The one checker, by a name that depends on T: else clang compiles it for programs that do not call `check`.
template <class T>
using checker_for = checker<std::enable_if_t<!std::is_volatile_v<T>, report_index<check_lookup>>, findings>;

/// Checks with an index in `Words` words of the stack.
template <std::size_t Words, class Checker, class Record>
[[gnu::noinline]] void check_with_stack(Checker& checker, std::span<const Record> all) {
    std::uint32_t words[Words];
    checker.index().lookup().use(words, Words);
    checker.check_reports(all);
}

}}}  // namespace sitrep::detail

#endif

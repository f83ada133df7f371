// SPDX-License-Identifier: BSL-1.0
// What `check` finds: codes, where each was found, and a list of findings.
#ifndef SITREP_ANALYSIS_FINDING_HPP
#define SITREP_ANALYSIS_FINDING_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/id.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What is wrong, or may be wrong. `explain` puts it into words, `severity_of` tells errors from warnings.
enum class finding_code : std::uint8_t {
    // --- errors
    missing,            ///< a required member is empty
    duplicate_id,       ///< two records of one kind have the same id
    dangling,           ///< a reference to a record that this report does not have
    cycle,              ///< a chain of `parent` or `via` leads back to its start
    after_publication,  ///< said, begun or ended at a time that is entirely after the report's publication
    against_dates,      ///< the dates of the two records of a relation exclude it; both are actual
    misshapen,          ///< a number of points that makes no such form: a line needs two, a polygon three, a circle one
    misplaced,          ///< about a record of a kind that it cannot be about: a figure needs an event or a claim
    broken_off,         ///< `more`, but the next record does not continue this one
    // --- warnings
    overdue,            ///< still `planned`, for a time that is entirely before the report's publication
    doubtful_relation,  ///< as against_dates, but a record or the relation is planned, left open, denied or contradicted
    disordered,         ///< low, best and high do not increase; so in 0.6 % of the rows of UCDP GED
    foreign_mode,       ///< a mode that does not go with the type, see `allows`
    secondary_kind_alone,  ///< a secondary kind without a kind
    head_not_first,        ///< records precede the first head, so they belong to no report
};

/// How serious a finding is.
enum class severity : std::uint8_t {
    error,    ///< the report contradicts itself or is incomplete
    warning,  ///< unusual; it may be right
};

/// The severity of a code.
constexpr severity severity_of(finding_code code) {
    return code < finding_code::overdue ? severity::error : severity::warning;
}

/// One sentence in English for each code.
constexpr std::string_view explain(finding_code code) {
    switch (code) {
        case finding_code::missing: return "a required member is empty";
        case finding_code::duplicate_id: return "another record of this kind has the same id";
        case finding_code::dangling: return "the report has no record with this id";
        case finding_code::cycle: return "the chain leads back to its start";
        case finding_code::after_publication: return "the date is after the publication of the report";
        case finding_code::against_dates: return "the dates of the two records exclude this relation";
        case finding_code::misshapen: return "too few or too many points for the form";
        case finding_code::misplaced: return "a figure is about an event or a claim";
        case finding_code::broken_off: return "the next record does not continue this one";
        case finding_code::overdue: return "planned for a date before the publication of the report";
        case finding_code::doubtful_relation: return "the dates exclude this relation, if both records are true";
        case finding_code::disordered: return "low, best and high are out of order";
        case finding_code::foreign_mode: return "the mode does not belong to the type";
        case finding_code::secondary_kind_alone: return "a second kind without a first";
        case finding_code::head_not_first: return "the records before the first head belong to no report";
    }
    return "unknown finding";
}

namespace detail {
/// The kind of findings about types that are no records of this library.
inline constexpr kind no_kind = static_cast<kind>(words_of<kind>.total);
}  // namespace detail

/// What was found, and where.
struct finding {
    finding_code code{};
    sitrep::kind kind{};       ///< of the record; no word for a type of the user's own
    ref record{};              ///< the record's id; empty if it has none
    std::uint32_t index{};     ///< the record's index among all that were checked, from 0
    std::string_view field{};  ///< the member; "" for the record itself
    std::int32_t element{-1};  ///< of a list, the index of the element, from 0; else -1
    std::string_view part{};   ///< the member of that member or element: of "counts" for example "of"
    ref other{};               ///< the other record: the one with the same id, or the one that is missing
    std::optional<std::uint32_t> other_index{};  ///< its index; absent if it is missing

    /// The severity of its code.
    constexpr sitrep::severity severity() const { return severity_of(code); }

    /// The member as a JSON pointer (RFC 6901) into the record's line: "/event/counts/1/of"; empty if it is longer.
    constexpr text<31> path() const {
        text<31> pointer;
        detail::text_writer out(detail::text_access::chars(pointer), pointer.capacity());
        const auto step = [&out](std::string_view name) {
            if (name.empty()) return;
            out.put('/');
            out.put(name);
        };
        step(detail::words_of<sitrep::kind>.word(static_cast<std::size_t>(kind)));
        step(field);
        if (element >= 0) {
            out.put('/');
            out.put_number(static_cast<std::uint32_t>(element));
        }
        step(part);
        detail::text_access::set_size(pointer, out.view().size());
        return pointer;
    }

    friend constexpr bool operator==(const finding&, const finding&) = default;
};

/// The findings of one check. All are counted, the first 16 are kept; a further error replaces the last warning.
class findings {
public:
    /// The most findings that are kept.
    static constexpr std::size_t capacity = 16;

    /// True if there are no errors; there may be warnings.
    constexpr bool ok() const { return errors_ == 0; }
    /// The numbers of errors and warnings, kept or not.
    constexpr std::size_t errors() const { return errors_; }
    constexpr std::size_t warnings() const { return warnings_; }

    /// The findings that are kept, in the order of the records.
    constexpr std::size_t size() const { return kept_.size(); }
    /// Precondition: i < size().
    constexpr const finding& operator[](std::size_t i) const { return kept_[i]; }
    constexpr const finding* begin() const { return kept_.begin(); }
    constexpr const finding* end() const { return kept_.end(); }
    /// The number of findings that are counted and not kept.
    constexpr std::size_t dropped() const { return errors_ + warnings_ - kept_.size(); }

    /// Counts a finding, and keeps it if it can.
    constexpr void add(const finding& f) {
        const bool is_error = f.severity() == severity::error;
        ++(is_error ? errors_ : warnings_);
        if (!kept_.push_back(f) && is_error) replace_last_warning(f);
    }

private:
    constexpr void replace_last_warning(const finding& f) {
        std::size_t i = kept_.size();
        while (i > 0 && kept_[i - 1].severity() == severity::error) --i;
        if (i == 0) return;
        for (; i < kept_.size(); ++i) kept_[i - 1] = kept_[i];
        kept_[i - 1] = f;
    }

    list<finding, capacity> kept_{};
    std::size_t errors_{};
    std::size_t warnings_{};
};

}}  // namespace sitrep

#endif

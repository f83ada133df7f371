// SPDX-License-Identifier: BSL-1.0
// What `check` finds: codes, where each was found, and a list of them that never loses count.
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

/// What is wrong, or looks wrong. `explain` puts it into words.
enum class finding_code : std::uint8_t {
    // errors: the report contradicts itself
    missing,            ///< a member that must be there is empty
    duplicate_id,       ///< two records of one kind have one id
    dangling,           ///< a reference to a record that the report does not have
    cycle,              ///< a chain of `parent` or `via` leads back to where it started
    after_publication,  ///< said, begun or over at a time that lies wholly after the report's publication
    against_dates,      ///< a relation in time that the dates of its two records exclude
    // warnings: it may be so, but look again
    overdue,            ///< still `planned`, for a time that lies wholly before the report's publication
    disordered,         ///< low, best and high do not rise; UCDP's own data have it in 0.6 % of the rows
    foreign_mode,       ///< a mode that PLOVER does not pair with the type
    secondary_kind_alone,        ///< a second kind without a first
    head_not_first,     ///< records stand before the report's head
    second_head,        ///< more than one head
};

enum class severity : std::uint8_t { error, warning };

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
        case finding_code::after_publication: return "the date lies after the publication of the report";
        case finding_code::against_dates: return "the dates of the two records exclude this relation";
        case finding_code::overdue: return "planned for a date before the publication of the report";
        case finding_code::disordered: return "low, best and high are out of order";
        case finding_code::foreign_mode: return "the mode does not belong to the type";
        case finding_code::secondary_kind_alone: return "a second kind without a first";
        case finding_code::head_not_first: return "the head of the report is not its first record";
        case finding_code::second_head: return "the report has more than one head";
    }
    return "unknown finding";
}

/// What was found, and where.
struct finding {
    finding_code code{};
    sitrep::kind kind{};         ///< of the record
    ref record{};                ///< the record's id; empty if it has none
    std::uint32_t index{};       ///< the record's place in the report, from 0
    std::string_view field{};    ///< its member; "" for the record as a whole
    std::int32_t element{-1};    ///< of a list: which, from 0
    std::string_view part{};     ///< the member's member: of "counts" for example "of"
    ref other{};                 ///< the other record that has to do with it: collided with, or missing
    std::optional<std::uint32_t> other_index{};  ///< its place; absent if it is missing

    constexpr sitrep::severity severity() const { return severity_of(code); }

    /// The place as a JSON pointer into the record's line: "/event/counts/1/of".
    constexpr text<31> path() const {
        text<31> made;
        detail::text_writer out(std::span<char>(detail::text_access::chars(made), made.capacity()));
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
        detail::text_access::set_size(made, out.view().size());
        return made;
    }

    friend constexpr bool operator==(const finding&, const finding&) = default;
};

/// All that was found: counted without limit, and the first of them kept; errors before warnings where room is short.
class findings {
public:
    static constexpr std::size_t capacity = 16;

    /// No errors; there may be warnings.
    constexpr bool ok() const { return errors_ == 0; }
    constexpr std::size_t errors() const { return errors_; }
    constexpr std::size_t warnings() const { return warnings_; }

    /// Those that are kept, in the order of the records.
    constexpr std::size_t size() const { return kept_.size(); }
    constexpr const finding& operator[](std::size_t i) const { return kept_[i]; }
    constexpr const finding* begin() const { return kept_.begin(); }
    constexpr const finding* end() const { return kept_.end(); }
    /// How many were counted but not kept.
    constexpr std::size_t dropped() const { return errors_ + warnings_ - kept_.size(); }

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

// SPDX-License-Identifier: BSL-1.0
// for_each_finding: check, with each finding, for reports of any size.
#ifndef SITREP_STD_FINDINGS_HPP
#define SITREP_STD_FINDINGS_HPP

#include <sitrep/analysis/check.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/id.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// Finds records by their ids in constant time, by a table for each kind, and statements about a record by a sorted list. It
/// finds the same records as id_lookup.
class id_table {
public:
    using record_type = record;

    id_table() = default;
    explicit id_table(std::span<const record> all) : adjacent_(all) {
        for (std::size_t i = all.size(); i > 0; --i) {  // of records with the same id the first stays
            const ref id = id_of(all[i - 1]);
            if (id.empty()) continue;
            std::vector<std::uint32_t>& numbers = tables_[all[i - 1].index()];
            if (numbers.empty()) numbers.resize(0x10000);
            numbers[id.number()] = static_cast<std::uint32_t>(i);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (const relation* const r = all[i].get_if<relation>()) {
                if (withdraws(*r, r->to) || r->kind == relation_kind::contradicts) statements_.push_back({r->to, i});
                if (r->kind == relation_kind::contradicts && r->from != r->to) statements_.push_back({r->from, i});
            } else if (const claim* const c = all[i].get_if<claim>()) {
                if (c->verb == claim_verb::denied) statements_.push_back({c->about, i});
            }
        }
        std::sort(statements_.begin(), statements_.end());
    }

    std::size_t find(std::span<const record> all, ref wanted) const {
        const std::size_t likely = adjacent_.find_likely(all, wanted);
        if (likely < all.size()) return likely;
        const auto k = static_cast<std::size_t>(wanted.kind());
        if (k >= tables_.size() || tables_[k].empty()) return all.size();
        const std::uint32_t found = tables_[k][wanted.number()];
        return found == 0 ? all.size() : found - 1;
    }

    template <class Use> void each_about(std::span<const record>, ref wanted, Use use) const {
        auto s = std::lower_bound(statements_.begin(), statements_.end(), statement{wanted, 0});
        for (; s != statements_.end() && s->about == wanted && use(s->index); ++s) continue;
    }

private:
    /// The record at `index` withdraws, contradicts or denies the record `about`.
    struct statement {
        ref about{};
        std::size_t index{};
        friend auto operator<=>(const statement&, const statement&) = default;
    };

    id_lookup<> adjacent_{};
    std::array<std::vector<std::uint32_t>, record::size> tables_{};  // by kind and number: the index, plus 1
    std::vector<statement> statements_{};                            // sorted
};

template <class Use> struct finding_sink {
    Use& use;
    void add(const finding& f) { use(f); }
};

}  // namespace detail

/// Checks reports as `check` does, and calls `use` with each finding, in the order of the records. Hosted: it keeps a table of
/// at most 2 MB, and a list of the statements against records. Linear in the records, in any order, and n log n in those
/// statements.
///
///     sitrep::for_each_finding(report, [](const sitrep::finding& f) { std::cerr << f << '\n'; });
template <class Use> void for_each_finding(std::span<const record> report, Use use) {
    detail::finding_sink<Use> sink{use};
    detail::checker<detail::report_index<detail::id_table>, detail::finding_sink<Use>>(sink).check_reports(report);
}

}}  // namespace sitrep

#endif

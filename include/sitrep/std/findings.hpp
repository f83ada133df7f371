// SPDX-License-Identifier: BSL-1.0
// for_each_finding: check, with each finding, for reports of any size.
#ifndef SITREP_STD_FINDINGS_HPP
#define SITREP_STD_FINDINGS_HPP

#include <sitrep/analysis/check.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/id.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// An id_index with memory of its own. It finds the statements about a record in a sorted list.
class id_table : public id_index<> {
public:
    void begin(std::span<const record> all) {
        memory_.resize(words_for(all.size()));
        use(memory_.data(), memory_.size());
        id_index<>::begin(all);
        statements_.clear();
        knows_statements_ = false;
    }

    void prepare_about(std::span<const record> all) {
        if (knows_statements_) return;
        knows_statements_ = true;
        for (std::size_t i = 0; i < all.size(); ++i)
            each_disputed(all[i], [&](ref about) { statements_.push_back({about, i}); });
        std::sort(statements_.begin(), statements_.end());
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

    std::vector<std::uint32_t> memory_{};
    std::vector<statement> statements_{};  // sorted
    bool knows_statements_{};
};

template <class Use> struct finding_sink {
    Use& use;
    void add(const finding& f) { use(f); }
};

}  // namespace detail

/// Checks reports as `check` does, and calls `use` with each finding, in the order of the records. Hosted: it keeps a table of
/// 4 to 5 bytes a record, at most 132 KiB more, and a list of the statements against records. Linear in the records, in any
/// order, and n log n in those statements.
///
///     sitrep::for_each_finding(report, [](const sitrep::finding& f) { std::cerr << f << '\n'; });
template <class Use> void for_each_finding(std::span<const record> report, Use use) {
    detail::finding_sink<Use> sink{use};
    detail::checker<detail::report_index<detail::id_table>, detail::finding_sink<Use>>(sink).check_reports(report);
}

}}  // namespace sitrep

#endif

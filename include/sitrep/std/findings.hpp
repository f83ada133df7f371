// SPDX-License-Identifier: BSL-1.0
// for_each_finding: check, with each finding, for reports of any size.
#ifndef SITREP_STD_FINDINGS_HPP
#define SITREP_STD_FINDINGS_HPP

#include <sitrep/analysis/check.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/id.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {

/// Finds records by their ids in constant time, by a table for each kind. It finds the same records as id_lookup.
class id_table {
public:
    id_table() = default;
    explicit id_table(std::span<const record> all) : adjacent_(all) {
        for (std::size_t i = all.size(); i-- > 0;) {
            const ref id = id_of(all[i]);
            if (id.empty()) continue;
            std::vector<std::uint32_t>& numbers = tables_[all[i].index()];
            if (numbers.empty()) numbers.resize(0x10000);
            numbers[id.number()] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::size_t find(std::span<const record> all, ref wanted) const {
        const std::size_t likely = adjacent_.find_likely(all, wanted);
        if (likely < all.size()) return likely;
        const auto k = static_cast<std::size_t>(wanted.kind());
        if (k >= tables_.size() || tables_[k].empty()) return all.size();
        const std::uint32_t found = tables_[k][wanted.number()];
        return found == 0 ? all.size() : found - 1;
    }

private:
    id_lookup<> adjacent_{};
    std::array<std::vector<std::uint32_t>, record::size> tables_{};  // by kind and number: the index, plus 1
};

template <class Use> struct finding_sink {
    Use& use;
    void add(const finding& f) { use(f); }
};

}  // namespace detail

/// Checks reports as `check` does, and calls `use` with each finding, in the order of the records. Hosted: it keeps a table of
/// at most 2 MB. Linear in the records, in any order; each relation that the dates exclude takes linear time itself.
///
///     sitrep::for_each_finding(report, [](const sitrep::finding& f) { std::cerr << f << '\n'; });
template <class Use> void for_each_finding(std::span<const record> report, Use use) {
    detail::finding_sink<Use> sink{use};
    detail::checker<detail::report_index<detail::id_table>, detail::finding_sink<Use>>(sink).check_reports(report);
}

}}  // namespace sitrep

#endif

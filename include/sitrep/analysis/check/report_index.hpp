// SPDX-License-Identifier: BSL-1.0
// report_index: finds the records of one report by their ids, for `check`.
#ifndef SITREP_ANALYSIS_CHECK_REPORT_INDEX_HPP
#define SITREP_ANALYSIS_CHECK_REPORT_INDEX_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/id.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A set of indices below 1024, more than a list of records has on the wire.
class record_set {
public:
    static constexpr std::size_t size = 1024;
    constexpr bool has(std::size_t i) const { return i < size && (words_[i / 32] >> i % 32 & 1u) != 0; }
    constexpr void add(std::size_t i) {
        if (i < size) words_[i / 32] |= std::uint32_t{1} << i % 32;
    }

private:
    std::uint32_t words_[size / 32]{};
};

/// True if the record is a T. Not `get_if<T>() != nullptr`: with -fsanitize=undefined, g++ 12 finds no constant
/// expression in a comparison of a member's address.
template <class T, std::same_as<record> R> constexpr bool is_a(const R& r) {
    constexpr kind wanted = kind_of<T>();
    return r.index() == static_cast<std::size_t>(wanted);
}

// Record is always `record`. What depends on it costs nothing in programs that only include this header.

/// Finds records by their ids without a table of its own.
template <class Record = record> class id_lookup {
public:
    using record_type = Record;

    constexpr id_lookup() = default;
    /// Linear.
    SITREP_DETAIL_WRAPS constexpr explicit id_lookup(std::span<const Record> all) {
        for (std::size_t& first : first_) first = all.size();
        for (std::size_t i = all.size(); i-- > 0;)
            if (all[i].index() < Record::size) first_[all[i].index()] = i;
    }

    /// The index of the record with this id, if the records of this kind are adjacent and numbered in order. Else all.size(),
    /// or the index of some record with this id. Precondition: `wanted` is not empty. Constant.
    SITREP_DETAIL_WRAPS constexpr std::size_t find_likely(std::span<const Record> all, ref wanted) const {
        const std::size_t first = first_of(all, wanted);
        if (first >= all.size()) return all.size();
        const Record* const records = all.data();
        const std::size_t likely = first + wanted.number() - id_of(records[first]).number();
        return likely < all.size() && id_of(records[likely]) == wanted ? likely : all.size();
    }

    /// The index of the record with this id; all.size() if there is none. Precondition: `wanted` is not empty. Constant if the
    /// records of this kind are adjacent and numbered in order, else linear.
    constexpr std::size_t find(std::span<const Record> all, ref wanted) const {
        const std::size_t likely = find_likely(all, wanted);
        if (likely < all.size()) return likely;
        const Record* const records = all.data();
        const auto k = static_cast<std::size_t>(wanted.kind());
        for (std::size_t i = first_of(all, wanted); i < all.size(); ++i)
            if (records[i].index() == k && id_of(records[i]) == wanted) return i;
        return all.size();
    }

    /// Calls `use` with the index of each record that may state something about the record with this id, in order, until it
    /// returns false. Linear.
    template <class Use> constexpr void each_about(std::span<const Record> all, ref, Use use) const {
        for (std::size_t i = 0; i < all.size() && use(i); ++i) continue;
    }

private:
    constexpr std::size_t first_of(std::span<const Record> all, ref wanted) const {
        const auto k = static_cast<std::size_t>(wanted.kind());
        return k < Record::size ? first_[k] : all.size();
    }

    std::array<std::size_t, Record::size> first_{};  // index of the first record of each kind; all.size() if none
};

/// The records of one report: ids and references are looked up among these alone, by `Lookup`.
template <class Lookup = id_lookup<>> class report_index {
public:
    using record_type = typename Lookup::record_type;

    constexpr report_index() = default;
    /// Linear.
    constexpr explicit report_index(std::span<const record_type> all) : all_(all), lookup_(all) {}

    /// Another report. Linear.
    constexpr void begin(std::span<const record_type> all) {
        if constexpr (requires { lookup_.begin(all); }) {
            all_ = all;
            lookup_.begin(all);
        } else {
            *this = report_index(all);
        }
    }
    constexpr Lookup& lookup() { return lookup_; }

    constexpr std::size_t size() const { return all_.size(); }
    /// Precondition: i < size().
    constexpr const record_type& operator[](std::size_t i) const { return all_[i]; }

    /// The index of the record with this id; size() if there is none. If several have it, always the same index.
    constexpr std::size_t find(ref wanted) const { return wanted.empty() ? size() : lookup_.find(all_, wanted); }

    /// To be called before `each_about`. Linear.
    constexpr void prepare_about() {
        if constexpr (requires { lookup_.prepare_about(all_); }) lookup_.prepare_about(all_);
    }
    /// Calls `use` with each record that may state something about the record with this id, in order, until it returns false.
    template <class Use> constexpr void each_about(ref wanted, Use use) const {
        if (!wanted.empty()) lookup_.each_about(all_, wanted, [&](std::size_t i) { return use(all_[i]); });
    }

    /// The index of the parent of the i-th record, or of the source that passed it on; size() if there is none.
    constexpr std::size_t above(std::size_t i) const {
        if (is_a<actor>(all_[i])) return find(all_[i].template get_if<actor>()->parent);
        if (is_a<place>(all_[i])) return find(all_[i].template get_if<place>()->parent);
        if (is_a<source>(all_[i])) return find(all_[i].template get_if<source>()->via);
        return size();
    }

private:
    std::span<const record_type> all_{};
    Lookup lookup_{};
};

}}}  // namespace sitrep::detail

#endif

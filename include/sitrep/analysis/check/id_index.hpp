// SPDX-License-Identifier: BSL-1.0
// id_index: finds the records of a report by their ids, in any order, in memory from the caller. For `check` on hosts.
#ifndef SITREP_ANALYSIS_CHECK_ID_INDEX_HPP
#define SITREP_ANALYSIS_CHECK_ID_INDEX_HPP

#include <sitrep/analysis/check/relation_dates.hpp>
#include <sitrep/analysis/check/report_index.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/id.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Sets of records in an id_index.
enum class record_mark : unsigned char {
    followed,  // the chain from this record was followed to its end
    head,      // the first record of a cycle
    disputed,  // a record withdraws, contradicts or denies this one
};

/// Calls `use` with the id of each record that this one withdraws, contradicts or denies.
template <class Record, class Use> constexpr void each_disputed(const Record& r, Use use) {
    if (is_a<relation>(r)) {
        const relation& of = *r.template get_if<relation>();
        const bool contradicts = of.kind == relation_kind::contradicts;
        if (contradicts || withdraws(of, of.to)) use(of.to);
        if (contradicts && of.from != of.to) use(of.from);
    } else if (is_a<claim>(r)) {
        const claim& c = *r.template get_if<claim>();
        if (c.verb == claim_verb::denied) use(c.about);
    }
}

/// A lookup for report_index that finds the same records as id_lookup, in constant time. It has one bit for each kind and
/// number of an id, up to the largest that a kind has. The ids that exist are counted in the order of these bits; after the
/// bits come the indices of their records, in as few bits as the largest index needs.
/// Without memory, or with too little, it is an id_lookup. Record is always `record`.
template <class Record = record> class id_index {
public:
    using record_type = Record;

    /// The words that suffice for a report of n records.
    static constexpr std::size_t words_for(std::size_t n) {
        return 3 * (n / 32 + 1) + n + 2 + 3 * Record::size * (block_of(0xFFFF) + 1);
    }
    /// Memory for the next reports.
    constexpr void use(std::uint32_t* memory, std::size_t words) {
        memory_ = memory;
        words_ = words;
    }

    /// Begins a report. Linear.
    constexpr void begin(std::span<const Record> all) {
        adjacent_ = id_lookup<Record>(all);
        has_marks_ = has_index_ = is_ordered_ = knows_disputed_ = false;
        if (words_ == 0) return;
        is_ordered_ = true;
        is_unique_ = true;
        std::array<std::size_t, Record::size> blocks{};  // of each kind
        for (std::size_t i = 0; i < all.size(); ++i) {
            const ref id = id_of(all[i]);
            if (id.empty()) continue;
            is_ordered_ = is_ordered_ && adjacent_.find_likely(all, id) == i;
            std::size_t& most = blocks[all[i].index()];
            if (const std::size_t n = block_of(id.number()) + 1; most < n) most = n;
        }
        std::size_t count = 0;
        for (std::size_t k = 0; k < Record::size; ++k) {
            first_block_[k] = count;
            count += blocks[k];
        }
        first_block_[Record::size] = count;
        entry_bits_ = 1;
        while (all.size() >> entry_bits_ != 0) ++entry_bits_;

        const std::size_t set = all.size() / 32 + 1;
        marks_ = 0;
        entries_ = 3 * set;
        if (entries_ > words_) return void(is_ordered_ = false);
        for (std::size_t i = 0; i < entries_; ++i) memory_[i] = 0;
        if (!is_ordered_) {
            blocks_ = entries_ + (all.size() * entry_bits_ + 31) / 32 + 1;
            if (blocks_ + 3 * count > words_) return;
            add_ids(all, count);
            has_index_ = true;
        }
        has_marks_ = true;
    }

    /// As id_lookup::find. Constant, with enough memory.
    constexpr std::size_t find(std::span<const Record> all, ref wanted) const {
        if (is_ordered_) return adjacent_.find_likely(all, wanted);
        if (!has_index_) return adjacent_.find(all, wanted);
        if (!is_unique_)
            if (const std::size_t likely = adjacent_.find_likely(all, wanted); likely < all.size()) return likely;
        const std::size_t place = place_of(wanted);
        return place == no_place ? all.size() : entry(place);
    }

    /// Before the first `each_about` of a report: marks what is disputed. Linear, once a report.
    constexpr void prepare_about(std::span<const Record> all) {
        if (knows_disputed_ || !has_marks_) return;
        knows_disputed_ = true;
        for (const Record& r : all)
            each_disputed(r, [&](ref about) {
                if (about.empty()) return;
                if (const std::size_t at = find(all, about); at < all.size()) add(record_mark::disputed, at);
            });
    }

    /// As id_lookup::each_about. Constant if nothing disputes the record, with enough memory.
    template <class Use> constexpr void each_about(std::span<const Record> all, ref wanted, Use use) const {
        if (knows_disputed_)
            if (const std::size_t at = find(all, wanted); at < all.size() && !has(record_mark::disputed, at)) return;
        adjacent_.each_about(all, wanted, use);
    }

    /// True if it has memory for marks. `begin` removes all marks.
    constexpr bool has_marks() const { return has_marks_; }
    /// Precondition: has_marks(). The same for `add`.
    constexpr bool has(record_mark m, std::size_t i) const { return (memory_[word_of(m, i)] >> i % 32 & 1u) != 0; }
    constexpr void add(record_mark m, std::size_t i) { memory_[word_of(m, i)] |= std::uint32_t{1} << i % 32; }

private:
    static constexpr std::size_t no_place = static_cast<std::size_t>(-1);
    static constexpr std::size_t block_of(unsigned number) { return number / 64; }
    constexpr std::size_t word_of(record_mark m, std::size_t i) const {
        return marks_ + static_cast<std::size_t>(m) * (entries_ / 3) + i / 32;
    }

    // A block is three words: 64 bits, and the number of bits that are set in all blocks before.
    /// The first word of the block of an id; no_place if there is none.
    constexpr std::size_t block_of(ref id) const {
        const auto k = static_cast<std::size_t>(id.kind());
        if (k >= Record::size) return no_place;
        const std::size_t block = first_block_[k] + block_of(id.number());
        return block < first_block_[k + 1] ? blocks_ + 3 * block : no_place;
    }
    /// Where the entry of an id is; no_place if there is none.
    constexpr std::size_t place_of(ref id) const {
        const std::size_t block = block_of(id);
        if (block == no_place) return no_place;
        const std::uint64_t bits = memory_[block] | std::uint64_t{memory_[block + 1]} << 32;
        const unsigned n = id.number() % 64;
        if ((bits >> n & 1u) == 0) return no_place;
        const std::uint64_t before = bits & ((std::uint64_t{1} << n) - 1);
        return memory_[block + 2] + static_cast<std::size_t>(__builtin_popcountll(before));
    }

    constexpr void add_ids(std::span<const Record> all, std::size_t count) {
        for (std::size_t i = blocks_; i < blocks_ + 3 * count; ++i) memory_[i] = 0;
        std::size_t ids = 0;
        for (const Record& r : all) {
            const ref id = id_of(r);
            if (id.empty()) continue;
            ++ids;
            memory_[block_of(id) + id.number() % 64 / 32] |= std::uint32_t{1} << id.number() % 32;
        }
        std::uint32_t before = 0;
        for (std::size_t i = blocks_; i < blocks_ + 3 * count; i += 3) {
            memory_[i + 2] = before;
            before += static_cast<std::uint32_t>(__builtin_popcount(memory_[i]) + __builtin_popcount(memory_[i + 1]));
        }
        is_unique_ = before == ids;
        for (std::size_t i = all.size(); i > 0; --i)  // of records with the same id the first stays
            if (const ref id = id_of(all[i - 1]); !id.empty()) set_entry(place_of(id), i - 1);
    }

    constexpr std::uint64_t two_words(std::size_t word) const {
        return memory_[word] | std::uint64_t{memory_[word + 1]} << 32;
    }
    constexpr std::size_t entry(std::size_t place) const {
        const std::size_t bit = place * entry_bits_;
        const std::uint64_t mask = (std::uint64_t{1} << entry_bits_) - 1;
        return static_cast<std::size_t>(two_words(entries_ + bit / 32) >> bit % 32 & mask);
    }
    constexpr void set_entry(std::size_t place, std::size_t index) {
        const std::size_t bit = place * entry_bits_, word = entries_ + bit / 32;
        const std::uint64_t mask = ((std::uint64_t{1} << entry_bits_) - 1) << bit % 32;
        const std::uint64_t both = (two_words(word) & ~mask) | std::uint64_t{index} << bit % 32;
        memory_[word] = static_cast<std::uint32_t>(both & 0xFFFFFFFFu);
        memory_[word + 1] = static_cast<std::uint32_t>(both >> 32);
    }

    id_lookup<Record> adjacent_{};
    std::uint32_t* memory_{};
    std::size_t words_{};
    // Where the parts of the memory begin: the marks, the entries, the blocks.
    std::size_t marks_{}, entries_{}, blocks_{};
    std::array<std::size_t, Record::size + 1> first_block_{};  // of each kind, and the number of all
    unsigned entry_bits_{};
    bool is_ordered_{};  // the records of each kind are adjacent and numbered in order
    bool is_unique_{};   // no id occurs twice
    bool has_index_{};
    bool has_marks_{};
    bool knows_disputed_{};
};

}}}  // namespace sitrep::detail

#endif

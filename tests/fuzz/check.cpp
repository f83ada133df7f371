// SPDX-License-Identifier: BSL-1.0
// Checks records, from JSON Lines if the input begins with a brace, else from binary. A model that compares each record with each
// other one finds the same ids twice, the same references that lead nowhere and the same number of cycles.
#include "fuzz.hpp"

#include <sitrep/analysis/check.hpp>
#include <sitrep/core/describe.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace {

using fuzz::require;
using sitrep::finding_code, sitrep::record, sitrep::ref;
using reference = std::tuple<std::size_t, ref>;  // the index of the record, and the id

template <class T> ref id_in(const T& r) {
    if constexpr (requires { r.id; }) return r.id;
    else return {};
}
ref id_of(const record& r) {
    ref id;
    r.visit([&](const auto& of_kind) { id = id_in(of_kind); });
    return id;
}

/// All references in a value, but not the id of the record itself.
template <class T> void collect(const T& value, std::vector<ref>& found) {
    using namespace sitrep::detail;
    constexpr shape s = shape_of<T>;
    if constexpr (std::is_convertible_v<T, ref>) {
        if (!ref(value).empty()) found.push_back(value);
    } else if constexpr (s == shape::optional) {
        if (value) collect(*value, found);
    } else if constexpr (s == shape::list || s == shape::array) {
        for (const auto& element : value) collect(element, found);
    } else if constexpr (s == shape::sequence) {
        [&]<class... Fields>(type_list<Fields...>) {
            ((Fields::name == "id" ? void() : collect(value.*Fields::member, found)), ...);
        }(typename description_of<T>::all{});
    }
}

/// The record above this one: its parent, or the source that it came through.
ref above(const record& r) {
    if (const auto* a = r.get_if<sitrep::actor>()) return a->parent;
    if (const auto* p = r.get_if<sitrep::place>()) return p->parent;
    if (const auto* s = r.get_if<sitrep::source>()) return s->via;
    return {};
}

struct model {
    std::vector<reference> twice{}, dangling{};  // sorted
    std::size_t cycles{};
};

/// Of one report, `all`, whose first record has the index `begin` among all reports.
void add_report(std::span<const record> all, std::size_t begin, model& m) {
    bool is_unique = true;
    for (std::size_t i = 0; i != all.size(); ++i) {
        const ref id = id_of(all[i]);
        // The one with an id that `check` takes for the first may be any of them.
        const auto has_it = [id](const record& r) { return id_of(r) == id; };
        if (!id.empty() && std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), has_it)) {
            m.twice.emplace_back(begin, id);
            is_unique = false;
        }
        std::vector<ref> to;
        all[i].visit([&](const auto& r) { collect(r, to); });
        for (const ref r : to)
            if (r.kind() != sitrep::kind::report &&
                std::none_of(all.begin(), all.end(), [r](const record& other) { return id_of(other) == r; }))
                m.dangling.emplace_back(begin + i, r);
    }
    if (!is_unique) return;  // the chains are ambiguous
    std::vector<std::size_t> in_cycle;
    for (std::size_t i = 0; i != all.size(); ++i) {
        std::vector<std::size_t> chain{i};
        for (;;) {
            const ref up = above(all[chain.back()]);
            const auto next = std::find_if(all.begin(), all.end(), [up](const record& r) { return id_of(r) == up; });
            if (up.empty() || next == all.end()) break;
            const auto at = static_cast<std::size_t>(next - all.begin());
            if (at == i) in_cycle.push_back(*std::min_element(chain.begin(), chain.end()));
            if (std::find(chain.begin(), chain.end(), at) != chain.end()) break;
            chain.push_back(at);
        }
    }
    std::sort(in_cycle.begin(), in_cycle.end());
    m.cycles += static_cast<std::size_t>(std::unique(in_cycle.begin(), in_cycle.end()) - in_cycle.begin());
}

struct all_findings {
    std::vector<sitrep::finding> found{};
    void add(const sitrep::finding& f) { found.push_back(f); }
};
/// All findings, with an index in so many words of memory. `check` has one for long reports only.
std::vector<sitrep::finding> check_with(std::span<const record> all, std::size_t words) {
    using index = sitrep::detail::id_index<>;
    std::vector<std::uint32_t> memory(words);
    all_findings found;
    sitrep::detail::checker<sitrep::detail::report_index<index>, all_findings> checker(found);
    checker.index().lookup().use(memory.data(), words);
    checker.check_reports(all);
    return found.found;
}

/// The index of the first record of the report of a record.
std::size_t report_of(const fuzz::few_records& all, std::size_t i) {
    while (i != 0 && all[i].get_if<sitrep::report>() == nullptr) --i;
    return i;
}

void attack(const fuzz::few_records& all) {
    model m;
    bool is_unique = true;
    for (std::size_t begin = 0, end = 0; begin != all.size(); begin = end) {
        end = begin + 1;
        while (end != all.size() && all[end].get_if<sitrep::report>() == nullptr) ++end;
        const std::size_t before = m.twice.size();
        add_report({all.data() + begin, end - begin}, begin, m);
        is_unique = is_unique && m.twice.size() == before;
    }
    const std::vector<sitrep::finding> all_found = check_with(all, 0);
    require(check_with(all, sitrep::detail::id_index<>::words_for(all.size())) == all_found &&
                check_with(all, 3 * (all.size() / 32 + 1)) == all_found,
            "an index gives the same findings");
    const sitrep::findings found = sitrep::check(all);
    std::vector<reference> twice, dangling;
    std::size_t cycles = 0, errors = 0;
    for (const sitrep::finding& f : found) {
        require(f.index < all.size(), "a finding names a record");
        require(!explain(f.code).empty(), "a finding has an explanation");
        require(f.path().empty() || f.path().view().starts_with('/'), "a path is a JSON pointer");
        require(f.record == id_of(all[f.index]), "a finding names the id of its record");
        if (f.other_index) require(id_of(all[*f.other_index]) == f.other, "the other record has the other id");
        if (f.code == finding_code::duplicate_id) twice.emplace_back(report_of(all, f.index), f.other);
        if (f.code == finding_code::dangling) dangling.emplace_back(f.index, f.other);
        if (f.code == finding_code::cycle) ++cycles;
        if (f.severity() == sitrep::severity::error) ++errors;
    }
    require(found.size() <= found.capacity && found.size() + found.dropped() == found.errors() + found.warnings(),
            "each finding is kept or counted");
    for (auto* list : {&twice, &dangling, &m.twice, &m.dangling}) std::sort(list->begin(), list->end());
    if (errors == found.errors()) {
        require(twice == m.twice, "each id that a report has twice is found");
        require(dangling == m.dangling, "each reference that leads nowhere is found");
        if (is_unique) require(cycles == m.cycles, "each cycle is found once");
    } else {
        require(std::includes(m.twice.begin(), m.twice.end(), twice.begin(), twice.end()), "only ids that occur twice");
        require(std::includes(m.dangling.begin(), m.dangling.end(), dangling.begin(), dangling.end()),
                "only references that lead nowhere");
        require(found.errors() >= m.twice.size() + m.dangling.size(), "all errors are counted");
    }
    for (const record& alone : all)
        for (const sitrep::finding& f : sitrep::check(alone))
            require(f.code != finding_code::dangling && f.code != finding_code::duplicate_id,
                    "a record alone has no other record");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto in = fuzz::octets_of(data, size);
    const auto read = size != 0 && data[0] == '{'
                          ? fuzz::read_json<fuzz::few_records>(fuzz::text_of(in), sitrep::lenient)
                          : fuzz::read_binary<fuzz::few_records>(in, sitrep::lenient);
    if (read) attack(*read);
    return 0;
}

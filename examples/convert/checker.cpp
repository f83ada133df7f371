// SPDX-License-Identifier: BSL-1.0
#include "checker.hpp"

#include "explain.hpp"

#include <sitrep/analysis/check.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/std/findings.hpp>

#include <string>

namespace tool {
namespace {

bool is_head(const sitrep::record& r) { return r.get_if<sitrep::report>() != nullptr; }

/// With the other record: the one that is missing, or the one that contradicts.
std::string message_of(const sitrep::finding& f, std::span<const location> places) {
    std::string text(sitrep::explain(f.code));
    const char* separator = ": ";
    if (char buffer[16]; !f.other.empty()) {
        if (const auto id = sitrep::to_text(f.other, buffer)) text.append(separator).append(*id);
        separator = ", ";
    }
    if (f.other_index) text += separator + in_words(places[*f.other_index]);
    return text;
}

}  // namespace

void checker::add(const sitrep::record& r, const location& where) {
    if (alone_) return check_alone(r, where);
    // Records before the first head are checked together with its report, so that `check` can warn about them.
    if (is_head(r) && (too_long_ || (!records_.empty() && is_head(records_[0])))) end_report();
    if (!too_long_ && records_.size() == limit) check_each();
    if (too_long_) return check_alone(r, where);
    records_.push_back(r);
    places_.push_back(where);
}

void checker::end_report() {
    sitrep::findings found;
    sitrep::for_each_finding(records_, [&](const sitrep::finding& f) {
        if (out_.shows_all()) print(f, places_);
        else found.add(f);
    });
    print(found, places_);
    records_.clear();
    places_.clear();
    too_long_ = false;
    out_.release();
}

void checker::check_alone(const sitrep::record& r, const location& where) {
    print(sitrep::check(r), std::span(&where, 1));
}

/// The report turns out to be too long.
void checker::check_each() {
    too_long_ = true;
    out_.add(importance::warning, places_[0], "",
             "the report has more than " + std::to_string(limit) +
                 " records: each is checked by itself; ids and references are not");
    for (std::size_t i = 0; i != records_.size(); ++i) check_alone(records_[i], places_[i]);
    records_.clear();
    places_.clear();
}

void checker::print(const sitrep::findings& found, std::span<const location> places) {
    std::size_t errors = 0;
    for (const sitrep::finding& f : found) {
        errors += f.severity() == sitrep::severity::error;
        print(f, places);
    }
    out_.add_hidden(importance::fault, found.errors() - errors);
    out_.add_hidden(importance::warning, found.warnings() - (found.size() - errors));
}

void checker::print(const sitrep::finding& f, std::span<const location> places) {
    location where = places[f.index];
    where.column = 0;
    out_.add(f.severity() == sitrep::severity::error ? importance::fault : importance::warning, where, f.path(),
             message_of(f, places), name_of_code(f.code));
}

}  // namespace tool

// SPDX-License-Identifier: BSL-1.0
// claim: who said what of which record, and how.
#ifndef SITREP_RECORD_CLAIM_HPP
#define SITREP_RECORD_CLAIM_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/id.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How it was put.
enum class claim_verb : std::uint8_t {
    said, confirmed, denied, alleged, estimated, described_as, quoted, inferred, declined,
};
constexpr auto describe(tag<claim_verb>) {
    return words<claim_verb::declined>(
        "said confirmed denied alleged estimated described_as quoted inferred declined ...");
}

/// A source stands for a record: sources that disagree make several claims of one event.
struct claim {
    claim_id id{};
    ref about{};
    source_id source{};
    claim_verb verb{};
    std::optional<sitrep::credibility> credibility{};  ///< Admiralty 1–6, of the information apart from its source
    sitrep::date date{};                               ///< when it was said
    text<127> wording{};                           ///< the words that matter, verbatim

    friend constexpr bool operator==(const claim&, const claim&) = default;
    friend constexpr auto describe(tag<claim>) {
        return fields(field<"id", &claim::id>, field<"about", &claim::about, required>,
                      field<"source", &claim::source, required>,
                      field<"verb", &claim::verb, default_value<claim_verb::said>>,
                      field<"credibility", &claim::credibility>, field<"date", &claim::date>,
                      field<"wording", &claim::wording>);
    }
};

}}  // namespace sitrep

#endif

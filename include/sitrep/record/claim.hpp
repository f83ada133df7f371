// SPDX-License-Identifier: BSL-1.0
// claim: what one source says about one record.
#ifndef SITREP_RECORD_CLAIM_HPP
#define SITREP_RECORD_CLAIM_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/when.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How the source puts it.
enum class claim_verb : std::uint8_t {
    said,          ///< states it; also where the report gives no verb
    confirmed,     ///< says that it is true, after others said so
    denied,        ///< says that it is not true
    alleged,       ///< says so without proof, or as an accusation
    estimated,     ///< gives a figure or date as an estimate
    described_as,  ///< calls it by the words in `wording`: "trainers"
    quoted,        ///< passes on the words of others, in `wording`
    inferred,      ///< does not say it: the author of the record concludes it from what the source says
    declined,      ///< refuses to comment on it
};
constexpr auto describe(tag<claim_verb>) {
    return words<claim_verb::declined>(
        "said confirmed denied alleged estimated described_as quoted inferred declined ...");
}

/// The statement of one source about one record. Sources that disagree make several claims about one event.
struct claim {
    claim_id id{};                                     ///< only if another record refers to this claim
    ref about{};                                       ///< required: the record that the statement is about
    source_id source{};                                ///< required: the source that makes it
    claim_verb verb{};                                 ///< default: said, also if the report has no verb
    std::optional<sitrep::credibility> credibility{};  ///< of the information, whatever its source: Admiralty Code 1–6
    sitrep::date date{};                               ///< when it was said
    text<127> wording{};                               ///< the words that matter, verbatim
    sitrep::when when{};                               ///< when the event happened, as this source says
    std::optional<tally> count{};                      ///< what this source counts; further ones are `figure` records

    friend constexpr bool operator==(const claim&, const claim&) = default;
    friend constexpr auto describe(tag<claim>) {
        return fields(field<"id", &claim::id>, field<"about", &claim::about, required>,
                      field<"source", &claim::source, required>,
                      field<"verb", &claim::verb, default_value<claim_verb::said>>,
                      field<"credibility", &claim::credibility>, field<"date", &claim::date>,
                      field<"wording", &claim::wording>, field<"when", &claim::when>, field<"count", &claim::count>);
    }
};

}}  // namespace sitrep

#endif

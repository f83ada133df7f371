// SPDX-License-Identifier: BSL-1.0
// report: the head of a sequence of records.
#ifndef SITREP_RECORD_REPORT_HPP
#define SITREP_RECORD_REPORT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/id.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// CAP 1.2 status: whether what is reported is meant.
enum class report_status : std::uint8_t { actual, exercise, system, test, draft };
constexpr auto describe(tag<report_status>) {
    return words<report_status::draft>("actual exercise system test draft ...");
}

/// CAP 1.2 msgType: a first report, or one that updates, cancels, acknowledges or rejects another.
enum class message_type : std::uint8_t { alert, update, cancel, ack, error };
constexpr auto describe(tag<message_type>) { return words<message_type::error>("alert update cancel ack error ..."); }

/// The head of a report: what was published, where, when and by whom.
struct report {
    report_id id{};
    text<127> title{};
    text<31> section{};               ///< as the publisher files it
    text<31> label{};                 ///< as the publisher calls it: "News Update"
    text<15> language{};              ///< BCP 47
    sitrep::date published{};
    actor_id publisher{};
    list<actor_id, 8> contributors{};
    report_status status{};
    sitrep::message_type message_type{};
    report_id supersedes{};           ///< what an update or cancellation speaks of

    friend constexpr bool operator==(const report&, const report&) = default;
    friend constexpr auto describe(tag<report>) {
        return fields(field<"id", &report::id>, field<"title", &report::title>, field<"section", &report::section>,
                      field<"label", &report::label>, field<"language", &report::language, doc<"BCP 47">>,
                      field<"published", &report::published>, field<"publisher", &report::publisher>,
                      field<"contributors", &report::contributors>,
                      field<"status", &report::status, default_value<report_status::actual>>,
                      field<"message_type", &report::message_type, default_value<message_type::alert>>,
                      field<"supersedes", &report::supersedes>);
    }
};

}}  // namespace sitrep

#endif

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

/// How the report is meant: "status" of CAP 1.2 (OASIS Common Alerting Protocol), section 3.2.1.
enum class report_status : std::uint8_t {
    actual,    ///< about the real world: act on it
    exercise,  ///< for the participants of an exercise only
    system,    ///< for the functions of the network that carries it
    test,      ///< a technical test: disregard it
    draft,     ///< a preliminary version: do not act on it
};
constexpr auto describe(tag<report_status>) {
    return words<report_status::draft>("actual exercise system test draft ...");
}

/// What the report does: "msgType" of CAP 1.2, section 3.2.1. All but alert refer to the report in `supersedes`.
enum class message_type : std::uint8_t {
    alert,   ///< a first report
    update,  ///< replaces an earlier report
    cancel,  ///< withdraws an earlier report
    ack,     ///< says that an earlier report was received and accepted
    error,   ///< rejects an earlier report
};
constexpr auto describe(tag<message_type>) { return words<message_type::error>("alert update cancel ack error ..."); }

/// The head of a report: what was published, when and by whom. It comes before the report's other records,
/// which are all up to the next head. Their ids are unique among them.
struct report {
    report_id id{};                        ///< if another record or report refers to this one
    text<127> title{};                     ///< the headline
    text<31> section{};                    ///< the publisher's section: "World"
    text<31> label{};                      ///< what the publisher calls it: "News Update"
    text<15> language{};                   ///< the language of its texts, a tag of BCP 47: "en-US"
    sitrep::date published{};              ///< when it was published
    actor_id publisher{};                  ///< who published it
    list<actor_id, 8, 64> contributors{};  ///< authors and others who worked on it
    report_status status{};                ///< default: actual; reports of other status say so
    sitrep::message_type message_type{};   ///< default: alert, as it refers to no other report
    report_id supersedes{};  ///< the report that an update, cancel, ack or error refers to: an id that its
                             ///< publisher gave to one of its other reports

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

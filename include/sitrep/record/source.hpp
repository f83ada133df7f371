// SPDX-License-Identifier: BSL-1.0
// source: the person, medium, document or device that a statement comes from.
#ifndef SITREP_RECORD_SOURCE_HPP
#define SITREP_RECORD_SOURCE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/id.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What kind of source.
enum class source_kind : std::uint8_t {
    unknown,     ///< not stated
    official,    ///< a government or its officials
    military,    ///< a state's armed forces
    party,       ///< a side of a conflict or dispute, other than officials and state forces
    witness,     ///< a person who was present
    journalist,  ///< a journalist who is the author or an eyewitness
    media,       ///< a news agency, newspaper, broadcaster or web site
    ngo,         ///< a non-governmental organization
    igo,         ///< an intergovernmental organization
    analyst,     ///< an expert who was not present
    document,    ///< a document: law, letter, court record
    imagery,     ///< pictures or video, from satellites or on the ground
    sensor,      ///< a device that measures or detects
    social,      ///< a post in social media
    coder,       ///< somebody who coded the event for a data set
};
constexpr auto describe(tag<source_kind>) {
    return words<source_kind::coder>(
        "unknown official military party witness journalist media ngo igo analyst document imagery sensor social "
        "coder ...");
}

/// A person who says something, a medium that carries it, a document or a device.
struct source {
    source_id id{};                                    ///< required
    source_kind kind{};                                ///< default: unknown, not stated
    actor_id actor{};                                  ///< the actor that it is or belongs to
    count number{};                                    ///< how many people: "two officials"
    bool anonymous{};                                  ///< true if the report withholds the name; default: false
    std::optional<sitrep::reliability> reliability{};  ///< of the source, whatever it says: Admiralty Code A–F
    source_id via{};                                   ///< the source that passed it on
    text<63> name{};                                   ///< the name of a document or device, or of one without an actor

    friend constexpr bool operator==(const source&, const source&) = default;
    friend constexpr auto describe(tag<source>) {
        return fields(field<"id", &source::id, required>,
                      field<"kind", &source::kind, default_value<source_kind::unknown>>, field<"actor", &source::actor>,
                      field<"number", &source::number>, field<"anonymous", &source::anonymous, default_value<false>>,
                      field<"reliability", &source::reliability>, field<"via", &source::via>,
                      field<"name", &source::name>);
    }
};

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// source: who or what a statement comes from.
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

enum class source_kind : std::uint8_t {
    unknown, official, military, party, witness, journalist, media, ngo, igo, analyst, document, imagery, sensor,
    social,
};
constexpr auto describe(tag<source_kind>) {
    return words<source_kind::social>(
        "unknown official military party witness journalist media ngo igo analyst document imagery sensor social ...");
}

/// Somebody who says something, a medium that carries it, a document or a device.
struct source {
    source_id id{};
    source_kind kind{};
    actor_id actor{};                                ///< who it is, where that is a record of its own
    count number{};                                  ///< how many they are: "two officials"
    bool anonymous{};
    std::optional<sitrep::reliability> reliability{};    ///< Admiralty A–F, of the source apart from what it says
    source_id via{};                                 ///< through whom it came
    text<63> name{};                                 ///< a document's or device's name, where there is no actor

    friend constexpr bool operator==(const source&, const source&) = default;
    friend constexpr auto describe(tag<source>) {
        return fields(field<"id", &source::id, required>,
                      field<"kind", &source::kind, default_value<source_kind::unknown>>,
                      field<"actor", &source::actor>, field<"number", &source::number>,
                      field<"anonymous", &source::anonymous, default_value<false>>,
                      field<"reliability", &source::reliability>, field<"via", &source::via>,
                      field<"name", &source::name>);
    }
};

}}  // namespace sitrep

#endif

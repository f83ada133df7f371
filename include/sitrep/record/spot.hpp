// SPDX-License-Identifier: BSL-1.0
// spot: a field report that needs no other record and fits one radio packet.
#ifndef SITREP_RECORD_SPOT_HPP
#define SITREP_RECORD_SPOT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/position.hpp>

#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Who was seen, as far as the observer can tell.
struct spot_actor {
    sector kind{sector::unk};   ///< what kind of actor; default: unk, not identified
    sitrep::country country{};  ///< whose it is; empty: not known

    friend constexpr bool operator==(const spot_actor&, const spot_actor&) = default;
    friend constexpr auto describe(tag<spot_actor>) {
        return fields(closed, field<"kind", &spot_actor::kind>, field<"country", &spot_actor::country>);
    }
};

/// What its sender saw: size, activity, location, unit and time, as in a SALUTE report. In binary, time, position and
/// type take 11 bytes with two decimals: 9 without decimals, 13 with five. It has no id, so nothing refers to it.
struct spot {
    sitrep::date time{};                ///< required: when it was seen
    sitrep::position position{};        ///< required: where, WGS 84
    event_type type{};                  ///< what was going on; other if not stated
    std::optional<spot_actor> actor{};  ///< who was seen
    sitrep::count count{};              ///< how many
    sitrep::grade grade{};              ///< Admiralty Code, of observer and observation: "B2"
    text<63> note{};                    ///< equipment and anything else, in words

    friend constexpr bool operator==(const spot&, const spot&) = default;
    friend constexpr auto describe(tag<spot>) {
        return fields(field<"time", &spot::time, required>, field<"position", &spot::position, required>,
                      field<"type", &spot::type>, field<"actor", &spot::actor>, field<"count", &spot::count>,
                      field<"grade", &spot::grade>, field<"note", &spot::note>);
    }
};

}}  // namespace sitrep

#endif

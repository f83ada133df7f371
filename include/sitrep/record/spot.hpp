// SPDX-License-Identifier: BSL-1.0
// spot: the field report that stands alone, in one radio packet.
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

/// Who was seen, as far as one can tell from there.
struct spot_actor {
    sector kind{sector::unk};
    sitrep::country country{};

    friend constexpr bool operator==(const spot_actor&, const spot_actor&) = default;
    friend constexpr auto describe(tag<spot_actor>) {
        return fields(closed, field<"kind", &spot_actor::kind>, field<"country", &spot_actor::country>);
    }
};

/// Size, activity, location, unit, time: what was seen, by whoever sends it. A bare one takes 10 octets.
struct spot {
    sitrep::date time{};
    sitrep::position position{};
    event_type type{event_type::presence};
    std::optional<spot_actor> actor{};
    sitrep::count count{};
    sitrep::grade grade{};
    text<63> note{};

    friend constexpr bool operator==(const spot&, const spot&) = default;
    friend constexpr auto describe(tag<spot>) {
        return fields(field<"time", &spot::time, required>, field<"position", &spot::position, required>,
                      field<"type", &spot::type>, field<"actor", &spot::actor>, field<"count", &spot::count>,
                      field<"grade", &spot::grade>, field<"note", &spot::note>);
    }
};

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// figure: a count of an event or claim beside those that it holds itself.
#ifndef SITREP_RECORD_FIGURE_HPP
#define SITREP_RECORD_FIGURE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A count of an event beyond those in its `counts`, or a further count that the source of a claim gives.
struct figure {
    ref about{};            ///< required: an event, or the claim that states the count
    sitrep::count count{};  ///< required: the number, as vague as it is stated, and its unit
    count_role role{};      ///< what it counts; other if not stated
    actor_id of{};          ///< the actor whose people or things are counted; empty: nobody in particular

    friend constexpr bool operator==(const figure&, const figure&) = default;
    friend constexpr auto describe(tag<figure>) {
        return fields(field<"about", &figure::about, required>, field<"count", &figure::count, required>,
                      field<"role", &figure::role>, field<"of", &figure::of>);
    }
};

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// actor: who acts, is acted upon, or speaks.
#ifndef SITREP_RECORD_ACTOR_HPP
#define SITREP_RECORD_ACTOR_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/id.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A member of an actor or place that the report does not state. A gazetteer or other reference supplied it.
enum class gazetteer_member : std::uint8_t {
    country,   ///< the code of the country
    name,      ///< an official name, where the report only describes: "the airbase"
    position,  ///< coordinates
    parent,    ///< what the actor or place belongs to
};
constexpr auto describe(tag<gazetteer_member>) {
    return words<gazetteer_member::parent>("country name position parent ...");
}

/// A state, an armed force, an organization, a group or a person.
struct actor {
    actor_id id{};                                  ///< required
    std::optional<sector> kind{};                   ///< what kind of actor, see `sector`; absent for a state itself
    std::optional<sector> secondary_kind{};         ///< a second kind, only beside `kind`: a junta is gov and mil
    sitrep::country country{};                      ///< the state that it is, or that it belongs to
    text<63> name{};                                ///< as the report names it
    text<31> alias{};                               ///< another name in the report: "Washington" for the U.S.
    actor_id parent{};                              ///< the actor that it is part of or belongs to
    list<gazetteer_member, 4, 8> from_gazetteer{};  ///< the members above that the report does not state

    friend constexpr bool operator==(const actor&, const actor&) = default;
    friend constexpr auto describe(tag<actor>) {
        return fields(field<"id", &actor::id, required>, field<"kind", &actor::kind>,
                      field<"secondary_kind", &actor::secondary_kind>, field<"country", &actor::country>,
                      field<"name", &actor::name>, field<"alias", &actor::alias>, field<"parent", &actor::parent>,
                      field<"from_gazetteer", &actor::from_gazetteer>);
    }
};

}}  // namespace sitrep

#endif

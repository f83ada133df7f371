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

/// A member of a record that the source does not state and that was taken from a gazetteer instead.
enum class gazetteer_member : std::uint8_t { country, name, position, parent };
constexpr auto describe(tag<gazetteer_member>) {
    return words<gazetteer_member::parent>("country name position parent ...");
}

/// A state, an armed force, a body, a group or a person.
struct actor {
    actor_id id{};
    std::optional<sector> kind{};             ///< absent for a state as such
    std::optional<sector> secondary_kind{};            ///< a junta is gov and mil
    sitrep::country country{};                    ///< whose it is, or which state it is
    text<63> name{};                          ///< as the source names it
    text<31> alias{};                         ///< another name in the source: "Washington"
    actor_id parent{};                        ///< what it belongs to
    list<gazetteer_member, 4> from_gazetteer{};     ///< the members that the source does not state

    friend constexpr bool operator==(const actor&, const actor&) = default;
    friend constexpr auto describe(tag<actor>) {
        return fields(field<"id", &actor::id, required>, field<"kind", &actor::kind>, field<"secondary_kind", &actor::secondary_kind>,
                      field<"country", &actor::country>, field<"name", &actor::name>, field<"alias", &actor::alias>,
                      field<"parent", &actor::parent>, field<"from_gazetteer", &actor::from_gazetteer>);
    }
};

}}  // namespace sitrep

#endif

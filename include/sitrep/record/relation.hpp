// SPDX-License-Identifier: BSL-1.0
// relation: how two records are connected.
#ifndef SITREP_RECORD_RELATION_HPP
#define SITREP_RECORD_RELATION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How the records `from` and `to` of a relation are connected.
enum class relation_kind : std::uint8_t {
    other,         ///< not stated, or a connection for which there is no word here
    follows,       ///< `from` begins later than `to`, which may still go on then; `lag` says how much
    causes,        ///< `from` is the reason for `to`
    triggers,      ///< `from` starts `to` at once, as a law that takes effect
    enables,       ///< `from` makes `to` possible
    part_of,       ///< `from` is one part or member of `to`
    response_to,   ///< `from` answers `to`
    during,        ///< `from` happens while `to` goes on; which of them began first is not stated
    same_as,       ///< `from` and `to` describe the same thing
    supersedes,    ///< `from` replaces `to`, which is out of date
    corroborates,  ///< `from` supports `to`
    contradicts,   ///< `from` and `to` cannot both be true
    retracts,      ///< `from` withdraws `to`
    // --- of TimeML (ISO 24617-1)
    after,     ///< `from` begins after the end of `to`: AFTER; `follows` leaves open whether `to` has ended
    begun_by,  ///< `from` begins with `to`, which may go on for less long: BEGUN_BY; `during` does not say so
    ended_by,  ///< `from` ends with `to`, which may have begun later: ENDED_BY; `during` does not say so
};
constexpr auto describe(tag<relation_kind>) {
    return words<relation_kind::ended_by>(
        "other follows causes triggers enables part_of response_to during same_as supersedes corroborates contradicts "
        "retracts after begun_by ended_by ...");
}

/// A connection between two records of any kind, to be read from left to right: `from` follows, causes … `to`.
struct relation {
    relation_id id{};      ///< only if another record refers to this relation
    ref from{};            ///< required: the record that the relation starts at
    ref to{};              ///< required: the record that it leads to
    relation_kind kind{};  ///< how they are connected; other if not stated
    count lag{};           ///< of follows and after: how long after `to`, as stated: "a few months"

    friend constexpr bool operator==(const relation&, const relation&) = default;
    friend constexpr auto describe(tag<relation>) {
        return fields(field<"id", &relation::id>, field<"from", &relation::from, required>,
                      field<"to", &relation::to, required>, field<"kind", &relation::kind>,
                      field<"lag", &relation::lag>);
    }
};

}}  // namespace sitrep

#endif

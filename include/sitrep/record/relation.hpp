// SPDX-License-Identifier: BSL-1.0
// relation: how two records hang together.
#ifndef SITREP_RECORD_RELATION_HPP
#define SITREP_RECORD_RELATION_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Read from left to right: `from` follows, causes, is part of … `to`.
enum class relation_kind : std::uint8_t {
    follows, causes, triggers, enables, part_of, response_to, during, same_as, supersedes, corroborates, contradicts,
    retracts,
};
constexpr auto describe(tag<relation_kind>) {
    return words<relation_kind::retracts>(
        "follows causes triggers enables part_of response_to during same_as supersedes corroborates contradicts "
        "retracts ...");
}

struct relation {
    relation_id id{};
    ref from{};
    ref to{};
    relation_kind kind{};
    count lag{};  ///< how long after, as stated: "a few months"

    friend constexpr bool operator==(const relation&, const relation&) = default;
    friend constexpr auto describe(tag<relation>) {
        return fields(field<"id", &relation::id>, field<"from", &relation::from, required>,
                      field<"to", &relation::to, required>, field<"kind", &relation::kind>,
                      field<"lag", &relation::lag>);
    }
};

}}  // namespace sitrep

#endif

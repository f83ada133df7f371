// SPDX-License-Identifier: BSL-1.0
// record: one record of any kind; records<N>: a report, which is a sequence of them.
#ifndef SITREP_RECORD_RECORD_HPP
#define SITREP_RECORD_RECORD_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/record/actor.hpp>
#include <sitrep/record/claim.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/record/place.hpp>
#include <sitrep/record/relation.hpp>
#include <sitrep/record/report.hpp>
#include <sitrep/record/source.hpp>
#include <sitrep/record/spot.hpp>

#include <cstddef>

namespace sitrep { inline namespace v0 {

/// A record of any kind, for streams. In JSON its kind stands outermost: {"event":{…}}.
using record = choice<report, actor, place, source, event, claim, relation, spot>;
constexpr auto describe(tag<record>) {
    return alternatives<"report", "actor", "place", "source", "event", "claim", "relation", "spot">();
}

/// A whole report with room for N records. The wire is the same for every N: SEQUENCE (SIZE (0..1023)) OF Record.
template <std::size_t N>
using records = list<record, N, 1023>;

}}  // namespace sitrep::v0

#endif

// SPDX-License-Identifier: BSL-1.0
// record: one record of any kind; records<N>: a report, which is a sequence of them.
#ifndef SITREP_RECORD_RECORD_HPP
#define SITREP_RECORD_RECORD_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
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
#include <sitrep/value/id.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A record of any kind, for streams. In JSON its kind stands outermost: {"event":{…}}.
using record = choice<report, actor, place, source, event, claim, relation, spot>;
constexpr auto describe(tag<record>) {
    return choice_names<"report", "actor", "place", "source", "event", "claim", "relation", "spot">();
}
constexpr std::string_view schema_name(tag<record>) { return "record"; }

/// The kind of a record type.
template <class T>
    requires record::holds<T>
inline constexpr kind kind_of = static_cast<kind>(record(T{}).index());

/// A record's id, of whatever kind; empty where it has none, as a spot.
constexpr ref id_of(const record& r) {
    ref found;
    r.visit([&found]([[maybe_unused]] const auto& one) {
        if constexpr (requires { one.id; }) found = one.id;
    });
    return found;
}

/// A whole report with room for N records. The wire is the same for every N: SEQUENCE (SIZE (0..1023)) OF Record.
template <std::size_t N>
using records = list<record, N, 1023>;
template <std::size_t N>
constexpr std::string_view schema_name(tag<list<record, N, 1023>>) { return "records"; }

}}  // namespace sitrep

#endif

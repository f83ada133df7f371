// SPDX-License-Identifier: BSL-1.0
// record: a record of any kind; records<N>: a complete report, which is a sequence of records.
#ifndef SITREP_RECORD_RECORD_HPP
#define SITREP_RECORD_RECORD_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/record/actor.hpp>
#include <sitrep/record/area.hpp>
#include <sitrep/record/claim.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/record/extra.hpp>
#include <sitrep/record/figure.hpp>
#include <sitrep/record/place.hpp>
#include <sitrep/record/relation.hpp>
#include <sitrep/record/report.hpp>
#include <sitrep/record/source.hpp>
#include <sitrep/record/spot.hpp>
#include <sitrep/value/id.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A record of any kind. In JSON its kind is the name of its only member: {"event":{…}}. A lenient reader can leave a
/// record of a kind that this version does not know: then `index() == record::size`, and there is no value.
using record = choice<report, actor, place, source, event, claim, relation, spot, extra, figure, area>;
constexpr auto describe(tag<record>) {
    return choice_names<"report", "actor", "place", "source", "event", "claim", "relation", "spot", "extra", "figure",
                        "area">();
}
constexpr std::string_view schema_name(tag<record>) { return "record"; }

/// The kind of the records of type T: `kind_of<event>()` is kind::event.
template <class T>
    requires record::holds<std::remove_cv_t<T>>
constexpr kind kind_of() {
    return static_cast<kind>(record(std::remove_cv_t<T>{}).index());
}

// Templates, so that only programs that call them compile them.
/// The kind of a record; nothing if this version does not know it.
template <std::same_as<record> R> constexpr std::optional<kind> kind_of(const R& r) {
    if (r.index() == record::size) return std::nullopt;
    return static_cast<kind>(r.index());
}

/// The id of a record of any kind; empty if it has none, as every spot, extra, figure and area.
template <std::same_as<record> R> constexpr ref id_of(const R& r) {
    ref id;
    r.visit([&id]([[maybe_unused]] const auto& alternative) {
        if constexpr (requires { alternative.id; }) id = alternative.id;
    });
    return id;
}

/// A complete report of up to N records. The wire format is the same for every N: SEQUENCE (SIZE (0..1023)) OF Record.
/// A larger report, or several of them, is a stream of records: a journal or JSON Lines. In a stream, as in a list, each
/// `report` record begins a new report, with ids of its own.
template <std::size_t N> using records = list<record, N, 1023>;

template <std::size_t N> constexpr std::string_view schema_name(tag<list<record, N, 1023>>) { return "records"; }

}}  // namespace sitrep

#endif

// SPDX-License-Identifier: BSL-1.0
// `event` with one more field, and `record` with one more kind, behind the extension mark: what growth costs.
#ifndef SITREP_TESTS_EMBEDDED_ENTRY_GROWN_HPP
#define SITREP_TESTS_EMBEDDED_ENTRY_GROWN_HPP

#include <sitrep/record/record.hpp>

#include <optional>

namespace embedded {

struct grown_event {
    sitrep::event_id id{};
    sitrep::event_type type{};
    std::optional<sitrep::mode> mode{};
    sitrep::list<sitrep::context, 4, 16> context{};
    sitrep::list<sitrep::actor_id, 8, 64> actors{};
    sitrep::list<sitrep::actor_id, 8, 64> recipients{};
    sitrep::list<sitrep::place_id, 4, 16> places{};
    sitrep::when when{};
    sitrep::list<sitrep::tally, 4, 16> counts{};
    sitrep::event_status status{};
    std::optional<sitrep::origin_code> origin_code{};
    sitrep::text<95> note{};
    sitrep::actor_id witness{};

    friend constexpr bool operator==(const grown_event&, const grown_event&) = default;
    friend constexpr auto describe(sitrep::tag<grown_event>) {
        using namespace sitrep;
        using e = grown_event;
        return fields(field<"id", &e::id, required>, field<"type", &e::type>, field<"mode", &e::mode>,
                      field<"context", &e::context>, field<"actors", &e::actors>, field<"recipients", &e::recipients>,
                      field<"places", &e::places>, field<"when", &e::when>, field<"counts", &e::counts>,
                      field<"status", &e::status, default_value<event_status::happened>>,
                      field<"origin_code", &e::origin_code>, field<"note", &e::note>, extension,
                      field<"witness", &e::witness>);
    }
};

/// A kind of six fields.
struct sighting {
    sitrep::event_id id{};
    sitrep::date time{};
    sitrep::position position{};
    sitrep::count count{};
    sitrep::grade grade{};
    sitrep::text<63> note{};

    friend constexpr bool operator==(const sighting&, const sighting&) = default;
    friend constexpr auto describe(sitrep::tag<sighting>) {
        using namespace sitrep;
        using s = sighting;
        return fields(field<"id", &s::id, required>, field<"time", &s::time>, field<"position", &s::position>,
                      field<"count", &s::count>, field<"grade", &s::grade>, field<"note", &s::note>);
    }
};
using grown_record =
    sitrep::choice<sitrep::report, sitrep::actor, sitrep::place, sitrep::source, sitrep::event, sitrep::claim,
                   sitrep::relation, sitrep::spot, sitrep::extra, sitrep::figure, sitrep::area, sighting>;
constexpr auto describe(sitrep::tag<grown_record>) {
    return sitrep::choice_names<"report", "actor", "place", "source", "event", "claim", "relation", "spot", "extra",
                                "figure", "area", "...", "sighting">();
}

}  // namespace embedded

#endif

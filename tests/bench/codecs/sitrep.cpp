// SPDX-License-Identifier: BSL-1.0
// sitrep, with its own structs.
#include "../bench.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/version.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/record/spot.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

sitrep::date own(const moment& m) {
    using sitrep::date;
    if (m.day == 0) return *date::of(m.year, m.month);
    if (m.zone == moment::no_time) return *date::of(m.year, m.month, m.day);
    if (m.zone == moment::local) return *date::local(m.year, m.month, m.day, m.hour, m.minute);
    return *date::at_offset(m.zone, m.year, m.month, m.day, m.hour, m.minute);
}

sitrep::when own(const period& p) {
    if (p.form == period::at) return own(p.start);
    const sitrep::when_end start = own(p.start), end = own(p.end);
    return p.form == period::interval ? *sitrep::when::interval(start, end) : *sitrep::when::one_of(start, end);
}

sitrep::count own(const amount& a) {
    if (a.hedge == 0) return {};
    sitrep::count_json parts{.hedge = static_cast<sitrep::hedge>(a.hedge)};
    if (figures_of(a.hedge) & has_low) parts.low = a.low;
    if (figures_of(a.hedge) & has_best) parts.best = a.best;
    if (figures_of(a.hedge) & has_high) parts.high = a.high;
    if (a.unit_plus_1 != 0) parts.unit = static_cast<sitrep::unit>(a.unit_plus_1 - 1);
    return *sitrep::count::of(parts);
}

template <class Id, std::size_t N, class List> void append(const list<std::uint16_t, N>& from, List& to) {
    for (const std::uint16_t number : from) (void)to.push_back(Id(number));
}

struct own_records {
    static std::string version() { return SITREP_VERSION; }

    static sitrep::spot prepare(const spot& s) {
        sitrep::spot r;
        r.time = own(s.time);
        r.position = *sitrep::position::of(s.position.lat, s.position.lon, s.position.decimals);
        r.type = static_cast<sitrep::event_type>(s.type);
        if (s.actor_plus_1 != 0) {
            r.actor.emplace().kind = static_cast<sitrep::sector>(s.actor_plus_1 - 1);
            if (s.country[0] != '\0') r.actor->country = *sitrep::from_text<sitrep::country>({s.country, 2});
        }
        r.count = own(s.count);
        if (s.grade != 0)
            r.grade = {static_cast<sitrep::reliability>(s.grade / 8 - 1),
                       static_cast<sitrep::credibility>(s.grade % 8 - 1)};
        (void)r.note.assign(s.note.view());
        return r;
    }
    static sitrep::event prepare(const event& e) {
        sitrep::event r;
        r.id = sitrep::event_id(e.id);
        r.type = static_cast<sitrep::event_type>(e.type);
        if (e.mode_plus_1 != 0) r.mode = static_cast<sitrep::mode>(e.mode_plus_1 - 1);
        append<sitrep::actor_id>(e.actors, r.actors);
        append<sitrep::actor_id>(e.recipients, r.recipients);
        append<sitrep::place_id>(e.places, r.places);
        r.when = own(e.when);
        for (const tally& t : e.counts)
            (void)r.counts.push_back({own(t.count), static_cast<sitrep::count_role>(t.role), sitrep::actor_id(t.of)});
        r.status = static_cast<sitrep::event_status>(e.status);
        (void)r.note.assign(e.note.view());
        return r;
    }
};

struct sitrep_binary : own_records {
    static constexpr std::string_view name = "sitrep";
    static constexpr format form = format::binary;

    template <class T> std::string_view encode(const T& record, std::span<char> room) {
        const auto written = sitrep::to_binary(record, std::as_writable_bytes(room));
        return written ? std::string_view(room.data(), written->size()) : std::string_view();
    }
    auto decode(std::string_view bytes, const spot*) {
        return sitrep::from_binary<sitrep::spot>(std::as_bytes(std::span(bytes)));
    }
    auto decode(std::string_view bytes, const event*) {
        return sitrep::from_binary<sitrep::event>(std::as_bytes(std::span(bytes)));
    }
};
const listed<sitrep_binary> binary_listed;

struct sitrep_json : own_records {
    static constexpr std::string_view name = "sitrep";
    static constexpr format form = format::json;

    template <class T> std::string_view encode(const T& record, std::span<char> room) {
        const auto written = sitrep::to_json(record, room);
        return written ? *written : std::string_view();
    }
    auto decode(std::string_view text, const spot*) { return sitrep::from_json<sitrep::spot>(text); }
    auto decode(std::string_view text, const event*) { return sitrep::from_json<sitrep::event>(text); }
};
const listed<sitrep_json> json_listed;

}  // namespace
}  // namespace bench

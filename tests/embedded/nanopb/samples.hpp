// SPDX-License-Identifier: BSL-1.0
// A filled sample of each subject for both libraries, with the same content.
#ifndef SITREP_TESTS_EMBEDDED_NANOPB_SAMPLES_HPP
#define SITREP_TESTS_EMBEDDED_NANOPB_SAMPLES_HPP

#include "../entry/fifteen.hpp"
#include "records.pb.h"

#include <sitrep/record/record.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace samples {

using namespace sitrep::literals;
using sitrep::count_role;

inline constexpr sitrep::event full_event{
    .id = "E4"_id,
    .type = sitrep::event_type::assault,
    .mode = sitrep::mode::drone,
    .context = {sitrep::context::military, sitrep::context::terrorism, sitrep::context::crime,
                sitrep::context::natural_resource},
    .actors = {"A1"_id, "A2"_id, "A3"_id, "A4"_id, "A5"_id, "A6"_id, "A7"_id, "A300"_id},
    .recipients = {"A8"_id, "A9"_id, "A10"_id, "A11"_id, "A12"_id, "A13"_id, "A14"_id, "A400"_id},
    .places = {"P1"_id, "P2"_id, "P3"_id, "P300"_id},
    .when = "2024-05-03T02:47Z/2024-05-04T05:10Z"_when,
    .counts = {{"80(60..100) people"_count, count_role::killed, "A8"_id},
               {"~1000 people"_count, count_role::strength, "A1"_id},
               {"12..20 km"_count, count_role::distance, "A2"_id},
               {"1.5 wk?"_count, count_role::duration, "A3"_id}},
    .status = sitrep::event_status::ended,
    .origin_code = sitrep::origin_code{.scheme = sitrep::code_scheme::cameo, .code = "190: use of military force"},
    .note = "north gate, two trucks, moving west; the second group waits at the bridge, Zürich time",
};

/// The sample of a sitrep type.
template <class T> inline constexpr T of = full_event;
template <> inline constexpr embedded::fifteen<0> of<embedded::fifteen<0>> = embedded::sample;

// --- the same for nanopb

template <std::size_t N> constexpr void fill(char (&out)[N], std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) out[i] = text[i];
}
template <class List, class T, std::size_t N> constexpr void fill(T (&out)[N], pb_size_t& count, const List& in) {
    for (const auto& element : in) {
        if constexpr (requires { element.number(); }) out[count++] = element.number();
        else out[count++] = static_cast<T>(element);
    }
}

/// A date-time in UTC, as pack_moment does in tests/bench/codecs/packed.hpp.
constexpr std::uint64_t pack(const sitrep::date& d) {
    const auto f = d.fields();
    const std::uint64_t date =
        f.day | static_cast<std::uint64_t>(f.month) << 5 | static_cast<std::uint64_t>(f.year - 2000) << 10;
    return 1u | static_cast<std::uint64_t>(f.hour) << 1 | static_cast<std::uint64_t>(f.minute) << 6 | date << 12;
}

constexpr Count message_of(const sitrep::count& c) {
    sitrep::detail::count_wire wire;
    c.to_wire(wire);
    Count m{};
    m.statement = wire.figure.statement;
    m.low = wire.figure.low;
    m.best = wire.figure.best;
    m.high = wire.figure.high;
    m.exponent = wire.exponent;
    m.measure = static_cast<std::uint16_t>(static_cast<unsigned>(*c.measure().unit()) + 1);
    m.most = wire.most;
    m.doubted = wire.doubted;
    return m;
}

constexpr Event message_of(const sitrep::event& e) {
    Event m{};
    m.id = e.id.number();
    m.type = static_cast<std::uint8_t>(e.type);
    m.mode_plus_1 = static_cast<std::uint8_t>(static_cast<unsigned>(*e.mode) + 1);
    fill(m.context, m.context_count, e.context);
    fill(m.actors, m.actors_count, e.actors);
    fill(m.recipients, m.recipients_count, e.recipients);
    fill(m.places, m.places_count, e.places);
    m.when_form = static_cast<std::uint8_t>(e.when.form());
    m.when_start = pack(e.when.start().stated());
    m.when_end = pack(e.when.end().stated());
    for (const sitrep::tally& t : e.counts)
        m.counts[m.counts_count++] = {message_of(t.count), static_cast<std::uint8_t>(t.role), t.of.number()};
    m.status = static_cast<std::uint8_t>(e.status);
    m.origin_code.scheme = static_cast<std::uint8_t>(e.origin_code->scheme);
    fill(m.origin_code.code, e.origin_code->code);
    fill(m.note, e.note);
    return m;
}

constexpr Record message_of(const sitrep::record&) {
    Record m{};
    m.which_kind = Record_event_tag;
    m.kind.event = message_of(full_event);
    return m;
}

constexpr Fifteen message_of(const embedded::fifteen<0>& f) {
    Fifteen m{static_cast<std::uint8_t>(f.type),
              static_cast<std::uint8_t>(f.status),
              f.minute,
              f.lat,
              f.lon,
              f.precision,
              f.actor,
              f.target,
              f.low,
              f.best,
              f.high,
              static_cast<std::uint8_t>(f.unit),
              f.reliability,
              f.credibility,
              {}};
    fill(m.note, f.note);
    return m;
}

}  // namespace samples

#endif
